"""English modifiers of dates: "early March", "the end of the year", "about 1990"."""

from fractions import Fraction

from timeline.languages.en.dial import opening
from timeline.languages.en.distance import ago
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Length,
    Modified,
    Part,
    Reference,
    SeasonName,
    Shift,
    Vague,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Season


@GRAMMAR.rule(
    "{edge} {date|time:of}",
    "the {edge} {date:of}",
    "{edge} [in] {date:of}",
    "{edge} on {day|time:of}",
)
def edge(edge: str, of: Expression) -> Expression:
    return Modified(edge, of)


@GRAMMAR.rule("earlier {day:of}", "earlier on {day:of}")
def earlier(of: Expression) -> Expression:
    """Take the day alone: "earlier Tuesday" is before the moment that is told."""
    return of


@GRAMMAR.rule(
    "mid-{unit_one:unit}",
    "(at|by|in|since|until) mid {unit_one:unit}",
    "{mid_unit:unit}",
)
def middle_of_unit(unit: Granularity) -> Expression | None:
    if unit not in _SPANS or unit in (Granularity.DAY, Granularity.QUARTER):
        return None
    return Modified("MID", Deictic(Deixis.THIS, unit, Anchor.OPEN))


@GRAMMAR.rule(
    "(by|until|till|before|toward|towards) mid-century",
    "(by|until|till|before|toward|towards) midcentury",
)
def middle_of_century() -> Expression:
    return Modified("MID", Deictic(Deixis.THIS, Granularity.CENTURY, Anchor.OPEN))


@GRAMMAR.rule("{mid_part}")
def middle_of_part(mid_part: PartOfDay) -> Expression:
    return Modified("MID", Part(mid_part))


@GRAMMAR.rule("{mid_season}", "{mid_season}[,] [of] {year}")
def middle_of_season(mid_season: Season, year: Expression | None = None) -> Expression:
    """The day of the feast is "Midsummer Day"."""
    season = SeasonName(mid_season)
    return Modified("MID", season if year is None else Within(season, year))


@GRAMMAR.rule("{edge_of} {date|time:of}")
def edge_of(edge_of: str, of: Expression) -> Expression:
    return Modified(edge_of, of)


_SPANS = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.YEAR,
    Granularity.DECADE,
)


@GRAMMAR.rule("{edge_of} {unit_one}", "{edge_of} [this|our|my] current {unit_one}")
def edge_of_unit(edge_of: str, unit_one: Granularity) -> Expression | None:
    if unit_one not in _SPANS:
        return None
    return Modified(edge_of, Deictic(Deixis.THIS, unit_one, Anchor.OPEN))


@GRAMMAR.rule("(by|before|until|till) the end of the quarter")
def end_of_quarter() -> Expression:
    """Take the quarter we are in: the one reported on has ended."""
    return Modified("END", Deictic(Deixis.THIS, Granularity.QUARTER))


@GRAMMAR.rule("(by|before|until|till) [the] end of the day")
def end_of_the_day() -> Expression:
    """Leave "at the end of the day", which as a rule is when all is said."""
    return Modified("END", Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD))


@GRAMMAR.rule("(by|before|at|until) years end")
def years_end() -> Expression:
    return Modified("END", Deictic(Deixis.THIS, Granularity.YEAR, Anchor.OPEN))


@GRAMMAR.rule("(by|at|before|until|since) [the] {unit_one}'s end")
def end_of_unit(unit_one: Granularity) -> Expression | None:
    if unit_one not in (Granularity.DAY, Granularity.WEEK):
        return None
    return Modified("END", Deictic(Deixis.THIS, unit_one, Anchor.OPEN))


@GRAMMAR.rule("[the] {end_of:unit}")
def end(unit: Granularity) -> Expression:
    return Modified("END", Deictic(Deixis.THIS, unit))


@GRAMMAR.rule(
    "(by|before|until|till|at) cob",
    "(by|before|until|till|at) close of business|play",
    "(by|before|until|till|at) [the] end of business|trading",
)
def end_of_today() -> Expression:
    return Modified("END", Deictic(Deixis.THIS, Granularity.DAY))


