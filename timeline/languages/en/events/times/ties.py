"""Which time governs which event of an English sentence.

Constructions that leave no doubt are rules; the others are for the model of
`timeline.languages.en.events.times.governance` to judge.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.times import governance
from timeline.languages.en.events.times.alongside import share
from timeline.languages.en.events.times.apart import count_apart
from timeline.languages.en.events.times.attachment import occasion, owner
from timeline.languages.en.events.times.beyond import is_beyond
from timeline.languages.en.events.times.case import crime
from timeline.languages.en.events.times.construction import (
    bounded,
    governed,
    relation,
    told_by,
)
from timeline.languages.en.events.times.elsewhere import (
    is_elsewhere,
    is_known,
    is_of_object,
)
from timeline.languages.en.events.times.freeing import free, is_doubted
from timeline.languages.en.events.times.inquiry import look_back
from timeline.languages.en.events.times.inside import is_judged, names_edition
from timeline.languages.en.events.times.lasting import follow, outlast, stop
from timeline.languages.en.events.times.moved import is_new_day, move
from timeline.languages.en.events.times.passing import ends_period, measured
from timeline.languages.en.events.times.performed import changed, performing
from timeline.languages.en.events.times.probable import forget
from timeline.languages.en.events.times.reach import gapped, reaches
from timeline.languages.en.events.times.saying import earned, is_accounted, talk
from timeline.languages.en.events.times.site import Between, Site, site
from timeline.languages.en.events.times.sites import ends, governing, laid_out
from timeline.languages.en.events.times.tie import UNTIED, Tie, give, is_tied
from timeline.languages.en.syntax.lexeme import read_table
from timeline.languages.en.syntax.linear import Linear
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["ties"]

_SURE = -35
_LIKELY = -300
_LIKELY_PART = -250
_LIKELY_NOUN = -225
_UNLIKELY = -250
_FIRM = 100
_NEAREST = 6
_DAYS = frozenset(("T", "DA", "WE"))


@lru_cache(maxsize=1)
def _model() -> governance.Governance:
    model = Linear.of_table(read_table("governance.tsv"))
    return governance.Governance(model.weights)


def ties(
    reading: Reading,
    found: Sequence[Found],
    timexes: Sequence[Timex],
    dct: Moment | None,
    apart: Sequence[range],
) -> dict[int, Tie]:
    """Return what governs each event, by the index of its word.

    Args:
        reading: The sentence.
        found: Its events.
        timexes: The temporal expressions of the article.
        dct: Its dateline.
        apart: The `asides` of the sentence.
    """
    if not found or not reading.timed:
        return {}
    sites = governing(reading, timexes, dct)
    tied = _governed(reading, found, sites, apart) if sites else {}
    stretches = laid_out(reading, timexes, dct)
    if stretches:
        verbs = [event for event in found if event.group is not None]
        verbs = [e for e in verbs if not any(ends(reading, e, s) for s in stretches)]
        over = _governed(reading, verbs, stretches, apart)
        for k, tie in over.items():
            give(tied, {k} if is_tied(over, k) else (), tie)
    told = sorted({*reading.times} - {-1})
    if "when" in reading.distinct:
        dated = [k for k in told if timexes[k].type in (TimexType.DATE, TimexType.TIME)]
        _tell(reading, found, [site(reading, k, timexes[k], dct) for k in dated], tied)
    move(reading, found, (site(reading, k, timexes[k], dct) for k in told), tied)
    lengths = {k for k in told if timexes[k].type is TimexType.DURATION}
    lengths.difference_update(place.timex for place in stretches)
    distance = measured(reading, lengths) if lengths else None
    if distance is not None:
        count_apart(reading, found, distance, tied)
    for k in lengths:
        outlast(reading, found, site(reading, k, timexes[k], dct), tied)
    for k in told:
        if timexes[k].type is TimexType.SET:
            _repeat(reading, found, site(reading, k, timexes[k], dct), tied)
    if "ended" in reading.distinct:
        _end(found, [site(reading, k, timexes[k], dct) for k in told], reading, tied)
    return tied


def _end(
    found: Sequence[Found],
    sites: Sequence[Site],
    reading: Reading,
    tied: dict[int, Tie],
) -> None:
    """Tie the "ended" of "the quarter ended Dec. 31" to the day."""
    events = {event.index for event in found}
    for place in sites:
        if ends_period(reading, place):
            tied.update((k, Tie(timex=place.timex)) for k in events & {place.first - 1})


def _tell(
    reading: Reading,
    found: Sequence[Found],
    sites: Iterable[Site],
    tied: dict[int, Tie],
) -> None:
    """Tie to "in 1985, when she sold it", and "since", what is told of it."""
    events = {event.index for event in found}
    for place in sites:
        give(tied, events & {told_by(reading, place)}, Tie(timex=place.timex))


def _repeat(
    reading: Reading, found: Sequence[Found], place: Site, tied: dict[int, Tie]
) -> None:
    """Tie to "every Tuesday" what has no day of its own."""
    events = {event.index for event in found}
    give(tied, events & {bounded(reading, events, place)}, Tie(timex=place.timex))


def _governed(
    reading: Reading,
    found: Sequence[Found],
    sites: Sequence[Site],
    apart: Sequence[range],
) -> dict[int, Tie]:
    within = [place for place in sites if relation(reading, place) is Relation.AT]
    tied, likeliest = _judged(reading, found, within, apart)
    events = {event.index for event in found}
    _tell(reading, found, sites, tied)
    for place in sites:
        how = relation(reading, place)
        if how is Relation.AT:
            words = _ruled(reading, place, events, tied)
            words = {k for k in words if _is_near(apart, k, place.start)}
            words = _but_of_another(reading, found, place, words)
        else:
            new = is_new_day(reading, place)
            words = events & {-1 if new else bounded(reading, events, place)}
            free(reading, words, place, tied)
            # "Since Friday's blast": it is the blast that was on Friday.
            give(tied, events & {place.head} - words, Tie(timex=place.timex))
        give(tied, words, Tie(timex=place.timex, relation=how))
    claimed = {tie.timex for tie in tied.values()}
    for timex in likeliest.keys() - claimed:
        give(tied, (likeliest[timex],), Tie(timex=timex))
    days = {place.timex for place in sites if place.unit in _DAYS}
    forget(reading, found, tied)
    for event in found:
        share(reading, event, events, days, tied)
    look_back(reading, within, tied)
    stop(reading, events, tied)
    follow(reading, events, tied)
    for event in found:
        if _is_of_open_verb(reading, event, events, tied):
            del tied[event.index]
    return tied


def _but_of_another(
    reading: Reading, found: Sequence[Found], place: Site, words: set[int]
) -> set[int]:
    """Return the *words* without the verbs that only judge, or report, what was then."""
    kept = words - {e.index for e in found if is_judged(reading, e, place)}
    for event in found:
        if event.index in words and is_accounted(reading, event, place):
            told = earned(reading, event, place)
            kept = kept - {event.index} | {other.index for other in found} & {told}
    return kept


def _is_of_open_verb(
    reading: Reading, event: Found, events: set[int], tied: Mapping[int, Tie]
) -> bool:
    """Tell whether only the verb of a noun could say when: "would not accept changes"."""
    tie = tied.get(event.index, UNTIED)
    if event.group is not None or (tie.timex is None and tie.near is None):
        return False
    if tie.timex is not None:
        return is_doubted(reading, event, tie.timex)
    verb = reading.verb_before(event.index)
    # "It was mended on Monday and should be at full output by June."
    supposed = verb is not None and verb.copula and verb.modality is not None
    if verb is None or not (verb.head in events or supposed):
        return False
    told = tied.get(verb.head, UNTIED)
    wished = verb.modality is not None or verb.tense == "INFINITIVE"
    if wished:
        return told.timex != tie.near
    return told.timex is None and told.near is None


def _ruled(
    reading: Reading, place: Site, events: set[int], tied: Mapping[int, Tie]
) -> set[int]:
    """Return the events that grammar ties to *place*."""
    if names_edition(reading, place):
        return set()
    owned = owner(reading, place)
    with_noun = changed(reading, place), performing(reading, place)
    if owned >= 0:
        return events & {owned, *with_noun}
    known = {k for k, tie in tied.items() if tie.timex is not None}
    within = occasion(reading, place, events)
    its = (
        within,
        crime(reading, place),
        talk(reading, place.start),
        *with_noun,
        *governed(reading, place, known),
    )
    return events.intersection(its)


def _is_near(apart: Sequence[range], event: int, place: int) -> bool:
    """Tell whether both are in the same aside, or in none."""
    return all((event in aside) is (place in aside) for aside in apart)


def _judged(
    reading: Reading,
    found: Sequence[Found],
    sites: Sequence[Site],
    apart: Sequence[range],
) -> tuple[dict[int, Tie], dict[int, int]]:
    """Return what the model says of each event, and the likeliest event of each site.

    That is for expressions that govern nothing else.
    """
    between = Between(reading, found)
    owned = {s.timex: owner(reading, s) for s in sites}
    left_out = dict(gapped(reading, sites, between))
    tied: dict[int, Tie] = {}
    likeliest: dict[int, tuple[int, int]] = {}
    for event in found:
        k = event.index
        near = [s for s in sites if not apart or _is_near(apart, k, s.start)]
        near = [s for s in near if s.end <= k <= s.head] or near
        near = [s for s in near if owned[s.timex] in (-1, k)]
        near = _of_predicate(event, near, between)
        near = [s for s in near if k >= left_out.get(s.timex, 0)]
        score, best = _governor(reading, event, near, between)
        if best is None:
            continue
        verb = event.group
        likely = (
            _LIKELY_NOUN if verb is None else _LIKELY if verb.finite else _LIKELY_PART
        )
        if is_elsewhere(reading, event, best, between):
            continue
        if score >= _SURE:
            tied[event.index] = Tie(timex=best.timex, score=score)
        elif is_of_object(event, best) or is_known(reading, event):
            continue
        elif score >= likely and not is_beyond(reading, event, best, between):
            tied[event.index] = Tie(near=best.timex)
        if score > likeliest.get(best.timex, (_UNLIKELY, 0))[0]:
            likeliest[best.timex] = score, event.index
    return tied, {timex: index for timex, (_, index) in likeliest.items()}


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
