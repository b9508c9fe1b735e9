"""TIMEX3 values, both ways."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import NotationError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.policy import Hemisphere, PartOfDay, Policy, Season
from timeline.notation import timex3

G = Granularity
WRITTEN = [
    ("2013-01-15", Moment(2013, 1, 15), G.DAY, Moment(2013, 1, 16)),
    ("2013-01-15T14:30", Moment(2013, 1, 15, 14, 30), G.MINUTE, None),
    ("2013-01-15T14:30:05", Moment(2013, 1, 15, 14, 30, 5), G.SECOND, None),
    ("2013-W02", Moment(2013, 1, 7), G.WEEK, Moment(2013, 1, 14)),
    ("2009-W53", Moment(2009, 12, 28), G.WEEK, Moment(2010, 1, 4)),
    ("2013-W02-WE", Moment(2013, 1, 12), G.WEEKEND, Moment(2013, 1, 14)),
    ("2013-01", Moment(2013, 1), G.MONTH, Moment(2013, 2)),
    ("2013-12", Moment(2013, 12), G.MONTH, Moment(2014, 1)),
    ("2013-Q1", Moment(2013, 1), G.QUARTER, Moment(2013, 4)),
    ("2013-Q4", Moment(2013, 10), G.QUARTER, Moment(2014, 1)),
    ("2013-H1", Moment(2013, 1), G.HALF, Moment(2013, 7)),
    ("2013-H2", Moment(2013, 7), G.HALF, Moment(2014, 1)),
    ("2012-SU", Moment(2012, 6), G.SEASON, Moment(2012, 9)),
    ("1994-WI", Moment(1994, 12), G.SEASON, Moment(1995, 3)),
    ("2013", Moment(2013), G.YEAR, Moment(2014)),
    ("199", Moment(1990), G.DECADE, Moment(2000)),
    ("19", Moment(1900), G.CENTURY, Moment(2000)),
    ("00", Moment(1), G.CENTURY, Moment(100)),
    ("2", Moment(2000), G.MILLENNIUM, Moment(3000)),
    ("0044", Moment(44), G.YEAR, Moment(45)),
    ("BC0044", Moment(-43), G.YEAR, Moment(-42)),
    ("BC0044-03-15", Moment(-43, 3, 15), G.DAY, Moment(-43, 3, 16)),
    ("BC0001", Moment(0), G.YEAR, Moment(1)),
    ("BC004", Moment(-48), G.DECADE, Moment(-38)),
    ("BC000", Moment(-8), G.DECADE, Moment(1)),
    ("BC04", Moment(-499), G.CENTURY, Moment(-399)),
    ("BC00", Moment(-99), G.CENTURY, Moment(1)),
    ("+12013-01-15", Moment(12013, 1, 15), G.DAY, Moment(12013, 1, 16)),
]


@pytest.mark.parametrize(("value", "start", "unit", "end"), WRITTEN)
def test_a_value_is_written_and_read_back(value, start, unit, end):
    assert timex3.write(start, unit) == value
    interval, granularity = timex3.read(value)
    assert interval is not None
    assert (interval.start, granularity) == (start, unit)
    assert end is None or interval.end == end


def test_an_hour_is_written_to_the_minute_and_read_as_it_stands():
    start = Moment(2013, 1, 15, 14)
    assert timex3.write(start, G.HOUR) == "2013-01-15T14:00"
    assert timex3.read("2013-01-15T14")[0] == Interval(start, start.plus_seconds(3600))


def test_a_part_of_the_day_has_the_hours_of_the_policy():
    value = timex3.write(Moment(2013, 1, 15, 6), G.PART_OF_DAY, PartOfDay.MORNING)
    assert value == "2013-01-15TMO"
    expected = Interval(Moment(2013, 1, 15, 6), Moment(2013, 1, 15, 12))
    assert timex3.read(value) == (expected, G.PART_OF_DAY)
    night = timex3.read("2013-01-15TNI")[0]
    assert night == Interval(Moment(2013, 1, 15, 20), Moment(2013, 1, 16, 4))


def test_a_season_has_the_months_of_its_hemisphere():
    south = Policy(hemisphere=Hemisphere.SOUTH)
    assert timex3.write(Moment(2012, 12), G.SEASON, season=Season.SUMMER) == "2012-SU"
    interval = timex3.read("2012-SU", policy=south)[0]
    assert interval == Interval(Moment(2012, 12), Moment(2013, 3))


def test_weeks_and_weekends_follow_the_policy():
    sunday = Policy(week_start=6)
    week = timex3.read("2013-W02", policy=sunday)[0]
    assert week == Interval(Moment(2013, 1, 6), Moment(2013, 1, 13))
    assert timex3.write(Moment(2013, 1, 6), G.WEEK) == "2013-W02"
    friday = Policy(weekend=(4, 5))
    weekend = timex3.read("2013-W02-WE", policy=friday)[0]
    assert weekend == Interval(Moment(2013, 1, 11), Moment(2013, 1, 13))


def test_a_fiscal_year_begins_with_the_month_of_the_policy():
    year = timex3.read("FY2013", policy=Policy(fiscal_year_start=10))[0]
    assert year == Interval(Moment(2012, 10), Moment(2013, 10))
    quarter = timex3.read("FY2013-Q2", policy=Policy(fiscal_year_start=4))[0]
    assert quarter == Interval(Moment(2012, 7), Moment(2012, 10))


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("XXXX-WXX-2", G.DAY),
        ("XXXX-WXX", G.WEEK),
        ("XXXX-WXX-WE", G.WEEKEND),
        ("1989-WXX", G.WEEK),
        ("XXXX-03", G.MONTH),
        ("XXXX-XX-XXTMO", G.PART_OF_DAY),
        ("2013-01-15TXX:XX", G.MINUTE),
        ("XXXX-SU", G.SEASON),
        ("1998-QX", G.QUARTER),
        ("199X", G.YEAR),
        ("P3D", None),
        ("PT2H", None),
        ("PXM", None),
        ("PXD", None),
        ("P2.5Y", None),
        ("P1DE", None),
        ("P1Y6M", None),
        ("PT1H30M", None),
        ("PRESENT_REF", None),
        ("PAST_REF", None),
        ("FUTURE_REF", None),
    ],
)
def test_what_is_left_open_has_no_interval(value, unit):
    assert timex3.read(value) == (None, unit)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "P",
        "PT",
        "yesterday",
        "2013-13",
        "2013-00",
        "2013-02-30",
        "2013-W54",
        "2013-W00",
        "2012-W53",
        "2013-Q5",
        "2013-01-15T25:00",
        "2013-01-15T14:60",
        "199-01",
        "2013-01-15T",
        "2013-01-15 14:30",
        "\u0662\u0660\u0661\u0663",
        "2013\n",
    ],
)
def test_what_is_no_value_is_named(value):
    with pytest.raises(NotationError, match="is no TIMEX3 value"):
        timex3.read(value)


def test_midnight_at_the_end_of_a_day_is_the_next_day():
    interval = timex3.read("2013-01-15T24:00")[0]
    assert interval is not None
    assert interval.start == Moment(2013, 1, 16)


def test_a_day_of_a_week_and_a_zone_are_read():
    assert timex3.read("2013-W02-2") == timex3.read("2013-01-08")
    zoned, plain = (
        timex3.read("2013-01-15T14:30-05:00"),
        timex3.read("2013-01-15T14:30"),
    )
    assert zoned == plain


DAYS = st.integers(-3_000_000, 5_000_000)


@given(DAYS, st.sampled_from([G.DAY, G.WEEK, G.MONTH, G.QUARTER, G.HALF, G.YEAR]))
def test_units_round_trip(day, unit):
    interval, _ = timex3.read(timex3.write(Moment.from_days(day), unit))
    assert interval is not None
    assert timex3.read(timex3.write(interval.start, unit)) == (interval, unit)
    # A Sunday belongs to the ISO week it ends, unless weeks begin on it.
    assert unit is G.WEEK or Moment.from_days(day) in interval


@given(DAYS, st.integers(0, 86_399))
def test_seconds_and_minutes_round_trip(day, second):
    moment = Moment.from_days(day).plus_seconds(second)
    assert timex3.read(timex3.write(moment, G.SECOND))[0] == Interval(
        moment, moment.plus_seconds(1)
    )
    minute = timex3.read(timex3.write(moment, G.MINUTE))[0]
    assert minute is not None
    assert moment in minute


@given(st.integers(-9998, 9999), st.sampled_from([G.DECADE, G.CENTURY, G.MILLENNIUM]))
def test_cut_years_round_trip(year, unit):
    value = timex3.write(Moment(year), unit)
    interval, granularity = timex3.read(value)
    assert interval is not None
    assert granularity is unit
    assert timex3.write(interval.start, unit) == value


@given(st.integers(), st.sampled_from(list(G)))
def test_every_year_is_written(year, unit):
    assert timex3.write(Moment(year), unit)


@given(st.text(alphabet="0123456789XPTWQHBC-:ERFSUM_+.Z"))
def test_reading_gives_a_value_or_a_notation_error(text):
    with suppress(NotationError):
        timex3.read(text)


@pytest.mark.parametrize(
    ("value", "zone"),
    [
        ("2013-01-15T20:00-05:00", "UTC-05:00"),
        ("2013-01-15T20:00+0530", "UTC+05:30"),
        ("2013-01-15T20+02", "UTC+02:00"),
        ("2013-01-15T20:00Z", "UTC"),
        ("2013-01-15T20:00", "None"),
        ("soon", "None"),
    ],
)
def test_a_clock_time_may_have_a_zone(value, zone):
    assert str(timex3.zone(value)) == zone


def test_a_zone_is_less_than_a_day_away():
    with pytest.raises(NotationError, match="has no such offset from UTC"):
        timex3.zone("2013-01-15T20:00+24:00")
