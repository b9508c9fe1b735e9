"""English times that a change is counted from: "5% from May", "up on last year"."""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_base"]

_RANK = 8


def is_base(reading: Reading, place: Site) -> bool:
    """Tell whether a change counts from it: "5% from May", "from $3 a year ago"."""
    lower, times = reading.lower, reading.times
    if place.preposition in _FROM:
        back = not _LOOKING_BACK.isdisjoint(lower[place.start : place.end])
        back = back or lower[place.start : place.start + 2] in _LIKE
        # "down $2 from Friday's close"
        back = back or lower[place.end + 1 : place.end + 2] in _CLOSED
        return back or (lower[place.first - 1] in _PARTS and place.after != "TO")
    if reading.word(place.end) in _LEVELS:
        led = lower[max(0, place.start - 2) : place.start]
        return bool(led) and (
            led[-1] in _FROM or (led[0] in _FROM and led[-1] == "the")
        )
    if _is_exceeded(reading, place) or _is_other_result(reading, place.first):
        return True
    for k in range(place.first - 1, 0, -1):
        if lower[k - 1] in _FROM or lower[k - 2 : k - 1] == ["compared"]:
            if lower[k : k + 2] == ["the", "same"]:
                return True
            money = not _MONEY.isdisjoint(reading.tags[k : k + 2])
            return money or _is_share(reading, k, place.first)
        if reading.tags[k] not in _AMOUNT or times[k] >= 0:
            return False
    return False


_CLOSED = (["close"], ["closing"], ["finish"])
_LEVELS = word_set("total level levels figure peak high low average pace rate tally")
_LIKE = (["the", "same"], ["last", "year"], ["last", "quarter"])


def _is_exceeded(reading: Reading, place: Site) -> bool:
    """Tell whether it was less then: "rose 5% over 2014", "sales are up on last year".

    "Rose 5% over the past year" did so then.
    """
    if place.unit not in _COMPARABLE or place.side != "<":
        return False
    if place.preposition != "over":
        return place.preposition == "on"
    more = reading.lower[place.first - 1] in _MORE
    return more and "past" not in reading.lower[place.start : place.end]


_COMPARABLE = frozenset(("YE", "HA", "QU"))


def _is_other_result(reading: Reading, end: int) -> bool:
    """Tell whether it is of "lost £31m, against a profit of £12m in 2024".

    So is "sales slipped 2 percent, against growth of 1 percent in 2024".
    """
    lower, tags = reading.lower, reading.tags
    for k in range(end - 1, max(1, end - _RANK), -1):
        if lower[k] in _VERSUS:
            amounts = not _MONEY.isdisjoint(tags[k:end])
            amounts = amounts or not _PARTS.isdisjoint(lower[k:end])
            return tags[k - 1] == "," and amounts
        if tags[k][0] == "V" or tags[k] == ",":
            return False
    return False


_VERSUS = frozenset(("against", "versus"))


def _is_share(reading: Reading, k: int, end: int) -> bool:
    """Tell whether the number at *k* is bare, of percent, or of millions."""
    behind = reading.lower[k + 1 : end]
    return reading.tags[k] == "CD" and (not behind or behind[0] in _COUNTED)


_PARTS = frozenset(("%", "percent", "pct", "per", "cents", "pence", "points"))
_MORE = _PARTS | {
    *("increase", "rise", "gain", "growth", "improvement", "advance", "jump", "up"),
    *("fifth", "tenth", "third", "quarter", "half"),
}
_COUNTED = _PARTS | word_set(
    "million billion trillion tonnes tons euros yen mln bln dlrs bpd barrels"
)
_MONEY = frozenset(("$", "#"))
_FROM = frozenset(("from", "against", "versus"))
_LOOKING_BACK = word_set(
    "earlier ago before previous prior corresponding year-ago year-earlier prior-year",
    "previous-year",
)
_AMOUNT = frozenset(
    ("CD", "$", "#", "NN", "NNS", "NNP", "DT", ",", "CC", "JJ", "IN", "PRP$", "RB")
)
