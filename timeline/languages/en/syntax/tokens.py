"""English words and sentences: "U.S." is one word, "didn't" two."""

import re
from itertools import accumulate

from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    ABBREVIATIONS,
    MAY_END,
    OPENERS,
    TIMED,
    ZONED,
)

__all__ = ["sentence_ends", "split_words"]

_WORD = re.compile(
    r"("
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:[A-Z]|Mrs?|Ms|Dr|Gen|Lt|Col|Capt|Sgt|Maj|Rep|Sen|Gov|St|Inc|Corp|Co|Ltd|Cos|Jr|Bros)\.(?![.?!])"
    r"|(?:Rev|Hon|Prof|Supt|Insp|Cpl|Cmdr|Adm|Fr|Msgr|Brig|Lieut|Univ)\.(?![.?!])"
    r"|[0-9]+(?:[.,:/+][0-9]+)*"
    r"(?:st|nd|rd|th|s|k|m|mn|bn|tn|b|p|pc|am|pm|cm|mm|km|kg|ft|mph|kph)?\b(?:-\w+)*"
    r"|[A-Z]\w*['’](?!(?:[stdmSTDM]|re|ve|ll|RE|VE|LL)\b)[^\W\d_]+(?:-\w+)*"
    r"|[A-Z][0-9]\+[0-9]\b"
    r"|\w+(?:[-&](?:[0-9]+\.[0-9]+\b|\w+))*(?:\.(?:com|net|org)\b)?"
    r"|['’](?:s|S|t|re|ve|ll|d|m|RE|VE|LL|T|D|M)\b"
    r"|\.{2,}|-{2,}|[^\w\s]"
    r")"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
# It begins with one set of characters, which a search goes through at once.
_BREAK = re.compile(
    r"[.?!…\n](?:"
    r"(?<!\n)[\"'”’)\]*_]*\s+(?=[\"“‘`'(\[*_#>-]*[A-Z0-9À-Þ])"
    r"|(?<=\n)(?:[ \t]*\n\s*|(?=(?:[#*=>|•-]+|\d{1,3}[.)])\s)))"
    # The head of an entry: "May 2, 2010: The mayor resigns"
    rf"|(?<=\n)(?=(?:{_MONTH} {_DAY}(?:, \d{{4}})?|{_DAY} {_MONTH}(?: \d{{4}})?)(?::| ?[–—]| --?) )"
    # The stamp of an entry: "19.12"
    r"|(?:(?<=\n)|\A)\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[ \t]*\n(?=\S)"
    # A heading: "## Campaign"
    r"|(?:(?<=\n)|\A)(?:#{1,6}|={2,6}) [^\n]{1,90}\n(?=\S)"
)
_POINTED = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_MONTH_OF = re.compile(rf"{_MONTH},? \d{{4}}\b")
_OF_A_LIFE = frozenset(("b", "d", "c", "ca", "fl", "bap"))
_DECIMAL = re.compile(r"\d+\.\d+")
_LAST_WORD = re.compile(r"([\w&]+(?:\.\w+)*)\.[\"'”’)\]*_]*\s*$")
_FIRST_WORD = re.compile(r"[\"“‘`'(\[*_#>-]*(\w+)")
# Three times the longest sentence of a newspaper: what is longer is a list or noise.
_LONGEST = 2_000
# "At 7 p.m. Berg spoke", "the 7 p.m. Mass": the clock time is the beginning of more,
# as it is where it opens a paragraph.
_HOUR = re.compile(r"(?:\d{1,2}[.:]\d\d)?[ap]\.?m", re.IGNORECASE)
_LEADING_HOUR = re.compile(
    r"(?:(?:^|[.?!]\W*\s|\n)\W*(?:[A-Z][a-z]+ ){1,2}|\b(?:the|an?|this|each|every|its) "
    r"|(?:\A|\n\s*\n|[.?!]\s*\n)[\s*_>•-]*)"
    r"[\d:.]+ ?[AaPp]\.?[Mm]\.\s*$"
)
_OPENING = 70
_OF_TIME = word_set(
    "on at about around approximately roughly just shortly after before the of",
    "morning evening night afternoon p.m a.m",
)
# "… at 10 a.m.", and in the next line "5. The clerk"
_ITEM = re.compile(r"\d{1,3}[.)]\s")
_LINKS = frozenset(
    ("on", "of", "by", "from", "to", "until", "since", "the", "and", "before", "after")
)
_CLOSED = re.compile(r"[.?!:;…][\"'”’)\]*_]*\s*$")


