"""Events of whole texts: sentences, merging, omissions, identity."""

from datetime import date

import pytest

import timeline
from timeline.model.record import Basis, Span, Status

DAY = date(2013, 1, 16)


def extract(text, uri="", dct=DAY):
    return timeline.extract(timeline.Article(text=text, dct=dct, uri=uri))


def event_of(found, word):
    (event,) = (e for e in found.events if e.trigger.text == word)
    return event


def test_a_paragraph_cut_by_the_layout_is_one_sentence():
    text = "The army bombed the port on Monday to stop the\n\nrebels. They fled."
    assert event_of(extract(text), "bombed").sentence == Span(0, text.index(" They"))


def test_an_abbreviation_ends_no_sentence():
    text = "Mr. Howe of Acme Corp. met Gen. Lee in the U.S. on Monday."
    assert event_of(extract(text), "met").sentence == Span(0, len(text))


def test_the_same_event_told_twice_is_one_with_two_sources():
    text = (
        "French warplanes bombed Diabaly on Monday. The minister was pleased. "
        "French warplanes bombed Diabaly on Monday."
    )
    assert len(event_of(extract(text), "bombed").sources) == 2


def test_merging_keeps_the_sources_of_both_articles():
    texts = [
        "French warplanes bombed Diabaly on Monday.",
        "On Monday French warplanes bombed Diabaly, the army said.",
    ]
    merged = timeline.merge([extract(text, uri=text[:5]) for text in texts])
    event = event_of(merged, "bombed")
    assert {source.article for source in event.sources} == {
        article.id for article in merged.articles
    }


def test_different_days_are_different_events():
    text = (
        "French warplanes bombed Diabaly on Monday. "
        "French warplanes bombed Diabaly on Tuesday."
    )
    days = [e.value for e in extract(text).events if e.trigger.text == "bombed"]
    assert days == ["2013-01-14", "2013-01-15"]


def test_what_happened_again_is_an_event_of_each_time():
    found = extract("The firm was fined in 2011 and again last March.").events
    assert [e.value for e in found] == ["2011", "2012-03"]
    assert {e.title for e in found} == {"Firm was fined"}


def test_what_happened_on_several_days_is_an_event_of_each():
    found = extract("The mill closed in 2003 and 2007.").events
    assert [event.value for event in found] == ["2003", "2007"]
    assert len({event.uid for event in found}) == 2
    assert len({event.trigger.span for event in found}) == 1


def test_an_identity_survives_a_better_reading():
    text = "The army bombed the port on Monday."
    one, other = extract(text), extract(text, dct=date(2014, 5, 1))
    assert event_of(one, "bombed").uid == event_of(other, "bombed").uid
    assert event_of(one, "bombed").value != event_of(other, "bombed").value


def test_an_expression_without_an_event_is_an_omission_with_its_reason():
    found = extract("The siege lasted for three days.")
    assert [(o.text, o.reason) for o in found.omissions] == [
        ("three days", "a length of time, not a place on the calendar")
    ]


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("The boat sank off the coast on Monday.", {"sank"}),
        ("Police found the man near the ship on Monday.", {"found"}),
        ("The match is on Monday.", {"match"}),
        ("A girl, aged 2, fell ill on Monday.", {"fell"}),
        ("Crossings resumed on Monday, weather permitting.", {"resumed", "Crossings"}),
    ],
)
def test_things_and_shores_do_not_happen(text, triggers):
    assert {event.trigger.text for event in extract(text).events} == triggers


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("The wedding date is May 3.", {"date"}),
        ("What happened on Monday?", set()),
        ("How many won on Monday?", set()),
        ("Who died when the dam burst on Monday?", {"burst"}),
        ("Why did the dam burst on Monday?", {"did", "burst"}),
        ("The fire service was praised by the mayor.", {"praised"}),
        ("Ida Holm starred in the 1995 film The Mill.", {"starred"}),
        ("Shops were shut over the Christmas period.", {"shut"}),
        ("The film opened in 1995.", {"film", "opened"}),
        pytest.param(
            "The 1989 killings were planned murder.",
            {"killings", "murder"},
            marks=pytest.mark.xfail,
        ),
    ],
)
def test_agencies_and_questions_tell_nothing(text, triggers):
    found = extract(text).events
    assert {event.trigger.text for event in found} == triggers


def test_without_a_dateline_nothing_rests_on_it():
    found = extract("The army said it bombed the port.", dct=None)
    assert {e.basis for e in found.events} == {Basis.NONE}


def test_a_time_that_contradicts_the_tense_is_left_open():
    found = extract("The army bombed the port on 3 May 2019.")
    assert event_of(found, "bombed").basis is Basis.NONE


def test_a_pronoun_is_named_only_where_that_is_safe():
    text = "Acme Corp. said it sold its ships on Monday. The ship sank. It vanished."
    found = extract(text)
    assert event_of(found, "sold").title == "Acme Corp. sold its ships"
    assert event_of(found, "vanished").title == "Ship vanished"


def test_who_says_so_and_in_which_words():
    text = '"The town has fallen on Monday," the minister told the Evening Post.'
    event = event_of(extract(text), "fallen")
    assert event.attribution.text == "the minister told the Evening Post"
    assert event.quote.text == "The town has fallen on Monday,"


def test_what_lies_ahead_is_planned():
    event = event_of(extract("The ship leaves on 3 May 2013."), "leaves")
    assert event.status is Status.PLANNED


def test_any_string_gives_a_timeline():
    cut = "Police called on Monday after a man called after"
    for text in ("", "\x00", "\n\n", "…", "a" * 5000, '"' * 500, "may " * 500, cut):
        assert extract(text).articles[0].text == text


