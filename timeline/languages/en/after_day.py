"""English days that their neighbours part: "Monday after Sunday's vote", "Game 7 tonight"."""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.context.around import INDEFINITE
from timeline.languages.en.lookalike.words import NUMBERED
from timeline.languages.en.parting import LAST_WORD, read, read_again
from timeline.languages.en.syntax.word_set import word_set
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


def _numbered(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "7 tonight", and of "Game 7 tonight" and "saw one tonight" the night."""
    start = mention.span.start
    led = _WORD.search(text.raw, max(0, start - _REACH), start)
    word = led[1] if led else ""
    numbers = word.lower() in NUMBERED or (word.istitle() and word.lower() in _ROUNDS)
    counts = _FEW.match(text.raw, start, mention.span.end) is not None
    numbers = numbers or (counts and word.lower() not in _BEFORE_HOUR)
    yield from read_again(text, mention, _NUMBER) if numbers else (mention,)


def _hours_of_days(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the end of "Fri 8am-6pm, Sat-Sun 10am-6pm", and apart what is of Sunday."""
    start, end = mention.span.start, mention.span.end
    comma = text.raw.find(", ", start, end)
    led = _TO.search(text.raw, max(0, start - _REACH), start)
    if comma < 0 or led is None:
        yield mention
        return
    until = _UNTIL.match(text.raw, end)
    yield from read(text, start, comma)
    yield from read(text, comma + 1, until.end() if until else end)


_TO = re.compile(r"\d ?(?:[ap]\.?m\.?)? ?(?:[-\N{EN DASH}]|to|until|till) ?\Z")
_UNTIL = re.compile(
    r" ?(?:[-\N{EN DASH}]|to|until|till) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?"
)
_WORD = re.compile(r"\b([^\W\d]+)\.? \Z")
_NUMBER = re.compile(r"\S+ ")
# "Saw two last night", but "left about two last night" and "from nine to one tonight".
_FEW = re.compile(r"(?:one|two|three|four) ", re.IGNORECASE)
_BEFORE_HOUR = word_set(
    "at about around by until till til from past to before after since between and or",
    "approx approximately nearly almost circa ca gone roughly",
)
_ROUNDS = word_set(
    "game round episode level act part scene season leg stage heat race week day step "
    "phase group test track studio mission size verse stall table seat row court radio"
)
_AFTER_DAY = re.compile(r" (?:after|following) ")
_AT_WEEKEND = re.compile(r"\b(?:at|over) \Z", re.IGNORECASE)
_WEEKEND_AFTER = frozenset(["the weekend after", "the weekend following"])


PARTED = {
    "en.clock.dial_on_part": _numbered,
    "en.hours.clocks_of_days": _hours_of_days,
    "en.counted.weekday_after": _after_day,
    "en.period.following": _weekend_after,
}
"""What reads the mentions of a rule in parts, by its name."""
