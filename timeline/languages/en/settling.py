"""What stands around an unsure English reading drops it, or has it read in parts.

"closed at 7 percent" is no hour, and "Monday 21 people died" has a Monday only.
"""

import re
from collections.abc import Iterator
from functools import cache

from timeline.grammar.language import Text
from timeline.grammar.tokens import tokenize
from timeline.languages.en.context.message import is_message
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.words import AFTER_HOURS
from timeline.model.mention import Mention

__all__ = ["goes_on", "settle_unsure"]

# A figure with a fraction, a unit or a noun after it counts something.
_GOES_ON = re.compile(
    rf"[.,]?\d|\s*[%/°+-]\s*\w| to \d|[^\S\n]+(?!(?:{'|'.join(sorted(AFTER_HOURS))})\b)\w",
    re.IGNORECASE,
)
# "at seven the bell rang"
_DETERMINER = re.compile(r"\s+(?:the|his|her|my|our|their)\b", re.IGNORECASE)
# Nor is "the first Sunday" any first Sunday of the month.
_REACH = 24
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|this|that|its?|his|her|their|our|my|your|each|every|whose|very)"
    r"|['\N{RIGHT SINGLE QUOTATION MARK}]s?|-)\s*$",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[ ,]*[\w.]+$")
_FIRST_WORD = re.compile(r"[\w]+\s+")
# "2018 or later" but "2018 or later than 2020".
_THAN = re.compile(r"\s+than\b")
_TWO_WORDS = re.compile(r"\s+\w+\s+\w+$")
# "it's been a week today", "for two weeks on Monday": so long a time, until that day.
_WEEKS_ON = "en.unsure.weeks_on"
_LASTING = re.compile(
    r"\b(?:been|was|took|takes|spent|lasted|for|in|of|after|within|over|every|each|past"
    r"|last|next|first|previous|about|than|since|already|mark(?:s|ed|ing)?|ago|on)\b[^.!?]*$"
    r"|['\N{RIGHT SINGLE QUOTATION MARK}]s\s+$",
    re.IGNORECASE,
)
_WEEKS = re.compile(r".*?\bw(?:ee)?ks?\b", re.IGNORECASE)
_SINCE = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b|\s+(?:since|that|ago|of)\b")
_OR_LATER = "en.limit.or_later"
# The hours that follow a weekday, and the weekday that follows those.
_WEEKDAY = "en.weekday.bare"
_LED = re.compile(r":? ")
_THEN_DAY = re.compile(r"\d.*(, )[^\W\d]+")
_PREFIX = "en.unsure."
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
_HOURS = frozenset([_AT_HOUR, "en.unsure.to_hour", "en.unsure.after_hour"])
# "within a week of his arrest" is counted from there.
_OF = re.compile(r"\s+(?:of|after|from|before|following|thereafter|later)\b")
_WITHIN = "en.unsure.within"
_NTH = "en.unsure.nth_of_the_month"
# "for two weeks from Monday" begins on Monday, "two weeks from Monday" is one day.
_FROM, _FROM_HOUR = "en.distance.from_day", "en.compound.minutes_after_clock"
_FOR = re.compile(
    r"\b(?:for(?: the)?|r[au]n(?:s|ning)?|lasts?|lasted|lasting|(?P<every>every|each))\s+\Z",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s+from\b")
_EDGE_OF = "en.modifier.edge_of"
_AFTER = re.compile(r"\s+\w")
# "They left at 5 p.m. The next day they came back."
_ON_DAY = "en.clock.on_day"
_LINE_LEADS = re.compile(r"\s*(?:[:\N{EN DASH}\N{EM DASH}]|- )")
_SENTENCE_ENDS = re.compile(r"\b[ap]\.m\.(?=\s+(?:The|That|This|On|One|Two|A)\b)")
_AT = re.compile(r",? (?:at|by|around|about) ")
# "every Thursday from 6 August"
_OF_SET = "en.repeated_hour.of_set"
_FROM_DAY = re.compile(r"\bfrom (?=\d{1,2}\Z)", re.IGNORECASE)
_MONTH_BEHIND = re.compile(
    rf" (?:{'|'.join(LEXICON['month_name'])})\b(?:,? \d{{4}}\b)?", re.IGNORECASE
)
_ALSO_UNSURE = (_OF_SET, _OR_LATER, _FROM, _FROM_HOUR, _EDGE_OF, "en.minutes.half_hour")


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
    return rule.startswith(_PREFIX) or rule in _ALSO_UNSURE


def _days_first(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give the hours behind a day to it: "Monday 9am-5pm, Tuesday 9am-7pm"."""
    ordered: list[Mention] = []
    for mention in mentions:
        if (
            ordered
            and ordered[-1].rule == _WEEKDAY
            and _leads(text, ordered[-1], mention)
        ):
            first = ordered.pop()
            then = _THEN_DAY.fullmatch(mention.span.of(text.raw))
            day = mention.span.start + then.start(1) if then else mention.span.end
            ordered += _read(text, first.span.start, day)
            ordered += _read(text, day, mention.span.end)
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
        yield from _read(text, mention.span.start, year)
        yield from _read(text, year, end)


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
    if mention.rule in _HOURS and _DETERMINER.match(text.raw, end):
        goes_on = None
    before = text.raw[max(0, start - _REACH) : start]
    if mention.rule == _NTH and (goes_on or _DETERMINED.search(before)):
        yield from _read_again(text, mention, _FIRST_WORD)
    elif goes_on:
        yield from _read_again(text, mention, _LAST_WORD)
    else:
        yield mention


def _weeks_on(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a day weeks ahead if a message says so, else the weeks and the day."""
    start, end = mention.span.start, mention.span.end
    lasting = _LASTING.search(text.raw[max(0, start - _REACH) : start])
    if is_message(text) and not lasting and not _SINCE.match(text.raw, end):
        yield mention
        return
    weeks = _WEEKS.match(text.raw, start)
    cut = weeks.end() if weeks else end
    yield from _read(text, start, cut)
    yield from _read(text, cut, end)


def _or_later(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "2018 or later", and of "2018 or later than 2020" the year."""
    compares = _THAN.match(text.raw, mention.span.end)
    yield from _read_again(text, mention, _TWO_WORDS) if compares else (mention,)


def _within(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a stretch from now on, if it is not counted from anything else."""
    start, end = mention.span.start, mention.span.end
    counted = _OF.match(text.raw, end)
    yield from _read(text, start, end) if counted else (mention,)


def _begun(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a length and when it begins, if "for" or "every" is said of the length."""
    start, end = mention.span.start, mention.span.end
    before = _FOR.search(text.raw, max(0, start - _REACH), start)
    if before is not None:
        length = _LENGTH.search(text.raw, start, end)
        if length is not None:
            first = before.start("every") if before["every"] else start
            yield from _read(text, first, length.start())
            yield from _read(text, length.end(), end)
            return
    yield mention


def _read_again(
    text: Text, mention: Mention, without: re.Pattern[str]
) -> Iterator[Mention]:
    """Yield what is left of the mention without its first or its last word."""
    said = mention.span.of(text.raw).lower()
    cut = without.search(said)
    if cut is None:
        return
    middle = cut.start() or cut.end()
    start, end = mention.span.start, mention.span.end
    yield from _read(text, start, start + middle)
    yield from _read(text, start + middle, end)


def _read(text: Text, start: int, end: int) -> Iterator[Mention]:
    """Yield what a part of the text means for sure, whatever stands around it."""
    for found in GRAMMAR.recogniser.parse(tuple(tokenize(text.raw[start:end]).words)):
        if not found.rule.startswith(_PREFIX):
            yield found.mention(text.raw, start)


def _of_set(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield an hour that comes round, or apart the day since when something does."""
    start, end = mention.span.start, mention.span.end
    day = _FROM_DAY.search(text.raw[start:end])
    month = day and _MONTH_BEHIND.match(text.raw, end)
    if day is None or month is None:
        yield mention
        return
    yield from _read(text, start, start + day.start())
    yield from _read(text, start + day.end(), month.end())


def _edge(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "the end of the month", of which "after two boats sank" is no part."""
    behind = _AFTER.match(text.raw, mention.span.end)
    after = behind and mention.span.of(text.raw).lower().endswith(" after")
    yield from _read_again(text, mention, _LAST_WORD) if after else (mention,)


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
    return (*_read(text, first, cut), *_read(text, cut, end))


_APART = {
    _OF_SET: _of_set,
    _EDGE_OF: _edge,
    _OR_LATER: _or_later,
    _FROM: _begun,
    _FROM_HOUR: _begun,
    _WITHIN: _within,
    _WEEKS_ON: _weeks_on,
}