def split_words(text: str) -> tuple[list[str], list[int]]:
    """Return the words of *text* and where each starts.

    >>> split_words("It didn't.")
    (['It', 'didn', "'t", '.'], [0, 3, 7, 9])
    """
    if text.isalpha():
        return [text], [0]
    parts = _WORD.split(text)
    ends = list(accumulate(map(len, parts)))
    return parts[1::2], ends[0:-1:2]


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Return where each sentence of ``text[start:end]`` ends, the last one included.

    A paragraph that stops in mid-sentence goes on in the next if that begins in
    lower case. Text without an end is cut at a space, so that no sentence costs more
    than its length.
    """
    breaks = _BREAK.finditer(text, start, end)
    ends: list[int] = []
    for stop in (*(found.end() for found in breaks if _is_end(text, found)), end):
        while stop - start > _LONGEST:
            space = text.rfind(" ", start, start + _LONGEST)
            start = space + 1 if space > start else start + _LONGEST
            ends.append(start)
        ends.append(stop)
        start = stop
    return ends


def _is_end(text: str, found: re.Match[str]) -> bool:
    first = _FIRST_WORD.match(text, found.end())
    before = text[max(0, found.start() - 29) : found.end()]
    mark = found.group()
    if not mark:
        # "He was held on" and, in the next line, "March 13, 2001 - a day of rain"
        return _LINKS.isdisjoint(before.lower().split()[-1:])
    if mark.count("\n") > 1:
        return not (
            first and first.group(1)[0].islower() and not _CLOSED.search(before)
        )
    last = _LAST_WORD.search("".join(before.split()[-1:]))
    item = "\n" in mark and _ITEM.match(text, found.end())
    if last is None or first is None or item:
        return True
    word = last.group(1)
    if _is_pointed(text, word, before, first):
        return False
    if _DECIMAL.fullmatch(word):
        # "It closed at 398.7. Brokers fled", but "1.2. Rules"
        return len(before.split()) > 1
    if _HOUR.fullmatch(word):
        leads = _LEADING_HOUR.search(before) or _leads(text, found, first)
        return not leads and not _goes_on(text, first)
    if word in MAY_END or "." in word:
        return first.group(1) in OPENERS
    return word not in ABBREVIATIONS and not (len(word) == 1 and word.isupper())


def _is_pointed(text: str, word: str, before: str, first: re.Match[str]) -> bool:
    """Tell whether a date goes on: "on 21st. June 1871", "(b. 9 March, d. 4 May)"."""
    if word in _OF_A_LIFE:
        return before.rsplit(maxsplit=1)[-1][0] == "(" or first[1].isdigit()
    pointed = _POINTED.fullmatch(word) is not None
    return pointed and _MONTH_OF.match(text, first.start(1)) is not None


def _leads(text: str, found: re.Match[str], first: re.Match[str]) -> bool:
    """Tell whether a sentence has a time only: "On May 3 at about 8 p.m. Elm officers"."""
    if "\n" in found.group() or first.group(1) in OPENERS:
        return False
    start = max(0, found.start() - _OPENING)
    words = text[start : found.start()].rpartition("\n")[2].split()
    while words and _is_of_time(words[-1]):
        if words[-1] == "On":
            return len(words) == 1 or words[-2][-1] in ".?!"
        words.pop()
    return False


def _is_of_time(word: str) -> bool:
    bare = word.lower().strip(",.")
    return word[0].isdigit() or bare in _OF_TIME or bare in TIMED


def _goes_on(text: str, first: re.Match[str]) -> bool:
    """Tell whether a clock time goes on: "8 p.m. Tuesday", "EST", "Oslo time"."""
    word = first.group(1)
    named = word.lower() in TIMED or word.lower() in ZONED
    named = named or (word.isupper() and len(word) > 1)
    return named or word.isdigit() or text.startswith(" time", first.end())