@GRAMMAR.rule(
    "end-{month|year:of}",
    "(by|before|until|till|til|since|from|at|for) end {month|quarter|year:of}",
)
def end_without_of(of: Expression) -> Expression:
    return Modified("END", of)


@GRAMMAR.rule(
    "{edge:mod} in the day[,] [on] {day}",
    "{edge_of:mod} the day[,] [on|of] {day}",
    "{day}[,] {edge:mod} in the day",
)
def part_of_the_day(mod: str, day: Expression) -> Expression:
    return Modified(mod, day)


@GRAMMAR.rule("{day}[,] late at night")
def late_at_night(day: Expression) -> Expression:
    return Modified("END", Within(Part(PartOfDay.NIGHT), day))


@GRAMMAR.rule(
    "[the] eod|cob [on|of] {day}",
    "[the] end of day [on|of] {day}",
    "{day} eod|cob",
    "(by|before|until|till|at) close of business|play [on|of] {day}",
    "(by|before|until|till|at) [the] end of business|trading [on|of] {day}",
)
def end_of_day(day: Expression) -> Expression:
    return Modified("END", day)


@GRAMMAR.rule(
    "{approximate} {year|quarter|season|month|day|day_clock|clock|distance:of}"
)
def about(approximate: str, of: Expression) -> Expression:
    return Modified(approximate, of)


@GRAMMAR.rule(
    "[just] {approximate|bound:mod} {duration|distance|day_clock:of}",
    "a little|bit|while {bound:mod} {duration|distance|day_clock:of}",
)
def bounded(mod: str, of: Expression) -> Expression | None:
    compared = isinstance(of, Shift) and of.anchor is Anchor.COMPARED
    # "up 5 percent over the same period last year"
    return (
        Modified(mod, of) if isinstance(of, Length | Shift) and not compared else None
    )


@GRAMMAR.rule(
    "{approximate|bound:_} {amount} {unit} ago",
    "{approximate|bound:_} {some:_} {unit_many:unit} ago",
)
def long_ago(
    unit: Granularity, amount: int | Fraction | None = None
) -> Expression | None:
    """Read "at least 50,000 years ago", "at least several years ago", which name none."""
    past = Reference(Vague.PAST) if amount is None else ago(unit, amount)
    return past if isinstance(past, Reference) else None


@GRAMMAR.rule("~ {duration:of}")
def tilde(of: Expression) -> Expression:
    return Modified("APPROX", of)


@GRAMMAR.rule("shortly|just|right before {holiday}")
@GRAMMAR.rule("shortly|just|right before {holiday}[,] [of|in] {year}")
def shortly_before_holiday(
    holiday: Holiday, year: Expression | None = None
) -> Expression:
    return Modified("BEFORE", holiday if year is None else Within(holiday, year))


@GRAMMAR.rule("shortly|just|right after {holiday}")
@GRAMMAR.rule("shortly|just|right after {holiday}[,] [of|in] {year}")
def shortly_after_holiday(
    holiday: Holiday, year: Expression | None = None
) -> Expression:
    return Modified("AFTER", holiday if year is None else Within(holiday, year))


@GRAMMAR.rule("shortly|just|right|minutes|moments|seconds before {clock|day_clock:of}")
def shortly_before(of: Expression) -> Expression:
    return Modified("BEFORE", of)


@GRAMMAR.rule("shortly|just|right|minutes|moments|seconds after {clock|day_clock:of}")
def shortly_after(of: Expression) -> Expression:
    if isinstance(of, Within) and isinstance(of.inner, Clock):
        of = Within(opening(of.inner), of.outer)
    return Modified("AFTER", of)


@GRAMMAR.rule("at least {window:of}")
def at_least(of: Expression) -> Expression:
    return Modified("EQUAL_OR_MORE", of)


@GRAMMAR.rule("[the] {edge:first} to {edge:last} {date|time:of}")
def edges(first: str, last: str, of: Expression) -> Expression | None:
    """Take the outer third: "mid to late June", "early to mid June"."""
    if (first, last) == ("START", "MID"):
        return Modified("START", of)
    return Modified("END", of) if (first, last) == ("MID", "END") else None
