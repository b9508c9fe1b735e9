"""The entries of a diary or a log, each of which has a day of its own for its dateline.

"Tuesday 3 March 1868.—We left the camp this morning, a day later than planned."
"""

import re
from bisect import bisect_right

from timeline.model.expression import (
    Anchor,
    Between,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Modified,
    MonthDay,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.stages.context import Context

__all__ = ["begin_entry", "entries"]

_FEWEST = 2
_TODAY = Deictic(Deixis.THIS, Granularity.DAY)
# "April 14th, Third Day": a line of names.
_TITLE = r"(?:,? [A-Z0-9][\w'\u2019-]*| (?:of|the|in|on|at))"
_ENDS_HEAD = re.compile(
    rf"[)\]*_]*(?:[ \t]*(?:[.:;\n\u2013\u2014-]|\Z)| [A-Z]|,{_TITLE}{{1,8}}(?:\.(?=\s)|[ \t]*\n))"
)


def entries(raw: str, mentions: tuple[Mention, ...]) -> tuple[int, ...]:
    """Return where the days stand that head the entries of a text, if it is a diary.

    Once it is known for one, a bare weekday that opens a line heads an entry, too.
    It is one if several days head a line each, and under them something is said that
    goes by the day of writing: "yesterday", or "today" time and again, for a chronology
    may have "the house is a museum today".
    """
    heads = [m.span.start for m in mentions if _heads_entry(raw, m)]
    if len(heads) < _FEWEST:
        return ()
    today: set[int] = set()
    for mention in mentions:
        number = bisect_right(heads, mention.span.start)
        if number and _goes_by_writing(mention.expression):
            if mention.expression != _TODAY:
                return _with_weekdays(raw, mentions, heads)
            today.add(number)
    return _with_weekdays(raw, mentions, heads) if len(today) >= _FEWEST else ()


def _with_weekdays(
    raw: str, mentions: tuple[Mention, ...], heads: list[int]
) -> tuple[int, ...]:
    bare = [
        m.span.start
        for m in mentions
        if isinstance(_first_of(m.expression), Weekday)
        and m.span.start > heads[0]
        and _opens_line(raw, m.span.start)
    ]
    return tuple(sorted({*heads, *bare}))


def _first_of(expression: Expression) -> Expression:
    return expression.start if isinstance(expression, Between) else expression


def _heads_entry(raw: str, mention: Mention) -> bool:
    said, end = mention.expression, mention.span.end
    if not (_is_day(said) and _opens_line(raw, mention.span.start)):
        return False
    # "Friday the 22d, little wind."
    whole = isinstance(said, Within) and isinstance(said.inner, Weekday)
    return _ENDS_HEAD.match(raw, end) is not None or (
        whole and raw[end : end + 1] == ","
    )


def _opens_line(raw: str, start: int) -> bool:
    line = raw.rfind("\n", 0, start) + 1
    return not any(map(str.isalnum, raw[line:start]))


def _is_day(expression: Expression) -> bool:
    """Tell whether it names a day by its date, at least that of the month."""
    match expression:
        case MonthDay():
            return True
        case Within(MonthDay() | DayOfMonth(), _):
            return True
        case Within(_, of) | Between(of, _):
            return _is_day(of)
        case _:
            return isinstance(expression, DayOfMonth)


def _goes_by_writing(expression: Expression) -> bool:
    said = _day_of(expression)
    if isinstance(said, Deictic):
        what = said.what
        day = not isinstance(what, Granularity) or what is Granularity.DAY
        return day and said.anchor is Anchor.DCT
    if isinstance(said, Shift):
        return said.anchor is Anchor.DCT and said.unit is Granularity.DAY
    return False


def _day_of(expression: Expression) -> Expression:
    match expression:
        case Within(_, of) | Modified(_, of):
            return _day_of(of)
        case _:
            return expression


def begin_entry(context: Context) -> None:
    """Let the day just told be the dateline of what follows, unless it is to come."""
    told, dct = context.told, context.dct
    if told is None or told.unit is not Granularity.DAY:
        return
    if dct is None or context.kept or told.start <= dct.start:
        context.dct, context.kept = told, True
