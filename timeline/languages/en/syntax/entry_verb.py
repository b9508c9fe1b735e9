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
_BANDS = frozenset(("band", "group", "duo", "trio", "quartet", "crew"))
_BEHIND_BAND = _BEHIND | {"IN"}
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_OBJECTS = frozenset(("DT", "PRP$", "NN", "NNS", "NNP", "JJ"))
_ENDS = frozenset((".", "IN", "RB", ","))


def verb_of_entry(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of the "fail" of "May 3: Talks fail", and tell whether there is one.

    So of "In mid-May 2014, talks fail and the camp falls" and "May 3: Amid threats, Lund
    and Kadir ink a truce".
    """
    if _log(lower, tags):
        return True
    start = _clause(lower, tags)
    for k in range(start + 1, len(tags) - 1) if start else ():
        if tags[k] in _LIKE_VERBS and _acts(lower, tags, start, k):
            tags[k] = "VBP"
            if behind_day(tags):
                _resume(lower, tags, k + 1)
            return True
        if tags[k] not in _PHRASE:
            break
    return False


def _log(lower: Sequence[str], tags: list[str]) -> bool:
    """Read "re-deployed" as a participle in "1 October 1915 re-deployed as a tanker"."""
    k = len(_DAY)
    if tuple(tags[:k]) != _DAY or tags[k : k + 1] not in (["NN"], ["JJ"]):
        return False
    done = lower[k].endswith("ed") and "VBN" in tags_of(lower[k])
    tags[k] = "VBN" if done else tags[k]
    return done


_DAY = ("CD", "NNP", "CD")


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
    if lower[k - 1] in _BANDS:
        # "The band open for the Owls", but "The band leader on tour resigns"
        alone = _FINITE.isdisjoint(tags[k + 1 :])
        return verb and alone and tags[k + 1] in _BEHIND_BAND
    return many and verb and tags[k + 1] in _BEHIND


def _resume(lower: Sequence[str], tags: list[str], first: int) -> None:
    """Read the "resumes" of "talks fail and violence resumes" as another verb."""
    if tags[first] != "CC" or tags[first + 1 : first + 2] not in (["NN"], ["VBG"]):
        return
    k = first + 2
    told = k + 1 < len(tags) and tags[k] == "NNS" and tags[k + 1] in _ENDS
    if told and "VBZ" in tags_of(lower[k]):
        tags[first + 1], tags[k] = "NN", "VBZ"


def back(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "back" of "Voters back autonomy" as a verb."""
    start = behind_day(tags)
    k = start + 1
    if lower[k : k + 1] == ["back"] and tags[start] == "NNS" and tags[k] == "RB":
        tags[k] = "VBP" if tags[k + 1 : k + 2] and tags[k + 1] in _OBJECTS else "RB"
