"""English days of a crime that a case is about: "charged in the May 4, 2017, killing"."""

from timeline.languages.en.events.stance import ACCUSING, CHARGED_IN
from timeline.languages.en.events.times.punished import punished_for
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TRYING

__all__ = ["crime", "deed", "is_case", "is_of_crime", "is_of_deed"]

_CASES = word_set(
    "trial charge charges case indictment conviction arrest arrests suspect suspects",
    "verdict sentence guilty plea murder manslaughter lawsuit hearing role part",
)
_HELD = word_set("trial trials retrial appeal hearing inquest conviction sentencing")
# "a charge of arson in", "two counts of assault in"
_CHARGES = word_set("charge charges count counts case")
_DETERMINERS = frozenset(("DT", "PRP$", "POS"))
_JUDGED_FOR = frozenset(("of", "for", "in", "with"))


def is_case(reading: Reading, k: int) -> bool:
    """Tell whether the word at *k* is "in" a crime, and on another day than it.

    So is the "arson" of "a charge of arson in Sunday's fire".
    """
    charged = reading.word(k - 1) == "of" and reading.word(k - 2) in _CHARGES
    return reading.word(k) in _CASES or charged


def deed(reading: Reading, place: Site) -> int:
    """Return the "robbing" of "is charged with robbing a shop on March 3", or -1.

    So the robbery of "appeared on May 2 charged with robbery on March 3".
    """
    gerund = reading.verb_before(place.first)
    if _charged_with(reading, place) is not None:
        return place.first - 1
    told = _accusing(reading, gerund, place) or _charged_on(reading, gerund, place)
    return -1 if told is None or gerund is None else gerund.head


def is_of_deed(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of what somebody is charged with, and no time of that."""
    punished = punished_for(reading, place)
    if punished is not None:
        return event.index not in punished
    gerund = reading.verb_before(place.first)
    verb = _accusing(reading, gerund, place) or _charged_with(reading, place)
    if verb is not None:
        return event.index <= verb.head
    verb = _accused(reading, gerund)
    return verb is not None and event.group is verb


def _charged_with(reading: Reading, place: Site) -> Group | None:
    """Return the "charged" of "was in court on May 2 charged with robbery on March 3".

    "Was in court charged with robbery on March 3" tells of one day or the other.
    """
    verb = reading.verb_before(place.first)
    if verb is None or verb.tense != "PASTPART" or verb.passive or place.head >= 0:
        return None
    led = reading.word(verb.head + 1) in ("with", "of")
    if not led or reading.verb(verb) not in ACCUSING:
        return None
    named = IN_PHRASE.issuperset(reading.tags[verb.head + 2 : place.first])
    named = named and reading.tags[place.first - 1] in ("NN", "NNS")
    shown = any(g.finite and g.head < verb.first for g in reading.groups)
    dated = any(time >= 0 for time in reading.times[: verb.first])
    return verb if named and shown and dated else None


def _charged_on(reading: Reading, gerund: Group | None, place: Site) -> Group | None:
    """Return the verb of "jailed him on Monday for selling arms in 2012", with its day."""
    if gerund is None or gerund.tense != "PRESPART" or place.head >= 0:
        return None
    verb = reading.verb_before(gerund.first)
    led = reading.word(gerund.first - 1) in _JUDGED_FOR
    if verb is None or not led or reading.verb(verb) not in CHARGED_IN:
        return None
    own = set(reading.times[verb.head + 1 : gerund.first]) - {-1}
    return verb if own and place.timex not in own else None


def _accused(reading: Reading, verb: Group | None) -> Group | None:
    """Return the verb of "the trial of a man accused of a murder", None without a trial."""
    told = verb is not None and verb.tense == "PASTPART" and not verb.passive
    if verb is None or not told or reading.verb(verb) not in ACCUSING:
        return None
    held = not _HELD.isdisjoint(reading.lower[: verb.first])
    first = reading.word(verb.head + 1) in _JUDGED_FOR and held
    return verb if first and reading.verb_before(verb.first) is None else None


def _accusing(reading: Reading, gerund: Group | None, place: Site) -> Group | None:
    """Return the verb of "a man accused of robbing", none of "was accused of robbing".

    He may well have been accused on the day that follows; in the year, hardly so.
    """
    verb = gerund
    while verb is not None and verb.tense == "PRESPART" and verb.first == verb.head:
        if reading.tags[verb.first - 1] not in ("IN", "CC"):
            return None
        verb = reading.verb_before(verb.first)
    if verb is None or verb is gerund or reading.verb(verb) not in ACCUSING:
        return None
    now = verb.passive and verb.tense == "PRESENT"
    now = now or (verb.passive and place.unit == "YE" and place.side == "<")
    told = now or (verb.tense == "PASTPART" and not verb.passive)
    return verb if told and reading.word(verb.head + 1) in _JUDGED_FOR else None


def crime(reading: Reading, place: Site) -> int:
    """Return the noun of "the May 4, 2017, death", "the 2017 killing of a clerk", or -1."""
    if place.head < 0 or place.before not in _DETERMINERS:
        return -1
    parted = reading.tags[place.end] == ","
    return place.head if parted or reading.tags[place.head] == "VBG" else -1


def is_of_crime(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of the crime behind it, and an event of the case.

    "Was arrested on charges in the May 4 killing", "the arrest of a man accused in a 1985
    killing", "faces trial in the 2017 killing".
    """
    if place.head <= place.start or place.start < event.index:
        return False
    k = place.start
    while k > event.index and reading.tags[k - 1] in _ARTICLES:
        k -= 1
    if reading.word(k - 1) not in _JUDGED_FOR:
        return False
    if is_case(reading, k - 2):
        return True
    verb = reading.verb_before(k - 1)
    judged = verb is not None and reading.lower[verb.head] in _CHARGED
    return judged and verb is not None and event.index <= verb.head


_ARTICLES = frozenset(("DT", "PRP$", "JJ"))
_CHARGED = TRYING | word_set(
    "suspected wanted sought implicated pleaded pleads pleading"
)
