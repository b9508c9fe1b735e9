"""English nouns that are events because they are at a time: "The exam is on Monday".

So are nouns of what can only happen: "A gig on Friday is sold out".
"""

from collections.abc import Iterator

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import Lexeme
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["HAPPENS", "came_late", "happens", "is_scheduled", "named", "not_until"]

# Things or people by their first sense, and yet what news says of them happens.
HAPPENS = word_set(
    "bomb match draw suit cup leak opening",
    "derby gig vigil parade workshop matinee landing fundraiser friendly fixture",
)
_SURELY = HAPPENS - word_set("bomb suit cup fixture friendly draw") | word_set(
    "concert recital ceremony banquet festival carnival fete gala picnic pageant regatta",
    "airshow flypast flyby gymkhana hackathon webinar seminar symposium sleepover",
    "telethon phone-in walkabout rehearsal audition funeral burial coronation handover",
    "swearing-in playoff play-off semifinal semi-final quarter-final quarterfinal",
    "qualifier time-trial tournament bout kick-off spacewalk splashdown liftoff lift-off",
    "blackout outage power-cut blizzard typhoon cyclone hurricane tsunami heatwave",
    "drought flood mudslide landslide wildfire earthquake aftershock shipwreck accident",
    "pile-up blaze airstrike stoppage truce curfew lockdown epidemic transplant surgery",
    "dinner lunch barbecue performance rollout launch take-off arraignment fireworks",
)

# Capitals or not, these are at a place on a day.
_TITLED = word_set(
    "festival fest fair fete market meeting wake visitation gala concert parade tournament",
    "conference summit vigil carnival expo marathon picnic auction workshop service show",
    "eucharist communion evensong mass matins vespers compline prayers screening premiere",
    "exhibition recital",
)
_IN_NAME = frozenset(("NNP", "NNPS", "DT", "JJ", "CD"))
# Beasts, places, people and prices may be somewhere on a day; they take place on none.
_SOLID = ("n05", "n07", "n15", "n18")
# Acts, communications, events and times have a place as well.
_TAKING_PLACE = ("n04", "n10", "n11", "n28")
_TIMED = frozenset(("on", "at"))
_PLACED = frozenset(("at", "in"))
_ADVERBS = frozenset(("now", "still", "also", "only", "again"))
_CLOSING = frozenset((".", ",", ":", "CC", "IN", "''", '"'))


def happens(reading: Reading, k: int, lexeme: Lexeme) -> bool:
    """Tell whether noun *k* is what can only happen, and no one who says so.

    "The festival hall", "the festival said" are none.
    """
    tags = reading.tags
    if lexeme.lemma not in _SURELY or tags[k] not in ("NN", "NNS"):
        return False
    after = tags[k + 1 : k + 2]
    verb = reading.verb_from(k + 1)
    says = verb is not None and reading.lower[verb.head] in REPORTED
    says = says and verb is not None and verb.first == k + 1 and not verb.passive
    return NOUNS.isdisjoint(after) and not says


def is_scheduled(reading: Reading, k: int, lexeme: Lexeme) -> bool:
    """Tell whether noun *k* "is on Monday", "was in Milan on Monday", "is at noon"."""
    solid = lexeme.file in _SOLID and lexeme.lemma not in _TITLED
    if not reading.timed or solid or reading.tags[k] == "NNP":
        return False
    group = reading.verb_from(k + 1)
    if group is None or group.first != k + 1 or not (group.copula and group.finite):
        return False
    after = group.head + 1
    while reading.lower[after : after + 1] and reading.lower[after] in _ADVERBS:
        after += 1
    if _closes(reading, after):
        return not group.negated
    if (until := not_until(reading, group)) >= 0:
        return _closes(reading, until + 1)
    placed = _behind_place(reading, after)
    takes_place = lexeme.file in _TAKING_PLACE and not group.negated
    return takes_place and placed > after and _closes(reading, placed)


