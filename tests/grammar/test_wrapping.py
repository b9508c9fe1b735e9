"""Text whose lines were broken to fit a width."""

import textwrap
from pathlib import Path

import pytest

import timeline
from timeline.grammar.wrapping import unwrapped

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
STORY = (
    "The ferry left the port of Karst with 212 people on board in the evening of 23 "
    "November 2013 and sank off Aven before midnight. Two days later divers found the "
    "wreck, which the coast guard said on Tuesday night it would raise in the spring "
    "of 2014, and on 4 December the harbour master, who had resigned the week before, "
    "was charged."
)
PROGRAMME = """\
Monday 3 March, 10:00: The mayor opens the fair in the old town hall
Tuesday 4 March, 9:00: Market, with music from noon, in Castle Street
Wednesday 5 March: All day long, boat trips to the island for children"""
POEM = """\
In the last week of the year when the long nights came to the town
We walked
From the mill to the bridge and back again and nobody said a word"""


@pytest.mark.parametrize("width", [58, 65, 72, 80, 100])
def test_wrapped_lines_mean_the_same(width):
    """A line that breaks within "23 November" or "two days later" changes nothing."""
    wrapped = "\n".join(textwrap.wrap(STORY, width))
    assert _values(wrapped) == _values(STORY)


@pytest.mark.parametrize(
    "text", [PROGRAMME, POEM, "A short line\nand another", "", "\n\n"]
)
def test_other_breaks_stay(text):
    """Where the next word had room, or lines are short, a break means something."""
    assert unwrapped(text) == text


def test_a_break_behind_a_full_stop_stays():
    """It may end a paragraph."""
    lines = (
        "The council met for three hours in the evening, and it decided nothing at all."
    )
    assert unwrapped(f"{lines}\n{lines}\n{lines}") == f"{lines}\n{lines}\n{lines}"


def test_the_text_of_an_expression_keeps_its_break():
    """What is quoted is what the article has."""
    text = (
        "The boat, which had left Karst in the morning, sank off Aven on 23\nNovember."
    )
    *_, timex = timeline.tag(timeline.read_text(text, format="plain"))
    assert timex.text == "23\nNovember"


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.[mt][dx]*")), ids=str)
def test_articles_may_be_wrapped(path):
    """Every article of the fixtures means the same in lines of 70 characters."""
    paragraphs = [" ".join(p.split()) for p in path.read_text("utf-8").split("\n\n")]
    wrapped = (
        "\n".join(textwrap.wrap(p, 70, break_long_words=False, break_on_hyphens=False))
        for p in paragraphs
    )
    assert _values("\n\n".join(wrapped)) == _values("\n\n".join(paragraphs))


def _values(text):
    article = timeline.read_text(text, format="plain", dct="2014-10-08")
    return [timex.value for timex in timeline.tag(article)]
