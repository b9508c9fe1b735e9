"""What a language gives to the stages: words and rules, and what needs its grammar."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from attrs import field, frozen

from timeline.grammar.analysis import Sentence
from timeline.grammar.grammar import Grammar
from timeline.grammar.legible import legible
from timeline.grammar.tokens import Tokens, tokenize
from timeline.model.calendar import Days
from timeline.model.expression import (
    Between,
    Expression,
    Limit,
    Modified,
    MonthDay,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.model.record import Article, Span, Timex

__all__ = [
    "Clause",
    "DayBehind",
    "Language",
    "Refiner",
    "Saga",
    "Text",
    "concerning",
    "each",
    "holding",
    "refined",
]


@frozen
class Text:
    """What is read, as given and as pieces.

    Attributes:
        raw: `Article.text` as it is read, which is as long.
        tokens: Its pieces in lower case.
        given: `Article.text`.
    """

    raw: str
    tokens: Tokens
    given: str

    @classmethod
    def of(cls, given: str) -> "Text":
        """Return a text to be read."""
        raw = legible(given)
        return cls(raw, tokenize(raw), given)


Refiner: TypeAlias = Callable[[Text, tuple[Mention, ...]], tuple[Mention, ...]]


@frozen(eq=False)
class _Concerned:
    """A refiner that changes nothing where no mention is of one of some kinds.

    Attributes:
        within: Whether what an expression has within it counts as well.
    """

    refine: Refiner
    kinds: frozenset[type]
    within: bool = False

    def __call__(
        self, text: Text, mentions: tuple[Mention, ...]
    ) -> tuple[Mention, ...]:
        return self.refine(text, mentions)


def concerning(*kinds: type) -> Callable[[Refiner], Refiner]:
    """Let a refiner be asked only where some mention's expression is of *kinds*.

    What an expression is within another, as in "early on Friday", is of no account.
    """
    return lambda refine: _Concerned(refine, frozenset(kinds))


def holding(*kinds: type) -> Callable[[Refiner], Refiner]:
    """Let a refiner be asked only where something of *kinds* is said at all.

    "Early on Friday at 8" has a clock time, in a day, in a modified expression.
    """
    return lambda refine: _Concerned(refine, frozenset(kinds), within=True)


def each(
    *kinds: type,
) -> Callable[[Callable[[Text, Mention], Mention | None]], Refiner]:
    """Make a refiner of what reads a mention by itself, or drops it by None.

    It is asked of those alone whose expression is of *kinds*.
    """
    concerned = frozenset(kinds)

    def refiner(read: Callable[[Text, Mention], Mention | None]) -> Refiner:
        def refine(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
            found = [
                read(text, mention)
                if type(mention.expression) in concerned
                else mention
                for mention in mentions
            ]
            return tuple([mention for mention in found if mention is not None])

        return _Concerned(refine, concerned)

    return refiner


def refined(
    refiners: Iterable[Refiner], text: Text, mentions: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return the mentions as *refiners* leave them, one after another."""
    kinds, held = _kinds(mentions)
    for refine, concerned, within in _plan(tuple(refiners)):
        if concerned is not None and concerned.isdisjoint(held if within else kinds):
            continue
        changed = refine(text, mentions)
        if changed is not mentions and changed != mentions:
            mentions, (kinds, held) = changed, _kinds(changed)
    return mentions


@lru_cache
def _plan(
    refiners: tuple[Refiner, ...],
) -> tuple[tuple[Refiner, frozenset[type] | None, bool], ...]:
    """Return the refiners with the kinds of expressions that they are asked of."""
    return tuple(
        (refine.refine, refine.kinds, refine.within)
        if isinstance(refine, _Concerned)
        else (refine, None, False)
        for refine in refiners
    )


def _kinds(mentions: tuple[Mention, ...]) -> tuple[set[type], set[type]]:
    """Return the kinds of expressions, and with them of what these have within."""
    kinds: set[type] = {type(mention.expression) for mention in mentions}
    if kinds.isdisjoint(_NESTING):
        return kinds, kinds
    held = set(kinds)
    for mention in mentions:
        if type(mention.expression) in _NESTING:
            held.update(map(type, _within(mention.expression)))
    return kinds, held


