"""Which time governs which event of an English sentence.

Constructions that leave no doubt are rules; the others are for the model of
`timeline.languages.en.governance` to judge.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from timeline.grammar.analysis import Relation
from timeline.languages.en import governance
from timeline.languages.en.lexeme import read_table
from timeline.languages.en.linear import Linear
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.site import Between, Site, site
from timeline.languages.en.words import CLOSELY
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["UNTIED", "Tie", "ties"]

_SURE = -60
_LIKELY = -450
_LIKELY_NOUN = -200
_PAIR = 2
_NEAREST = 6


@lru_cache(maxsize=1)
def _model() -> Linear:
    return Linear.of_table(read_table("governance.tsv"))


@frozen
class Tie:
    """What governs an event.

    Attributes:
        timex: Index of the expression that does.
        near: Index of one that may.
        relation: How the event lies to *timex*.
    """

    timex: int | None = None
    near: int | None = None
    relation: Relation = Relation.AT


UNTIED = Tie()


def ties(
    reading: Reading,
    found: Sequence[Found],
    timexes: Sequence[Timex],
    dct: Moment | None,
) -> dict[int, Tie]:
    """Return what governs each event, by the index of its word."""
    sites = _sites(reading, timexes, dct) if reading.timed else ()
    if not sites or not found:
        return {}
    within = [place for place in sites if _relation(reading, place) is Relation.AT]
    tied = _judged(reading, found, within)
    events = {event.index for event in found}
    for place in within:
        ruled = (
            _adjacent(reading, place),
            _fronted(reading, place),
            _passed_up(reading, place, tied),
            _opening(reading, place),
        )
        for verb in ruled:
            if verb in events and not _is_tied(tied, verb):
                tied[verb] = Tie(timex=place.timex)
    for place in sites:
        if place not in within:
            verb = _bounded(reading, events, place)
            if verb in events and not _is_tied(tied, verb):
                tied[verb] = Tie(place.timex, None, _relation(reading, place))
    return tied


def _judged(
    reading: Reading, found: Sequence[Found], sites: Sequence[Site]
) -> dict[int, Tie]:
    """Return what the model says of each event."""
    between = Between(reading, found)
    tied: dict[int, Tie] = {}
    for event in found:
        score, best = _governor(reading, event, sites, between)
        finite = event.group is not None and event.group.finite
        if best is not None and score >= _SURE:
            tied[event.index] = Tie(timex=best.timex)
        elif best is not None and score >= (_LIKELY if finite else _LIKELY_NOUN):
            tied[event.index] = Tie(near=best.timex)
    return tied


_RELATIONS = {
    "before": Relation.BEFORE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "by": Relation.UNTIL,
    "after": Relation.AFTER,
    "since": Relation.SINCE,
}


def _relation(reading: Reading, place: Site) -> Relation:
    before = reading.lower[place.first - 1] if place.first else ""
    if before in CLOSELY:
        return Relation.AT
    return _RELATIONS.get(place.preposition, Relation.AT)


def _adjacent(reading: Reading, place: Site) -> int:
    """Return the verb that the expression follows at once: "left on Monday"."""
    k = place.first - 1
    group = reading.verb_at.get(k)
    if group is None or group.copula or place.head >= 0:
        return -1
    return k


def _fronted(reading: Reading, place: Site) -> int:
    """Return the verb of "On Monday she left", -1 if there is none."""
    tags = reading.tags
    if place.first and tags[place.first - 1] not in ("CC", ",", '"', ":"):
        return -1
    k = place.end
    if k < len(tags) and tags[k] == ",":
        k += 1
    elif place.head >= 0:
        return -1
    for group in reading.groups:
        if group.first >= k and group.finite:
            if _is_subject(tags[k : group.first]):
                return group.head
            return _behind_aside(reading, k)
    return -1


def _behind_aside(reading: Reading, k: int) -> int:
    """Return the verb of "the council, which met on Mondays, voted"."""
    tags = reading.tags
    commas = [j for j in range(k, len(tags)) if tags[j] == ","]
    if len(commas) < _PAIR or not _is_subject(tags[k : commas[0]]):
        return -1
    return next((g.head for g in reading.groups if g.first == commas[1] + 1), -1)


def _is_subject(tags: Sequence[str]) -> bool:
    return all(tag in _SUBJECT for tag in tags)


def _bounded(reading: Reading, events: set[int], place: Site) -> int:
    """Return the event before "until Friday", or after it if it comes first."""
    for k in range(place.first - 1, -1, -1):
        if reading.tags[k] in _CLAUSE_ENDS:
            break
        if k in events and reading.tags[k][0] in "VJ":
            return k
    return _fronted(reading, place)


_SUBJECT = frozenset(
    (
        "DT",
        "PRP$",
        "PRP",
        "JJ",
        "NN",
        "NNS",
        "NNP",
        "POS",
        "CD",
        "RB",
        "IN",
        "EX",
        "PDT",
    )
)

_OCCASION = frozenset(("at", "in", "during", "into"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"', "CC"))


def _passed_up(reading: Reading, place: Site, tied: Mapping[int, Tie]) -> int:
    """Return the verb whose occasion or subject the noun before *place* is, or -1.

    "The cabinet will decide at a meeting on Monday", "A storm on 3 May sank the boat".
    """
    k = place.first - 1
    if k < 0 or reading.tags[k] not in ("NN", "NNS") or place.preposition == "of":
        return -1
    verb = _verb_behind(reading, place.end)
    if verb >= 0 or not _is_tied(tied, k):
        return verb
    return _verb_of_occasion(reading, k, place.end)


def _opening(reading: Reading, place: Site) -> int:
    """Return the noun of "The seizure of the port last March was condemned", or -1."""
    tags = reading.tags
    if _verb_behind(reading, place.end) < 0:
        return -1
    k = 0
    while k < place.first and tags[k] in _PHRASE:
        k += 1
    links = [reading.lower[j] for j in range(k, place.first) if tags[j] not in _PHRASE]
    if not k or not all(word in _WITHIN_NOUN for word in links):
        return -1
    return k - 1


def _is_tied(tied: Mapping[int, Tie], k: int) -> bool:
    return tied.get(k, UNTIED).timex is not None


def _verb_behind(reading: Reading, k: int) -> int:
    if k < len(reading.tags) and reading.tags[k] == ",":
        k += 1
    for group in reading.groups:
        if group.first == k and group.finite:
            return group.head
    return -1


def _verb_of_occasion(reading: Reading, k: int, end: int) -> int:
    """Return the verb of the phrase "at a meeting" that ends at *k*."""
    tags = reading.tags
    while k > 0 and tags[k - 1] in _PHRASE:
        k -= 1
    if k == 0 or reading.lower[k - 1] not in _OCCASION:
        return -1
    if k == 1:
        return next((g.head for g in reading.groups if g.first >= end and g.finite), -1)
    for j in range(k - 1, -1, -1):
        if tags[j] in _CLAUSE_ENDS or reading.lower[j] == "that":
            return -1
        group = reading.verb_at.get(j)
        if group is not None and group.finite:
            return j
    return -1


_PHRASE = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS", "CD", "VBN"))


def _sites(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    return [
        site(reading, index, timexes[index], dct)
        for index in sorted(set(reading.times) - {-1})
        if timexes[index].interval is not None
        and not timexes[index].value.endswith("_REF")
        and timexes[index].type in (TimexType.DATE, TimexType.TIME)
    ]


def _reaches(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a noun can have a time that stands behind it.

    "The war at a meeting on Monday" is no war on Monday.
    """
    if event.group is not None or place.start < event.index:
        return True
    span = range(event.index + 1, place.first)
    links = [reading.lower[k] for k in span if reading.tags[k] == "IN"]
    return all(word in _WITHIN_NOUN for word in links)


_WITHIN_NOUN = frozenset(("of", "in", "by", "with", "between", "against", "near"))


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
        if governance.may_govern(event, place, sites, between) and _reaches(
            reading, event, place
        ):
            score = model.total_of(governance.parts(reading, event, place, between))
            if score > best:
                best, found = score, place
    return best, found
