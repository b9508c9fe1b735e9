"""English participles that only describe a thing: "struck a cart loaded with hay on Tuesday".

The day behind them is that of the verb around them.
"""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["around"]


def around(reading: Reading, place: Site) -> int:
    """Return the verb whose object is described in front of a day, or -1.

    "Was riding in a car driven by Lund, 24, on May 3": it is the riding that has the day.
    """
    verb = reading.verb_before(place.first)
    on_a_day = place.unit in _DAYS and place.head < 0 and place.preposition in _ON
    if not on_a_day or verb is None or not _describes(reading, verb):
        return -1
    if not _BEHIND.issuperset(reading.tags[verb.head + 1 : place.first]):
        return -1
    while verb is not None and _describes(reading, verb):
        end, verb = verb.first, reading.verb_before(verb.first)
        within = verb is not None and verb.head + 1
        if not within or not _OBJECT.issuperset(reading.tags[within:end]):
            return -1
    if verb is None or verb.tense != "PAST" or verb.modality or verb.copula:
        return -1
    return -1 if reading.lower[verb.head] in REPORTED else verb.head


_DAYS = frozenset(("DA", "T", "WE"))
_ON = frozenset(("on", "at", ""))
_OBJECT = IN_PHRASE | {"IN", "RP"}
_BEHIND = _OBJECT | {"TO", ","}


def _describes(reading: Reading, group: Group) -> bool:
    """Tell whether a participle only says what a thing in front of it is like."""
    if group.first != group.head or reading.tags[group.first - 1] not in NOUNS:
        return False
    lower, k = reading.lower, group.head
    if group.tense == "PRESPART":
        return lower[k] in _HOLDING
    told = group.tense == "PASTPART" and not group.passive
    return told and lower[k + 1 : k + 2] in _FILLED.get(lower[k], ())


_HOLDING = word_set(
    "carrying pulling towing transporting hauling ferrying involving containing wearing",
    "belonging driving guarding escorting",
)
_FILLED = {
    **dict.fromkeys(
        word_set("loaded packed laden armed filled crammed crowded stuffed"),
        (["with"],),
    ),
    **dict.fromkeys(word_set("driven owned operated piloted chartered"), (["by"],)),
}
