"""A year that the rest of an English sentence is of: "In 2019 it burnt on Easter Sunday".

The year opens the sentence, or leads to the clause that has the day: "closed in 2019
after a fire on May 3". What was built in 2019 and burnt on May 3 may have done so since.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.sharing import again, is_year
from timeline.model.expression import Holiday, Month, MonthDay, Within
from timeline.model.mention import Mention

__all__ = ["lead_by_year"]

_REACH = 16
_LONGEST = 120
_OPENING = re.compile(r"(?:\A|\n|[.!?][\"'”’)]?\s)\s*(?:In |During )?\Z")
_LED = re.compile(r"\b(?:in|during) \Z", re.IGNORECASE)
# No other clause, and nothing of now or to come, is between; a preposition ends it.
_SAID = (
    r"(?:(?!\b(?:will|would|is|are|has|have|had|to|which|who|whose|that|since|now|until|"
    r"from|than|but|this|last|next)\b)[^.,;:!?()\n\"“”–—])*?\b(?:on|in)(?: the)? "
)
_WHOLE = re.compile(rf",? (?!and (?:in|on) ){_SAID}")
_CLAUSE = re.compile(rf"(?:,? when| after| because| as| while) {_SAID}")


@holding(Month, MonthDay, Holiday)
def lead_by_year(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give the year to the month or day that its sentence goes on to."""
    led = list(mentions)
    for index in range(1, len(led)):
        year, date = led[index - 1], led[index]
        said = date.expression
        if not isinstance(said, Month | MonthDay | Holiday):
            continue
        if is_year(year.expression) and _leads(text.raw, year, date):
            of_year = Within(said, again(year.expression))
            led[index] = evolve(date, expression=of_year)
    return tuple(led)


def _leads(raw: str, year: Mention, date: Mention) -> bool:
    start, end, before = year.span.end, date.span.start, year.span.start
    if end - start > _LONGEST:
        return False
    near = max(0, before - _REACH)
    if _OPENING.search(raw, near, before):
        return _WHOLE.fullmatch(raw, start, end) is not None
    if not _LED.search(raw, near, before):
        return False
    return _CLAUSE.fullmatch(raw, start, end) is not None
