"""What a line above an article is a sign of: a title, an author, a date."""

import re

from attrs import evolve, frozen

from timeline.notation.human import without_ranges
from timeline.readers._dateline import (
    Dateline,
    bare_year,
    dateline,
    is_entry,
    is_sentence,
)

__all__ = ["Signs", "credited", "is_name", "signs"]

_SEPARATOR = re.compile(
    r"\s*[|•·]\s*|\s+[-–—]\s+|\s*;\s+|\t+"
    r"|(?<=[\dmT]),?\s+(?:and\s+|\()?(?=(?:last\s+)?(?:updated|modified|revised)\b)"
    r"|(?<=[\dm]),?\s+(?=by\s)|(?<=\d[ap]m)(?=[A-Z])"
    r"|(?<=[\dMm])\s+(?=/\s)|\s+/\s+|(?<=\d{4})\s+(?=(?:in\s+[A-Z]|viewed:|views\b|hits\b))",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w ]{0,20}?)\s*:\s+(?P<value>\S.*)")
_TITLES = frozenset({"title", "headline"})
_AUTHORS = frozenset({"author", "authors", "by", "byline", "written by", "von", "par"})
_BYLINE = re.compile(
    r"(?:written\s+|posted\s+|reported\s+|story\s+)?by\s+(?:(?:the |our )?(?-i:[a-z][\w'-]+ ){0,3}"
    r"(?-i:reporter|correspondent|editor|writer)\s+)?(?P<names>\S.*)",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(r"\s+(?:in|for|at)\s+(?=\S)|\s*[(/]|,?\s*\d")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,6}")
_PARTICLES = frozenset(
    (
        *("al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du"),
        *("el", "ibn", "la", "le", "van", "von", "y", "zu"),
    )
)
_DESK = re.compile(
    r"(?:the|our|a)\s[\w' ]{0,40}\b"
    r"(?:board|bureau|correspondents?|desk|editors?|reporters?|staff|team|writers?)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\(c\)|copyright\b", re.IGNORECASE)
# "Ida Holm, political editor", "Ida Holm Political editor", "Ida Holm in Karst".
_ROLE = (
    r"(?:[\w' -]{0,40}\s)?(?:editor|correspondent|reporter|writer|columnist|journalist"
    r"|contributor|analyst|agenc(?:y|ies)|press|news|\w*service|staff)s?"
)
_CREDIT = re.compile(
    rf"(?!(?i:by)\s)(?P<names>{_NAME.pattern}?)(?:,?\s+(?i:{_ROLE})(?:,\s[\w' -]{{1,30}})?"
    r"|\sin\s[A-Z][\w' -]{1,30}|\s[|/]\s[A-Z][\w' -]{1,30})"
)
_LONGEST_BYLINE = 100
_MOST_WORDS_ASIDE = 3


@frozen(kw_only=True)
class Signs:
    """What a line says of the article.

    Attributes:
        year: The only year it names, if it is no date.
        is_aside: Whether it says nothing, but may stand among lines that do:
            a section, an agency, "5 min read", "© 2013 Reuters".
    """

    title: str = ""
    author: str = ""
    datelines: tuple[Dateline, ...] = ()
    year: int | None = None
    is_aside: bool = False

    @property
    def is_any(self) -> bool:
        """Whether the line belongs to the head on its own account."""
        return bool(self.title or self.author or self.datelines)

    @property
    def is_no_title(self) -> bool:
        """Whether the line cannot be part of a title."""
        return self.is_any or (self.is_aside and self.year is not None)


def signs(words: str) -> Signs:
    """Read a line.

    >>> signs("By Jane Doe | Published 16 January 2013").author
    'Jane Doe'
    >>> signs("By Friday the town had fallen").is_any
    False
    >>> signs("The insurgents had seized the town.").is_any
    False
    """
    if not _BYLINE.match(words) and (whole := dateline(words)):
        return Signs(datelines=(whole,))
    label = _LABEL.fullmatch(words)
    if label and (found := _labelled(label["label"].casefold(), label["value"])):
        return found
    if is_sentence(words) or is_entry(words):
        return Signs()
    found = Signs()
    for part in _SEPARATOR.split(without_ranges(words)):
        found = _with_part(found, part)
    is_aside = len(words.split()) <= _MOST_WORDS_ASIDE or label is not None
    is_aside = is_aside or _COPYRIGHT.match(words) is not None
    return evolve(found, year=bare_year(words), is_aside=is_aside)


def is_name(words: str) -> bool:
    """Tell whether a line is made of names alone: "Alex Lantier", "A. Doe and B. Roe".

    >>> is_name("Alex Lantier"), is_name("French forces enter Mali")
    (True, False)
    """
    return _NAME.fullmatch(words) is not None and all(
        word[0].isupper() or word in _PARTICLES for word in words.split()
    )


def credited(words: str) -> str:
    """Return whom a line without "by" may credit, empty if it cannot.

    >>> credited("Ida Holm, political editor"), credited("Ida Holm in Karst")
    ('Ida Holm', 'Ida Holm')
    >>> credited("Storm hits Karst")
    ''
    """
    if is_name(words):
        return words
    part = _CREDIT.fullmatch(words)
    return part["names"] if part and is_name(part["names"]) else ""


def _labelled(label: str, value: str) -> Signs | None:
    if label in _TITLES:
        return Signs(title=value.strip("\"'"))
    if label in _AUTHORS:
        return Signs(author=value.strip("\"'"))
    return None


def _with_part(found: Signs, part: str) -> Signs:
    byline = _BYLINE.fullmatch(part)
    if not byline or not _NAME.match(byline["names"]):
        date = dateline(part)
        return evolve(found, datelines=(*found.datelines, date)) if date else found
    if len(part) > _LONGEST_BYLINE or part.endswith((":", ",")):
        return found
    names, _, rest = byline["names"].partition(",")
    if " and " in rest and is_name(byline["names"].replace(",", "")):
        names, rest = byline["names"], ""
    author = _AFTER_NAMES.split(names, maxsplit=1)[0].strip()
    author = credited(author) or author
    if not (
        is_name(author.replace(",", "")) or author.istitle() or _DESK.fullmatch(author)
    ):
        date = dateline(part)
        return evolve(found, datelines=(*found.datelines, date)) if date else found
    date = dateline(rest.strip())
    dates = (*found.datelines, date) if date else found.datelines
    return evolve(found, author=found.author or author, datelines=dates)
