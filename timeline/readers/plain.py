"""Plain text: a title, perhaps a byline and a dateline, then paragraphs."""

from datetime import date

from timeline.model.record import Article
from timeline.readers._article import BYTE_ORDER_MARK, read_article
from timeline.readers._head import Head
from timeline.readers._lines import Seen

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".txt", ".text")


def read(text: str, *, uri: str = "", dct: date | None = None) -> Article:
    r"""Return the article that a plain text holds; *dct* overrides its dateline.

    >>> article = read("Rebels take Niono\nBy Jane Doe\n16 January 2013\n\nThey …")
    >>> article.title, article.author, article.dct
    ('Rebels take Niono', 'Jane Doe', datetime.date(2013, 1, 16))
    """
    head = Head(start=int(text.startswith(BYTE_ORDER_MARK)))
    return read_article(text, _see, head, uri=uri, dct=dct)


def _see(line: str, _: str) -> Seen:
    return Seen(line.strip())
