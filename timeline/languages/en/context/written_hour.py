"""English hours as histories write them: "by 8.30", "at 0830", "until 1915".

A figure may be anything, so the text has to have said one hour in the same way for sure.
"""

import re

from timeline.grammar.language import Text
from timeline.languages.en.dial import dial_clock
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span
from timeline.model.recurring import Clock

__all__ = ["add_written_hours"]

_LED = (
    r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Aa]round|[Aa]bout)"
)
_NEARLY = r"(?: about| around| exactly| nearly)? "
_DOTTED_FOR_SURE = re.compile(r"\b\d{1,2}\.[0-5]\d ?[ap]\.?m\b")
_DOTTED = re.compile(rf"{_LED}{_NEARLY}(?P<hour>1?\d|2[0-3])\.(?P<minute>[0-5]\d)\b")
_LONG_FOR_SURE = re.compile(r"\b[Aa]t 0\d[0-5]\d\b(?!,\d)")
_LONG = re.compile(
    rf"(?:{_LED}{_NEARLY}|\bto )(?P<hour>0\d)(?P<minute>[0-5]\d)\b"
    rf"|\b[Aa]t (?P<late>1\d|2[0-3])(?P<after>[0-5]\d)\b"
)
# "rose by 3.25", "was fixed at 4.86"
_MEASURED = re.compile(
    r"\b(?:ris|rose|fall|fell|increas|drop|gain|lost|lose|cut|won|win|beat|clos|trad|pric"
    r"|stood|stand|fix|set|peak|valu|sold|sell|averag)\w*\s\Z"
)
_LONGEST_VERB = 12
_ENDS = re.compile(r"[,;:)]|[.?!](?!\d)|\s*\Z| (?P<word>[^\W\d_]+)(?=\W)")


def add_written_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the hours that stand without "p.m." or a day where others have one."""
    added = _written(text.raw)
    return laid_over(added, mentions) if added else mentions


def _written(raw: str) -> list[Mention]:
    found: list[Mention] = []
    for sure, pattern in ((_DOTTED_FOR_SURE, _DOTTED), (_LONG_FOR_SURE, _LONG)):
        if sure.search(raw) is not None:
            found += [
                _mention(match)
                for match in pattern.finditer(raw)
                if not _MEASURED.search(
                    raw, max(0, match.start() - _LONGEST_VERB), match.start()
                )
            ]
    return [mention for mention in found if _stands(raw, mention.span.end)]


def _mention(match: re.Match[str]) -> Mention:
    said = match.groupdict()
    hour = said["hour"] or said.get("late") or ""
    start = match.start("hour") if said["hour"] else match.start("late")
    minute = int(said["minute"] or said.get("after") or 0)
    # Only "8.30" may be of the evening.
    dotted = match[0][-3] == "."
    clock = dial_clock(int(hour), minute) if dotted else Clock(int(hour), minute)
    return Mention(Span(start, match.end()), clock, "en.written_hour.added")


def _stands(raw: str, end: int) -> bool:
    """Tell whether nothing is counted or measured there: "by 8.30 per cent"."""
    behind = _ENDS.match(raw, end)
    if behind is None:
        return False
    word = behind["word"]
    free = word is None or word in FUNCTION_WORDS or word.istitle()
    return free and word not in ("per", "to", "and", "or", "a")
