"""English verbs of the present that tell what is over: "Feb 24: Norland invades"."""

from timeline.languages.en.context.tense_words import (
    AHEAD,
    STRIKING,
    TIMETABLED,
    TIMETABLED_MANY,
)
from timeline.languages.en.events.times.heading import heading
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_entered", "is_struck"]

_STAGED = word_set(
    "sings sing performs perform dances dance reads read presents present lectures talks",
    "screens shows demonstrates chairs conducts marches parades sails",
)
_FIXED = AHEAD | TIMETABLED | TIMETABLED_MANY | _STAGED
_NEAR = 6
_RAIDS = word_set(
    "strike strikes attack attacks assault assaults offensive raid raids invasion war"
)
_AGAIN = word_set(
    "every each year years annually often usually always never sometimes daily"
)


def is_entered(reading: Reading, group: Group) -> bool:
    """Read "9:15 am: Troops enter the town" as what an entry tells of its time.

    But "9:15 am: The fair opens" may stand in a programme, and so may "July 8: The band
    marches at noon".
    """
    head = heading(reading)
    if (
        group.aspect != "NONE"
        or head is None
        or not {-1, head}.issuperset(reading.times)
    ):
        return False
    k = group.head
    finite = next((g for g in reading.groups if g.finite), None)
    joined = group.first > 0 and reading.tags[group.first - 1] == "CC"
    if not (finite is group or joined):
        return False
    raids = not _RAIDS.isdisjoint(reading.lower[k + 1 : k + _NEAR])
    return raids or reading.lower[k] not in _FIXED


def is_struck(reading: Reading, group: Group) -> bool:
    """Read "Bomb in Belo kills one on Monday", of a headline: nobody knows it before."""
    struck = reading.timed and reading.lower[group.head] in STRIKING
    return struck and group.aspect == "NONE" and _AGAIN.isdisjoint(reading.distinct)
