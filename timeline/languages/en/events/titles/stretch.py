"""What a time is within an English clause: its length, or what its noun is of."""

from collections.abc import Container, Sequence

from timeline.languages.en.events.titles.length import (
    MANY,
    MEASURES,
    UNITS,
    held_off,
    is_sentence,
    is_shared,
)
from timeline.languages.en.events.who.content import acts_as_subject
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FIXING, LASTING, STOPPERS

__all__ = [
    "SPENDING",
    "Stretches",
    "is_timed",
    "names_post",
    "without_score",
]

SPENDING = LASTING | word_set("spent spend spends spending miss missed misses missing")
"""Verbs that ask how long."""

_SPENT = frozenset(("spent", "spend", "spends", "spending"))
_ROUGHLY = frozenset(("about", "around", "over", "under", "nearly", "almost"))
_COUNTS = frozenset(("CD", "DT"))
_TERMS = frozenset(("years", "year", "months", "month", "weeks", "days", "life"))
_RANKED_IN = frozenset(("in", "for", "since"))
_RANKS = word_set("second third fourth fifth sixth seventh eighth ninth tenth")
_REACH = 6
_JAILS = frozenset(("prison", "jail", "bars", "custody", "detention", "exile"))
_NEAR = 4
_OPENED = 1
_ENDING = frozenset(("ended", "end", "ends", "ending", "began", "begin", "begins"))
_LENGTHS = _ROUGHLY | word_set("a an another up more at several many a few")
_TAKING = word_set(
    "face faces faced facing serve serves served serving get gets got getting take takes",
    "took taken taking need needs needed require requires required receive receives",
    "received give gives gave given giving lose lost losing add adds added adding save",
    "saves saved saving cost costs want wants wanted have has had",
)
_DEALINGS = frozenset(("trading", "trade", "dealings", "session"))
_COUNTED = (["after"], ["before"], ["later"], ["earlier"], ["ago"], ["since"])
_WHOLE = frozenset(("the", "its", "his", "their", "her"))
_OPENING = frozenset(("JJ", "JJR", "CD", "NNP"))
_DUE_TO = (["due", "to"], ["subject", "to"], ["prior", "to"])
_FIXED = frozenset(("IN", "DT"))
_NAMED_SO = (["NN"], ["NNS"], ["NNP"], ["JJ"], ["VBG"], ["POS"])


def is_timed(reading: Reading, k: int) -> bool:
    """Tell whether word *k* belongs to a time, or leads to one: "on Monday"."""
    tags, times = reading.tags, reading.times
    leads = tags[k : k + 1] == ["IN"] and times[k + 1 : k + 2] > [-1]
    return leads or times[k : k + 1] > [-1]


def names_post(reading: Reading, k: int) -> bool:
    """Tell whether "as" at *k* says what for: "named Berg as its conductor"."""
    verb = reading.verb_before(k)
    return verb is not None and reading.lower[verb.head] in _NAMED


_NAMED = word_set(
    "named appointed chose chosen elected hired picked nominated installed promoted",
    "selected confirmed unveiled introduced recruited name appoint choose elect hire",
)


def without_score(tags: Sequence[str], start: int, end: int) -> list[str]:
    """Return the tags of some words, none for a score: "beat Berg 6-2, 6-2 to"."""
    score = ["CD", ",", "CD"]
    return [tags[k] for k in range(start, end) if tags[k - 1 : k + 2] != score]


