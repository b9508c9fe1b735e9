"""What tells a year in a history, or needs one, and the first that is told."""

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.calendar import months
from timeline.model.expression import Deictic, Expression, Shift
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.stages.context import Context
from timeline.stages.history.apart import side_of
from timeline.stages.history.saying import DAILY, YEARLY, part_said
from timeline.stages.layout import Setting, settings
from timeline.stages.locate import locate
from timeline.stages.place import Place

__all__ = ["first_named", "named_next", "steps_of", "year_of"]


def steps_of(
    text: Text, mentions: tuple[Mention, ...]
) -> list[tuple[Expression, Setting]]:
    """Return what tells a year or needs one, and where it stands.

    A section begins with the first of them behind its heading.
    """
    steps: list[tuple[Expression, Setting]] = []
    section = False
    for setting in settings(text.raw, mentions):
        section = section or setting.section
        said = part_said(setting.mention.expression)
        if said is not None:
            new = section and not setting.heading
            steps.append((said, evolve(setting, section=new)))
            section = section and setting.heading
    return steps


def named_next(
    text: Text, following: list[tuple[Expression, Setting]], context: Context
) -> Place | None:
    """Return the day or month with a year that the same sentence tells next.

    None if that stands apart, or its verb looks elsewhere: "would be caught in June 2009".
    """
    for said, setting in following:
        relative = isinstance(said, YEARLY | DAILY | Deictic | Shift)
        if relative or setting.begins or setting.bracket or setting.mention.apart:
            return None
        if side_of(text, setting.mention, context) is None:
            place = locate(said, context)
            return place if place and place.unit <= Granularity.MONTH else None
    return None


def first_named(
    steps: list[tuple[Expression, Setting]], context: Context
) -> Place | None:
    """Return the first date that names its year, if the first paragraph has one.

    Else that of the whole text, if it names no other year.
    """
    places: list[Place] = []
    begun = True
    for number, (said, setting) in enumerate(steps):
        begun = begun and not (number and setting.paragraph)
        if isinstance(said, YEARLY | DAILY | Deictic | Shift):
            continue
        place = locate(said, context)
        if place is not None and setting.bracket:
            # "By June he had written (to Ward, 3 March 1781)": of that year.
            place = year_of(civil_from_days(place.first_day)[0])
        if begun:
            return place
        places += [place] if place is not None else []
    years = {civil_from_days(place.first_day)[0] for place in places}
    return places[0] if len(years) == 1 else None


def year_of(number: int) -> Place:
    """Return a whole year."""
    return Place.of_days(months(number * 12, 12), Granularity.YEAR)
