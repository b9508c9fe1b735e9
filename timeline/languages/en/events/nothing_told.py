"""English words beside a time that tell nothing: "What happened on Monday?"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, WH
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["tells_nothing"]


def tells_nothing(reading: Reading, k: int) -> bool:
    """Tell whether word *k* is asked, names an agency, or leads a time."""
    if _is_agency(reading, k):
        return True
    return reading.timed and (
        _is_asked(reading, k)
        or _is_starting(reading, k)
        or _is_dated(reading, k)
        or _is_reference(reading, k)
    )


def _is_reference(reading: Reading, k: int) -> bool:
    """Tell whether it is that of "as stated yesterday", or "with effect from Monday"."""
    before = reading.word(k - 1) if k else ""
    timed = any(time >= 0 for time in reading.times[k + 1 : k + 3])
    stated = before == "as" and reading.lower[k] in _STATED and timed
    return stated or (before == "with" and reading.lower[k] == "effect")


def _is_dated(reading: Reading, k: int) -> bool:
    """Tell whether a time only says which: "the Christmas period", "a 1995 film"."""
    if not k or reading.times[k - 1] < 0:
        return False
    year = reading.tags[k - 1] == "CD" and reading.lower[k] in _WORKS
    return year or reading.lower[k] == "period"


_STATED = word_set("stated reported announced planned expected promised described said")
_WORKS = word_set(
    "forecast budget target guidance outlook estimate edition version census calendar",
    "film movie album novel book song single comedy thriller",
)


def _is_agency(reading: Reading, k: int) -> bool:
    """Tell whether it is that of "the fire service", but "a memorial service"."""
    return reading.lower[k] in _SERVICES and reading.word(k - 1) in _SERVING


_SERVICES = frozenset(("service", "services"))
_SERVING = word_set(
    "ambulance border civil customs emergency fire forest health immigration intelligence",
    "meteorological news park police postal prison probation rescue secret security weather",
)


def _is_asked(reading: Reading, k: int) -> bool:
    """Tell whether a question asks who did it: "Who won on Monday?", "How many died?"."""
    group = reading.verb_at.get(k)
    if group is None or not group.finite or not reading.asks():
        return False
    first = group.first - 1
    while first > 0 and reading.tags[first] in _ASKED_OF and reading.times[first] < 0:
        first -= 1
    asks = reading.tags[first] in WH and group.first > first
    asks = asks and (reading.tags[first] != "WRB" or reading.word(first + 1) in _MANY)
    return asks and not any(word[0].isalnum() for word in reading.words[:first])


_ASKED_OF = frozenset(("NN", "NNS", "JJ"))
_MANY = frozenset(("many", "much", "few"))


def _is_starting(reading: Reading, k: int) -> bool:
    """Tell whether it only leads a time: "said that starting on May 2, it will pay".

    "A strike starting on May 2" is one that does.
    """
    if reading.lower[k] not in _STARTING or not _opens(reading, k):
        return False
    first = k + 1 + (reading.word(k + 1) in _LEADING)
    if first >= len(reading.times) or reading.times[first] < 0:
        return False
    end = reading.time_end(first)
    end += reading.word(end) == ","
    return reading.tags[end : end + 1] != [] and reading.tags[end] in _SUBJECT


def _opens(reading: Reading, k: int) -> bool:
    return k == 0 or reading.word(k - 1) in _OPENING


_STARTING = frozenset(("starting", "beginning", "effective"))
_LEADING = frozenset(("on", "in", "from", "at"))
_OPENING = frozenset(("that", "and", '"', "but"))
_SUBJECT = IN_PHRASE | {"PRP"}
