"""English sentences read: words, tags and verb groups."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice, pairwise
from typing import TypeAlias

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.aside import AGENCIES
from timeline.languages.en.syntax.reading import Columns, Reading
from timeline.languages.en.syntax.repair import repaired
from timeline.languages.en.syntax.tagging import Tagger, Word, tagger
from timeline.languages.en.syntax.tokens import sentence_ends, split_words
from timeline.languages.en.syntax.words import HALVES
from timeline.model.record import Span

__all__ = ["opened", "readings", "tagged"]

# What a stage looks up stays near if it reads so many sentences before the next does.
_BATCH = 64
_LIMIT = 20_000
_LONGEST = 40
_OPENERS = 3
_DATELINE = 14
_SHORTEST_TOWN = 3
_DASHES = frozenset(("--", "-", "–", "—"))
_OF_A_DAY = LEXICON["month_name"].keys() | LEXICON["weekday"].keys()
_HOUR = re.compile(r"\d{1,2}[.:]\d\d|\d{4}|\d{1,2}(?:[.:]\d\d)?[ap]m")
_OF_AN_HOUR = frozenset(("am", "pm", "a.m.", "p.m.", "gmt", "utc", "local", "time"))
_BULLETS = frozenset("-*•·>")
_QUOTES = frozenset("\"“”‘'’(*_#->[•")

# Words, and where each starts.
Pieces: TypeAlias = tuple[tuple[Word, ...], tuple[int, ...]]


def readings(
    text: str, body: Span, places: Sequence[Span]
) -> Iterator[tuple[Span, Reading]]:
    """Give each sentence of ``text[body]`` with what is known of its words.

    Args:
        text: All of it.
        body: The part to read.
        places: Where the temporal expressions stand, in order.
    """
    bounds = pairwise((body.start, *sentence_ends(text, body.start, body.end)))
    following = 0
    while batch := tuple(islice(bounds, _BATCH)):
        for reading in _read(text, batch):
            span = reading.span(0, len(reading.words))
            while following < len(places) and places[following].start < span.end:
                place = places[following]
                if place.start >= span.start:
                    reading.mark(following, place.start, place.end)
                following += 1
            yield span, reading


def _read(text: str, bounds: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Give the sentences that have words; each stage goes through all of them."""
    pieces = [_words(text[start:end], start) for start, end in bounds]
    told = [(words, starts) for words, starts in pieces if words]
    tags = [_tags(words) for words, _ in told]
    columns = [
        Columns([w.text for w in words], [w.lower for w in words], tagged, starts)
        for (words, starts), tagged in zip(told, tags, strict=True)
    ]
    read = zip(told, columns, strict=True)
    groups = [repaired(words, each) for (words, _), each in read]
    for each, verbs in zip(columns, groups, strict=True):
        yield Reading(text, each, verbs)


def tagged(text: str, start: int, end: int) -> list[tuple[str, int, str]]:
    """Return the words of ``text[start:end]``, where each stops, and its tag."""
    words, starts = _words(text[start:end], start)
    tags = _tags(words)
    return [
        (word.text, first + len(word.text), tag)
        for word, first, tag in zip(words, starts, tags, strict=True)
    ]


def _tags(words: list[Word]) -> list[str]:
    """Return the tags of a sentence, which begins anew behind the head of an entry."""
    start = _behind_day(words)
    known = tagger()
    if not start:
        return known.tags(words)
    return known.tags(words[:start]) + known.tags(words[start:])


def _words(sentence: str, start: int) -> tuple[list[Word], list[int]]:
    """Return the words of a sentence that begins at *start*, and where each does."""
    pieces = _pieces()
    # No word has white space in it, so a line's end is as good as a space.
    chunks = sentence.replace("\n", " ").split(" ")
    behind = enumerate(accumulate(map(len, chunks), initial=start))
    inside = [pieces[chunk] for chunk in chunks]
    words = [word for found, _ in inside for word in found]
    starts = [
        first + spaces + offset
        for (_, offsets), (spaces, first) in zip(inside, behind, strict=False)
        for offset in offsets
    ]
    if len(words) > 1 and words[0].text in _BULLETS and starts[1] > starts[0] + 1:
        del words[0], starts[0]
    return opened(words, tagger()), starts


def opened(words: list[Word], known: Tagger) -> list[Word]:
    """Return the words with the first for what it is: a capital says nothing there.

    Nor does it behind a dateline: "KARST, Ohio (AP) - A dam", or the head of an entry:
    "July 8: Police raid the mill".
    """
    start = _behind_dateline(words) or _behind_day(words)
    for k in range(start, min(start + _OPENERS, len(words))):
        if words[k].text not in _QUOTES:
            following = words[k + 1].text if k + 1 < len(words) else ""
            words[k] = known.opener(words[k], following)
            break
    return words


def _behind_dateline(words: Sequence[Word]) -> int:
    """Return the word behind the dash of a dateline, 0 without one."""
    town = words[0].text if words else ""
    if len(town) < _SHORTEST_TOWN or not town.isupper():
        return 0
    dashes = (k for k, word in enumerate(words[:_DATELINE]) if word.text in _DASHES)
    behind = next(dashes, -1) + 1
    return behind or _behind_agency(words)


def _behind_agency(words: Sequence[Word]) -> int:
    """Return the word behind "GENEVA (AP)", which needs no dash, 0 without that."""
    near = [word.lower for word in words[:_DATELINE]]
    opened = near.index("(") if "(" in near else 0
    agency = near[opened + 1 : opened + 3]
    named = len(agency) > 1 and agency[0] in AGENCIES and agency[1] == ")"
    return opened + 3 if opened and named else 0


def _behind_day(words: Sequence[Word]) -> int:
    """Return the word behind the day or the hour that heads an entry, 0 without one.

    "July 8: Police raid the mill", "9:15 am Troops enter the town".
    """
    named = 0
    for k, word in enumerate(words[:_DATELINE]):
        text = word.text
        if text == ":" or text in _DASHES:
            if named > 1:
                return k + 1
        elif text[0].isdigit() or word.lower in _OF_A_DAY:
            named += 1 + (_HOUR.fullmatch(text) is not None)
        elif named and word.lower in _OF_AN_HOUR:
            continue
        elif text[0].isalnum():
            stamped = named and words[k - 1].lower in HALVES
            return k if stamped and text[0].isupper() else 0
    return 0


class _Pieces(dict[str, Pieces]):
    """The words in what stands between two spaces, with their offsets."""

    __slots__ = ("_tagger",)

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def __missing__(self, chunk: str) -> Pieces:
        words, starts = split_words(chunk)
        pieces = tuple(map(self._tagger.word, words)), tuple(starts)
        if len(chunk) > _LONGEST:
            return pieces
        if len(self) >= _LIMIT:
            self.clear()
        self[chunk] = pieces
        return pieces


@lru_cache(maxsize=1)
def _pieces() -> _Pieces:
    return _Pieces(tagger())
