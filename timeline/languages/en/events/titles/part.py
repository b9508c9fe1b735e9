"""Parts of a phrase that say nothing true alone: "between Berg [and Holm]"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS

__all__ = ["acts", "before_part", "places"]

# Whoever removes birds "from a list" does not remove birds.
_PARTING = {
    **dict.fromkeys(("remove", "exclude", "ban", "drop", "delete", "strike"), "from"),
    **dict.fromkeys(("take", "bar", "keep", "stop", "prevent"), "from"),
    **dict.fromkeys(("return", "add", "move", "bring"), "to"),
    **dict.fromkeys(("turn", "convert", "divide", "split"), "into"),
}
_ACTING = ("VB", "VBG")
_PLACES = frozenset(("in", "at", "near"))
_LEADING = frozenset(("with", "for"))
_DECIDED = frozenset(("NN", "NNS"))
_FEWEST = 2


def before_part(
    reading: Reading, words: Sequence[int], kept: list[int], fixed: int
) -> list[int]:
    """Return *kept* of *words* without a phrase of which the rest does not fit.

    Those are "between Berg" and Holm, "with the exception" of some, and the "to remove
    birds" of "the decision to remove birds from the list".
    """
    tags, lower = reading.tags, reading.lower
    rest = words[len(kept) :]
    if not rest or len(kept) <= fixed:
        return kept
    for at in range(len(kept) - 1, fixed - 1, -1):
        k = kept[at]
        halved = lower[k] == "between" and "CC" in [tags[j] for j in rest]
        if halved and "CC" not in [tags[j] for j in kept[at:]]:
            return kept[:at]
        aimed = tags[k - 1] == "TO" and at > fixed + 1
        aimed = aimed and tags[k - 2] in _DECIDED and not is_person(lower[k - 2])
        if aimed and _is_parted(reading, k, kept, rest):
            return kept[: at - 1]
    return kept[: _before_act(reading, kept, rest[0], fixed)]


def _is_parted(
    reading: Reading, k: int, kept: Sequence[int], rest: Sequence[int]
) -> bool:
    """Tell whether *rest* has the "from" of the "remove" at *k*."""
    link = _link(reading, k)
    told = link in [reading.lower[j] for j in kept if j > k]
    return bool(link) and not told and link in [reading.lower[j] for j in rest]


def _link(reading: Reading, k: int) -> str:
    """Return the "from" that a "remove" or "removing" at *k* wants, or nothing."""
    if reading.tags[k] not in _ACTING:
        return ""
    return _PARTING.get(lexemes().of(reading.lower[k], "V").lemma, "")


def _before_act(reading: Reading, kept: Sequence[int], cut: int, fixed: int) -> int:
    """Return where "for a second attempt" begins that goes on with "at" at *cut*, or all."""
    tags, lower, last, end = reading.tags, reading.lower, kept[-1], len(kept)
    at = end - 1
    while at > fixed and tags[kept[at]] in IN_PHRASE:
        at -= 1
    led = lower[kept[at]] in _LEADING
    thanks = lower[kept[at - 1]] == "thanks"
    act = tags[last] == "NN" and lexemes().of(lower[last], "N").sense.endswith("d")
    apart = kept[at] - 1 not in reading.verb_at and at > fixed
    goes_on = cut == last + 1 and tags[cut] == "IN"
    goes_on = goes_on and "PRP$" not in [tags[k] for k in kept[at:]]
    if not (act and apart and goes_on and (led or thanks)):
        return end
    return at - thanks


def places(reading: Reading, words: Sequence[int], fixed: int) -> list[int]:
    """Return "return birds to the list" of "return birds in the hills to the list".

    It is empty where no verb wants what is behind a place.
    """
    acting = [k for k in range(fixed, len(words)) if reading.tags[words[k]] in _ACTING]
    verbs = [at for at in acting if _link(reading, words[at])]
    link = _link(reading, words[verbs[0]]) if verbs else ""
    behind = [reading.lower[k] for k in words[verbs[0] :]] if verbs else []
    if link not in behind:
        return []
    kept: list[int] = []
    place = False
    for at, k in enumerate(words):
        opens = reading.lower[k] in _PLACES and reading.tags[k - 1] in NOUNS
        place = at > fixed and (opens or (place and reading.tags[k] in IN_PHRASE))
        kept += [] if place else [k]
    return kept if len(kept) + _FEWEST <= len(words) else []


def acts(reading: Reading, words: Sequence[int], fixed: int) -> list[int]:
    """Return "to review the budget" of "to review and approve the budget", or nothing."""
    for at in range(fixed + 1, len(words) - 3):
        if reading.tags[words[at - 1] : words[at + 2] + 1] == _BOTH:
            return [*words[: at + 1], *words[at + 3 :]]
    return []


_BOTH = ["TO", "VB", "CC", "VB"]
