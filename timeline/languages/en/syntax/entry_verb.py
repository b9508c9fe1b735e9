"""The verb of an English entry that has none by its tags: "May 3: Talks fail"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import behind_day
from timeline.languages.en.syntax.vocabulary import tags_of

__all__ = ["back", "verb_of_entry"]

_LONGEST_TIME = 8
_TIMED = frozenset(("in", "on", "by"))
_MANY = frozenset(("NNS", "NNPS"))
_PHRASE = _MANY | {"DT", "PRP$", "JJ", "NN", "NNP", "CD", "POS", "CC"}
_LIKE_VERBS = frozenset(("NN", "RB", "JJ"))
_BEHIND = frozenset(("DT", "PRP$", "TO", "CC", "CD", "NNP"))
_OBJECTS = frozenset(("DT", "PRP$", "NN", "NNS", "NNP", "JJ"))


def verb_of_entry(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of the "fail" of "May 3: Talks fail", and tell whether there is one.

    So of "In mid-May 2014, talks fail and the camp falls" and "May 3: Amid threats, Lund
    and Kadir ink a truce".
    """
    start = _clause(lower, tags)
    for k in range(start + 1, len(tags) - 1) if start else ():
        if tags[k] in _LIKE_VERBS and _acts(lower, tags, start, k):
            tags[k] = "VBP"
            return True
        if tags[k] not in _PHRASE:
            break
    return False


def _clause(lower: Sequence[str], tags: Sequence[str]) -> int:
    """Return where the clause of an entry begins, 0 if it is none."""
    start = behind_day(tags)
    comma = tags.index(",") if "," in tags[:_LONGEST_TIME] else 0
    if not start and lower[0] in _TIMED and "CD" in tags[:comma]:
        start = comma + 1
    if start == len(tags):
        return 0
    if start and tags[start] == "IN" and "," in tags[start : start + _LONGEST_TIME]:
        start = tags.index(",", start) + 1
    return start


def _acts(lower: Sequence[str], tags: Sequence[str], start: int, k: int) -> bool:
    """Tell whether many are before a word that may be their verb."""
    many = tags[k - 1] in _MANY or (tags[k - 1] == "NNP" and "CC" in tags[start:k])
    forms = tags_of(lower[k])
    verb = "VB" in forms or "VBP" in forms or "VBD" in tags_of(f"{lower[k]}ed")
    return many and verb and tags[k + 1] in _BEHIND


def back(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "back" of "Voters back autonomy" as a verb."""
    start = behind_day(tags)
    k = start + 1
    if lower[k : k + 1] == ["back"] and tags[start] == "NNS" and tags[k] == "RB":
        tags[k] = "VBP" if tags[k + 1 : k + 2] and tags[k + 1] in _OBJECTS else "RB"
