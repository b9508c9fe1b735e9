"""Which English words are events, and of which TimeML class.

A linear model trained by ``tests/training/train_events.py`` looks at the word, at what
WordNet says of it, and at its neighbours.
"""

from collections.abc import Iterator
from typing import TypeAlias

from timeline.languages.en.lexeme import Lexeme, code
from timeline.languages.en.linear import Part, expanded
from timeline.languages.en.reading import Reading
from timeline.languages.en.verbs import Group

__all__ = ["NOT_AN_EVENT", "candidates", "context", "parts", "static"]

NOT_AN_EVENT = "NONE"
_ADJECTIVE = frozenset(("JJ", "JJR", "JJS"))
_NOUN = frozenset(("NN", "NNS"))
_IN_NOUN_PHRASE = frozenset(
    ("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "VBG", "VBN")
)
_IN_OWNER = frozenset(("NNP", "NN", "NNS", "DT", "JJ"))
_OPENERS = frozenset(("DT", "PRP$", "POS"))
_EDGE = "^"

Form: TypeAlias = tuple[str, bool, bool]
# How many bits of a cluster stand for larger ones.
_LARGER = (4, 6, 8)


def candidates(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give index and part of speech of each word that may be an event."""
    verb_at, times = reading.verb_at, reading.times
    predicative = False
    for k, tag in enumerate(reading.tags):
        if k in verb_at:
            predicative = verb_at[k].copula
            yield k, "V"
        elif tag in _NOUN:
            predicative = False
            if times[k] < 0:
                yield k, "N"
        elif tag in _ADJECTIVE:
            if predicative:
                yield k, "A"
        elif tag != "RB":
            predicative = False


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
        *(f"{part}c{bits}.{cluster & ((1 << bits) - 1)}" for bits in _LARGER),
    )


def context(reading: Reading, k: int, lexeme: Lexeme) -> list[str]:
    """Return the features of word *k* in its sentence."""
    return expanded(parts(reading, k, lexeme))


def parts(reading: Reading, k: int, lexeme: Lexeme) -> tuple[Part, ...]:
    """Return the functions that make the features of word *k*, with what they need.

    A model may remember what it makes of each.
    """
    group = reading.verb_at.get(k)
    if group is not None:
        return _verbal(reading, k, lexeme, group)
    return _nominal(reading, k, lexeme)


def _verbal(reading: Reading, k: int, lexeme: Lexeme, group: Group) -> tuple[Part, ...]:
    after, word_after, later = _following(reading, k)
    first, tags, own = group.first, reading.tags, lexeme.code
    before = tags[first - 1] if first else _EDGE
    word_before = reading.lower[first - 1] if first else ""
    form = tags[k], group.passive, group.copula
    return (
        (_verb_tense, group.tense, group.aspect, group.modality, before),
        (_verb_sides, form, before, after, later),
        (_verb_form, form, own, lexeme.file, after),
        (_before_verb, word_before),
        (_behind_verb, own, word_after),
        (_timed, "V", *_touched(reading, k)),
    )


def _verb_tense(
    tense: str, aspect: str, modality: str | None, before: str
) -> tuple[str, ...]:
    tense += aspect
    return ("Vt" + tense, f"Vm{modality}", f"{tense}<{before}")


def _verb_sides(form: Form, before: str, after: str, later: str) -> tuple[str, ...]:
    shape = _shape(form)
    return (
        "Vf" + shape,
        "V<" + before,
        "V>" + after,
        "V>>" + after + later,
        "V<>" + before + after,
        shape + "<" + before,
        shape + ">" + after,
    )


def _verb_form(form: Form, own: str, file: str, after: str) -> tuple[str, ...]:
    shape = _shape(form)
    return (own + ">" + after, own + shape, file + ">" + after, file + shape)


def _shape(form: Form) -> str:
    tag, passive, copula = form
    return f"{tag}{passive:d}{copula:d}"


def _before_verb(word: str) -> tuple[str, ...]:
    return ("V<w" + _coded(word),)


def _behind_verb(own: str, word: str) -> tuple[str, ...]:
    return ("V>w" + _coded(word), own + ">w" + _coded(word))


def _nominal(reading: Reading, k: int, lexeme: Lexeme) -> tuple[Part, ...]:
    after, word_after, later = _following(reading, k)
    tag, part, file, own = reading.tags[k], lexeme.part, lexeme.file, lexeme.code
    before = reading.tags[k - 1] if k else _EDGE
    opener, marker, outside = _phrase(reading, k)
    return (
        (_noun_sides, part, tag, before, after, later),
        (_noun_form, own, file, tag, before, after),
        (_before_noun, part, reading.lower[k - 1] if k else ""),
        (_behind_noun, part, file, word_after),
        (_in_phrase, part, file, opener, after),
        (_marked, part, marker),
        (_outside, part, file, own, outside),
        (_timed, part, *_touched(reading, k)),
    )


def _noun_sides(
    part: str, tag: str, before: str, after: str, later: str
) -> tuple[str, ...]:
    return (
        part + tag,
        part + "<" + before,
        part + ">" + after,
        part + "<>" + before + after,
        part + ">>" + after + later,
    )


def _noun_form(
    own: str, file: str, tag: str, before: str, after: str
) -> tuple[str, ...]:
    return (
        own + ">" + after,
        own + "<" + before,
        file + "<" + before,
        file + tag + after,
    )


def _before_noun(part: str, word: str) -> tuple[str, ...]:
    return (part + "<w" + _coded(word),)


def _behind_noun(part: str, file: str, word: str) -> tuple[str, ...]:
    return (part + ">w" + _coded(word), file + ">w" + _coded(word))


def _in_phrase(part: str, file: str, opener: str, after: str) -> tuple[str, ...]:
    return (part + "d" + opener, file + "d" + opener + after)


def _marked(part: str, marker: str) -> tuple[str, ...]:
    return (part + "dw" + (marker and code(marker)),)


def _outside(part: str, file: str, own: str, word: str) -> tuple[str, ...]:
    before = "p" + _coded(word)
    return (part + before, file + before, own + before)


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
    """Tell where a temporal expression touches word *k*; nothing without one."""
    if not reading.timed:
        return ()
    times = reading.times
    n = len(times)
    return (
        k > 0 and times[k - 1] >= 0,
        k > 1 and times[k - 2] >= 0,
        k + 1 < n and times[k + 1] >= 0,
        k + 2 < n and times[k + 2] >= 0 and reading.tags[k + 1] == "IN",
    )


def _timed(part: str, *touched: bool) -> tuple[str, ...]:
    return (part + "T" + "".join(f"{flag:d}" for flag in touched),)