@pytest.mark.parametrize(
    "text",
    [
        "Carl Berg smiled, raised his",
        "The work was put off on Monday and the",
        "Three cooks fled on Monday after a fire gutted",
        "The board chose May 3 for the",
        "Its profit fell. On Monday it fell",
    ],
)
def test_a_sentence_may_be_cut_short(text):
    assert extract(text).articles[0].text == text


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Elena Marsh met Ida Holm on Monday.", "Marsh met Holm on Monday.", 1),
        ("Elena Marsh met Ida Holm on Monday.", "Marsh met Carl Berg on Monday.", 2),
        ("Police arrested two men on Monday.", "Police arrested a nun on Monday.", 2),
        ("Rebels bombed Karst on Monday.", "Rebels bombed Tamrit on Monday.", 2),
        ("Rebels bombed Karst on Monday.", "Karst was bombed on Monday.", 1),
        ("Rebels bombed Karst on Monday.", "Rebels did not bomb Karst on Monday.", 2),
        ("The army left Karst on Monday.", "The army left Karst on Tuesday.", 2),
        ("Holm Corp. sold the mill on Monday.", "Holm sold the mill on Monday.", 1),
    ],
)
def test_two_tellings_are_one_event_if_their_names_agree(one, other, count):
    merged = timeline.merge([extract(one, uri="one"), extract(other, uri="other")])
    verbs = [e for e in merged.events if e.trigger.tense != "NONE"]
    assert len(verbs) == count


def test_what_was_planned_and_then_happened_is_one_event_that_occurred():
    before = extract("Elena Marsh will visit Karst on Friday.", uri="one")
    after = extract(
        "Elena Marsh visited Karst on Friday.", uri="two", dct=date(2013, 1, 19)
    )
    (event,) = timeline.merge([before, after]).events
    assert (event.status, len(event.sources)) == (Status.OCCURRED, 2)


def test_a_fiscal_quarter_says_when_without_days():
    event = event_of(extract("It sold a mill in the fiscal third quarter."), "sold")
    assert (event.value, event.interval) == ("2012-Q3", None)
    assert event.basis is Basis.EXPLICIT


def test_an_entry_ends_with_its_paragraph_and_a_line_heads_more():
    text = "It rains.\n\n8 March: Shares fall.\n\nPrices rise.\n\n9 March\n\nThe bank shuts."
    article = timeline.Article(text=text, dct=date(2023, 3, 29))
    events = {e.trigger.text: e.value for e in timeline.extract(article).events}
    assert events["fall"] == "2023-03-08"
    assert events["rise"] == "2023-03-29"
    assert events["shuts"] == "2023-03-09"


def test_a_diary_goes_on_after_the_day_that_it_begins_with():
    text = "1 June 1942\n\nIt rained.\n\n2 June 1942\n\nWe left the camp this morning."
    article = timeline.Article(text=text, dct=date(1942, 6, 1))
    (left,) = [e for e in timeline.extract(article).events if e.trigger.text == "left"]
    assert (left.value, left.status) == ("1942-06-02TMO", Status.OCCURRED)


def test_the_stamp_of_an_entry_is_no_part_of_its_title():
    text = "19.12\nThe mayor says 400 people were evacuated.\n\n18.40\nThe army fled."
    article = timeline.Article(text=text, dct=date(2022, 4, 5))
    titles = [event.title for event in timeline.extract(article).events]
    assert titles[0].startswith("400 people")
    assert titles[-1] == "Army fled"


def test_a_chronicle_without_a_dateline_tells_what_happened():
    text = (
        "- 2003: Voters reject the plan.\n- May 2012: Karst drops it and votes again."
    )
    article = timeline.Article(text=text)
    told = [
        (e.trigger.text, e.value, e.status) for e in timeline.extract(article).events
    ]
    assert ("reject", "2003", Status.OCCURRED) in told
    assert ("drops", "2012-05", Status.OCCURRED) in told
    assert ("votes", "2012-05", Status.OCCURRED) in told


def test_a_sentence_without_a_dateline_tells_what_goes_on():
    article = timeline.Article(text="Voters reject the plan. Ministers meet again.")
    statuses = {event.status for event in timeline.extract(article).events}
    assert Status.OCCURRED not in statuses


def test_goods_for_a_month_to_come_are_no_event():
    words = {e.trigger.text for e in extract("Oil for January delivery fell.").events}
    assert words == {"fell"}
    words = {e.trigger.text for e in extract("The January delivery failed.").events}
    assert words == {"delivery", "failed"}


@pytest.mark.parametrize(
    "line",
    ["Office hours: Friday 22 March", "Photo editor: Friday 22 March", "Karst: 3 May"],
)
def test_a_label_before_a_colon_announces_nothing(line):
    found = extract(f"Please note the dates.\n\n{line}").events
    assert [event.trigger.text for event in found] == ["note"]


def test_each_object_of_a_verb_has_its_day():
    found = extract("The gang robbed a bank on Monday and a shop on Tuesday.")
    told = [(e.title, e.value, len(e.participants)) for e in found.events]
    assert told == [
        ("Gang robbed a bank", "2013-01-14", 1),
        ("Gang robbed a shop", "2013-01-15", 1),
    ]


@pytest.mark.parametrize(
    ("saying", "begins"),
    [
        ("On January 3 she was told that it would be paid", "2013-01-03"),
        ("It will be paid", "2013-01-16"),
        ("Officials said it would be paid", "2013-01-16"),
    ],
)
def test_within_some_days_begins_when_it_was_said(saying, begins):
    paid = event_of(extract(f"{saying} within 30 days."), "paid")
    assert paid.interval.start.isoformat()[:10] == begins
