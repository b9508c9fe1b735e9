"""Which verb of an English sentence tells what happened: "plans" for "plans to close"."""

from collections.abc import Mapping

from timeline.languages.en.events.kinds.kind_words import words
from timeline.languages.en.events.stance import LIGHT
from timeline.languages.en.events.status.obeying import is_object
from timeline.languages.en.events.times.tie import UNTIED, Tie, time_of
from timeline.languages.en.events.titles.by_itself import is_averted
from timeline.languages.en.events.titles.stretch import is_timed, without_score
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    BOUNDING,
    PERIODS,
    RELATING,
    REPORTED,
    SENSING,
)

__all__ = ["Tellers"]

_APART = frozenset((",", ":", "CC", '"'))
_BESIDE = frozenset(("RB", "RBR", "JJ", "CD", "NNS"))
_CARRYING = LIGHT | word_set(
    "remain become sign impose post scrap scrub shelve axe promise pledge guarantee"
)
_EARNING = frozenset(("earn", "record", "score", "secure", "claim", "notch", "post"))
_RANKS = frozenset(("up", "down", "off", "guilty"))
_SWELLING = word_set(
    "rising falling growing mounting soaring declining sinking slumping plunging",
    "shrinking weakening worsening looming raging surging swelling emerging ageing aging",
    "lingering",
)
_GERUND = frozenset(("of", "from", "with", "in", "against", "on", "into"))
# What is done by it is all that it was: "a ruling issued", "a vote held".
_DONE = word_set(
    "issued released published held made given handed delivered filed cast"
)
_WHILE = frozenset(("while", "whilst", "when"))


