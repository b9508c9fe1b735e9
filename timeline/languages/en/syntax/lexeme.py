"""English words by themselves: dictionary form, WordNet sense, and a code for models.

The models were trained on texts whose words are nobody's to copy, so they know words by
a checksum only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from zlib import crc32

from timeline.languages.en.syntax.derivation import is_agent, verb_of
from timeline.languages.en.syntax.lemma import Lemmas
from timeline.languages.en.syntax.vocabulary import read_lines, vocabulary

__all__ = ["Lexeme", "Lexemes", "code", "lexemes", "read_table"]

_UNKNOWN = "-"
_LIMIT = 10_000
_SHORTEST, _SHORTEST_HEAD = 3, 5
# Acts, events, persons.
_ACTING = ("n04", "n11", "n18")
_AGENT = "n18.0d"


@dataclass(eq=False, slots=True)
class Lexeme:
    """A word in one part of speech.

    Attributes:
        lemma: Dictionary form.
        part: "V" verb, "N" noun, "A" adjective.
        code: A checksum of part and lemma.
        sense: WordNet's file of its first sense, how eventive its senses are from 0
            to 4, and "d" if it derives from a verb ("n04.4d").
        file: The first part of *sense*.
        family: A checksum of the verb that it derives from ("loss": "lose"), or else of
            its lemma.
        derived: The sense of that verb, empty if it derives from none.
        cluster: Number of the cluster of words used alike, 0 if unknown; the lower its
            bits, the larger the cluster that they stand for.
    """

    lemma: str
    part: str
    code: str
    sense: str
    file: str
    family: str
    derived: str
    cluster: int


class _Known(dict[str, Lexeme]):
    """The lexemes of a part of speech, each made when it is first asked for."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], Lexeme]) -> None:
        self._make = make

    def __missing__(self, word: str) -> Lexeme:
        if len(self) >= _LIMIT:
            self.clear()
        self[word] = made = self._make(word)
        return made


class Lexemes:
    """Finds the lexeme of a word.

    Attributes:
        verbs: The lexemes of words in lower case as verbs.
        nouns: Those as nouns.
    """

    def __init__(
        self, lemmas: Lemmas, senses: Mapping[str, str], clusters: Mapping[str, int]
    ) -> None:
        """Take dictionary forms, senses by part and lemma ("Nwar"), and clusters."""
        self._lemmas = lemmas
        self._senses = senses
        self._clusters = clusters
        self._known = {part: _Known(partial(self._made, part)) for part in "VNA"}
        self.verbs, self.nouns = self._known["V"], self._known["N"]

    def of(self, word: str, part: str) -> Lexeme:
        """Return the lexeme of *word*, in lower case, in that part of speech."""
        return self._known[part][word]

    def _made(self, part: str, word: str) -> Lexeme:
        lemma = word if part == "A" else self._lemmas.of(word, part)
        head = lemma.rpartition("-")[2] or lemma
        sense = (
            self._senses.get(part + lemma)
            or self._senses.get(part + head)
            or (self._senses.get("N" + _american(lemma)) if part == "N" else "")
            or (self._of_compound(head) if part == "N" else "")
            or part + _UNKNOWN
        )
        verb = verb_of(lemma, self._is_verb) if part == "N" else ""
        return Lexeme(
            lemma,
            part,
            code(part + lemma),
            sense,
            sense.partition(".")[0],
            code(verb or lemma),
            self._senses["V" + verb] if verb else "",
            self._clusters.get(word, 0),
        )

    def _of_compound(self, noun: str) -> str:
        """Return the sense of the person or event that a compound is: "geochemist".

        So of who does what a verb says, as "rescuer" and "evacuee".
        """
        if noun.endswith("ing"):
            return ""
        if is_agent(noun, self._is_verb):
            return _AGENT
        for start in range(_SHORTEST, len(noun) - _SHORTEST_HEAD + 1):
            sense = self._senses.get("N" + noun[start:], "")
            if sense:
                return sense if sense.startswith(_ACTING) else ""
        return ""

    def _is_verb(self, word: str) -> bool:
        return "V" + word in self._senses


def _american(noun: str) -> str:
    """Return "neighbor" for "neighbour", "offense" for "offence", "fiber" for "fibre"."""
    for british, american in _ENDINGS:
        if noun.endswith(british):
            return noun.removesuffix(british) + american
    return ""


_ENDINGS = (("our", "or"), ("ence", "ense"), ("re", "er"))


@lru_cache(maxsize=3 * _LIMIT)
def code(word: str) -> str:
    """Return a short checksum of a word."""
    return f"{crc32(word.encode()) & 0xFFFFFF:x}"


def read_table(name: str) -> list[list[str]]:
    """Return the cells of each line of a file of this language's data."""
    return [line.split("\t") for line in read_lines(name)]


@lru_cache(maxsize=1)
def lexemes() -> Lexemes:
    """Return the lexemes with the lists of this package."""
    forms = {(part, word): lemma for part, word, lemma in read_table("forms.tsv")}
    senses: dict[str, str] = {}
    for sense, words in read_table("senses.tsv"):
        part = sense[0].upper()
        for word in words.split():
            senses[part + word] = sense
    verbs = vocabulary().having("VB") | {key[1:] for key in senses if key[0] == "V"}
    nouns = vocabulary().having("NN") | {key[1:] for key in senses if key[0] == "N"}
    clusters = {
        word: int(number)
        for number, words in read_table("clusters.tsv")
        for word in words.split()
    }
    return Lexemes(Lemmas(forms, verbs, nouns), senses, clusters)
