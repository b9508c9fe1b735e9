"""Where an English sentence stands in its article: its signs of markup, its line."""

from timeline.model.record import Span

__all__ = ["is_line", "with_signs"]


def with_signs(given: str, read: str, span: Span, first: int) -> Span:
    """Return a sentence from *first* on with the signs of markup that touch it."""
    start, end = span.start, span.end
    while start > first and _is_sign(given[start - 1], read[start - 1]):
        start -= 1
    while end < len(given) and _is_sign(given[end], read[end]):
        end += 1
    return Span(start, end)


def _is_sign(given: str, read: str) -> bool:
    return read.isspace() and not given.isspace()


def is_line(text: str, span: Span) -> bool:
    """Tell whether a sentence is a line by itself."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    around = text[start : span.start] + text[span.end : end]
    return end > 0 and not any(map(str.isalnum, around))
