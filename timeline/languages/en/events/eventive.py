"""Which English words are events, and of which TimeML class.

A linear model trained by ``tests/training/train_events.py`` looks at the word, at what
WordNet says of it, and at its neighbours.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import Lexeme, code
from timeline.languages.en.syntax.linear import Noted, Pairs, Row, Sums, Weights
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["NOT_AN_EVENT", "Context", "candidates", "context", "static"]

# What gives the weights of features that begin with a word's code, None without any.
OfWord: TypeAlias = Callable[[str], Weights | None]

NOT_AN_EVENT = "NONE"
# Parts of speech; an adverb is none of an event, and only stands between.
_PARTS = {
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "V"),
    **dict.fromkeys(("NN", "NNS"), "N"),
    **dict.fromkeys(("JJ", "JJR", "JJS"), "A"),
    "RB": "R",
}
_IN_NOUN_PHRASE = word_set("JJ JJR JJS NN NNS NNP CD VBG VBN")
_IN_OWNER = frozenset(("NNP", "NN", "NNS", "DT", "JJ"))
_OPENERS = frozenset(("DT", "PRP$", "POS"))
_EDGE = "^"

# How many bits of a cluster stand for larger ones.
_LARGER = (4, 6, 8)


def candidates(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give index and part of speech of each word that may be an event."""
    verb_at, times = reading.verb_at, reading.times
    predicative = False
    for k, part in enumerate(map(_PARTS.get, reading.tags)):
        if part == "A":
            if predicative and times[k] < 0:
                yield k, part
        elif part != "R":
            verb = verb_at[k] if part == "V" and k in verb_at else None
            predicative = verb is not None and verb.copula
            if part is not None and (
                verb is not None or (part == "N" and times[k] < 0)
            ):
                yield k, part


def static(lexeme: Lexeme) -> tuple[str, ...]:
    """Return the features of a word by itself."""
    part, lemma, cluster = lexeme.part, lexeme.lemma, lexeme.cluster
    return (
        part,
        "=" + lexeme.code,
        part + "~" + lemma[-2:],
        part + "~" + lemma[-3:],
        part + "~" + lemma[-4:],
        ":" + lexeme.sense,
        ":" + lexeme.file,
        "*" + lexeme.family,
        part + "b" + lexeme.derived,
        f"{part}c{cluster}",
        *[f"{part}c{bits}.{cluster & ((1 << bits) - 1)}" for bits in _LARGER],
    )


class Context:
    """Sums up what the neighbours of a word say of it."""

    __slots__ = ("_nouns", "_verbs")

    def __init__(self, weights: Weights, of_word: OfWord) -> None:
        """Take the weights of a model, and those of each word."""
        self._verbs = _Verbs(weights, of_word)
        self._nouns = {part: _Nouns(weights, of_word, part) for part in ("N", "A")}

    def total(self, reading: Reading, k: int, lexeme: Lexeme) -> int:
        """Return the packed sums for word *k*."""
        if k in reading.verb_at:
            return self._verbs.total(reading, reading.verb_at[k], lexeme)
        return self._nouns[lexeme.part].total(reading, k, lexeme)


def context(reading: Reading, k: int, lexeme: Lexeme) -> list[str]:
    """Return the features of word *k* in its sentence."""
    noted = Noted()
    Context(noted, partial(Row, noted)).total(reading, k, lexeme)
    return noted.features


class _Verbs:
    """What the neighbours of a verb say of it."""

    def __init__(self, weights: Weights, of_word: OfWord) -> None:
        self._of_word = of_word
        self._tense = Sums[tuple[str, str, str | None, str]](weights, _of_tense)
        self._before = Pairs(weights, lambda shape, tag: (f"V<{tag}", f"{shape}<{tag}"))
        self._after = Pairs(
            weights, lambda shape, tag: ("Vf" + shape, f"V>{tag}", f"{shape}>{tag}")
        )
        self._around = Pairs(weights, lambda before, after: (f"V<>{before}{after}",))
        self._later = Pairs(weights, lambda after, later: (f"V>>{after}{later}",))
        self._file_after = Pairs(weights, lambda file, after: (f"{file}>{after}",))
        self._file_shape = Pairs(weights, lambda file, shape: (file + shape,))
        self._word_before = Sums[str](weights, lambda word: ("V<w" + _coded(word),))
        self._word_after = Sums[str](weights, lambda word: ("V>w" + _coded(word),))
        self._timed = Sums[tuple[bool, ...]](weights, partial(_timed, "V"))

    def total(self, reading: Reading, group: Group, lexeme: Lexeme) -> int:
        k, first, tags, lower = group.head, group.first, reading.tags, reading.lower
        after, word_after, later = _following(reading, k)
        before, word_before = (
            (tags[first - 1], lower[first - 1]) if first else (_EDGE, "")
        )
        shape = _SHAPES[group.passive, group.copula][tags[k]]
        file, own = lexeme.file, self._of_word(lexeme.code)
        total = (
            self._tense[group.tense, group.aspect, group.modality, before]
            + self._before[shape][before]
            + self._after[shape][after]
            + self._around[before][after]
            + self._later[after][later]
            + self._file_after[file][after]
            + self._file_shape[file][shape]
            + self._word_before[word_before]
            + self._word_after[word_after]
            + self._timed[_touched(reading, k) if reading.timed else ()]
        )
        if own is None:
            return total
        coded = ">w" + _coded(word_after)
        return total + own.get(">" + after, 0) + own.get(shape, 0) + own.get(coded, 0)


