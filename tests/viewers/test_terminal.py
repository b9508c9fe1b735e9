"""What the terminal shows."""

from collections.abc import Callable

import pytest
from attrs import evolve
from rich.cells import cell_len

from timeline.errors import ExportError
from timeline.exporters import terminal
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Kind,
    Omission,
    Source,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
    Trigger,
)
from timeline.notation import timex3

Told = Callable[[str], Timeline]
FIXTURES = (
    "business", "court", "disaster", "harbor", "obituary", "politics", "science",
    "sport", "war-report",
)  # fmt: skip
TEXT = "The mill burned on Tuesday night. It may reopen."
ARTICLE = Article(text=TEXT, title="Mill burns", author="A. Reporter")


def timex(value: str, **changes: object) -> Timex:
    interval, unit = timex3.read(value)
    found = Timex(
        span=Span(19, 32),
        text="Tuesday night",
        type=TimexType.TIME,
        value=value,
        interval=interval,
        granularity=unit,
        article=ARTICLE.id,
    )
    return evolve(found, **changes)


def event(value: str, **changes: object) -> Event:
    on = timex(value)
    made = Event(
        uid="u",
        title="The mill burned",
        trigger=Trigger(span=Span(9, 15), text="burned"),
        sentence=Span(0, 33),
        article=ARTICLE.id,
        timex=on,
        value=value,
        interval=on.interval,
        granularity=on.granularity,
        basis=Basis.EXPLICIT,
        kind=Kind.DISASTER,
    )
    return evolve(made, **changes)


def shown(*events: Event, **options: object) -> str:
    timeline = Timeline(articles=(ARTICLE,), events=events)
    return terminal.export(timeline, **options).decode()


def test_events_stand_under_their_day() -> None:
    events = (
        event("2013-01-15TNI", uid="a"),
        event("2013-01-15", uid="b", title="It rained", kind=Kind.OTHER),
        event("2012-03", uid="c", title="It was sold", status=Status.PLANNED),
    )
    assert shown(*events, width=70) == (
        "Mill burns\n"
        "A. Reporter\n"
        "\n"
        "March 2012\n"
        "  ○ It was sold                                     planned · disaster\n"
        "\n"
        "Tuesday, 15 January 2013\n"
        "  ● It rained                                                    other\n"
        "  ● night  The mill burned                                    disaster\n"
        "\n"
    )


@pytest.mark.parametrize("style", ["show", "explain"])
@pytest.mark.parametrize("width", [24, 40, 64, 100])
@pytest.mark.parametrize("name", FIXTURES)
def test_no_line_is_wider_than_asked(
    told: Told, name: str, width: int, style: str
) -> None:
    lines = terminal.export(told(name), width=width, style=style).decode().splitlines()
    assert max(cell_len(line) for line in lines) <= width
    assert all(line == line.rstrip() for line in lines)


def test_wide_characters_take_two_columns() -> None:
    wide = event("2013-01-15", title="\N{FIRE}工場が燃えた" * 9)
    lines = shown(wide, width=40).splitlines()
    assert max(cell_len(line) for line in lines) <= 40


def test_color_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" in shown(event("2013-01-15"), color=True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" not in shown(event("2013-01-15"))


def test_an_article_cannot_steer_the_terminal() -> None:
    bad = "\x1b[2J\x07\u202eevil [red]"
    text = shown(event("2013-01-15", title=bad), color=True)
    assert "\x1b[2J" not in text
    assert "\u202e" not in text
    assert "evil [red]" in text


def test_what_did_not_happen_is_asked_for() -> None:
    negated = event("2013-01-15", status=Status.NEGATED)
    assert "no event with a date" in shown(negated)
    assert "✕ The mill burned" in shown(negated, status="all")
    timeline = Timeline(articles=(ARTICLE,), events=(negated,))
    assert len(terminal.report(timeline)) == 1


def test_an_empty_timeline_says_so() -> None:
    assert terminal.export(Timeline()).decode() == "no event with a date\n"
    assert terminal.export(Timeline(), style="explain") == b""


def test_several_articles_are_numbered() -> None:
    other = Article(text="x", title="Other")
    both = event(
        "2013-01-15",
        sources=tuple(
            Source(article=a.id, trigger=Span(0, 1), sentence=Span(0, 1))
            for a in (ARTICLE, other)
        ),
    )
    timeline = Timeline(articles=(ARTICLE, other), events=(both,))
    text = terminal.export(timeline).decode()
    assert text.startswith("1 Mill burns\n  A. Reporter\n2 Other\n")
    assert "disaster · 1,2" in text


def test_explain_tells_sentence_reading_reason_and_events() -> None:
    found = timex(
        "2013-01-15TNI", mod="APPROX", rule="en.part", explanation="before the dateline",
        anchor="2013-01-16",
    )  # fmt: skip
    said = event("2013-01-15TNI")
    carried = event("2013-01-15TNI", uid="v", title="It fell", basis=Basis.INHERITED)
    soon = Omission(article=ARTICLE.id, span=Span(37, 40), text="may", reason="no date")
    timeline = Timeline(
        articles=(ARTICLE,), events=(said, carried), timexes=(found,), omissions=(soon,)
    )
    assert terminal.export(timeline, style="explain").decode() == (
        "Mill burns\n"
        "A. Reporter\n"
        "\n"
        "Tuesday night → c. Tuesday night, 15 January 2013  TIME 2013-01-15TNI APPROX\n"
        "    The mill burned on [Tuesday night].\n"
        "    why: before the dateline\n"
        "    rule: en.part, relative to 2013-01-16\n"
        "    event: The mill burned\n"
        "    event: It fell (dated by what is told before)\n"
        "\n"
        "Left out\n"
        "  “may”: no date\n"
        "\n"
    )


def test_a_sentence_without_event_is_cut_out() -> None:
    text = f"One.\n\nTwo on Tuesday night, they say. {'Three' * 200}"
    article = Article(text=text, title="T")
    found = timex("2013-01-15TNI", span=Span(13, 26), article="")
    timeline = Timeline(articles=(article,), timexes=(found,))
    told = terminal.export(timeline, style="explain").decode()
    assert "    Two on [Tuesday night], they say.\n" in told


def test_an_unknown_style_lists_the_known() -> None:
    with pytest.raises(ExportError, match="no 'sing'; available: show, explain"):
        terminal.export(Timeline(), style="sing")


def test_now_is_listed_under_its_day() -> None:
    now = evolve(event("2013-01-15"), value="PRESENT_REF", granularity=None)
    assert "\nTuesday, 15 January 2013\n  ● The mill burned" in shown(now)


def test_a_day_that_is_not_meant_exactly_says_so() -> None:
    found = timex("2013-01-15", mod="APPROX")
    about = evolve(event("2013-01-15"), timex=found)
    assert "\nc. 15 January 2013\n  ● The mill burned" in shown(about)