class Stretches:
    """Tells which words of the times of one sentence a clause needs."""

    __slots__ = ("_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading

    def dealing(self, k: int) -> int:
        """Return the last word of "in afternoon trading", a time as a whole, or -1."""
        reading = self._reading
        end = reading.time_end(k)
        end += reading.tags[end : end + 1] == ["POS"]
        led = k > 0 and reading.lower[k - 1] in ("in", "by", "during")
        ends = reading.tags[end + 1 : end + 2] not in (["NN"], ["NNS"])
        ends = ends and reading.word(end + 1) != "with"
        return end if led and ends and reading.word(end) in _DEALINGS else -1

    def behind_of(self, k: int) -> int:
        """Return the last word of what a time is counted from: "a week of his death"."""
        reading, n = self._reading, len(self._reading.times)
        # "an hour into the crossing"
        counted = reading.lower[k] in UNITS
        after = k + (counted and reading.lower[k + 1 : k + 2] == ["into"])
        if after > k or reading.lower[k] in ("before", "after"):
            chunk = self._scene.at(after + 1)
            begins = chunk is not None and chunk.start == after + 1
            return chunk.end - 1 if chunk is not None and begins else k
        if k + 1 >= n or reading.lower[k + 1] != "of":
            return k
        first = k
        while first and reading.times[first - 1] == reading.times[k]:
            first -= 1
        counted = "CD" in reading.tags[first : k + 1]
        whole = "the" in reading.lower[first : first + _OPENED] and not counted
        if reading.lower[k] not in UNITS or whole:
            # "the year of the storm", but "the opening 15 minutes of the half"
            return k
        chunk = self._scene.at(k + 2)
        return chunk.end - 1 if chunk is not None and chunk.start == k + 2 else k

    def length(self, k: int) -> list[int]:
        """Return the words of a time that the clause needs: "three days of mourning"."""
        reading = self._reading
        if not k or reading.times[k - 1] >= 0:
            return []
        end, n = reading.time_end(k), len(reading.times)
        if self._has_verb(k, end) or reading.lower[k] == "per" or self._owns(k, end):
            # "at 90 miles per hour"
            return list(range(k, end))
        if reading.lower[k - 1] in _ENDING and reading.lower[k] in _WHOLE:
            # "ended the year with a loss", but "the year ended May 31"
            goes_on = reading.tags[end : end + 1] == ["IN"] and k > 1
            return list(range(k, end)) if goes_on else []
        if reading.tags[k - 1] in ("IN", "TO"):
            served = reading.lower[end - 1] in _TERMS
            if is_sentence(reading, k):
                return list(range(k, end))
            jailed = not _JAILS.isdisjoint(reading.lower[end : end + _NEAR])
            kept = (served and jailed) or is_shared(reading, k)
            return list(range(k, end)) if kept else held_off(reading, k)
        doing = end < n and reading.lower[end].endswith("ing")
        doing = doing and reading.lower[k - 1] in SPENDING
        if doing or reading.lower[k - 1] in _SPENT:
            # "spent Friday hiring guards", "spent the night in a hall"
            return list(range(k, end))
        counted = end < n and reading.lower[end] == "of" and reading.tags[k] in _COUNTS
        measured = reading.tags[k] in MEASURES or reading.lower[k] in _ROUGHLY
        # "missed last year's race"
        measured = measured and reading.tags[end : end + 1] != ["POS"]
        if reading.lower[k - 1] in SPENDING and measured:
            # "people missing two days after a boat sank": nobody is missing for two.
            counted = reading.lower[end - 1] in UNITS
            verb = reading.verb_at.get(k - 1)
            own = reading.word(end) not in ("after", "before")
            counted = counted and (own or (verb is not None and verb.finite))
        counted = counted or self._is_taken(k, end) or self._is_fixed(k, end)
        counted = counted or self._is_object(k, end)
        return list(range(k, end)) if counted else []

    def _has_verb(self, k: int, end: int) -> bool:
        """Tell whether a time is a subject: "predicted that Friday would be dry".

        So it is in "declared Monday to be a holiday".
        """
        before = self._reading.verb_at.get(k - 1)
        if self._reading.lower[end : end + 2] == ["to", "be"] and before is not None:
            return not before.passive
        verb = self._reading.verb_from(end)
        own = verb is not None and verb.finite and verb.first == end
        return own and acts_as_subject(self._reading, k, end)

    def _is_taken(self, k: int, end: int) -> bool:
        """Tell whether a length is an object: "faces 20 years in prison".

        So it is in "exposed years of theft" and "gave him ten days to appeal".
        """
        lower, tags = self._reading.lower, self._reading.tags
        if lower[k] in MANY and k + 1 == end:
            return lower[end : end + 1] == ["of"]
        told = k - 1 - (tags[k - 1] == "PRP")
        whom = self._scene.at(k - 1)
        if whom is not None and whom.end == k and lower[end : end + 1] not in _COUNTED:
            # "took the firefighters two hours to put out the blaze"
            told = whom.start - 1
        long = tags[k] == "CD" or lower[k] in _LENGTHS
        return long and lower[end - 1] in UNITS and lower[told] in _TAKING

    def _is_object(self, k: int, end: int) -> bool:
        """Tell whether a verb acts on a time: "had a bad year", but "a bad 1887 deal"."""
        tags, first = self._reading.tags, k - 1
        if tags[first] not in ("JJ", "PRP$") or tags[k] in ("RB", "DT"):
            return False
        if tags[end : end + 1] in _NAMED_SO:
            return False
        while first > 0 and tags[first] == "JJ":
            first -= 1
        verb = self._reading.verb_at.get(first - 1)
        acts = verb is not None and not verb.passive and not verb.copula
        return acts and tags[first] in ("DT", "PRP$")

    def _is_fixed(self, k: int, end: int) -> bool:
        """Tell whether a day is what somebody chose: "set May 6 as the date of a vote"."""
        verb = self._reading.verb_at.get(k - 1)
        led = self._reading.word(end) in ("as", "for")
        chosen = verb is not None and self._reading.lower[verb.head] in FIXING
        return led and chosen and verb is not None and not verb.passive

    def counted(self, k: int) -> list[int]:
        """Return the unit of a number that is no time: "extended it by six months"."""
        reading = self._reading
        if not k or reading.tags[k - 1] != "CD" or reading.times[k - 1] >= 0:
            return []
        known = reading.lower[k] in UNITS
        return list(range(k, reading.time_end(k))) if known else []

    def rank(self, k: int, kept: Sequence[int]) -> list[int]:
        """Return the years of "for the first time in 25 years", which bound the claim."""
        reading = self._reading
        if not kept or kept[-1] != k - 1 or reading.lower[k - 1] not in _RANKED_IN:
            return []
        end = reading.time_end(k)
        near = kept[-_REACH:]
        first = any(
            reading.lower[j] == "first" or reading.tags[j] == "JJS" for j in near
        )
        # "for the second time in four months"
        again = reading.word(k - 2) == "time" and reading.word(k - 3) in _RANKS
        first = first or again
        counted = reading.lower[end - 1] in UNITS or reading.lower[k - 1] == "since"
        return list(range(k, end)) if first and counted else []

    def until(self, k: int, subjects: Container[int]) -> int:
        """Return where the time ends in "put off until May 20 a vote", or -1."""
        times, end = self._reading.times, k + 1
        if self._reading.lower[k] not in ("until", "till"):
            return -1
        while end < len(times) and times[end] >= 0:
            end += 1
        counted = self._reading.tags[end - 1] == "IN"
        chunk = self._scene.at(end) if end > k + 1 and not counted else None
        goes_on = chunk is not None and chunk.start == end and end not in subjects
        # "served until 1946 in the navy"
        led = self._reading.tags[end : end + 1] == ["IN"] and end > k + 1
        led = led and self._reading.lower[end] not in STOPPERS - {"as"}
        goes_on = goes_on or (led and not counted)
        return end - 1 if goes_on else -1

    def _owns(self, k: int, end: int) -> bool:
        """Tell whether it is how long something is: "gave only nine days' notice"."""
        tags = [*self._reading.tags[k - 1 : k + 1], *self._reading.tags[end : end + 1]]
        return tags == ["RB", "CD", "POS"] and self._reading.lower[end - 1] in UNITS

    def modifies(self, k: int) -> bool:
        """Tell whether the time that word *k* belongs to stands before its noun."""
        end = self._reading.time_end(k)
        if self._reading.tags[end : end + 1] == ["POS"]:
            end += 1
        chunk = self._scene.at(end)
        if self._reading.tags[end : end + 1] == ["VBG"] and self._is_named(k):
            # "guilty in the 2017 killing of a clerk"
            return True
        if chunk is None or self._reading.tags[end] in ("DT", "PRP$", "PRP", "EX"):
            return False
        if chunk.start == end and self._reading.tags[end : chunk.end] == ["CD"]:
            # "won the match in March 3-0"
            return False
        due = self._reading.lower[end : end + 2] in _DUE_TO
        if due or self._reading.lower[end] == "thanks":
            # "closed in May due to a strike", "won on Monday thanks to Berg"
            return False
        if self._is_day_before_object(k, end):
            return False
        price = (
            self._reading.tags[end] == "$" and self._reading.tags[k - 1] not in _FIXED
        )
        return (chunk.start == end and not price) or chunk.start < k

    def _is_named(self, k: int) -> bool:
        """Tell whether "in the" stands before the time that word *k* belongs to."""
        times, first = self._reading.times, k
        while first and times[first - 1] == times[k]:
            first -= 1
        return self._reading.tags[max(0, first - 2) : first] == ["IN", "DT"]

    def _is_day_before_object(self, k: int, end: int) -> bool:
        """Tell whether "on Friday" parts a verb and its object: "on Friday new rules"."""
        reading = self._reading
        first = k
        while first and reading.times[first - 1] == reading.times[k]:
            first -= 1
        led = first > 0 and reading.lower[first - 1] == "on"
        led = led and reading.tags[first] in ("NNP", "CD")
        led = led and reading.tags[end - 1] != "POS"
        # "will hold on Friday talks on pay", but "a debate on Monday trading"
        acts = led and first - 2 in reading.verb_at and reading.tags[end] == "NNS"
        return acts or (led and reading.tags[end] in _OPENING)
