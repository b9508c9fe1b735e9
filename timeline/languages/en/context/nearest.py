"""The verb nearest to an English expression: to its left, or behind it."""

from attrs import evolve

from timeline.grammar.language import Clause
from timeline.languages.en.context.arranging import (
    arranged,
    begun,
    directed,
    not_before,
    stands,
    summoned,
    vowed,
    warned,
)
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.coming import foreseen, lasting
from timeline.languages.en.context.deadline import (
    promised,
    until_then,
)
from timeline.languages.en.context.deed import is_over
from timeline.languages.en.context.ending import (
    ENDING,
    behind_distance,
    behind_relative,
    ends_clause,
    in_clause,
    to_next_clause,
    to_relative,
)
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.tense import (
    TELLING,
    read_verb,
)
from timeline.languages.en.context.tense_words import (
    BE,
    DUE,
    IF,
    MODALS,
    OF_OLD,
    PAST,
    PLANNED,
    UNTIL,
    UP_TO,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, RESULTS
from timeline.model.policy import Prefer

__all__ = ["names_figures", "of_new_clause", "to_the_left", "to_the_right"]

_REACH, _FAR = 60, 240
_FORESEEN_FOR = UNTIL | {"for"}
_SPANNING = frozenset(["from", "between", "until", "till", "through", "for"])
# What may be "those found" as well as "they found" is left to what follows.
_FINITE_PAST = PAST - {"been", "gone"}
_LINKS = frozenset(["of", "about", "for", "on", "over", "with", "toward", "towards"])
_AT = frozenset(["in", "on", "for", "during", "the"])
_OWNING = frozenset(["'s", "\N{RIGHT SINGLE QUOTATION MARK}s"])
# "In May, a man accused of theft will stand trial."
_NOT_OVER = MODALS | BE | {"has", "have"}
_BRACKETS = frozenset("()")


def to_the_left(
    words: list[str], first: int, link: str, *, owned: bool
) -> Clause | None:
    """Read the nearest verb before an expression that *link* stands before."""
    left = range(first - 1, max(-1, first - _REACH), -1)
    return (
        (arranged(words, left, link) if link in UP_TO else None)
        or (warned(words, left) if link in _SPANNING else None)
        or (foreseen(words, left) if link in _FORESEEN_FOR else None)
        or (begun(words, left) if link == "from" and not owned else None)
        or (begun(words, left) if link == "for" and _is_day(words, first) else None)
        or (not_before(words, left) if link == "before" else None)
        or (stands(words, left) if link in UNTIL else None)
        or (lasting(words, left) if link in UNTIL else None)
        or (directed(words, left) if link in DUE else None)
        or promised(words, left, link)
        or (summoned(words, left) if link == "at" or _is_date(words, first) else None)
        or (_told_to(words, first) if words[first] == "overnight" else None)
        or (until_then(words, left) if link not in UP_TO else None)
        or _still_open(words, left)
        or _first_verb(words, left)
    )


def _told_to(words: list[str], first: int) -> Clause | None:
    """Read "told to stay indoors overnight": they are told for what is to come.

    "Who were told to leave slept in schools overnight" is over.
    """
    near = [word for word in words[max(0, first - _NEAR) : first] if word != " "]
    asked = next((k for k in range(1, len(near)) if near[k] == "to"), 1)
    word = "".join(near[asked - 1 : asked])
    over = any(k in PAST or is_regular_past(k) for k in near[asked:])
    return looks_ahead(word) if word in _ASKED and not over else None


_NEAR = 12
_ASKED = word_set("told asked ordered urged advised warned")


def _still_open(words: list[str], left: range) -> Clause | None:
    """Read "said that if the ship does not sail Tuesday, they will leave"."""
    doing = False
    for index in in_clause(words, left):
        word = words[index]
        if word in IF:
            return looks_ahead(word) if doing else None
        if word in _DOING:
            doing = True
        elif (word in TELLING or word[-2:] == "ed") and read_verb(words, index):
            return None
    return None


_DOING = frozenset(["do", "does", "doesn", "don"])


def _is_day(words: list[str], first: int) -> bool:
    """Tell whether a weekday stands at *first*, which owns nothing."""
    return (
        words[first] in LEXICON["weekday"]
        and "".join(words[first + 1 : first + 3]) not in _OWNING
    )


def _is_date(words: list[str], first: int) -> bool:
    """Tell whether a day stands at *first*: "on Monday", "on 9 July", "on July 9"."""
    months = LEXICON["month_name"]
    near = words[first : first + 4]
    return _is_day(words, first) or not months.keys().isdisjoint(near)


def to_the_right(words: list[str], first: int, after: int, link: str) -> Clause | None:
    """Read what an "if" before an expression or the first verb behind it says."""
    if words[first] == "may":
        # "May sales climbed": no verb is led by it, and none is read from afar.
        start = max(0, first - _FAR)
        words = [*words[start:first], "", *words[first + 1 : after + _FAR]]
        first, after = first - start, after - start
    right = behind_distance(words, range(after, min(len(words), after + _REACH)))
    right = to_next_clause(words, right)
    if link in ("a", "an") and word_before(words, first - 2) in _LINKS:
        # "talk of a fall vote": what follows is about something else.
        right = range(0)
    left = range(first - 1, max(-1, first - _REACH), -1)
    whole = right
    if any(words[k].isalpha() for k in in_clause(words, left)[_OPENED:]):
        right = to_relative(words, right)
    clause = (
        _depends(words, left, right)
        or (_was_due(words, right, link) or looks_ahead(link) if link in DUE else None)
        or vowed(words, right)
        or _fronted(_first_verb(words, right), words, first, right)
    )
    if clause is None and right is not whole:
        return _first_verb(words, behind_relative(words, whole))
    return clause


def _fronted(
    clause: Clause | None, words: list[str], first: int, right: range
) -> Clause | None:
    """Be sure that "In December, sales rose" is over: what stands in front is no noun's.

    So is the month of "December exports fell": figures are told when it is over.
    """
    if clause is None or clause.direction is not Prefer.PAST:
        return clause
    rest = words[right.start : right.stop]
    if names_figures(rest):
        return evolve(clause, beside=True)
    if rest[:1] != [","] or not _NOT_OVER.isdisjoint(rest):
        return clause
    opening = [word for word in words[max(0, first - 4) : first] if word != " "][-2:]
    opens = not opening[:-1] or opening[0] in ENDING or "\n" in opening[0]
    return evolve(clause, beside=True) if opens else clause


def names_figures(rest: list[str]) -> bool:
    """Tell whether figures stand right behind a month: "January durable goods orders"."""
    near = rest[1:_NEAR_FIGURES] if rest[:1] == [" "] else []
    return not _TOLD_OF.isdisjoint(near) and _AIMED_AT.isdisjoint(near)


def of_new_clause(words: list[str], first: int, after: int) -> Clause | None:
    """Read the verb of ", but on Friday the office said so", which opens a clause.

    So does "said that on Friday they would".
    """
    k = first - 1
    while k > 0 and (words[k] == " " or words[k] in _AT):
        k -= 1
    told = words[k] == "that" and word_before(words, k) in REPORTED
    if not told and (words[k] != "but" or words[max(0, k - 2) : k] != [",", " "]):
        return None
    return _first_verb(words, range(after, min(len(words), after + _REACH)))


_OPENED = 3
_NEAR_FIGURES = 6
_TOLD_OF = RESULTS - {"dividends", "net"} | {"prices", "payrolls", "gap"}
_AIMED_AT = word_set("target targets goal goals forecast forecasts quota talks seen")


def _first_verb(words: list[str], indices: range) -> Clause | None:
    """Return what the first verb of the clause says, if one of *indices* has any."""
    opens, closes = ("(", ")") if indices.step > 0 else (")", "(")
    depth = 0
    for index in indices:
        word = words[index]
        if word in _BRACKETS:
            depth = max(0, depth + (word == opens) - (word == closes))
        if word == " " or depth:
            continue
        if word == "despite" and _is_known(words[index : indices.start]):
            return looks_back(word)
        if word in TELLING or word[-2:] == "ed":
            clause = _of_verb(words, index, indices)
            if clause is not None:
                return clause
        elif (word in ENDING or "\n" in word) and ends_clause(words, index):
            return None
    return None


def _of_verb(words: list[str], index: int, indices: range) -> Clause | None:
    """Read the verb at *index*, if it governs what *indices* lead away from."""
    back, start = indices.step < 0, indices.start
    if not back and _is_put_in(words, start, index):
        return None
    clause = read_verb(words, index)
    if clause is None or not back:
        return clause
    return evolve(clause, beside=True) if is_over(words, index, start + 1) else clause


def _is_put_in(words: list[str], first: int, index: int) -> bool:
    """Tell whether a verb only says who says so: "On Monday, they said, it will open"."""
    said = words[index] in REPORTED and words[index + 1 : index + 2] == [","]
    return said and words[first] == "," and index - first < _PUT_IN


_PUT_IN = 12


def _is_known(words: list[str]) -> bool:
    """Tell whether "despite the loss of a bomber" is no plan; empty if it is behind."""
    return bool(words) and _PLANS.isdisjoint(words)


_PLANS = word_set("plan plans forecast forecasts threat threats call calls hope hopes")


def _depends(words: list[str], left: range, right: range) -> Clause | None:
    """Read "if it rains on Friday": what is still open is to come."""
    for index in in_clause(words, left):
        word = words[index]
        if word in IF:
            rest = next((k for k in right if words[k] == ","), right.stop)
            return _first_verb(words, range(right.start, rest)) or looks_ahead(word)
    return None


def _was_due(words: list[str], indices: range, link: str) -> Clause | None:
    """Read "By Monday it was over", "By Friday he had left", "By May it rained".

    "By Friday those named must leave" has a participle before its verb, and "by May it
    was due to open" leaves open whether it has.
    """
    past = ""
    for index in indices:
        word = words[index]
        if word in OF_OLD and not past:
            if word_behind(words, index) in _PLANS_OF_OLD:
                return Clause()
            return evolve(looks_back(word), beside=link in UNTIL)
        if word in ("followed", "preceded") and word_behind(words, index) == "by":
            break
        if word in _FINITE_PAST or is_regular_past(word):
            past = past or word
        elif word in MODALS or word in BE:
            return None
        elif word in ENDING and ends_clause(words, index):
            break
    return looks_back(past) if past else None


_PLANS_OF_OLD = PLANNED | {"to", "hoped", "hoping", "planning", "set"}
