"""English numbers: "three", "2,500", "two and a half", "the 21st", "nineteen twelve"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR

__all__ = ["FIRST_WITH_MONTH", "full_year"]

FIRST_WITH_MONTH = 1960
"""From when on "2012-4" may be a month: "1902-4" is of years, as old books have it."""

_LONGEST_RANGE = 100
_MILLION = 1_000_000
_BILLION = 1_000_000_000
_LATEST = 30
_TWENTY_SOME = (22, 23)


def full_year(number: int) -> int:
    """Read two digits as a year from 1930 to 2029: "'39", "06/15/42"."""
    if number > 99:
        return number
    return number + (2000 if number < _LATEST else 1900)


@GRAMMAR.rule("{tens} {ones}", gives="number")
def compound(tens: int, ones: int) -> int:
    return tens + ones


@GRAMMAR.rule("{tens} {ordinal}", gives="ordinal")
def compound_ordinal(tens: int, ordinal: int) -> int | None:
    return tens + ordinal if ordinal < 10 else None


@GRAMMAR.rule("{day_number:number}d", gives="ordinal")
def old_ordinal(number: int) -> int | None:
    """Read "the 22d of June" as they wrote it."""
    return number if number in _TWENTY_SOME else None


@GRAMMAR.rule(
    "{number}{ordinal_sign:_}",
    "{day_number:number}{ordinal_sign:_}",
    "{day_number:number} th",
    gives="ordinal",
)
def ordinal(number: int) -> int:
    return number


@GRAMMAR.rule(
    "{number} hundred", "{number} hundred [and] {number:rest}", gives="number"
)
def hundreds(number: int, rest: int = 0) -> int | None:
    return number * 100 + rest if number < 100 and rest < 100 else None


@GRAMMAR.rule("a hundred", "a hundred [and] {number:rest}", gives="number")
def hundred(rest: int = 0) -> int | None:
    return 100 + rest if rest < 100 else None


@GRAMMAR.rule("{number} thousand", gives="number")
def thousands(number: int) -> int | None:
    return number * 1000 if number < 1000 else None


@GRAMMAR.rule("a thousand", gives="number")
def thousand() -> int:
    return 1000


@GRAMMAR.rule("{number},{three_digits}", gives="number")
def grouped(number: int, three_digits: int) -> int | None:
    return number * 1000 + three_digits if number < 1000 else None


@GRAMMAR.rule("{number} and {fraction}", "{number} {fraction}", gives="amount")
def mixed(number: int, fraction: Fraction) -> Fraction:
    return number + fraction


@GRAMMAR.rule(
    "{number} and {fraction|quarters:fraction} of [an]",
    "{number} and {quarters:fraction}",
    gives="amount",
)
def mixed_of(number: int, fraction: Fraction) -> Fraction:
    return number + fraction


@GRAMMAR.rule("{number}.{number:tenths}", gives="amount")
def decimal(number: int, tenths: int) -> Fraction | None:
    scale = 10 ** len(str(tenths))
    if tenths >= _MILLION:
        # "9.7 million" has seven tenths.
        return None
    return Fraction(number * scale + tenths, scale)


@GRAMMAR.rule("0.{number:tenths}", gives="amount")
def below_one(tenths: int) -> Fraction:
    return Fraction(tenths, 10 ** len(str(tenths)))


@GRAMMAR.rule(
    "{number} consecutive|straight|successive|full|whole|entire",
    "{number}+",
    "{number} plus|odd",
    "{number} and a bit|something",
    gives="amount",
)
@GRAMMAR.rule("{number}", gives="amount")
def amount(number: int) -> int:
    return number


@GRAMMAR.rule(
    "{number:low} to|or|-|–|— {number:high}",
    "between {number:low} and {number:high}",
    gives="amount",
)
def at_most(low: int, high: int) -> int | None:
    """Take "two to three" weeks for three at most."""
    return high if low < high <= _LONGEST_RANGE else None


@GRAMMAR.rule("{number} million", "a million", gives="number")
def millions(number: int = 1) -> int | None:
    return number * _MILLION if number < 10_000 else None


@GRAMMAR.rule("{number} billion", "a billion", gives="number")
def billions(number: int = 1) -> int | None:
    return number * _BILLION if number < 1_000 else None


@GRAMMAR.rule("{number}.{number:tenths} billion", gives="number")
def billions_and_tenths(number: int, tenths: int) -> int | None:
    rest = tenths * _BILLION // 10 ** len(str(tenths))
    return number * _BILLION + rest if number < 1_000 and tenths < 1_000 else None


@GRAMMAR.rule("{number}.{number:tenths} million", gives="number")
def millions_and_tenths(number: int, tenths: int) -> int | None:
    rest = tenths * _MILLION // 10 ** len(str(tenths))
    return number * _MILLION + rest if number < 10_000 and tenths < 1_000 else None


@GRAMMAR.rule("{century_word} {number:rest}", gives="year_in_words")
def year_in_words(century_word: int, rest: int) -> int | None:
    return century_word * 100 + rest if 10 <= rest < 100 else None


@GRAMMAR.rule("{century_word} oh|aught {ones}", gives="year_in_words")
def year_with_oh(century_word: int, ones: int) -> int:
    return century_word * 100 + ones


@GRAMMAR.rule("twenty {teens:rest}", "twenty twenty [{ones:rest}]", gives="recent_year")
def recent_year(rest: int = 0) -> int:
    return 2000 + rest + (0 if rest > 9 else 20)


@GRAMMAR.rule("{century_word} hundred [and] {number:rest}", gives="year_in_words")
def year_in_hundreds(century_word: int, rest: int) -> int | None:
    return century_word * 100 + rest if rest < 100 else None


@GRAMMAR.rule("two thousand [and] {number:rest}", "two thousand", gives="year_in_words")
def year_of_this_millennium(rest: int = 0) -> int | None:
    return 2000 + rest if rest < 100 else None


@GRAMMAR.rule("'{two_digits}", gives="year_short", shaped=True)
def year_short(two_digits: int) -> int:
    return full_year(two_digits)
