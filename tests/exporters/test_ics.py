"""iCalendar, read back by two parsers that know nothing of timelines."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import vobject
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar
from samples import news, told
from strategies import timelines

import timeline
from timeline.errors import ExportError
from timeline.exporters import ics
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Phrase, Span, Status, Timeline


def entries(told: Timeline, **options: object):
    calendar = Calendar.from_ical(timeline.export(told, "ics", **options))
    return calendar.walk("VEVENT")


def entry(*args, options=None, **changes):
    (only,) = entries(told(news(*args, **changes)), **(options or {}))
    return only


@pytest.mark.parametrize(
    ("value", "mod", "start", "end"),
    [
        ("2024-03-12", None, date(2024, 3, 12), date(2024, 3, 13)),
        ("2024-03-12TMO", None, date(2024, 3, 12), date(2024, 3, 13)),
        ("2024-03-12TNI", None, date(2024, 3, 12), date(2024, 3, 13)),
        ("2024-W10-WE", None, date(2024, 3, 9), date(2024, 3, 11)),
        ("2024-W10", None, date(2024, 3, 4), date(2024, 3, 11)),
        ("2023-03", None, date(2023, 3, 1), date(2023, 4, 1)),
        ("2024-03", "START", date(2024, 3, 1), date(2024, 3, 11)),
        ("2024-03-15", "ON_OR_BEFORE", date(2024, 3, 15), date(2024, 3, 16)),
        ("2024-03-15", "BEFORE", date(2024, 3, 14), date(2024, 3, 15)),
        ("2024-03-15", "AFTER", date(2024, 3, 16), date(2024, 3, 17)),
        ("2019", "ON_OR_AFTER", date(2019, 1, 1), date(2019, 1, 2)),
        ("1944-06-06", None, date(1944, 6, 6), date(1944, 6, 7)),
        (
            "2024-03-12T14:30",
            None,
            datetime(2024, 3, 12, 14, 30),
            datetime(2024, 3, 12, 14, 31),
        ),
        (
            "2024-03-12T23:30-05:00",
            None,
            datetime(2024, 3, 13, 4, 30, tzinfo=UTC),
            datetime(2024, 3, 13, 4, 31, tzinfo=UTC),
        ),
    ],
)
def test_an_event_takes_its_days(value, mod, start, end):
    found = entry("A bridge collapsed", value, mod=mod)
    assert (found["dtstart"].dt, found["dtend"].dt) == (start, end)
    assert type(found["dtstart"].dt) is type(start)


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("EST", datetime(2024, 3, 12, 19, 30, tzinfo=UTC)),
        ("gmt", datetime(2024, 3, 12, 14, 30, tzinfo=UTC)),
        ("+05:30", datetime(2024, 3, 12, 9, 0, tzinfo=UTC)),
        ("+99:00", datetime(2024, 3, 12, 14, 30)),
        ("IST", datetime(2024, 3, 12, 14, 30)),
    ],
)
def test_a_zone_that_the_text_names_makes_it_utc_unless_it_means_several(zone, start):
    article, event = news("A", "2024-03-12T14:30")
    event = evolve(event, timex=evolve(event.timex, zone=zone))
    (found,) = entries(told((article, event)))
    assert found["dtstart"].dt == start
    assert f"14:30 ({zone})" in found["description"]
    moved = evolve(event, value="2024-03-12T14:31")
    (found,) = entries(told((article, moved)))
    assert found["dtstart"].dt == datetime(2024, 3, 12, 14, 30)


def test_a_part_of_the_day_takes_its_hours_when_asked():
    found = entry("A", "2024-03-12TMO", options={"hours": True})
    assert found["dtstart"].dt == datetime(2024, 3, 12, 6)
    assert found["dtend"].dt == datetime(2024, 3, 12, 12)


@pytest.mark.parametrize(
    ("coarse", "value", "days"),
    [
        ("auto", "2023-03", 31),
        ("auto", "2023-Q1", None),
        ("auto", "2023", None),
        ("span", "2023", 365),
        ("span", "199", 3652),
        ("first-day", "2023-03", 1),
        ("first-day", "199", 1),
        ("skip", "2023-03", None),
        ("skip", "2023-W10", 7),
    ],
)
def test_coarse_times_span_or_shrink_or_go(coarse, value, days):
    one = told(news("A", value))
    found = entries(one, coarse=coarse)
    lengths = [(e["dtend"].dt - e["dtstart"].dt).days for e in found]
    assert lengths == ([] if days is None else [days])
    left = ics.report(one, coarse=coarse)
    assert len(left) == (days is None)
    assert all("too coarse" in omission.reason for omission in left)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("BC0044-03-15", "year -43 is before 1"),
        ("+12013-01-15", "outside 1 to 9999"),
        ("9999-12-31", "outside 1 to 9999"),
        ("9999-12-31T23:50-05:00", "has no moment of UTC"),
        ("0001-01-01T00:30+05:00", "has no moment of UTC"),
        (None, "leaves its time open"),
    ],
)
def test_what_has_no_place_is_reported(value, reason):
    one = told(news("A", value))
    assert entries(one) == []
    (omission,) = ics.report(one)
    assert reason in omission.reason


def test_the_last_day_that_fits_is_written():
    assert entry("A", "9999-12-30")["dtend"].dt == date(9999, 12, 31)
    assert entry("A", "0001-01-01")["dtstart"].dt == date(1, 1, 1)


def test_an_event_without_bounds_is_reported():
    one = told(news("A", "2013-01-15", interval=Interval(None, None)))
    assert "leaves its time open" in ics.report(one)[0].reason


def test_a_first_year_can_be_asked_for():
    one = told(news("A", "1944-06-06"))
    assert entries(one, min_year=1970) == []
    assert "year 1944 is before 1970" in ics.report(one, min_year=1970)[0].reason


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, "CONFIRMED"),
        ({"status": Status.PLANNED}, "TENTATIVE"),
        ({"status": Status.REPORTED}, "TENTATIVE"),
        ({"status": Status.NEGATED}, "CANCELLED"),
        ({"value": "2013-03"}, "TENTATIVE"),
        ({"mod": "APPROX"}, "TENTATIVE"),
        ({"interval": Interval(None, Moment(2013, 1, 16))}, "TENTATIVE"),
    ],
)
def test_the_status_says_how_sure_it_is(changes, status):
    changes = {"value": "2013-01-15"} | changes
    assert entry("A", **changes, options={"status": "all"})["status"] == status


def test_what_did_not_happen_is_shown_when_asked_and_says_so():
    one = told(news("Talks held", status=Status.NEGATED))
    assert entries(one) == []
    (found,) = entries(one, status="negated")
    assert found["summary"] == "Did not happen: Talks held"


def test_only_events_that_the_text_dates_are_shown():
    one = told(news("A", basis=Basis.DCT))
    assert entries(one) == []
    assert len(entries(one, basis="all")) == 1


def test_it_never_blocks_the_hours_of_its_reader():
    found = entry("A")
    assert found["transp"] == "TRANSPARENT"
    assert found["x-microsoft-cdo-busystatus"] == "FREE"


def test_the_uid_is_that_of_the_event_and_comes_once():
    article, event = news("A")
    twice = Timeline(articles=(article,), events=(event, event))
    assert [str(e["uid"]) for e in entries(twice)] == [event.uid]
    assert ics.report(twice)[0].reason == f"another event has the uid {event.uid!r}"


@pytest.mark.parametrize(
    ("dct", "stamp"),
    [
        (date(2013, 1, 16), datetime(2013, 1, 16, tzinfo=UTC)),
        (datetime(2013, 1, 16, 8, 15), datetime(2013, 1, 16, 8, 15, tzinfo=UTC)),
        (
            datetime(2013, 1, 16, 8, 15, 1, 5, timezone(timedelta(hours=-5))),
            datetime(2013, 1, 16, 13, 15, 1, tzinfo=UTC),
        ),
        (
            datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))),
            datetime(1, 1, 1, tzinfo=UTC),
        ),
        (None, datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_stamp_is_the_dateline(dct, stamp):
    article, event = news("A")
    (found,) = entries(told((evolve(article, dct=dct), event)))
    assert found["dtstamp"].dt == stamp


def test_a_reader_is_told_where_it_comes_from():
    article, event = news("Warplanes bombed Diabaly", "2013-01-15T14:30")
    article = evolve(article, author="A. Lantier", uri="https://example.org/é?a=1,2")
    event = evolve(
        event,
        article=article.id,
        participants=(Phrase(Span(0, 1), "Warplanes"),),
        place=Phrase(Span(0, 1), "Diabaly;\nMali"),
        quote=Phrase(Span(0, 1), "We feel\nthreatened"),
        status=Status.REPORTED,
    )
    (found,) = entries(Timeline(articles=(article,), events=(event,)))
    assert found["description"].split("\n") == [
        "On Tuesday, Warplanes bombed Diabaly (0).",
        "",
        "When: 15 January 2013, 14:30 (“On Tuesday”: the Tuesday before the dateline)",
        "Status: reported",
        "Who: Warplanes",
        "Where: Diabaly; Mali",
        "Quote: We feel threatened",
        "Source: Warplanes bombed Diabaly, A. Lantier, 16 January 2013, https://example.org/é?a=1,2",
        "Local time; the text names no zone.",
    ]
    assert found["location"] == "Diabaly; Mali"
    assert found["url"] == "https://example.org/%C3%A9?a=1,2"


def test_the_precision_goes_with_it():
    content = timeline.export(told(news("A", "2024-03", mod="START")), "ics")
    lines = content.decode().split("\r\n")
    assert "X-TIMELINE-TIMEX3:2024-03" in lines
    assert "X-TIMELINE-EDTF:2024-03-01~/2024-03-10~" in lines
    assert "X-TIMELINE-PRECISION:month" in lines
    assert "SUMMARY:Early March 2024: A" in lines


def test_the_calendar_tells_how_often_to_look():
    article, event = news("A; b\nc")
    content = timeline.export(told((article, event)), "ics", refresh=6).decode()
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in content
    assert "X-PUBLISHED-TTL:PT6H\r\n" in content
    assert "NAME:A\\; b c\r\nX-WR-CALNAME:A\\; b c\r\n" in content
    assert "REFRESH" not in timeline.export(Timeline(), "ics", refresh=0).decode()


def test_lines_are_short_and_end_in_crlf():
    title = "Ségou 😀 " * 40
    content = timeline.export(told(news(title)), "ics")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"VTIMEZONE" not in content
    assert b"TZID" not in content
    assert len(entry(title)["summary"]) <= 100


def test_other_languages_have_other_words():
    (found,) = entries(told(news("A", "2013-01-15TMO")), language="de")
    assert found["summary"] == "A (Morgen)"
    assert "Wann: Dienstagmorgen, 15. Januar 2013" in found["description"]


def test_an_unknown_choice_lists_the_known():
    with pytest.raises(ExportError, match="no 'blur'; available: auto, span"):
        timeline.export(Timeline(), "ics", coarse="blur")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)
@given(timelines())
def test_every_event_is_in_the_calendar_or_in_the_report(told):
    options = {"basis": "all", "status": "all"}
    content = timeline.export(told, "ics", **options)
    left = ics.report(told, **options)
    written = list(vobject.readComponents(content.decode()))
    assert len(written) == 1
    found = getattr(written[0], "vevent_list", [])
    assert len(found) + len(left) == len(told.events)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2024-03-12", date(2024, 3, 12), date(2024, 3, 13)),
        ("2024-W10-WE", date(2024, 3, 9), date(2024, 3, 11)),
        ("2024-03-12T14:30", datetime(2024, 3, 12, 14, 30), None),
        ("2024-03-12T14:30Z", datetime(2024, 3, 12, 14, 30, tzinfo=UTC), None),
    ],
)
def test_another_parser_reads_the_same_days(value, start, end):
    content = timeline.export(told(news("Ségou; a, b\\n", value)), "ics").decode()
    event = vobject.readOne(content).vevent
    assert event.dtstart.value == start
    assert end is None or event.dtend.value == end
    assert event.summary.value == "Ségou; a, b\\n"
