"""Markdown, with or without front matter; the text keeps its markup."""

import re
from datetime import date

from attrs import evolve

from timeline.model.record import Article
from timeline.readers._article import BYTE_ORDER_MARK, read_article
from timeline.readers._dateline import Dateline, dateline
from timeline.readers._front import read_front
from timeline.readers._head import Head
from timeline.readers._lines import Seen

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".md", ".markdown")

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<words>.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_UNSEEN = re.compile(
    r"[ \t]*(?:<!--.*-->|([-*_=])(?:[ \t]*\1)*|!\[[^\]]*\]\([^)]*\))[ \t]*"
)
_MARKED = re.compile(r"[*_`\[\]<>&\\]")

_TITLE = ("title", "headline")
_AUTHOR = ("author", "authors", "byline")
_PUBLISHED = ("date", "published", "pubdate", "publishdate", "published_at", "created")
_UPDATED = ("updated", "modified", "lastmod", "last_modified_at")


def read(text: str, *, uri: str = "", dct: date | None = None) -> Article:
    r"""Return the article that a Markdown file holds; *dct* overrides its dateline.

    >>> article = read("# Rebels take *Niono*\n\nJane Doe  \n16 January 2013\n\nThey …")
    >>> article.title, article.author, article.dct
    ('Rebels take Niono', 'Jane Doe', datetime.date(2013, 1, 16))
    """
    front, after = read_front(text)
    head = Head(
        start=after or int(text.startswith(BYTE_ORDER_MARK)),
        title=_first(front, _TITLE),
        author=_first(front, _AUTHOR),
        datelines=_datelines(front),
    )
    link = next((v for v in front.values() if v.startswith("http")), uri)
    article = read_article(text, _see, head, uri=link, dct=dct)
    language = _first(front, ("lang", "language"))
    return evolve(article, language=language) if language else article


def _first(front: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((front[key] for key in keys if front.get(key)), "")


def _datelines(front: dict[str, str]) -> list[Dateline]:
    found: list[Dateline] = []
    for keys, is_update in ((_PUBLISHED, False), (_UPDATED, True)):
        if words := _first(front, keys):
            read_as = dateline(words) or Dateline(words=words)
            found.append(evolve(read_as, is_update=is_update))
    return found


def _see(line: str, below: str) -> Seen:
    if _UNSEEN.fullmatch(line):
        return Seen("")
    if heading := _HEADING.fullmatch(line):
        return Seen(_words(heading["words"]), is_heading=True)
    is_underlined = _UNDERLINE.fullmatch(below) is not None
    return Seen(_words(line), is_heading=is_underlined and bool(line.strip()))


def _words(marked: str) -> str:
    """Return what is seen of a line with emphasis, links and escapes."""
    if not _MARKED.search(marked):
        return marked.strip()
    from markdown_it import MarkdownIt  # noqa: PLC0415

    (inline,) = MarkdownIt("commonmark").parseInline(marked)
    return "".join(token.content for token in inline.children or ()).strip()
