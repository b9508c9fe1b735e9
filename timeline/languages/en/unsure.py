"""English readings that hold only if nothing is counted after them.

"be back at 7" but "closed at 7 percent"; "Aug 9, 96" but "on Aug. 9, 96 people died";
"Monday 21" but "Monday 21 people died".
"""

from timeline.languages.en.dial import (
    dial_clock,
    in_the_half,
    in_the_part,
    moved,
    on_day,
)
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.number import full_year
from timeline.languages.en.remainder import so_far, up_to_date
from timeline.model.expression import (
    Anchor,
    Bound,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Length,
    Limit,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    Quantity,
    Reference,
    SeasonName,
    Shift,
    Vague,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay, Season

_ALWAYS_A_YEAR = 32
_A_LEAP_YEAR = 2000


@GRAMMAR.rule("(at) {hour|hour_word:hour}", shaped=True)
def at_hour(hour: int) -> Expression | None:
    return Clock(hour, twelve_hour=True) if 1 <= hour <= 12 else None


@GRAMMAR.rule(
    "(at|by|until|till|from|to|around) {hour_word:hour} {tens}-{ones}", shaped=True
)
def spoken_hyphenated(hour: int, tens: int, ones: int) -> Expression:
    return dial_clock(hour, tens + ones)


@GRAMMAR.rule("shortly|soon|just before {dial:hour}")
@GRAMMAR.rule("shortly|soon|just before {dial:hour} [on] {day|day_part:day}")
def shortly_before(hour: Clock, day: Expression | None = None) -> Expression | None:
    at = hour if day is None else on_day(hour, day)
    return Modified("BEFORE", at) if hour.twelve_hour else None


@GRAMMAR.rule("shortly|soon|just after {dial:hour}")
@GRAMMAR.rule("shortly|soon|just after {dial:hour} [on] {day|day_part:day}")
def shortly_after(hour: Clock, day: Expression | None = None) -> Expression | None:
    at = hour if day is None else on_day(hour, day)
    return Modified("AFTER", at) if hour.twelve_hour else None


@GRAMMAR.rule("{spoken}")
def spoken(spoken: Clock) -> Expression:
    return spoken


@GRAMMAR.rule(
    "{minute_word:minutes} after {dial:clock}",
    "(at|it's) {fives:minutes} after {dial:clock}",
    "(it is|was) {fives:minutes} after {dial:clock}",
    shaped=True,
)
def after_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, minutes)


@GRAMMAR.rule(
    "(at) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    "(it is|was) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    "(it's) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    shaped=True,
)
def to_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, -minutes) if clock.twelve_hour else None


@GRAMMAR.rule("[the] {unit_one} to date")
def to_date(unit_one: Granularity) -> Expression | None:
    return so_far(unit_one)


@GRAMMAR.rule("{month|quarter|year|full_day:first} to date")
def date_to_date(first: Expression) -> Expression | None:
    return up_to_date(first)


@GRAMMAR.rule("{month_day}[,] {two_digits}")
def short_year(month_day: MonthDay, two_digits: int) -> Expression | None:
    if two_digits < _ALWAYS_A_YEAR:
        return None
    return Within(month_day, Year(full_year(two_digits)))


@GRAMMAR.rule(
    "[the] {day_number|ordinal:day} of {month_name} {two_digits}",
    "[the] {day_number:day} {month_name} {two_digits}",
    "{ordinal:day} {month_name} {two_digits}",
)
def day_first(day: int, month_name: int, two_digits: int) -> Expression | None:
    """Read "1 January 15": the month has its day, so that the rest is a year."""
    exists = 1 <= day <= days_in_month(_A_LEAP_YEAR, month_name)
    return (
        Within(MonthDay(month_name, day), Year(full_year(two_digits)))
        if exists
        else None
    )


@GRAMMAR.rule("the {part_name}[,] around|about {dial|clock:clock}")
def about_hour_of_part(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)


@GRAMMAR.rule("{day} after {dial:clock}")
def day_after(day: Expression, clock: Clock) -> Expression | None:
    """Read "Tuesday after 2", but "Tuesday after 2 goals" as the day."""
    seen = isinstance(day, Weekday | Deictic | Shift)
    return Limit(Bound.ON_OR_AFTER, Within(clock, day)) if seen else None


@GRAMMAR.rule("{day} before {dial:clock}")
def day_before(day: Expression, clock: Clock) -> Expression | None:
    seen = isinstance(day, Weekday | Deictic | Shift)
    return Limit(Bound.BEFORE, Within(clock, day)) if seen else None


@GRAMMAR.rule(
    "(on|for|by|until|till|from|before|after) {month_name} {ones|teens|tens:day}"
)
def month_and_day_in_words(month_name: int, day: int) -> Expression | None:
    """Read "on May two", but "by May two people had left" as the month."""
    exists = day <= days_in_month(_A_LEAP_YEAR, month_name)
    return MonthDay(month_name, day) if exists else None


