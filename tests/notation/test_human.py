"""Dates that people write, in a table; and what dateparser must not bring along."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from tables import rows_of

from timeline.errors import UnknownDateError
from timeline.notation.human import find_date, parse_date

TABLE = Path(__file__).with_name("human.tsv")
ROWS = [(row["words"], row["read"]) for row in rows_of(TABLE)]


@pytest.mark.parametrize(("words", "read"), ROWS)
def test_table(words, read):
    found = find_date(words)
    assert read == ("" if found is None else found.isoformat())


def test_day_first_is_a_choice():
    assert parse_date("03/04/2013", day_first=True) == date(2013, 4, 3)
    assert parse_date("March 4, 2013", day_first=True) == date(2013, 3, 4)


def test_an_unreadable_date_is_named_with_what_is_needed():
    with pytest.raises(
        UnknownDateError, match=r"'January 2013' .* day, month and year"
    ):
        parse_date("January 2013")


@pytest.mark.parametrize("words", ["", " ", "2013" * 100, "16 January\n2013", "\0"])
def test_strange_strings_are_no_dates(words):
    assert find_date(words) is None


def test_order_of_calls_does_not_matter():
    words = [words for words, _ in ROWS]
    forward = [find_date(each) for each in words]
    assert [find_date(each) for each in reversed(words)] == forward[::-1]


def test_threads_get_the_same_answers():
    words = [words for words, _ in ROWS] * 3
    alone = [find_date(each) for each in words]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(find_date, words)) == alone


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/New_York"])
def test_the_host_does_not_matter(zone):
    code = (
        "from timeline.notation.human import parse_date;"
        "print([parse_date(words).isoformat() for words in"
        " ('Jan 16, 2013 5:04 p.m. EST', '16/01/13', '16 janvier 2013 17:04')])"
    )
    environment = {"TZ": zone, "LC_ALL": "C", "PATH": ""}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    days = ["2013-01-16T17:04:00-05:00", "2013-01-16", "2013-01-16T17:04:00"]
    assert ran.stdout.strip() == repr(days)
