"""How times read for people."""

from pathlib import Path

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st
from tables import rows_of

from timeline.errors import UnknownPluginError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import (
    Basis,
    Event,
    Kind,
    Span,
    Status,
    Timex,
    TimexType,
    Trigger,
)
from timeline.notation import phrase, timex3
from timeline.notation.modifier import modifier
from timeline.notation.phrase_words import Words, words_of

TABLE = Path(__file__).with_name("phrase.tsv")
ROWS = rows_of(TABLE)


def moment(text: str) -> Moment | None:
    return Moment(*map(int, text.split("-"))) if text else None


def timex(row: dict[str, str]) -> Timex:
    start, end = moment(row["start"]), moment(row["end"])
    given = Interval(start, end) if start or end else None
    if given is None and row["value"] != "not TIMEX3":
        given = timex3.read(row["value"])[0]
    return Timex(
        span=Span(0, 11),
        text="on Tuesdays",
        type=TimexType.DATE,
        value=row["value"],
        mod=row["mod"] or None,
        interval=given,
    )


def event(when: Timex | None = None) -> Event:
    unit = timex3.read(when.value)[1] if when else None
    return Event(
        uid="u",
        title="Soldiers seized power",
        trigger=Trigger(span=Span(9, 15), text="seized"),
        sentence=Span(0, 20),
        article="a",
        timex=when,
        interval=when.interval if when else None,
        value=when.value if when else None,
        granularity=unit,
        basis=Basis.EXPLICIT,
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['value']} {row['mod']}")
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_time_reads_as_in_the_table(row, language):
    assert phrase.when(timex(row), language=language) == row[language]


@pytest.mark.parametrize(
    ("value", "mod", "expected"),
    [
        ("2013-01-15", None, "Soldiers seized power"),
        ("2013-01-15T14:30", None, "Soldiers seized power"),
        ("2013-01-15TMO", None, "Soldiers seized power (morning)"),
        ("2013-03", "START", "Early March 2013: Soldiers seized power"),
        ("2013-01-15", "APPROX", "c. 15 January 2013: Soldiers seized power"),
        ("1985", "LESS_THAN", "c. 1985: Soldiers seized power"),
        ("2012", None, "2012: Soldiers seized power"),
    ],
)
def test_a_label_says_what_the_date_does_not(value, mod, expected):
    row = {"value": value, "mod": mod, "start": "", "end": ""}
    assert phrase.label(event(timex(row))) == expected


def test_an_open_day_is_told_in_the_label():
    row = {"value": "2024-03-15", "mod": "", "start": "", "end": "2024-03-16"}
    label = phrase.label(event(timex(row)))
    assert label == "Until 15 March 2024: Soldiers seized power"


@pytest.mark.parametrize(
    ("start", "end", "unit", "expected"),
    [
        (None, Moment(1735), Granularity.YEAR, "until 1734"),
        (Moment(2019), None, Granularity.YEAR, "since 2019"),
        (Moment(1990), None, Granularity.DECADE, "since 1990"),
        (None, Moment(2019, 6), Granularity.MONTH, "until May 2019"),
        (Moment(2019, 6), None, Granularity.YEAR, "since June 2019"),
        (Moment(2019, 6), None, Granularity.DAY, "since 1 June 2019"),
        (Moment(2019, 6, 2), None, Granularity.MONTH, "since 2 June 2019"),
        (None, Moment(2018, 1, 1, 18), Granularity.HOUR, "until 1 January 2018, 18:00"),
    ],
)
def test_an_open_end_is_as_precise_as_the_text(start, end, unit, expected):
    said = evolve(event(), interval=Interval(start, end), granularity=unit)
    assert phrase.when(said) == expected


def test_an_event_without_time_is_undated():
    assert phrase.when(event()) == "undated"
    assert phrase.when(event(), language="de") == "ohne Datum"


def test_an_event_has_no_modifier_of_another_value():
    row = {"value": "2013-03", "mod": "START", "start": "", "end": ""}
    moved = evolve(event(timex(row)), value="2013-04")
    assert modifier(moved) is None


def test_stretches_of_hours_name_the_clock():
    start = Moment(2013, 1, 15, 14)
    assert phrase.stretch(Interval(start, start.plus_seconds(7200))) == (
        "15 January 2013, 14:00–16:00"
    )
    assert phrase.stretch(Interval(start, start.plus_days(1))) == (
        "15 January 2013, 14:00 – 16 January 2013, 14:00"
    )
    assert phrase.stretch(Interval(None, None)) == "at any time"


