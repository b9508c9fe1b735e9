"""What holds of the event reader for every text and every dateline."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from surface import phrases

import timeline
from timeline.languages.en import LANGUAGE
from timeline.languages.en.syntax.vocabulary import vocabulary
from timeline.model.record import Basis

PHRASES = phrases(LANGUAGE.grammar)
surfaces = st.sampled_from(sorted({p for found in PHRASES.values() for p in found}))
CLAUSES = (
    *("the rebels seized the town", "she said that", "which had been taken", "if it"),
    *("was not signed", "will be opened by", "plans to leave", "the bombing of Gao"),
    *("he denied", "who", "and", ",", ".", "\n\n", '"', "(", ")", "failed to"),
    *("'s", ":", "investors"),
    *("“We won,” he said", "according to Reuters", "after", "during", "may", "0"),
)
LINES = (
    *("Key dates of the affair:", "2001", "1902 Holm Street", "Tarn Corp. fails", "x"),
    *("October 16: Tarn sells the mill.", "2 p.m.", "- May 2 -", "Monday 11 July", ""),
)
TABLES = Path(__file__).parents[2] / "fixtures"
SENTENCES = [
    line.split("\t")[1].replace("[", "").replace("]", "")
    for name in ("governance", "kind", "status", "title", "who")
    for line in (TABLES / name / "en.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
broken = st.tuples(st.sampled_from(SENTENCES), st.integers(1, 80)).map(
    lambda cut: cut[0][: cut[1]]
)
texts = st.one_of(
    st.lists(broken, min_size=1, max_size=3).map(" ".join),
    st.lists(st.one_of(st.sampled_from(CLAUSES), surfaces), max_size=20).map(" ".join),
    st.lists(st.one_of(st.sampled_from(LINES), surfaces), max_size=8).map("\n".join),
    st.text(),
)
datelines = st.one_of(st.none(), st.dates(), st.datetimes())


def extract(text, dct=None):
    return timeline.extract(timeline.Article(text=text, dct=dct))


@settings(deadline=None, max_examples=200)
@given(texts, datelines)
@example("investors : Governing ( March 3, 1999 suspected Retrieved )", None)
@example("In 2012, ", None)
@example("Karst, Saskatchewan", None)
@example("The hearing was moved from ", None)
@example("They put off the launch scheduled for ", None)
def test_extract_is_total_and_quotes_the_text(text, dct):
    result = extract(text, dct)
    phrases_of = [
        p for e in result.events for p in (*e.participants, e.place, e.attribution) if p
    ]
    assert all(e.trigger.span.of(text) == e.trigger.text for e in result.events)
    assert all(p.text == " ".join(p.span.of(text).split()) for p in phrases_of)
    assert all(o.span.of(text) == o.text for o in result.omissions)
    assert len({e.uid for e in result.events}) == len(result.events)
    assert result == extract(text, dct)


@pytest.mark.parametrize("tag", ["VB", "VBD", "VBN", "VBG", "VBP", "VBZ"])
def test_a_verb_may_be_all_there_is(tag):
    words = sorted(vocabulary().having(tag))
    text = "\n\n".join(word.capitalize() for word in words)
    triggers = [event.trigger for event in extract(text).events]
    assert triggers
    assert all(trigger.span.of(text) == trigger.text for trigger in triggers)


@settings(deadline=None)
@given(texts, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
@example("('00 1/1 sat", date(2000, 1, 1))
def test_an_event_without_a_time_has_none_at_all(text, dct):
    for event in extract(text, dct).events:
        times = (event.value, event.interval, event.timex)
        assert event.basis is not Basis.NONE or times == (None, None, None)


@pytest.mark.parametrize(
    "clause",
    [
        "lorem ipsum dolor sit amet consectetur ",
        "and left and went and said and ",
        "the rebels seized the town, ",
        "he said that she said that ",
        "which which which ",
        "killed by the army ",
    ],
)
def test_a_sentence_without_end_is_read(clause):
    assert extract(clause * 600, date(2013, 1, 16)).articles


@pytest.mark.parametrize(
    "text",
    [
        'The mill reopened on Saturday. "It never would," said D',
        "The semi-final on Monday, which was postponed from",
        '"Last night was dinner at ours,',
        "Police arrested the 'Barefoot Bandit' su",
    ],
)
def test_a_text_that_breaks_off_is_read(text):
    assert extract(text, date(2013, 1, 16)).articles
