"""What rules find: glue, hyphens, options, context, and which of two wins."""

import re

import pytest

from timeline.grammar.category import categories
from timeline.grammar.grammar import Grammar
from timeline.grammar.language import Text
from timeline.model.expression import (
    Between,
    Bound,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Length,
    Limit,
    Modified,
    Month,
    MonthDay,
    Part,
    Quantity,
    Reference,
    Repeat,
    Shift,
    Vague,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay
from timeline.stages.recognize import recognize

DAY = Granularity.DAY
LEXICON = {
    "number": {"two": 2, "three": 3, "a couple of": 2},
    "unit": {"days": DAY, "weeks": Granularity.WEEK},
    "weekday": {"friday": 4, "sunday": 6},
    "sign": {"th": 0},
    "joint": {"to": "to"},
    "function": {"the": 0, "of": 0},
}


def digits(piece):
    yield "number", int(piece)


def grammar(*rules, triggers=("unit", "weekday", "day"), **settings):
    """Return a grammar of rules, each a production with its patterns."""
    made = Grammar("xx", LEXICON, frozenset(triggers), numbers=digits, **settings)
    for production, *patterns in rules:
        made.rule(*patterns)(production)
    return made


def found(made, text):
    mentions = recognize(Text.of(text), made)
    return [mention.span.of(text) for mention in mentions]


def shift(number=1, unit=DAY):
    return Shift(number, unit)


def weekday(weekday=0):
    return Weekday(weekday)


def never(number):
    return None if number else number


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("{number} {unit} ago", "Three days ago.", ["Three days ago"]),
        ("{number} {unit} ago", "three\ndays  ago", ["three\ndays  ago"]),
        ("{number} {unit} ago", "three-days-ago", ["three-days-ago"]),
        (
            "{number} {unit} ago",
            "three\N{EN DASH}days ago",
            ["three\N{EN DASH}days ago"],
        ),
        ("{number} {unit} ago", "three - days ago", []),
        ("{number} {unit} ago", "three- days ago", []),
        ("{number} {unit} ago", "three\n\ndays ago", []),
        ("{number} {unit} ago", "a couple of days ago", ["a couple of days ago"]),
        ("{number} {unit} ago", "12 days ago", ["12 days ago"]),
        ("{number} {unit} ago", "three days a-go", []),
        (
            "[only] {number} {unit}",
            "only two days, two weeks",
            ["only two days", "two weeks"],
        ),
        ("(in) {number} {unit}", "in two days", ["two days"]),
        ("(in) {number} {unit}", "for two days", []),
        ("{number} {unit} (from friday)", "two days from Friday", ["two days"]),
        ("{number}{unit}", "2days", ["2days"]),
        ("{number}{unit}", "2 days", []),
        ("{number}{unit}", "2-days", []),
        ("of this moment", "a moment, and of this-moment", ["of this-moment"]),
        ("of this moment", "of\nthis\nmoment", ["of\nthis\nmoment"]),
    ],
)
def test_pattern_finds(pattern, text, expected):
    assert found(grammar((shift, pattern)), text) == expected


def test_longer_wins_over_more_elements():
    made = grammar((shift, "{number} {unit} ago"), (weekday, "days"))
    assert found(made, "three days ago") == ["three days ago"]


def test_of_two_equally_long_the_one_with_more_words_wins():
    made = grammar()
    made.rule("{number} {unit}")(shift)
    made.rule("two {unit}")(lambda unit: Shift(99, unit))
    text = "two days"
    (mention,) = recognize(Text.of(text), made)
    assert mention.expression == Shift(99, DAY)


def test_the_order_of_rules_does_not_matter():
    rules = [(shift, "{number} {unit}"), (weekday, "{number:weekday} days")]
    text = "three days, two weeks"
    one, other = grammar(*rules), grammar(*reversed(rules))
    read = [recognize(Text.of(text), made) for made in (one, other)]
    assert read[0] == read[1]
    assert read[0]


def test_a_production_that_gives_none_declines():
    made = grammar((never, "{number} days"), (shift, "{number} {unit}"))
    text = "three days"
    (mention,) = recognize(Text.of(text), made)
    assert mention.rule.endswith("shift")


def test_what_a_rule_gives_fills_the_slots_of_others():
    made = grammar((shift, "{number} {unit}"))
    made.rule("{number:a} and {number:b}", gives="number")(lambda a, b: a + b)
    text = "two and two and three days"
    (mention,) = recognize(Text.of(text), made)
    assert mention.expression == Shift(7, DAY)


