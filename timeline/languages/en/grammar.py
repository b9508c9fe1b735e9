"""The English grammar, before its rules: lexicon and numbers."""

import re
from collections.abc import Iterator

from timeline.grammar.category import categories
from timeline.grammar.grammar import Grammar
from timeline.languages.en.lexicon import LEXICON, TRIGGERS

__all__ = ["GRAMMAR"]

_LONGEST = 9
# Category, fewest and most digits, lowest and highest number.
_SHAPES = (
    ("three_digits", 3, 3, 0, 999),
    ("two_digits", 2, 2, 0, 99),
    ("day_number", 1, 2, 1, 31),
    ("month_number", 1, 2, 1, 12),
    ("hour", 1, 2, 0, 24),
    ("minute", 2, 2, 0, 59),
)


def digits(piece: str) -> Iterator[tuple[str, object]]:
    """Yield what a run of digits can be: a number, a day, an hour, a minute.

    >>> [category for category, _ in digits("31")]
    ['number', 'two_digits', 'day_number', 'minute']
    """
    size = len(piece)
    if size > _LONGEST:
        return
    number = int(piece)
    if piece[0] != "0":
        yield "number", number
    if size == 4:
        yield "four_digits", piece
    if size == 6:
        yield "six_digits", piece
    if size == 8:
        yield "eight_digits", piece
    for category, fewest, most, low, high in _SHAPES:
        if fewest <= size <= most and low <= number <= high:
            yield category, number


# "8:30", "3/4", "2013-03", "13.6.", "15h30", "7p", "Q3", "'98", "at 7" have no word to stop at.
# Each begins with its digit: text is scanned for digits alone.
_SIGNED = re.compile(
    r"[0-9](?:[:/][0-9]|-[0-9]{1,2}-[0-9]|\.[0-9]{1,2}\.|[hH](?![a-z])|[apqAPQ]\b"
    r"|(?<=[aA]t .)[0-2]?\b(?![.,]?[0-9]| ?[%/+-])"
    r"|(?<=[12])[0-9]{3}(?:0[1-9]|1[0-2])[0-3][0-9](?:\b|T[0-9])"
    r"|(?<=\b0)[0-9]{3}(?=[hH]\b| ?(?:[-\u2013\u2014]|to|un?til+|thru|through) ?[0-2])"
    r"|0['\N{RIGHT SINGLE QUOTATION MARK}]s\b"
    r"|(?<=[qhQH].)[0-9]?\b|(?<=['\N{RIGHT SINGLE QUOTATION MARK}].))"
)

# "at seven": numbers in words are too many to stop at each. Ends in the hour. One pattern
# for each case: what begins with letters that are fixed is found several times as fast.
_STRUCK = tuple(
    re.compile(
        f"{at} (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
        r"\b(?!-| (?:hundred|thousand|million|billion|percent))"
    )
    for at in ("at", "At")
)

GRAMMAR = Grammar("en", LEXICON, TRIGGERS, digits, (_SIGNED, *_STRUCK), categories)
