"""The lines above an article: title, byline, dateline; the same in all texts."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from attrs import define, evolve, field

from timeline.readers._dateline import (
    Dateline,
    in_year,
    is_entry,
    is_sentence,
    last_before,
)
from timeline.readers._lines import Block
from timeline.readers._run_in import led_by_day, run_in
from timeline.readers._signs import Signs, credited, signs

__all__ = ["Head", "read_foot", "read_head"]

_LONGEST_DATELINE = 200
_LONGEST_LINE = 300
_MOST_LINES = 8
_LONGEST_TITLE = 250
_MOST_TITLE_LINES = 3
_MOST_BLOCKS_BETWEEN = 2
_MOST_MASTHEAD_WORDS = 5
_MASTHEADS = frozenset(
    (
        *("agency", "bulletin", "chronicle", "courier", "gazette", "herald"),
        *("journal", "mirror", "news", "post", "press", "record", "register"),
        *("reporter", "service", "standard", "telegraph", "times", "tribune", "wire"),
    )
)


_SECTION = re.compile(
    r"(?:for immediate|press|news|media) release|upi archives?|archives?|(?:local )?news"
    r"|(?:nation|u\.?s\.?)[-/& ]+world|world|sports?|business|politics|opinion|obituar(?:y|ies)",
    re.IGNORECASE,
)


@define(kw_only=True)
class Head:
    """What the lines above an article say.

    Attributes:
        start: Where the body starts.
        datelines: All that were found, in their order.
        years: Years named in lines that are no date.
        has_heading: Whether a line marked as a heading was taken for the title.
    """

    start: int
    title: str = ""
    author: str = ""
    datelines: list[Dateline] = field(factory=list[Dateline])
    years: set[int] = field(factory=set[int])
    has_heading: bool = False

    def add(self, found: Signs) -> None:
        """Take over what a line says."""
        if found.title and (not self.title or _is_masthead(self.title)):
            self.title = found.title
        self.author = self.author or found.author
        self.datelines.extend(found.datelines)
        if found.year is not None:
            self.years.add(found.year)

    @property
    def needs_title(self) -> bool:
        """Whether a line without a sign may still be the title."""
        return not self.title or _is_masthead(self.title)

    @property
    def dateline(self) -> Dateline | None:
        """The first that tells when the article was published; else the first."""
        published = [line for line in self.datelines if not line.is_update]
        with_day = [line for line in published if line.day is not None]
        return next(iter(with_day or published or self.datelines), None)

    @property
    def day(self) -> date | None:
        """The day of the dateline, a missing year taken from the rest of the head."""
        chosen = self.dateline
        if chosen is None or chosen.month_day is None:
            return None if chosen is None else chosen.day
        latest = next((line.day for line in self.datelines if line.day), None)
        if latest is not None:
            return last_before(chosen.month_day, latest)
        return in_year(chosen.month_day, *self.years) if len(self.years) == 1 else None


def read_head(text: str, blocks: Iterable[Block], head: Head) -> Head:
    """Add to *head* what the first blocks of *text* say.

    The head ends with the first long line, a dateline that runs into its sentence, a
    sentence below a dateline, or the second block that says nothing of the article.
    """
    ahead = list(blocks)
    only_day = _only_day(text, ahead)
    between = 0
    while ahead and between < _MOST_BLOCKS_BETWEEN:
        block = _pop(ahead)
        if _take_run_in(text, block, ahead, head, only_day):
            break
        if _is_long(block):
            break
        if between and not ahead:
            break
        if _take(block, ahead, head):
            between = 0
            head.start = ahead[0][0].span.start if ahead else block[-1].after
        elif head.datelines and is_sentence(block[-1].words):
            break
        else:
            between += 1
    return head


def _pop(ahead: list[Block]) -> Block:
    """Take the next block from *ahead*; what stands right below a date is another."""
    block = ahead.pop(0)
    found = _signs_of(block[:_MOST_LINES])
    dated = next((k for k, line in enumerate(found) if line.datelines), None)
    if dated is None:
        return block
    size = dated + 1
    while size < len(found) and (found[size].is_any or found[size].is_aside):
        size += 1
    text = block[size:]
    if not text or text[0].words[0].islower() or _has_entries(text):
        return block
    ahead.insert(0, text)
    return block[:size]


def _has_entries(block: Block) -> bool:
    return any(signs(line.words).datelines for line in block)


def _take_run_in(
    text: str, block: Block, ahead: Sequence[Block], head: Head, only_day: int
) -> bool:
    """Add a dateline that runs into its sentence, and what the lines above it say."""
    for index, line in enumerate(block):
        start = line.span.start
        words = text[start : start + _LONGEST_DATELINE]
        found = run_in(words) or (led_by_day(words) if start == only_day else None)
        if found and (not index or _take(block[:index], ahead, head)):
            head.datelines.extend([found.dateline] if found.dateline else [])
            head.start = start + found.length
            return True
    return False


def _only_day(text: str, blocks: Iterable[Block]) -> int:
    """Return where the only line stands that a day leads, -1 if there are entries."""
    starts = [line.span.start for block in blocks for line in block]
    led = [k for k in starts if led_by_day(text[k : k + _LONGEST_DATELINE])]
    return led[0] if len(led) == 1 else -1


def _is_long(block: Block) -> bool:
    return any(len(line.words) > _LONGEST_LINE for line in block)


def read_foot(blocks: Sequence[Block]) -> tuple[Block, tuple[Dateline, ...]] | None:
    """Return the last block that is made of datelines, and these; no long line is one."""
    for block in reversed(blocks):
        if _is_long(block):
            continue
        found = [signs(line.words) for line in block]
        if all(line.datelines for line in found):
            return block, tuple(date for line in found for date in line.datelines)
    return None


def _take(block: Block, ahead: Sequence[Block], head: Head) -> bool:
    """Add what a block says to *head*; False if it says nothing of the article."""
    if block[0].seen.is_heading and not head.has_heading:
        head.has_heading = True
        head.add(Signs(title=block[0].words))
        if block[1:]:
            _take(block[1:], ahead, head)
        return True
    title, rest = _split_title(block, ahead, head)
    found = _with_author(rest, _signs_of(rest), ahead, head)
    if not all(line.is_any or line.is_aside for line in found):
        return False
    if not title and not any(line.is_any for line in found):
        return False
    head.add(Signs(title=" ".join(line.words for line in title)))
    for said in found:
        head.add(said)
    return True


def _signs_of(lines: Block) -> list[Signs]:
    """Read the lines of a block; those of a box date what it is about."""
    found = [signs(line.words) for line in lines]
    boxed = any(_BOX.match(line.words) for line in lines)
    for index, said in enumerate(found):
        labelled = index and _LABELLING.fullmatch(lines[index - 1].words)
        if said.datelines and (boxed or labelled):
            found[index] = evolve(said, datelines=(), is_aside=True)
    return found


# "Venue: Karst Arena" stands in a box, and "Release date" above the date of one.
_BOX = re.compile(
    r"(?:venue|attendance|result|genres?|label|producers?|directors?|directed by|occupation"
    r"|nationality|founders?|headquarters|population|capital|referee|starring|running time"
    r"|developers?|platforms?|isbn|belligerents|commanders|casualties)\s*[:\t]\s*\S",
    re.IGNORECASE,
)
_LABELLING = re.compile(
    r"\W*(?:release date|released|born|died|founded|established|opened|built|launched)\W*",
    re.IGNORECASE,
)


# "He would face "serious consequences.""
_CLOSING = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})"


def _split_title(
    block: Block, ahead: Sequence[Block], head: Head
) -> tuple[Block, Block]:
    """Split the lines that may be the title from the rest of a block."""
    if not head.needs_title or any(b[0].seen.is_heading for b in ahead[:3]):
        return (), block
    size = 0
    while size < len(block) and not signs(block[size].words).is_no_title:
        size += 1
    rest = block[size:]
    if size > 1 and rest and credited(block[size - 1].words):
        size -= 1
    section = size > 1 and _SECTION.fullmatch(block[0].words) is not None
    title = block[section:size]
    words = " ".join(line.words for line in title)
    ends = words.rstrip(_CLOSING).endswith((".", ":", ","))
    is_sentence = not rest and (not ahead or ends)
    is_sentence = is_sentence or is_entry(words)
    if size > _MOST_TITLE_LINES or len(words) > _LONGEST_TITLE or is_sentence:
        return (), block
    return title, block[size:]


def _with_author(
    lines: Block, found: list[Signs], ahead: Sequence[Block], head: Head
) -> list[Signs]:
    """Take a line of names for the byline if a dateline is near."""
    has_date = any(line.datelines for line in found) or bool(head.datelines)
    has_date = has_date or bool(ahead and signs(ahead[0][0].words).datelines)
    if not has_date or head.author or any(line.author for line in found):
        return found
    for index, line in enumerate(lines):
        names = "" if found[index].is_any else credited(line.words)
        if names:
            return [
                evolve(said, author=names) if index == place else said
                for place, said in enumerate(found)
            ]
    return found


def _is_masthead(title: str) -> bool:
    """Tell whether a line names the paper or a section of it."""
    words = title.split()
    return _SECTION.fullmatch(title) is not None or (
        len(words) <= _MOST_MASTHEAD_WORDS
        and words[-1].casefold() in _MASTHEADS
        and all(word[0].isupper() for word in words)
    )
