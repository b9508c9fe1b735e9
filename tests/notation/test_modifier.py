"""What modifiers and zones do to a time, also where the value is no TIMEX3."""

from attrs import evolve
from samples import news

from timeline.model.interval import Interval
from timeline.model.moment import Moment
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
