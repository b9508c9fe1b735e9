"""English times of what is only worked on: "Talks are being held to reopen it in May"."""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_pursued", "pursues"]


def is_pursued(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is that of an aim, as `pursues` does, or of what it arranges."""
    aim = reading.verb_before(place.first)
    if aim is not None and aim.tense == "INFINITIVE" and event.index == aim.head:
        # "to arrange it for a week next month"
        linked = "for" in reading.lower[aim.head : place.first]
        return reading.verb(aim) in _ARRANGING and linked and place.side == ">"
    return pursues(reading, event.index, place)


def pursues(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether a time is that of an aim, and no time of the talks, which go on now.

    So is that of "Efforts to reopen the bridge next week are continuing".
    """
    aim = reading.verb_before(place.first)
    if place.side != ">" or aim is None or aim.tense != "INFINITIVE":
        return False
    made = reading.verb_before(aim.first)
    if made is not None and made.passive and _goes_on(made.tense, made.aspect):
        return k <= made.head
    going = reading.verb_from(place.end)
    if going is None or going.first != place.end or aim.first == 0:
        return False
    noun = reading.tags[aim.first - 1] in ("NN", "NNS")
    lasts = noun and _goes_on(going.tense, going.aspect)
    return lasts and not aim.first <= k < place.first


def _goes_on(tense: str, aspect: str) -> bool:
    return (tense, aspect) == ("PRESENT", "PROGRESSIVE")


_ARRANGING = word_set("arrange schedule book fix")
