"""Under which day an event is listed."""

from datetime import date

import pytest

import timeline
from timeline.exporters._days import heading
from timeline.model.moment import Moment


@pytest.mark.parametrize(
    ("text", "over", "start"),
    [
        (
            "The fire broke out shortly before midnight on 2 March.",
            "Monday, 2 March 2026",
            Moment(2026, 3, 2, 23, 45),
        ),
        (
            "The lease ended at midnight on Sunday.",
            "Sunday, 31 May 2026",
            Moment(2026, 6),
        ),
        (
            "He was shot shortly after midnight on Tuesday.",
            "Tuesday, 2 June 2026",
            Moment(2026, 6, 2),
        ),
        (
            "The firm said so in a statement shortly after midnight.",
            "Friday, 5 June 2026",
            Moment(2026, 6, 5),
        ),
        (
            "A bomb exploded shortly before 8 p.m. on Monday.",
            "Monday, 1 June 2026",
            Moment(2026, 6, 1, 19, 45),
        ),
    ],
)
def test_midnight_is_listed_under_the_day_that_is_named(text, over, start):
    """What ends a day, or lies close to that, is no news of the next."""
    made = timeline.extract(timeline.Article(text=text, dct=date(2026, 6, 5)))
    event = made.events[-1]
    assert (heading(event), event.interval.start) == (over, start)


def test_midnight_stands_before_what_is_of_the_next_day():
    """One heading a day, though the next day begins at the same moment."""
    text = "The lease ended at midnight on Sunday. The shop closed on Monday."
    made = timeline.extract(timeline.Article(text=text, dct=date(2026, 6, 5)))
    written = timeline.export(made, "markdown").decode()
    heads = [line for line in written.splitlines() if line.startswith("## ")]
    assert heads[:2] == ["## Sunday, 31 May 2026", "## Monday, 1 June 2026"]
