"""What English moves from one time to another: "moved from the 15th to the 22nd"."""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.counted import weekday_after
from timeline.model.expression import Between, Expression, Weekday, Within
from timeline.model.mention import Mention

__all__ = ["is_joint_of_moved", "is_moved", "is_moved_on", "parted", "put_off"]

# "was moved from Tuesday to Friday": no stretch of days.
_MOVED_FROM = re.compile(
    r"\b(?:re-?scheduled?|moved?|moving|postponed?|shift(?:ed)?|switch(?:ed)?"
    r"|delay(?:ed)?|bump(?:ed)?|push(?:ed)?(?: back)?|put (?:back|off)"
    r"|br(?:ought|ing) forward|advanced)(?: [\w'-]+){0,4} from(?: the)? $",
    re.IGNORECASE,
)
# "was adjourned on Monday to Friday": done on the one, and due on the other.
_MOVED_ON = re.compile(
    r"\b(?:adjourned|re-?scheduled|moved|postponed|shifted|switched|deferred|delayed"
    r"|bumped|pushed(?: back)?|put (?:back|off)|brought forward|remanded|continued)"
    r"(?: [\w'-]+){0,4} on $",
    re.IGNORECASE,
)
_FAR = 60
_FROM_THE = len(" from the \n")


def parted(text: Text, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the two ends of "moved from the 15th at 2 to the 22nd at 9" by themselves."""
    for mention in mentions:
        said = mention.expression
        if (
            mention.ends
            and isinstance(said, Between)
            and is_moved(text.raw, mention.span.start)
        ):
            first, last = mention.ends
            yield Mention(first, said.start, mention.rule)
            yield Mention(last, put_off(said.start, said.end), mention.rule)
        else:
            yield mention


def is_joint_of_moved(text: Text, first: Mention, last: Mention) -> bool:
    """Tell whether "to" leads from what something was to be on to what it will be on."""
    between = text.raw[first.span.end : last.span.start]
    return between == " to " and is_moved(text.raw, first.span.start)


def put_off(first: Expression, last: Expression) -> Expression:
    """Return the day that something is moved to, after the one that it was to be."""
    match first, last:
        case Within(outer=day), Within(inner, Weekday(number)):
            return Within(inner, weekday_after(number, day))
        case _, Weekday(number) if isinstance(first, Weekday):
            return weekday_after(number, first)
        case _:
            return last


def is_moved(raw: str, start: int) -> bool:
    """Tell whether something was "moved from" what stands at *start*."""
    if "from" not in raw[max(0, start - _FROM_THE) : start].lower():
        return False
    return _MOVED_FROM.search(raw, max(0, start - _FAR), start) is not None


def is_moved_on(raw: str, start: int) -> bool:
    """Tell whether something was "adjourned on" what stands at *start*."""
    return _MOVED_ON.search(raw, max(0, start - _FAR), start) is not None
