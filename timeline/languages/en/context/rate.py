"""English rates: "$2 million a year", "90 miles an hour", "300 men are hired a week"."""

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.message import is_message
from timeline.languages.en.context.near import word_behind
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.words import AMOUNTS, FUNCTION_WORDS
from timeline.model.expression import Length, Quantity, Repeat, Shift
from timeline.model.mention import Mention

__all__ = ["read_rates"]

_COUNTS = frozenset({*LEXICON["number"], "hundred", "thousand", "million"})
_LONGEST_CLAUSE = 16
_APART = frozenset(["after", "before"])


@concerning(Length, Shift)
def read_rates(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "a year" after an amount as a rate: "$2 million a year", "once a week".

    A post that counts "3 exams in 2 days" tells how long they take.
    """
    return tuple(_as_rate(text, _as_length(text, mention)) for mention in mentions)


def _as_length(text: Text, mention: Mention) -> Mention:
    said = mention.expression
    if mention.rule != "en.distance.ahead" or not isinstance(said, Shift):
        return mention
    words, first = text.tokens.words, text.tokens.at(mention.span.start)
    noun = first - 4
    counted = _is_counted(words, noun) or _is_measured(words, noun + 2)
    nth = words[noun : noun + 1] in _NTH and words[noun - 1].isdigit()
    if noun < 0 or not (counted or nth) or not is_message(text):
        return mention
    return evolve(mention, expression=Length((Quantity(said.count, said.unit),)))


_NTH = (["st"], ["nd"], ["rd"], ["th"])


def _as_rate(text: Text, mention: Mention) -> Mention:
    length = mention.expression
    if mention.rule != "en.duration.single" or not isinstance(length, Length):
        return mention
    words = text.tokens.words
    first = text.tokens.at(mention.span.start)
    before = words[first - 2] if first > 1 and words[first - 1] in " -" else ""
    if before == "marks" and not _is_number(words[max(0, first - 4)]):
        # "Saturday marks a year since the flood"
        return mention
    amount = _is_amount(before) or _is_amount_each(words, first)
    if (
        not amount
        and word_behind(words, text.tokens.at(mention.span.end) - 1) in _APART
    ):
        # "killed two guards a day after the talks"
        return mention
    if amount or _is_counted(words, first - 2) or _is_measured(words, first):
        return evolve(mention, expression=Repeat(length))
    return mention


def _is_measured(words: list[str], first: int) -> bool:
    """Tell whether it is in "three hours of television a day", "2 gallons of milk a"."""
    near = [w for w in words[max(0, first - _LONGEST_MEASURE) : first] if w != " "]
    if "of" not in near[-3:-1]:
        return False
    of = len(near) - 2 - near[::-1][1:].index("of")
    if not near[-1].isalpha() or of < _COUNT:
        return False
    count, unit = near[of - 2], near[of - 1]
    return unit in _MEASURES and (_is_amount(count) or count in _COUNTS | {"an", "a"})


_LONGEST_MEASURE, _COUNT = 14, 2
_MEASURES = LEXICON["unit_many"].keys() | LEXICON["unit_one"].keys() | AMOUNTS


def _is_amount(word: str) -> bool:
    return word in AMOUNTS or word[:1].isdigit()


def _is_amount_each(words: list[str], first: int) -> bool:
    """Tell whether "a year" stands behind "15 cents a share", "$20 a head"."""
    each, noun = words[max(0, first - 4) : max(0, first - 3)], words[first - 2]
    return each in _EACH and noun.isalpha() and _is_amount(words[max(0, first - 6)])


_EACH = (["a"], ["an"], ["per"])


def _is_counted(words: list[str], noun: int) -> bool:
    """Tell whether *noun* names what is counted: "four flights a week".

    So do those before a verb: "500 patients are treated a day".
    """
    if noun < 0 or len(words[noun]) < 3 or words[noun] in FUNCTION_WORDS:
        return False
    if is_regular_past(words[noun]):
        clause = range(noun - 2, max(0, noun - _LONGEST_CLAUSE), -1)
        return any(words[k][-1:] == "s" and _is_counted(words, k) for k in clause)
    if words[noun][-1] != "s":
        return False
    before = [word for word in words[max(0, noun - 6) : noun] if not word.isspace()]
    return any(map(_is_number, before[-2:]))


def _is_number(word: str) -> bool:
    return word.isdigit() or word in _COUNTS
