"""What stands around an unsure English reading drops it, or has it read in parts.

"closed at 7 percent" is no hour, and "Monday 21 people died" has a Monday only.
"""

import re
from collections.abc import Iterator
from functools import cache

from timeline.grammar.language import Text
from timeline.languages.en.after_day import PARTED
from timeline.languages.en.lookalike.words import AFTER_HOURS
from timeline.languages.en.parting import APART, LAST_WORD, UNSURE, read, read_again
from timeline.model.mention import Mention

__all__ = ["goes_on", "settle_unsure"]

_APART = {**APART, **PARTED}
# A figure with a fraction, a unit or a noun after it counts something.
_GOES_ON = re.compile(
    rf"[.,]?\d|\s*[%/°+-]\s*\w| to \d|[^\S\n]+(?!(?:{'|'.join(sorted(AFTER_HOURS))})\b)\w",
    re.IGNORECASE,
)
# "at seven the bell rang", "in twenty nineteen he left"
_SUBJECT = re.compile(
    r"\s+(?:the|his|her|my|our|their|he|she|it|we|they|there)\b", re.IGNORECASE
)
# Nor is "the first Sunday" any first Sunday of the month.
_REACH = 24
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|this|that|its?|his|her|their|our|my|your|each|every|whose|very)"
    r"|['\N{RIGHT SINGLE QUOTATION MARK}]s?|-)\s*$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[\w]+\s+")
# The hours that follow a day, and the day that follows those.
_DAYS = frozenset(
    [
        "en.weekday.bare",
        "en.absolute.month_day",
        "en.absolute.day_month",
        "en.absolute.weekday_and_date",
    ]
)
_LED = re.compile(r"[:,]? ")
_THEN_DAY = re.compile(
    r"\d.*?(, )(?:[^\W\d]+\.?,? ?)?(?:[^\W\d]+\.?(?: \d\d?)?|\d\d? [^\W\d]+\.?)?"
)
# "in 2016, May" may go on with what May did.
_WORD = re.compile(r"\s+\w|-")
_YEAR_FIRST = "en.unsure.year_and_month"
_GOING_ON = {
    _YEAR_FIRST: _WORD,
    # "tomorrow am I"
    "en.unsure.half_of_day": re.compile(rf"{_GOES_ON.pattern}|\s+i\b", re.IGNORECASE),
}
# "at one or more meetings"
_ONE_OF = re.compile(r"one (?:of|or|and|with)\b", re.IGNORECASE)
_AT_HOUR = "en.unsure.at_hour"
_LEADING = frozenset(
    [
        _AT_HOUR,
        "en.unsure.to_hour",
        "en.unsure.after_hour",
        "en.unsure.recent_year",
        "en.unsure.shortly_after",
        "en.unsure.shortly_before",
    ]
)
# "shortly after two years"
_NEXT_WORD = re.compile(r" \w+(?![\w-])")
_NTH = "en.unsure.nth_of_the_month"
# "They left at 5 p.m. The next day they came back."
_ON_DAY = "en.clock.on_day"
_LINE_LEADS = re.compile(r"\s*(?:[:\N{EN DASH}\N{EM DASH}]|- )")
_SENTENCE_ENDS = re.compile(r"\b[ap]\.m\.(?=\s+(?:The|That|This|On|One|Two|A)\b)")
_AT = re.compile(r",? (?:at|by|around|about) ")
_HALF_HOUR = "en.minutes.half_hour"


def goes_on(raw: str, end: int) -> bool:
    """Tell whether what is counted or measured follows a number that ends at *end*."""
    return _GOES_ON.match(raw, end) is not None


