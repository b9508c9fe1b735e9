"""English words that look like dates and are none: "he may march", "Resolution 2085".

Judges are chosen by what a mention means, so that only ambiguous ones pay.
"""

from collections.abc import Callable
from typing import TypeAlias

from timeline.grammar.language import Text
from timeline.languages.en.lookalike.address import is_part_of_word
from timeline.languages.en.lookalike.figure import (
    is_cut_number,
    is_figure,
    is_no_clock,
    is_ranked,
)
from timeline.languages.en.lookalike.length import is_no_length, is_no_unit
from timeline.languages.en.lookalike.name import is_band, is_name, is_title
from timeline.languages.en.lookalike.vague import is_greeting, is_kind, is_not_vague
from timeline.languages.en.lookalike.verb import (
    is_no_day,
    is_no_month,
    is_no_season,
    is_no_such_month,
)
from timeline.languages.en.lookalike.view import View
from timeline.model.expression import (
    Clock,
    DayOfMonth,
    Deictic,
    Length,
    Month,
    Part,
    Reference,
    Repeat,
    SeasonName,
    Shift,
    Weekday,
    Year,
)
from timeline.model.mention import Mention

__all__ = ["drop_lookalikes"]

Judge: TypeAlias = Callable[[View], bool]

_ALWAYS: tuple[Judge, ...] = (is_part_of_word, is_cut_number)
_JUDGES: dict[type, tuple[Judge, ...]] = {
    Year: (is_figure,),
    DayOfMonth: (is_ranked,),
    Clock: (is_no_clock,),
    Month: (is_no_month, is_name, is_title),
    Weekday: (is_no_day, is_name, is_title),
    SeasonName: (is_no_season, is_name, is_title),
    Part: (is_title, is_greeting),
    Length: (is_no_length, is_title),
    Shift: (is_no_unit,),
    Deictic: (is_no_unit, is_no_such_month, is_title),
    Reference: (is_not_vague,),
    Repeat: (is_kind, is_band, is_title),
}


def drop_lookalikes(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions that are no look-alikes."""
    return tuple(m for m in mentions if not _is_lookalike(View(text, m)))


def _is_lookalike(view: View) -> bool:
    judges = _JUDGES.get(type(view.expression), ())
    return any(judge(view) for judge in _ALWAYS) or any(judge(view) for judge in judges)
