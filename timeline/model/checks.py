"""What a record cannot hold, told when it is made: validators for attrs."""

from datetime import date
from typing import Protocol

from attrs import Attribute

__all__ = ["is_day", "is_span", "is_within"]


class _Stretch(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Told(Protocol):
    @property
    def text(self) -> str: ...


def is_span(span: _Stretch, _: object, end: int) -> None:
    """Tell of a stretch that ends before it starts."""
    if not 0 <= span.start <= end:
        msg = f"a span must have 0 <= start <= end, not {span.start} and {end}"
        raise ValueError(msg)


def is_within(article: _Told, _: object, body: _Stretch) -> None:
    """Tell of a body that ends behind its text."""
    if body.end > len(article.text):
        msg = (
            f"body ends at {body.end}, and the text has {len(article.text)} characters"
        )
        raise ValueError(msg)


def is_day(_: object, __: "Attribute[date | None]", dct: object) -> None:
    """Tell of a dateline that is no date."""
    if not isinstance(dct, date | None):
        msg = f"dct is a date, a datetime or None, not {dct!r}"
        raise TypeError(msg)
