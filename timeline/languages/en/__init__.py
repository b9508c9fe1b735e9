"""English."""

from importlib import import_module
from pkgutil import iter_modules

from timeline.grammar.language import Language, Saga
from timeline.languages.en.account import lay_out
from timeline.languages.en.alone import read_alone
from timeline.languages.en.closing import share_quarters
from timeline.languages.en.comparison import compare_alike, keep_apart, keep_closed
from timeline.languages.en.compound import keep_hyphenated
from timeline.languages.en.context.appeal import leave_appeals
from timeline.languages.en.context.apposition import date_counted, take_appositions
from timeline.languages.en.context.around import count_from_events
from timeline.languages.en.context.bounds import (
    drop_soon_in_the_past,
    leave_later,
    strip_article,
)
from timeline.languages.en.context.bracket import (
    close_years,
    date_today,
    date_weekdays,
)
from timeline.languages.en.context.clause import read_clause
from timeline.languages.en.context.common_year import share_year
from timeline.languages.en.context.complement import take_complements
from timeline.languages.en.context.flashback import is_death, side_told
from timeline.languages.en.context.habit import read_habits
from timeline.languages.en.context.held_then import drop_names
from timeline.languages.en.context.hour import (
    day_behind,
    morning_after,
)
from timeline.languages.en.context.hour_day import relate_day
from timeline.languages.en.context.nowadays import widen_days
from timeline.languages.en.context.order import agree_on_order
from timeline.languages.en.context.overnight import read_overnight
from timeline.languages.en.context.rate import read_rates
from timeline.languages.en.context.said_then import leave_said
from timeline.languages.en.context.scene import set_scene
from timeline.languages.en.context.sequence import read_order
from timeline.languages.en.context.session import is_of_session
from timeline.languages.en.context.set_against import set_aside
from timeline.languages.en.context.some_day import (
    leave_counted_day,
    leave_some,
    leave_some_hour,
    leave_some_month,
)
from timeline.languages.en.context.that_weekday import take_that_weekday
from timeline.languages.en.context.usual import read_monthly, read_usual
from timeline.languages.en.context.written_hour import add_long_hours, add_written_hours
from timeline.languages.en.context.year_ahead import lead_by_year
from timeline.languages.en.dates import add_listed_days
from timeline.languages.en.early_year import add_bare_years
from timeline.languages.en.era import share_century
from timeline.languages.en.events.analysis import analyse
from timeline.languages.en.fiscal import part_quarters
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.habit_hour import read_habit_hours
from timeline.languages.en.half import keep_halves
from timeline.languages.en.history import HISTORY, drop_nouns, read_attributes
from timeline.languages.en.holiday import holiday_days
from timeline.languages.en.hours import count_to_24, lead_by_zero
from timeline.languages.en.itinerary import part_days
from timeline.languages.en.landmark import LANDMARKS
from timeline.languages.en.limit import open_sides
from timeline.languages.en.line import read_line
from timeline.languages.en.listed_hour import add_listed_hours
from timeline.languages.en.listing import (
    order_weekdays,
    share_half_of_day,
    share_repeating,
    share_weekend,
)
from timeline.languages.en.lookalike import drop_lookalikes
from timeline.languages.en.midnight import begin_at_midnight
from timeline.languages.en.numbered import number_weekdays
from timeline.languages.en.occasion import tell_half_of_day
from timeline.languages.en.owner import read_owners
from timeline.languages.en.post import read_post
from timeline.languages.en.programme import read_programme
from timeline.languages.en.range import join_ranges
from timeline.languages.en.repeated_hour import repeat_hours
from timeline.languages.en.rota import repeat_rota
from timeline.languages.en.season import keep_drop
from timeline.languages.en.settling import settle_unsure
from timeline.languages.en.sharing import share_week
from timeline.languages.en.slashed_list import add_slashed_days
from timeline.languages.en.stamp import add_stamps, part_stamps
from timeline.languages.en.stopwatch import time_runs
from timeline.languages.en.weekday import part_next, part_ordinals
from timeline.languages.en.weekday_list import follow_dated, part_weekdays
from timeline.languages.en.zone import add_place, same_moment, share_day

__all__ = ["LANGUAGE"]

# A rule registers itself when its module is imported; adding a file is enough.
for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

LANGUAGE = Language(
    GRAMMAR,
    (
        part_days,
        part_weekdays,
        read_line,
        add_slashed_days,
        read_alone,
        read_post,
        read_owners,
        read_programme,
        settle_unsure,
        time_runs,
        drop_lookalikes,
        part_stamps,
        add_stamps,
        add_long_hours,
        agree_on_order,
        date_counted,
        number_weekdays,
        part_ordinals,
        part_quarters,
        share_quarters,
        count_to_24,
        keep_halves,
        keep_closed,
        keep_apart,
        keep_drop,
        share_century,
        add_listed_days,
        add_listed_hours,
        date_weekdays,
        date_today,
        drop_soon_in_the_past,
        leave_later,
        read_overnight,
        count_from_events,
        leave_said,
        strip_article,
        add_place,
        keep_hyphenated,
        share_year,
        lead_by_year,
        share_day,
        same_moment,
        day_behind,
        morning_after,
        begin_at_midnight,
        leave_appeals,
        drop_names,
        take_that_weekday,
        leave_some,
        leave_some_month,
        widen_days,
        repeat_rota,
        read_monthly,
        repeat_hours,
        read_habit_hours,
        share_repeating,
        share_half_of_day,
        leave_some_hour,
        leave_counted_day,
        tell_half_of_day,
        lead_by_zero,
        follow_dated,
        share_week,
        order_weekdays,
        share_weekend,
        part_next,
        read_rates,
        compare_alike,
        lay_out,
        set_scene,
        set_aside,
        read_usual,
        join_ranges,
        close_years,
        open_sides,
    ),
    read_clause,
    holiday_days,
    analyse,
    Saga(
        HISTORY,
        (
            drop_nouns,
            read_attributes,
            read_habits,
            add_bare_years,
            add_written_hours,
            take_complements,
            take_appositions,
        ),
        side_told,
        is_death,
    ),
    read_order,
    LANDMARKS,
    relate_day,
    is_of_session,
)
