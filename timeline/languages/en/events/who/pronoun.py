"""What "he", "it" and "they" stand for, where that is safe to say.

A pronoun that is a subject stands for the subject of the verb that reports it, for the
subject of the sentence before, or for the one person whom that sentence and its own
name; otherwise it is left alone.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from timeline.languages.en.events.who.beside import (
    acting,
    is_aside,
    is_dummy,
    is_in_relative,
    lone_person,
    must_be_firm,
    owner_of_many,
    owns_as_many,
    quoting,
    told_by,
)
from timeline.languages.en.events.who.cast import Cast
from timeline.languages.en.events.who.lawful import is_misdeed, tries
from timeline.languages.en.events.who.names import Names
from timeline.languages.en.events.who.people import (
    SEXES,
    Named,
    People,
    strangers,
    suffers,
)
from timeline.languages.en.events.who.rivals import (
    acts_before,
    is_evidence,
    is_rivalled,
    may_be_object,
)
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sole import sole, surely
from timeline.languages.en.events.who.sorts import may_be
from timeline.languages.en.events.who.speaking import possessing, speaking
from timeline.languages.en.events.who.suffering import met, owning, suffering
from timeline.languages.en.events.who.topic import Topic
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.model.record import Phrase

__all__ = ["Memory"]

_SORTS = {
    **dict.fromkeys(("he", "she", "his", "her"), "person"),
    **dict.fromkeys(("it", "its"), "thing"),
    **dict.fromkeys(("they", "their"), "many"),
}
_SUFFERERS = frozenset(("him", "her"))
_SINGLE = frozenset(("he", "she"))
_GOING_ON = frozenset((";", "and", "but"))


class Memory:
    """Remembers who the last sentences were about.

    Attributes:
        people: Whom they named.
    """

    __slots__ = (
        "_cast",
        "_names",
        "_topic",
        "people",
    )

    def __init__(self) -> None:
        """Begin with nobody."""
        self.people = People()
        self._names = Names()
        self._topic = Topic(self._names, self.people)
        self._cast = Cast(self._names)

    def names(self, scene: Scene) -> dict[int, Phrase]:
        """Return what the pronouns of a sentence stand for, and remember its subject.

        The span of a name is the first place that gave it; "its" is "Holm Corp.'s".
        """
        found: dict[int, str] = {}
        reading = scene.reading
        people = list(self.people.named(scene, partial(self._names.of, reading)))
        finite = [group for group in reading.groups if group.finite]
        self._cast.look_ahead(scene, self.people)
        pronouns = not _SORTS.keys().isdisjoint(reading.distinct)
        for at, group in enumerate(finite if pronouns else ()):
            subject = scene.subject(group)
            if subject is None or subject.start in found:
                continue
            text = self._meant(scene, group, finite[:at], found, people)
            if text:
                found[subject.start] = text
        if pronouns or not _SUFFERERS.isdisjoint(reading.distinct):
            found.update(met(scene, self.people, people, self._cast.is_rivalled))
        found.update(
            (k, self._names.of_sufferer(reading, chunk))
            for k, chunk in suffering(scene, finite)
        )
        owners = owning(scene, partial(self._names.of, reading))
        found.update((k, self._names.owner(text)) for k, text in owners)
        for k, chunk in possessing(scene, finite):
            text = found.get(chunk.start) or self._names.of(reading, chunk)
            if text in self._names.proper:
                found[k] = self._names.owner(text)
        found |= dict(speaking(scene, finite, partial(self._names.of, reading), found))
        aside = is_aside(scene, finite)
        main = quoting(scene, finite) if aside else next(iter(finite), None)
        if people or main is not None or not aside:
            self.people.keep(scene, people)
            self._topic.remember(scene, main or next(iter(finite), None), found)
        self._cast.keep(scene, self.people)
        return {
            k: Phrase(self._names.first[text].span, text) for k, text in found.items()
        }

    def _meant(
        self,
        scene: Scene,
        group: Group,
        before: list[Group],
        found: dict[int, str],
        people: Sequence[Named],
    ) -> str:
        """Return whom a pronoun is, nobody for "Orr, who was paid for the book he wrote"."""
        subject = scene.subject(group)
        k = subject.start if subject is not None else 0
        word = scene.reading.lower[k]
        tried = tries(scene, before[0]) if before else self._topic.tried
        if tried and word in ("he", "she") and is_misdeed(scene.reading, group):
            # "Judge Holm jailed Carl Berg. He robbed a bank in May."
            return ""
        opens = all(verb.first > k for verb in before)
        if opens and self._topic.may_suffer(scene.reading, k):
            return ""
        if word in ("he", "she") and is_in_relative(scene, k, before):
            return ""
        return self._acting(scene, group, before, found, people)

    def _acting(
        self,
        scene: Scene,
        group: Group,
        before: list[Group],
        found: dict[int, str],
        people: Sequence[Named],
    ) -> str:
        """Return what the pronoun that is a verb's subject, or owns it, stands for."""
        reading, subject = scene.reading, scene.subject(group)
        if subject is None:
            return ""
        k = subject.start
        owner, sort = reading.tags[k] == "PRP$", _SORTS.get(reading.lower[k])
        # "It proves nothing," said Holm: of what she was asked about.
        asked = not before and reading.tags[:k].count('"') % 2 == 1
        dummy = sort == "thing" and not owner and (asked or is_dummy(reading, group))
        # Nor are "they" the lights that "came on": of whom the speaker speaks is open.
        dummy = dummy or (sort == "many" and asked and not self._topic.may_act)
        alone = subject.end == k + 1
        # "He and two others left"
        alone = alone or (sort == "person" and reading.tags[k + 1] == "CC")
        if sort is None or dummy or not (owner or alone):
            return ""
        sure = surely(scene, k, before, sort, alone="many" not in self._topic.sorts)
        text = self._names.of(reading, sure) if sure else ""
        text = text or self._done_to(scene, before, k)
        text = text or self._stands_for(scene, k, before, found)
        called = text if self._is_of_two(text) and self.people.is_called(text) else ""
        if sort == "person":
            text = self._person(text, scene, k, people)
        elif not (text or owner):
            text = self._sole(scene, sort, group, before)
        text = self._checked(text, reading, group, k)
        if sort == "person":
            text = text or self._known(scene, k, people)
            if called and not text.endswith(called.rpartition(" ")[2]):
                # "He thought Kerr had won. He slept": no Kerr did.
                text = ""
            self.people.mention(text.rpartition(" ")[2])
            self._cast.leave(reading.lower[k], but=text)
        if not owner:
            return text
        return self._names.owner(text) if text in self._names.proper else ""

    def _person(self, text: str, scene: Scene, k: int, people: Sequence[Named]) -> str:
        """Return whom "he" stands for, nobody if it may be one of two."""
        word = scene.reading.lower[k]
        if self._is_of_two(text) or self.people.is_owned(text, word):
            return ""
        unknown = suffers(scene, k, self.people) or not self._cast.knows(word)
        if text or unknown or self._topic.of_another or acts_before(scene, k):
            return text
        text, last = self.people.only(k, word, people), self.people.sole(word)
        # "Holm met Alex Berg. She": only one of them is known to be a "she".
        guessed = last and not (self.people.is_called(text) or text.endswith(last))
        return "" if guessed else text

    def _known(self, scene: Scene, k: int, people: Sequence[Named]) -> str:
        """Return the only one whom the article has called "she", if no other is near.

        Or it is the only one whom it has named.
        """
        word = scene.reading.lower[k]
        last = self.people.sole(word)
        told = "person" in self._topic.sorts and not self._topic.text.endswith(last)
        text = ""
        told = told or self._cast.tells_of_another(word)
        if last and not told and not strangers(scene, k, self.people):
            rivals = [one for one in people if one.start < k]
            text = self.people.unrivalled(last, word, rivals)
            if text and self._cast.is_rivalled(scene, k, text, self.people):
                return ""
        text = text or self._cast.only(scene, k, word, self.people)
        known = text in self._names.first and self._cast.knows(word)
        return text if known and self.people.may_call(text, word) else ""

    def _sole(
        self, scene: Scene, sort: str, group: Group, before: Sequence[Group]
    ) -> str:
        """Return what else than the last sentence's subject "it" can be."""
        chunk = sole(scene, group, before)
        if chunk is None:
            return ""
        # "The plane fell. Guards saw the plane before it did" has one plane.
        name = self._names.of(scene.reading, chunk)
        again = self._topic.text.endswith(name) or name.endswith(self._topic.text)
        return name if again or sort not in self._topic.sorts else ""

    def _is_of_two(self, text: str) -> bool:
        """Tell whether the last sentence was about one, and named another.

        "The judge freed Paul Berg. He left.", "Torino bought Luca Moretti. He left."
        """
        if not text or text != self._topic.text:
            return False
        head = text.rpartition(" ")[2]
        alone = head == text and text in self._names.proper
        return self.people.names_another(head, alone=alone)

    def _checked(self, text: str, reading: Reading, group: Group, k: int) -> str:
        """Return *text*, or nothing if it was a "he" before, or if no thing does that.

        "Revenue rose. It said" is no revenue, and no flood "was founded".
        """
        word = reading.lower[k]
        if text and word in SEXES and not self.people.may_call(text, word):
            return ""
        return text if self._names.befit(text, reading, group, k) else ""

    def acting(self, names: Mapping[int, Phrase]) -> dict[int, Phrase]:
        """Return those of *names* that act, each in the words that the text has."""
        texts = {
            k: name.text for k, name in names.items() if self._names.acts(name.text)
        }
        return {k: self._names.first[text] for k, text in texts.items()}

    def _done_to(self, scene: Scene, before: Sequence[Group], k: int) -> str:
        """Return the man of "Police arrested a man in May and he was tried in June"."""
        lower = scene.reading.lower
        goes_on = bool(before) and lower[k - 1] in _GOING_ON and lower[k] in _SINGLE
        whom = lone_person(scene, before[0], k) if goes_on else None
        return self._names.of(scene.reading, whom) if whom else ""

    def _stands_for(
        self, scene: Scene, k: int, before: list[Group], found: dict[int, str]
    ) -> str:
        word = scene.reading.lower[k]
        sort = _SORTS[word]
        told = told_by(scene, k, before) if word == "it" else None
        before = [told] if told is not None else before
        for group in before[:1]:
            subject = scene.subject(group)
            subject = acting(scene, subject, k) if word == "it" else subject
            if is_rivalled(scene, sort, subject, before[1:], self.people):
                return ""
            theirs = word == "they" and owns_as_many(scene, group)
            if may_be_object(scene, sort, group, k) and not theirs:
                return ""
            if subject is not None and not is_evidence(scene, group):
                pronoun = scene.reading.tags[subject.head] == "PRP"
                alike = _SORTS.get(scene.reading.lower[subject.start]) == sort
                known = found.get(subject.start) if pronoun and alike else None
                fits = theirs or sort in self.people.sorts(scene.reading, subject)
                bare = word == "it" and must_be_firm(scene, k, group)
                last = scene.reading.words[subject.head]
                fits = fits or (bare and not self.people.is_known(last))
                if known or (
                    fits and may_be(self._names.of(scene.reading, subject), word)
                ):
                    return known or self._names.of(scene.reading, subject)
                if not pronoun:
                    owner = owner_of_many(scene, subject) if word == "it" else None
                    return self._names.of(scene.reading, owner) if owner else ""
        return self._topic.meant(scene, k, sort, alone=not before)