def _within(expression: Expression) -> Iterator[Expression]:
    for name in _NESTING.get(type(expression), ()):
        part = getattr(expression, name)
        yield part
        yield from _within(part)


_NESTING: Mapping[type, tuple[str, ...]] = {
    Between: ("start", "end"),
    Limit: ("of",),
    Modified: ("of",),
    Within: ("inner", "outer"),
}


@frozen
class Clause:
    """What the words around an expression say about its time.

    Attributes:
        direction: Where the governing verb puts it; None if it doesn't say.
        reason: The words that say so, for the explanation; empty without.
        sure: Whether no other side can be meant, however far away this one lies.
        from_now: Whether the verb speaks from the day of writing: "will", not "would".
        planned: Whether the present tense tells a plan: "starts", "is on Friday".
        hint: Whether no verb says so but only the kind of text; the policy goes first,
            and so does what is mostly told when it is over.
        again: Whether it is a day that may have been told: "Sunday's vote".
        names: Whether it names a thing of a day that may have been told: "the Sunday vote".
        beside: Whether no object parts it from the verb: "was shot in December".
        sequel: Whether an "and" leads to it: "closes on Monday and reopens on Friday".
        same: Whether that "and" adds what the same did: "was hired in May and left in".
        certain: Whether no day that is over can be meant: "will be ready by April".
        said: Where a date is that of saying so: "said in May that it would".
    """

    direction: Prefer | None = None
    reason: str = ""
    sure: bool = False
    from_now: bool = False
    planned: bool = False
    hint: bool = False
    again: bool = False
    names: bool = False
    beside: bool = False
    sequel: bool = False
    same: bool = False
    certain: bool = False
    said: tuple[Span, ...] = ()


class DayBehind(Enum):
    """What a day says of the hour before it in its sentence."""

    SHARED = "At 8:15 a.m. a bomb went off in a hall on Tuesday"
    LATER = "They left at 8 a.m. and returned on Tuesday"


@frozen
class Saga:
    """What a language reads in a history and not in news.

    Attributes:
        grammar: Finds what nothing else has found.
        refiners: Applied in order to all that was found.
        side: Tells where the verb puts the characters [start, end), seen from what is
            told: "had fled" before, "would flee" after; None if it does not say.
        death: Tells whether they date a death, and whether the text is an obituary,
            which is news of it; None if they date none.
    """

    grammar: Grammar
    refiners: tuple[Refiner, ...] = ()
    side: Callable[[Text, int, int], Prefer | None] | None = None
    death: Callable[[Text, int, int], bool | None] | None = None


@frozen
class Language:
    """One language's part in tagging.

    Attributes:
        grammar: Words and rules.
        refiners: Applied in order to what the rules found: joins, look-alikes.
        clause: Reads the clause around the pieces [first, after) of a text.
        holiday: Gives the days of a named holiday in a year; None if there are none.
        analyse: Gives the sentences of an article, with the events they tell; None if
            nobody has taught the language to read events.
        saga: What it adds in a text that tells of a past of its own.
        order: Tells on which side of now the second of two dates lies, if what they
            date is told in turn; None if it is not.
        landmarks: Days of the month that history knows by their date, and their year.
        day_behind: Tells whether a day, the second span, is that of the hour before it,
            or of what came after it; None if it says nothing of the hour.
        session: Tells whether characters say when a meeting opens, closes or pauses:
            "adjourned at 9:20 p.m.".
    """

    grammar: Grammar
    refiners: tuple[Refiner, ...]
    clause: Callable[[Text, int, int], Clause]
    holiday: Callable[[str, int], Days | None]
    analyse: Callable[[Article, Sequence[Timex]], Iterable[Sentence]] | None = None
    saga: Saga | None = None
    order: Callable[[Text, Span, Span], Prefer | None] | None = None
    landmarks: Mapping[MonthDay, int] = field(factory=dict[MonthDay, int])
    day_behind: Callable[[Text, Span, Span], DayBehind | None] | None = None
    session: Callable[[str, int, int], bool] | None = None
