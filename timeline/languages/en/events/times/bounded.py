"""English events that a time bounds: "open until Friday", "has been held since May"."""

from collections.abc import Container

from timeline.languages.en.events.times.fronted import fronted, opens_content
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.wanted import wanted, wants
from timeline.languages.en.syntax.granting import granting
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["bounded", "due", "paired"]

_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"', "CC"))
_PHRASE = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS", "CD", "VBN"))


def bounded(reading: Reading, events: Container[int], place: Site) -> int:
    """Return the event before "until Friday", or after it if it comes first.

    Of "have since Friday fled" it is the verb around it. In "left after Monday's vote
    failed" a clause says when.
    """
    led = place.preposition in ("after", "before") and place.head >= place.end
    acts = reading.verb_from(place.head + 1) if led else None
    if acts is not None and acts.finite and acts.first == place.head + 1:
        return -1
    around = (g.head for g in reading.groups if g.first < place.first < g.head)
    its = next((k for k in (*around, due(reading, place)) if k in events), -1)
    if its >= 0:
        return its
    opens = opens_content(reading, place)
    for k in range(-1 if opens else _before_aside(reading, place.first - 1), -1, -1):
        if reading.tags[k] in _CLAUSE_ENDS and not _is_of_phrase(reading, k, place):
            break
        if k in events and reading.copula_of(k) is not None:
            return k
        if k in events and reading.tags[k][0] in "VJ" and not _is_made_noun(reading, k):
            return _done(reading, events, k, place)
        if (verb := reading.verb_at.get(k)) is not None and verb.copula:
            # "Said they were on guard until Friday" is no saying until then.
            break
    k = fronted(reading, place)
    # "By Friday, he said, all had left" says when they had.
    return -1 if k >= 0 and reading.lower[k] in REPORTED else k


def _done(reading: Reading, events: Container[int], k: int, place: Site) -> int:
    """Return what is due, by the verb at *k*: the "start" of "start paying by May 3"."""
    phase = reading.verb_at.get(k - 1)
    begun = reading.tags[k] == "VBG" and k - 1 in events and phase is not None
    if begun and phase is not None and reading.verb(phase) in _PHASES:
        return k - 1
    return wanted(reading, events, k, place) if wants(reading, k, place) else k


_PHASES = frozenset(
    ("start", "begin", "stop", "finish", "cease", "quit", "end", "keep", "continue")
)


def paired(reading: Reading, k: int) -> int:
    """Return the "shot" of "was shot and killed before 6 a.m.", the killing at *k*."""
    tags = reading.tags
    alike = k > 1 and tags[k - 1] == "CC" and tags[k - 2] == tags[k]
    return k - 2 if alike and tags[k][0] == "V" else -1


def _is_of_phrase(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether *k* is the "and" of "held the east and the west since Friday"."""
    if reading.tags[k] != "CC" or k + 1 == place.first:
        return False
    verb = reading.verb_from(k)
    return verb is None or verb.first > place.first


def _before_aside(reading: Reading, k: int) -> int:
    """Return the word before ", in stages," which ends at *k*; else *k*."""
    if k < 1 or reading.tags[k] != ",":
        return k
    j = k - 1
    while j > 0 and reading.tags[j] in _PHRASE and reading.times[j] < 0:
        j -= 1
    led = reading.tags[j] == "IN" and j < k - 1 and reading.tags[j - 1] == ","
    return j - 2 if led else k


def due(reading: Reading, place: Site) -> int:
    """Return the verb of "have until Friday to tender their shares", or -1."""
    start = place.end + (reading.word(place.end) == ",")
    verb = reading.verb_from(start)
    if verb is None or verb.first != start or granting(reading, verb) is None:
        return -1
    return verb.head


def _is_made_noun(reading: Reading, k: int) -> bool:
    """Tell whether it is the mining of "wants to end coal mining by 2035".

    So is the "listed" of "will split into two listed firms by 2035", and of "will not open
    its planned plant before 2035".
    """
    if reading.tags[k] == "VBN" and reading.tags[k - 1] in (
        "CD",
        "DT",
        "JJ",
        "PRP$",
        "POS",
    ):
        return reading.tags[k + 1] in ("NN", "NNS")
    return reading.tags[k] == "VBG" and reading.tags[k - 1] in ("NN", "JJ")
