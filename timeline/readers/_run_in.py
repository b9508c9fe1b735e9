"""Datelines in front of the first sentence: "GENEVA (AP) -- ", "3 March 2026 - "."""

import re

from attrs import frozen

from timeline.notation.human import find_date
from timeline.readers._dateline import (
    DAY,
    PLACE,
    YEAR,
    Dateline,
    dateline,
    is_no_day,
    month_day_of,
)

__all__ = ["RunIn", "led_by_day", "run_in"]

_RUN_IN = re.compile(
    r"[*_]{0,3}(?P<head>[^\r\n—]{2,120}?)(?:\s*(?:—|–|--)[*_]{0,3}\s*|\s-[*_]{0,3}\s+)"
)
# No year stands in brackets with one: "Anna Berg (4 May 1961) – a painter".
_AGENCY = re.compile(r"\s*(?:\((?![^()]*\b\d{4}\b)[^()]{2,40}\)|/[^/]{2,40}/)\s*")


_DASH = r"\s*(?:—|–|--?)\s*"
# A place that is plainly one: "BAMAKO" and "Wexley, Ind.", not "Anna Berg".
_PLAIN = r"(?P<place>[A-Z][^()/\r\n—–,a-z]{1,30}|[A-Z][^()/\r\n—–,]{1,30}, [^()/\r\n—–,]{2,30})"
# How wires put it that name themselves in the middle, or trail off behind the day.
_OF_WIRES = tuple(
    re.compile(rf"(?P<words>{words}")
    for words in (
        # As in "BAMAKO--(BUSINESS WIRE)--Jan. 16, 2013--".
        rf"{PLACE}(?:{_DASH}|\s)\([^()\r\n]{{2,40}}\)(?:{_DASH}|\s){DAY}){_DASH}",
        # As in "BAMAKO (Newsline, Jan. 16) --".
        rf"{PLACE}(?:{_DASH}|\s)\([^()\d\r\n]{{2,40}}(?:,| -) {DAY}\)){_DASH}",
        # As in "BAMAKO, Mali (January 16, 2013) --".
        rf"{_PLAIN} \({DAY}\)){_DASH}",
        # As in "BAMAKO / ACCESSWIRE / January 16, 2013 /".
        rf"{PLACE} / [A-Z][A-Za-z ]{{2,30}} / {DAY}) / ?",
        # As in "BAMAKO, January 16, 2013 . . .".
        rf"{PLACE}, (?P<day>\w{{3,9}}\.? \d\d?, \d{{4}}))\s?(?:(?:\.\s?){{3}}|…)\s*",
    )
)
_OF_A_WIRE = re.compile(
    r"(?P<place>[A-Z][^()\r\n—–]{1,60}?)--\([A-Z][^()\r\n]{2,40}\)--"
)


_COLON = re.compile(
    r"[*_]{0,3}(?P<words>(?P<head>[^():\r\n—–]{4,60}?)(?P<agency> ?\([^()\d\r\n]{2,40}\))?)"
    r"[*_]{0,3}:[*_]{0,3} +(?=\S)"
)


_PARTICLES = frozenset({"da", "de", "del", "do", "el", "la", "of", "the", "upon"})
_NO_PLACE = frozenset({"after", "as", "at", "by", "from", "in", "on", "since", "until"})


@frozen
class RunIn:
    """A dateline in front of the first sentence.

    Attributes:
        dateline: What it says; None if it has a place or an agency, but no date.
        length: How many characters it takes, the dash and what follows included.
    """

    dateline: Dateline | None
    length: int


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
    month_day = None if found else month_day_of(day)
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

    Before a colon a place leads it: "KARST, 3 March 2026: Rebels took".

    >>> led_by_day("3 March 2026 - Rebels took Niono").dateline.day
    datetime.date(2026, 3, 3)
    >>> led_by_day("March 2026 - Rebels took Niono") is None
    True
    """
    if found := _before_colon(text):
        return found
    match = _RUN_IN.match(text)
    if match is None or text[match.end() : match.end() + 1].islower():
        return None
    if _is_of_head(text[match.end() :].partition("\n")[0].strip(" *_\r")):
        return None
    words = match["head"].strip(" *_")
    led = words.partition(" ")[0].casefold() in _NO_PLACE
    day = None if led or not YEAR.search(words) else find_date(words)
    return RunIn(Dateline(words=words, day=day), match.end()) if day else None


def _before_colon(text: str) -> RunIn | None:
    """Read "KARST, May 17, 2022: Rebels took" and "KARST, May 17 (Newsline): Rebels"."""
    match = _COLON.match(text)
    if match is None or text[match.end() : match.end() + 1].islower():
        return None
    place, dated = _place_and_date(match["head"])
    if dated is None or not _is_place(place):
        return None
    if not (match["agency"] or _is_certain(place, dated)):
        return None
    found = Dateline(words=match["words"], day=dated.day, month_day=dated.month_day)
    return RunIn(found, match.end())


def _place_and_date(head: str) -> tuple[str, Dateline | None]:
    parts = head.split(",")
    for index in range(1, len(parts)):
        words = ",".join(parts[index:]).strip()
        place = ",".join(parts[:index])
        if day := find_date(words):
            return place, Dateline(words=words, day=day)
        if month_day := month_day_of(words):
            return place, Dateline(words=words, month_day=month_day)
        if is_no_day(words):
            return place, Dateline(words=words)
    return head, None


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
