"""Unsure English readings that are read again in parts: "for two weeks from Monday"."""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text
from timeline.grammar.tokens import tokenize
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.weeks_ahead import WEEKS_ON, is_ahead
from timeline.model.mention import Mention

__all__ = ["APART", "LAST_WORD", "UNSURE", "read", "read_again"]

UNSURE = "en.unsure."
"""How the names of unsure rules begin."""
LAST_WORD = re.compile(r"[ ,]*[\w.]+$")
"""What an expression is read again without."""
_REACH = 24
# "2018 or later" but "2018 or later than 2020".
_THAN = re.compile(r"\s+than\b")
_TWO_WORDS = re.compile(r"\s+\w+\s+\w+$")
_WEEKS = re.compile(
    r".*?(?<![a-z])(?:w(?:ee)?ks?|mo(?:nth)?s?|mths?|y(?:ea)?rs?)\b", re.IGNORECASE
)
_SINCE = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b|\s+(?:since|that|ago|of)\b")
# "below 1990's" and "2010's harvest" are of a year, "in 1990's" leaves out "the".
_OWNING = re.compile(r"(\d{4})['\N{RIGHT SINGLE QUOTATION MARK}]s")
_IN_DECADE = re.compile(
    r"\b(?:in|during|since|of|from|through|throughout|until|till|into|and|or|to) $",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:than|below|above|under|over|beyond|exceed(?:s|ed|ing)?|beat(?:s|ing)?|like"
    r"|match(?:es|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|unlike) $",
    re.IGNORECASE,
)
# "within a week of his arrest" is counted from there.
_OF = re.compile(r"\s+(?:of|after|from|before|following|thereafter|later)\b")
# "for two weeks from Monday" begins on Monday, "two weeks from Monday" is one day.
_COUNTED_FROM = ("en.distance.from_day", "en.compound.minutes_after_clock")
_FOR = re.compile(
    r"\b(?:for(?: the)?|r[au]n(?:s|ning)?|lasts?|lasted|lasting|(?P<every>every|each))\s+\Z",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s+(?:from|after|following|before|preceding)\b")
# "within two weeks after 20 May" is no one day.
_SHIFTED = ("en.distance.after", "en.to_the_day.from_today")
_OF_WEEK = ("en.weekday.of_week", "en.appointment.hour_of_week")
_WEEK_LAST = re.compile(r" (?:last|next|this) week\Z", re.IGNORECASE)
_OWNS = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b", re.IGNORECASE)
_WITHIN_A = re.compile(
    r"\b(?:within|the(?: first| last)?|those(?: first)?) \Z",
    re.IGNORECASE,
)
_LED_UP = re.compile(r"\b(?:the|those)(?: last| final)? \Z", re.IGNORECASE)
_AFTER = re.compile(r"\s+\w")
_WORD = re.compile(r" (\w+)")
# "the coldest May in 40 years", "the most violent July in ten years"
_RANKED = re.compile(
    r"\b(?:\w+est|worst|best|(?:most|least) \w+|first|second|third|only|lowest) \Z",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?:the )?(?:first|second|third)\b", re.IGNORECASE)
# "every Thursday from 6 August"
_FROM_DAY = re.compile(r"\bfrom (?=\d{1,2}\Z)", re.IGNORECASE)
# "two nights from 14 March"
_COUNTED = re.compile(rf"\b(?:\d+|{'|'.join(LEXICON['ones'])}) \Z", re.IGNORECASE)
_MONTH_BEHIND = re.compile(
    rf" (?:{'|'.join(LEXICON['month_name'])})\b(?:,? \d{{4}}\b)?", re.IGNORECASE
)
# "on 28 April, from 6 to 8 May"
_FROM_TO = re.compile(
    r",? (?:from )?(?P<days>(?:0?[1-9]|[12]\d|3[01])(?: ?[-\N{EN DASH}] ?| to | and )"
    r"(?:0?[1-9]|[12]\d|3[01])\Z)",
    re.IGNORECASE,
)

# The days of a month, in front of their hour.
_HOURS = re.compile(
    r"(?<=[ ,])(?:noon|\d\d?(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)"
    r"(?: ?[-\N{EN DASH}] ?| (?:to|until|till|through) )(?:noon|midnight|\d)",
    re.IGNORECASE,
)
_SIGNED = r"\d\d?(?:st|nd|rd|th)?"
_DAYS = re.compile(
    rf".*\b(?:{'|'.join(LEXICON['month_name'])})\b\.?"
    rf"(?:,? (?:from |between )?(?:the )?{_SIGNED}(?: ?[-\u2013&] ?| \w+ )(?:the )?"
    rf"{_SIGNED}(?![\w:.]))?",
    re.IGNORECASE,
)


def _in_front(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "Sunday last" where it opens a sentence, and else the Sunday."""
    opens = _OPENS.search(text.raw, 0, mention.span.start) is not None
    yield from (mention,) if opens else read_again(text, mention, LAST_WORD)


_OPENS = re.compile(r"(?<![^.!?\n ])On \Z")


def read_again(
    text: Text, mention: Mention, without: re.Pattern[str]
) -> Iterator[Mention]:
    """Yield what is left of the mention without its first or its last word."""
    said = mention.span.of(text.raw).lower()
    cut = without.search(said)
    if cut is None:
        return
    middle = cut.start() or cut.end()
    start, end = mention.span.start, mention.span.end
    yield from read(text, start, start + middle)
    yield from read(text, start + middle, end)


def read(text: Text, start: int, end: int) -> Iterator[Mention]:
    """Yield what a part of the text means for sure, whatever stands around it."""
    for found in GRAMMAR.recogniser.parse(tuple(tokenize(text.raw[start:end]).words)):
        if not found.rule.startswith(UNSURE):
            yield found.mention(text.raw, start)


def _weeks_on(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a day weeks ahead if a message or a plan says so, else weeks and day."""
    start, end = mention.span.start, mention.span.end
    before = text.raw[max(0, start - _REACH) : start]
    if is_ahead(text, mention, before) and not _SINCE.match(text.raw, end):
        yield mention
        return
    weeks = _WEEKS.match(text.raw, start)
    cut = weeks.end() if weeks else end
    yield from read(text, start, cut)
    yield from read(text, cut, end)


def _or_later(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "2018 or later", and of "2018 or later than 2020" the year."""
    compares = _THAN.match(text.raw, mention.span.end)
    yield from read_again(text, mention, _TWO_WORDS) if compares else (mention,)


def _within(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a stretch from now on, if it is not counted from anything else."""
    start, end = mention.span.start, mention.span.end
    counted = _OF.match(text.raw, end)
    yield from read(text, start, end) if counted else (mention,)


def _begun(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a length and when it begins, if "for" or "every" is said of the length.

    So if it is "within".
    """
    start, end = mention.span.start, mention.span.end
    reach = max(0, start - _REACH)
    before = _FOR.search(text.raw, reach, start)
    length = _LENGTH.search(text.raw, start, end)
    if length is None or not (before or _WITHIN_A.search(text.raw, reach, start)):
        yield mention
        return
    first = before.start("every") if before and before["every"] else start
    yield from read(text, first, length.start())
    yield from read(text, length.end(), end)


def _leading_up(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "two weeks before May", and apart those of "the two weeks before May"."""
    start, end = mention.span.start, mention.span.end
    reach = max(0, start - _REACH)
    length = _LENGTH.search(text.raw, start, end)
    if length is None or not _LED_UP.search(text.raw, reach, start):
        yield mention
        return
    yield from read(text, start, length.start())
    yield from read(text, length.end(), end)


def _of_set(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield an hour that comes round, or apart the day since when something does."""
    start, end = mention.span.start, mention.span.end
    day = _FROM_DAY.search(text.raw[start:end])
    month = day and _MONTH_BEHIND.match(text.raw, end)
    if day is None or month is None:
        yield mention
        return
    counted = _COUNTED.search(text.raw, max(0, start - _REACH), start)
    first = counted.start() if counted else start
    yield from read(text, first, start + day.start())
    yield from read(text, start + day.end(), month.end())


def _of_day(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the hours of a day, or apart a day and the days that follow it.

    "On 28 April, from 6 to 8 May" names three days, and no hour.
    """
    start, end = mention.span.start, mention.span.end
    month = _MONTH_BEHIND.match(text.raw, end)
    days = month and _FROM_TO.search(text.raw[start:end])
    if month is None or days is None:
        yield mention
        return
    yield from read(text, start, start + days.start())
    yield from read(text, start + days.start("days"), month.end())


def _daily(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the day of "until Feb. 23, 10 a.m. to 4 p.m. daily", and its hours apart."""
    hours = _HOURS.search(text.raw, mention.span.start, mention.span.end)
    yield from _cut(text, mention, hours.start() if hours else mention.span.end)


def _days(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the days of "12-13 August, 9am", and the hour apart."""
    days = _DAYS.match(text.raw, mention.span.start, mention.span.end)
    yield from _cut(text, mention, days.end() if days else mention.span.end)


def _cut(text: Text, mention: Mention, at: int) -> Iterator[Mention]:
    """Yield what is read up to *at*, by the rule of *mention*, and what is behind it."""
    for found in read(text, mention.span.start, at):
        yield evolve(found, rule=mention.rule)
    yield from read(text, at, mention.span.end)


def _edge(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "the end of the month", of which "after two boats sank" is no part."""
    behind = _AFTER.match(text.raw, mention.span.end)
    after = behind and mention.span.of(text.raw).lower().endswith(" after")
    yield from read_again(text, mention, LAST_WORD) if after else (mention,)


def _day_of_week(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "Thursday last week", and apart those of "on Thursday last week's storm"."""
    start, end = mention.span.start, mention.span.end
    week = _WEEK_LAST.search(text.raw, start, end)
    if week is None or not _OWNS.match(text.raw, end):
        yield mention
        return
    yield from read(text, start, week.start())
    yield from read(text, week.start(), end)


def _decade(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield the year of "below 2020's", "2010's harvest", and else a decade."""
    start, end = mention.span.start, mention.span.end
    said = _OWNING.fullmatch(text.raw, start, end)
    if said is None:
        yield mention
        return
    before = text.raw[max(0, start - _REACH) : start]
    late = said[1] >= "2000" and not _IN_DECADE.search(before)
    compared = late or _COMPARED.search(before)
    yield from read(text, start, said.end(1)) if compared else (mention,)


def _to_one_day(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield some day to come if a verb follows, "to one day own it", else a day."""
    start, end = mention.span.start, mention.span.end
    behind = _WORD.match(text.raw, end)
    verb = behind is not None and "VB" in tags_of(behind[1].lower())
    yield from (mention,) if verb else read(text, start, end)


def _in_years(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield "May in two years", and apart "May" of "the coldest May in 40 years"."""
    start, end = mention.span.start, mention.span.end
    cut = text.raw.find(" in ", start, end)
    ranked = _RANKED.search(text.raw[max(0, start - _REACH) : start])
    if cut < 0 or not (ranked or _FIRST.match(text.raw, start)):
        yield mention
        return
    yield from read(text, start, cut)
    yield from read(text, cut, end)


APART = {
    "en.counted.in_year_of_distance": _in_years,
    "en.unsure.to_one_day": _to_one_day,
    "en.decade.decade": _decade,
    "en.weekday.past_in_front": _in_front,
    "en.hours.hours_of_day": _of_day,
    "en.range.days_and_hour": _days,
    "en.repeated_hour.day_and_daily_hours": _daily,
    "en.repeated_hour.of_set": _of_set,
    "en.modifier.edge_of": _edge,
    "en.limit.or_later": _or_later,
    **dict.fromkeys((*_COUNTED_FROM, *_SHIFTED), _begun),
    "en.distance.before": _leading_up,
    **dict.fromkeys(_OF_WEEK, _day_of_week),
    "en.unsure.within": _within,
    **dict.fromkeys(WEEKS_ON, _weeks_on),
}
"""What reads the mentions of a rule in parts, by its name."""
