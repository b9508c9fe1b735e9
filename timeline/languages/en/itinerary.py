"""English days that have an hour each: "Mon 5pm, Tue 6pm", "Sat 5:30pm, Sun 8am".

"5pm, Tue" by itself is an hour of Tuesday; behind a day it is the hour of that.
"""

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["part_days"]

_BESIDE = frozenset([" ", ": ", " @ ", " - "])
_APART = ";"
_MOST_DAYS, _MOST_PIECES = 14, 80


def part_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give the hour between two days to the first of them."""
    words = text.tokens.words
    for _ in range(_MOST_DAYS):
        index = _misled(text, mentions)
        if not index:
            break
        day, hour = mentions[index - 1], mentions[index]
        comma = text.tokens.at(text.raw.index(",", hour.span.start))
        if words is text.tokens.words:
            words = list(words)
        words[comma] = _APART
        mentions = _read_again(text, words, mentions, day.span.start)
    return mentions


def _misled(text: Text, mentions: tuple[Mention, ...]) -> int:
    """Return the number of an hour that took the day behind a comma, 0 if none did."""
    for index in range(1, len(mentions)):
        day, hour = mentions[index - 1], mentions[index]
        match hour.expression:
            case Within(Clock()) if "," in hour.span.of(text.raw):
                between = text.raw[day.span.end : hour.span.start]
                begins = text.raw[hour.span.start].isdigit()
                daily = unit_of(day.expression) is Granularity.DAY
                if begins and daily and between in _BESIDE:
                    return index
            case _:
                pass
    return 0


def _read_again(
    text: Text, words: list[str], mentions: tuple[Mention, ...], start: int
) -> tuple[Mention, ...]:
    """Read what follows *start* on its line again, with a comma that parts days."""
    first = text.tokens.at(start)
    after = first
    while after < min(len(words), first + _MOST_PIECES) and "\n" not in words[after]:
        after += 1
    end = text.tokens.starts[after]
    again = [
        found.mention(text.raw, start)
        for found in GRAMMAR.recogniser.parse(tuple(words[first:after]))
    ]
    before = [mention for mention in mentions if mention.span.end <= start]
    behind = [mention for mention in mentions if mention.span.start >= end]
    return (*before, *again, *behind)