class _Shapes(dict[str, str]):
    """The form of a verb by its tag."""

    __slots__ = ("_flags",)

    def __init__(self, *, passive: bool, copula: bool) -> None:
        self._flags = f"{passive:d}{copula:d}"

    def __missing__(self, tag: str) -> str:
        self[tag] = shape = tag + self._flags
        return shape


_BOTH = (False, True)
_SHAPES = {
    (passive, copula): _Shapes(passive=passive, copula=copula)
    for passive in _BOTH
    for copula in _BOTH
}


def _of_tense(told: tuple[str, str, str | None, str]) -> tuple[str, ...]:
    tense, aspect, modality, before = told
    return (f"Vt{tense}{aspect}", f"Vm{modality}", f"{tense}{aspect}<{before}")


class _Nouns:
    """What the neighbours of a noun or an adjective say of it."""

    def __init__(self, weights: Weights, of_word: OfWord, part: str) -> None:
        self._of_word = of_word
        self._closed = Sums[tuple[str, str, str]](weights, partial(_closed, part))
        self._opened = Sums[tuple[str, str, str]](weights, partial(_opened, part))
        self._sides = Pairs(
            weights,
            lambda before, after: (
                f"{part}<{before}",
                f"{part}>{after}",
                f"{part}<>{before}{after}",
            ),
        )
        self._later = Pairs(weights, lambda after, later: (f"{part}>>{after}{later}",))
        self._file_before = Pairs(weights, lambda file, before: (f"{file}<{before}",))
        self._word_before = Sums[str](
            weights, lambda word: (f"{part}<w{_coded(word)}",)
        )
        self._marker = Sums[str](
            weights, lambda word: (f"{part}dw{word and code(word)}",)
        )
        self._word_after = Pairs(weights, partial(_either, part, ">w"))
        self._outside = Pairs(weights, partial(_either, part, "p"))
        self._timed = Sums[tuple[bool, ...]](weights, partial(_timed, part))

    def total(self, reading: Reading, k: int, lexeme: Lexeme) -> int:
        tags, file = reading.tags, lexeme.file
        before, word_before = (tags[k - 1], reading.lower[k - 1]) if k else (_EDGE, "")
        after, word_after, later = _following(reading, k)
        opener, marker, outside = _phrase(reading, k)
        total = (
            self._closed[file, tags[k], after]
            + self._opened[file, opener, after]
            + self._sides[before][after]
            + self._later[after][later]
            + self._file_before[file][before]
            + self._word_before[word_before]
            + self._word_after[file][word_after]
            + self._marker[marker]
            + self._outside[file][outside]
            + self._timed[_touched(reading, k) if reading.timed else ()]
        )
        own = self._of_word(lexeme.code)
        if own is None:
            return total
        coded = "p" + _coded(outside)
        return (
            total
            + own.get(">" + after, 0)
            + own.get("<" + before, 0)
            + own.get(coded, 0)
        )


def _closed(part: str, told: tuple[str, str, str]) -> tuple[str, ...]:
    file, tag, after = told
    return (part + tag, f"{file}{tag}{after}")


def _opened(part: str, told: tuple[str, str, str]) -> tuple[str, ...]:
    file, opener, after = told
    return (f"{part}d{opener}", f"{file}d{opener}{after}")


def _either(part: str, place: str, file: str, word: str) -> tuple[str, ...]:
    """Return what a word in some place says of a part of speech, and of a sense."""
    coded = place + _coded(word)
    return (part + coded, file + coded)


def _coded(word: str) -> str:
    return code(word) if word else _EDGE


def _following(reading: Reading, k: int) -> tuple[str, str, str]:
    """Return tag and word behind word *k*, and the tag behind that."""
    tags, n = reading.tags, len(reading.tags)
    if k + 1 >= n:
        return _EDGE, "", _EDGE
    return tags[k + 1], reading.lower[k + 1], tags[k + 2] if k + 2 < n else _EDGE


def _phrase(reading: Reading, k: int) -> tuple[str, str, str]:
    """Return what opens the noun phrase of word *k*: tag, word, and word before it."""
    tags, verb_at = reading.tags, reading.verb_at
    j = k - 1
    while j >= 0 and tags[j] in _IN_NOUN_PHRASE and j not in verb_at:
        j -= 1
    opener = tags[j] if j >= 0 else _EDGE
    marker = ""
    if opener in _OPENERS:
        marker = reading.lower[j]
        j -= 1
        if opener == "POS":
            while j >= 0 and tags[j] in _IN_OWNER:
                j -= 1
    return opener, marker, reading.lower[j] if j >= 0 else ""


def _touched(reading: Reading, k: int) -> tuple[bool, ...]:
    """Tell where a temporal expression touches word *k* of a sentence that has one."""
    times = reading.times
    n = len(times)
    return (
        k > 0 and times[k - 1] >= 0,
        k > 1 and times[k - 2] >= 0,
        k + 1 < n and times[k + 1] >= 0,
        k + 2 < n and times[k + 2] >= 0 and reading.tags[k + 1] == "IN",
    )


def _timed(part: str, touched: tuple[bool, ...]) -> tuple[str, ...]:
    return (part + "T" + "".join(f"{flag:d}" for flag in touched),)
