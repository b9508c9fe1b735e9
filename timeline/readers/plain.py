"""Plain text: a title, perhaps a byline and a dateline, then paragraphs."""

from datetime import date

from timeline.model.record import Article

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".txt", ".text")


def read(text: str, *, uri: str = "", dct: date | None = None) -> Article:
    """Return the article that a plain text holds; *dct* overrides its dateline."""
    return Article(text=text, uri=uri, dct=dct)
