"""What comes of something sudden in English: "were arrested after a fight at 2 a.m.".

The day of "after the fight on Friday" may well be that of both.
"""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["reaction", "sudden"]

_AT = frozenset(("at", "around", "about"))
_AFTER = frozenset(("after", "following"))
_PHRASE = frozenset(
    ("DT", "PRP$", "POS", "JJ", "CD", "VBN", "VBG", "NN", "NNS", "NNP", "IN")
)
# What does not last: somebody may well leave "after the meeting at 3 p.m." then.
_SUDDEN = word_set(
    "accident ambush announcement assault attack avalanche blast blaze break-in brawl",
    "bombing burglary call clash collapse collision crash derailment disturbance",
    "earthquake explosion fall fight fire gunfire incident killing landslide murder quake",
    "raid riot robbery ruling shooting stabbing statement theft tremor verdict",
)


def reaction(reading: Reading, place: Site) -> int:
    """Return the "arrested" of "were arrested after a fight at 2 a.m.", or -1."""
    if sudden(reading, place) < 0:
        return -1
    verb = reading.verb_before(_led(reading, place))
    return verb.head if verb is not None and verb.finite else -1


def sudden(reading: Reading, place: Site) -> int:
    """Return the "fight" of "after a fight outside a bar at 2 a.m.", or -1."""
    if place.unit != "T" or place.preposition not in _AT or place.first < 1:
        return -1
    after = _led(reading, place)
    phrase = reading.tags[after + 1 : place.first]
    if reading.lower[after] not in _AFTER or phrase.count("IN") > 1:
        return -1
    noun = after + (phrase.index("IN") if "IN" in phrase else len(phrase))
    return noun if reading.lower[noun] in _SUDDEN else -1


def _led(reading: Reading, place: Site) -> int:
    """Return the word that leads what stands before a time."""
    k = place.first - 1
    while k > 0 and reading.lower[k] not in _AFTER and reading.tags[k] in _PHRASE:
        k -= 1
    return k
