"""What a reader sees of a text with markup."""

import pytest

import timeline
from timeline.grammar.markup import unmarked

MARKED = {
    "The [bridge](http://a.b/2019/05/03 'x') fell.": "The bridge fell.",
    "The [old\nbridge](a(b).html) fell.": "The old bridge fell.",
    "The [city's report][1], in June\n\n[1]: https://a.b/2019-03": (
        "The city's report, in June"
    ),
    "on **March 3**, 2014, in the *Herald*'s view": "on March 3, 2014, in the Herald's view",
    "__Monday__: _two_ men and ***a*** boat": "Monday: two men and a boat",
    "**a *b* c** d": "a b c d",
    "> On 23\n> > November": "On 23 November",
    "![Photo of 3 May](a.jpg) It rained[^1].\n\n[^1]: In May": "It rained . In May",
    "in <b>June</b>&nbsp;<i class='x'>2011</i>": "in June 2011",
    "the file `log-2024-05-06`, and\n```\n2013-01-16\n```\nmore": "the file , and more",
    "It began in 1914[3] and ended on 11 November 1918.[4][a][citation needed]": (
        "It began in 1914 and ended on 11 November 1918."
    ),
    "~~~ sh\ndate\n~~~": "",
}
PLAIN = [
    "2 * 3 * 4 and a*b*c",
    "snake_case_name and _ a dash _ of the wire",
    "``Yes,'' he said, `No' and ``Yes'' again",
    "a < b and c > d, 5 > 3",
    "* one\n* two",
    "in [3] cases, as [12] says",
    "[sic] and [laughs] (aside)",
    "He said: [in May] it rained",
    "**not closed\n\nand no more** than this",
]


@pytest.mark.parametrize("given", MARKED)
def test_signs_are_blank(given):
    """Words stay in their places, and what touches one still does."""
    read = unmarked(given)
    assert " ".join(read.split()) == MARKED[given]
    assert len(read) == len(given)
    assert [given.find(w) for w in ("fell", "2011")] == [
        read.find(w) for w in ("fell", "2011")
    ]


@pytest.mark.parametrize("given", PLAIN)
def test_other_signs_stay(given):
    """Sums, dashes, quotation marks and lists are no markup."""
    assert unmarked(given) == given


def test_no_target_of_a_link_acts():
    """An address is no subject, and what is emphasised is one."""
    article = timeline.read_text(
        "The [bridge](https://example.org/x) was closed on **Tuesday**. *Police* left.",
        dct="2026-03-11",
    )
    made = timeline.extract(article)
    assert [event.title for event in made.events] == [
        "Bridge was closed",
        "Police left",
    ]


def test_a_sentence_keeps_its_signs():
    """A sentence is quoted as the article has it."""
    text = "It rained. **Police** left on *Tuesday*. It snowed on **Friday**."
    made = timeline.extract(timeline.read_text(text, dct="2026-03-11"))
    quoted = [event.sources[0].sentence.of(text) for event in made.events]
    assert quoted[1:] == ["**Police** left on *Tuesday*.", "It snowed on **Friday**."]


def test_spaces_of_other_widths_are_spaces():
    """A typographer's "3 March" is the date, and "$5 a month" comes round."""
    text = "at 8\u00a0p.m. on 3\u202fMarch, for $5 a\u00a0month"
    tagged = timeline.tag(timeline.read_text(text, format="plain", dct="2026-03-11"))
    assert [t.value for t in tagged] == ["2026-03-03T20:00", "P1M"]
    assert tagged[1].type == "SET"
