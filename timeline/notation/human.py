"""Stand-alone dates as people write them, in the languages below, through dateparser.

Only a string that is a date, whole and alone, is one: "January 2013", "yesterday" and
"Resolution 2085" are not. Nothing depends on the clock, the host or earlier calls.
"""

import re
from datetime import date, datetime, timezone
from functools import cache
from threading import Lock
from typing import Protocol

from timeline.errors import UnknownDateError
from timeline.notation import zone

__all__ = [
    "LANGUAGES",
    "find_date",
    "names_another_month",
    "parse_date",
    "without_ranges",
]

LANGUAGES = (
    *("en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "sv", "da", "nb"),
    *("fi", "cs", "tr", "ro", "hu", "el", "id", "ar", "he", "hi", "ja", "ko", "zh"),
)
"""Tried in this order, so that what several can read is English first."""

_ISO = re.compile(r"[0-9]{4}(-?)[0-9]{2}\1[0-9]{2}(?:[T ].*)?")
_HAS_YEAR = re.compile(
    r"(?<!\d)\d{4}(?!\d)|\d[./-]\d{1,2}[./-]\d{2}(?!\d)|[’']\d\d(?!\d)"
)
# "IST" is dateparser's Israel, and in most pages India; "ET" half the year EDT.
_ZONE = re.compile(
    r"(?:[:.]\d\d|\d\s*[ap]\.?m\.?)\s*(?:[ap]\.?m\.?)?\s*([A-Z]{1,4}T)\b", re.IGNORECASE
)
_DAY, _TO = r"\d{1,2}(?:st|nd|rd|th|\.)?", r" ?(?:[–—-]|\b(?:to|and|bis)\b|&) ?"
_MONTH = (
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,})?\b\.?"
)
# Not "mar", which is a Tuesday in French: "mar. 3 juin".
_MONTHS = re.compile(rf"(?!mar\b){_MONTH}", re.IGNORECASE)
_SHORT_NAMES = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_NAME, _YEAR = r"[^\W\d]{3,}\.?", r"(?:,? \d{4})?"
# "3–9 October 2022", "Oct. 3-9, 2022", "3 May – 2 June 2022", "May 30 to June 2, 2022"
_RANGE = re.compile(
    rf"(?<![\d:./-]){_DAY}{_TO}{_DAY} {_NAME}{_YEAR}"
    rf"|{_MONTH} {_DAY}{_TO}{_DAY}(?![\d:./-]| ?[ap]\.?m){_YEAR}"
    rf"|{_DAY} {_NAME}{_YEAR}{_TO}{_DAY} {_NAME}{_YEAR}"
    rf"|{_MONTH} {_DAY}{_YEAR}{_TO}{_MONTH} {_DAY}{_YEAR}",
    re.IGNORECASE,
)
_LONGEST = 100
# dateparser's caches are shared by all parsers and not guarded.
_ONE_AT_A_TIME = Lock()


def parse_date(words: str, *, day_first: bool = False) -> date:
    """Return the day that *words* name, or the moment if they say a time of day.

    >>> parse_date("16 janvier 2013")
    datetime.date(2013, 1, 16)
    >>> parse_date("Jan 16, 2013 5:04 p.m. EST").isoformat()
    '2013-01-16T17:04:00-05:00'

    Args:
        words: A date with day, month and year.
        day_first: Whether "03/04/2013" is 3 April rather than March 4; where the
            language of a month's or weekday's name says, that is taken.

    Raises:
        UnknownDateError: They name no single day.
    """
    found = find_date(words, day_first=day_first)
    if found is None:
        msg = (
            f"{words!r} names no single day; day, month and year are needed,"
            " as in '2013-01-16' or 'January 16, 2013, 5 p.m.'"
        )
        raise UnknownDateError(msg)
    return found


def find_date(words: str, *, day_first: bool = False) -> date | None:
    """Return what `parse_date` does, or None where that raises.

    >>> find_date("January 2013") is find_date("yesterday") is None
    True
    """
    words = words.strip()
    if len(words) > _LONGEST or not words.isprintable() or _RANGE.search(words):
        return None
    if _ISO.fullmatch(words):
        found = _iso(words)
    elif _HAS_YEAR.search(words):
        found = _by_dateparser(words, day_first=day_first)
    else:
        return None
    if found is not None and names_another_month(words, found):
        return None
    if found is not None and _names_no_one_zone(words):
        found = found.replace(tzinfo=None)
    return found if found is None else _simplified(found)


class _Found(Protocol):
    @property
    def date_obj(self) -> datetime | None: ...


class _Parser(Protocol):
    def get_date_data(self, date_string: str) -> _Found: ...


def names_another_month(words: str, found: date) -> bool:
    """Tell whether *words* name an English month, and not that of *found*.

    >>> names_another_month("May 3, 2022 at 5", date(2022, 3, 5))
    True
    """
    named = [name[:3].casefold() for name in _MONTHS.findall(words)]
    return bool(named) and _SHORT_NAMES[found.month - 1] not in named


def without_ranges(words: str) -> str:
    """Return *words* without the days that are named from one to another.

    >>> without_ranges("3–9 October 2022 | Issued 10 October 2022")
    ' | Issued 10 October 2022'
    """
    return _RANGE.sub("", words)


def _iso(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        return None


def _by_dateparser(words: str, *, day_first: bool) -> datetime | None:
    with _ONE_AT_A_TIME:
        return _parser(day_first=day_first).get_date_data(words).date_obj


@cache
def _parser(*, day_first: bool) -> _Parser:
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings: dict[str, object] = {
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001
        "SKIP_TOKENS": ["t", "den"],
    }
    if day_first:
        settings["DATE_ORDER"] = "DMY"
    parser: _Parser = DateDataParser(
        languages=list(LANGUAGES),
        settings=settings,
        try_previous_locales=False,
        use_given_order=True,
    )
    return parser


def _names_no_one_zone(words: str) -> bool:
    return any(zone.named(name) is None for name in _ZONE.findall(words))


def _simplified(found: datetime) -> date:
    offset = found.utcoffset()
    if offset is not None:
        return found.replace(microsecond=0, tzinfo=timezone(offset))
    if found.time() == datetime.min.time():
        return found.date()
    return found.replace(microsecond=0)
