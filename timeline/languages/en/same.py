"""English periods told before: "that year", "the same month", "that summer"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Month,
    SeasonName,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Season


@GRAMMAR.rule("that [same|very] quarter")
def that_quarter() -> Expression:
    """Go on with the quarter told, which the one reported on is compared with."""
    return Deictic(Deixis.THIS, Granularity.QUARTER, Anchor.TOLD)


@GRAMMAR.rule("that [same|very] {unit_one}", "the [very] same {unit_one}")
def same(unit_one: Granularity) -> Expression | None:
    if unit_one < Granularity.DAY:
        return None
    anchor = Anchor.COMPARED if unit_one is Granularity.QUARTER else Anchor.TOLD
    return Deictic(Deixis.THIS, unit_one, anchor)


@GRAMMAR.rule("the [very] same {unit_one} (as)")
def same_as(unit_one: Granularity) -> Expression | None:
    """Leave open which day is that of something else: "the same day as the flood"."""
    if unit_one < Granularity.DAY:
        return None
    return Deictic(Deixis.THIS, unit_one, Anchor.EVENT)


@GRAMMAR.rule("that [same|very] {season_name}", "the same {season_name}")
def same_season(season_name: Season) -> Expression:
    return Deictic(Deixis.THIS, SeasonName(season_name), Anchor.TOLD)


@GRAMMAR.rule("that [same|very] {holiday}", "the same {holiday}")
def same_holiday(holiday: Holiday) -> Expression:
    return Deictic(Deixis.THIS, holiday, Anchor.TOLD)


@GRAMMAR.rule("that [same|very] {month_name}", "the same {month_name}")
def same_month(month_name: int) -> Expression:
    return Deictic(Deixis.THIS, Month(month_name), Anchor.TOLD)
