"""Where a mention stands: in which sentence, paragraph and section, in brackets or not."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import frozen

from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = [
    "Setting",
    "ends_sentence",
    "heads",
    "is_quoted",
    "leads",
    "opens",
    "opens_row",
    "settings",
]

_END = r"[.!?][\"'”’)\]]*\s+|\n|\A"
_SENTENCE = re.compile(rf"(?:{_END})[\"'“‘(\[]*[^\W_a-z]")
_OPENING = re.compile(rf"(?:{_END})[\"'“‘(\[]*(?:[^\W\d_]+ ?){{0,3}}\Z")
_PARAGRAPH = re.compile(r"\n\s*\n|[.!?:\"”)]\s*\n|\A\Z")
# "== 1916 ==" is one without an empty line around it, too.
_HEADING = re.compile(
    r"(?:\n[ \t]*\n|\A)(?:[#=*]+ *)?(?P<words>[^\n]{1,90}[^\n.!?,;]|[^\na-z]{1,90})"
    r"(?=\n[ \t]*\n|\n?\Z)"
    r"|(?<=\n)(?:={2,6}|#{1,6}) (?P<marked>[^\n]{1,90})(?=\n)"
)
_OPENING_REACH = 16
_LONGEST_BRACKET = 80
# What stands before the sign comes last, so that text is scanned for signs alone.
_SENTENCE_END = re.compile(
    r"[.!?](?:(?<=\w{3}.)|(?<=\d.))[\"\N{RIGHT DOUBLE QUOTATION MARK})]*\s"
)
# "7 p.m. The meeting", but not "7 p.m. Friday", which is of the mention.
_AFTER_DOT = re.compile(r"(?<=\.)[\"”)]*\s+[\"“(]*[A-Z][a-z]*,? [a-z]")
_LONGEST_PARAGRAPH = 4_000


@frozen(kw_only=True)
class Setting:
    """A mention and where it stands.

    Attributes:
        start: Offset of the mention.
        sentence: Whether a sentence begins between the mention before and this one.
        paragraph: Whether a paragraph does.
        section: Whether a heading stands between them.
        opens: Whether it is among the first words of its sentence.
        heading: Whether it stands in a heading.
        bracket: Whether it stands in brackets.
        quoted: Whether it stands in a quotation.
    """

    start: int
    mention: Mention
    sentence: bool
    paragraph: bool
    section: bool
    opens: bool
    heading: bool
    bracket: bool
    quoted: bool

    @property
    def begins(self) -> bool:
        """Whether it is the first of its sentence."""
        return self.sentence or self.paragraph


def settings(text: str, mentions: tuple[Mention, ...]) -> Iterator[Setting]:
    """Yield where each mention stands."""
    headings = [match.span(match.lastgroup or 0) for match in _HEADING.finditer(text)]
    starts = [start for start, _ in headings]
    end = passed = 0
    heading = False
    for mention in mentions:
        start = mention.span.start
        between = text[end:start]
        below = heading and "\n" in between
        begun = bisect_right(starts, start)
        heading = begun > 0 and start < headings[begun - 1][1]
        yield Setting(
            start=start,
            mention=mention,
            sentence=_SENTENCE.search(text[end : start + 1]) is not None,
            paragraph=below or _PARAGRAPH.search(between) is not None,
            section=begun > passed and not heading,
            # Not of a slice: its start would be taken for that of the text.
            opens=_OPENING.search(text, max(0, start - _OPENING_REACH), start)
            is not None,
            heading=heading,
            bracket=_in_bracket(text[max(0, start - _LONGEST_BRACKET) : start]),
            quoted=is_quoted(text, start),
        )
        end, passed = mention.span.end, begun


# "On Friday:" is a line of its own as "Friday" is; what ends in a day heads its hours.
_ON = re.compile(r"\W*on ", re.IGNORECASE)
_HEADLINE = re.compile(r"[A-Z][^.!?\n]{0,60} on ")
_THEN_HOUR = re.compile(r"[.:]?\s*\n\s*\d{1,2}(?::\d\d|(?: ?[ap]\.?m\b))")


def heads(text: str, span: Span) -> bool:
    """Tell whether a mention is a line by itself, and lines follow.

    So is the day of "On Friday:", and that of "What is on on Monday" over an hour.
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if end < 0:
        return False
    before, behind = text[start : span.start], text[span.end : end]
    if any(map(str.isalnum, behind)):
        return False
    if not any(map(str.isalnum, before)) or (
        _ON.fullmatch(before) and behind.startswith(":")
    ):
        return True
    return bool(_HEADLINE.fullmatch(before) and _THEN_HOUR.match(text, span.end))


def opens(text: str, start: int) -> bool:
    """Tell whether a sentence or a line begins at *start*, or one with "on"."""
    begin = max(0, start - _OPENING_REACH)
    before = text[begin:start].rstrip(" \t*_•-")
    if before[-2:].lower() == "on" and before[-3:-2] in ("", "\n"):
        before = before[:-2]
    return before[-1:] in ("", "\n", ".", "!", "?")


def opens_row(text: str, start: int) -> bool:
    """Tell whether a line begins at *start*, but for the signs of a list."""
    begin = max(0, start - _OPENING_REACH)
    line = text.rfind("\n", begin, start) + 1 or begin
    opened = line > begin or not begin
    return opened and not text[line:start].strip("-*•_ \t")


def _in_bracket(before: str) -> bool:
    return before.rfind("(") > max(before.rfind(")"), before.rfind("\n"))


def is_quoted(text: str, start: int) -> bool:
    """Tell whether a quotation is open at *start*; never far into a long paragraph."""
    reach = max(0, start - _LONGEST_PARAGRAPH)
    opened = text.rfind("\n", reach, start) + 1
    if not opened and reach:
        return False
    before = text[opened:start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def ends_sentence(raw: str, start: int, end: int) -> bool:
    """Tell whether a sentence ends between two places; a short word ends none.

    The dot of "p.m." right before them does, where a sentence begins behind it.
    """
    if _SENTENCE_END.search(raw, start, end) is not None:
        return True
    return _AFTER_DOT.match(raw, start, end) is not None


_LEADING = re.compile(r"[*_]*(?:\.?:|\.? ?[–—]|\.? --?)[*_]* ")


def leads(raw: str, span: Span) -> bool:
    """Tell whether a day stands before a colon or dash at the beginning of its line."""
    if _LEADING.match(raw, span.end) is None:
        return False
    line = raw.rfind("\n", 0, span.start) + 1
    return raw[line : span.start].strip("-*•_–— ").lower() in ("", "the")
