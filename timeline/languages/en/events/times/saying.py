"""English times that are of a saying, and not of what is said, or the other way."""

from timeline.languages.en.events.stance import RUMOURS, STATING
from timeline.languages.en.events.times.fronted import is_subject, opens_content
from timeline.languages.en.events.times.site import OPENING, Site
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, RESULTS, TELLING

__all__ = [
    "earned",
    "is_accounted",
    "is_cited",
    "is_content",
    "is_next",
    "is_quoted",
    "is_said",
    "is_told_before",
    "talk",
    "tells",
]

_REACH = 6
_RESULTING = frozenset(("resulting", "stemming", "arising"))


def is_cited(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of a source, or of what is told.

    "Has left, according to a report on Friday", "According to Friday's report, he left",
    "said that on Friday she left".
    """
    if reading.lower[event.index] == "according" or _is_of_source(
        reading, event, place
    ):
        return True
    if place.start < event.index:
        told = _is_of_saying(reading, event, place)
        return told or _has_another(reading, event, place)
    before = reading.lower[max(event.index, place.start - _REACH) : place.start]
    if "according" in before or opens_content(reading, place):
        return True
    between = reading.lower[event.index + 1 : place.start]
    if event.group is not None and not _RESULTING.isdisjoint(between):
        # "mourned the loss of lives resulting from a crash last week"
        return True
    if event.category != "REPORTING" or "that" not in between:
        return False
    after = reading.verb_from(place.end)
    if after is None or not after.finite:
        return False
    return "CC" not in reading.tags[place.end : after.first]


def _is_of_source(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether one is in "According to a report on Friday," and the other not."""
    if reading.lower[0] != "according":
        return False
    commas = (k for k, tag in enumerate(reading.tags) if tag == ",")
    comma = next((k for k in commas if reading.times[k] < 0), 0)
    return comma > 0 and (event.index < comma) is not (place.start < comma)


def _has_another(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a day of its own follows: "On Monday, he said on Tuesday, it sank".

    So is a time of what is told in "On Monday, he said, it sank".
    """
    k = event.index
    if event.category != "REPORTING":
        return False
    parted = reading.tags[place.end : place.end + 1] == [","]
    if parted and reading.tags[k + 1 : k + 2] == [","] and _goes_on(reading, event):
        return is_subject(reading.tags[place.end + 1 : k])
    own = [time for time in reading.times[k + 1 : k + 3] if time >= 0]
    return parted and bool(own) and place.timex not in own


def _goes_on(reading: Reading, event: Found) -> bool:
    """Tell whether a clause follows the comma behind a verb."""
    first = event.index + 2
    after = reading.verb_from(first)
    if after is None or not after.finite or after.first == first:
        return False
    return is_subject(reading.tags[first : after.first])


def _is_of_saying(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what is told before: "It opens on Friday, she said in a speech"."""
    said = reading.verb_before(event.index)
    if (
        event.group is not None
        or said is None
        or said.first <= place.end
        or not said.finite
    ):
        return False
    parted = reading.tags[place.end : place.end + 1] == [","]
    told = parted and reading.lower[said.head] in REPORTED
    return told and is_subject(reading.tags[place.end + 1 : said.first])


def is_quoted(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what somebody says: "We lost on Friday," she said."""
    if reading.lower[event.index] not in REPORTED and event.category != "REPORTING":
        return False
    low, high = sorted((event.index, place.start))
    return reading.tags[low:high].count('"') % 2 > 0


def is_content(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is what somebody said on that day.

    "Suggested Monday that it was lost", "says in a paper filed Monday that it was".
    """
    group = event.group
    if place.start > event.index or (group is not None and group.modality is not None):
        return False
    if group is not None and group.tense == "FUTURE":
        return False
    return tells(reading, place.end, event.index)


def tells(reading: Reading, low: int, high: int) -> bool:
    """Tell whether a "that" between two words opens what somebody said or claims."""
    that = next((k for k in range(low, high) if _opens(reading, k)), 0)
    if that == 0 or reading.verb_before(that) is None:
        return False
    stated = (
        g.head < that and reading.lower[g.head] in STATING for g in reading.groups
    )
    return reading.lower[that - 1] in _CHARGES or any(stated)


_CHARGES = word_set("count counts evidence grounds fact facts") | frozenset(RUMOURS)


def _opens(reading: Reading, k: int) -> bool:
    told = reading.tags[k] == "IN" or reading.tags[k + 1 : k + 2] == ["PRP"]
    return reading.lower[k] == "that" and told


def talk(reading: Reading, k: int) -> int:
    """Return the verb that "will speak about what" comes at *k*, or -1."""
    if _ASKING.isdisjoint(reading.distinct):
        return -1
    while k > 1 and reading.lower[k] not in _ASKING:
        k -= 1
    verb, inner = reading.verb_before(k), reading.verb_from(k)
    if verb is None or inner is None or reading.lower[k - 1] not in _ABOUT:
        return -1
    ahead = inner.copula or reading.verb(inner) in _LYING_AHEAD
    present = ahead and inner.tense == "PRESENT"
    return verb.head if present and verb.tense == "FUTURE" else -1


_ASKING = frozenset(("what", "how", "where"))
_LYING_AHEAD = frozenset(("come", "go", "happen", "lie"))
_ABOUT = frozenset(("about", "on", "over"))


def is_told_before(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what is told: "It sank on Monday, off Marren, police said"."""
    group, end = event.group, event.index + 1
    if group is None or reading.lower[event.index] not in REPORTED | TELLING:
        return False
    if place.end > group.first or reading.tags[end : end + 1] not in (["."], []):
        return False
    k = group.first - 1
    while k >= place.end and reading.tags[k] in _SPEAKER:
        k -= 1
    parts = k >= place.end and k < group.first - 1 and reading.tags[k] == ","
    told = reading.verb_before(k) if parts else None
    return told is not None and told.finite


_SPEAKER = IN_PHRASE | {"PRP", "IN"}


def is_accounted(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is the quarter that somebody reports on.

    "For the quarter, it said it earned $2 million", "reported a jump in profit in 2016",
    "For 2016, it reported a loss". "Said in 2016 that" says when.
    """
    if event.group is None or event.lexeme.lemma not in _ACCOUNTING:
        return False
    if place.unit in _PARTS:
        return True
    if place.unit != "YE" or event.lexeme.lemma != "report":
        return False
    if place.start < event.index:
        behind = reading.lower[event.index :]
        return place.preposition == "for" and not _EARNED.isdisjoint(behind)
    return not RESULTS.isdisjoint(reading.lower[event.index + 1 : place.first])


def earned(reading: Reading, event: Found, place: Site) -> int:
    """Return what is told of a quarter: "For the quarter, it said it earned", or -1.

    "In the third quarter, it reported a loss" is of that loss.
    """
    if place.start > event.index:
        return -1
    if event.lexeme.lemma == "report":
        for k in range(event.index + 1, len(reading.lower) - 1):
            if reading.lower[k] in _EARNED and reading.tags[k + 1] not in _NOUN:
                return k
        return -1
    after = reading.verb_from(event.index + 1)
    told = after is not None and after.finite and after.tense == "PAST"
    return after.head if told and after is not None else -1


_NOUN = frozenset(("NN", "NNS"))
_EARNED = RESULTS | word_set("loss gain growth increase decline rise drop jump charge")
_ACCOUNTING = word_set(
    "report say announce disclose predict forecast project expect estimate guide"
)


def is_next(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of the clause behind: "it was a pity, but Friday she left".

    So is that of "it was a pity, but the ruling Friday changed it", and that of "she
    refused but on Friday, she agreed".
    """
    k = place.first - 1
    while k > event.index and reading.tags[k] in IN_PHRASE:
        k -= 1
    touches = k == place.first - 1 or reading.tags[k - 1] == ","
    if k <= event.index or reading.tags[k] != "CC" or not touches:
        return False
    after = reading.verb_from(place.end)
    if after is None or not after.finite:
        return False
    comma = reading.tags[place.end] == ","
    return is_subject(reading.tags[place.end + comma : after.first])


def is_said(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb is what somebody said, and the time that of the saying."""
    group = event.group
    before = reading.verb_before(group.first if group else event.index)
    if before is None or place.start > event.index:
        return False
    # "Said it had won, and on Monday she left" says when she left, as do "said the
    # loss in May grew" and "said that on Monday she left".
    joined = "CC" in reading.tags[before.head : place.first]
    joined = joined or opens_content(reading, place)
    touches = group is not None and place.end == group.first and _is_led(reading, place)
    joined = joined or touches or (place.head >= 0 and place.unit in _PARTS)
    said = reading.lower[before.head]
    return (said in REPORTED or said == "saying") and not joined


# Nothing was "said third-quarter profits fell" in a quarter.
_PARTS = frozenset(("QU", "HA"))


def _is_led(reading: Reading, place: Site) -> bool:
    """Tell whether a preposition leads its phrase: "the loss for the slow quarter"."""
    k = place.first - 1
    if place.preposition:
        return True
    while k > 0 and reading.tags[k] in IN_PHRASE | {"RB"}:
        k -= 1
    return reading.tags[k] == "IN" and reading.lower[k] not in OPENING
