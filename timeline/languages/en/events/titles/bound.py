"""Bounds at the end of a title that does not tell them: "more than", "last season"."""

from timeline.languages.en.events.titles.wanting import OPENED
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.stretch import stretch_ends
from timeline.languages.en.syntax.words import BE, DO, HAVE

__all__ = ["BOUNDING", "unbounded"]

BOUNDING = frozenset(("than", "time", "way", "at", "season", "semester", "year"))
"""One of these is in every bound: "than", "some time", "all the way", "last season"."""
_BOUNDS = frozenset(("least", "most", "best", "once", "first", "last"))
_ALL_THE_WAY = ["all", "the", "way"]
_HELPING = BE | HAVE | DO
_CLAUSE = 3
_EDGES = frozenset(("end", "start", "beginning", "close"))
_SINCE = frozenset(("after", "before", "past", "between", "around"))
_OCCASION = frozenset(("DT", "JJ", "NN"))
_NAMED = frozenset(("JJ", "NN", "NNP", "NNPS"))
_HALVES = frozenset(("half", "a", "double"))


def unbounded(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return *words* without a bound that they do not tell: "more than", "at least"."""
    tags, lower, least = reading.tags, reading.lower, max(fixed, 1)
    words = _without_than(reading, words, fixed)
    words = _without_way(reading, _without_some_time(reading, words, fixed), fixed)
    words = _without_season(reading, words, fixed)
    words = words and _without_stretch(reading, words, fixed)
    bounded = len(words) > fixed + 2 and lower[words[-2]] == "at"
    if bounded and lower[words[-1]] in _BOUNDS:
        words = words[:-2]
    if len(words) > fixed and _is_occasion(reading, words[-1]):
        while len(words) > least and tags[words[-1]] in _OCCASION:
            words = words[:-1]
    return words


def _without_way(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "had been hacked" of "had been hacked all the way back in May"."""
    way = [reading.lower[k] for k in words[-3:]] == _ALL_THE_WAY
    back = way and reading.word(words[-1] + 1) == "back"
    return words[:-3] if back and len(words) > fixed + 2 else words


def _without_than(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "more fires" of "more fires this year than there were in all of last"."""
    if len(words) <= fixed + _CLAUSE:
        return words
    last = words[-1]
    bare = last in reading.verb_at and reading.lower[last] in _HELPING
    compared = bare and reading.lower[words[-3]] == "than"
    went_on = reading.tags[last + 1 : last + 2] == ["IN"]
    told = [reading.lower[k] for k in words]
    ends = reading.word(last + 1) == "since" and "than" in told[fixed + 1 : -1]
    left = compared and went_on and words[-2] == words[-3] + 1
    at = told.index("than") if left or ends else 0
    if ends and (told[at + 1] in _HALVES or reading.tags[words[at + 1]] in ("CD", "$")):
        # "have lost more than half their ice since 1990"
        return words
    return words[:at] if at > fixed else words


def _without_some_time(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "It reopened" of "It reopened some time after 9 p.m."."""
    some = [reading.lower[k] for k in words[-2:]] == ["some", "time"]
    led = some and reading.word(words[-1] + 1) in _SINCE
    return words[:-2] if led and len(words) > fixed + 1 else words


def _without_season(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "scored 30 goals" of "scored 30 goals last season"."""
    told = [reading.lower[k] for k in words[-2:]]
    timed = told[-1:] == ["season"] and told[0] in ("last", "this", "next")
    led = timed and reading.tags[words[-2] - 1] not in ("IN", "DT", "CC")
    return words[:-2] if led and len(words) > fixed + 1 else words


def _without_stretch(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "They won it" of "They won it at the end of the 2015-16 season"."""
    tags, lower, times = reading.tags, reading.lower, reading.times
    k = words[-1]
    while k > 0 and times[k] < 0 and tags[k] in _NAMED:
        k -= 1
    ended = stretch_ends(lower, tags, k + 1) == words[-1] + 1
    if times[k] < 0 or k == words[-1] or not ended:
        return words
    while k > 0 and (times[k] >= 0 or tags[k] == ":"):
        k -= 1
    k -= lower[k] in ("the", "a", "its")
    if lower[k] == "of" and lower[k - 1] in _EDGES:
        k -= 3
    short = [at for at in words if at < k]
    timed = tags[k] == "IN" and lower[k] != "of"
    return short if timed and len(short) >= fixed > 0 else words


def _is_occasion(reading: Reading, k: int) -> bool:
    """Tell whether a clause says which time it is: "the first time [he spoke]"."""
    if reading.lower[k] != "time" or reading.times[k] >= 0:
        return False
    return reading.tags[k + 1 : k + 2] in OPENED
