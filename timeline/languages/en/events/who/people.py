"""The people whom English sentences name, this one and the last."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from timeline.languages.en.events.who.beside import has_many, owns_as_many
from timeline.languages.en.events.who.deeds import founds
from timeline.languages.en.events.who.naming import given_behind
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import behind_title, is_aged, may_be, sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import happens, is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import (
    COMPANIES,
    FIRST_NAMES,
    HONORIFICS,
    ORGANIZATIONS,
    SAYING,
)

__all__ = ["SEXES", "Named", "People", "strangers", "suffers"]

SEXES = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
"""What the pronouns for one person say of that one."""

_TWO = ["NNP", "NNP"]
# Firms are such, too: "the owner, Karst Lines,".
_MAKING = COMPANIES | {"company", "firm", "bank", "service", "club"}
_FIRMS = COMPANIES | {"owner", "rival", "sponsor", "partner", "employer", "creditor"}
_AFTER_NAME = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))


class Named(NamedTuple):
    """A person in a sentence.

    Attributes:
        start: Where the name begins.
        last: The last word of the name.
        text: The name.
    """

    start: int
    last: str
    text: str


class People:
    """Remembers whom sentences name."""

    __slots__ = (
        "_called",
        "_firms",
        "_full",
        "_mentions",
        "_namesakes",
        "_people",
        "_sexes",
    )

    def __init__(self) -> None:
        """Begin with nobody."""
        self._people: dict[str, str] = {}
        self._full: set[str] = set()
        self._namesakes: set[str] = set()
        self._called: dict[str, str] = {}
        self._firms: set[str] = set()
        self._mentions: dict[str, int] = {}
        self._sexes: dict[str, str] = {}

    def named(self, scene: Scene, name: Callable[[Chunk], str]) -> Iterator[Named]:
        """Give the people in a sentence, by their *name*; know the firms."""
        reading = scene.reading
        tags, words = reading.tags, reading.words
        given = given_behind(scene)
        for chunk in [c for c in scene.chunks if tags[c.head] == "NNP"]:
            if given is not None and chunk.start in (0, given.start):
                if chunk.start == 0:
                    full = [*words[given.start : given.end], words[0]]
                    self._called[words[0]] = " ".join(full)
                    yield Named(0, words[0], name(chunk))
                continue
            marks = [k for k in range(chunk.start, chunk.head) if tags[k] == "POS"]
            start = max(behind_title(reading, chunk), *[k + 1 for k in marks], 0)
            named = words[start : chunk.head + 1]
            last = next((w for w in reversed(named) if w not in _AFTER_NAME), "")
            unnamed = tags[chunk.start] == "DT" and HONORIFICS.isdisjoint(named)
            unnamed = unnamed and {*tags[chunk.start + 1 : chunk.end]} == {"NNP"}
            if last in HONORIFICS or unnamed:
                # "the Nelson Lakes" are nobody's name.
                continue
            firm = _firm(reading, chunk)
            if firm or not ORGANIZATIONS.isdisjoint(named):
                self._firms.update([firm] if firm else named[:1])
                continue
            first = not FIRST_NAMES.isdisjoint(named[:-1])
            first = first or (len(named) > 1 and is_aged(reading, chunk))
            if first or not HONORIFICS.isdisjoint(named) or _is_described(scene, chunk):
                self._called[last] = " ".join(named)
            if last in self._called:
                yield Named(chunk.start, last, name(chunk))

    def keep(self, scene: Scene, here: Sequence[Named]) -> None:
        """Remember the people of a sentence as those of the last one."""
        self._people = {one.last: one.text for one in here}
        now = max(self._mentions.values(), default=0) + bool(here)
        self._mentions.update((one.last, now) for one in here)
        texts = {one.text for one in here if one.text != one.last}
        self._namesakes = {
            last for last in self._people if sum(t.endswith(last) for t in texts) > 1
        }
        self._full = set(_full_names(scene.reading, scene.chunks))

    def is_known(self, last: str) -> bool:
        """Tell whether a word is the last of somebody's name."""
        return last in self._called

    def sorts(self, reading: Reading, chunk: Chunk) -> frozenset[str]:
        """Return which pronouns may stand for a noun phrase, by what is known of it."""
        if reading.tags[chunk.head] == "NNP" and chunk.end == chunk.head + 1:
            named = reading.words[behind_title(reading, chunk) : chunk.head + 1]
            if self.is_known(named[-1]):
                return frozenset(("person",))
            if self.is_firm(named[0]):
                return frozenset(("thing",))
        return sorts(reading, chunk)

    def sorts_told(
        self, scene: Scene, subject: Chunk, main: Group | None
    ) -> frozenset[str]:
        """Return which pronouns go on from a subject, by what its verb says of it."""
        known = self.sorts(scene.reading, subject)
        if main is None:
            return known
        if known and founds(scene.reading, main):
            # "Karst was founded in 1990. It"
            known = known - {"person"} | {"thing"}
        if "thing" in known and owns_as_many(scene, main):
            return known | {"many"}
        return known - {"many"} if has_many(scene, main) else known

    def may_call(self, text: str, word: str) -> bool:
        """Call somebody "she" from now on; tell whether nobody has said "he"."""
        return self._sexes.setdefault(text, SEXES[word]) == SEXES[word]

    def is_called(self, text: str) -> bool:
        """Tell whether a pronoun has stood for somebody."""
        return text in self._sexes

    def called(self, text: str) -> str | None:
        """Return the sex of somebody, None if no pronoun has stood for that name."""
        last = text.rpartition(" ")[2]
        alike = (sex for one, sex in self._sexes.items() if one.endswith(last))
        return self._sexes.get(text) or next(alike, None)

    def sole(self, word: str) -> str:
        """Return the last name of the only one whom the article has called so."""
        texts = [text for text, sex in self._sexes.items() if sex == SEXES[word]]
        lasts = {text.rpartition(" ")[2] for text in texts}
        return lasts.pop() if len(lasts) == 1 else ""

    def mention(self, last: str) -> None:
        """Remember that a pronoun stood for somebody, if it did."""
        if last:
            self._mentions[last] = max(self._mentions.values(), default=0) + 1

    def unrivalled(self, last: str, word: str, here: Sequence[Named]) -> str:
        """Return the name of somebody called "she", if nobody else may be meant.

        Others are those *here*, and whom sentences have named since.
        """
        since = self._mentions.get(last, 0)
        others = {one.last for one in here}
        others |= {name for name, at in self._mentions.items() if at >= since}
        if any(may_be(self._called.get(n, n), word) for n in others - {last}):
            return ""
        texts = [text for text, sex in self._sexes.items() if sex == SEXES[word]]
        return next(text for text in reversed(texts) if text.endswith(last))

    def is_owned(self, text: str, word: str) -> bool:
        """Tell whether "she" may be Holm, too: "Holm's agent quit. She left"."""
        owner = text.rpartition("'s ")[0]
        known = owner in self._sexes or self.is_known(owner.rpartition(" ")[2])
        return known and may_be(owner, word)

    def is_firm(self, first: str) -> bool:
        """Tell whether a word is the first of a firm's name."""
        return first in self._firms

    def names_another(self, last: str, *, alone: bool) -> bool:
        """Tell whether the last sentence names others, and not the one so called.

        Names of two words are people's, if that one is called by a word *alone*.
        """
        if last in self._people:
            # "Dr. Dahl married Nils Dahl. He died."
            return last in self._namesakes
        return bool(self._people) or (alone and bool(self._full - {last}))

    def only(self, k: int, word: str, here: Sequence[Named], but: str = "") -> str:
        """Return the one person that this sentence up to *k*, and the last one, name.

        Who is known not to be a "he" or "she" does not count, nor who is called *but*.
        """
        pool = dict(self._people)
        pool.update({one.last: one.text for one in here if one.start < k})
        pool.pop(but, None)
        fits = [
            text
            for last, text in pool.items()
            if may_be(text, word) and may_be(self._called.get(last, text), word)
        ]
        return fits[0] if len(fits) == 1 else ""