def test_days_months_and_years_stand_alone_too():
    ides = Moment(-43, 3, 15)
    assert phrase.day(ides) == "15 March 44 BC"
    assert phrase.day(Moment(2013, 1, 15), weekday=True) == "Tuesday, 15 January 2013"
    assert phrase.month(ides) == "March 44 BC"
    assert phrase.year(ides) == "44 BC"


@pytest.mark.parametrize("language", phrase.languages())
def test_every_language_has_every_string(language):
    english, words = words_of("en"), words_of(language)
    for name in (f.name for f in fields(Words)):
        ours, theirs = getattr(english, name), getattr(words, name)
        if name != "ordinals":
            assert len(theirs) == len(ours), name
        if isinstance(ours, dict):
            assert theirs.keys() == ours.keys(), name
    for status in Status:
        assert phrase.status(status, language=language)
    for basis in Basis:
        assert phrase.basis(basis, language=language)
    for kind in Kind:
        assert phrase.kind(kind, language=language)
    for unit in Granularity:
        assert phrase.granularity(unit, language=language)


def test_an_unknown_language_lists_the_known():
    with pytest.raises(UnknownPluginError, match="available: de, en"):
        phrase.when(event(), language="tlh")
    assert phrase.when(event(), language="de-AT") == "ohne Datum"


@given(
    st.integers(-3_000_000, 4_000_000),
    st.sampled_from(list(Granularity)),
    st.sampled_from(["en", "de"]),
)
def test_every_unit_reads_in_every_language(day, unit, language):
    value = timex3.write(Moment.from_days(day), unit)
    row = {"value": value, "mod": "", "start": "", "end": ""}
    assert phrase.when(timex(row), language=language)


@pytest.mark.parametrize(
    ("value", "mod", "expected"),
    [
        ("2013-01-15TMO", None, "morning"),
        ("2013-01-15T16:30", None, "16:30"),
        ("2013-01-15T16:30Z", "APPROX", "c. 16:30 (UTC)"),
        ("2013-01-15", "ON_OR_BEFORE", ""),
        ("2013-W02-WE", None, ""),
        ("XXXX-WXX-2", None, ""),
    ],
)
def test_a_clock_is_what_the_day_does_not_say(
    value: str, mod: str | None, expected: str
) -> None:
    interval, unit = timex3.read(value)
    found = Timex(
        span=Span(0, 1),
        text="x",
        type=TimexType.TIME,
        value=value,
        mod=mod,
        interval=interval,
        granularity=unit,
    )
    assert phrase.clock(found) == expected


@pytest.mark.parametrize(
    ("mod", "start", "end", "expected"),
    [
        ("MID", None, Moment(2025, 9), "until mid-2025"),
        ("START", None, Moment(2025, 5), "until early 2025"),
        ("END", None, Moment(2026), "until 2025"),
        ("END", Moment(2025, 9), None, "since late 2025"),
        ("START", Moment(2025), None, "since 2025"),
        (None, Moment(2025), None, "since 2025"),
    ],
)
def test_part_of_a_year_bounds_what_goes_up_to_it(mod, start, end, expected):
    row = {"value": "2025", "mod": mod, "start": "", "end": ""}
    said = event(timex(row))
    bounded = evolve(said, interval=Interval(start, end), value=None)
    assert phrase.when(bounded) == expected


def test_a_plan_is_from_its_day_on():
    row = {"value": "2025-03-03", "mod": "", "start": "2025-03-03", "end": ""}
    said = event(timex(row))
    assert phrase.when(said) == "since 3 March 2025"
    planned = evolve(said, status=Status.PLANNED)
    assert phrase.when(planned) == "from 3 March 2025"
    assert phrase.when(planned, language="de") == "ab 3. März 2025"


def test_after_midnight_begins_the_next_day():
    row = {"value": "2025-03-03T24:00", "mod": "", "start": "", "end": ""}
    ends = event(timex(row))
    assert phrase.when(ends) == "3 March 2025, 24:00"
    begins = event(timex(row | {"mod": "AFTER"}))
    assert phrase.when(begins) == "after 4 March 2025, 00:00"
    assert phrase.clock(begins) == "after 00:00"
