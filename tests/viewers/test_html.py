"""The page, as a document."""

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from attrs import evolve

from timeline.errors import ExportError
from timeline.exporters import html
from timeline.exporters._selection import choose
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Omission,
    Phrase,
    Source,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
    Trigger,
)

Told = Callable[[str], Timeline]
FIXTURES = (
    "business", "court", "disaster", "harbor", "obituary", "politics", "science",
    "sport", "war-report",
)  # fmt: skip
HOSTILE = "<img src=x onerror=alert(1)></script><b>\"'&amp;"


class Document(HTMLParser):
    """The elements of a page with their attributes, and its text by element."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: Counter[str] = Counter()
        self.inside: list[str] = []
        self.said: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] not in {"style", "script"}:
            self.said.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.said).split())

    @property
    def ids(self) -> list[str]:
        return [a["id"] for _, a in self.elements if a.get("id")]


def event(article: Article, **changes: object) -> Event:
    made = Event(
        uid="u",
        title="Something happened",
        trigger=Trigger(span=Span(0, 4), text=article.text[:4]),
        sentence=Span(0, len(article.text)),
        article=article.id,
        value="2013-01-15",
        interval=Interval(Moment(2013, 1, 15), Moment(2013, 1, 16)),
        basis=Basis.EXPLICIT,
    )
    return evolve(made, **changes)


@pytest.mark.parametrize("name", FIXTURES)
def test_every_event_and_expression_is_marked_and_linked(told: Told, name: str) -> None:
    timeline = told(name)
    page = Document(html.export(timeline))
    ids = Counter(page.ids)
    assert set(ids.values()) == {1}
    told_once = choose(timeline, basis="all", status="all")
    numbers = range(len(told_once))
    assert {f"e{n}" for n in numbers} | {f"m{n}" for n in numbers} <= set(ids)
    readings = [a for _, a in page.elements if "data-r" in a]
    assert len(readings) >= len(timeline.timexes)
    for _, attributes in page.elements:
        if (attributes.get("href") or "").startswith("#"):
            assert attributes["href"][1:] in ids


@pytest.mark.parametrize("name", FIXTURES)
def test_the_whole_article_is_on_the_page(told: Told, name: str) -> None:
    timeline = told(name)
    words = re.findall(r"\w+", timeline.articles[0].text.split("---\n")[-1])
    shown = Counter(re.findall(r"\w+", Document(html.export(timeline)).text))
    assert not Counter(words) - shown


def test_the_policy_names_the_script_and_the_style(told: Told) -> None:
    page = html.export(told("court")).decode()
    policy = re.search('Security-Policy" content="([^"]*)"', page)[1]
    for name in ("script", "style"):
        source = re.search(f"<{name}>(.*?)</{name}>", page, re.DOTALL)[1]
        digest = b64encode(sha256(source.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert not re.search(r'<[^>]* (?:style|on\w+)="', page)


def test_markup_in_an_article_is_text() -> None:
    text = f"{HOSTILE} on {HOSTILE} *a* [b](javascript:alert(1))"
    article = Article(text=text, title=HOSTILE, uri=f"javascript:{HOSTILE}")
    words = Phrase(Span(0, 4), HOSTILE)
    timex = Timex(
        span=Span(5, 9),
        text=HOSTILE,
        type=TimexType.DATE,
        value="2013-01-15",
        explanation=HOSTILE,
    )
    hostile = event(
        article,
        title=HOSTILE,
        participants=(words,),
        place=words,
        attribution=words,
        timex=timex,
        value=HOSTILE,
    )
    omission = Omission(
        article=article.id, span=Span(0, 1), text=HOSTILE, reason=HOSTILE
    )
    timeline = Timeline(
        articles=(article,), events=(hostile,), timexes=(timex,), omissions=(omission,)
    )
    page = Document(html.export(timeline, title=HOSTILE))
    plain = Document(html.export(Timeline()))
    tags = {tag for tag, _ in page.elements} - {tag for tag, _ in plain.elements}
    assert tags <= {"article", "ol", "li", "details", "em", "h2", "h3"} | {
        "small", "i", "input", "a", "span", "fieldset", "legend", "b", "time",
    }  # fmt: skip
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        assert "javascript:" not in (attributes.get("href") or "")
    assert page.text.count("<img src=x onerror=alert(1)>") >= 5
    strings = re.search(
        rb'id="strings">(.*?)</script>', html.export(timeline), re.DOTALL
    )
    assert HOSTILE in json.loads(strings[1])


def test_what_did_not_happen_is_there_but_hidden() -> None:
    article = Article(text="Word after word.")
    timeline = Timeline(
        articles=(article,),
        events=(
            event(article, uid="a"),
            event(article, uid="b", status=Status.NEGATED),
            event(article, uid="c", basis=Basis.NONE, value=None, interval=None),
        ),
    )

    def hidden(**options: str) -> list[bool]:
        page = Document(html.export(timeline, **options))
        cards = [a for tag, a in page.elements if tag == "li" and "id" in a]
        return ["hidden" in card for card in cards]

    assert hidden() == [False, True, True]
    assert hidden(status="all", basis="all") == [False, False, False]
    assert [o.reason for o in html.report(timeline)] == [
        "it is negated, which is not asked for",
        "its time rests on 'none', which is not asked for",
    ]


def test_an_event_told_twice_links_to_both_articles() -> None:
    one, two = Article(text="Bridge fell.", title="One"), Article(text="It fell.")
    both = tuple(
        Source(article=a.id, trigger=Span(0, 2), sentence=Span(0, 8))
        for a in (one, two)
    )
    timeline = Timeline(articles=(one, two), events=(event(one, sources=both),))
    page = Document(html.export(timeline))
    assert {"m0", "m0-1"} <= set(page.ids)
    assert "2 articles" in page.text
    assert "2 tellings" in page.text


def test_an_empty_timeline_is_a_page() -> None:
    page = Document(html.export(Timeline()))
    assert "No event of these articles has a date." in page.text


def test_overlapping_marks_keep_all_text() -> None:
    article = Article(text="the day of the bombing in Mali")
    timex = Timex(
        span=Span(0, 22), text="the day of the bombing", type=TimexType.DATE, value="X"
    )
    inner = event(article, trigger=Trigger(span=Span(15, 22), text="bombing"))
    page = html.export(
        Timeline(articles=(article,), events=(inner,), timexes=(timex,))
    ).decode()
    assert ">the day of the </a><a id=" in page
    assert ">bombing</a></span></p>" in page or ">bombing</a> in Mali" in page


def test_a_sentence_cut_by_the_layout_is_one_paragraph() -> None:
    article = Article(text="They bombed the\n\ninsurgents. Then\n\nthey left.")
    told = event(article, sentence=Span(0, 28))
    page = Document(html.export(Timeline(articles=(article,), events=(told,))))
    assert (
        sum(tag == "p" and attrs == {"dir": "auto"} for tag, attrs in page.elements)
        == 2
    )
    assert "They bombed the insurgents. Then they left." in page.text


def test_control_characters_do_not_reach_the_page() -> None:
    article = Article(text="a\x00b\x1b[31m \ud800 c", title="t\x07")
    page = html.export(Timeline(articles=(article,), events=(event(article),)))
    assert not re.search(rb"[\x00-\x08\x1b]", page)


def test_unknown_choices_are_refused() -> None:
    with pytest.raises(ExportError, match="'guess'; available: all, explicit"):
        html.export(Timeline(), basis="guess")


def test_what_stands_above_an_article_keeps_its_lines() -> None:
    text = "---\ntitle: T\n---\n\nTitle here\nBy A. Reporter\nMay 5\n\nIt\nfell."
    start = text.index("It")
    article = Article(text=text, title="Title here", body=Span(start, len(text)))
    page = html.export(Timeline(articles=(article,))).decode()
    assert '<p class="front" dir="auto">By A. Reporter</p>' in page
    assert '<p class="front" dir="auto">May 5</p>' in page
    assert '<p dir="auto">It fell.</p>' in page
    assert "title: T" not in page


def test_headings_and_what_stands_below_are_told_apart() -> None:
    text = "# One\n\nIt *fell*.\n\n## Part *two*\n\nGone.\n\n**Write** to us."
    end = text.index("**Write")
    article = Article(text=text, body=Span(0, end))
    page = html.export(Timeline(articles=(article,))).decode()
    assert '<h3 dir="auto">One</h3>' in page
    assert '<h3 dir="auto">Part <em>two</em></h3>' in page
    assert '<p class="end" dir="auto"><strong>Write</strong> to us.</p>' in page


@pytest.mark.parametrize(("rest", "cards"), [("yes", 2), ("auto", 2), ("no", 1)])
def test_the_rest_can_be_left_out(rest: str, cards: int) -> None:
    article = Article(text="Word after word.")
    told = (event(article), event(article, uid="b", basis=Basis.DCT))
    timeline = Timeline(articles=(article,), events=told)
    page = html.export(timeline, rest=rest).decode()
    assert page.count('<li id="e') == cards


def test_many_articles_leave_the_rest_out() -> None:
    articles = tuple(Article(text=f"Article {n}") for n in range(21))
    told = (event(articles[0], basis=Basis.DCT),)
    timeline = Timeline(articles=articles, events=told)
    assert '<li id="e' not in html.export(timeline).decode()
    with pytest.raises(ExportError, match="'perhaps'; available: auto, yes, no"):
        html.export(timeline, rest="perhaps")


def test_an_omission_of_another_article_is_not_listed() -> None:
    elsewhere = Omission(article="gone", span=Span(0, 1), text="soon", reason="vague")
    page = Document(html.export(Timeline(omissions=(elsewhere,))))
    assert "vague" not in page.text


def test_an_event_may_run_into_a_day() -> None:
    article = Article(text="Word after word.")
    until = Interval(Moment(2013, 1, 15, 12), Moment(2013, 1, 17, 9))
    before = Interval(None, Moment(2013, 1, 2))
    told = (
        event(article, interval=until),
        event(article, uid="b"),
        event(article, uid="c", interval=before),
    )
    page = html.export(Timeline(articles=(article,), events=told)).decode()
    assert re.findall('data-c="(.*?)"', page) == ["0-1", "2-3", "2-4"]
