"""What modifiers and zones do to a time, also where the value is no TIMEX3."""

import pytest
from attrs import evolve
from samples import news

from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.third import third
from timeline.notation.modifier import meant, modifier, narrowed
from timeline.notation.zone import zone_of

MARCH = Interval(Moment(2013, 3), Moment(2013, 4))


def test_a_value_that_is_no_timex3_narrows_nothing():
    _, event = news("A", "2013-03", mod="START")
    odd = evolve(
        event, value="spring-ish", timex=evolve(event.timex, value="spring-ish")
    )
    assert modifier(odd) == "START"
    assert narrowed(odd) == MARCH
    assert zone_of(odd) is None


def test_an_open_interval_is_not_narrowed():
    _, event = news("A", "2013-03", mod="START", interval=Interval(Moment(2013), None))
    assert narrowed(event) == Interval(Moment(2013), None)


def test_an_event_with_another_time_than_its_expression_has_no_modifier():
    _, event = news("A", "2013-03", mod="START")
    moved = evolve(event, value="2013-04", interval=MARCH)
    assert modifier(moved) is None
    assert meant(moved) == MARCH
    assert meant(evolve(event, interval=None)) is None


@pytest.mark.parametrize("mod", ["START", "MID", "END"])
def test_a_part_of_a_day_is_that_day(mod):
    sunday = Interval(Moment(2013, 5, 26), Moment(2013, 5, 27))
    _, event = news("A", "2013-05-26", mod=mod, interval=sunday)
    assert narrowed(event) == sunday


def test_a_third_is_counted_in_the_coarsest_units():
    assert third(Moment(2013, 3), Moment(2013, 4), 2) == Interval(
        Moment(2013, 3, 21), Moment(2013, 4)
    )
    assert third(Moment(1980), Moment(1990), 1) == Interval(Moment(1983), Moment(1987))
