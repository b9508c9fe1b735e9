"""Corrections by hand."""

import json

import pytest
from samples import news, told

import timeline
from timeline.errors import NotationError, OverrideError
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Event, Status
from timeline.notation.modifier import modifier

TWO = told(news("Army seized power", "2012-03", mod="START"), news("Talks", number=1))


def corrected(table) -> tuple[Event, ...]:
    return timeline.override(TWO, json.dumps(table)).events


def test_a_time_set_by_hand_is_explicit_and_exact():
    first, second = corrected({"uid-0": {"value": "2012-03-21"}})
    assert first.value == "2012-03-21"
    assert first.interval == Interval(Moment(2012, 3, 21), Moment(2012, 3, 22))
    assert first.granularity.label == "day"
    assert first.basis is Basis.EXPLICIT
    assert first.explanation == "set by hand"
    assert modifier(first) is None
    assert first.timex == TWO.events[0].timex
    assert second == TWO.events[1]


def test_a_time_can_be_left_open_by_hand():
    first, _ = corrected({"uid-0": {"value": "PAST_REF"}})
    assert (first.value, first.interval, first.granularity) == (None, None, None)
    assert first.basis is Basis.NONE


def test_title_and_status_are_replaced():
    first, _ = corrected({"uid-0": {"title": "Coup", "status": "reported"}})
    assert (first.title, first.status) == ("Coup", Status.REPORTED)
    assert first.interval == TWO.events[0].interval


def test_an_event_dropped_by_hand_is_listed():
    left = timeline.override(TWO, "[uid-0]\ndrop = true\n[uid-1]\ndrop = false\n")
    assert [event.uid for event in left.events] == ["uid-1"]
    (omission,) = left.omissions
    assert omission.reason == "dropped by hand"
    assert omission.text == TWO.events[0].trigger.text


def test_toml_with_a_byte_order_mark_is_read():
    toml = '\ufeff["uid-0"]\ntitle = "Coup"\n'.encode()
    assert timeline.override(TWO, toml).events[0].title == "Coup"


def test_a_correction_of_nothing_is_an_error():
    with pytest.raises(OverrideError, match="no event has the uid 'uid-7'"):
        corrected({"uid-7": {"drop": True}})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("{", "neither TOML nor JSON"),
        ("= 1", "neither TOML nor JSON"),
        (b"\xff", "neither TOML nor JSON"),
        ('uid-0 = "x"', "uid-0: must be a table of fields, not 'x'"),
        ("[uid-0]\ncolour = 1", "uid-0.colour: no such field; available: value, title"),
        ('[uid-0]\nvalue = "soon"', "uid-0.value: 'soon' is no TIMEX3 value"),
        ("[uid-0]\nvalue = 2013", "uid-0.value: must be a string, not 2013"),
        ('[uid-0]\ntitle = " "', "uid-0.title: must be a string"),
        ('[uid-0]\nstatus = "gone"', "uid-0.status: 'gone' is none of occurred, ongo"),
        ('[uid-0]\ndrop = "yes"', "uid-0.drop: must be true or false, not 'yes'"),
    ],
)
def test_what_cannot_be_is_named(data, message):
    with pytest.raises(NotationError, match=f"^(overrides are )?{message}"):
        timeline.override(TWO, data)


def test_a_corrected_timeline_keeps_its_uids_through_json():
    after = timeline.override(TWO, '[uid-0]\nvalue = "2012-03-21"\n')
    again = timeline.load(timeline.export(after, "json"))
    assert again == after
    content = timeline.export(again, "ics")
    assert b"UID:uid-0\r\n" in content
    assert b"DTSTART;VALUE=DATE:20120321\r\n" in content
