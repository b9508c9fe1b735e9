"""The temporal expressions of an English sentence that may govern an event."""

from collections.abc import Sequence

from timeline.languages.en.events.times.passing import is_compared
from timeline.languages.en.events.times.several import several
from timeline.languages.en.events.times.site import BOUNDS, LONG, Site, site
from timeline.languages.en.syntax.kind_name import is_not_then
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["ends", "governing", "laid_out"]

_JOINT = 2


def governing(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    """Return where the expressions stand that may govern an event, in order."""
    sites: list[Site] = []
    for index in sorted(set(reading.times) - {-1}):
        timex = timexes[index]
        calendar = timex.type in (TimexType.DATE, TimexType.TIME)
        if (
            (timex.interval or _is_open(timex))
            and calendar
            and timex.value[-4:] != "_REF"
        ):
            place = site(reading, index, timex, dct)
            again = sites and _repeats(reading, sites[-1], place)
            again = again or (sites and _counts(reading, sites[-1], place))
            if not (
                again or is_compared(reading, place) or _is_no_time(reading, place)
            ):
                sites.append(place)
    sites = [place for place in sites if not _is_only_kind(reading, place, sites)]
    sites = [place for place in sites if not _is_only_rank(reading, place, sites)]
    return _merged(reading, _explained(reading, sites, timexes), timexes)


def _merged(
    reading: Reading, sites: list[Site], timexes: Sequence[Timex]
) -> list[Site]:
    """Make one of the days of a list: "led it in 2009 and 2010 to help the firm"."""
    lists = [days for days in several(reading, timexes) if days.closes(reading)]
    if not lists:
        return sites
    kept: list[Site] = []
    for place in sites:
        last = kept[-1] if kept else place
        one = any(days.start <= last.start < place.start < days.end for days in lists)
        if one and place.preposition in _LISTED and last.preposition != "of":
            last.end, last.after, last.head = place.end, place.after, place.head
        else:
            kept.append(place)
    return kept


# "On Monday and on Tuesday charged them" is of two clauses.
_LISTED = frozenset(("", "into"))


def _is_no_time(reading: Reading, place: Site) -> bool:
    """Tell whether nothing need be then: "with May 3 in mind", "a run dating to May".

    "Dealers were nervous ahead of Monday" before it, and a price is of "a premium to its
    closing price on Friday".
    """
    if reading.lower[max(0, place.first - 2) : place.first] == ["closing", "price"]:
        return True
    if reading.lower[place.end : place.end + 2] == ["in", "mind"]:
        return True
    if place.preposition == "of" and reading.word(place.first - 1) == "ahead":
        return place.head < 0
    if _is_of_last(reading, place) or _is_of_mark(reading, place):
        return True
    if place.preposition != "to" or reading.word(place.end) == "when":
        return False
    k = place.first - 1
    k -= reading.word(k) == "back"
    return reading.word(k) in _REACHING_BACK or (
        k < place.first - 1 and reading.word(k) in _GOING_BACK
    )


def _is_of_last(reading: Reading, place: Site) -> bool:
    """Tell whether one of several was then: "won four prizes, the latest in February"."""
    lower, k = reading.lower, place.first - 1
    k -= lower[k] in ("one", "coming", "being")
    if lower[k] == "recent" and lower[k - 1] == "most":
        k -= 1
    elif lower[k] not in _ONE_OF_SEVERAL:
        return False
    return k > 1 and lower[k - 1] == "the" and lower[k - 2] in (",", "(", "-", "–", "—")


_ONE_OF_SEVERAL = frozenset(("latest", "last", "first", "newest", "earliest"))


def _is_of_mark(reading: Reading, place: Site) -> bool:
    """Tell whether a mark was made then that another broke: "broke a mark by Orr in 2005"."""
    verb = reading.verb_before(place.first)
    if verb is None or place.unit != "YE" or reading.verb(verb) not in _BREAKING:
        return False
    led = reading.lower[verb.head + 1 : place.first]
    by = verb.head + 1 + led.index("by") if "by" in led else 0
    named = by > 0 and set(reading.tags[by + 1 : place.first]) == {"NNP"}
    return named and reading.lower[by - 1] in _MARKS


_BREAKING = frozenset(("eclipse", "break", "beat", "surpass", "better", "top", "match"))
_MARKS = frozenset(("mark", "record", "best", "total", "time", "score", "tally"))
_REACHING_BACK = frozenset(("dates", "dating", "dated", "date"))
_GOING_BACK = frozenset(("goes", "going", "go", "stretches", "stretching", "extending"))


def _explained(
    reading: Reading, sites: list[Site], timexes: Sequence[Timex]
) -> list[Site]:
    """Leave out what the next one tells the day of: "three days later, on 7 February"."""
    kept: list[Site] = []
    for place in sites:
        open_ = kept and timexes[kept[-1].timex].value[0] == "X"
        open_ = open_ or (kept and _is_rough(reading, kept[-1], place))
        if open_ and _is_explained(reading, kept[-1], place):
            place.first = kept.pop().first
        kept.append(place)
    return kept


def _is_rough(reading: Reading, one: Site, other: Site) -> bool:
    """Tell whether *other* is the day of "57 years ago, on May 3, 1964"."""
    return reading.lower[one.end - 1] == "ago" and one.unit != other.unit == "DA"


def _is_only_kind(reading: Reading, place: Site, sites: Sequence[Site]) -> bool:
    """Tell whether it is the "Christmas" of a Christmas fair, which is some other day."""
    elsewhere = len(sites) > 1
    return place.head >= 0 and is_not_then(
        reading, place.end - 1, place.head, elsewhere=elsewhere
    )


def laid_out(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    """Return where lengths stand that lie somewhere: "over the past three weeks"."""
    lengths = (
        site(reading, k, timexes[k], dct)
        for k in sorted(set(reading.times) - {-1})
        if timexes[k].type is TimexType.DURATION and timexes[k].interval
    )
    return [place for place in lengths if not _ranks(reading, place)]


def ends(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether an event is only the end of a stretch: "the year (that) ended in May"."""
    behind = place.end + (reading.word(place.end) in ("that", "which"))
    return event.index == behind and event.lexeme.lemma == "end"


def _counts(reading: Reading, one: Site, other: Site) -> bool:
    """Tell whether it only counts: "walked out Monday for the third time this year"."""
    led = reading.lower[one.end : other.first]
    counted = led[-1:] == ["time"] and "and" not in led and not _RANKS.isdisjoint(led)
    return counted and reading.verb_before(one.start) is reading.verb_before(
        other.start
    )


def _ranks(reading: Reading, place: Site) -> bool:
    """Tell whether it only says how far a rank goes: "the worst fire in the past year"."""
    k = place.first - 1
    while k >= 0 and reading.tags[k] in _OF_A_NOUN:
        if reading.tags[k] == "JJS" or reading.lower[k] in _RANKS:
            return True
        k -= 1
    return False


def _is_only_rank(reading: Reading, place: Site, sites: Sequence[Site]) -> bool:
    """Tell whether a finer time says when: "last week hit its lowest level this year"."""
    if place.preposition or place.unit not in LONG or not _ranks(reading, place):
        return False
    for other in sites:
        low, high = sorted((other.start, place.start))
        parted = not _PARTING.isdisjoint(reading.tags[low:high])
        own = other.head < 0 or (other.preposition == "on" and not other.first)
        if other.unit not in LONG and own and not parted:
            return True
    return False


_PARTING = frozenset((",", "CC", ":"))
_OF_A_NOUN = NOUNS | {"JJ", "JJS", "CD", "RBS", "VBN"}
_RANKS = word_set("first second third fourth fifth sixth seventh most least only last")


def _is_open(timex: Timex) -> bool:
    """Tell whether a time leaves the day open: "the next morning", of a day not told.

    "Minutes later" goes on with the day, "57 hours later" does not. A fiscal quarter
    or year has a value, and no days.
    """
    unit = timex.granularity
    if unit in (Granularity.QUARTER, Granularity.YEAR):
        return True
    return timex.value[0] == "X" and unit is not None and unit >= _HOUR


_HOUR = Granularity.HOUR


def _is_explained(reading: Reading, one: Site, other: Site) -> bool:
    """Tell whether *other* says which day an open one is: "days later, on 7 February"."""
    beside = other.first == one.end + 1 and reading.tags[one.end] == ","
    return beside and other.preposition in ("on", "in")


def _repeats(reading: Reading, one: Site, other: Site) -> bool:
    """Tell whether *other* only names *one* again: "at noon on Sunday, Easter Day".

    Both ends of "from Monday to Friday" are one stretch, "at 3 p.m. (2000 GMT)" is one
    moment, and "until 10 or 11 p.m." is one end.
    """
    if one.preposition in BOUNDS and reading.lower[one.end : other.start] == ["or"]:
        return True
    if (
        one.interval is not None
        and other.interval == one.interval
        and other.start - one.end <= _JOINT
    ):
        lower = reading.lower
        return lower[one.start : one.end] != lower[other.start : other.end]
    if other.start == one.end + 1 and reading.tags[one.end] == "(":
        return other.unit == one.unit == "T"
    beside = other.start == one.end + 1 and reading.tags[one.end] == ","
    return beside and one.lies_in(other)
