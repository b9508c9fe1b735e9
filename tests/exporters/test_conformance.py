"""What every exporter owes to everyone, whatever its format."""

import inspect
from time import process_time

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from samples import news, story, told
from strategies import timelines

import timeline
from timeline import plugins
from timeline.errors import ExportError
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Status, Timeline

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&]]>--></style>"
JANUARY = Moment(2013, 1, 15)
CASES = {
    "empty": Timeline(),
    "one": told(news()),
    "an article without events": Timeline(articles=(news()[0],)),
    "an event without article": Timeline(events=(news()[1],)),
    "unicode": told(news("Ségou à Żółć — “тест” 東京")),
    "right to left": told(news("قصفت طائرات \u202eفرنسية\u202c دياباليי")),
    "emoji": told(news("👩‍👩‍👧‍👦 🇲🇱 bombed 🏳️‍🌈")),
    "control characters": told(news("a\x00b\x07c\x1bd\x7fe\x85f\u2028g\ufffe")),
    "half a character": told(news("a\ud800b\udfff")),
    "a long title": told(news("Long " * 60)),
    "a long word": told(news("x" * 300)),
    "line breaks": told(news("one\ntwo\r\nthree\rfour\ttabbed")),
    "markup": told(news(HOSTILE)),
    "formula": told(news("=HYPERLINK(1)"), news("+1", number=1), news("@a", number=2)),
    "the same minute": told(
        *(news("Twice", "2013-01-15T14:30", number=n) for n in range(3))
    ),
    "44 BC": told(news("Caesar was killed", "BC0044-03-15")),
    "a century BC": told(news("Athens flourished", "BC04")),
    "year 1": told(news("It began", "0001-01-01")),
    "year 9999": told(news("It ends", "9999-12-31")),
    "year 12013": told(news("It is long over", "+12013-01-15")),
    "since": told(news("War goes on", interval=Interval(JANUARY, None))),
    "until": told(news("Vote is due", interval=Interval(None, JANUARY))),
    "always": told(news("Sun shines", interval=Interval(None, None))),
    "no time": told(news("Someone spoke", None)),
    "each unit": told(
        *(
            news(f"Event of {value}", value, number=number)
            for number, value in enumerate(
                [
                    "2013-01-15T14:30:05",
                    "2013-01-15T14:30",
                    "2013-01-15TNI",
                    "2013-W02-WE",
                    "2013-W02",
                    "2013-01",
                    "2013-Q1",
                    "2013-SU",
                    "2013-H2",
                    "2013",
                    "201",
                    "20",
                    "2",
                ]
            )
        )
    ),
    "each status": told(
        *(
            news(f"It is {status}", status=status, number=number)
            for number, status in enumerate(Status)
        )
    ),
}


def written(told: Timeline, format_: str) -> bytes:
    """What is written, or why a format cannot hold such a timeline at all."""
    try:
        return timeline.export(told, format_)
    except ExportError as error:
        return str(error).encode()


def is_ready(format_: str) -> bool:
    """Tell whether a format needs nothing but a timeline."""
    try:
        return bool(timeline.export(CASES["one"], format_))
    except ExportError:
        return False


ALL = plugins.names("exporters")
FORMATS = [format_ for format_ in ALL if is_ready(format_)]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_every_timeline_is_written_the_same_way_twice(case, format_):
    content = written(CASES[case], format_)
    assert content == written(CASES[case], format_)
    content.decode("utf-8")


@pytest.mark.parametrize("format_", FORMATS)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=12)
@given(told=timelines())
def test_every_timeline_can_be_written(format_, told):
    written(told, format_).decode("utf-8")


@pytest.mark.parametrize("format_", FORMATS)
def test_time_grows_with_the_number_of_events(format_):
    def seconds(count: int) -> float:
        events = story(count)
        start = process_time()
        timeline.export(events, format_)
        return process_time() - start

    seconds(1)
    few, many = (min(seconds(count) for _ in range(2)) for count in (40, 280))
    assert many < 21 * few + 0.05


@pytest.mark.parametrize("format_", ALL)
def test_options_have_defaults(format_):
    exporter = plugins.load("exporters", format_)
    assert exporter.__doc__
    for option in timeline_options(exporter.export):
        assert option.default is not inspect.Parameter.empty
        assert option.kind is inspect.Parameter.KEYWORD_ONLY
        assert exporter.export.__doc__


def timeline_options(function):
    return list(inspect.signature(function).parameters.values())[1:]


@pytest.mark.parametrize("format_", ALL)
def test_an_unknown_option_is_an_error(format_):
    with pytest.raises(ExportError, match="has no option 'colour'"):
        timeline.export(Timeline(), format_, colour="red")


@pytest.mark.parametrize("format_", FORMATS)
def test_what_is_left_out_is_told(format_):
    exporter = plugins.load("exporters", format_)
    everything = story(len(Status), tuple(Status))
    defaults = {o.name: o.default for o in timeline_options(exporter.export)}
    for omission in exporter.report(everything, **defaults):
        assert omission.reason
        assert omission.article in {article.id for article in everything.articles}
    assert exporter.report(Timeline(), **defaults) == ()


def test_most_formats_need_nothing_but_a_timeline():
    assert {"json", "ics", "html", "timelinejs"} <= set(FORMATS)


@pytest.mark.parametrize("format_", FORMATS)
def test_what_did_not_happen_is_not_shown_as_if_it_had(format_):
    article, event = news("Ceasefire")
    denied = evolve(event, status=Status.NEGATED)
    told = Timeline(articles=(article,), events=(denied,))
    content = written(told, format_)
    left_out = plugins.load("exporters", format_).report(told)
    assert left_out or b"negated" in content or b"NEG" in content
