"""TimeML, held to its DTD and to the article's own characters."""

import re
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from lxml import etree
from samples import news, told
from strategies import timelines

import timeline
from timeline.errors import ExportError
from timeline.exporters import timeml
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import (
    Article,
    Basis,
    Span,
    Status,
    Timeline,
    TimexType,
)

with Path(__file__).with_name("timeml.dtd").open(encoding="utf-8") as lines:
    DTD = etree.DTD(lines)
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DAY = Interval(Moment(2013, 1, 15), Moment(2013, 1, 16))


def document(told: Timeline, **options: object):
    root = etree.fromstring(timeline.export(told, "timeml", **options))
    assert DTD.validate(root), DTD.error_log
    return root


def spans(root):
    """Where each element of the text stands, by its id."""
    found, done = {}, 0
    text = root.find("TEXT")
    done += len(text.text or "")
    for element in text:
        end = done + len(element.text or "")
        found[element.get("tid") or element.get("eid")] = (done, end)
        done = end + len(element.tail or "")
    return found


@settings(deadline=None, max_examples=25)
@given(timelines())
def test_the_text_and_its_offsets_come_back(told):
    for article in told.articles:
        root = document(told, article=article.id)
        text = "".join(root.find("TEXT").itertext())
        assert text == NO_XML.sub("\ufffd", article.text)
        places = {Span(*span) for span in spans(root).values()}
        own = {t.span for t in told.timexes if t.article == article.id}
        own |= {e.trigger.span for e in told.events if e.article == article.id}
        assert places <= own


@settings(deadline=None, max_examples=25)
@given(timelines())
def test_every_event_is_an_instance_or_in_the_report(told):
    for article in told.articles[:1]:
        root = document(told, article=article.id)
        left = timeml.report(told, article=article.id)
        assert len(root.findall("MAKEINSTANCE")) + len(left) == len(told.events)


def test_an_article_is_marked_as_in_tempeval():
    article, event = news("Warplanes bombed Diabaly", "2013-01-15TMO")
    root = document(told((article, event)))
    assert root.find("DCT/TIMEX3").get("value") == "2013-01-16"
    timex = root.find("TEXT/TIMEX3")
    assert dict(timex.attrib) == {
        "tid": "t1",
        "type": "DATE",
        "value": "2013-01-15TMO",
        "temporalFunction": "true",
        "functionInDocument": "NONE",
        "anchorTimeID": "t0",
    }
    assert timex.text == "On Tuesday"
    assert root.find("TEXT/EVENT").attrib == {"eid": "e1", "class": "OCCURRENCE"}
    assert dict(root.find("TLINK").attrib) == {
        "lid": "l1",
        "relType": "IS_INCLUDED",
        "eventInstanceID": "ei1",
        "relatedToTime": "t1",
    }


@pytest.mark.parametrize(
    ("start", "end", "relation"),
    [
        (Moment(2013, 1, 15), Moment(2013, 1, 16), "IS_INCLUDED"),
        (None, Moment(2013, 1, 15), "BEFORE"),
        (None, Moment(2013, 1, 16), "ENDED_BY"),
        (Moment(2013, 1, 16), None, "AFTER"),
        (Moment(2013, 1, 15), None, "BEGUN_BY"),
    ],
)
def test_a_link_says_on_which_side_the_event_lies(start, end, relation):
    article, event = news("A")
    event = evolve(event, interval=Interval(start, end))
    root = document(told((article, event)))
    assert root.find("TLINK").get("relType") == relation


def test_a_length_is_what_goes_on_meanwhile():
    article, event = news("A")
    length = evolve(event.timex, type=TimexType.DURATION, value="P3D", interval=None)
    root = document(told((article, evolve(event, timex=length))))
    assert root.find("TLINK").get("relType") == "DURING"


def test_an_event_of_the_dateline_is_linked_to_it():
    article, event = news("A")
    said = evolve(event, timex=None, basis=Basis.DCT, status=Status.NEGATED)
    root = document(Timeline(articles=(article,), events=(said,)))
    assert root.find("TLINK").get("relatedToTime") == "t0"
    assert root.find("MAKEINSTANCE").get("polarity") == "NEG"


def test_an_article_without_date_has_an_open_one():
    root = document(Timeline(articles=(Article(text="A"),)))
    assert root.find("DCT/TIMEX3").get("value") == "XXXX-XX-XX"


def test_expressions_read_from_each_other_are_anchored():
    article, event = news("A")
    first = event.timex
    later = evolve(
        first, span=Span(first.span.end + 2, first.span.end + 3), anchor=first.value
    )
    root = document(Timeline(articles=(article,), timexes=(first, later)))
    assert root.findall("TEXT/TIMEX3")[1].get("anchorTimeID") == "t1"


def test_one_file_is_one_article():
    two = told(news("A"), news("B", number=1))
    with pytest.raises(ExportError, match="choose one with article=ID"):
        timeline.export(two, "timeml")
    assert document(two, article=two.articles[1].id).find("TITLE").text == "B"
    with pytest.raises(ExportError, match="choose one with article=ID"):
        timeline.export(two, "timeml", article="nobody")
