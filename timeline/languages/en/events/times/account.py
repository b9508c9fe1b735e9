"""English days of what tells of an event: "a report on the crash released on Thursday"."""

from timeline.languages.en.events.stance import REACTING
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, WH
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "is_inserted",
    "is_quoted_part",
    "is_recalled",
    "is_regarded",
    "released",
]

_RELEASED = word_set(
    "released published issued posted aired broadcast leaked uploaded circulated printed",
    "unveiled distributed",
)
_TELLING_OF = frozenset(("of", "on", "about", "into", "over", "from", "for"))
_NOUN = frozenset(("NN", "NNS"))
_PHRASE = IN_PHRASE | {"VBN"}
_REGARDING = frozenset(("regarding", "concerning"))


def released(reading: Reading, k: int, group: Group | None) -> int:
    """Return the "report" of "a report on the crash released Friday", the crash at *k*.

    It is -1 if nothing tells of *k*.
    """
    if group is None or group.first != k + 1 or group.passive:
        return -1
    if reading.lower[group.head] not in _RELEASED:
        return -1
    while k > 0 and reading.tags[k] in _PHRASE:
        k -= 1
    told = reading.lower[k] in _TELLING_OF and k > 0 and reading.tags[k - 1] in _NOUN
    return k - 1 if told else -1


def is_regarded(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a noun is what was spoken of: "spoke Tuesday regarding the death"."""
    if event.group is not None or place.start > event.index:
        return False
    k = event.index
    while k > place.end and reading.tags[k] in _PHRASE:
        k -= 1
    return reading.lower[k] in _REGARDING


def is_recalled(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what somebody tells of, or judges, and not of the telling.

    "Described the panic after the dam burst on Friday", "described how on Friday it held".
    """
    if event.group is None or event.lexeme.lemma not in REACTING:
        return False
    opened = range(event.index + 1, place.first)
    k = next((j for j in opened if reading.lower[j] in _OPENED), -1)
    if k < 0:
        return False
    if reading.tags[k] in WH and k == event.index + 1:
        return True
    clause = reading.verb_from(k)
    return clause is not None and clause.finite and clause.head < place.first


_OPENED = word_set("after before how what why")


def is_inserted(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a saying stands between commas: "Later, he said, at 10 p.m., it fell".

    "He said, on Monday, that it fell" says when he did.
    """
    k = event.index
    if event.category != "REPORTING" or place.first != k + 2:
        return False
    if reading.tags[k + 1] != "," or "," not in reading.tags[:k]:
        return False
    return reading.word(place.end + (reading.word(place.end) == ",")) != "that"


def is_quoted_part(reading: Reading, event: Found, _: Site | None = None) -> bool:
    """Tell whether it is of a noun, and quoted: "signed a pact "opening the border"".

    The pact was signed on Monday; when the border opens is another matter.
    """
    group = event.group
    if group is None or group.tense != "PRESPART" or group.first == 0:
        return False
    k = group.first - 1
    return reading.tags[k] in _QUOTES and reading.tags[k - 1] != ","


_QUOTES = frozenset(('"', "``", "''"))
