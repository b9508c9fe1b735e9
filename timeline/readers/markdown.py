"""Markdown, with or without front matter."""

from datetime import date

from timeline.model.record import Article

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".md", ".markdown")


def read(text: str, *, uri: str = "", dct: date | None = None) -> Article:
    """Return the article that a Markdown file holds; *dct* overrides its dateline."""
    return Article(text=text, uri=uri, dct=dct)
