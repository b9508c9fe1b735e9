"""English words that look like dates and are none: "he may march", "Resolution 2085".

Judges are chosen by what a mention means and says, so that only ambiguous ones pay.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.address import (
    begins_in_word,
    ends_in_word,
    is_in_address,
    stands_free,
)
from timeline.languages.en.lookalike.dial import is_put_at
from timeline.languages.en.lookalike.edge import (
    begins_in_number,
    ends_in_number,
)
from timeline.languages.en.lookalike.length import (
    is_measured,
    is_off_time,
)
from timeline.languages.en.lookalike.modifying import is_no_modifier
from timeline.languages.en.lookalike.name import (
    ELECTION_DAY,
    ends_in_any_election,
    is_any_election,
    is_name,
    is_namesake,
)
from timeline.languages.en.lookalike.rank import (
    before_count,
    before_rank,
    counted_to_rank,
    day_before,
    is_first_of_months,
    is_ranked_month,
)
from timeline.languages.en.lookalike.score import (
    ends_in_score,
    score_before,
    score_behind,
)
from timeline.languages.en.lookalike.suspicion import suspected
from timeline.languages.en.lookalike.verb import (
    before_sunlight,
    before_verb,
    begins_in_clause,
    begins_in_verb,
)
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Holiday,
    Limit,
    Modified,
    Month,
    SeasonName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["drop_lookalikes"]

_FURTHER = 4
_TURNING = frozenset(["turn", "turns", "turned", "turning"])
_MODIFYING = (Modified, Limit)


def _is_numbered(view: View) -> bool:
    return view.left == "." and view.lefts[1].lower() in ("no", "nos")


def drop_lookalikes(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions that are no look-alikes.

    Of one that begins or ends with digits of a longer word or number, or begins with
    a verb, the rest is read again: "in May 1,200 men" is about May.
    """
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or kept[-1].span.end <= mention.span.start:
            kept += _kept(text, mention)
    named = _named(text, mentions) if len(kept) < len(mentions) else frozenset[str]()
    if not named:
        return tuple(kept)
    return tuple(m for m in kept if not _is_namesake(text, m, named))


_MAY_BE_NAMES = Month | SeasonName


def _named(text: Text, mentions: tuple[Mention, ...]) -> frozenset[str]:
    """Return the months and seasons that are names in the text: "Theresa May"."""
    views = (View(text, m) for m in mentions if isinstance(m.expression, _MAY_BE_NAMES))
    return frozenset(view.raw for view in views if is_name(view))


def _is_namesake(text: Text, mention: Mention, named: frozenset[str]) -> bool:
    bare = isinstance(mention.expression, _MAY_BE_NAMES)
    return bare and is_namesake(View(text, mention), named)


def _kept(text: Text, mention: Mention) -> Sequence[Mention]:
    kind: type = type(mention.expression)
    if kind not in _MODIFYING and stands_free(text.raw, mention.span):
        cut, judges, _ = suspected(kind, mention.span.of(text.raw))
        if not cut and not judges:
            return (mention,)
        view = View(text, mention)
    else:
        view = View(text, mention)
        if is_in_address(view):
            return ()
        _, judges, joined = suspected(view.kind, view.raw)
        cut, judges = True, judges + joined
    left = _left(text, view) if cut else None
    if left is not None:
        return left
    if ends_in_any_election(view) and not text.raw.islower():
        return (_of_any_election(mention),)
    for judge in judges:
        if judge(view):
            return ()
    return (mention,)


def _of_any_election(mention: Mention) -> Mention:
    """Leave open which day it is: "until 7 p.m. on election day"."""
    match mention.expression:
        case Within(inner, Holiday()):
            return evolve(mention, expression=Within(inner, _SOME_ELECTION))
        case _:
            return mention


_SOME_ELECTION = Deictic(Deixis.THIS, Granularity.DAY, Anchor.EVENT)


def _left(text: Text, view: View) -> Sequence[Mention] | None:
    """Return what is left if a part belongs to something else; None if none does."""
    if score := score_before(view):
        # What the score cut off belongs to the day: "6-3 on Wednesday night".
        rest = _reread(text, view, score, len(view.pieces) + _FURTHER)
        return tuple(islice(rest, 1))
    if before := before_rank(view) or before_verb(view) or before_sunlight(view):
        first = -view.modifying - day_before(view)
        return tuple(_reread(text, view, first, before))
    if counted := before_count(view):
        first = _RANK if is_ranked_month(view) else -view.modifying
        parts = ((first, counted - 1), (counted, len(view.pieces)))
        return tuple(m for part in parts for m in _reread(text, view, *part))
    if view.modifying and is_no_modifier(view):
        # What it took from the time belongs to it: "as many as a year before".
        return tuple(islice(_reread(text, view, 0, len(view.pieces) + _FURTHER), 1))
    if part := _part(view):
        return tuple(_reread(text, view, 0, part))
    if lost := _lost(text, view):
        # "that May 1 is a Sunday" goes on behind what "that May" took.
        rest = _reread(text, view, lost, len(view.pieces) + _FURTHER)
        return tuple(islice(rest, 1))
    begins = begins_in_word(view) or begins_in_number(view) or begins_in_verb(view)
    ends = ends_in_word(view) or ends_in_number(view) or ends_in_score(view)
    if begins or ends:
        return tuple(_without_edge(text, view, begins=begins))
    return None


_RANK = len(("the", " ", "first", " "))


def _part(view: View) -> int:
    """Return how many pieces are left if what stands around them is something else."""
    if is_measured(view):
        # What is left is how much, and perhaps a day.
        return len(view.pieces) - 2
    if is_off_time(view):
        return len(view.pieces)
    return score_behind(view) or counted_to_rank(view)


def _lost(text: Text, view: View) -> int:
    """Return how many pieces at the beginning belong to something else."""
    if is_any_election(view) and not text.raw.islower():
        return len(ELECTION_DAY)
    if view.pieces[0].isdigit() and (view.left in _TURNING or _is_numbered(view)):
        # "turned 6 this month", "Fort No. 10 March 15"
        return 1
    if is_put_at(view):
        return 1
    if view.pieces[0] in ("every", "each") and view.pieces[-1] == "old":
        return len(("every", " "))
    if view.pieces[0] == "past" and view.left.isalpha():
        # "lived past 90 years", "well past two weeks"
        return 0 if view.left in FUNCTION_WORDS else len(("past", " "))
    if is_first_of_months(view):
        return len(view.pieces) - 1 - (view.pieces[-1] == ".")
    return int(begins_in_clause(view))


def _without_edge(text: Text, view: View, *, begins: bool) -> Iterator[Mention]:
    pieces = view.pieces
    cut = pieces[0] if begins else pieces[-1]
    counts = cut.isdigit() or cut in LEXICON["hour_word"]
    if len(pieces) < 3 or not (counts or begins_in_verb(view)):
        return
    last = len(pieces) - 1
    yield from _reread(text, view, *((1, last + 1) if begins else (0, last)))
    if not begins and isinstance(view.expression, Between):
        # "at 10 p.m. - four hours later"
        yield from _reread(text, view, last, last + _FURTHER)


def _reread(text: Text, view: View, first: int, after: int) -> Iterator[Mention]:
    start, words = view.words_of(first, after)
    for found in GRAMMAR.recogniser.parse(words):
        yield from _kept(text, found.mention(text.raw, start))
