"""The subject behind an English verb: "We will stay," said the minister."""

from collections.abc import Mapping

from timeline.languages.en.syntax.clauses import OPENERS
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import REPORTED, SAYING, TELLING

__all__ = ["closes_aside", "inverted"]

_BOUNDARY = frozenset((",", ":", "WDT", "WP", "WRB", '"', "(", "CC"))


def inverted(
    reading: Reading, at: Mapping[int, Chunk], group: Group, k: int
) -> Chunk | None:
    """Return what follows the verb in: "We will stay," said the minister."""
    if k <= 0 and _comes(reading, group):
        after = at.get(group.head + 1)
        return after if after and after.start == group.head + 1 else None
    if k >= 0 and reading.tags[k] not in (",", '"', "''"):
        return None
    if closes_aside(reading, k):
        return None
    after = at.get(group.head + 1)
    word = reading.lower[group.head]
    # "The president will speak, reports The Guardian."
    named = after is not None and reading.words[after.start][0].isupper()
    says = word in SAYING or (named and word in REPORTED)
    if after is None or not says or word in TELLING:
        # "Guo, who bought it, told reporters": whom one tells is the object.
        return None
    if after.start != group.head + 1 or _has_verb(reading, after):
        return None
    return after


def _comes(reading: Reading, group: Group) -> bool:
    """Tell whether it is the verb of "Then came the war"."""
    opens = group.first == 1 and reading.lower[0] in ("then", "next", "first")
    return opens and reading.lower[group.head] in ("came", "comes", "followed")


def closes_aside(reading: Reading, k: int) -> bool:
    """Tell whether it is the last comma of "The paper, quoting a guard, said a raid"."""
    tags, first = reading.tags, reading.tags.index(",") if "," in reading.kinds else -1
    if not 0 < first < k or tags[first + 1] != "VBG" or "," in tags[first + 1 : k]:
        return False
    return not any(g.finite and g.head < k for g in reading.groups)


def _has_verb(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether what follows "said" has a verb: ", said its sales in May fell"."""
    group = reading.verb_from(chunk.end)
    if group is None or not group.finite:
        return False
    # 'said his firm "will close"'
    opened = reading.tags[group.first - 1] == '"' and group.first - 1 == chunk.end
    between = range(chunk.end + opened, group.first)
    if any(reading.tags[k] in _BOUNDARY for k in between):
        return False
    return OPENERS.isdisjoint(reading.lower[chunk.end : group.first])
