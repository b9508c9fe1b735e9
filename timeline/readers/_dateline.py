"""Datelines: "Published 16 January 2013, 08:15 GMT", "BAMAKO, Jan. 16 (Reuters) —"."""

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from timeline.notation.human import find_date, names_another_month, without_ranges

__all__ = [
    "DAY",
    "PLACE",
    "YEAR",
    "Dateline",
    "bare_year",
    "dateline",
    "in_year",
    "is_entry",
    "is_no_day",
    "is_of_another",
    "is_sentence",
    "last_before",
]

_UPDATED = re.compile(
    r"\b(?:updat|modifi|edited|revis|correct|aktualis|actuali|aggiorna|atualiza)"
    r"|mis à jour|^stand\b",
    re.IGNORECASE,
)
# The date of what the text is about, not of the text: "Founded 12 May 1998".
_ANOTHER = re.compile(
    r"\W*(?:date of (?:birth|death|event|incident|hearing)|born|birth(?:day|date)?|d\.?o\.?b"
    r"|died|death|founded|established|est|formed|incorporated|inaugurated|built|completed"
    r"|opened|opening(?: date)?|closed|closing date|launched|launch date|debut(?:ed)?"
    r"|premiered?|premiere date|first (?:aired|broadcast|flight|flown)|deadline|due(?: date)?"
    r"|apply by|rsvp(?: by)?|expir\w+|starts?|start date|ends?|end date|event date|when"
    r"|kick[- ]?off|doors|match date|valid|effective|in force|(?:reporting )?period|covering"
    r"|(?:for )?(?:the )?week (?:of|ending|beginning|commencing|from)|w/[ceb]"
    r"|(?:issue|number|volume|vol|no)\.? ?\d+[,.]? [^\W\d]{3,} \d{4})\b",
    re.IGNORECASE,
)
# What a text calls itself: "Halder Foods plc, interim statement, 24 July 2018".
_DOCUMENT = re.compile(
    r"[^.!?]*\b(?:statement|report|release|results|speech|address|letter|bulletin|update"
    r"|newsletter|notice|minutes|memo|announcement|briefing|interview|circular|remarks)\b",
    re.IGNORECASE,
)
# "Held at the Ferry Inn on 16 January 2020", above the minutes.
_HELD = re.compile(
    r"(?:meeting |session |minutes of [^.!?]{1,60} )?held (?:at|in|on|via) ",
    re.IGNORECASE,
)
# A day and what was done on it: "9 May 1917 struck a rock", "May 1904 completed".
_ENTRY = re.compile(
    r"(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4} (?:[a-z-]+ed|left|lost|sold|struck|sunk|sank|built|laid|ran"
    r"|taken|took|torn|made|held|hit)\b"
)
# "Published5 May 2013", "May 5, 20135:00 AM": pages that were copied run lines together.
_GLUED = re.compile(
    r"\b(published|updated|posted)(?=\d)|((?:19|20)\d\d)(?=\d?\d:\d\d)", re.IGNORECASE
)
YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_LEAP_YEAR = 2000
_LONGEST = 100
# "Quarter ended 31 March 2020", "Six months to 30 June 2020"
_BOUNDING = frozenset(("ended", "ending", "to", "until", "till", "since", "from"))
_MOST_WORDS_BEFORE, _MOST_WORDS_OF_ITSELF = 3, 10


PLACE, DAY = r"(?P<place>[A-Z][^()/\r\n—–]{1,60}?)", r"(?P<day>[^()\r\n—–]{5,24}?)"


_SMALL_DAY = re.compile(r"(?<![\d:.,$])(?:0?[1-9]|[12]\d|3[01])(?![\d:%])")


@frozen(kw_only=True)
class Dateline:
    """What the words of a dateline say.

    Attributes:
        words: As they stand in the text.
        day: The day or moment; None if there is no year, or no such day.
        month_day: Month and day if there is no year, else None.
        is_update: Whether it tells when the article was changed.
    """

    words: str
    day: date | None = None
    month_day: tuple[int, int] | None = None
    is_update: bool = False


