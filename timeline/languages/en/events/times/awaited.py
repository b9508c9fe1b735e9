"""English times of what something is ahead of: "shut schools ahead of a storm on Friday".

Or of what it came after: "After her marriage in 1951, she taught".
"""

from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import OCCURRING
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import OCCASIONS

__all__ = ["awaited", "is_before_change", "is_counted_from", "passed"]


def awaited(reading: Reading, k: int) -> int:
    """Return the noun of "shut schools ahead of a storm on Friday", or -1.

    So of "will vote before his trip to Rome on Friday". *k* is the last word before it.
    """
    tags, lower, end = reading.tags, reading.lower, k
    while k > 0 and lower[k] not in _AHEAD and tags[k] in _AWAITED:
        k -= 1
    k += _ahead(lower[max(0, k - 1) : k + 2])
    if k > end or k < 1 or lower[k] not in ("of", "to", "before"):
        return -1
    led = k + 1
    while led < end and tags[led + 1] in IN_PHRASE:
        led += 1
    noun = lexemes().of(lower[led], "N")
    happens = noun.file in OCCURRING or noun.lemma in OCCASIONS
    return led if happens and tags[led] in _NOUN else -1


def passed(reading: Reading, place: Site) -> int:
    """Return the noun of "After her marriage in 1951, she taught in Cork", or -1.

    "After a vote on Monday, he resigned" may well be of one day.
    """
    if reading.lower[0] not in _AFTER or place.unit not in LONG or place.head >= 0:
        return -1
    phrase = reading.tags[1 : place.first]
    noun = phrase.index("IN") if "IN" in phrase else len(phrase)
    named = noun > 0 and _PASSED.issuperset(phrase) and reading.tags[noun] in _NOUN
    return noun if named and reading.word(place.end) == "," else -1


def is_counted_from(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is what a day is counted from: "the day after the collapse"."""
    if event.group is not None or reading.lower[place.end - 1] not in _COUNTING:
        return False
    behind = reading.tags[place.end : event.index]
    return place.end < event.index and IN_PHRASE.issuperset(behind)


def is_before_change(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what came first: "will grow after a 5% drop in May"."""
    k = place.first - 1
    while k > event.index and reading.tags[k] in _AWAITED and not _led_on(reading, k):
        k -= 1
    phrase = range(k + 1, place.first)
    changed = any(reading.lower[j] in _CHANGES for j in phrase)
    return place.unit in LONG and _led_on(reading, k) and event.index < k and changed


def _led_on(reading: Reading, k: int) -> bool:
    return reading.lower[k] in ("after", "following")


_CHANGES = word_set(
    "decrease decline drop fall slump slide dip loss rise increase gain jump growth surge"
)
_COUNTING = frozenset(("after", "before", "following"))
# The tagger takes many a "her" for the object.
_PASSED = IN_PHRASE | {"IN", "PRP"}
_AFTER = frozenset(("after", "following"))
_NOUN = frozenset(("NN", "NNS"))
_AWAITED = IN_PHRASE | {"IN", "TO"}
_AHEAD = frozenset(("ahead", "before", "prior", "advance"))


def _ahead(near: list[str]) -> int:
    """Return how far the last word of "in advance of" lies behind "advance"."""
    return int(near[1:] in (["ahead", "of"], ["prior", "to"], ["advance", "of"]))
