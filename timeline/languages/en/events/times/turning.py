"""English times of what something came before, or after: "jailed before a vote on Sunday"."""

from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import OCCASIONS

__all__ = ["is_answered", "is_of_cause", "is_of_turn"]

_AHEAD = {
    "of": frozenset(("ahead", "eve")),
    "to": word_set("prior run-up runup lead-up build-up buildup"),
}
_AFTER = frozenset(("after", "following"))
_PHRASE = IN_PHRASE | {"VBN", "VBG"}
_LINKS = frozenset(("of", "in", "at", "between", "against", "by"))
_LATER = LONG | {"WE"}


def is_of_turn(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of what stands behind "before" or "after", and is no event's before it.

    "Were jailed before a referendum on Sunday", "fell sick after his arrest months ago",
    "are moving north after the fall of Kuna last week".
    """
    k = _opener(reading, place)
    if k <= event.index:
        return False
    if reading.lower[k] not in _AFTER:
        return True
    if place.head >= 0:
        return place.unit == "DA" and place.start > k + 1
    group = event.group or reading.verb_before(k)
    if group is not None and group.aspect == "PROGRESSIVE":
        return place.side == "<"
    ago = reading.lower[place.end - 1] == "ago"
    its = reading.tags[k + 1] == "PRP$" and place.unit in LONG
    return its or (ago and place.unit in _LATER)


def _opener(reading: Reading, place: Site) -> int:
    """Return the "before" or "after" of the phrase that has a time, or -1.

    Of "appeared before a judge on Monday" there is none: a judge never happens.
    """
    k = place.first - 1
    takes_place = place.head >= 0
    while k > 0 and (reading.tags[k] in _PHRASE or reading.lower[k] in _LINKS):
        if reading.lower[k] in _AFTER or _is_ahead(reading, k):
            break
        takes_place = takes_place or _takes_place(reading, k)
        k -= 1
    opens = reading.lower[k] == "before" or reading.lower[k] in _AFTER
    opens = opens or _is_ahead(reading, k)
    return k if opens and takes_place and k < place.first - 1 else -1


def _takes_place(reading: Reading, k: int) -> bool:
    """Tell whether a word is of what can have a time: a vote, a storm, "her death"."""
    noun = reading.lower[k]
    if reading.tags[k] == "PRP$" or noun in OCCASIONS or happens(noun):
        return True
    return reading.tags[k] in _NOUN and lexemes().of(noun, "N").file in _LASTING


_NOUN = frozenset(("NN", "NNS"))
# WordNet's files of phenomena, processes, states and times.
_LASTING = frozenset(("n19", "n22", "n26", "n28"))


def _is_ahead(reading: Reading, k: int) -> bool:
    """Tell whether "ahead of", "prior to" or "in the run-up to" ends at word *k*."""
    return k > 0 and reading.lower[k - 1] in _AHEAD.get(reading.lower[k], ())


def is_of_cause(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of a cause: "rallies triggered by a death on Jan. 14"."""
    verb = reading.verb_before(place.first)
    if verb is None or verb.head < event.index or not _causes(reading, verb):
        return False
    behind = range(verb.head + 2, place.first)
    led = all(reading.tags[k] in _PHRASE or reading.lower[k] in _LINKS for k in behind)
    return led and any(_takes_place(reading, k) for k in behind)


def _causes(reading: Reading, verb: Group) -> bool:
    """Tell whether it is the "sparked by" of "a rally sparked by"."""
    reduced = verb.tense in ("PASTPART", "PAST") and verb.first == verb.head
    by = reading.word(verb.head + 1) == "by"
    return reduced and by and reading.lower[verb.head] in _CAUSED


_CAUSED = word_set(
    "inspired triggered sparked prompted caused provoked ignited unleashed spurred"
)


def is_answered(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a noun only answers what has the time: "a reply to Friday's raid"."""
    if event.group is not None or place.head <= event.index:
        return False
    k = place.start - 1
    while k > event.index and reading.tags[k] in ("DT", "JJ"):
        k -= 1
    return k == event.index + 1 and reading.lower[k] in _ANSWERING


_ANSWERING = frozenset(("for", "to", "over", "about", "against"))
