"""Who is asked of a mention whether it is a look-alike, by what it means and says."""

from functools import lru_cache
from typing import NamedTuple

from timeline.grammar.tokens import tokenize
from timeline.languages.en.lookalike.course import is_of_a_course
from timeline.languages.en.lookalike.dial import is_no_clock
from timeline.languages.en.lookalike.figure import (
    is_counted,
    is_figure,
    is_numbered,
    is_serial,
)
from timeline.languages.en.lookalike.kept import (
    is_delivery,
    is_kept,
    is_school_year,
)
from timeline.languages.en.lookalike.length import (
    is_compound,
    is_ending,
    is_held,
    is_last_before,
    is_midweek,
    is_no_length,
    is_no_unit,
    is_round,
    is_share,
)
from timeline.languages.en.lookalike.level import is_range
from timeline.languages.en.lookalike.name import (
    is_award,
    is_band,
    is_name,
    is_named_weekend,
    is_operation,
    is_other_nation,
    is_surname,
    is_title,
)
from timeline.languages.en.lookalike.paper import is_paper
from timeline.languages.en.lookalike.place_name import is_place_name
from timeline.languages.en.lookalike.rank import (
    is_ranked,
)
from timeline.languages.en.lookalike.season import is_no_season
from timeline.languages.en.lookalike.sort import (
    is_sort_of_night,
    is_sort_of_pay,
    is_sort_of_season,
    is_street,
)
from timeline.languages.en.lookalike.vague import (
    is_all_day,
    is_broadcast,
    is_greeting,
    is_kind,
    is_last_of_all,
    is_not_vague,
    is_occasion,
    is_own_century,
    is_rate,
    is_rest,
    is_service,
    is_simile,
    is_somebodys_last,
)
from timeline.languages.en.lookalike.verb import (
    is_no_day,
    is_no_month,
    is_no_such_month,
)
from timeline.languages.en.lookalike.wording import Judge, Tells, Wording
from timeline.languages.en.lookalike.work import is_entitled, is_titled, is_work
from timeline.model.expression import (
    Between,
    Century,
    Clock,
    DayOfMonth,
    DecadeName,
    Deictic,
    Holiday,
    Length,
    Month,
    MonthDay,
    Part,
    QuarterName,
    Reference,
    Repeat,
    SeasonName,
    Shift,
    Weekday,
    WeekendName,
    WeekNumber,
    Window,
    Within,
    Year,
)

__all__ = ["Suspicion", "suspected"]

_REMEMBERED = 4_096
_JUDGES: dict[type, tuple[Judge | Tells, ...]] = {
    Year: (is_figure,),
    Between: (is_serial,),
    DecadeName: (is_range,),
    Holiday: (is_title, is_other_nation, is_place_name, is_entitled),
    Century: (is_title, is_own_century),
    DayOfMonth: (is_ranked,),
    Clock: (is_no_clock, is_title),
    MonthDay: (is_counted, is_street, is_entitled),
    Month: (is_no_month, is_name, is_title, is_place_name, is_entitled),
    WeekNumber: (is_of_a_course,),
    Weekday: (is_no_day, is_name, is_title, is_place_name, is_entitled),
    WeekendName: (is_named_weekend,),
    SeasonName: (
        is_sort_of_season,
        is_no_season,
        is_name,
        is_title,
        is_work,
        is_place_name,
        is_entitled,
    ),
    Window: (is_ending, is_kept),
    Within: (
        is_numbered,
        is_title,
        is_titled,
        is_last_of_all,
        is_entitled,
    ),
    Part: (
        is_occasion,
        is_name,
        is_title,
        is_work,
        is_greeting,
        is_rate,
        is_rest,
        is_all_day,
        is_broadcast,
        is_service,
        is_sort_of_night,
    ),
    Length: (is_no_length, is_school_year, is_title, is_titled, is_work),
    Shift: (is_no_unit, is_share, is_midweek, is_titled, is_work, is_simile),
    Deictic: (
        is_no_unit,
        is_delivery,
        is_school_year,
        is_last_before,
        is_no_such_month,
        is_somebodys_last,
        is_award,
        is_title,
        is_work,
    ),
    Reference: (is_not_vague, is_title),
    Repeat: (is_sort_of_pay, is_kind, is_band, is_paper, is_surname, is_title, is_work),
}
# Asked where something beside the mention may join it to a longer word or name.
_JOINED: dict[type, tuple[Tells, ...]] = {
    **{kind: (is_operation,) for kind, judges in _JUDGES.items() if is_title in judges},
    Deictic: (is_operation, is_compound),
    Length: (is_operation, is_held),
    QuarterName: (is_round,),
}
# What a part of it can be cut off by.
_CUT_KINDS = frozenset([Between, Within])
_CUT_FIRST = frozenset(["election", "past", "that", "sat"])
_CUT_LAST = frozenset(["later", "earlier", "sooner", "old", "st", "nd", "rd", "th"])
_LASTING = (("last", "a"), ("last", "an"))


class Suspicion(NamedTuple):
    """What may be wrong with a mention, by its wording alone.

    Attributes:
        cut: Whether a part of it may belong to something else, if it stands free.
        judges: Tell whether the whole is a look-alike.
        joined: Tell the same where something beside it may join it to a longer word.
    """

    cut: bool
    judges: tuple[Tells, ...]
    joined: tuple[Tells, ...]


@lru_cache(maxsize=_REMEMBERED)
def suspected(kind: type, raw: str) -> Suspicion:
    """Return what may be wrong with a mention that is written so and means that."""
    said = Wording.of(kind, raw, tokenize(raw).words)
    asked: list[Tells] = []
    for judge in _JUDGES.get(kind, ()):
        if not isinstance(judge, Judge):
            asked.append(judge)
        elif judge.may(said):
            asked.append(judge.tells)
    return Suspicion(_may_be_cut(said), tuple(asked), _JOINED.get(kind, ()))


def _may_be_cut(said: Wording) -> bool:
    kind, _, pieces, first, last = said
    if kind in _CUT_KINDS or first in _CUT_FIRST or last in _CUT_LAST:
        return True
    verb = first == "last" and (kind is Window or pieces[:3:2] in _LASTING)
    return verb or first.isdigit() or (kind is MonthDay and "the" in pieces)
