"""Which time governs which event of an English sentence.

Constructions that leave no doubt are rules; the others are for the model of
`timeline.languages.en.events.times.governance` to judge.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.announced import announced
from timeline.languages.en.events.times.alongside import share
from timeline.languages.en.events.times.apart import count_apart
from timeline.languages.en.events.times.attachment import owner
from timeline.languages.en.events.times.bounded import bounded, due, paired
from timeline.languages.en.events.times.breaking import break_off
from timeline.languages.en.events.times.case import crime, deed
from timeline.languages.en.events.times.construction import governed, relation, told_by
from timeline.languages.en.events.times.enacted import amid, enacted
from timeline.languages.en.events.times.freeing import free, is_before_state, is_doubted
from timeline.languages.en.events.times.gerund import pair
from timeline.languages.en.events.times.harming import harm
from timeline.languages.en.events.times.heading import verb_of_entry
from timeline.languages.en.events.times.held import held, keep_owned, told_of
from timeline.languages.en.events.times.inquiry import look_back
from timeline.languages.en.events.times.inside import is_judged, names_edition
from timeline.languages.en.events.times.lasting import follow, outlast, stop
from timeline.languages.en.events.times.likeliest import is_near, judged
from timeline.languages.en.events.times.measured import day_beside, measured
from timeline.languages.en.events.times.moved import is_grant, is_new_day, move
from timeline.languages.en.events.times.occasion import occasion
from timeline.languages.en.events.times.passing import across, ends_period
from timeline.languages.en.events.times.performed import changed, performing
from timeline.languages.en.events.times.planning import is_dashed
from timeline.languages.en.events.times.probable import forget, lead
from timeline.languages.en.events.times.punished import punished_for
from timeline.languages.en.events.times.reaction import reaction
from timeline.languages.en.events.times.saying import earned, is_accounted, talk
from timeline.languages.en.events.times.sequel import part_later
from timeline.languages.en.events.times.several import Several, several
from timeline.languages.en.events.times.since_then import go_on_since
from timeline.languages.en.events.times.site import Site, site
from timeline.languages.en.events.times.sites import ends, governing, laid_out
from timeline.languages.en.events.times.tie import UNTIED, Tie, give, is_tied
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["ties"]

_DAYS = frozenset(("T", "DA", "WE"))
_CALENDAR = (TimexType.DATE, TimexType.TIME)
_CUES = frozenset(("when", "which", "since"))
_ENDING = frozenset(("ended", "ending"))


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
    events = {event.index for event in found}
    sites = governing(reading, timexes, dct)
    tied = _governed(reading, found, sites, apart) if sites else {}
    stretches = laid_out(reading, timexes, dct)
    if stretches:
        _stretch(reading, found, stretches, apart, tied)
    told = sorted({*reading.times} - {-1})
    cued = "POS" in reading.kinds or not _CUES.isdisjoint(reading.distinct)
    dates = [k for k in told if cued and timexes[k].type in _CALENDAR]
    dated = [site(reading, k, timexes[k], dct) for k in dates]
    _tell(reading, events, dated, tied)
    keep_owned(reading, events, dated, tied)
    go_on_since(reading, events, dated, tied)
    move(reading, found, (site(reading, k, timexes[k], dct) for k in told), tied)
    known = {place.timex for place in stretches}
    kinds = {k: timexes[k].type for k in told if k not in known}
    lengths = [k for k, kind in kinds.items() if kind is TimexType.DURATION]
    if lengths or "day" in reading.distinct:
        places = [site(reading, k, timexes[k], dct) for k in lengths]
        _last(reading, found, places, tied)
    for k in [k for k, kind in kinds.items() if kind is TimexType.SET]:
        # "every Tuesday" has what has no day of its own
        every = bounded(reading, events, site(reading, k, timexes[k], dct))
        give(tied, events & {every}, Tie(timex=k))
    if not _ENDING.isdisjoint(reading.distinct):
        _end(reading, events, [site(reading, k, timexes[k], dct) for k in told], tied)
    part_later(reading, found, tied)
    harm(reading, found, tied)
    if len(told) > 1:
        _list(reading, found, timexes, tied)
    return tied


def _list(
    reading: Reading,
    found: Sequence[Found],
    timexes: Sequence[Timex],
    tied: dict[int, Tie],
) -> None:
    """Tie to all of "on Monday and Friday" what is tied to one of them only."""
    for days in several(reading, timexes):
        ruling = {tie.timex for tie in tied.values()}.intersection(days.timexes)
        ruling -= _drop_caused(reading, found, days, tied)
        for event in found if len(ruling) == 1 else ():
            tie = tied.get(event.index, UNTIED)
            at = tie.timex in ruling and tie.relation is Relation.AT
            if at and tie.length is None and days.holds(reading, event):
                first, *rest = days.timexes
                how, also = days.relation, tuple(rest)
                tied[event.index] = replace(tie, timex=first, also=also, relation=how)


def _drop_caused(
    reading: Reading, found: Sequence[Found], days: Several, tied: dict[int, Tie]
) -> set[int | None]:
    """Untie the cause of "will be closed on Thursday and Friday because of protests".

    Returns what tied it.
    """
    last = days.timexes[-1]
    told = any(tied.get(e.index, UNTIED).timex == days.timexes[0] for e in found)
    behind = [e.index for e in found if e.index >= days.end and e.group is None]
    behind = [k for k in behind if told and tied.get(k, UNTIED).timex == last]
    behind = [k for k in behind if lead(reading, k) >= 0]
    for k in behind:
        del tied[k]
    return {last} if behind else set()


def _stretch(
    reading: Reading,
    found: Sequence[Found],
    stretches: Sequence[Site],
    apart: Sequence[range],
    tied: dict[int, Tie],
) -> None:
    """Tie to "over the past three weeks" the verbs that no day governs."""
    verbs = [event for event in found if event.group is not None]
    verbs = [e for e in verbs if not any(ends(reading, e, s) for s in stretches)]
    over = _governed(reading, verbs, stretches, apart)
    for k, tie in over.items():
        give(tied, {k} if is_tied(over, k) else (), tie)


def _last(
    reading: Reading,
    found: Sequence[Found],
    lengths: Sequence[Site],
    tied: dict[int, Tie],
) -> None:
    """Count by "two days after", and open "lived there for ten years"."""
    distance = measured(reading, {s.timex for s in lengths}) or day_beside(reading)
    if distance is not None:
        count_apart(reading, found, distance, tied)
    for place in lengths:
        outlast(reading, found, place, tied)


def _end(
    reading: Reading, events: set[int], sites: Iterable[Site], tied: dict[int, Tie]
) -> None:
    """Tie the "ended" of "the quarter ended Dec. 31" to the day."""
    for place in sites:
        if ends_period(reading, place):
            tied.update((k, Tie(timex=place.timex)) for k in events & {place.first - 1})


def _tell(
    reading: Reading, events: set[int], sites: Iterable[Site], tied: dict[int, Tie]
) -> None:
    """Tie to "in 1985, when she sold it", and "since", what is told of it.

    What came of something at an hour was after it.
    """
    for place in sites:
        give(tied, events & {told_by(reading, place)}, Tie(timex=place.timex))
        # "November's meeting, which is on the 8th"
        its = events & {told_of(reading, place)}
        tied.update((k, Tie(timex=place.timex)) for k in its)
        later = Tie(timex=place.timex, relation=Relation.AFTER)
        give(tied, events & {reaction(reading, place)}, later)


def _governed(
    reading: Reading,
    found: Sequence[Found],
    sites: Sequence[Site],
    apart: Sequence[range],
) -> dict[int, Tie]:
    within = [place for place in sites if relation(reading, place) is Relation.AT]
    tied, likeliest = judged(reading, found, within, apart)
    events = {event.index for event in found}
    if (named := announced(reading)) in events:
        behind = (s for s in sites if reading.word(s.start - 1) == ":")
        tied[named] = Tie(timex=next(behind, sites[0]).timex)
    _tell(reading, events, sites, tied)
    for place in sites:
        how = relation(reading, place)
        if how is Relation.AT:
            words = _ruled(reading, place, events, tied)
            words = {k for k in words if is_near(apart, k, place.start)}
            words = _but_of_another(reading, found, place, words)
        else:
            ruled = _bounded(reading, events, place)
            words = events & {ruled, paired(reading, ruled)}
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
    pair(reading, events, tied)
    look_back(reading, within, tied)
    break_off(reading, found, within, tied)
    stop(reading, events, tied)
    follow(reading, events, tied)
    for event in found:
        if (
            _is_of_open_verb(reading, event, events, tied)
            or is_dashed(reading, event)
            or is_before_state(reading, event, tied.get(event.index, UNTIED))
        ):
            tied.pop(event.index, None)
    return tied


def _bounded(reading: Reading, events: set[int], place: Site) -> int:
    """Return the event on one side of "until Friday" and its like, or -1."""
    if is_grant(reading, place):
        return due(reading, place)
    return -1 if is_new_day(reading, place) else bounded(reading, events, place)


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
    if event.group is None and tie.timex is not None:
        return is_doubted(reading, event, tie.timex)
    if event.group is not None or tie.near is None:
        return False
    verb = reading.verb_before(event.index)
    # "It was mended on Monday and should be at full output by June."
    supposed = verb is not None and verb.copula and verb.modality is not None
    if verb is None or not (verb.head in events or supposed):
        return False
    told = tied.get(verb.head, UNTIED)
    if verb.modality is not None or verb.tense == "INFINITIVE":
        return told.timex != tie.near
    return told.timex is None and told.near is None


def _ruled(
    reading: Reading, place: Site, events: set[int], tied: Mapping[int, Tie]
) -> set[int]:
    """Return the events that grammar ties to *place*."""
    if names_edition(reading, place):
        return set()
    if (punished := punished_for(reading, place)) is not None:
        return events & {punished.start}
    owned = owner(reading, place)
    with_noun = changed(reading, place), performing(reading, place)
    if owned >= 0:
        return events & {owned, *with_noun}
    known = {k for k, tie in tied.items() if tie.timex is not None}
    its = (
        occasion(reading, place, events),
        crime(reading, place),
        deed(reading, place),
        talk(reading, place.start),
        enacted(reading, place),
        amid(reading, place),
        across(reading, place),
        held(reading, place),
        verb_of_entry(reading, place),
        *with_noun,
        *governed(reading, place, known),
    )
    return events.intersection(its)
