"""English decades of an older century: "the early thirties … in June 1832"."""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.model.expression import (
    Between,
    Decade,
    DecadeName,
    Expression,
    Modified,
    Within,
    Year,
)
from timeline.model.mention import Mention

__all__ = ["share_old_century"]

_REACH, _NEAR = 120, 20
_OLD = 1900
_ENDS = re.compile(r"[.!?]\s|\n")


@holding(DecadeName)
def share_old_century(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "the thirties" as the 1830s beside a year of about then, in its sentence."""
    return tuple(_of_old_century(text.raw, mentions)) if mentions else mentions


def _of_old_century(raw: str, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    for k, mention in enumerate(mentions):
        name = _name(mention.expression)
        years = _years_beside(raw, mentions, k) if name is not None else ()
        found = (_decade(name, year) for year in years if name is not None)
        decade = next((d for d in found if d is not None), None)
        yield mention if decade is None else _with(mention, decade)


def _name(said: Expression) -> int | None:
    while isinstance(said, Modified):
        said = said.of
    return said.number if isinstance(said, DecadeName) else None


def _years_beside(raw: str, mentions: tuple[Mention, ...], k: int) -> Iterator[int]:
    """Yield the years of the months that stand next to a mention in its sentence."""
    own = mentions[k].span
    for other in (*mentions[k + 1 : k + 3], *mentions[max(0, k - 1) : k]):
        first = min(own.end, other.span.end)
        last = max(own.start, other.span.start)
        year = _year_of_month(other.expression)
        near = last - first < _REACH and not _ENDS.search(raw, first, last)
        if year is not None and year < _OLD and near:
            yield year


def _year_of_month(said: Expression) -> int | None:
    """Return the year of a month or a day; a mill "built in 1832" may be older."""
    match said:
        case Within(_, Year(number)):
            return number
        case Within(_, of) | Modified(_, of) | Between(of, _):
            return _year_of_month(of)
        case _:
            return None


def _decade(name: int, year: int) -> Decade | None:
    """Return the decade of that name that lies about a year, None if none does."""
    near = (Decade(century * 10 + name) for century in (year // 100, year // 100 - 1))
    return next((d for d in near if abs(d.number * 10 + 5 - year) <= _NEAR), None)


def _with(mention: Mention, decade: Decade) -> Mention:
    def put(said: Expression) -> Expression:
        return evolve(said, of=put(said.of)) if isinstance(said, Modified) else decade

    return evolve(mention, expression=put(mention.expression))
