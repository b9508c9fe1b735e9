"""Pair expected spans with found ones, and turn counts into rates."""

from hashlib import sha1

HELD_OUT_SHARE = 5


def overlap(one, other):
    """Return how many characters two spans share; negative if they are apart."""
    return min(one["end"], other["end"]) - max(one["start"], other["start"])


def same_span(one, other):
    """Tell whether two spans begin and end together."""
    return (one["start"], one["end"]) == (other["start"], other["end"])


def pairs(gold, found, *, ties_to_first):
    """Pair spans one to one, those that share most first.

    Returns:
        The index of the found span by that of the expected one.
    """
    sign = -1 if ties_to_first else 1
    candidates = sorted(
        (
            (overlap(wanted, got), sign * i, sign * j)
            for i, wanted in enumerate(gold)
            for j, got in enumerate(found)
            if overlap(wanted, got) > 0
        ),
        reverse=True,
    )
    paired, taken = {}, set()
    for _, i, j in candidates:
        if sign * i not in paired and sign * j not in taken:
            paired[sign * i] = sign * j
            taken.add(sign * j)
    return paired


def percent(part, whole):
    """Return a share in percent to one decimal, None of nothing."""
    return round(100 * part / whole, 1) if whole else None


def f1(right, found, wanted):
    """Return the harmonic mean of precision and recall, in percent."""
    return percent(2 * right, found + wanted) or 0.0


def held_out(name):
    """Tell whether the document of that name is kept for checking only."""
    digest = sha1(name.encode(), usedforsecurity=False).hexdigest()
    return int(digest, 16) % HELD_OUT_SHARE == 0
