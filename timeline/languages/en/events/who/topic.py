"""Whom or what the last sentence of an English text was about."""

from collections.abc import Mapping

from timeline.languages.en.events.who.beside import (
    acts,
    has_many,
    lone_object,
    lone_person,
    names_owner,
)
from timeline.languages.en.events.who.lawful import tries
from timeline.languages.en.events.who.names import Names
from timeline.languages.en.events.who.naming import apposed
from timeline.languages.en.events.who.people import SEXES, People
from timeline.languages.en.events.who.rivals import (
    acted_on,
    is_suffering,
    tells_of_another,
)
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sole import OF_ACTORS
from timeline.languages.en.events.who.sorts import may_be
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_group, is_made
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["Topic"]


class Topic:
    """The subject of the last sentence, which the next goes on with.

    Attributes:
        text: Its name, empty where that is open.
        sorts: What it may be: a "person", a "thing", "many".
        of_another: Whether the sentence told of another than its subject.
        tried: Whether it told of a trial.
    """

    __slots__ = (
        "_acted_on",
        "_beside",
        "_names",
        "_people",
        "_person",
        "_thing",
        "of_another",
        "sorts",
        "text",
        "tried",
    )

    def __init__(self, names: Names, people: People) -> None:
        """Begin with nobody."""
        self._names = names
        self._people = people
        self._acted_on = self._person = self._thing = self.text = ""
        self.of_another = self.tried = self._beside = False
        self.sorts: frozenset[str] = frozenset()

    @property
    def may_act(self) -> bool:
        """Whether it is a name, people or a group."""
        head = self.text.rpartition(" ")[2]
        return head[:1].isupper() or is_group(head.lower())

    def meant(self, scene: Scene, k: int, sort: str, *, alone: bool) -> str:
        """Return what the pronoun at *k* means: the subject, or the only thing.

        In "Hughes gave up. It was Storm's first win since he began" that is open, and
        in "The firm sold a mill. It was built in 1990".

        Args:
            scene: The sentence.
            k: Where the pronoun is.
            sort: What it stands for.
            alone: Whether no verb of its sentence is before it.
        """
        word = scene.reading.lower[k]
        if sort in self.sorts and may_be(self.text, word):
            owned = sort == "person" and names_owner(scene.reading, k, self.text)
            moved = word == "it" and self._beside and _befalls(scene, k)
            return "" if owned or moved else self.text
        if sort == "person" and alone and self._person:
            return self._person if may_be(self._person, word) else ""
        return self._thing if word == "it" and alone else ""

    def may_suffer(self, reading: Reading, k: int) -> bool:
        """Tell whether the pronoun at *k* may be Holm: "Berg hit Holm. He was hurt"."""
        word = reading.lower[k]
        hurt = word in ("he", "she") and bool(self._acted_on)
        return hurt and may_be(self._acted_on, word) and is_suffering(reading, k)

    def remember(
        self, scene: Scene, main: Group | None, found: Mapping[int, str]
    ) -> None:
        """Take the subject of *main*; *found* is what its pronouns stand for."""
        subject = scene.subject(main) if main else None
        self.of_another = main is not None and tells_of_another(scene, main)
        self.tried = tries(scene, main)
        told = lone_object(scene, main) if main else None
        self._thing = self._names.of(scene.reading, told) if told else ""
        self._beside = subject is not None and _tells_of_made(scene, subject)
        whom = lone_person(scene, main) if main else None
        self._person = self._names.of(scene.reading, whom) if whom else ""
        whom = acted_on(scene, main, self._people) if main else None
        self._acted_on = self._names.of(scene.reading, whom) if whom else ""
        if subject is None:
            self._forget()
        elif scene.reading.lower[subject.start] in SEXES and found.get(
            subject.start, ""
        ).startswith(self.text or " "):
            # "Her record sold well" is still about her.
            return
        elif scene.reading.lower[subject.start] in SEXES and subject.start in found:
            self.text = found[subject.start]
            self.sorts = frozenset(("person",))
        elif self.of_another:
            self._forget()
        elif scene.reading.tags[subject.head] != "PRP":
            subject = apposed(scene, subject)
            self.text = self._names.of(scene.reading, subject)
            known = self._people.sorts_told(scene, subject, main)
            self.sorts = known if self.text else frozenset()
        elif subject.start not in found:
            self._forget()
        elif main is not None and has_many(scene, main):
            self.sorts -= {"many"}

    def _forget(self) -> None:
        self.text = ""
        self.sorts = frozenset()


def _tells_of_made(scene: Scene, body: Chunk) -> bool:
    """Tell whether a sentence whose subject is a *body* tells of a made thing too."""
    reading = scene.reading
    made = (
        chunk
        for chunk in scene.chunks
        if reading.tags[chunk.head] == "NN" and is_made(reading.lower[chunk.head])
    )
    return acts(reading, body) and any(chunk != body for chunk in made)


def _befalls(scene: Scene, k: int) -> bool:
    """Tell whether what is told of "it" at *k* is done to it, or takes no will."""
    group = scene.reading.verb_from(k + 1)
    if group is None or group.passive:
        return group is not None
    minded = lexemes().of(scene.reading.lower[group.head], "V").file in OF_ACTORS
    return not minded and scene.object(group) is None
