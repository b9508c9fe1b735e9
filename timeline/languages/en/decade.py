"""English decades and centuries: "the 1990s", "the sixties", "the 18th century"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Century,
    Decade,
    DecadeName,
    Deictic,
    Deixis,
    Expression,
    Modified,
)
from timeline.model.granularity import Granularity

# "The 1800s" are a century, "the 2000s" ten years.
_THIS_MILLENNIUM = 2000


@GRAMMAR.rule("[the] {year4}s", "[the] {year4}'s")
def decade(year4: int) -> Expression | None:
    if year4 % 100 == 0 and year4 < _THIS_MILLENNIUM:
        return Century(year4 // 100)
    return Decade(year4 // 10) if year4 % 10 == 0 else None


@GRAMMAR.rule("[the] {number}s {era}")
def decade_of_era(number: int, era: int) -> Expression | None:
    if number % 10:
        return None
    # The 470s BC are 479 to 470 BC, astronomical -478 to -469.
    return Decade(number // 10 if era > 0 else -(number // 10) - 1)


@GRAMMAR.rule("[the] '{decade_digits}", "the {decade_digits}", "{decade_digits}")
def decade_short(decade_digits: int) -> Expression:
    return DecadeName(decade_digits)


@GRAMMAR.rule("the {two_digits}'s", "the '{two_digits}'s", shaped=True)
def decade_with_apostrophe(two_digits: int) -> Expression | None:
    return None if two_digits % 10 else DecadeName(two_digits // 10)


@GRAMMAR.rule("{edge} {two_digits}'s", shaped=True)
def edge_of_decade(edge: str, two_digits: int) -> Expression | None:
    decade = decade_with_apostrophe(two_digits)
    return decade and Modified(edge, decade)


@GRAMMAR.rule("the {decade_name}", "(in) {decade_name}", "[the] {teens} {decade_name}")
def decade_in_words(decade_name: int, teens: int = 0) -> Expression:
    return Decade(teens * 10 + decade_name) if teens else DecadeName(decade_name)


@GRAMMAR.rule("{decade_name}", latent=True)
def decade_named(decade_name: int) -> Expression:
    return DecadeName(decade_name)


@GRAMMAR.rule(
    "[the] {ordinal} century|centuries", "[the] {ordinal} century|centuries {era}"
)
def century(ordinal: int, era: int = 1) -> Expression:
    return Century(ordinal - 1 if era > 0 else -ordinal)


@GRAMMAR.rule("[the] turn|dawn of {century|decade:of}")
def turn(of: Expression) -> Expression:
    return Modified("START", of)


@GRAMMAR.rule("[the] turn of the century", "(the) turn-of-the-century")
def turn_of_the_century() -> Expression:
    """Leave open which: that of a hundred years ago, or the one that is near."""
    return Modified("START", Deictic(Deixis.SOME, Granularity.CENTURY, Anchor.EVENT))


@GRAMMAR.rule("{teens} hundreds", latent=True)
@GRAMMAR.rule("the {teens} hundreds", "(in) {teens} hundreds")
def hundreds(teens: int) -> Expression:
    return Century(teens)


@GRAMMAR.rule("the noughties", "the two thousands")
def noughties() -> Expression:
    return Decade(200)


@GRAMMAR.rule("the roaring twenties")
def roaring() -> Expression:
    return Decade(192)


@GRAMMAR.rule("the swinging sixties")
def swinging() -> Expression:
    return Decade(196)
