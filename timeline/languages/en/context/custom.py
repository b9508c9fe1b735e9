"""English days kept each year: "celebrates September 8 as Victory Day"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.model.expression import Holiday, MonthDay, Repeat
from timeline.model.mention import Mention

__all__ = ["read_customs"]

_REACH = 72
_KEEPS = re.compile(
    r"(?P<before>\b\w+)\s+(?:celebrates?|marks?|observes?|keeps?|commemorates?|honou?rs?)"
    r"\s+\Z"
)
_COMING = frozenset(("will", "to", "would", "can", "may", "must", "shall", "should"))
_AS = re.compile(r"\s+as\s")
_KNOWN_AS = re.compile(
    r"\b(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|observe[sd]?|kept|keeps?|known"
    r"|commemorate[sd]?|honou?r(?:s|ed)?)\s[^.;:\n]{0,40}?\bas\s+"
    r"(?:(?:its|their|our|an?|the)\s+)?\Z"
)


@each(MonthDay, Holiday)
def read_customs(text: Text, mention: Mention) -> Mention | None:
    """Read "marks October 3 as Independence Day" as each year's, and as one day.

    What the holiday is called says not when it is: it is the town's own.
    """
    start, said = mention.span.start, mention.expression
    before = text.raw[max(0, start - _REACH) : start]
    if isinstance(said, Holiday):
        known = " as " in before and _KNOWN_AS.search(before)
        return None if known else mention
    if not isinstance(said, MonthDay) or not _AS.match(text.raw, mention.span.end):
        return mention
    keeps = _KEEPS.search(before)
    if keeps is None or keeps["before"].lower() in _COMING:
        return mention
    return evolve(mention, expression=Repeat(said))
