"""Whom an English article has named who may be a person: "Sven Holm left Blue Hut"."""

from collections.abc import Iterator
from typing import NamedTuple

from timeline.languages.en.events.who.names import Names
from timeline.languages.en.events.who.naming import bounds, plain
from timeline.languages.en.events.who.people import SEXES, People
from timeline.languages.en.events.who.rivals import dies
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import behind_title, may_be, sorts
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.words import FIRST_NAMES, HONORIFICS, SAYING

__all__ = ["Cast"]

_WHERE = frozenset(
    ("in", "at", "near", "into", "across", "around", "outside", "through", "via")
)
_SITES = frozenset(("n06", "n15", "n17"))
_THINGS = frozenset(
    f"n{n:02}" for n in (4, 6, 7, 9, 10, 11, 14, 15, 19, 21, 24, 26, 28)
)
_COMMON = frozenset(("man", "woman"))
_MARKS = {"“": True, "”": False}


class _One(NamedTuple):
    """Somebody in a sentence.

    Attributes:
        text: The name.
        owned: What is that one's: the "barn" of "Holm's barn burned", or empty.
        told_of: Whether a verb has that one, or what is owned, as its subject.
    """

    text: str
    owned: str
    told_of: bool


class _Nameless(NamedTuple):
    """A "guard", whether that is a subject, and whether only who tells something."""

    noun: str
    acts: bool
    tells: bool


class Cast:
    """Remembers everybody who may be a person, and whether an unnamed one is told of."""

    __slots__ = (
        "_all",
        "_last",
        "_names",
        "_near",
        "_places",
        "_quoted",
        "_strange",
        "_unnamed",
    )

    def __init__(self, names: Names) -> None:
        """Begin with nobody; *names* gives everybody's."""
        self._names = names
        self._all: dict[str, _One] = {}
        self._near: dict[str, _One] = {}
        self._places: set[str] = set()
        self._unnamed: set[str] = set()
        self._quoted = False
        self._strange: frozenset[_Nameless] = frozenset()
        self._last: frozenset[_Nameless] = frozenset()

    def keep(self, scene: Scene, people: People) -> None:
        """Remember a sentence as the last one."""
        here = dict(self._named(scene, people, len(scene.reading.tags)))
        self._near = here
        for last, one in here.items():
            known = self._all.get(last, one)
            longest = max(known.text, one.text, key=len)
            told = one if one.told_of and not one.owned else known
            self._all[last] = told._replace(text=longest)
        strange = frozenset(_nameless(scene, len(scene.reading.tags)))
        goes_on = not SEXES.keys().isdisjoint(scene.reading.distinct)
        if here or not goes_on or any(one.acts for one in strange):
            self._last = strange
        self._strange = strange if here else strange | self._strange
        self._quoted = self._within_quote(scene, len(scene.reading.tags))

    def look_ahead(self, scene: Scene, people: People) -> None:
        """Call Holm "she" in "In her talks with Berg, Holm": nobody before is a "she"."""
        reading = scene.reading
        fronted = [k for k, word in enumerate(reading.lower) if word in SEXES][:1]
        main = next((g for g in reading.groups if g.finite), None)
        subject = scene.subject(main) if main is not None and fronted else None
        if subject is None or subject.start < fronted[0] or reading.tags[0] != "IN":
            return
        word = reading.lower[fronted[0]]
        named = reading.tags[subject.head] == "NNP" and reading.tags[subject.start - 1]
        rivals = [one.text for one in self._near.values()]
        rivals += [one.text for _, one in self._named(scene, people, fronted[0])]
        name = plain(reading, *bounds(reading, subject))
        if named == "," and name and not any(may_be(one, word) for one in rivals):
            people.may_call(name, word)

    def leave(self, word: str, but: str) -> None:
        """Remember that a "he" stood for nobody who has been named, *but* for one."""
        named = but or any(may_be(one.text, word) for one in self._all.values())
        self._unnamed |= set() if named else {SEXES[word]}

    def knows(self, word: str) -> bool:
        """Tell whether all whom "he" has stood for were named."""
        return SEXES[word] not in self._unnamed

    def tells_of_another(self, word: str) -> bool:
        """Tell whether the sentences just before are about a "mayor" who may be "she"."""
        about = (one.noun for one in self._last if one.acts and not one.tells)
        return any(may_be(noun, word) for noun in about)

    def only(self, scene: Scene, k: int, word: str, people: People) -> str:
        """Return the only one whom a pronoun at *k* can mean, nobody if two can.

        It is the only one near, or else of the article; no "driver" is told of there.
        """
        if not self.knows(word) or self._within_quote(scene, k):
            return ""
        strange = self._strange.union(_nameless(scene, k))
        # "The chief said Holm had fled. He was arrested"
        done = _is_done_to(scene, k) or dies(scene, k)
        if any(may_be(one.noun, word) for one in strange if not (done and one.tells)):
            return ""
        here = dict(self._named(scene, people, k))
        for pool in (self._near | here, self._all | here):
            fits = [one for one in pool.values() if _fits(one.text, word, people)]
            if fits:
                one = fits[0]
                sure = len(fits) == 1 and (_is_told_of(one, word) or len(pool) > 1)
                sure = sure and may_be(one.text, word)
                return one.text if sure else ""
        return ""

    def is_rivalled(
        self, scene: Scene, k: int, text: str, people: People, but: str = ""
    ) -> bool:
        """Tell whether "him" at *k* may be another than *text* told of near, *but* one."""
        word = scene.reading.lower[k]
        near = self._near | dict(self._named(scene, people, k))
        able = {
            last
            for last, one in near.items()
            if one.told_of and _fits(one.text, word, people)
        }
        last = text.rpartition(" ")[2]
        return last in self._places or bool(able - {last, but})

    def _within_quote(self, scene: Scene, k: int) -> bool:
        quoted = self._quoted
        for j in range(k):
            if scene.reading.tags[j] == '"':
                quoted = _MARKS.get(scene.reading.words[j], not quoted)
        return quoted

    def _named(
        self, scene: Scene, people: People, end: int
    ) -> Iterator[tuple[str, _One]]:
        """Give the names before word *end* by their last words."""
        reading = scene.reading
        told = (c for g in reading.groups if (c := scene.subject(g)))
        subjects = {k for subject in told for k in range(subject.start, subject.end)}
        for chunk in _names(scene):
            if chunk.end > end or reading.times[chunk.head] >= 0:
                continue
            last = reading.words[chunk.head]
            if chunk.start and reading.lower[chunk.start - 1] in _WHERE:
                self._places.add(last)
            if last in self._places and not people.is_known(last):
                continue
            if _may_be_one(scene, people, chunk):
                name = self._names.of(reading, chunk)
                whole = scene.at(chunk.end)
                owns = whole is not None and whole.head > chunk.head
                owned = reading.lower[whole.head] if whole and owns else ""
                yield last, _One(name, owned, told_of=chunk.start in subjects)


