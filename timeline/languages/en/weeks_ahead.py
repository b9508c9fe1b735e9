"""English weeks in front of a day: "two weeks tomorrow", but "I'm 20 weeks on Friday"."""

import re

from timeline.grammar.language import Text
from timeline.languages.en.context.message import is_message
from timeline.model.mention import Mention

__all__ = ["WEEKS_ON", "is_ahead"]

_WEEKS_TOMORROW = "en.ahead.weeks_tomorrow"
# "I'm 20 weeks on Friday!", "38wks tomorrow!"
_OF_AGE = re.compile(
    r"\b(?:i['\N{RIGHT SINGLE QUOTATION MARK}]?m|i am|(?:she|he)['\N{RIGHT SINGLE QUOTATION MARK}]s"
    r"|(?:baby|bump|she|he|who) (?:is|will be)|i(?:['\N{RIGHT SINGLE QUOTATION MARK}]ll| will) be)"
    r"(?: (?:now|already|officially))? $",
    re.IGNORECASE,
)
# More weeks than anybody counts a day off by.
_FAR_OFF = re.compile(r"(?:1[3-9]|[2-4]\d)")
# "it's been a week today", "for two weeks on Monday": so long a time, until that day.
_LASTING = re.compile(
    r"\b(?:been|was|took|takes|spent|lasted|for|in|of|after|within|over|every|each|past"
    r"|last|next|first|previous|about|than|since|already|mark(?:s|ed|ing)?|ago|on)\b[^.!?]*$"
    r"|['\N{RIGHT SINGLE QUOTATION MARK}]s\s+$",
    re.IGNORECASE,
)
# "The wedding is three weeks today", "it opens a week tomorrow"
_SET = re.compile(
    r"\b(?:wedding|funeral|exams?|test|match|game|final|race|vote|election|referendum|hearing"
    r"|trial|meeting|interview|appointment|deadline|party|birthday|reunion|launch|concert"
    r"|summit|debate|conference) (?:is|are) $"
    r"|\b(?:starts?|begins?|opens?|closes?|ends?|returns?|leaves?|(?:is|are) due) $",
    re.IGNORECASE,
)
WEEKS_ON = ("en.unsure.weeks_on", "en.unsure.months_on", _WEEKS_TOMORROW)
"""The rules that read a day so many weeks from another."""


def is_ahead(text: Text, mention: Mention, before: str) -> bool:
    """Tell whether a day so many weeks on is meant, and not how far somebody is.

    Args:
        text: What it stands in.
        mention: The weeks and the day.
        before: What stands before.
    """
    if _SET.search(before):
        return True
    if _OF_AGE.search(before):
        return False
    if mention.rule == _WEEKS_TOMORROW:
        return _FAR_OFF.match(text.raw, mention.span.start) is None
    return is_message(text) and not _LASTING.search(before)
