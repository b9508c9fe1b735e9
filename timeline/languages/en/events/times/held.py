"""English nouns that are on a day: "The next meeting about the fair is on Monday"."""

from collections.abc import Iterable

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import Tie, give
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.words import RESULTS

__all__ = ["held", "keep_owned", "told_of"]


def held(reading: Reading, place: Site) -> int:
    """Return the meeting of "The meeting about the fair is on Friday", or -1."""
    verb = _being(reading, place)
    if verb is None:
        return -1
    start, tags = verb.first, reading.tags
    while start > 0 and tags[start - 1] in _SUBJECT:
        start -= 1
    phrase = tags[start : verb.first]
    noun = phrase.index("IN") - 1 if "IN" in phrase else -1
    opens = start == 0 or tags[start - 1] in (",", "CC", '"', ":")
    return start + noun if opens and noun >= 0 and phrase[noun] in NOUNS else -1


def _being(reading: Reading, place: Site) -> Group | None:
    """Return the "is" right before a time, None if there is none."""
    verb = reading.verb_before(place.first)
    if verb is None or not verb.copula or not verb.finite or verb.negated:
        return None
    return verb if verb.head == place.first - 1 and place.head < 0 else None


def told_of(reading: Reading, place: Site) -> int:
    """Return the meeting of "The meeting, which is on Friday, is full", or -1.

    So is that of "The meeting, which is full, is on Friday".
    """
    verb, tags = _being(reading, place), reading.tags
    k = verb.first - 1 if verb is not None else 0
    if k > 0 and tags[k] == ",":
        k = max((j for j in where(tags, "WDT", 1) if j < k), default=0)
        apart = k > 0 and tags[k - 1] == ","
        k = k if apart and "," not in tags[k : place.first - 2] else 0
    if k < 1 or tags[k] != "WDT":
        return -1
    k -= 1
    end = start = k + (tags[k] != ",")
    while start > 0 and tags[start - 1] in _SUBJECT:
        start -= 1
    phrase = tags[start:end]
    noun = phrase.index("IN") - 1 if "IN" in phrase[1:] else len(phrase) - 1
    return start + noun if noun >= 0 and phrase[noun] in NOUNS else -1


_SUBJECT = IN_PHRASE | {"IN", "VBG"}


def keep_owned(
    reading: Reading, events: set[int], sites: Iterable[Site], tied: dict[int, Tie]
) -> None:
    """Tie the sale of "fell from 7.6% at last week's sale", compared or not.

    Results are of a quarter, and told on some other day.
    """
    for place in sites:
        k = place.head
        owned = place.end < k and reading.tags[place.end] == "POS"
        if owned and reading.lower[k] not in RESULTS:
            give(tied, events & {k}, Tie(timex=place.timex))
