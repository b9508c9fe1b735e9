"""English ranges of years whose last is short: "1939-45", "2019/2020", "1902-4"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.number import FIRST_WITH_MONTH
from timeline.model.expression import Between, Expression, Year


@GRAMMAR.rule("{year4}{joint:_}{two_digits}", "{year4}{joint_slash:_}{two_digits}")
def short_years(year4: int, two_digits: int) -> Expression | None:
    first = year4 % 100
    # "1990-05" is a month, but nobody writes the next year's number for one.
    if two_digits <= first or (two_digits < 13 and two_digits > first + 1):
        return None
    return Between(Year(year4), Year(year4 - first + two_digits))


@GRAMMAR.rule("{year4:a}{joint_slash:_}{year4:b}")
def years_with_slash(a: int, b: int) -> Expression | None:
    """Read "2019/2020" as a season or a school year that goes on into the next."""
    return Between(Year(a), Year(b)) if b == a + 1 else None


@GRAMMAR.rule("{year4}{joint_dash:_}{two_digits}")
@GRAMMAR.rule("the years {year4}{joint_slash|joint_dash|joint:_}{two_digits}")
def years_with_dash(year4: int, two_digits: int) -> Expression | None:
    """Read "2001–10", whose dash no month has."""
    first = year4 % 100
    follows = two_digits > first
    return Between(Year(year4), Year(year4 - first + two_digits)) if follows else None


@GRAMMAR.rule("{year4}{joint:_}{number:last}", "{year4}{joint_slash:_}{number:last}")
def years_with_digit(year4: int, last: int) -> Expression | None:
    """Read "1902-4" as old books have it; "2012-4" may be a month."""
    first = year4 % 10
    if not first < last < 10 or year4 >= FIRST_WITH_MONTH:
        return None
    return Between(Year(year4), Year(year4 - first + last))