class Tellers:
    """Finds the verb whose clause tells a word of one sentence."""

    __slots__ = ("_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading

    def is_minor(self, group: Group) -> bool:
        """Tell whether a participle is no clause: "compared with", "a planned sale"."""
        if group.finite or group.passive or group.tense == "INFINITIVE":
            return False
        if self._is_inside(group) or self._reading.lower[group.head] in RELATING:
            return True
        # "$90 million in revolving loans" tells of no revolving.
        before, k = self._reading.lower[group.first - 1], group.head + 1
        swelling = self._reading.lower[group.head] in _SWELLING
        in_noun = before in ("in", "of") or swelling
        nouns = (["NNS"], ["NN"], ["NNP"]) if swelling else (["NNS"],)
        in_noun = in_noun and self._reading.tags[k : k + 1] in nouns
        return in_noun and group.tense == "PRESPART"

    def _is_inside(self, group: Group) -> bool:
        """Tell whether a participle stands in a noun phrase: "the reported theft"."""
        chunk = self._scene.at(group.head)
        return chunk is not None and chunk.start <= group.head < chunk.head

    def main(self, group: Group) -> Group | None:
        """Return the verb whose clause a participle only adds to."""
        reading = self._reading
        before = reading.verb_before(group.first)
        while before is not None and not before.finite:
            before = reading.verb_before(before.first)
        return before or next((g for g in reading.groups if g.finite), None)

    def act_of(self, group: Group, main: Group | None, times: Mapping[int, Tie]) -> int:
        """Return the ruling of "rejected it in a ruling issued Monday" for its "issued".

        It is the participle if the *main* verb has not the same time.
        """
        noun = self._scene.at(group.first - 1)
        done = self._reading.lower[group.head] in _DONE and main is not None
        own, its = (times.get(g.head, UNTIED).timex for g in (group, main or group))
        done = done and own is not None and own == its
        return noun.head if done and noun and noun.end == group.first else group.head

    def followed(self, group: Group, times: Mapping[int, Tie]) -> Group | None:
        """Return the verb at once behind a bare participle: "those hurt were few".

        Of one day with it, it may stand behind that: "data released Monday showed".
        """
        if group.tense != "PASTPART" or group.passive:
            return None
        k, after = group.head + 1, self._reading.verb_from(group.head + 1)
        while k < len(self._reading.tags) and is_timed(self._reading, k):
            k += 1
        if after is None or after.first != k or not after.finite:
            return None
        own, its = (times.get(g.head, UNTIED).timex for g in (group, after))
        return after if k == group.head + 1 or own == its else None

    def share(self, group: Group, main: Group, times: Mapping[int, Tie]) -> bool:
        """Tell whether a participle has no other time than the verb it belongs to."""
        own, its = (times.get(g.head, UNTIED).timex for g in (group, main))
        return own in (None, its)

    def whole(self, group: Group, times: Mapping[int, Tie]) -> Group | None:
        """Return the verb that tells what a participle does: "driving home, he saw"."""
        if group.tense != "PRESPART":
            return None
        main = self._around(group) or self._governing(group)
        if main is None:
            return None
        # "Speaking on Monday, Holm said it was safe"
        said = not group.first and self._reading.lower[main.head] in REPORTED
        said = said and time_of(times, main.head) is None
        return main if said or self.share(group, main, times) else None

    def _around(self, group: Group) -> Group | None:
        """Return the verb that a participle stands before, or within the subject of."""
        reading, k = self._reading, group.first - 1
        main = reading.verb_from(group.head + 1)
        while main is not None and not main.finite:
            main = reading.verb_from(main.head + 1)
        subject = self._scene.subject(main) if main is not None else None
        if main is None or subject is None:
            return None
        if subject.start > group.head:
            fronted = k < 0 or (k == 0 and reading.tags[k] in ("IN", "RB", '"'))
            return (
                main if fronted and "," in reading.tags[k + 1 : subject.start] else None
            )
        while k > 0 and reading.tags[k] == "RB":
            # "the fire, currently raging in the north, killed"
            k -= 1
        if reading.lower[k] in _WHILE and subject.end <= k:
            # "the ship, while sailing north, was hit"
            k -= 1
        aside = reading.tags[k] == "," and subject.end <= k
        aside = aside and "," in reading.tags[group.head : main.first]
        own = self._scene.subject(group)
        touches = (
            own is not None
            and own.end == group.first
            and subject.start <= own.start
            and own.head < subject.end
        )
        return main if aside or touches else None

    def _governing(self, group: Group) -> Group | None:
        """Return the verb around "talks on forming a government"."""
        k = group.first - 1
        noun = self._scene.at(k - 1)
        led = noun is not None and noun.end == k and self._reading.tags[k] == "IN"
        # "was jailed for stealing" tells of what came before.
        led = led and self._reading.lower[k] != "for"
        main = self.clause_of(k - 1) if led else None
        own = self._scene.subject(group)
        shared = main is not None and own in (None, self._scene.subject(main))
        return main if shared else None

    def bounds_time(self, group: Group) -> bool:
        """Tell whether a verb only says where a time ends: "the year ended May 31"."""
        reading, k = self._reading, group.head
        if reading.lower[k] not in BOUNDING:
            return False
        noun = self._scene.at(group.first - 1)
        led = noun is not None and reading.tags[max(0, noun.start - 1)] == "IN"
        if led and noun and reading.lower[noun.head] not in PERIODS:
            # "in view of a strike beginning Monday"
            return False
        if reading.tags[group.first - 1] == "CC":
            # "The search began Sunday and ended Monday"
            return False
        timed = k + 1 < len(reading.times) and reading.times[k + 1] >= 0
        dated = group.first > 1 and reading.times[group.first - 2] >= 0
        return timed and (dated or not group.finite)

    def told_by(self, group: Group) -> Group:
        """Return the verb whose clause tells *group*: "plans" for "plans to close"."""
        reading = self._reading
        if reading.lower[group.head] == "according":
            return self.main(group) or group
        before = self._governor(group)
        while before is not None:
            group, before = before, self._governor(before)
        return group

    def _governor(self, group: Group) -> Group | None:
        """Return the verb that an infinitive or a gerund completes."""
        reading = self._reading
        if group.tense not in ("INFINITIVE", "PRESPART"):
            return None
        before = self._outside(group)
        if before is None or self._is_inside(before):
            return None
        if group.tense == "INFINITIVE":
            between = without_score(reading.tags, before.head + 1, group.first)
            near = _APART.isdisjoint(between) or is_object(self._scene, before, group)
            return before if near else None
        k = group.first - 1
        while k > before.head and reading.tags[k] == "RB":
            k -= 1
        chunk = self._scene.at(before.head + 1)
        end = chunk.end if chunk is not None else before.head + 1
        while end < k and is_timed(reading, end):
            # "were charged on Monday with stealing it"
            end += 1
        if k == end - 1 and reading.lower[before.head] in SENSING:
            return before
        if k != before.head and reading.lower[k] not in _GERUND:
            return None
        return before if k in (before.head, end) and not before.copula else None

    def _outside(self, group: Group) -> Group | None:
        """Return the "came" of "came amid renewed calls to free them" for "free"."""
        before = self._reading.verb_before(group.first)
        while before is not None and group.tense == "INFINITIVE":
            if not self._is_inside(before):
                break
            before = self._reading.verb_before(before.first)
        return before

    def taking_part(
        self, k: int, chunk: Chunk | None, times: Mapping[int, Tie]
    ) -> Group | None:
        """Return the verb that a noun is subject or object of, if it tells its time."""
        if chunk is None:
            return None
        verb = None if is_averted(self._scene, chunk) else self._carrier(chunk)
        if verb is None:
            verb = self._reading.verb_from(chunk.end)
            acts = verb is not None and verb.finite and not verb.copula
            subject = self._scene.subject(verb) if verb and acts else None
            if verb is None or subject is None or subject.head != chunk.head:
                return None
        own, its = (time_of(times, j) for j in (k, verb.head))
        return verb if own in (None, its) or its is None else None

    def said_with(self, k: int) -> Group | None:
        """Return the verb that a word says more of: "will be lower", "found guilty"."""
        word, verb = self._reading.lower[k], self._reading.verb_before(k)
        if word in _RANKS or is_person(word):
            return self.clause_of(k)
        on = self._reading.word(k - 1) == "on" and verb is not None and verb.copula
        if on and verb is not None and verb.head == k - 2:
            # "was on show at the museum"
            return verb
        chunk = self._scene.at(k)
        inside = chunk is not None and k < chunk.head
        if inside and self._reading.tags[k] in ("JJ", "VBN", "VBG"):
            return self.clause_of(k)
        if self._reading.tags[k] not in ("JJ", "JJR"):
            return None
        before = self._reading.verb_before(k)
        far = before is None or not before.copula
        if before is None or far or self._scene.subject(before) is None:
            return None
        between = self._reading.tags[before.head + 1 : k]
        return before if _BESIDE.issuperset(between) else None

    def _carrier(self, chunk: Chunk) -> Group | None:
        """Return the verb whose object a noun is, if it says little else: "had"."""
        reading, before = self._reading, chunk.start - 1
        while before >= 0 and reading.tags[before] in ("RB", "RP"):
            before -= 1
        verb = reading.verb_at.get(before)
        lemma = reading.verb(verb) if verb is not None else ""
        # "rested after earning victories", but "a deal bringing victories"
        earned = lemma in _EARNING and reading.word(before - 1) in ("after", "before")
        if verb is None or (verb.tense in ("PRESPART", "PASTPART") and not earned):
            return None
        light = (
            verb.copula or earned or lemma in _CARRYING or lemma in words("carriers")
        )
        subject = self._scene.subject(verb) if light else None
        real = subject is not None and reading.tags[subject.head] != "EX"
        return verb if real else None

    def clause_of(self, k: int) -> Group | None:
        """Return the verb whose clause word *k* is in."""
        tags, groups = self._reading.tags, self._reading.groups
        before = self._reading.verb_before(k)
        while before is not None and self.is_minor(before):
            before = self._reading.verb_before(before.first)
        behind = [g for g in groups if g.first > k and g.finite]
        for after in behind[:2]:
            subject = self._scene.subject(after)
            if subject is not None and subject.start <= k < subject.end:
                return after
            if subject is not None:
                break
        if before is not None and ":" not in tags[before.head : k]:
            return before
        return behind[0] if behind else None
