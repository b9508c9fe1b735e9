"""An article as HTML, with what was read in it marked."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain, pairwise

from attrs import frozen
from markupsafe import Markup, escape

from timeline.model.record import Article, Span

__all__ = ["Mark", "body"]


@frozen(kw_only=True)
class Mark:
    """Some words to mark.

    Attributes:
        span: Which.
        id: The name by which the page refers to them, empty if it does not.
        attributes: Of the element, written out.
    """

    span: Span
    id: str
    attributes: Markup


@frozen
class _Painted:
    spans: list[Span]
    stretches: list[tuple[Span, Mark, bool]]


_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_LINE = re.compile(r"\n")
_MATTER = re.compile(r"---[^\S\n]*\n.*?\n---[^\S\n]*(?:\n|$)", re.DOTALL)
_HEADING = re.compile(r"#{1,6}[^\S\n]+")
_EMPHASIS = re.compile(
    r"(\*\*|__)(?=\S)(?P<strong>[^*_\n]+?)(?<=\S)\1"
    r"|(?<![\w*_])([*_])(?=\S)(?P<em>[^*_\n]+?)(?<=\S)\3(?![\w*_])"
)
_STRONG = Markup("<strong>{}</strong>")
_EM = Markup("<em>{}</em>")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^()\s]*\)")
_BREAK = re.compile(r"(?: {2,}|\\)\n|\n(?=[-*•] )")


def body(article: Article, marks: Iterable[Mark], sentences: Iterable[Span]) -> Markup:
    """Return the paragraphs of *article* with *marks*, each once, in its place.

    Where marks overlap, the shorter covers the longer. *sentences* are wrapped for
    quoting; a paragraph never ends within one.
    """
    text = article.text
    quoted = _disjoint(sentences)
    stretches = _paint(marks)
    painted = _Painted([span for span, _, _ in stretches], stretches)
    blocks: list[Markup] = []
    title = article.title
    for block in _blocks(article, quoted):
        words = block.of(text)
        heading = _HEADING.match(words)
        bare = words[heading.end() :] if heading else words
        if title and " ".join(bare.split()) == title:
            title = ""
            continue
        inner = _block(text, block, heading.end() if heading else 0, quoted, painted)
        blocks.append(_element(article, block, inner, is_heading=heading is not None))
    return Markup("\n").join(blocks)


def _element(
    article: Article, block: Span, inner: Markup, *, is_heading: bool
) -> Markup:
    if block.end <= article.body.start:
        return Markup('<p class="front" dir="auto">{}</p>').format(inner)
    if block.start >= article.body.end:
        return Markup('<p class="end" dir="auto">{}</p>').format(inner)
    if is_heading:
        return Markup('<h3 dir="auto">{}</h3>').format(inner)
    return Markup('<p dir="auto">{}</p>').format(inner)


def _blocks(article: Article, sentences: Sequence[Span]) -> Iterator[Span]:
    """Cut an article into paragraphs, and what stands above it into lines.

    Front matter, which the head of the page says already, is left out.
    """
    text, above = article.text, article.body.start
    matter = _MATTER.match(text, 0, above)
    start = matter.end() if matter else 0
    starts = [sentence.start for sentence in sentences]
    lines = _LINE.finditer(text, start, above)
    for blank in chain(lines, _BLANK.finditer(text, max(start, above))):
        at = bisect_right(starts, blank.start()) - 1
        if at >= 0 and sentences[at].end > blank.end():
            continue
        if text[start : blank.start()].strip():
            yield Span(start, blank.start())
        start = blank.end()
    if text[start:].strip():
        yield Span(start, len(text))


def _block(
    text: str,
    block: Span,
    skipped: int,
    sentences: Sequence[Span],
    painted: _Painted,
) -> Markup:
    inside = Span(block.start + skipped, block.end)
    parts: list[Markup] = []
    for clause, sentence in _cut(inside, sentences):
        words: list[Markup] = []
        for piece, at in _cut(clause, painted.spans):
            if at is None:
                words.append(_plain(piece.of(text)))
                continue
            stretch, mark, is_first = painted.stretches[at]
            named = mark.id and is_first and piece.start == stretch.start
            name = Markup(' id="{}"').format(mark.id) if named else Markup()
            words.append(
                Markup("<a{}{}>{}</a>").format(
                    name, mark.attributes, _folded(piece.of(text))
                )
            )
        joined = Markup().join(words)
        quoted = sentence is not None
        parts.append(
            Markup('<span class="q">{}</span>').format(joined) if quoted else joined
        )
    return Markup().join(parts)


def _cut(whole: Span, spans: Sequence[Span]) -> Iterator[tuple[Span, int | None]]:
    """Cut *whole* at the edges of disjoint, sorted *spans*; say which piece is which."""
    at = bisect_right(spans, whole.start, key=lambda span: span.end)
    start = whole.start
    while start < whole.end:
        if at == len(spans) or spans[at].start >= whole.end:
            yield Span(start, whole.end), None
            return
        span = spans[at]
        if start < span.start:
            yield Span(start, span.start), None
        start = max(start, span.start)
        end = min(span.end, whole.end)
        if start < end:
            yield Span(start, end), at
        start, at = end, at + 1


def _disjoint(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(set(spans)):
        if span.start < span.end and (not kept or kept[-1].end <= span.start):
            kept.append(span)
    return kept


def _paint(marks: Iterable[Mark]) -> list[tuple[Span, Mark, bool]]:
    """Give each stretch of text to the shortest mark over it.

    The third of each triple tells whether it is the first stretch of its mark.
    """
    ordered = sorted(
        (m for m in marks if m.span.start < m.span.end), key=lambda m: m.span
    )
    edges = sorted({edge for m in ordered for edge in (m.span.start, m.span.end)})
    painted: list[tuple[Span, Mark, bool]] = []
    open_marks: list[tuple[int, int, Mark]] = []
    begun: set[Mark] = set()
    number = 0
    for start, end in pairwise(edges):
        while number < len(ordered) and ordered[number].span.start == start:
            mark = ordered[number]
            length = mark.span.end - mark.span.start
            heappush(open_marks, (length, number, mark))
            number += 1
        while open_marks and open_marks[0][2].span.end <= start:
            heappop(open_marks)
        if open_marks:
            mark = open_marks[0][2]
            painted.append((Span(start, end), mark, mark not in begun))
            begun.add(mark)
    return painted


def _plain(words: str) -> Markup:
    """Return words without marks; Markdown's emphasis is shown, its links are not."""
    parts: list[Markup] = []
    start = 0
    unlinked = _LINK.sub(r"\1", words)
    for found in _EMPHASIS.finditer(unlinked):
        element = _STRONG if found["strong"] else _EM
        inner = _folded(found["strong"] or found["em"])
        parts.append(_folded(unlinked[start : found.start()]))
        parts.append(element.format(inner))
        start = found.end()
    parts.append(_folded(unlinked[start:]))
    return Markup().join(parts)


def _folded(words: str) -> Markup:
    lines = (re.sub(r"\s+", " ", line) for line in _BREAK.split(words))
    return Markup("<br>\n").join(escape(line) for line in lines)
