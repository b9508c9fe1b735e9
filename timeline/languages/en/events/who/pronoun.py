"""What "he", "it" and "they" stand for, where that is safe to say.

A pronoun that is a subject stands for the subject of the verb that reports it, for the
subject of the sentence before, or for the one person whom that sentence and its own
name; otherwise it is left alone.
"""

from collections.abc import Iterator, Mapping, Sequence

from timeline.languages.en.events.who.naming import bounds, plain
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import may_be, sorts
from timeline.languages.en.events.who.suffering import suffering
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import (
    COMPANIES,
    FIRST_NAMES,
    HONORIFICS,
    ORGANIZATIONS,
    TELLING,
)
from timeline.model.record import Phrase

__all__ = ["Memory"]

_SORTS = {
    **dict.fromkeys(("he", "she", "his", "her"), "person"),
    **dict.fromkeys(("it", "its"), "thing"),
    **dict.fromkeys(("they", "their"), "many"),
}
_SEXES = {"he": "m", "his": "m", "she": "f", "her": "f"}
# Verbs of thought, speech and feeling.
_OF_MINDS = frozenset(("v31", "v32", "v37"))
_SPEAKING = frozenset(("i", "we", "you"))
_CAPITAL_ARTICLES = frozenset(("The", "A", "An"))
_GROUPS, _PERSONS = frozenset(("n14", "n15")), "n18"


