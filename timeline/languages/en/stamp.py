"""English hours that open the lines of a live report: "15.20: Rockets hit the port".

A figure there may be a section, a price or a year, so the text has to have two such
lines, and for "1540: Troops enter" one that can be nothing but an hour.
"""

import re
from itertools import pairwise

from timeline.grammar.language import Text, holding
from timeline.languages.en.dial import dial_clock
from timeline.languages.en.parting import read
from timeline.model.expression import Clock
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span

__all__ = ["add_stamps", "part_stamps"]

_FEWEST = 2
_MARKS = r"[ \t]*[>*_#•-]*[ \t]*"
_STAMP = re.compile(
    rf"(?:\A|(?<=\n)){_MARKS}(?P<said>(?P<hour>\d\d?)(?P<sign>[.:]?)(?P<minute>[0-5]\d))"
    r"(?P<half> ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[*_]*(?::| ?[–—]| --?)[*_]*[ \t]+(?=[\"“A-Z])"
)
# "15:10 – Three men are held": no range ends in a word that begins a sentence.
_THEN_SENTENCE = re.compile(
    r"(?P<hour>\d\d?[.:]\d\d(?: ?[ap]\.?m\.?)?) ?[–—-]+ [A-Z][a-z]+"
)


@holding(Clock)
def part_stamps(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "15:10 – Three men are held" as an hour, and no range that ends at three."""
    parted: list[Mention] = []
    for mention in mentions:
        start = mention.span.start
        found = _THEN_SENTENCE.fullmatch(text.raw, start, mention.span.end)
        if mention.ends is None or found is None or not _opens_line(text.raw, start):
            parted.append(mention)
        else:
            parted += read(text, start, found.end("hour"))
    return tuple(parted)


def _opens_line(raw: str, start: int) -> bool:
    line = raw.rfind("\n", max(0, start - _LONGEST_MARKS), start) + 1
    return (line > 0 or start < _LONGEST_MARKS) and not raw[line:start].strip(
        " \t>*_#•-"
    )


_LONGEST_MARKS = 12


def add_stamps(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the hours without a colon that open lines: "15.20: …", "1540: …"."""
    found = [match for match in _STAMP.finditer(text.raw) if int(match["hour"]) < _DAY]
    if len(found) < _FEWEST or _is_numbered(found):
        return mentions
    sure = any(match["sign"] or match["half"] for match in found)
    added = [
        Mention(Span(*match.span("said")), _clock(match), "en.stamp.added")
        for match in found
        if not match["half"] and match["sign"] != ":" and (match["sign"] or sure)
    ]
    return laid_over(mentions, added) if added else mentions


_DAY = 24


def _clock(match: re.Match[str]) -> Clock:
    hour, minute = int(match["hour"]), int(match["minute"])
    return dial_clock(hour, minute) if match["sign"] else Clock(hour, minute)


def _is_numbered(found: list[re.Match[str]]) -> bool:
    """Tell whether they are the sections of a text: "2.01: …", "2.02: …"."""
    numbers = [int(match["hour"]) * 100 + int(match["minute"]) for match in found]
    return all(b - a in (1, _NEXT - a % 100) for a, b in pairwise(numbers))


_NEXT = 101