def dateline(words: str, *, day_first: bool = False) -> Dateline | None:
    """Read a line, or part of one, that is a date and at most a few words before it.

    With *day_first*, "03/04/2013" is 3 April.

    >>> dateline("Last updated: 16 January 2013").is_update
    True
    >>> dateline("January 2013") is dateline("He was born on 4 May 1950.") is None
    True
    """
    if len(words) > _LONGEST or is_sentence(words) or is_of_another(words):
        return None
    if without_ranges(words) != words:
        return None
    is_update = _UPDATED.search(words) is not None
    for before, candidate in _without_first_words(_GLUED.sub(r"\g<0> ", words)):
        found = find_date(candidate, day_first=day_first)
        if found and not names_another_month(words, found):
            bound = bool(before) and before[-1].casefold() in _BOUNDING
            return (
                None if bound else Dateline(words=words, day=found, is_update=is_update)
            )
        if len(before) <= 1 and (month_day := month_day_of(candidate)):
            return Dateline(words=words, month_day=month_day, is_update=is_update)
        if is_no_day(candidate):
            return Dateline(words=words, is_update=is_update)
    return None


def is_of_another(words: str) -> bool:
    """Tell whether a line dates what the text is about.

    >>> is_of_another("Born: 4 May 1961"), is_of_another("Posted: 4 May 2010")
    (True, False)
    """
    return _ANOTHER.match(words) is not None


def is_entry(words: str) -> bool:
    """Tell whether a line is an entry of a log, which no text is called.

    >>> is_entry("4 May 1920 arrived at Malta"), is_entry("4 May 1920 meeting")
    (True, False)
    """
    return _ENTRY.match(words) is not None


def is_sentence(words: str) -> bool:
    """Tell whether *words* end like a sentence, and not like "5:04 p.m.".

    >>> is_sentence("He died."), is_sentence("January 16, 2013, 5 p.m.")
    (True, False)
    """
    return words.endswith((".", "?", "!")) and not words.casefold().endswith(
        ("a.m.", "p.m.")
    )


def _without_first_words(words: str) -> Iterator[tuple[list[str], str]]:
    """Give the first words, up to some without a digit, and what follows them.

    Many stand in front of the date of what a text calls itself, apart from it.
    """
    document, meeting = _DOCUMENT.match(words), _HELD.match(words)
    before: list[str] = []
    while len(before) <= _MOST_WORDS_OF_ITSELF and _has_digit(words):
        last = before[-1].casefold() if before else ""
        apart = (document and last.endswith(",")) or (meeting and last == "on")
        if len(before) <= _MOST_WORDS_BEFORE or apart:
            yield before, words
        first, _, words = words.partition(" ")
        if _has_digit(first):
            return
        before = [*before, first]


def month_day_of(words: str) -> tuple[int, int] | None:
    if YEAR.search(words) or not _SMALL_DAY.search(words):
        return None
    found = find_date(f"{words}, {_LEAP_YEAR}") or find_date(f"{words} {_LEAP_YEAR}")
    return (found.month, found.day) if found else None


def is_no_day(words: str) -> bool:
    """Tell whether only the number of the day is wrong: "30 February 2013"."""
    numbers = list(_SMALL_DAY.finditer(words)) if YEAR.search(words) else []
    if not numbers:
        return False
    start, end = numbers[-1].span()
    return find_date(f"{words[:start]}1{words[end:]}") is not None


def in_year(month_day: tuple[int, int], year: int) -> date | None:
    """Return that day of that year, None if there is none."""
    try:
        return date(year, *month_day)
    except ValueError:
        return None


def last_before(month_day: tuple[int, int], latest: date) -> date | None:
    """Return that day of the year before *latest*; None if it had none."""
    is_later = month_day > (latest.month, latest.day)
    return in_year(month_day, latest.year - is_later)


def bare_year(words: str) -> int | None:
    """Return the only year that *words* mention, None without or with several."""
    years = set(YEAR.findall(words))
    return int(years.pop()) if len(years) == 1 else None


def _has_digit(words: str) -> bool:
    return any(character.isdigit() for character in words)
