"""English words that look like dates and are none: "he may march", "Resolution 2085".

Judges are chosen by what a mention means, so that only ambiguous ones pay.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.address import (
    begins_in_word,
    ends_in_word,
    is_in_address,
)
from timeline.languages.en.lookalike.dial import is_no_clock
from timeline.languages.en.lookalike.figure import (
    begins_in_number,
    ends_in_number,
    is_counted,
    is_figure,
    is_numbered,
    is_of_a_course,
    score_before,
)
from timeline.languages.en.lookalike.length import (
    is_compound,
    is_ending,
    is_measured,
    is_midweek,
    is_no_length,
    is_no_unit,
    is_off_time,
    is_round,
)
from timeline.languages.en.lookalike.level import is_range
from timeline.languages.en.lookalike.name import (
    ELECTION_DAY,
    is_any_election,
    is_award,
    is_band,
    is_name,
    is_named_weekend,
    is_namesake,
    is_other_nation,
    is_paper,
    is_surname,
    is_title,
)
from timeline.languages.en.lookalike.rank import (
    before_rank,
    day_before,
    is_first_of_months,
    is_ranked,
)
from timeline.languages.en.lookalike.vague import (
    is_all_day,
    is_broadcast,
    is_greeting,
    is_kind,
    is_last_of_all,
    is_not_vague,
    is_occasion,
    is_rate,
    is_rest,
    is_service,
    is_simile,
    is_somebodys_last,
)
from timeline.languages.en.lookalike.verb import (
    before_verb,
    begins_in_clause,
    begins_in_verb,
    ends_in_modal,
    is_no_day,
    is_no_month,
    is_no_season,
    is_no_such_month,
)
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.languages.en.lookalike.work import is_titled, is_work
from timeline.model.expression import (
    Between,
    Century,
    Clock,
    DayOfMonth,
    DecadeName,
    Deictic,
    Holiday,
    Length,
    Month,
    MonthDay,
    Part,
    QuarterName,
    Reference,
    Repeat,
    SeasonName,
    Shift,
    Weekday,
    WeekendName,
    WeekNumber,
    Window,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["drop_lookalikes"]

Judge: TypeAlias = Callable[[View], bool]

_FURTHER = 4
_TURNING = frozenset(["turn", "turns", "turned", "turning"])
_JUDGES: dict[type, tuple[Judge, ...]] = {
    Year: (is_figure,),
    DecadeName: (is_range,),
    Holiday: (is_title, is_other_nation),
    Century: (is_title,),
    DayOfMonth: (is_ranked,),
    Clock: (is_no_clock, is_title),
    MonthDay: (is_counted, ends_in_modal),
    Between: (ends_in_modal,),
    Month: (is_no_month, is_name, is_title),
    WeekNumber: (is_of_a_course,),
    Weekday: (is_no_day, is_name, is_title),
    WeekendName: (is_named_weekend,),
    SeasonName: (is_no_season, is_name, is_title, is_work),
    Window: (is_ending,),
    Within: (
        is_numbered,
        is_title,
        is_titled,
        is_last_of_all,
    ),
    Part: (
        is_occasion,
        is_name,
        is_title,
        is_work,
        is_greeting,
        is_rate,
        is_rest,
        is_all_day,
        is_broadcast,
        is_service,
    ),
    Length: (is_no_length, is_title, is_titled, is_work),
    QuarterName: (is_round,),
    Shift: (is_no_unit, is_midweek, is_titled, is_work, is_simile),
    Deictic: (
        is_compound,
        is_no_unit,
        is_no_such_month,
        is_somebodys_last,
        is_award,
        is_title,
        is_work,
    ),
    Reference: (is_not_vague, is_title),
    Repeat: (is_kind, is_band, is_paper, is_surname, is_title, is_work),
}


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
    view = View(text, mention)
    if is_in_address(view):
        return ()
    if score := score_before(view):
        # What the score cut off belongs to the day: "6-3 on Wednesday night".
        rest = _reread(text, view, score, len(view.pieces) + _FURTHER)
        return tuple(islice(rest, 1))
    if before := before_rank(view) or before_verb(view):
        first = -view.modifying - day_before(view)
        return tuple(_reread(text, view, first, before))
    if part := _part(view):
        return tuple(_reread(text, view, 0, part))
    if lost := _lost(text, view):
        # "that May 1 is a Sunday" goes on behind what "that May" took.
        rest = _reread(text, view, lost, len(view.pieces) + _FURTHER)
        return tuple(islice(rest, 1))
    begins = begins_in_word(view) or begins_in_number(view) or begins_in_verb(view)
    if begins or ends_in_word(view) or ends_in_number(view):
        return tuple(_without_edge(text, view, begins=begins))
    return () if _is_judged(view) else (mention,)


def _is_judged(view: View) -> bool:
    """Tell whether a judge of its kind of meaning says that it is a look-alike."""
    for judge in _JUDGES.get(type(view.expression), ()):  # noqa: SIM110, much faster
        if judge(view):
            return True
    return False


def _part(view: View) -> int:
    """Return how many pieces are left if what stands around them is something else."""
    if is_measured(view):
        # What is left is how much, and perhaps a day.
        return len(view.pieces) - 2
    return len(view.pieces) if is_off_time(view) else 0


def _lost(text: Text, view: View) -> int:
    """Return how many pieces at the beginning belong to something else."""
    if is_any_election(view) and not text.raw.islower():
        return len(ELECTION_DAY)
    if view.pieces[0].isdigit() and view.left in _TURNING:
        # "turned 6 this month"
        return 1
    if view.pieces[0] == "past" and view.left.isalpha():
        # "lived past 90 years", "well past two weeks"
        return 0 if view.left in FUNCTION_WORDS else len(("past", " "))
    if is_first_of_months(view):
        return len(view.pieces) - 1
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
        span = Span(start + found.start, start + found.end)
        yield from _kept(text, Mention(span, found.expression, found.rule))
