"""English days beside "after" that do not count from it: "Monday after Sunday's vote"."""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.context.around import INDEFINITE
from timeline.languages.en.parting import LAST_WORD, read, read_again
from timeline.model.mention import Mention

__all__ = ["PARTED"]

_REACH = 24
_OWNS = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b", re.IGNORECASE)


def _after_day(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "the Monday after Easter", and apart "on Monday after Sunday's vote"."""
    start, end = mention.span.start, mention.span.end
    said = _AFTER_DAY.search(text.raw, start, end)
    owns = _OWNS.match(text.raw, end) is not None
    if said is None or not owns or text.raw[start : start + 4].lower() == "the ":
        yield mention
        return
    yield from read(text, start, said.start())
    yield from read(text, said.end(), end)


def _weekend_after(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the weekend of "left at the weekend after weeks of talks", and else one after.

    What is at or over "the weekend after the vote" is counted from that.
    """
    start = mention.span.start
    led = _AT_WEEKEND.search(text.raw, max(0, start - _REACH), start)
    said = mention.span.of(text.raw).lower()
    link = start + said.rfind(" ")
    apart = led and said in _WEEKEND_AFTER and INDEFINITE.match(text.raw, link)
    yield from read_again(text, mention, LAST_WORD) if apart else (mention,)


_AFTER_DAY = re.compile(r" (?:after|following) ")
_AT_WEEKEND = re.compile(r"\b(?:at|over) \Z", re.IGNORECASE)
_WEEKEND_AFTER = frozenset(["the weekend after", "the weekend following"])


PARTED = {
    "en.counted.weekday_after": _after_day,
    "en.period.following": _weekend_after,
}
"""What reads the mentions of a rule in parts, by its name."""
