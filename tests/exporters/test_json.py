"""JSON and back."""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given, settings
from samples import news, told
from strategies import timelines

import timeline
from timeline.errors import NotationError
from timeline.model.record import Timeline

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs/schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
ONE = told(news())


def content(told: Timeline = ONE):
    return json.loads(timeline.export(told, "json"))


@settings(max_examples=40)
@given(timelines())
def test_nothing_is_lost(told):
    written = timeline.export(told, "json")
    assert timeline.load(written) == told
    assert timeline.load(written.decode()) == told


@settings(max_examples=40)
@given(timelines())
def test_the_schema_describes_what_is_written(told):
    written = content(told)
    VALIDATOR.validate(written)
    assert undescribed(written, SCHEMA) == set()


def undescribed(value, schema):
    """The keys that the schema does not name."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    for option in schema.get("anyOf", ()):
        if "$ref" in option and value is not None:
            return undescribed(value, option)
    if isinstance(value, list):
        items = schema.get("items", {})
        return set().union(*(undescribed(item, items) for item in value))
    if not isinstance(value, dict):
        return set()
    known = schema["properties"]
    deeper = (undescribed(v, known[k]) for k, v in value.items() if k in known)
    return set(value.keys() - known.keys()).union(*deeper)


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_record_stands_on_one_line():
    lines = timeline.export(ONE, "json").decode().splitlines()
    assert sum('"uid"' in line for line in lines) == len(ONE.events)
    assert len(lines) == 8


def test_a_dateline_keeps_its_zone():
    article, event = news()
    moment = datetime(2013, 1, 16, 8, 15, tzinfo=UTC)
    written = content(told((evolve(article, dct=moment), event)))
    assert written["articles"][0]["dct"] == "2013-01-16T08:15:00+00:00"
    assert content()["articles"][0]["dct"] == "2013-01-16"


def test_the_fixed_keys_come_first():
    event = content()["events"][0]
    assert list(event)[:17] == [
        "uid", "title", "trigger", "sentence", "value", "interval", "edtf",
        "granularity", "basis", "timex", "kind", "status", "participants", "place",
        "attribution", "article", "quote",
    ]  # fmt: skip
    assert event["interval"] == ["2013-01-15T00:00:00", "2013-01-16T00:00:00"]
    assert event["granularity"] == "day"
    assert event["timex"] == 0


def edited(path, value):
    whole = content()
    *where, last = path
    target = whole
    for key in where:
        target = target[key]
    if value is DELETED:
        del target[last]
    else:
        target[last] = value
    return json.dumps(whole)


DELETED = object()


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["version"], 2, "version: must be 1, not 2"),
        (["version"], DELETED, "version: is missing"),
        (["events"], {}, "events: must be a list, not {}"),
        (["events", 0], "x", r"events\[0\]: must be an object, not 'x'"),
        (["events", 0, "uid"], DELETED, r"events\[0\].uid: is missing"),
        (["events", 0, "title"], None, r"events\[0\].title: must be a string"),
        (["events", 0, "basis"], "luck", r"events\[0\].basis: 'luck' is not a valid"),
        (["events", 0, "timex"], 7, r"events\[0\].timex: there is no timexes\[7\]"),
        (["events", 0, "timex"], True, r"events\[0\].timex: must be a whole number"),
        (["events", 0, "article"], "x", r"events\[0\].article: no article has the id"),
        (["events", 0, "granularity"], "eon", r"events\[0\].granularity: 'eon' is"),
        (["events", 0, "participants"], "abc", r"events\[0\].participants: must be"),
        (["events", 0, "interval"], ["2013"], r"events\[0\].interval: must be a list"),
        (["events", 0, "interval", 0], "soon", r"events\[0\].interval: 'soon' is no"),
        (
            ["events", 0, "interval", 0],
            "2013-02-30T00:00:00",
            r"events\[0\].interval: month 2 of year 2013 has no day 30",
        ),
        (
            ["events", 0, "interval", 0],
            "2014-01-01T00:00:00",
            r"events\[0\].interval: an interval must end after its start",
        ),
        (["events", 0, "sentence", "end"], -1, r"events\[0\].sentence: a span must"),
        (["events", 0, "trigger", "end"], -1, r"events\[0\].trigger: a span must"),
        (["timexes", 0, "text"], "today", r"timexes\[0\].text: the article has"),
        (["timexes", 0, "start"], -3, r"timexes\[0\]: a span must have"),
        (["articles", 0, "dct"], "today", r"articles\[0\].dct: .*'today'"),
        (["articles", 0, "dct"], 2013, r"articles\[0\].dct: "),
        (["articles", 0, "text"], DELETED, r"articles\[0\].text: is missing"),
        (["articles", 0, "body", "end"], 10**6, r"articles\[0\].body: body ends at"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(path, value, message):
    with pytest.raises(NotationError, match=f"^{message}"):
        timeline.load(edited(path, value))


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff\xfe\x00", "[" * 100_000, "9" * 5000, b"\x80abc"]
)
def test_what_is_not_json_is_said_so(data):
    with pytest.raises(NotationError, match=r"^not JSON: |^version: is missing"):
        timeline.load(data)


@pytest.mark.parametrize("data", ["[]", "1", '"x"', "null"])
def test_other_json_is_refused(data):
    with pytest.raises(NotationError, match=r"^version: is missing"):
        timeline.load(data)


def test_keys_of_others_are_left_aside():
    assert timeline.load(edited(["events", 0, "seen_by"], ["desk"])) == ONE
    assert timeline.load(edited(["generator"], "someone")) == ONE


def test_a_title_corrected_by_hand_keeps_the_uid():
    corrected = timeline.load(edited(["events", 0, "title"], "Warplanes bombed"))
    assert corrected.events[0].title == "Warplanes bombed"
    assert corrected.events[0].uid == ONE.events[0].uid


def test_an_article_whose_source_was_corrected_keeps_its_events():
    moved = timeline.load(edited(["articles", 0, "uri"], "https://example.org/1"))
    (article,) = moved.articles
    assert article.id != ONE.articles[0].id
    assert {e.article for e in moved.events} == {article.id}
    assert {t.article for t in moved.timexes} == {article.id}
    assert moved.events[0].sources[0].article == article.id


def test_names_added_by_hand_need_no_spans():
    whole = content()
    whole["events"][0] |= {"participants": ["France"], "place": "Diabaly"}
    (event,) = timeline.load(json.dumps(whole)).events
    assert [phrase.text for phrase in event.participants] == ["France"]
    assert event.place is not None
    assert event.place.span.start == event.place.span.end == event.sentence.start


def test_nothing_is_omitted():
    from timeline.exporters import json as exporter  # noqa: PLC0415

    assert exporter.report(ONE) == ()