@GRAMMAR.rule("{month_name} {two_digits}")
def month_of_short_year(month_name: int, two_digits: int) -> Expression | None:
    if two_digits < _ALWAYS_A_YEAR:
        return None
    return Within(Month(month_name), Year(full_year(two_digits)))


@GRAMMAR.rule("[the] {season_name} of {two_digits}")
def season_of_short_year(season_name: Season, two_digits: int) -> Expression:
    return Within(SeasonName(season_name), Year(full_year(two_digits)))


@GRAMMAR.rule("{weekday} {day_number}", "{weekday} the {day_number}")
def weekday_and_number(weekday: int, day_number: int) -> Expression | None:
    return Within(Weekday(weekday), DayOfMonth(day_number)) if day_number > 12 else None


@GRAMMAR.rule("{month_name}[,] {weekday} {day_number}")
def month_weekday_and_number(
    month_name: int, weekday: int, day_number: int
) -> Expression | None:
    if day_number > days_in_month(_A_LEAP_YEAR, month_name):
        return None
    return Within(Weekday(weekday), MonthDay(month_name, day_number))


@GRAMMAR.rule("(in|since|of|by|until|during) {recent_year}")
def recent_year(recent_year: int) -> Expression:
    return Year(recent_year)


@GRAMMAR.rule("{year4}, {month_name}")
def year_and_month(year4: int, month_name: int) -> Expression:
    return Within(Month(month_name), Year(year4))


@GRAMMAR.rule("{deixis} year, {month_name}")
def month_of_year_beside(deixis: Deixis, month_name: int) -> Expression:
    return Within(Month(month_name), Deictic(deixis, Granularity.YEAR))


@GRAMMAR.rule("{ordinal} {weekday}")
def nth_of_the_month(ordinal: int, weekday: int) -> Expression | None:
    month = Deictic(Deixis.THIS, Granularity.MONTH)
    return Nth(ordinal, Weekday(weekday), month) if ordinal <= 5 else None


@GRAMMAR.rule("{number} hour|hours [and] {minute_word}")
def hours_and_minutes(number: int, minute_word: int) -> Expression:
    hours = Quantity(number, Granularity.HOUR)
    return Length((hours, Quantity(minute_word, Granularity.MINUTE)))


@GRAMMAR.rule("{month} {day_number}")
def month_and_number(month: Expression, day_number: int) -> Expression | None:
    deictic = isinstance(month, Deictic) and month.what is Granularity.MONTH
    return Nth(day_number, Granularity.DAY, month) if deictic else None


@GRAMMAR.rule(
    "a week {day}",
    "{number} weeks|wks {day}",
    "{number} weeks|wks on {bare_weekday:day}",
)
def weeks_on(day: Expression, number: int = 1) -> Expression | None:
    """Read the British "see you two weeks on Monday": two weeks from that day."""
    match day:
        case Weekday():
            coming: Expression = Deictic(Deixis.NEXT, day)
        case Deictic(Deixis.THIS, Granularity.DAY):
            coming = day
        case _:
            return None
    return Shift(number, Granularity.WEEK, coming, exact=True)


@GRAMMAR.rule("a {unit_one:unit} today", "{number} {unit_many:unit} today")
def months_on(unit: Granularity, number: int = 1) -> Expression | None:
    """Read "see you six months today" as the day six months from now."""
    if unit not in (Granularity.MONTH, Granularity.YEAR):
        return None
    today = Deictic(Deixis.THIS, Granularity.DAY)
    return Shift(number, unit, today, exact=True)


@GRAMMAR.rule("(within) {duration}", "(within) [the] next|coming {duration}")
def within(duration: Length) -> Expression:
    return Window(Deixis.NEXT, duration, Anchor.AHEAD)


@GRAMMAR.rule("(to) one day")
def to_one_day() -> Expression:
    """Read "he hopes to one day fly"."""
    return Reference(Vague.FUTURE)


@GRAMMAR.rule("{date|time:of} or|and before")
def or_before(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_BEFORE, of)


@GRAMMAR.rule("{date|time:of} or|and after")
def or_after(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, of)


@GRAMMAR.rule("(from) {date|time:of} on|forward")
def from_on(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, of)


@GRAMMAR.rule("{day} {meridiem}")
def half_of_day(day: Expression, meridiem: int) -> Expression | None:
    """Leave "13 April 10 am" to the hour."""
    if isinstance(day, Within):
        return None
    part = PartOfDay.AFTERNOON if meridiem else PartOfDay.MORNING
    return Within(Part(part), day)


@GRAMMAR.rule("{dial|clock:clock} this {meridiem}")
def hour_of_half(clock: Clock, meridiem: int) -> Expression:
    today = Deictic(Deixis.THIS, Granularity.DAY)
    return Within(in_the_half(clock, meridiem), today)


@GRAMMAR.rule("(in) the {meridiem}")
def half_of_a_day(meridiem: int) -> Expression | None:
    """Read "see you in the am"; "in the PM" trusts a minister."""
    return None if meridiem else Part(PartOfDay.MORNING)
