"""English times in front of the verb that they govern: "On Monday she left"."""

from collections.abc import Sequence

from timeline.languages.en.events.times.site import OPENING, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import WH
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["fronted", "is_subject", "is_trailing", "opens_content"]

_PAIR = 2
_SUBJECT = word_set(
    "DT PRP$ PRP JJ JJR JJS NN NNS NNP POS CD RB RBR RBS IN EX PDT VBN $"
)


def fronted(reading: Reading, place: Site) -> int:
    """Return the verb of "On Monday she left", -1 if there is none."""
    tags = reading.tags
    opens = not place.first or tags[place.first - 1] in ("CC", ",", '"', ":")
    relative = place.first > 0 and tags[place.first - 1] in ("WDT", "WP")
    touching = reading.verb_from(place.end) if relative else None
    if touching is not None and touching.first == place.end and touching.finite:
        # "Alba, which by Sunday had raised its bid"
        return touching.head
    if not (opens or opens_content(reading, place)):
        return -1
    k = place.end
    if k < len(tags) and tags[k] == ",":
        k += 1
    elif place.head >= 0 and not _is_led(reading, place):
        return -1
    if tags[k : k + 1] == ["WRB"] and "," in tags[k:]:
        k = tags.index(",", k) + 1
    group = next((g for g in reading.groups if g.first >= k and g.finite), None)
    if group is None or is_trailing(reading, place, group):
        return -1
    if is_subject(tags[k : group.first]):
        told = _behind_saying(reading, place, group)
        return told if told >= 0 else _arranged(reading, place, group)
    behind = _behind_relative(reading, k, group)
    return behind if behind >= 0 else _behind_aside(reading, k)


def _is_led(reading: Reading, place: Site) -> bool:
    """Tell whether "on" opens a sentence, so that a day is no noun's: "On May 9 Lund left".

    "In July Lund left", "By Sunday Lund had", but "In July sales of cars rose".
    """
    if place.first or reading.tags[place.end] == "POS":
        return False
    named = place.preposition in _LEADING and reading.tags[place.end] == "NNP"
    return place.preposition == "on" or named


_LEADING = frozenset(("in", "by"))


def _behind_relative(reading: Reading, k: int, group: Group) -> int:
    """Return the "died" of "On Monday a man who was hurt in May died", or -1."""
    tags, opened = reading.tags, group.first - 1
    while opened > k and tags[opened] == "RB":
        opened -= 1
    relative = tags[opened] in WH or reading.lower[opened] == "that"
    main = next((g for g in reading.groups if g.first > group.head and g.finite), None)
    if not relative or main is None or not is_subject(tags[k:opened]):
        return -1
    return main.head if _PARTING.isdisjoint(tags[group.head : main.first]) else -1


_PARTING = frozenset((",", "CC", ":")) | WH


def _behind_saying(reading: Reading, place: Site, said: Group) -> int:
    """Return the verb of "On Monday, police said on Tuesday, two fled", or -1."""
    tags, k = reading.tags, said.head + 1
    if tags[place.end] != "," or reading.lower[said.head] not in REPORTED:
        return -1
    while k < len(tags) and (reading.times[k] >= 0 or tags[k] == "IN"):
        k += 1
    verb = reading.verb_from(k + 1)
    if tags[k : k + 1] != [","] or verb is None or not verb.finite:
        return -1
    return verb.head if is_subject(tags[k + 1 : verb.first]) else -1


def _arranged(reading: Reading, place: Site, group: Group) -> int:
    """Return the "resign" of "On Monday, which is to come, she plans to resign"."""
    after = reading.verb_from(group.head + 1)
    ahead = place.side == ">" and group.tense == "PRESENT" and after is not None
    if not ahead or after is None or after.tense != "INFINITIVE":
        return group.head
    touches = after.first - group.head <= _PAIR
    return after.head if touches else group.head


def opens_content(reading: Reading, place: Site) -> bool:
    """Tell whether it opens what is told of: "said that on Monday she left"."""
    k = place.first - 1
    if k < 1 or reading.lower[k] not in OPENING:
        return False
    after = reading.verb_from(place.end)
    if after is None or not after.finite:
        return False
    comma = reading.tags[place.end] == ","
    subject = reading.tags[place.end + comma : after.first]
    return bool(subject) and is_subject(subject)


def is_trailing(reading: Reading, place: Site, group: Group) -> bool:
    """Tell whether a time closes what is said: "She died in Rome, on Monday, he said".

    So does that of "She died on Monday, wrote the Post", and "On Monday she died, said
    Berg" has it in front.
    """
    tags, k = reading.tags, place.first - 1
    if reading.lower[group.head] in REPORTED and _is_inverted(reading, group):
        return any(
            other.finite and place.end <= other.first < group.first
            for other in reading.groups
        )
    if reading.lower[group.head] in REPORTED and _ends_all(reading, place, group):
        return True
    if k < 1 or tags[k] == "CC" or tags[place.end : place.end + 1] != [","]:
        return False
    parted = tags[k] == "," and tags[k - 1] != "CC"
    told = any(other.finite and other.head <= k for other in reading.groups)
    said = told and reading.lower[group.head] in REPORTED
    closing = group.first == place.end + 1 or _closes(tags, place.end + 1, group)
    return said and (parted or closing)


def _ends_all(reading: Reading, place: Site, group: Group) -> bool:
    """Tell whether it closes "It fell on Monday of its own weight, she said."."""
    commas = [k for k in range(place.end, group.first) if reading.tags[k] == ","]
    if not commas or not _closes(reading.tags, commas[-1] + 1, group):
        return False
    if place.first <= 1:
        # "On Monday, it fell, she said."
        inner = range(place.end, commas[-1])
        return any(other.first in inner for other in reading.groups)
    told = any(other.finite and other.head < place.first for other in reading.groups)
    return told and len(commas) == 1


def _is_inverted(reading: Reading, group: Group) -> bool:
    """Tell whether it says at the end who says so: ", said Berg"."""
    behind = reading.tags[group.head + 1 : group.head + 2]
    return reading.tags[group.first - 1] == "," and behind in _NAMED


_NAMED = (["NNP"], ["DT"])


def _closes(tags: Sequence[str], k: int, group: Group) -> bool:
    """Tell whether "the mayor said" between *k* and the full stop is all there is."""
    behind = tags[group.head + 1 : group.head + 2]
    return is_subject(tags[k : group.first]) and behind in _ENDS


_ENDS: tuple[list[str], ...] = ([], ["."], ['"'], [","])


def _behind_aside(reading: Reading, k: int) -> int:
    """Return the verb of "the council, which met on Mondays, voted"."""
    tags = reading.tags
    commas = [j for j in range(k, len(tags)) if tags[j] == ","]
    if len(commas) < _PAIR or not is_subject(tags[k : commas[0]]):
        return -1
    return next((g.head for g in reading.groups if g.first == commas[1] + 1), -1)


def is_subject(tags: Sequence[str]) -> bool:
    """Tell whether it can be a subject; "Lund and Kadir" can, two clauses can't."""
    return all(
        tag in _SUBJECT or (k and list(tags[k - 1 : k + 2]) in _BOTH)
        for k, tag in enumerate(tags)
    )


_BOTH = (["NNP", "CC", "NNP"], ["NN", "CC", "NN"], ["NNS", "CC", "NNS"])
