"""What "he", "it" and "they" stand for, where that is safe to say.

A pronoun that is a subject stands for the subject of the verb that reports it, for the
subject of the sentence before, or for the one person whom that sentence and its own
name; otherwise it is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from timeline.languages.en.events.who.beside import (
    acts,
    has_many,
    is_aside,
    is_dummy,
    lone_object,
    must_be_firm,
    owner_of_many,
    quoting,
    tells_one,
    told_by,
)
from timeline.languages.en.events.who.naming import apposed, bounds, plain
from timeline.languages.en.events.who.people import Named, People, strangers
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sole import coming, sole
from timeline.languages.en.events.who.sorts import behind_title, may_be, sorts
from timeline.languages.en.events.who.suffering import owning, suffering, uncapitalized
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import COMPANIES
from timeline.model.record import Phrase

__all__ = ["Memory"]

_SORTS = {
    **dict.fromkeys(("he", "she", "his", "her"), "person"),
    **dict.fromkeys(("it", "its"), "thing"),
    **dict.fromkeys(("they", "their"), "many"),
}
_MET = {"him": "he", "her": "she"}
_SUFFERERS = frozenset(_MET)
_SEXES = {"he": "m", "his": "m", "she": "f", "her": "f"}
# Verbs of thought, speech and feeling.
_OF_MINDS = frozenset(("v31", "v32", "v37"))
_OF_PEOPLE = frozenset(("meet", "gather", "vote", "negotiate"))
_GROUPS = frozenset(("n14", "n15"))
# Acts, events and phenomena: nobody builds or buys them.
_HAPPENING = frozenset(("n04", "n11", "n19"))
_ALONE = frozenset(("IN", "TO", "RB", ".", ","))
_FOUNDED = frozenset(("found", "build", "construct", "demolish", "incorporate"))
_TAKING = frozenset(("steal", "seize", "recover", "find", "discover", "confiscate"))
_MAKING = frozenset(("found", "build", "construct", "buy", "sell", "own", "demolish"))


def _is_making(reading: Reading, group: Group) -> bool:
    return lexemes().of(reading.lower[group.head], "V").lemma in _FOUNDED


class Memory:
    """Remembers who the last sentences were about.

    Attributes:
        people: Whom they named.
    """

    __slots__ = (
        "_first",
        "_object",
        "_parts",
        "_proper",
        "_sexes",
        "_sorts",
        "_text",
        "people",
    )

    def __init__(self) -> None:
        """Begin with nobody."""
        self._text = self._object = ""
        self._sorts: frozenset[str] = frozenset()
        self.people = People()
        self._parts: set[str] = set()
        self._proper: set[str] = set()
        self._sexes: dict[str, str] = {}
        self._first: dict[str, Phrase] = {}

    def names(self, scene: Scene) -> dict[int, Phrase]:
        """Return what the pronouns of a sentence stand for, and remember its subject.

        The span of a name is the first place that gave it; "its" is "Holm Corp.'s".
        """
        found: dict[int, str] = {}
        reading = scene.reading
        people = list(self.people.named(scene, partial(self._name, reading)))
        finite = [group for group in reading.groups if group.finite]
        pronouns = not _SORTS.keys().isdisjoint(reading.distinct)
        for at, group in enumerate(finite if pronouns else ()):
            subject = scene.subject(group)
            if subject is None or subject.start in found:
                continue
            text = self._acting(scene, group, finite[:at], found, people)
            if text:
                found[subject.start] = text
        if pronouns or not _SUFFERERS.isdisjoint(reading.distinct):
            found.update(self._met(scene, people))
        found.update(
            (k, self._suffered(reading, chunk)) for k, chunk in suffering(scene, finite)
        )
        owners = owning(scene, partial(self._name, reading))
        found.update((k, self._owner(text)) for k, text in owners)
        aside = is_aside(scene, finite)
        main = quoting(scene, finite) if aside else next(iter(finite), None)
        if people or main is not None or not aside:
            self.people.keep(scene, people)
            self._remember(scene, main or next(iter(finite), None), found)
        return {k: Phrase(self._first[text].span, text) for k, text in found.items()}

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
        dummy = sort == "thing" and not owner and is_dummy(reading, group)
        alone = subject.end == k + 1
        # "He and two others left"
        alone = alone or (sort == "person" and reading.tags[k + 1] == "CC")
        if sort is None or dummy or not (owner or alone):
            return ""
        ahead = coming(scene, k) if sort == "thing" and not before else None
        text = self._name(reading, ahead) if ahead else ""
        text = text or self._stands_for(scene, k, before, found)
        if sort == "person":
            text = self._person(text, k, reading.lower[k], people)
        elif not (text or owner):
            text = self._sole(scene, sort, group, before)
        text = self._checked(text, reading, group, k)
        return self._owning(text) if text and owner else text

    def _met(self, scene: Scene, people: Sequence[Named]) -> Iterator[tuple[int, str]]:
        """Give whom "met him" means, if all but one are the subject or no "he"."""
        reading = scene.reading
        for group in reading.groups:
            k = group.head + 1
            word = _MET.get(reading.lower[k]) if k < len(reading.tags) else None
            subject = scene.subject(group)
            if word is None or subject is None or reading.tags[k] != "PRP":
                continue
            last = reading.words[subject.head]
            if strangers(scene, k, self.people) or not group.finite:
                continue
            text = self.people.only(k, word, people, but=last)
            if text and self._sexes.setdefault(text, _SEXES[word]) == _SEXES[word]:
                yield k, text

    def _person(self, text: str, k: int, word: str, people: Sequence[Named]) -> str:
        """Return whom "he" stands for, nobody if it may be one of two."""
        if self._is_of_two(text) or self.people.is_owned(text, word, self._sexes):
            return ""
        return text or self.people.only(k, word, people)

    def _sole(
        self, scene: Scene, sort: str, group: Group, before: Sequence[Group]
    ) -> str:
        """Return what else than the last sentence's subject "it" can be."""
        chunk = sole(scene, group, before)
        if chunk is None:
            return ""
        # "The plane fell. Guards saw the plane before it did" has one plane.
        name = self._name(scene.reading, chunk)
        again = self._text.endswith(name) or name.endswith(self._text)
        return name if again or sort not in self._sorts else ""

    def _is_of_two(self, text: str) -> bool:
        """Tell whether the last sentence was about one, and named another.

        "The judge freed Paul Berg. He left.", "Torino bought Luca Moretti. He left."
        """
        if not text or text != self._text:
            return False
        head = text.rpartition(" ")[2]
        alone = head == text and text in self._proper
        return self.people.names_another(head, alone=alone)

    def _checked(self, text: str, reading: Reading, group: Group, k: int) -> str:
        """Return *text*, or nothing if it was a "he" before, or if no thing does that.

        "Revenue rose. It said" is no revenue, and no flood "was founded".
        """
        word = reading.lower[k]
        sex = _SEXES.get(word)
        if text and sex and self._sexes.setdefault(text, sex) != sex:
            return ""
        verb = lexemes().of(reading.lower[group.head], "V")
        head = text.rpartition(" ")[2].lower()
        if text in self._parts and not _ALONE.issuperset(
            reading.tags[group.head + 1 : group.head + 2]
        ):
            # "Its profit fell. It closed a mill" is of the firm.
            return ""
        if group.passive and word == "it" and verb.lemma in _TAKING:
            # "Police said it was stolen"
            return "" if self._has_mind(text) else text
        if group.passive and verb.lemma in _MAKING:
            return "" if lexemes().of(head, "N").file in _HAPPENING else text
        speaks = word == "it" and not group.passive and verb.file in _OF_MINDS
        if word == "they" and (verb.file in _OF_MINDS or verb.lemma in _OF_PEOPLE):
            # "The talks broke up. They will meet again" is of no talks.
            return text if self._acts(text) else ""
        return "" if speaks and not self._has_mind(text) else text

    def _has_mind(self, text: str) -> bool:
        head = text.partition(" of ")[0].rpartition(" ")[2].lower()
        group = head in COMPANIES or lexemes().of(head, "N").file in _GROUPS
        return text in self._proper or group

    def acting(self, names: Mapping[int, Phrase]) -> dict[int, Phrase]:
        """Return those of *names* that act, each in the words that the text has."""
        texts = {k: name.text for k, name in names.items() if self._acts(name.text)}
        return {k: self._first[text] for k, text in texts.items()}

    def _acts(self, text: str) -> bool:
        head = text.partition(" of ")[0].rpartition(" ")[2].lower()
        return self._has_mind(text) or is_person(head)

    def _stands_for(
        self, scene: Scene, k: int, before: list[Group], found: dict[int, str]
    ) -> str:
        word = scene.reading.lower[k]
        sort = _SORTS[word]
        told = told_by(scene, k, before) if word == "it" else None
        before = [told] if told is not None else before
        for group in before[:1]:
            subject = scene.subject(group)
            if self._is_rivalled(scene, sort, subject, before[1:]):
                return ""
            if sort == "person" and tells_one(scene, group):
                return ""
            if sort == "many" and has_many(scene, group):
                return ""
            if subject is not None:
                pronoun = scene.reading.tags[subject.head] == "PRP"
                alike = _SORTS.get(scene.reading.lower[subject.start]) == sort
                known = found.get(subject.start) if pronoun and alike else None
                fits = sort in self._sorts_of(scene.reading, subject)
                bare = word == "it" and must_be_firm(scene, k, group)
                last = scene.reading.words[subject.head]
                fits = fits or (bare and not self.people.is_known(last))
                if known or (fits and may_be(self._name(scene.reading, subject), word)):
                    return known or self._name(scene.reading, subject)
                if not pronoun:
                    owner = owner_of_many(scene, subject) if word == "it" else None
                    return self._name(scene.reading, owner) if owner else ""
        return self._last(word, alone=not before)

    def _last(self, word: str, *, alone: bool) -> str:
        """Return what the last sentence was about, or its only thing."""
        if _SORTS[word] in self._sorts and may_be(self._text, word):
            return self._text
        return self._object if word == "it" and alone else ""

    def _is_rivalled(
        self, scene: Scene, sort: str, told: Chunk | None, others: Sequence[Group]
    ) -> bool:
        """Tell whether "it" may be another subject: "said its rival fell after it"."""
        tags = scene.reading.tags
        free = [g for g in others if tags[g.first - 1] not in ("WDT", "WP")]
        found = [scene.subject(group) for group in free]
        nouns = [c for c in found if c and c != told and tags[c.head] != "PRP"]
        able = [c for c in nouns if sort != "thing" or acts(scene.reading, c)]
        return any(sort in self._sorts_of(scene.reading, chunk) for chunk in able)

    def _name(self, reading: Reading, chunk: Chunk) -> str:
        first, after = bounds(reading, chunk)
        # "Its stock fell. It": whose stock it was is not known.
        owned = reading.lower[first] == "its" and reading.tags[chunk.head] == "NN"
        first += owned
        text = plain(reading, first, after)
        if owned:
            self._parts.add(text)
        if text and reading.tags[chunk.head] == "NNP":
            self._proper.add(text)
        if text:
            self._first.setdefault(text, reading.phrase(first, after))
        return text

    def _owning(self, text: str) -> str:
        return self._owner(text) if text in self._proper else ""

    def _owner(self, text: str) -> str:
        owner = text + ("'" if text.endswith("s") else "'s")
        self._first.setdefault(owner, self._first[text])
        return owner

    def _suffered(self, reading: Reading, chunk: Chunk) -> str:
        told = reading.phrase(chunk.start, chunk.head + 1)
        text = uncapitalized(told.text)
        self._first.setdefault(text, told)
        return text

    def _sorts_of(self, reading: Reading, chunk: Chunk) -> frozenset[str]:
        if reading.tags[chunk.head] == "NNP" and chunk.end == chunk.head + 1:
            named = reading.words[behind_title(reading, chunk) : chunk.head + 1]
            if self.people.is_known(named[-1]):
                return frozenset(("person",))
            if self.people.is_firm(named[0]):
                return frozenset(("thing",))
        return sorts(reading, chunk)

    def _remember(
        self, scene: Scene, main: Group | None, found: dict[int, str]
    ) -> None:
        subject = scene.subject(main) if main else None
        told = lone_object(scene, main) if main else None
        self._object = self._name(scene.reading, told) if told else ""
        if subject is None:
            self._forget()
        elif scene.reading.lower[subject.start] in _SEXES and found.get(
            subject.start, ""
        ).startswith(self._text or " "):
            # "Her record sold well" is still about her.
            return
        elif scene.reading.tags[subject.head] != "PRP":
            subject = apposed(scene, subject)
            self._text = self._name(scene.reading, subject)
            known = self._sorts_of(scene.reading, subject)
            if main is not None and main.passive and _is_making(scene.reading, main):
                # "Karst was founded in 1990. It"
                known = known - {"person"} | {"thing"} if known else known
            if main is not None and has_many(scene, main):
                known -= {"many"}
            self._sorts = known if self._text else frozenset()
        elif subject.start not in found:
            self._forget()
        elif main is not None and has_many(scene, main):
            self._sorts -= {"many"}

    def _forget(self) -> None:
        self._text = ""
        self._sorts = frozenset()
