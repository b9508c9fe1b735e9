"""EDTF, both ways."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import rows_of

from timeline.errors import NotationError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Span, Timex, TimexType
from timeline.notation import edtf, timex3

TABLE = Path(__file__).with_name("edtf.tsv")
ROWS = rows_of(TABLE)
G = Granularity


def moment(text: str) -> Moment | None:
    return Moment(*map(int, text.split("-"))) if text else None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['value']} {row['mod']}")
def test_a_time_is_written_as_in_the_table(row):
    interval, unit = timex3.read(row["value"])
    if row["start"] or row["end"]:
        interval = Interval(moment(row["start"]), moment(row["end"]))
    timex = Timex(
        span=Span(0, 1),
        text="x",
        type=TimexType.DATE,
        value=row["value"],
        mod=row["mod"] or None,
        interval=interval,
        granularity=unit,
    )
    assert edtf.of(timex) == (row["edtf"] or None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-03-12?", Moment(2024, 3, 12), Moment(2024, 3, 13)),
        ("2024-03%", Moment(2024, 3), Moment(2024, 4)),
        ("2024-XX", Moment(2024), Moment(2025)),
        ("2024-XX-XX", Moment(2024), Moment(2025)),
        ("2024-02-XX", Moment(2024, 2), Moment(2024, 3)),
        ("2024-25", Moment(2024, 3), Moment(2024, 6)),
        ("2024-38", Moment(2024, 5), Moment(2024, 9)),
        ("2024-24", Moment(2024, 12), Moment(2025, 3)),
        ("-0043", Moment(-43), Moment(-42)),
        ("-04XX", Moment(-499), Moment(-399)),
        ("Y-12013", Moment(-12013), Moment(-12012)),
        ("../2024-03-15", None, Moment(2024, 3, 16)),
        ("2019~/..", Moment(2019), None),
        ("2024-03-12T14:30:00", Moment(2024, 3, 12, 14, 30), None),
    ],
)
def test_more_is_read_than_is_written(text, start, end):
    interval = edtf.read(text)
    assert interval.start == start
    assert end is None or interval.end == end


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "../..",
        "2024/",
        "2024-13",
        "2024-02-30",
        "2024-21-03",
        "2024-XX-03",
        "199X-03",
        "XXXX",
        "2024-03-XXT10:00:00",
        "2024-XX-XXT10:00:00",
        "2024-03-12T25:00:00",
        "2024/2023",
        "Y2024",
        "1 2",
        "2024-03-12/2024-03-13/2024-03-14",
    ],
)
def test_what_is_not_edtf_is_named(text):
    with pytest.raises(NotationError, match="is no EDTF date or interval"):
        edtf.read(text)


DAYS = st.integers(-3_000_000, 3_000_000)
UNITS = [unit for unit in G if unit >= G.DAY]


@given(DAYS, st.sampled_from(UNITS))
def test_every_unit_round_trips(day, unit):
    interval, _ = timex3.read(timex3.write(Moment.from_days(day), unit))
    assert interval is not None
    written = edtf.write(interval, unit)
    assert written is not None
    assert edtf.read(written) == interval


@given(DAYS, st.integers(1, 100_000), st.sampled_from(UNITS))
def test_every_stretch_of_days_round_trips(first, length, unit):
    interval = Interval.of_days(first, first + length)
    written = edtf.write(interval, unit)
    assert written is not None
    assert edtf.read(written) == interval


@given(DAYS, st.booleans(), st.sampled_from(UNITS))
def test_open_stretches_round_trip(day, since, unit):
    at = Moment.from_days(day)
    interval = Interval(at, None) if since else Interval(None, at)
    written = edtf.write(interval, unit)
    assert written is not None
    assert edtf.read(written) == interval


@given(
    st.integers(-(10**6), 10**6),
    st.integers(1, 10**6),
    st.sampled_from(list(G)),
    st.sampled_from([None, "START", "MID", "END", "APPROX", "BEFORE", "AFTER"]),
)
def test_what_is_written_can_be_read(year, seconds, unit, mod):
    start = Moment(year)
    interval = Interval(start, start.plus_seconds(seconds))
    written = edtf.write(interval, unit, mod)
    if written is not None:
        edtf.read(written)


@given(st.text(alphabet="0123456789XYT-:/.~?%"))
def test_reading_gives_an_interval_or_a_notation_error(text):
    with suppress(NotationError):
        assert isinstance(edtf.read(text), Interval)
