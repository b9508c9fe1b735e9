"""The events an exporter for people shows."""

from datetime import date

import pytest

import timeline
from timeline.errors import ExportError
from timeline.exporters._selection import choose, chronological, left_out
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Event, Span, Status, Timeline, Trigger


def event(
    title: str,
    interval: Interval | None = None,
    basis: Basis = Basis.EXPLICIT,
    status: Status = Status.OCCURRED,
) -> Event:
    return Event(
        uid=title,
        title=title,
        trigger=Trigger(span=Span(0, 1), text="x"),
        sentence=Span(0, 1),
        article="a",
        interval=interval,
        basis=basis,
        status=status,
    )


def of_days(first: Moment, days: int) -> Interval:
    return Interval(first, first.plus_days(days))


def test_the_order_is_that_of_time() -> None:
    noon = Moment(2013, 1, 15, 12)
    events = [
        event("undated"),
        event("noon", Interval(noon, noon.plus_seconds(3600))),
        event("until", Interval(None, Moment(2013, 1, 14))),
        event("day", of_days(Moment(2013, 1, 15), 1)),
        event("month", of_days(Moment(2013, 1, 1), 31)),
        event("since", Interval(Moment(2013, 1, 15), None)),
        event("war", of_days(Moment(-43), 366)),
        event("boundless", Interval(None, None)),
    ]
    assert [e.title for e in chronological(events)] == [
        "war", "month", "until", "day", "since", "noon", "undated", "boundless",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("basis", "status", "shown"),
    [
        ("explicit,inherited", "occurred,ongoing,planned,reported", ["a"]),
        ("all", "occurred", ["a", "b"]),
        (" dct , none", "all", ["b"]),
        ("explicit", "negated", ["c"]),
    ],
)
def test_basis_and_status_choose(basis: str, status: str, shown: list[str]) -> None:
    day = of_days(Moment(2013), 1)
    given = Timeline(
        events=(
            event("a", day),
            event("b", day, Basis.DCT),
            event("c", day, status=Status.NEGATED),
        )
    )
    chosen = choose(given, basis=basis, status=status)
    assert [e.title for e in chosen] == shown
    omitted = left_out(given, basis=basis, status=status)
    assert len(omitted) == len(given.events) - len(chosen)


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(ExportError, match="no 'guessed'; available: all, explicit"):
        choose(Timeline(), basis="guessed")


def test_a_clause_is_shown_at_the_time_of_its_verb() -> None:
    article = timeline.Article(
        text="On Monday Holm Corp. reported a second-quarter loss.",
        dct=date(2013, 1, 16),
    )
    events = timeline.extract(article).events
    assert len({e.title for e in events}) == 1 < len(events)
    assert [e.trigger.text for e in choose(Timeline(events=events))] == ["reported"]


def test_of_a_plan_what_is_planned_is_shown() -> None:
    article = timeline.Article(
        text="Lawmakers planned to vote on the bill this week.",
        dct=date(2013, 1, 16),
    )
    events = choose(timeline.extract(article))
    assert [(e.trigger.text, e.status) for e in events] == [("vote", Status.PLANNED)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("For the quarter ended Dec. 31, Acme posted a profit.", ["posted"]),
        ("Sales totaled $9 million in the year ended Sept. 30.", ["totaled"]),
        ("For the quarter ended Dec. 31: profit of $9 million.", ["ended"]),
        ("A quake hit the town on Monday as a family was at lunch.", ["hit"]),
    ],
)
def test_what_only_leans_on_a_verb_is_left_to_it(text: str, shown: list[str]) -> None:
    article = timeline.Article(text=text, dct=date(2013, 1, 16))
    assert [e.trigger.text for e in choose(timeline.extract(article))] == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A ferry sank on 3 May 2013, killing 12.", ["Ferry sank, killing 12"]),
        ("A ferry sank on 3 May 2013.", ["Ferry sank"]),
        (
            "A lock broke on 3 May 2013, killing 12. The lock broke on 3 May 2013.",
            ["Lock broke, killing 12"],
        ),
        (
            "A lock broke on 3 May 2013, killing 12. The lock broke on 2 May 2013.",
            ["Lock broke", "Lock broke, killing 12"],
        ),
        (
            "The pump was tested and declared safe on 3 May 2013.",
            ["Pump was tested and declared safe"],
        ),
        (
            "Rebels took the town and burned a mill on 3 May 2013.",
            ["Rebels took the town", "Rebels burned a mill"],
        ),
        ("Holm agreed to sell it on 3 May 2013.", ["Holm agreed to sell it"]),
        ("The hearing is on 3 May 2013.", ["Hearing"]),
        ("Holm called for aid after the drought of 2012.", []),
        ("He is being held pending a Tuesday hearing.", ["Hearing"]),
        (
            "He will speak at the hearing on 7 May 2013.",
            ["He will speak at the hearing"],
        ),
        (
            "The truce, Holm said on 3 May 2013, was broken on 2 May 2013.",
            ["Truce was broken"],
        ),
    ],
)
def test_one_thing_is_shown_once(text: str, shown: list[str]) -> None:
    made = timeline.extract(timeline.Article(text=text, dct=date(2013, 5, 4)))
    assert [e.title for e in choose(made)] == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("He tried to burn down a mill on March 3.", [("tried", "occurred")]),
        ("She will try to swim the lake on May 3.", [("try", "planned")]),
        ("The mayor is today expected to name a deputy.", [("name", "planned")]),
        ("He failed to appear in court on March 3.", [("appear", "negated")]),
        ("Holm did not play in two games on March 3.", [("play", "negated")]),
        ("Holm played in two games on March 3.", [("played", "occurred")]),
        ("The mill said it would halt production May 3.", [("halt", "planned")]),
        ("Rain kept Holm from opening its mill on March 3.", [("kept", "occurred")]),
        (
            "Moe is held for allegedly urging staff to burn files in February.",
            [("urging", "reported")],
        ),
        (
            "The calendar of meetings for 2022 was discussed on March 9.",
            [("discussed", "occurred")],
        ),
        (
            "The elections, set for May 3, will give voters a chance to choose.",
            [("elections", "planned")],
        ),
        (
            "The elections, set for May 3, would have given voters a chance.",
            [("set", "hypothetical")],
        ),
        (
            "On Monday we had them attend a talk on the merger of two mills next year.",
            [("had", "occurred"), ("merger", "planned")],
        ),
    ],
)
def test_of_several_words_for_it_one_says_whether_it_happened(
    text: str, shown: list[tuple[str, str]]
) -> None:
    made = timeline.extract(timeline.Article(text=text, dct=date(2021, 3, 16)))
    events = choose(made, status="all")
    assert [(e.trigger.text, e.status.value) for e in events] == shown