def not_until(reading: Reading, group: Group) -> int:
    """Return the "until" of "The exam isn't until Friday", which is then, or -1."""
    if not (group.copula and group.finite) or _UNTIL.isdisjoint(reading.distinct):
        return -1
    k = group.head + 1
    while reading.word(k) in _ADVERBS | _NOT:
        k += 1
    late = reading.word(k) in _UNTIL
    return k if late and (group.negated or reading.word(k - 1) in _NOT) else -1


def came_late(reading: Reading, group: Group) -> int:
    """Return the "until" of "was not found until Monday", which it was then, or -1."""
    plain = group.modality is None and group.aspect == "NONE" and not group.copula
    if not (plain and group.negated and group.tense == "PAST" and group.finite):
        return -1
    if reading.verb(group) in _LASTING:
        return -1
    k = group.head + 1
    while reading.tags[k : k + 1] and reading.lower[k] not in _UNTIL:
        if reading.tags[k] not in _COMPLEMENTS or k in reading.verb_at:
            return -1
        k += 1
    return k if reading.times[k + 1 : k + 2] > [-1] else -1


_UNTIL = frozenset(("until", "till"))
_COMPLEMENTS = IN_PHRASE | {"IN", "TO", "RP", "RB", "PRP"}
# Who "did not stay until Friday" left before.
_LASTING = word_set(
    "stay remain last continue keep live wait work run hold sit stand play survive go stop",
    "reign serve sleep rest extend fight",
)
_NOT = frozenset(("not", "'t", "\N{RIGHT SINGLE QUOTATION MARK}t"))


def named(reading: Reading) -> Iterator[int]:
    """Give the last word of "The Elm Festival is Saturday at Bell Park".

    So that of "There will be a Guild Meeting on Sunday".
    """
    if _TITLED.isdisjoint(reading.distinct) or "old" in reading.distinct:
        # "The Elm Festival is 12 years old"
        return
    for group in reading.groups:
        if not (group.copula and group.finite) or group.negated:
            continue
        k, after = _name_beside(reading, group)
        capital = k >= 0 and reading.tags[k] in ("NNP", "NNPS")
        if capital and reading.lower[k] in _TITLED:
            placed = _behind_place(reading, after)
            if _closes(reading, after) or _closes(reading, placed):
                yield k


def _name_beside(reading: Reading, group: Group) -> tuple[int, int]:
    """Return the last word of who "is", or "there is", and the word behind it all."""
    k, after = group.first - 1, group.head + 1
    if reading.word(k) != "there":
        return k, after
    tags, times = reading.tags, reading.times
    while after < len(tags) and tags[after] in _IN_NAME and times[after] < 0:
        after += 1
    return after - 1, after


def _closes(reading: Reading, k: int) -> bool:
    """Tell whether a time at *k* ends the clause, with its "on" or "at"."""
    times, n = reading.times, len(reading.times)
    start = k
    while k < n and (times[k] >= 0 or _leads_time(reading, k)):
        k += 1
    told = any(times[j] >= 0 for j in range(start, k))
    return told and (k == n or reading.tags[k] in _CLOSING)


def _leads_time(reading: Reading, k: int) -> bool:
    """Tell whether "on", "at", or the "to" of "11 a.m. to 4 p.m.", is before a time."""
    led = reading.lower[k] in _TIMED or reading.lower[k] == "to"
    return led and any(time >= 0 for time in reading.times[k + 1 : k + 2])


def _behind_place(reading: Reading, k: int) -> int:
    """Return the word behind "in Milan" or "at the Globe" at *k*, *k* if none is there."""
    tags, end = reading.tags, k + 1
    if reading.lower[k : k + 1] == [] or reading.lower[k] not in _PLACED:
        return k
    end += reading.lower[end : end + 1] == ["the"]
    first = end
    while end < len(tags) and tags[end] == "NNP" and reading.times[end] < 0:
        end += 1
    return end if end > first else k
