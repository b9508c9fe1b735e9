"""A piece of text and its meaning, not resolved yet."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from attrs import frozen

from timeline.model.expression import Bound, Expression, Length
from timeline.model.record import Span

__all__ = ["Mention", "laid_over"]


@frozen
class Mention:
    """An expression and where it stands.

    Attributes:
        rule: Name of the rule that found it ("en.weekday.bare").
        bound: On which side of it the words before it put what happens, as "since" and
            "before" do; None if they say nothing.
        lasts: How long what begins with it goes on, as in "two weeks from Monday on".
        aside: Whether figures are only set against it, as in "up from 5 percent Friday".
        apart: Whether the text does not go on with its year: "the mayor, who was elected
            in May 2009, resigned in July".
        passing: Whether only a relative clause has it: ", who won on Sunday, ran at noon".
            So do brackets that open a text with a life: "Ida Holm (1879–1951) was".
        said: Whether it is when somebody said so: "fell on Sunday, he said on Monday".
        ends: Spans of the two ends, if it is a range; None if it is none.
    """

    span: Span
    expression: Expression
    rule: str
    bound: Bound | None = None
    lasts: Length | None = None
    aside: bool = False
    apart: bool = False
    passing: bool = False
    said: bool = False
    ends: tuple[Span, Span] | None = None


_start = attrgetter("span.start")


def laid_over(
    below: Iterable[Mention], above: Iterable[Mention]
) -> tuple[Mention, ...]:
    """Return *above* and what of *below* it leaves free, sorted.

    Args:
        below: Mentions that give way where they share a character with one above.
        above: Mentions that are disjoint.
    """
    kept = sorted(above, key=_start)
    ends = [mention.span.end for mention in kept]
    free: list[Mention] = []
    for mention in below:
        at = bisect_right(ends, mention.span.start)
        if at == len(kept) or not kept[at].span.overlaps(mention.span):
            free.append(mention)
    return tuple(sorted([*free, *kept], key=_start))
