"""What an English verb like "said" tells: the clause behind or before it."""

from collections.abc import Mapping

from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening
from timeline.languages.en.events.titles.speech import FINDING, Speech
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    DO,
    HAVE,
    REPORTED,
    RESULTS,
    SUBORDINATORS,
    TELLING,
)

__all__ = ["Content"]

# "Insisted the rebels leave" is not told by "rebels leave".
_DEMANDING = frozenset(("insisted",))
_NEUTRAL = word_set("said says told reported announced added tweeted posted")
_TWO = 2
_BACKSHIFTED = frozenset(("would", "could", "might", "should"))
_TOLD = REPORTED | {"stated", "admitted", "agreed", "heard"}
_COMPARING = frozenset(("as", "than"))
_BESIDE = SUBORDINATORS - {"where", "than", "whether"}
# "A unit where four died is unsafe, inspectors warned"
_LED = frozenset(("if", "unless", "where"))
_RELATIVE_PRONOUNS = frozenset(("WDT", "WP"))


class Content:
    """Finds what somebody says in a sentence."""

    __slots__ = ("_extent", "_reading", "_scene", "_speech")

    def __init__(self, scene: Scene, extent: Extent, speech: Speech) -> None:
        """Take the noun phrases, how far clauses go, and where speech begins."""
        self._scene = scene
        self._reading = scene.reading
        self._extent = extent
        self._speech = speech

    def main_before(self, group: Group) -> Group | None:
        """Return the verb of what stands before ", officials said"."""
        reading = self._reading
        if reading.lower[group.head] not in _TOLD:
            return None
        comma = self._comma(group)
        if comma <= 0:
            return None
        after = self._behind_aside(group, comma)
        if after is not None:
            return after
        within = False
        for main in reading.groups:
            relative = self._is_of_pronoun(main)
            subject = self._scene.subject(main)
            before = reading.word(subject.start - 1) if subject is not None else ""
            # "As Ruiz told us, the mill will close," Holm said
            opens = subject is not None and subject.start <= _TWO
            # "A fire that began when a tyre blew has grown," Holm said
            led = before in SUBORDINATORS and (opens or within)
            within = within or relative
            if led or before in _LED or main.upset:
                continue
            if main.finite and main.head < comma and not relative:
                return main
        return None

    def _is_of_pronoun(self, group: Group) -> bool:
        """Tell whether "who" or "whose" leads to a verb: "who later became", "whose car"."""
        subject = self._scene.subject(group)
        if subject is not None and self._reading.tags[subject.start - 1] == "WP$":
            return True
        k = group.first - 1
        while k > 0 and self._reading.tags[k] in ("RB", "RBR"):
            k -= 1
        return k >= 0 and self._reading.tags[k] in _RELATIVE_PRONOUNS

    def _behind_aside(self, group: Group, comma: int) -> Group | None:
        """Return the verb behind the aside of "a truce, he said on Monday, was broken"."""
        k = self._speech.behind_times(group.head + 1)
        after = self._reading.verb_from(k + 1)
        if self._reading.tags[k : k + 1] != [","] or after is None:
            return None
        if after.first != k + 1 or not after.finite:
            return None
        subject = self._scene.subject(after)
        return after if subject is not None and subject.end <= comma else None

    def main_behind(self, group: Group) -> Group | None:
        """Return the verb of what "said", or "said on Monday that", introduces."""
        reading, k = self._reading, group.head + 1
        word = reading.lower[group.head]
        if word in TELLING and not group.passive:
            # "told reporters on Monday that"
            after = reading.verb_from(k)
            between = reading.lower[k : after.first] if after is not None else []
            that = between.index("that") if "that" in between else -1
            return self.verb_behind(k + that) if that >= 0 else None
        told = (word in REPORTED or word in FINDING) and word not in _DEMANDING
        return self.verb_behind(k) if told else None

    def verb_behind(self, k: int) -> Group | None:
        """Return the verb of the clause that tells something behind a verb before *k*."""
        reading, k = self._reading, self._speech.start(k)
        after = reading.verb_from(k) if k >= 0 else None
        while after is not None and (not after.finite or self._is_minor(after, k)):
            # "said that the plant, which makes pumps, would close"
            after = reading.verb_from(after.head + 1)
        return after if after and self._scene.subject(after) is not None else None

    def judged(self, told: Group | None, group: Group) -> Group | None:
        """Return the "could begin" of "said it was possible that talks could begin".

        So the "dropped" of "had charges dropped"; that of what else is *told*.
        """
        if told is None and self._reading.lower[group.head] in HAVE:
            done = self._reading.verb_from(group.head + 1)
            return done if done and done.tense == "PASTPART" else None
        if told is None or not told.copula:
            return told
        reading, k = self._reading, told.head + _TWO
        led = reading.tags[k - 1 : k] == ["JJ"] and reading.word(k) == "that"
        return (self.verb_behind(k) if led else None) or told

    def _is_minor(self, group: Group, k: int) -> bool:
        """Tell whether another clause than that at *k* tells more of it.

        "Which makes pumps" does, and "before it closed" of "said before it closed, he".
        """
        led = self._reading.leads(group)
        apart = k <= led and self._reading.lower[led] in _BESIDE
        return apart or self._is_relative(group)

    def _is_relative(self, group: Group) -> bool:
        """Tell whether a verb is that of "which makes pumps" or "whose tour ended"."""
        reading, subject = self._reading, self._scene.subject(group)
        before = reading.verb_before(group.first)
        if before is not None and reading.tags[group.first - 1] == "CC":
            return self._is_relative(before)
        owned = subject is not None and reading.tags[subject.start - 1] == "WP$"
        return owned or reading.tags[group.first - 1] in _RELATIVE_PRONOUNS

    def speaks_for_itself(
        self, group: Group, told: Group, names: Mapping[int, str]
    ) -> bool:
        """Tell whether a title needs no "officials said" for what they told.

        It does where that has a day of its own, is an opinion ("it was right"), or
        leaves open whose profit rose.
        """
        reading, subject = self._reading, self._scene.subject(told)
        plain = group.first == group.head and reading.lower[group.head] in _NEUTRAL
        if not plain or subject is None or told.copula:
            return False
        if reading.tags[subject.head] == "PRP" and subject.start not in names:
            return False
        vague = reading.lower[subject.start] in RESULTS and subject.start not in names
        if vague or self._looks_back(told):
            return False
        first, end = self._between(group, told)
        timed = any(time >= 0 for time in reading.times[first:end])
        # "said on Monday for the third quarter it lost"
        between = {*reading.times[group.head : first]} - {-1}
        framed = self._is_framed(first, end)
        apart = reading.tags[subject.head] != "PRP" and (
            self._is_of_other_day(told) or self.was_before(group, told)
        )
        return not (framed and (timed or apart)) and len(between) < _TWO

    def _between(self, group: Group, told: Group) -> tuple[int, int]:
        """Return where what is told begins, and where it ends at the latest."""
        subject, behind = self._scene.subject(told), told.head > group.head
        first = subject.start if subject is not None and behind else 0
        n = len(self._reading.times)
        return first, n if behind else max(self._comma(group), 0)

    def _is_framed(self, first: int, end: int) -> bool:
        """Tell whether a time stands outside of what is told: "said on Monday that"."""
        times = self._reading.times
        return any(time >= 0 for time in (*times[:first], *times[end:]))

    def was_before(self, group: Group, told: Group) -> bool:
        """Tell whether the day is of the telling: "told us on Monday that it had fallen"."""
        past = told.tense == "PAST" and not told.copula
        telling = self._reading.lower[group.head] in TELLING
        return past and telling and self._is_framed(*self._between(group, told))

    def _is_of_other_day(self, told: Group) -> bool:
        """Tell whether it was not on the day of "police said Monday": "will fly"."""
        coming = told.tense == "FUTURE" or told.modality is not None
        return coming or told.aspect == "PERFECTIVE"

    def _looks_back(self, told: Group) -> bool:
        """Tell whether what is said needs a "said" before: "would leave", "had left".

        So does "was leaving".
        """
        lower = self._reading.lower
        if told.aspect == "PROGRESSIVE" and lower[told.first] in ("was", "were"):
            return not told.passive and lower[told.head] != "willing"
        had = lower[told.first] == "had" and told.aspect == "PERFECTIVE"
        had = had and (told.negated or not lower[told.head].endswith("ed"))
        return had or lower[told.first] in _BACKSHIFTED

    def beside(self, group: Group) -> Group | None:
        """Return the verb that "as the Herald reported on Monday" is said beside."""
        reading, k, subject = self._reading, group.head + 1, self._scene.subject(group)
        if subject is None or reading.lower[subject.start - 1] not in _COMPARING:
            return None
        k = self._speech.behind_times(k)
        word = reading.lower[group.head]
        bare = word in REPORTED or word in HAVE or word in DO or group.copula
        if not bare or reading.tags[k : k + 1] not in ([","], ["."], ['"']):
            return None
        finite = [g for g in reading.groups if g.finite and g is not group]
        before = [g for g in finite if g.head < subject.start]
        behind = [g for g in finite if g.first > k]
        return before[-1] if before else next(iter(behind), None)

    def said_before(self, group: Group) -> list[int]:
        """Return what stands before ", officials said"."""
        reading = self._reading
        if reading.lower[group.head] not in _TOLD:
            return []
        comma, main = self._comma(group), self.main_before(group)
        if comma <= 0:
            return []
        told = self._scene.subject(main) if main is not None else None
        start = 0
        if told is not None and told.start < comma:
            start = opening(reading, told)[0]
        return [k for k in self._extent.behind(start, reporting=True) if k < comma]

    def _comma(self, group: Group) -> int:
        """Return the comma before a verb and its subject, -1 without one."""
        tags, subject = self._reading.tags, self._scene.subject(group)
        k = (min(group.first, subject.start) if subject else group.first) - 1
        while k >= 0 and tags[k] in ('"', "''"):
            k -= 1
        return k if k >= 0 and tags[k] == "," else -1
