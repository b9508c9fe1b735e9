"""English clauses around an expression: which verb says where it lies."""

import re

from attrs import evolve

from timeline.grammar.language import Clause, Text
from timeline.languages.en.context.arranging import (
    arranged,
    begun,
    directed,
    not_before,
    put_off,
    stands,
    vowed,
    warned,
)
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.beside import (
    looks_ahead,
    looks_back,
    read_beside,
    word_before,
    word_behind,
)
from timeline.languages.en.context.calling_off import called_off
from timeline.languages.en.context.deed import is_over
from timeline.languages.en.context.ending import (
    ENDING,
    ends_clause,
    in_clause,
    to_next_clause,
    to_relative,
)
from timeline.languages.en.context.feared import feared
from timeline.languages.en.context.fixed import fixed
from timeline.languages.en.context.foretold import (
    is_sequel,
    is_supposed,
    shares_subject,
    when_said,
)
from timeline.languages.en.context.inserted import is_inserted, present_behind
from timeline.languages.en.context.measure import is_known, is_measured
from timeline.languages.en.context.message import is_message, without_verb
from timeline.languages.en.context.of_noun import told_of_noun
from timeline.languages.en.context.outcome import befell, came_to_pass, undone
from timeline.languages.en.context.tense import (
    TELLING,
    read_verb,
)
from timeline.languages.en.context.tense_words import (
    BE,
    BOOKED,
    MODALS,
    PAST,
    PLANNED,
    UP_TO,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED
from timeline.model.policy import Prefer

__all__ = ["governing", "read_clause"]

_REACH = 60
_SPANNING = frozenset(["from", "between", "until", "till", "through", "for"])
_UNTIL = frozenset(["until", "till"])
_SIDES = frozenset(["after", "before", "about", "around"])
# What may be "those found" as well as "they found" is left to what follows.
_FINITE_PAST = PAST - {"been", "gone"}
_DUE = _UNTIL | {"by"}
_OPEN_ENDED = _DUE | {"after", "through", "from", "since"}
_LINKS = frozenset(["of", "about", "for", "on", "over", "with", "toward", "towards"])
_AT = frozenset(["in", "on", "for", "during", "the"])
_IF = frozenset(["if", "unless"])
_JOINTS = ([" ", "and", " "], [" ", "or", " "], [",", " "], [",", " ", "and", " "])
_OWNING = frozenset(["'s", "\N{RIGHT SINGLE QUOTATION MARK}s"])
# "In May, a man accused of theft will stand trial."
_NOT_OVER = MODALS | BE | {"has", "have"}
_BRACKETS = frozenset("()")
_OWNS = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]s ")


def read_clause(text: Text, start: int, end: int) -> Clause:
    """Return what is said of where the characters [start, end) lie."""
    clause = governing(text, start, end) or without_verb(text, start, end)
    owns = _OWNS.match(text.raw, end) is not None
    return evolve(clause, again=True) if owns else clause


_BESIDE = (told_of_noun, feared, called_off, read_beside)


