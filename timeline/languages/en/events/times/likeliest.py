"""Which time most likely governs an English event, where no construction tells."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.languages.en.events.times import governance
from timeline.languages.en.events.times.attachment import owner
from timeline.languages.en.events.times.beyond import is_beyond, is_by_the_time
from timeline.languages.en.events.times.describing import around
from timeline.languages.en.events.times.elsewhere import (
    is_elsewhere,
    is_known,
    is_of_object,
)
from timeline.languages.en.events.times.gerund import closing
from timeline.languages.en.events.times.heading import dates_itself
from timeline.languages.en.events.times.reach import gapped, reaches
from timeline.languages.en.events.times.site import Between, Site
from timeline.languages.en.events.times.tie import Tie
from timeline.languages.en.syntax.lexeme import read_table
from timeline.languages.en.syntax.linear import Linear
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["is_near", "judged"]

_SURE = -35
_LIKELY = -200
_UNLIKELY = -250
_FIRM = 100
_NEAREST = 6


@lru_cache(maxsize=1)
def _model() -> governance.Governance:
    model = Linear.of_table(read_table("governance.tsv"))
    return governance.Governance(model.weights)


def is_near(apart: Sequence[range], event: int, place: int) -> bool:
    """Tell whether both are in the same aside, or in none."""
    return all((event in aside) is (place in aside) for aside in apart)


def judged(
    reading: Reading,
    found: Sequence[Found],
    sites: Sequence[Site],
    apart: Sequence[range],
) -> tuple[dict[int, Tie], dict[int, int]]:
    """Return what the model says of each event, and the likeliest event of each site.

    That is for expressions that govern nothing else.
    """
    between = Between(reading, found)
    sites = [s for s in sites if not dates_itself(reading, s)]
    events = {event.index for event in found}
    of_verb = {s.timex: k for s in sites if (k := around(reading, s)) in events}
    owned = {s.timex: owner(reading, s) for s in sites} | of_verb
    left_out = dict(gapped(reading, sites, between))
    tied: dict[int, Tie] = {}
    likeliest: dict[int, tuple[int, int]] = {}
    for event in found:
        k = event.index
        near = _beside(reading, k, sites, apart)
        near = [s for s in near if owned[s.timex] in (-1, k)]
        near = _of_predicate(event, near, between)
        near = [s for s in near if k >= left_out.get(s.timex, 0)]
        score, best = _governor(reading, event, near, between)
        if best is None or _is_away(reading, event, best, between):
            continue
        if score >= _SURE:
            tied[event.index] = Tie(timex=best.timex, score=score)
        elif _is_of_none(reading, event, best):
            continue
        elif score >= _LIKELY and not is_beyond(reading, event, best, between):
            tied[event.index] = Tie(near=best.timex)
        if score > likeliest.get(best.timex, (_UNLIKELY, 0))[0]:
            likeliest[best.timex] = score, event.index
    gerunds = {s.timex: k for s in sites if (k := closing(reading, s)) in events}
    likely = gerunds | {timex: k for timex, (_, k) in likeliest.items()}
    return tied, likely | of_verb


def _beside(
    reading: Reading, k: int, sites: Sequence[Site], apart: Sequence[range]
) -> list[Site]:
    """Return those of the *sites* that word *k* may be of, by where they stand.

    The fair of "the fair (29 November) and a concert on 5 May" has its day.
    """
    opened = reading.tags[k] in ("NN", "NNS") and reading.word(k + 1) == "("
    if opened and reading.times[k + 2 : k + 3] > [-1]:
        return [s for s in sites if s.start == k + 2]
    near = [s for s in sites if not apart or is_near(apart, k, s.start)]
    return [s for s in near if s.end <= k <= s.head] or near


def _is_away(reading: Reading, event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time is that of something else for certain."""
    away = is_elsewhere(reading, event, place, between)
    return away or is_by_the_time(reading, event, place)


def _is_of_none(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether no doubtful time is an event's, as of something known."""
    known = is_of_object(event, place) or is_known(reading, event)
    return known or _is_parted(reading, event.index, place)


def _is_parted(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether another clause has the time: "married in 1955; they had two sons".

    "In 1940 he fled by boat; the voyage lasted a day" goes on with what was then.
    """
    low, high = sorted((k, place.start))
    marks = [j for j in range(low, high) if reading.lower[j] == ";"]
    if not marks:
        return False
    after = marks[0] + 1
    return reading.lower[after] != "the" or not happens(reading.word(after + 1))


def _of_predicate(event: Found, sites: list[Site], between: Between) -> list[Site]:
    """Leave out what names the subject: "The autumn holiday runs from 28 October"."""
    group = event.group
    if group is None:
        return sites
    behind = (s.start for s in sites if s.head < 0 and s.start > group.head)
    if not any(between.finite(group.head + 1, start) == 0 for start in behind):
        return sites
    return [s for s in sites if not 0 <= s.head < group.first]


def _governor(
    reading: Reading, event: Found, sites: Sequence[Site], between: Between
) -> tuple[int, Site | None]:
    """Return the expression that most likely governs *event*, and how likely."""
    model = _model()
    best, found = -(10**9), None
    if len(sites) > _NEAREST:
        near = sorted(sites, key=lambda place: abs(place.start - event.index))
        sites = sorted(near[:_NEAREST], key=lambda place: place.start)
    for place in sites:
        if governance.may_govern(event, place, sites, between) and reaches(
            reading, event, place
        ):
            score = model.total(reading, event, place, between)
            if score > best or _is_finer(place, found, score):
                best, found = score, place
    return best, found


def _is_finer(place: Site, other: Site | None, score: int) -> bool:
    """Tell whether a time says more than another: "a winter storm hit on Friday"."""
    if other is None or not place.lies_in(other) or other.lies_in(place):
        return False
    return score >= (_FIRM if other.head < 0 else _SURE)
