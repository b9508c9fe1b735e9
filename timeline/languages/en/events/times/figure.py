"""English periods that only say which figure is meant: "cut its estimate for May"."""

from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_made
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "is_figure",
    "is_of_figure",
    "is_of_rebound",
    "led_by",
]

_NUMBERS = word_set("figure figures data reading readings numbers statistics")
_FIGURES = _NUMBERS | word_set(
    "survey surveys estimate estimates forecast forecasts report reports index outlook",
    "projection projections gauge tally",
)
_SHORT = frozenset(("MO", "QU"))


def is_of_figure(reading: Reading, place: Site) -> bool:
    """Tell whether nothing was then: "raised its forecast for 2026", "July jobs report".

    "A July report" may be of July, and so may "sales for July".
    """
    lower, tags, k = reading.lower, reading.tags, place.first - 1
    if _is_of_record(reading, place):
        return True
    if place.unit not in LONG:
        return False
    if place.head >= 0 and lower[place.head] in _PAID and not place.preposition:
        # "declared a first-quarter dividend"
        return True
    if _is_of_model(reading, place) or _is_of_style(reading, place):
        return True
    if place.preposition == "for" and k >= 0 and lower[k] in _FIGURES:
        return True
    if place.head < 0 or place.preposition or place.unit not in _SHORT:
        return False
    noun = lower[place.head]
    named = place.head > place.end and tags[place.head - 1] in NOUNS
    told = noun in _NUMBERS or (noun in _FIGURES and named)
    return told and place.unit == "MO"


_PAID = word_set("dividend dividends payment payout distribution")


def _is_of_record(reading: Reading, place: Site) -> bool:
    """Tell whether it says to whom: "holders of record at the close of business on May 3"."""
    k = place.first - 1
    while k > 0 and reading.lower[k] in _AT_CLOSE:
        k -= 1
    return k > 0 and reading.lower[k - 1 : k + 1] == ["of", "record"]


_AT_CLOSE = word_set("at as of the close end business trading market")


def is_figure(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is the forecast of "raised its forecast for 2026 on Monday".

    It has no time, and neither has who raised it one of a month or more.
    """
    k = event.index
    if event.group is not None:
        while k + 1 < len(reading.tags) and reading.tags[k + 1] in IN_PHRASE:
            k += 1
        if place.unit not in LONG:
            return False
    if reading.lower[k] not in _FIGURES or reading.word(k + 1) != "for":
        return False
    return any(time >= 0 for time in reading.times[k + 2 : k + 4])


def led_by(reading: Reading, group: Group) -> int:
    """Return the "for" of "approval for the mill to open", which has a noun, or -1."""
    k = group.first - 1
    while k > 0 and reading.tags[k] in _SUBJECT and reading.times[k] < 0:
        k -= 1
    noun = k > 0 and reading.tags[k - 1] in NOUNS
    return k if noun and reading.lower[k] == "for" else -1


_SUBJECT = IN_PHRASE - {"VBG"}


def is_of_rebound(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it was before: "rose 3% after falling 2% on Thursday"."""
    verb = reading.verb_before(place.first)
    if event.group is None or verb is None or verb.first <= event.index:
        return False
    words = reading.lower[event.index + 1 : verb.first]
    return "after" in words and not _UNITS.isdisjoint(words[: words.index("after")])


_UNITS = frozenset(("%", "percent", "points", "cents", "pence"))


def _is_of_style(reading: Reading, place: Site) -> bool:
    """Tell whether it is a style: "plays hits of the Swinging 60s", "in 1970s orange"."""
    lower, k = reading.lower, place.start
    if place.unit != "O" or lower[place.end - 1][-1] != "s":
        return False
    noun = place.head >= 0 and reading.tags[place.head] in ("NN", "NNS")
    if noun and place.preposition == "in" and lower[k] != "the":
        # "painted in 1970s orange", but "in 1970s Britain"
        return "NNP" not in reading.tags[place.end : place.head]
    k -= lower[k - 1] in _SWINGING
    k -= lower[k - 1] == "the"
    return lower[k - 1] in ("of", "from") and lower[max(0, k - 2)] in _WORKS


_SWINGING = frozenset(("swinging", "roaring", "early", "late", "great"))
_WORKS = word_set(
    "hits songs music classics favourites favorites tunes tracks sounds fashions fashion"
)


def _is_of_model(reading: Reading, place: Site) -> bool:
    """Tell whether it is the year of a thing: "recalled 2004 and 2005 Linnet sedans"."""
    tags, times, k = reading.tags, reading.times, place.end
    if place.unit != "YE" or place.preposition:
        return False
    while k + 1 < len(tags) and tags[k] in ("CC", ",") and times[k + 1] >= 0:
        k += 2
    named = k
    while k < len(tags) and tags[k] == "NNP" and times[k] < 0:
        k += 1
    if k == named or k == len(tags) or tags[k] not in ("NN", "NNS"):
        return False
    noun = reading.lower[k]
    return noun in _VEHICLES or is_made(noun)


_VEHICLES = word_set("van vans suv suvs model models pickup pickups minivan minivans")
