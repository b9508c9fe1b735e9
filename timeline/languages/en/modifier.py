"""English modifiers of dates: "early March", "the end of the year", "about 1990"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, Modified


@GRAMMAR.rule(
    "{edge} {date|time:of}",
    "the {edge} {date:of}",
    "{edge} [in] {date:of}",
    "{edge} on {day|time:of}",
)
def edge(edge: str, of: Expression) -> Expression:
    return Modified(edge, of)


@GRAMMAR.rule("{edge_of} {date|time:of}")
def edge_of(edge_of: str, of: Expression) -> Expression:
    return Modified(edge_of, of)


@GRAMMAR.rule(
    "{approximate} {year|quarter|season|month|day|day_clock|clock|distance:of}"
)
def about(approximate: str, of: Expression) -> Expression:
    return Modified(approximate, of)


@GRAMMAR.rule("{approximate|bound:mod} {duration|distance:of}")
def bounded(mod: str, of: Expression) -> Expression:
    return Modified(mod, of)


@GRAMMAR.rule("shortly|just|right before {clock|day_clock:of}")
def shortly_before(of: Expression) -> Expression:
    return Modified("BEFORE", of)


@GRAMMAR.rule("shortly|just|right after {clock|day_clock:of}")
def shortly_after(of: Expression) -> Expression:
    return Modified("AFTER", of)


@GRAMMAR.rule("at least {window:of}")
def at_least(of: Expression) -> Expression:
    return Modified("EQUAL_OR_MORE", of)
