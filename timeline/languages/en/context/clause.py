"""English clauses around an expression: which verb says where it lies."""

import re

from attrs import evolve

from timeline.grammar.language import Clause, Text
from timeline.languages.en.context.accounts import reported
from timeline.languages.en.context.arranging import (
    put_off,
)
from timeline.languages.en.context.beside import read_beside
from timeline.languages.en.context.calling_off import called_off
from timeline.languages.en.context.coming import (
    JUDGING,
    approached,
    drawn_near,
    provided,
)
from timeline.languages.en.context.consequence import consequence
from timeline.languages.en.context.entry_head import read_entry
from timeline.languages.en.context.feared import feared
from timeline.languages.en.context.fixed import fixed, subject
from timeline.languages.en.context.foretold import (
    is_certain,
    is_of_now,
    is_supposed,
    sequel,
    shares_subject,
    when_said,
    would_be,
)
from timeline.languages.en.context.invited import invited
from timeline.languages.en.context.measure import is_known, is_measured, of_record
from timeline.languages.en.context.message import is_asked, is_message, without_verb
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.nearest import (
    names_figures,
    of_new_clause,
    to_the_left,
    to_the_right,
)
from timeline.languages.en.context.of_noun import told_of_noun
from timeline.languages.en.context.outcome import (
    befallen,
    befell,
    came_to_pass,
    mishap,
    undone,
)
from timeline.languages.en.context.own_clause import own_clause
from timeline.languages.en.context.punished import punished
from timeline.languages.en.context.tense_words import (
    BOOKED,
    DUE,
    UNTIL,
)
from timeline.languages.en.context.timetable import tells_plan
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.policy import Prefer

__all__ = ["governing", "read_clause"]

_REACH = 60
_SIDES = frozenset(["after", "before", "about", "around"])
_OPEN_ENDED = DUE | {"after", "through", "from", "since"}
_JOINTS = ([" ", "and", " "], [" ", "or", " "], [",", " "], [",", " ", "and", " "])
_DAYS = 7
_OWNS = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]s ")


def read_clause(text: Text, start: int, end: int) -> Clause:
    """Return what is said of where the characters [start, end) lie."""
    clause = read_entry(text, start, end)
    clause = clause or governing(text, start, end) or without_verb(text, start, end)
    if _OWNS.match(text.raw, end):
        return evolve(clause, again=True)
    return evolve(clause, names=True) if _names(text.raw, start, end) else clause


def _names(raw: str, start: int, end: int) -> bool:
    """Tell whether a noun stands behind it: "the Tuesday walkout"."""
    led = raw[max(0, start - len("the ")) : start].lower() == "the "
    named = _NOUN.match(raw, end) if led else None
    return named is not None and named[1] not in FUNCTION_WORDS


_NOUN = re.compile(r" ([a-z]+)\b")


_BESIDE = (
    drawn_near,
    own_clause,
    reported,
    punished,
    mishap,
    consequence,
    befallen,
    told_of_noun,
    feared,
    called_off,
    subject,
    read_beside,
    invited,
    approached,
    provided,
)


def _beside(words: list[str], first: int, after: int) -> Clause | None:
    """Return what a construction around the pieces says, None without one."""
    for read in _BESIDE:
        if clause := read(words, first, after):
            return clause
    return None


