"""What "the shooting" was called before: "the shooting at the Karst mill"."""

from collections.abc import Mapping

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.nouns import happens, is_person
from timeline.languages.en.syntax.phrase import Chunk, named
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import FINITE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import COMPANIES

__all__ = ["Fuller", "fuller"]

_LONGEST = 50
_NEAR = 12
_FEW = 6
_PLACING = frozenset(("of", "in", "at", "near", "between", "against"))
_ABOUT = _PLACING | {"on", "over", "with", "for", "about"}
_KEPT = frozenset(("JJ", "NN", "NNS", "NNP", "VBN", "VBG", "POS"))
_NAMING = frozenset(("DT", "JJ", "NN", "NNS", "NNP", "CD", "POS", "VBN"))
_MORE = frozenset(("a", "an", "another", "other", "second", "third", "further", "more"))
_PASSING = word_set(
    "new latest recent proposed planned possible alleged attempted scheduled such similar",
    "expected potential first last next final previous earlier former current initial",
)
_GROUPS = COMPANIES | word_set(
    "company firm government police party team side club group union council ministry",
    "agency army court time day week month year way case people number rest",
)


class Fuller:
    """Remembers how the nouns of an article were first told, where there is one each."""

    __slots__ = ("_sentence", "_told", "_when")

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._told: dict[str, str] = {}
        self._when: dict[str, int] = {}
        self._sentence = 0

    def of(self, scene: Scene) -> dict[str, str]:
        """Return what each noun of a sentence is of that is a bare "the fire" there."""
        reading = scene.reading
        two = [c for c in scene.chunks if c.end == c.head + 1 == c.start + 2]
        words = {reading.lower[c.head] for c in two if _is_bare(reading, c)}
        alone = {word for word in words if reading.lower.count(word) == 1}
        self._sentence += 1
        near = (word for word in alone if self._sentence - self._at(word) < _NEAR)
        known = {word: self._told[word] for word in near if self._told.get(word)}
        for chunk in scene.chunks:
            if reading.tags[chunk.head] in ("NN", "NNS"):
                self._keep(scene, chunk)
        return known

    def _at(self, word: str) -> int:
        return self._when.get(word, -_NEAR)

    def _keep(self, scene: Scene, chunk: Chunk) -> None:
        reading, word = scene.reading, scene.reading.lower[chunk.head]
        tag = reading.tags[chunk.head]
        common = tag == "NN" or (tag == "NNS" and happens(word))
        if not common or is_person(word) or word in _GROUPS:
            return
        self._when[word] = self._sentence
        known = self._told.get(word)
        if known == "":
            return
        told = _described(scene, chunk)
        opened = not _MORE.isdisjoint(reading.lower[chunk.start : chunk.head])
        if known is None:
            self._told[word] = told
        elif opened or (told and told != known):
            # Of two fires nobody knows which "the fire" is.
            self._told[word] = ""


def fuller(known: Mapping[str, str], title: str) -> str:
    """Return a short title with what is *known* of the noun that it begins with."""
    first, _, rest = title.partition(" ")
    told = known.get(first.lower(), "")
    if not told or len(title.split()) > _FEW:
        return title
    return f"{told[:1].upper()}{told[1:]} {rest}"


def _is_bare(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a verb follows two words, "the" and a noun."""
    behind = reading.tags[chunk.end : chunk.end + 1]
    acts = behind and (behind[0] in FINITE or behind[0] == "RB")
    return reading.lower[chunk.start] in ("the", "that") and bool(acts)


def _described(scene: Scene, chunk: Chunk) -> str:
    """Return a noun with what stands before and behind it, empty if nothing does."""
    reading, word = scene.reading, scene.reading.lower[chunk.head]
    if reading.tags[chunk.start] == "PRP$" or chunk.end != chunk.head + 1:
        return ""
    before = [k for k in range(chunk.start, chunk.head) if reading.tags[k] != "DT"]
    plain = all(reading.tags[k] in _KEPT and reading.times[k] < 0 for k in before)
    if not plain or not _PASSING.isdisjoint(reading.lower[k] for k in before):
        before = []
    start, end = (before or [chunk.head])[0], chunk.end
    links = _ABOUT if happens(word) else _PLACING
    if reading.word(end) in links and (of := scene.at(end + 1)) is not None:
        whole = named(reading, of)
        said = _NAMING.issuperset(reading.tags[of.start : of.end])
        said = said and reading.tags[of.head] in NOUNS
        timed = any(time >= 0 for time in reading.times[of.start : whole.end])
        if of.start == end + 1 and said and not timed:
            end = whole.end
    text = reading.folded(start, end)
    return text if end - start > 1 and len(text) <= _LONGEST else ""
