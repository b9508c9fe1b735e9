"""An article from a text and what its reader sees of each line."""

from datetime import date

from timeline.model.record import Article, Span
from timeline.readers._head import Head, read_foot, read_head
from timeline.readers._lines import See, first_blocks, last_blocks

__all__ = ["BYTE_ORDER_MARK", "read_article"]

BYTE_ORDER_MARK = "\ufeff"


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
    read_head(text, first_blocks(text, head.start, see), head)
    end = len(text)
    foot = None if head.datelines else read_foot(last_blocks(text, head.start, see))
    if foot:
        block, datelines = foot
        head.datelines.extend(datelines)
        end = block[0].span.start
    return Article(
        text=text,
        body=Span(head.start, end),
        dct=dct or head.day,
        title=head.title,
        author=head.author,
        uri=uri,
        published_text=head.dateline.words if head.dateline else "",
    )
