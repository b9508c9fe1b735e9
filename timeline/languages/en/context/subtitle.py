"""English years in the title of a work: "published The Fen Wars, 1640-1660 in 1957"."""

import re

from timeline.grammar.language import Text, each
from timeline.model.expression import Between, Year
from timeline.model.mention import Mention

__all__ = ["drop_subtitles"]

_REACH = 120
_TITLE = re.compile(
    r"\b(?:published|wrote|author of|books?|titled|entitled|reissued|reprinted)[:,]? "
    r"[\"\N{LEFT DOUBLE QUOTATION MARK}*_]{0,2}(?P<words>[A-Z][^.;:()\n]{2,80}),\s*\Z"
)
_SMALL = frozenset(
    ("of", "the", "and", "in", "a", "an", "to", "for", "on", "from", "at")
)


@each(Between)
def drop_subtitles(text: Text, mention: Mention) -> Mention | None:
    """Drop the years that end the title of what somebody wrote: they date no event.

    "Published the Hull Mail, 1865-1900" says from when to when.
    """
    said = mention.expression
    years = isinstance(said, Between) and isinstance(said.start, Year)
    if not (years and isinstance(said, Between) and isinstance(said.end, Year)):
        return mention
    start = mention.span.start
    title = _TITLE.search(text.raw[max(0, start - _REACH) : start])
    return None if title and _is_title(title["words"].split()) else mention


def _is_title(words: list[str]) -> bool:
    """Tell whether words are written as in a title: "Mill and Marsh"."""
    names = [word for word in words if word not in _SMALL]
    capital = all(word[0].isupper() or not word[0].isalpha() for word in names)
    return len(names) > 1 and capital