def strangers(scene: Scene, k: int, people: People, but: Chunk | None = None) -> bool:
    """Tell whether somebody else stands before word *k*: "a guard", "Berg's men".

    That is nobody *but* the one who "met him".
    """
    reading = scene.reading
    if ["NNP", "POS"] in [reading.tags[j : j + 2] for j in range(k)]:
        return True
    for chunk in scene.chunks:
        if chunk.end > k:
            break
        person = is_person(reading.lower[chunk.head])
        described = reading.tags[chunk.start - 1] == "," and chunk.start > 1
        described = described and people.is_known(reading.words[chunk.start - 2])
        person = person and chunk != but
        if person and reading.tags[chunk.head] == "NN" and not described:
            return True
    return False


def suffers(scene: Scene, k: int, people: People) -> bool:
    """Tell whether one of whom nothing is known may be "him": "the beating of Sabal".

    Names of places and bodies are none, nor is who has been told of before.
    """
    reading = scene.reading
    for chunk in scene.chunks:
        if chunk.end > k:
            break
        alone = chunk.start == chunk.head and reading.tags[chunk.head] == "NNP"
        word = reading.words[chunk.head]
        if not alone or people.is_known(word) or people.is_firm(word):
            continue
        led = reading.lower[chunk.start - 1] == "of" and chunk.start > 1
        happened = led and happens(reading.lower[chunk.start - 2])
        if happened and "person" in sorts(reading, chunk):
            return True
    return False


def _is_described(scene: Scene, chunk: Chunk) -> bool:
    """Tell whether a name is said to be a person's: "Ida Holm, a lawyer", "was born"."""
    reading = scene.reading
    if reading.lower[chunk.end : chunk.end + 2] == ["was", "born"]:
        return True
    if reading.tags[chunk.start : chunk.head + 1] != _TWO:
        return False
    if reading.lower[chunk.start - 1] in SAYING and reading.tags[chunk.start - 2] in (
        '"',
        "''",
    ):
        # "We won," said Ida Holm.
        return True
    before = scene.at(chunk.start - 2)
    behind = before is not None and reading.lower[chunk.start - 1] == ","
    if behind and before is not None and _is_human(reading.lower[before.head]):
        # "his lawyer, Ida Holm, said"
        return True
    apart = reading.tags[chunk.end : chunk.end + 1] == [","]
    other = scene.at(chunk.end + 1) if apart else None
    if other is None or reading.lower[other.start] not in ("a", "an"):
        return False
    return is_person(reading.lower[other.head])


def _firm(reading: Reading, chunk: Chunk) -> str:
    """Return the Karst of "battery maker Karst", nothing of others."""
    k = chunk.head
    while k > chunk.start and reading.tags[k] == "NNP":
        k -= 1
    makes = reading.tags[k] == "NN" and reading.lower[k] in _MAKING
    return reading.words[k + 1] if makes and k < chunk.head else ""


def _is_human(noun: str) -> bool:
    return is_person(noun) and noun not in _FIRMS


def _full_names(reading: Reading, chunks: Sequence[Chunk]) -> Iterator[str]:
    """Give the last words of the names in a sentence that have two."""
    for chunk in chunks:
        two = chunk.head == chunk.start + 1
        if two and reading.tags[chunk.start : chunk.head + 1] == _TWO:
            yield reading.words[chunk.head]
