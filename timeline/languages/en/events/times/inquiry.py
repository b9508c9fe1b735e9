"""English nouns that look back on what happened: "an inquiry into a fire last year"."""

from collections.abc import Iterable, Iterator

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["look_back"]

_INQUIRIES = word_set(
    "inquiry inquiries investigation investigations probe probes trial trials hearing",
    "hearings case lawsuit suit review report study debate talks charges verdict ruling",
)
_INTO = word_set("into over about on of for against")
_DUE = frozenset(("due", "set", "likely", "ready", "bound", "about"))
_NOUN = frozenset(("NN", "NNS"))


def look_back(reading: Reading, sites: Iterable[Site], tied: dict[int, Tie]) -> None:
    """Give what looks back no day of what happened.

    Of "an inquiry into a fire last year is due to report" that is the inquiry, and that
    it is due.
    """
    if _INQUIRIES.isdisjoint(reading.distinct):
        return
    for place in sites:
        for k in _looking_back(reading, place):
            if tied.get(k, UNTIED).timex == place.timex:
                del tied[k]


def _looking_back(reading: Reading, place: Site) -> Iterator[int]:
    tags, lower, k = reading.tags, reading.lower, place.first - 1
    if k < 0 or tags[k] not in _NOUN or not happens(lower[k]):
        return
    if place.preposition == "for" and place.side == ">":
        # "set a hearing on the merger for Sept. 15"
        return
    while k > 0 and tags[k - 1] in IN_PHRASE:
        k -= 1
    if k > 1 and lower[k - 1] in _INTO and lower[k - 2] in _INQUIRIES:
        yield k - 2
        verb = reading.verb_from(place.end)
        if verb is not None and verb.copula and reading.word(verb.head + 1) in _DUE:
            yield verb.head + 1
