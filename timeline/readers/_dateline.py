"""Datelines: "Published 16 January 2013, 08:15 GMT", "BAMAKO, Jan. 16 (Reuters) —"."""

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from timeline.notation.human import find_date

__all__ = [
    "Dateline",
    "RunIn",
    "bare_year",
    "dateline",
    "in_year",
    "is_entry",
    "is_of_another",
    "is_sentence",
    "last_before",
    "led_by_day",
    "run_in",
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
    r"|kick[- ]?off|doors|match date)\b",
    re.IGNORECASE,
)
# A day and what was done on it: "9 May 1917 struck a rock", "May 1904 completed".
_ENTRY = re.compile(
    r"(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4} (?:[a-z-]+ed|left|lost|sold|struck|sunk|sank|built|laid|ran"
    r"|taken|took|torn|made|held|hit)\b"
)
_GLUED = re.compile(r"\b(published|updated|posted)(?=\d)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_LEAP_YEAR = 2000
_LONGEST = 100
_MOST_WORDS_BEFORE = 3

_RUN_IN = re.compile(
    r"[*_]{0,3}(?P<head>[^\r\n—]{2,120}?)(?:\s*(?:—|–|--)[*_]{0,3}\s*|\s-[*_]{0,3}\s+)"
)
_AGENCY = re.compile(r"\s*(?:\([^()]{2,40}\)|/[^/]{2,40}/)\s*")
_PLACE, _DAY = r"(?P<place>[A-Z][^()/\r\n—–]{1,60}?)", r"(?P<day>[^()\r\n—–]{5,24}?)"
_DASH = r"\s*(?:—|–|--?)\s*"
# How wires put it that name themselves in the middle, or trail off behind the day.
_OF_WIRES = tuple(
    re.compile(rf"(?P<words>{_PLACE}{words}")
    for words in (
        # As in "BAMAKO--(BUSINESS WIRE)--Jan. 16, 2013--".
        rf"(?:{_DASH}|\s)\([^()\r\n]{{2,40}}\)(?:{_DASH}|\s){_DAY}){_DASH}",
        # As in "BAMAKO (Newsline, Jan. 16) --".
        rf"(?:{_DASH}|\s)\([^()\d\r\n]{{2,40}}(?:,| -) {_DAY}\)){_DASH}",
        # As in "BAMAKO / ACCESSWIRE / January 16, 2013 /".
        rf" / [A-Z][A-Za-z ]{{2,30}} / {_DAY}) / ?",
        # As in "BAMAKO, January 16, 2013 . . .".
        r", (?P<day>\w{3,9}\.? \d\d?, \d{4}))\s?(?:(?:\.\s?){3}|…)\s*",
    )
)
_OF_A_WIRE = re.compile(
    r"(?P<place>[A-Z][^()\r\n—–]{1,60}?)--\([A-Z][^()\r\n]{2,40}\)--"
)
_SMALL_DAY = re.compile(r"(?<![\d:.,$])(?:0?[1-9]|[12]\d|3[01])(?![\d:%])")
_PARTICLES = frozenset({"da", "de", "del", "do", "el", "la", "of", "the", "upon"})
_NO_PLACE = frozenset({"after", "as", "at", "by", "from", "in", "on", "since", "until"})


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


@frozen
class RunIn:
    """A dateline in front of the first sentence.

    Attributes:
        dateline: What it says; None if it has a place or an agency, but no date.
        length: How many characters it takes, the dash and what follows included.
    """

    dateline: Dateline | None
    length: int


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
    is_update = _UPDATED.search(words) is not None
    parted = _GLUED.sub(r"\1 ", words)
    for dropped, candidate in enumerate(_without_first_words(parted)):
        if found := find_date(candidate, day_first=day_first):
            return Dateline(words=words, day=found, is_update=is_update)
        if dropped <= 1 and (month_day := _month_day(candidate)):
            return Dateline(words=words, month_day=month_day, is_update=is_update)
        if _is_no_day(candidate):
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


def _without_first_words(words: str) -> Iterator[str]:
    for _ in range(_MOST_WORDS_BEFORE + 1):
        if not _has_digit(words):
            return
        yield words
        first, _, words = words.partition(" ")
        if _has_digit(first):
            return


def _month_day(words: str) -> tuple[int, int] | None:
    if _YEAR.search(words) or not _SMALL_DAY.search(words):
        return None
    found = find_date(f"{words}, {_LEAP_YEAR}") or find_date(f"{words} {_LEAP_YEAR}")
    return (found.month, found.day) if found else None


def _is_no_day(words: str) -> bool:
    """Tell whether only the number of the day is wrong: "30 February 2013"."""
    numbers = list(_SMALL_DAY.finditer(words)) if _YEAR.search(words) else []
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
    years = set(_YEAR.findall(words))
    return int(years.pop()) if len(years) == 1 else None


def run_in(text: str) -> RunIn | None:
    """Read the dateline that *text*, a paragraph, starts with; an agency needs no place.

    >>> run_in("BAMAKO, Jan. 16 (Reuters) — French").dateline.month_day
    (1, 16)
    >>> run_in("The deal - long awaited - failed.") is None
    True
    """
    return _of_wire(text) or _dashed(text)


def _dashed(text: str) -> RunIn | None:
    match = _RUN_IN.match(text)
    if not match:
        return None
    words = match["head"].strip(" *_")
    head = _AGENCY.sub(" ", words).strip()
    if _AGENCY.search(words) and (led := _led(head, words)):
        return RunIn(led, match.end())
    place, dated = _place_and_date(head)
    if not _is_place(place):
        return None
    if dated is None and (further := _behind_place(text, match)):
        return further
    if not (_AGENCY.search(words) or _is_certain(place, dated)):
        return None
    if _is_of_head(text[match.end() :].partition("\n")[0].strip(" *_\r")):
        return None
    if dated is None:
        return RunIn(None, match.end())
    found = Dateline(words=words, day=dated.day, month_day=dated.month_day)
    return RunIn(found, match.end())


def _of_wire(text: str) -> RunIn | None:
    """Read "BAMAKO--(BUSINESS WIRE)--Jan. 16, 2013--" and what else wires write."""
    for pattern in _OF_WIRES:
        match = pattern.match(text)
        if match is None or not _is_place(match["place"]):
            continue
        if found := _led(match["day"], match["words"]):
            return RunIn(found, match.end())
    match = _OF_A_WIRE.match(text)
    named = match is not None and _is_place(match["place"])
    return RunIn(None, match.end()) if match and named else None


def _led(day: str, words: str) -> Dateline | None:
    """Return the dateline *words* if *day*, of which it tells, is one."""
    found = find_date(day)
    month_day = None if found else _month_day(day)
    if not (found or month_day):
        return None
    return Dateline(words=words, day=found, month_day=month_day)


def _behind_place(text: str, match: re.Match[str]) -> RunIn | None:
    """Read "Cleveland, Ohio – March 7, 2024 – A jury", with a dash before the day too."""
    further = _RUN_IN.match(text, match.end())
    if further is None or "\n" in text[match.start() : further.end()]:
        return None
    day = find_date(further["head"].strip(" *_"))
    words = text[match.start("head") : further.end("head")].strip(" *_")
    return RunIn(Dateline(words=words, day=day), further.end()) if day else None


def _is_of_head(rest: str) -> bool:
    """Tell whether a line goes on with no sentence: "CLEVELAND — March 7, 2024"."""
    return dateline(rest) is not None or rest.isupper()


def led_by_day(text: str) -> RunIn | None:
    """Read the day that *text*, a paragraph, starts with: "3 March 2026 - Rebels took".

    >>> led_by_day("3 March 2026 - Rebels took Niono").dateline.day
    datetime.date(2026, 3, 3)
    >>> led_by_day("March 2026 - Rebels took Niono") is None
    True
    """
    match = _RUN_IN.match(text)
    if match is None or text[match.end() : match.end() + 1].islower():
        return None
    if _is_of_head(text[match.end() :].partition("\n")[0].strip(" *_\r")):
        return None
    words = match["head"].strip(" *_")
    led = words.partition(" ")[0].casefold() in _NO_PLACE
    day = None if led or not _YEAR.search(words) else find_date(words)
    return RunIn(Dateline(words=words, day=day), match.end()) if day else None


def _place_and_date(head: str) -> tuple[str, Dateline | None]:
    parts = head.split(",")
    for index in range(1, len(parts)):
        words = ",".join(parts[index:]).strip()
        place = ",".join(parts[:index])
        if day := find_date(words):
            return place, Dateline(words=words, day=day)
        if month_day := _month_day(words):
            return place, Dateline(words=words, month_day=month_day)
        if _is_no_day(words):
            return place, Dateline(words=words)
    return head, None


def _has_digit(words: str) -> bool:
    return any(character.isdigit() for character in words)


def _is_place(words: str) -> bool:
    names = words.replace(",", " ").split()
    return (
        bool(names)
        and names[0].casefold() not in _NO_PLACE
        and all(name[0].isupper() or name in _PARTICLES for name in names)
    )


def _is_certain(place: str, dated: Dateline | None) -> bool:
    """Tell whether it is a dateline although no agency is named."""
    return place.isupper() or (dated is not None and dated.day is not None)
