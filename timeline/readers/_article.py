"""An article from a text and what its reader sees of each line."""

import re
from datetime import date

from timeline.model.record import Article, Span
from timeline.readers._dateline import last_before
from timeline.readers._head import Head, read_foot, read_head
from timeline.readers._lines import See, first_blocks, last_blocks

__all__ = ["BYTE_ORDER_MARK", "read_article"]

BYTE_ORDER_MARK = "\ufeff"
_DAY = re.compile(
    r"(?:[A-Z][a-z]+day,? )?(?:\d{1,2}[a-z]{0,2} [A-Z]|[A-Z][a-z]+\.? \d)"
)
_NEAR = 7


def read_article(
    text: str, see: See, head: Head, *, uri: str, dct: date | None
) -> Article:
    """Return the article, its head and foot told apart from the body.

    Args:
        text: The whole text, which is not changed.
        see: What is seen of a line.
        head: What is known before, and where the visible text starts.
        uri: Where the article comes from.
        dct: The dateline to use instead of the article's own.
    """
    first = head.start
    read_head(text, first_blocks(text, first, see), head)
    start, end = _start(text, first, head, dct), len(text)
    foot = None if head.datelines else read_foot(last_blocks(text, head.start, see))
    if foot:
        block, datelines = foot
        head.datelines.extend(datelines)
        at = block[0].span.start
        # Behind the dateline of minutes, below what met, stands all of the text.
        end = at if at - start > end - at else end
    return Article(
        text=text,
        body=Span(start, end),
        dct=dct or head.day,
        title=head.title,
        author=head.author,
        uri=uri,
        published_text=head.dateline.words if head.dateline else "",
    )


def _start(text: str, first: int, head: Head, dct: date | None) -> int:
    """Return where the body starts: a bare day far before *dct* heads an entry of it.

    "May 2, 2010 - The mayor resigns", in a list that was published in 2012.
    """
    line, day = head.dateline, head.day
    if line is None or _DAY.match(line.words) is None:
        return head.start
    if day is None and dct is not None and line.month_day is not None:
        day = last_before(line.month_day, dct)
    if dct is None or day is None:
        far = day is None and line.month_day is not None
    else:
        far = dct.toordinal() - day.toordinal() > _NEAR
    if far and not (head.title or head.author):
        # Above it stand other entries.
        return first
    found = text.rfind(line.words, first, head.start)
    return found if far and found >= 0 else head.start