def settle_unsure(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop or shorten the readings that what stands around gainsays."""
    if not any(_may_change(mention) for mention in mentions):
        return mentions
    settled: list[Mention] = []
    for mention in _grouped(text, _days_first(text, mentions)):
        if settled and settled[-1].span.overlaps(mention.span):
            continue
        if _is_unsure(mention.rule):
            settled += _settled(text, mention)
        elif mention.rule == _ON_DAY:
            before = settled[-1:] if _is_at(text, settled, mention) else []
            settled[len(settled) - len(before) :] = _on_day(text, mention, before)
        else:
            settled.append(mention)
    return tuple(settled)


def _may_change(mention: Mention) -> bool:
    unsure = _is_unsure(mention.rule) or mention.rule == _ON_DAY
    return unsure or mention.ends is not None


@cache
def _is_unsure(rule: str) -> bool:
    return rule.startswith(UNSURE) or rule in _APART or rule == _HALF_HOUR


def _days_first(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give the hours behind a day to it: "Monday 9am-5pm, Tuesday 9am-7pm"."""
    ordered: list[Mention] = []
    for mention in mentions:
        if ordered and ordered[-1].rule in _DAYS and _leads(text, ordered[-1], mention):
            first = ordered.pop()
            then = _THEN_DAY.fullmatch(mention.span.of(text.raw))
            day = mention.span.start + then.start(1) if then else mention.span.end
            ordered += read(text, first.span.start, day)
            ordered += read(text, day, mention.span.end)
        else:
            ordered.append(mention)
    return tuple(ordered)


def _leads(text: Text, day: Mention, hours: Mention) -> bool:
    between = text.raw[day.span.end : hours.span.start]
    return _LED.fullmatch(between) is not None and hours.ends is not None


def _grouped(text: Text, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the mentions; the year in "May 1864, June 1865" is that of its left."""
    index, last = 0, len(mentions) - 1
    while index <= last:
        mention = mentions[index]
        following = mentions[index + 1] if index < last else mention
        index += 1
        if following.rule != _YEAR_FIRST or not _touches(text, mention, following):
            yield mention
            continue
        index += 1
        year = following.span.start + len("1864")
        end = following.span.end
        if index <= last and _touches(text, following, mentions[index]):
            end = mentions[index].span.end
            index += 1
        yield from read(text, mention.span.start, year)
        yield from read(text, year, end)


def _touches(text: Text, first: Mention, last: Mention) -> bool:
    return text.raw[first.span.end : last.span.start] == " "


def _settled(text: Text, mention: Mention) -> Iterator[Mention]:
    apart = _APART.get(mention.rule)
    if apart is not None:
        yield from apart(text, mention)
        return
    start, end = mention.span.start, mention.span.end
    if mention.rule == _AT_HOUR and _ONE_OF.match(text.raw, start):
        return
    goes_on = _GOING_ON.get(mention.rule, _GOES_ON).match(text.raw, end)
    if mention.rule in _LEADING and _SUBJECT.match(text.raw, end):
        goes_on = None
    before = text.raw[max(0, start - _REACH) : start]
    if mention.rule == _NTH and (goes_on or _DETERMINED.search(before)):
        yield from read_again(text, mention, _FIRST_WORD)
    elif goes_on:
        yield from read_again(text, mention, LAST_WORD)
        yield from _counting(text, mention)
    else:
        yield mention


def _counting(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the length that a last number counts: "shortly after two years"."""
    end = mention.span.end
    number = LAST_WORD.search(mention.span.of(text.raw))
    behind = _NEXT_WORD.match(text.raw, end)
    if number is None or behind is None:
        return
    start = mention.span.start + number.start()
    for found in read(text, start, behind.end()):
        if found.span.start < end < found.span.end:
            yield found


def _is_at(text: Text, settled: list[Mention], hour: Mention) -> bool:
    between = settled[-1].span.end if settled else 0, hour.span.start
    return _AT.fullmatch(text.raw, *between) is not None


def _on_day(text: Text, mention: Mention, before: list[Mention]) -> tuple[Mention, ...]:
    """Return an hour of the day before, and apart the day that begins a sentence.

    So is the one that leads the next line of a log.
    """
    start, end = mention.span.start, mention.span.end
    found = _SENTENCE_ENDS.search(text.raw, start, end)
    cut = found.end() if found else text.raw.rfind("\n", start, end)
    if cut < 0 or not (found or _LINE_LEADS.match(text.raw, end)):
        return (*before, mention)
    first = before[0].span.start if before else start
    return (*read(text, first, cut), *read(text, cut, end))
