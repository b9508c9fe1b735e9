"""What is told of a life and has no day: "grew up in Karst", "served in the Navy"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_last", "is_of_a_life"]


def is_of_a_life(reading: Reading, group: Group) -> bool:
    """Tell whether it is a stage of somebody's life, which no day of a story holds.

    "She attended Dalton College" is, "she attended a meeting at the college" is not.
    """
    lemma, k = reading.verb(group), group.head + 1
    near = reading.lower[k : k + _NEAR]
    if lemma == "grow":
        return near[:1] == ["up"] and _is_of_one(reading, group)
    if lemma in _RAISED:
        return group.passive and near[:1] in (["in"], ["by"], ["on"], ["at"])
    if lemma in _SCHOOLED:
        return not _SCHOOLS.isdisjoint(_object(reading, k))
    if lemma == "spend":
        return not _YEARS.isdisjoint(_object(reading, k))
    behind = _FRAMES.get(lemma)
    if behind is None or near[:1] == [] or not _is_of_one(reading, group):
        return False
    return near[0] in behind and reading.times[k] < 0


def is_last(reading: Reading, group: Group | None) -> bool:
    """Tell whether somebody "died", and what else they did was before."""
    return group is not None and reading.verb(group) in _DYING


def _object(reading: Reading, k: int) -> list[str]:
    """Return the words from *k* on, up to a preposition other than "of"."""
    end = k
    while end < len(reading.tags) and end < k + _NEAR:
        if reading.tags[end] in _ENDS and reading.lower[end] != "of":
            break
        end += 1
    return reading.lower[k:end]


def _is_of_one(reading: Reading, group: Group) -> bool:
    """Tell whether its subject is one with a name, or "he": no school "served as"."""
    k = group.first - 1
    return k >= 0 and (reading.tags[k] == "NNP" or reading.lower[k] in _ONE)


_NEAR = 9
_ENDS = frozenset(("IN", "TO", ",", ".", "CC", "VBD", "VBG", "WDT", "WP"))
_ONE = frozenset(("he", "she", "i"))
_DYING = frozenset(("die",))
_RAISED = frozenset(("raise", "rear", "educate"))
_SCHOOLED = frozenset(("attend", "enter"))
_SCHOOLS = word_set("school college university academy seminary institute polytechnic")
_YEARS = word_set(
    "childhood boyhood girlhood youth adolescence career life years decades"
)
_FRAMES = {
    "live": frozenset(("in", "on", "at", "with", "near")),
    "reside": frozenset(("in", "on", "at", "near")),
    "serve": frozenset(("in", "as", "on", "with", "aboard", "under")),
    "study": frozenset(("at", "under", "with")),
    "work": frozenset(("as", "for", "at", "in")),
}