def governing(text: Text, start: int, end: int) -> Clause | None:
    """Return what the verb says that governs the characters [start, end).

    The nearest verb to the left decides; an expression that opens its sentence is
    governed by the first verb to the right.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    beside = _beside(words, first, after)
    if beside is not None and not (beside.hint and is_message(text)):
        return beside
    led, link = _linked(words, first)
    if link == "whether":
        # "asked whether May was too late"
        return Clause()
    owns = _OWNS.match(text.raw, end) is not None
    clause = of_new_clause(words, first, after)
    clause = clause or _of_verb(words, range(first, after), led, link, owns=owns)
    known = came_to_pass(words, after) if link not in _OPEN_ENDED else None
    if known is not None and (clause is None or clause.direction is not Prefer.PAST):
        return known
    clause = clause and _weighed(words, clause, led, after, link)
    ahead = clause is not None and clause.direction is Prefer.FUTURE
    unsaid = clause is None and link != "from"
    if owns and is_known(words, led, link) and (ahead or unsaid):
        # "a premium over Friday's price", "a discount to Friday's close"
        return looks_back(link)
    if ahead and is_measured(words, first, link):
        # "will be better than in May": better than it was, or than it will be.
        return Clause()
    if ahead and word_behind(words, after) in _FIGURES:
        # "will revise the August figures": those of the August nearest.
        return Clause()
    if ahead and (record := of_record(words, first, link, after)):
        return record
    return clause and _in_turn(text, clause, first, led, after)


def _of_verb(
    words: list[str], own: range, led: int, link: str, *, owns: bool
) -> Clause | None:
    """Read the verb to the left of the pieces *own*, or else to their right."""
    left = range(led - 1, max(-1, led - _REACH), -1)
    clause = put_off(words, left, own, link)
    clause = clause or (None if owns else fixed(words, left, link))
    clause = clause or to_the_left(words, led, link, owned=link == "from" and owns)
    out = link == "of" and word_before(words, led - 2) == "out"
    reached = link in ("to", "into") and not _FINALS.isdisjoint(words[own.stop :][:6])
    out = out or reached or link == "for"
    barred = owns and out and _is_event(words, own.stop)
    if clause is not None and barred:
        # "cast ballots for Monday's election", "was ruled out of Monday's final",
        # "advanced to Monday's final"
        told = word_before(words, led - 2) not in JUDGING
        past = clause.direction is Prefer.PAST and told
        clause = Clause(again=True) if past else clause
    clause = clause or to_the_right(words, own.start, own.stop, link)
    month = clause is None and words[own.stop - 1] in LEXICON["month_name"]
    if month and names_figures(words[own.stop : own.stop + _REACH]):
        # "a drop in January orders"
        return looks_back("figures")
    if clause is not None and clause.direction is Prefer.PAST and not owns:
        clause = _supposed(words, left, own.stop) or clause
    return clause


def _supposed(words: list[str], left: range, after: int) -> Clause | None:
    """Read "would move if it rose on Friday", "if it rose on Friday, it would move"."""
    if is_supposed(words, left):
        return looks_ahead("if")
    return Clause() if would_be(words, left, after) else None


def _is_event(words: list[str], after: int) -> bool:
    """Tell whether the day before the piece at *after* has a vote or a game."""
    return not _EVENTS.isdisjoint(words[after : after + _NEAR_OWNED])


_NEAR_OWNED = 8
_FINALS = word_set(
    "final semifinal semi-final quarterfinal quarter-final playoff runoff"
)
_FIGURES = word_set("figures figure data numbers statistics results")
_EVENTS = word_set(
    "election elections runoff primary primaries vote ballot referendum poll polls debate",
    "game match race final semifinal qualifier hearing meeting summit inauguration funeral",
)


def _weighed(
    words: list[str], clause: Clause, first: int, after: int, link: str
) -> Clause:
    """Return what is left of a clause by what else its sentence tells."""
    if clause.direction is None and link in UNTIL:
        # "It was not to begin until May."
        return looks_ahead(link)
    if not tells_plan(words, first - (4 if link == "on" else 2)):
        # "Both play on Saturday, but a third match was called off."
        clause = undone(words, clause, after, link)
    ahead = clause.direction is Prefer.FUTURE
    fell = befell(words, first, now=clause.planned) if ahead else None
    return fell or clause


def _in_turn(text: Text, clause: Clause, first: int, led: int, after: int) -> Clause:
    """Add what a clause says of the order in which things come."""
    words = text.tokens.words
    joint = sequel(words, led)
    if joint is not None:
        same = shares_subject(words, joint)
        clause = evolve(clause, sequel=True, same=same)
    if clause.direction is not Prefer.FUTURE:
        return clause
    said = () if clause.from_now else when_said(text, first)
    return evolve(
        clause,
        from_now=clause.from_now or (not said and is_of_now(words, led)),
        sure=not _is_booked(words, first, after),
        certain=is_certain(words, led) or is_asked(text.raw, text.tokens.starts[led]),
        said=said,
    )


def _linked(words: list[str], first: int) -> tuple[int, str]:
    """Return where an expression begins, and the word that leads it.

    "Put off until after June 1" is put off until then, and "until at least June 1".
    """
    led = _list_start(words, first)
    if words[max(0, led - 4) : led] == ["at", " ", "least", " "]:
        led -= 4
    link = word_before(words, led)
    if link in _SIDES and word_before(words, led - 2) in UNTIL:
        return led - 2, "until"
    return led, link


def _list_start(words: list[str], first: int) -> int:
    """Return where the weekdays begin that end in one: "for Friday and Saturday"."""
    weekdays = LEXICON["weekday"]
    for _ in range(_DAYS):
        if words[first] not in weekdays:
            break
        sizes = (len(k) for k in _JOINTS if words[first - len(k) : first] == k)
        before = first - next(sizes, first) - 1
        if before < 0 or words[before] not in weekdays:
            break
        first = before
    return first


def _is_booked(words: list[str], first: int, after: int) -> bool:
    """Tell whether accounts are told of, which are closed when the time is over.

    "It will take a charge in the fourth quarter" is said in January of the last one.
    """
    near = words[max(0, first - _REACH // 2) : after + _REACH // 4]
    return not BOOKED.isdisjoint(near)