def _names(scene: Scene) -> Iterator[Chunk]:
    """Give the names, and the Holm of "Holm's barn burned" and "Ann Holm's barn"."""
    tags = scene.reading.tags
    for chunk in scene.chunks:
        if tags[chunk.head] == "NNP":
            yield chunk
        for k in range(chunk.start + 1, chunk.end):
            if tags[k] == "POS" and tags[k - 1] == "NNP":
                yield Chunk(chunk.start, k, k - 1)


def _is_told_of(one: _One, word: str) -> bool:
    """Tell whether a sentence is about somebody, and not about "Holm's agent"."""
    able = not one.owned or lexemes().of(one.owned, "N").file in _THINGS
    return one.told_of and (able or not may_be(one.owned, word))


def _may_be_one(scene: Scene, people: People, chunk: Chunk) -> bool:
    """Tell whether a name may be a person's: no "the Nelson Lakes", no "Blue Hut"."""
    reading = scene.reading
    words = reading.words[chunk.start : chunk.head + 1]
    if people.is_known(words[-1]):
        return True
    titled = behind_title(reading, chunk) > chunk.start
    titled = titled or not HONORIFICS.isdisjoint(words)
    if titled or words[0] in FIRST_NAMES:
        return True
    if reading.tags[chunk.start] == "DT" or words[-1].isupper():
        return False
    site = lexemes().of(words[-1].lower(), "N").file in _SITES and len(words) > 1
    return not site and "person" in people.sorts(reading, chunk)


def _fits(text: str, word: str, people: People) -> bool:
    """Tell whether somebody may be called "he", and has not been called "she"."""
    able = may_be(text, word, at_all=True)
    return able and people.called(text) in (None, SEXES[word])


def _nameless(scene: Scene, end: int) -> Iterator[_Nameless]:
    """Give those before word *end* who have no name: "a guard", but not "the man"."""
    reading = scene.reading
    does = {c.start: g for g in reading.groups if (c := scene.subject(g))}
    for chunk in scene.chunks:
        start, noun = chunk.start, reading.lower[chunk.head]
        if chunk.end > end or reading.tags[chunk.head] != "NN":
            continue
        if "person" not in sorts(reading, chunk) or _is_same(scene, chunk):
            continue
        verb = does.get(start)
        if verb is not None:
            tells = reading.lower[verb.head] in SAYING
            yield _Nameless(noun, acts=True, tells=tells)
        elif reading.tags[start] in _DETERMINING or noun in _COMMON:
            yield _Nameless(noun, acts=False, tells=False)


_DETERMINING = frozenset(("DT", "PRP$", "CD"))


def _is_same(scene: Scene, chunk: Chunk) -> bool:
    """Tell whether it is what somebody with a name is: "Holm, a guard", "as a guard".

    So are "the man" and "the woman".
    """
    reading, k = scene.reading, chunk.start - 1
    if reading.lower[chunk.start] == "the" and reading.lower[chunk.head] in _COMMON:
        return True
    if k < 1:
        return False
    verb = reading.verb_at.get(k)
    states = verb is not None and (verb.copula or reading.verb(verb) in _BECOMING)
    named = reading.tags[k] == "," and reading.tags[k - 1] == "NNP"
    return named or states or reading.lower[k] == "as"


_BECOMING = frozenset(("become", "remain", "stay"))
_SPEECH = "v32"


def _is_done_to(scene: Scene, k: int) -> bool:
    """Tell whether something is done to the pronoun at *k*, and nothing said to it."""
    verb = scene.reading.verb_from(k + 1)
    if verb is None or not verb.passive or scene.reading.lower[k] not in _SUBJECTS:
        return False
    word = scene.reading.lower[verb.head]
    return lexemes().of(word, "V").file != _SPEECH


_SUBJECTS = frozenset(("he", "she"))