class Memory:
    """Remembers who the last sentences were about."""

    __slots__ = (
        "_firms",
        "_first",
        "_full",
        "_people",
        "_proper",
        "_sexes",
        "_sorts",
        "_surnames",
        "_text",
    )

    def __init__(self) -> None:
        """Begin with nobody."""
        self._text = ""
        self._sorts: frozenset[str] = frozenset()
        self._people: dict[str, str] = {}
        self._full: set[str] = set()
        self._surnames: set[str] = set()
        self._firms: set[str] = set()
        self._proper: set[str] = set()
        self._sexes: dict[str, str] = {}
        self._first: dict[str, Phrase] = {}

    def names(self, scene: Scene) -> dict[int, Phrase]:
        """Return what the pronouns of a sentence stand for, and remember its subject.

        The span of a name is the first place that gave it; "its" is "Holm Corp.'s".
        """
        found: dict[int, str] = {}
        reading = scene.reading
        people = list(self._named(scene))
        finite = [group for group in reading.groups if group.finite]
        pronouns = not _SORTS.keys().isdisjoint(reading.distinct)
        for at, group in enumerate(finite if pronouns else ()):
            subject = scene.subject(group)
            if subject is None or subject.start in found:
                continue
            k = subject.start
            owner = reading.tags[k] == "PRP$"
            sort = _SORTS.get(reading.lower[k])
            after = reading.lower[group.head + 1 : group.head + 2]
            dummy = group.copula or (group.passive and after == ["that"])
            dummy = dummy and sort == "thing" and not owner
            if sort is None or dummy or not (owner or subject.end == k + 1):
                continue
            text = self._stands_for(scene, k, finite[:at], found)
            if sort == "person":
                text = self._person(text, k, reading.lower[k], people)
            text = self._checked(text, reading, group, k)
            if text and owner:
                text = self._owning(text)
            if text:
                found[k] = text
        found.update(
            (k, self._suffered(reading, chunk)) for k, chunk in suffering(scene, finite)
        )
        if people or not self._is_aside(scene, finite):
            self._people = {last: text for _, last, text in people}
            self._full = set(_full_names(scene))
            self._remember(scene, finite[0] if finite else None, found)
        return {k: Phrase(self._first[text].span, text) for k, text in found.items()}

    def _person(
        self, text: str, k: int, word: str, people: list[tuple[int, str, str]]
    ) -> str:
        """Return whom "he" stands for, nobody if it may be one of two."""
        if self._is_of_two(text):
            return ""
        return text or self._only(k, word, people)

    def _is_of_two(self, text: str) -> bool:
        """Tell whether the last sentence was about one, and named another.

        "The judge freed Paul Berg. He left.", "Torino bought Luca Moretti. He left."
        """
        if not text or text != self._text:
            return False
        head = text.rpartition(" ")[2]
        # Names of two words are people's.
        alone = head == text and text in self._proper and bool(self._full - {head})
        return head not in self._people and (bool(self._people) or alone)

    def _checked(self, text: str, reading: Reading, group: Group, k: int) -> str:
        """Return *text*, or nothing if it was a "he" before, or if no thing does that.

        "Revenue rose. It said" is no revenue.
        """
        word = reading.lower[k]
        sex = _SEXES.get(word)
        if text and sex and self._sexes.setdefault(text, sex) != sex:
            return ""
        verb = lexemes().of(reading.lower[group.head], "V")
        speaks = word == "it" and not group.passive and verb.file in _OF_MINDS
        return "" if speaks and not self._has_mind(text) else text

    def _has_mind(self, text: str) -> bool:
        head = text.rpartition(" ")[2].lower()
        group = head in COMPANIES or lexemes().of(head, "N").file in _GROUPS
        return text in self._proper or group

    def acting(self, names: Mapping[int, Phrase]) -> dict[int, Phrase]:
        """Return those of *names* that act, each in the words that the text has."""
        texts = {k: name.text for k, name in names.items() if self._acts(name.text)}
        return {k: self._first[text] for k, text in texts.items()}

    def _acts(self, text: str) -> bool:
        head = text.partition(" of ")[0].rpartition(" ")[2].lower()
        return self._has_mind(text) or lexemes().of(head, "N").file == _PERSONS

    def _is_aside(self, scene: Scene, finite: list[Group]) -> bool:
        """Tell whether a sentence is of "we" or "you", as quotes are."""
        subject = scene.subject(finite[0]) if finite else None
        return subject is not None and scene.reading.lower[subject.start] in _SPEAKING

    def _named(self, scene: Scene) -> Iterator[tuple[int, str, str]]:
        """Give place, surname and name of the people in a sentence; know the firms."""
        tags, words = scene.reading.tags, scene.reading.words
        for chunk in scene.chunks:
            if tags[chunk.head] != "NNP":
                continue
            named, last = words[chunk.start : chunk.head + 1], words[chunk.head]
            if not ORGANIZATIONS.isdisjoint(named):
                self._firms.update(named[:1])
            elif not (
                FIRST_NAMES.isdisjoint(named[:-1]) and HONORIFICS.isdisjoint(named)
            ):
                self._surnames.add(last)
                yield chunk.start, last, self._name(scene.reading, chunk)
            elif last in self._surnames:
                yield chunk.start, last, self._name(scene.reading, chunk)

    def _only(self, k: int, word: str, people: list[tuple[int, str, str]]) -> str:
        """Return the one person that this sentence up to *k*, and the last one, name."""
        pool = dict(self._people)
        pool.update({last: text for start, last, text in people if start < k})
        if len(pool) != 1:
            return ""
        (text,) = pool.values()
        return text if may_be(text, word) else ""

    def _stands_for(
        self, scene: Scene, k: int, before: list[Group], found: dict[int, str]
    ) -> str:
        word = scene.reading.lower[k]
        sort = _SORTS[word]
        for group in before[:1]:
            subject = scene.subject(group)
            if self._is_rivalled(scene, sort, subject, before[1:]):
                return ""
            if sort == "person" and _tells_one(scene, group):
                return ""
            if subject is not None:
                pronoun = scene.reading.tags[subject.head] == "PRP"
                alike = _SORTS.get(scene.reading.lower[subject.start]) == sort
                known = found.get(subject.start) if pronoun and alike else None
                fits = sort in self._sorts_of(scene.reading, subject)
                if known or (fits and may_be(self._name(scene.reading, subject), word)):
                    return known or self._name(scene.reading, subject)
                if not pronoun:
                    return ""
        fits = sort in self._sorts and may_be(self._text, word)
        return self._text if fits else ""

    def _is_rivalled(
        self, scene: Scene, sort: str, told: Chunk | None, others: Sequence[Group]
    ) -> bool:
        """Tell whether "it" may be another subject: "said its rival fell after it"."""
        tags = scene.reading.tags
        free = [g for g in others if tags[g.first - 1] not in ("WDT", "WP")]
        found = [scene.subject(group) for group in free]
        nouns = [c for c in found if c and c != told and tags[c.head] != "PRP"]
        able = [c for c in nouns if sort != "thing" or _acts(scene.reading, c)]
        return any(sort in self._sorts_of(scene.reading, chunk) for chunk in able)

    def _name(self, reading: Reading, chunk: Chunk) -> str:
        first, after = bounds(reading, chunk)
        text = plain(reading, first, after)
        if text and reading.tags[chunk.head] == "NNP":
            self._proper.add(text)
        if text:
            self._first.setdefault(text, reading.phrase(first, after))
        return text

    def _owning(self, text: str) -> str:
        if text not in self._proper:
            return ""
        owner = text + ("'" if text.endswith("s") else "'s")
        self._first.setdefault(owner, self._first[text])
        return owner

    def _suffered(self, reading: Reading, chunk: Chunk) -> str:
        told = reading.phrase(chunk.start, chunk.head + 1)
        text = told.text
        if text.partition(" ")[0] in _CAPITAL_ARTICLES:
            text = text[0].lower() + text[1:]
        self._first.setdefault(text, told)
        return text

    def _sorts_of(self, reading: Reading, chunk: Chunk) -> frozenset[str]:
        if reading.tags[chunk.head] == "NNP" and chunk.end == chunk.head + 1:
            named = reading.words[chunk.start : chunk.head + 1]
            if named[-1] in self._surnames:
                return frozenset(("person",))
            if named[0] in self._firms:
                return frozenset(("thing",))
        return sorts(reading, chunk)

    def _remember(
        self, scene: Scene, main: Group | None, found: dict[int, str]
    ) -> None:
        subject = scene.subject(main) if main else None
        if subject is None:
            self._forget()
        elif scene.reading.tags[subject.head] != "PRP":
            self._text = self._name(scene.reading, subject)
            known = self._sorts_of(scene.reading, subject)
            self._sorts = known if self._text else frozenset()
        elif subject.start not in found:
            self._forget()

    def _forget(self) -> None:
        self._text = ""
        self._sorts = frozenset()


def _full_names(scene: Scene) -> Iterator[str]:
    """Give the last words of the names in a sentence that have two."""
    tags, words = scene.reading.tags, scene.reading.words
    for chunk in scene.chunks:
        if chunk.head > chunk.start and tags[chunk.start : chunk.head + 1] == _TWO:
            yield words[chunk.head]


_TWO = ["NNP", "NNP"]


def _acts(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a thing may act: a name, a firm, but not "its profit"."""
    head = reading.lower[chunk.head]
    group = head in COMPANIES or lexemes().of(head, "N").file in _GROUPS
    owned = reading.tags[chunk.start] == "PRP$"
    return (reading.tags[chunk.head] == "NNP" or group) and not owned


def _tells_one(scene: Scene, group: Group) -> bool:
    """Tell whether "he" may be whom somebody told: "warned Mr. Berg that he"."""
    told = scene.object(group)
    if scene.reading.lower[group.head] not in TELLING or told is None:
        return False
    return scene.reading.tags[told.head] in ("NN", "NNP")
