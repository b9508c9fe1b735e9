"""English hours as reports write them: "at 0830", "until 1915", in histories "by 8.30".

A figure may be anything, so the text has to have said one hour in the same way for sure.
"""

import re

from timeline.grammar.language import Text
from timeline.languages.en.dial import dial_clock
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.expression import Clock, Year
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span

__all__ = ["add_long_hours", "add_written_hours"]

_LED = (
    r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Aa]round|[Aa]bout)"
)
_NEARLY = r"(?: about| around| exactly| nearly)? "
_DOTTED_FOR_SURE = re.compile(r"\b\d{1,2}\.[0-5]\d ?[ap]\.?m\b")
_DOTTED = re.compile(rf"{_LED}{_NEARLY}(?P<hour>1?\d|2[0-3])\.(?P<minute>[0-5]\d)\b")
_LONG_FOR_SURE = re.compile(r"\b[Aa]t 0\d[0-5]\d\b(?!,\d)")
# "Since 1830" may be a year, "since 1130" is none of those that news names.
_LONG = re.compile(
    rf"(?:{_LED}{_NEARLY}|\bto )(?P<hour>0\d)(?P<minute>[0-5]\d)\b"
    r"|\b[Aa]t (?P<late>1\d|2[0-3])(?P<after>[0-5]\d)\b"
    rf"|{_LED}{_NEARLY}(?P<free>1[0-3]|2[1-3])(?P<past>[0-5]\d)\b"
)
# "at 0715, 1000 and 1345"
_LISTED = re.compile(
    r"\b[Aa]t (?P<first>0\d[0-5]\d)(?P<more>(?:, \d{4})*,? (?:and|or|&) \d{4})"
    r"(?=[.;)!?]|\s*(?:\Z|\n)| (?:on|daily|from|every|each)\b)"
)
_FOUR = re.compile(r"\d{4}")
_FIGURE = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\b")
# "rose by 3.25", "was fixed at 4.86"
_MEASURED = re.compile(
    r"\b(?:ris|rose|fall|fell|increas|drop|gain|lost|lose|cut|won|win|beat|clos|trad|pric"
    r"|stood|stand|fix|set|peak|valu|sold|sell|averag)\w*\s\Z"
)
_LONGEST_VERB = 12
_NO_HOUR = frozenset(["number", "numbers", "per"])
_ROAD = re.compile(
    r"(?: [A-Z]\w*\.?){1,3} (?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Way)\b"
)
_ENDS = re.compile(r"[,;:)]|[.?!](?!\d)|\s*\Z| (?!to \d)(?P<word>[^\W\d_]+)(?=\W)")


def add_written_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the dotted hours that stand without "p.m." where others have one."""
    if _DOTTED_FOR_SURE.search(text.raw) is None:
        return mentions
    added = _written(text.raw, _DOTTED)
    return laid_over(added, mentions) if added else mentions


def add_long_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the hours of four digits, where one that follows "at" begins with a zero."""
    if _LONG_FOR_SURE.search(text.raw) is None:
        return mentions
    added = _written(text.raw, _LONG) + _listed(text.raw)
    if not added:
        return mentions
    kept = [m for m in mentions if not isinstance(m.expression, Year)]
    years = [m for m in mentions if isinstance(m.expression, Year)]
    return laid_over(years, laid_over(added, kept))


def _written(raw: str, pattern: re.Pattern[str]) -> list[Mention]:
    return [
        _mention(match)
        for match in pattern.finditer(raw)
        if not _MEASURED.search(
            raw, max(0, match.start() - _LONGEST_VERB), match.start()
        )
        and _stands(raw, match.end(), led="at 0" in match[0].lower())
    ]


def _listed(raw: str) -> list[Mention]:
    """Return the further hours of "at 0715, 1000 and 1345", each later than the last."""
    found: list[Mention] = []
    for match in _LISTED.finditer(raw):
        figures = list(_FIGURE.finditer(raw, *match.span("more")))
        said = [match["first"], *(figure[0] for figure in figures)]
        if said == sorted(said) and len(figures) == len(_FOUR.findall(match["more"])):
            found += map(_mention, figures)
    return found


def _mention(match: re.Match[str]) -> Mention:
    hour, minute = (int(figure) for figure in match.groups() if figure)
    # Only "8.30" may be of the evening.
    dotted = match[0][-3] == "."
    clock = dial_clock(hour, minute) if dotted else Clock(hour, minute)
    start = match.end() - len("0830") if not dotted else match.start("hour")
    return Mention(Span(start, match.end()), clock, "en.written_hour.added")


def _stands(raw: str, end: int, *, led: bool) -> bool:
    """Tell whether nothing is counted or measured there: "by 8.30 per cent".

    Nobody counts from a zero, so that behind "at 0301" any word but that of a number
    may follow: "at 0301 officers said".
    """
    behind = _ENDS.match(raw, end)
    if behind is None:
        return False
    word = behind["word"]
    if led:
        return word not in _NO_HOUR and _ROAD.match(raw, end) is None
    free = word is None or word in FUNCTION_WORDS or word.istitle()
    return free and word not in ("per", "and", "or", "a")
