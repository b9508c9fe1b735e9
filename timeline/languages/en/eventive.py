"""Which English words are events, and of which TimeML class.

A linear model trained by ``tests/training/train_events.py`` looks at the word, at what
WordNet says of it, and at its neighbours.
"""

from collections.abc import Iterator

from timeline.languages.en.lexeme import Lexeme, code
from timeline.languages.en.reading import Reading
from timeline.languages.en.verbs import Group

__all__ = ["NOT_AN_EVENT", "candidates", "context", "static"]

NOT_AN_EVENT = "NONE"
_ADJECTIVE = frozenset(("JJ", "JJR", "JJS"))
_NOUN = frozenset(("NN", "NNS"))
_IN_NOUN_PHRASE = frozenset(
    ("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "VBG", "VBN")
)
_IN_OWNER = frozenset(("NNP", "NN", "NNS", "DT", "JJ"))
_OPENERS = frozenset(("DT", "PRP$", "POS"))
_EDGE = "^"
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
    group = reading.verb_at.get(k)
    if group is not None:
        return _verbal(reading, k, lexeme, group)
    return _nominal(reading, k, lexeme)


def _verbal(reading: Reading, k: int, lexeme: Lexeme, group: Group) -> list[str]:
    tag_after, word_after, later = _following(reading, k)
    first, tags = group.first, reading.tags
    before = code(reading.lower[first - 1]) if first else _EDGE
    tag_before = tags[first - 1] if first else _EDGE
    tense = group.tense + group.aspect
    form = f"{tags[k]}{group.passive:d}{group.copula:d}"
    file, own = lexeme.file, lexeme.code
    return [
        "Vf" + form,
        "Vt" + tense,
        f"Vm{group.modality}",
        "V<" + tag_before,
        "V<w" + before,
        "V>" + tag_after,
        "V>w" + word_after,
        "V>>" + tag_after + later,
        "V<>" + tag_before + tag_after,
        form + "<" + tag_before,
        form + ">" + tag_after,
        own + ">" + tag_after,
        own + ">w" + word_after,
        own + form,
        file + ">" + tag_after,
        file + form,
        tense + "<" + tag_before,
        _timed(reading, k, "V"),
    ]


def _nominal(reading: Reading, k: int, lexeme: Lexeme) -> list[str]:
    tag_after, word_after, later = _following(reading, k)
    tags, part, file, own = reading.tags, lexeme.part, lexeme.file, lexeme.code
    tag_before = tags[k - 1] if k else _EDGE
    opener, marker, before = _phrase(reading, k)
    return [
        part + tags[k],
        part + "<" + tag_before,
        part + "<w" + (code(reading.lower[k - 1]) if k else _EDGE),
        part + ">" + tag_after,
        part + ">w" + word_after,
        part + "<>" + tag_before + tag_after,
        part + ">>" + tag_after + later,
        own + ">" + tag_after,
        own + "<" + tag_before,
        file + ">w" + word_after,
        file + "<" + tag_before,
        file + tags[k] + tag_after,
        part + "d" + opener,
        file + "d" + opener + tag_after,
        part + "dw" + marker,
        part + "p" + before,
        file + "p" + before,
        own + "p" + before,
        _timed(reading, k, part),
    ]


def _following(reading: Reading, k: int) -> tuple[str, str, str]:
    tags, n = reading.tags, len(reading.tags)
    if k + 1 >= n:
        return _EDGE, _EDGE, _EDGE
    return tags[k + 1], code(reading.lower[k + 1]), tags[k + 2] if k + 2 < n else _EDGE


def _phrase(reading: Reading, k: int) -> tuple[str, str, str]:
    """Return what opens the noun phrase of word *k*: tag, word, and word before it."""
    tags, verb_at = reading.tags, reading.verb_at
    j = k - 1
    while j >= 0 and tags[j] in _IN_NOUN_PHRASE and j not in verb_at:
        j -= 1
    opener = tags[j] if j >= 0 else _EDGE
    marker = ""
    if opener in _OPENERS:
        marker = code(reading.lower[j])
        j -= 1
        if opener == "POS":
            while j >= 0 and tags[j] in _IN_OWNER:
                j -= 1
    return opener, marker, code(reading.lower[j]) if j >= 0 else _EDGE


def _timed(reading: Reading, k: int, part: str) -> str:
    """Return where a temporal expression touches word *k*."""
    times = reading.times
    if not reading.timed:
        return part + "T"
    n = len(times)
    before = k > 0 and times[k - 1] >= 0
    owner = k > 1 and times[k - 2] >= 0
    after = k + 1 < n and times[k + 1] >= 0
    behind = k + 2 < n and times[k + 2] >= 0 and reading.tags[k + 1] == "IN"
    return f"{part}T{before:d}{owner:d}{after:d}{behind:d}"