def governing(text: Text, start: int, end: int) -> Clause | None:
    """Return what the verb says that governs the characters [start, end).

    The nearest verb to the left decides; an expression that opens its sentence is
    governed by the first verb to the right.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    beside = next(filter(None, (read(words, first, after) for read in _BESIDE)), None)
    if beside is not None and not (beside.hint and is_message(text)):
        return beside
    led, link = _linked(words, first)
    if link == "whether":
        # "asked whether May was too late"
        return Clause()
    known = came_to_pass(words, after) if link not in _OPEN_ENDED else None
    if known is not None:
        return known
    owns = _OWNS.match(text.raw, end) is not None
    left = range(led - 1, max(-1, led - _REACH), -1)
    clause = _of_new_clause(words, first, after)
    clause = clause or put_off(words, left, range(first, after), link)
    clause = clause or (None if owns else fixed(words, left))
    clause = clause or _to_the_left(words, led, link, owned=link == "from" and owns)
    clause = clause or _to_the_right(words, first, after, link)
    back = clause is not None and clause.direction is Prefer.PAST
    if back and not owns and is_supposed(words, left):
        return looks_ahead("if")
    if clause is not None and clause.direction is None and link in _UNTIL:
        # "It was not to begin until May."
        return looks_ahead(link)
    clause = clause and undone(words, clause, after, link)
    ahead = clause is not None and clause.direction is Prefer.FUTURE
    if ahead and (over := befell(words, led)) is not None:
        return over
    unsaid = clause is None and link != "from"
    if owns and is_known(words, led, link) and (ahead or unsaid):
        # "a premium over Friday's price", "a discount to Friday's close"
        return looks_back(link)
    if ahead and is_measured(words, first, link):
        # "will be better than in May": better than it was, or than it will be.
        return Clause()
    return clause and _in_turn(text, clause, first, led, after)


def _in_turn(text: Text, clause: Clause, first: int, led: int, after: int) -> Clause:
    """Add what a clause says of the order in which things come."""
    words = text.tokens.words
    clause = evolve(clause, sequel=is_sequel(words, led))
    if clause.direction is not Prefer.FUTURE:
        same = clause.sequel and shares_subject(words, led)
        return evolve(clause, same=True) if same else clause
    said = () if clause.from_now else when_said(text, first)
    return evolve(clause, sure=not _is_booked(words, first, after), said=said)


def _linked(words: list[str], first: int) -> tuple[int, str]:
    """Return where an expression begins, and the word that leads it.

    "Put off until after June 1" is put off until then.
    """
    led = _list_start(words, first)
    link = word_before(words, led)
    if link in _SIDES and word_before(words, led - 2) in _UNTIL:
        return led - 2, "until"
    return led, link


def _list_start(words: list[str], first: int) -> int:
    """Return where the weekdays begin that end in one: "for Friday and Saturday"."""
    weekdays = LEXICON["weekday"]
    while words[first] in weekdays:
        sizes = (len(k) for k in _JOINTS if words[first - len(k) : first] == k)
        before = first - next(sizes, first) - 1
        if before < 0 or words[before] not in weekdays:
            break
        first = before
    return first


def _to_the_left(
    words: list[str], first: int, link: str, *, owned: bool
) -> Clause | None:
    """Read the nearest verb before an expression that *link* stands before."""
    left = range(first - 1, max(-1, first - _REACH), -1)
    return (
        (arranged(words, left, link) if link in UP_TO else None)
        or (warned(words, left) if link in _SPANNING else None)
        or (begun(words, left) if link == "from" and not owned else None)
        or (begun(words, left) if link == "for" and _is_day(words, first) else None)
        or (not_before(words, left) if link == "before" else None)
        or (stands(words, left) if link in _UNTIL else None)
        or (directed(words, left) if link in _DUE else None)
        or _first_verb(words, left)
    )


def _is_day(words: list[str], first: int) -> bool:
    """Tell whether a weekday stands at *first*, which owns nothing."""
    return (
        words[first] in LEXICON["weekday"]
        and "".join(words[first + 1 : first + 3]) not in _OWNING
    )


def _to_the_right(words: list[str], first: int, after: int, link: str) -> Clause | None:
    """Read what an "if" before an expression or the first verb behind it says."""
    right = to_next_clause(words, range(after, min(len(words), after + _REACH)))
    if link in ("a", "an") and word_before(words, first - 2) in _LINKS:
        # "talk of a fall vote": what follows is about something else.
        right = range(0)
    left = range(first - 1, max(-1, first - _REACH), -1)
    if any(words[k].isalpha() for k in list(in_clause(words, left))[_OPENED:]):
        right = to_relative(words, right)
    return (
        _depends(words, left, right)
        or (_was_due(words, right, link) or looks_ahead(link) if link in _DUE else None)
        or vowed(words, right)
        or _fronted(_first_verb(words, right), words, first, right)
    )


def _fronted(
    clause: Clause | None, words: list[str], first: int, right: range
) -> Clause | None:
    """Be sure that "In December, sales rose" is over: what stands in front is no noun's."""
    if clause is None or clause.direction is not Prefer.PAST:
        return clause
    rest = words[right.start : right.stop]
    if rest[:1] != [","] or not _NOT_OVER.isdisjoint(rest):
        return clause
    opening = [word for word in words[max(0, first - 4) : first] if word != " "][-2:]
    opens = not opening[:-1] or opening[0] in ENDING or "\n" in opening[0]
    return evolve(clause, beside=True) if opens else clause


def _of_new_clause(words: list[str], first: int, after: int) -> Clause | None:
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


def _is_booked(words: list[str], first: int, after: int) -> bool:
    """Tell whether accounts are told of, which are closed when the time is over.

    "It will take a charge in the fourth quarter" is said in January of the last one.
    """
    near = words[max(0, first - _REACH // 2) : after + _REACH // 4]
    return not BOOKED.isdisjoint(near)


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
    if clause.direction is Prefer.PAST:
        if is_inserted(words, index, start + 1):
            return None
        if present := present_behind(words, index, start + 1):
            return looks_ahead(present)
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
        if word in _IF:
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
        if word in _OF_OLD and not past:
            if word_behind(words, index) in _PLANS_OF_OLD:
                return Clause()
            return evolve(looks_back(word), beside=link in _UNTIL)
        if word in ("followed", "preceded") and word_behind(words, index) == "by":
            break
        if word in _FINITE_PAST or is_regular_past(word):
            past = past or word
        elif word in MODALS or word in BE:
            return None
        elif word in ENDING and ends_clause(words, index):
            break
    return looks_back(past) if past else None


_OF_OLD = frozenset(["was", "were", "had"])
_PLANS_OF_OLD = PLANNED | {"to", "hoped", "hoping", "planning", "set"}
