"""English times of a noun: they say which one is meant, or when it alone was."""

from timeline.languages.en.events.relative import closes_reduced
from timeline.languages.en.events.times.probable import is_attribute, lead
from timeline.languages.en.events.times.site import BOUNDS, LONG, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, TRYING

__all__ = [
    "OWNING",
    "is_gone",
    "is_inner",
    "is_judged",
    "is_marked",
    "is_of_deadline",
    "is_of_kind",
    "is_of_noun",
    "is_since",
    "is_subject",
    "is_tried",
    "is_under",
    "judging",
]

_ARTICLES = frozenset(("DT", "PRP$", "JJ"))
_NOUNS = frozenset(("NN", "NNS"))


def is_inner(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it says which of a noun's is meant: "a report on Friday's crash"."""
    k = place.start
    while k and reading.tags[k - 1] in _ARTICLES:
        k -= 1
    noun = k > 1 and reading.tags[k - 2] in _NOUNS and reading.tags[k - 1] == "IN"
    return 0 <= place.head < event.index and noun and reading.times[k - 2] < 0


def is_of_kind(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb only says which noun is meant: "razed a collapsed tower"."""
    verb = event.group is not None and is_attribute(reading, event)
    return verb and place.head < event.index


def is_gone(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it goes on, and the time is that of a noun behind, long gone.

    "An inquiry continues into the crash on Tuesday", "dashes hopes of having a 2019
    conviction quashed".
    """
    group = event.group
    if place.start < event.index or place.side != "<":
        return False
    if place.head >= 0 and place.unit in LONG and place.head > event.index:
        led = reading.lower[max(0, place.start - 2) : place.start]
        return _WITHIN.isdisjoint((*led, place.preposition))
    if group is None or group.modality or place.first == event.index + 1:
        return False
    if group.tense != "PRESENT" or group.aspect not in ("NONE", "PROGRESSIVE"):
        return False
    return any(
        reading.tags[k] in _NOUNS and lexemes().of(reading.lower[k], "N").file in _ACTS
        for k in range(event.index + 1, place.first)
    )


_WITHIN = frozenset(("in", "at", "during", "on", "by", "after", "for"))
_ACTS = frozenset(("n04", "n11", "n19", "n22"))


def is_under(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it says under what it is: "under the 2015 deal, both sides disarmed"."""
    k = place.start
    while k and reading.tags[k - 1] in _ARTICLES:
        k -= 1
    led = k > 0 and reading.lower[k - 1] in _UNDER
    return led and place.head >= 0 and event.index != place.head


_UNDER = frozenset(("under", "despite", "unlike", "like", "per"))


def is_subject(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb is so now, and its subject of the past: "the 2015 pact bans it".

    A headline tells of its day: "Saturday's protest draws thousands".
    """
    group = event.group
    if group is None or place.side != "<" or reading.tags[-1] != ".":
        return False
    now = group.tense == "PRESENT" and group.aspect in ("NONE", "PROGRESSIVE")
    return now and place.end <= place.head < group.first


def is_judged(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what is judged: "Monday's raid was criticised".

    So is the year in "will remember 2021 as a bad one".
    """
    group = event.group
    if group is not None and event.lexeme.lemma in _RECALLED:
        bare = not place.preposition and place.first == event.index + 1
        return bare and place.unit in LONG
    if group is None or not group.passive or place.end > group.first:
        return False
    if reading.lower[group.head] not in _JUDGED:
        return False
    noun = place.head >= 0 or reading.tags[place.first - 1] in _NOUNS
    return noun and "," not in reading.lower[place.end : group.first]


def is_edition(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is none of a noun's, but of the name before that."""
    return event.index == place.head and names_edition(reading, place)


def names_edition(reading: Reading, place: Site) -> bool:
    """Tell whether a year is of a name: "a 2018 World Cup qualifier" on some Sunday."""
    if place.unit != "YE" or place.head < 0 or place.end == place.head:
        return False
    return reading.tags[place.end] == "NNP" and reading.tags[place.head] in _NOUNS


def is_dated_thing(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether nothing was said then: "He found a 2017 truck, she said"."""
    del reading
    said = event.category == "REPORTING" and event.index != place.head
    return said and place.head >= 0 and place.unit in LONG


def is_of_deadline(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of a deadline alone: "was given an Aug. 29 deadline".

    Who "missed the Friday deadline" did so then, but sought no "delay of" it.
    """
    if not event.index < place.first or place.preposition in BOUNDS:
        return False
    if place.head < 0 or reading.lower[place.head] not in _DEADLINES:
        return False
    opened = reading.lower[place.start - 1]
    return opened in ("a", "an") or event.group is None


_DEADLINES = frozenset(("deadline", "ultimatum", "cutoff", "target", "expiry"))


def is_reported_on(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is told by a report on it: "the third-quarter report showed".

    What the report tells may be of the quarter; the report and the telling are not.
    """
    if place.head < 0 or place.unit not in _QUARTERS:
        return False
    telling = event.index == place.head or reading.lower[event.index] in _FINDING
    return telling and reading.lower[place.head] in _REPORTS


_QUARTERS = frozenset(("QU", "HA"))
_REPORTS = frozenset(("report", "reports", "statement", "filing"))


_RECALLED = frozenset(("remember", "recall", "forget", "recollect"))
_JUDGED = word_set(
    "condemned criticised criticized praised welcomed denounced blamed hailed mourned",
    "described remembered investigated discussed debated deplored lauded",
)


def is_since(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what something is "since": "won since the war in 1991"."""
    k = place.first - 1
    while k > 0 and reading.tags[k] in IN_PHRASE and reading.times[k] < 0:
        k -= 1
    led = k < place.first - 1 and reading.lower[max(0, k)] == "since"
    return led and not (k < event.index < place.first or event.index == place.head)


def is_marked(reading: Reading, k: int) -> bool:
    """Tell whether a day only recalls a noun: "on the anniversary of the fire"."""
    led = lead(reading, k)
    return led > 0 and reading.lower[led - 1] in _RECALLING


_RECALLING = word_set("anniversary anniversaries centenary centennial memory")


_FINDING = REPORTED | {"found", "finds", "showed", "shows", "concluded", "indicated"}


def is_of_noun(reading: Reading, group: Group, place: Site) -> bool:
    """Tell whether a time says which noun is meant: "a truce signed in May fell"."""
    if not group.finite or not _closes(reading, place, group):
        return False
    if reading.lower[group.head] in _FINDING:
        # "A study released on Friday found"
        return False
    return closes_reduced(reading, place.first)


def _closes(reading: Reading, place: Site, group: Group) -> bool:
    """Tell whether a time ends what leads to a verb: "made on June 3, 2021, was"."""
    between = reading.tags[place.end : group.first]
    if between == [","]:
        return reading.lower[place.end - 1].isdigit()
    return not between or (between[0] == "IN" and _PLACED.issuperset(between))


_PLACED = IN_PHRASE | {"IN"}


def judging(reading: Reading, group: Group) -> int:
    """Return the verb of "was cleared of stealing last year", or 0."""
    before = reading.verb_before(group.first)
    if group.tense != "PRESPART" or before is None:
        return 0
    led = reading.lower[before.head + 1 : group.first]
    judged = led[:1] == ["of"] or led[:2] == ["guilty", "of"]
    return before.head if judged and reading.lower[before.head] in _VERDICTS else 0


def is_tried(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is the day in court: "pleaded guilty to taking a car on Monday".

    So of "admitted killing a man in a fight on Monday".
    """
    if place.unit not in _DAYS or place.start < event.index:
        return False
    crime = event.group or reading.verb_before(event.index)
    if crime is None or reading.tags[crime.head] != "VBG":
        return False
    told = reading.verb_before(crime.first)
    if told is None or reading.verb_before(place.first) is not crime:
        return False
    links = reading.lower[told.head + 1 : crime.head]
    linked = not links or (links[-1] in _LINKS and _PLEAS.issuperset(links[:-1]))
    return linked and reading.lower[told.head] in (_TRIED if links else OWNING)


_DAYS = frozenset(("T", "DA", "WE"))
_LINKS = frozenset(("of", "to", "for", "with"))
_PLEAS = frozenset(("guilty", "not", "innocent"))
OWNING = word_set("admitted denied admits denies")
_VERDICTS = word_set("cleared acquitted convicted found absolved exonerated")
_TRIED = TRYING | _VERDICTS | OWNING | word_set("pleaded pleads pled confessed")