def test_expressions_fill_slots_by_what_they_are():
    made = grammar((weekday, "{weekday}"), categories=categories)
    made.rule("the {day:of}")(lambda of: Modified("MID", of))
    assert found(made, "on the Sunday") == ["the Sunday"]


def test_context_keeps_an_expression_out_of_others():
    made = grammar((weekday, "(on) {weekday}"), categories=categories)
    made.rule("the {day:of}")(lambda of: Modified("MID", of))
    assert found(made, "on Sunday, the Sunday") == ["Sunday"]


def test_latent_rules_count_only_in_longer_ones():
    made = grammar(categories=categories)
    made.rule("{weekday}", latent=True)(weekday)
    made.rule("last {day}")(lambda day: Deictic(Deixis.LAST, day))
    assert found(made, "Sunday, last Sunday") == ["last Sunday"]


def test_a_range_remembers_what_joins_its_ends():
    made = grammar(categories=categories)
    made.rule("{weekday:a} {joint:_} {weekday:b}")(
        lambda a, b: Between(Weekday(a), Weekday(b))
    )
    made.rule("from {range:of}")(lambda of: of)
    text = "from Friday to Sunday"
    (mention,) = recognize(Text.of(text), made)
    assert mention.span.of(text) == text
    assert [end.of(text) for end in mention.ends] == ["from Friday", "Sunday"]


def test_a_rule_of_digits_and_signs_stops_where_its_shape_is():
    made = grammar(shapes=(re.compile(r"\d/\d"),))
    made.rule("{number:month}/{number:day}", shaped=True)(MonthDay)
    assert found(made, "on 3/4, not 3 4") == ["3/4"]


def test_a_rule_without_a_word_to_stop_at_is_told_by_name():
    made = grammar((shift, "the {number}"))
    with pytest.raises(
        ValueError, match=r"rule 'xx\.\w+\.shift' has no word to stop at"
    ):
        _ = made.recogniser


def test_the_message_shows_the_pattern():
    made = grammar((shift, "the {number} of [the] {number:n}"))
    with pytest.raises(ValueError, match=r"in '=the number =of =the number'"):
        _ = made.recogniser


def test_a_rule_is_named_for_language_module_and_function():
    made = grammar((shift, "{number} {unit}"))
    language, *_, function = made.rules[0].name.split(".")
    assert (language, function) == ("xx", "shift")


def test_a_long_row_of_words_is_read_in_pieces():
    text = "two days " * 200
    assert found(grammar((shift, "{number} {unit}")), text) == ["two days"] * 200


def test_a_grammar_needs_neither_numbers_nor_categories():
    made = Grammar("xx", LEXICON, frozenset({"weekday"}))
    made.rule("{weekday} 13")(weekday)
    made.rule("{weekday}")(weekday)
    assert found(made, "Friday 13, Friday 12") == ["Friday 13", "Friday"]


LENGTH = Length((Quantity(2, DAY),))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (LENGTH, ("duration",)),
        (Window(Deixis.LAST, LENGTH), ("window",)),
        (Repeat(LENGTH), ("set",)),
        (Reference(Vague.PAST), ("reference",)),
        (Between(Year(1), Year(2)), ("range",)),
        (Modified("MID", Year(1)), ("modified",)),
        (Clock(8), ("clock", "time")),
        (Part(PartOfDay.NIGHT), ("part", "time")),
        (Within(Part(PartOfDay.NIGHT), Weekday(0)), ("day_part", "time")),
        (Within(Clock(8), Weekday(0)), ("day_clock", "time")),
        (MonthDay(3, 21), ("month_day", "day", "date")),
        (Weekday(0), ("bare_weekday", "day", "date")),
        (DayOfMonth(5), ("day_of_month", "day", "date")),
        (Within(MonthDay(3, 21), Year(2013)), ("full_day", "day", "date")),
        (Month(3), ("month", "date")),
        (Year(2013), ("year", "date")),
        (Within(Reference(Vague.PAST), Year(2013)), ()),
    ],
)
def test_an_expression_fills(expression, expected):
    assert categories(expression)[: len(expected)] == expected


def test_a_limit_is_no_date_to_others():
    assert "date" not in categories(Limit(Bound.BEFORE, Year(2013)))
