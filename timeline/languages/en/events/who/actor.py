"""Who acts in English: people, groups and what has a name, by the head of the phrase."""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import leads
from timeline.languages.en.syntax.lexeme import Lexeme, lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["acts", "is_party"]

# WordNet's files of animals, artefacts, groups, places and people.
_ACTORS = frozenset(("n05", "n06", "n14", "n15", "n18"))
_PARTIES = frozenset(("n14", "n18"))
_GROUPS = word_set(
    "group people faction forces troops number majority handful minority authorities",
    "others",
)
_CROWD = word_set("thousands hundreds dozens scores")
_MANY = _CROWD | word_set("millions most many some several none")
_HARM = word_set(
    "kill injure wound hurt die arrest detain rescue evacuate displace drown flee perish",
    "jail execute free release shoot bury hospitalize trap",
)
_OF_CROWDS = frozenset(("v29", "v35", "v38", "v41"))
_UNKNOWN = "N-"
_DOING = ("er", "or", "ist", "man", "woman", "ee")


def acts(scene: Scene, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether what a noun phrase names can take part in what a verb tells."""
    reading, head = scene.reading, chunk.head
    tag, word = reading.tags[head], reading.lower[head]
    if tag == "NNP":
        return "$" not in word
    if tag == "CD" and "-" in word and reading.tags[chunk.start] == "NNP":
        # "beat Real Madrid 3-1"
        return True
    if tag in ("NN", "NNS") and (_is_actor(word) or _leads(reading, chunk)):
        return True
    if word.endswith(("-old", "-olds")):
        # "a 24-year-old"
        return True
    part = scene.at(chunk.end + 1)
    if reading.lower[chunk.end : chunk.end + 1] == ["of"] and part is not None:
        counted = tag in ("CD", "DT", "JJS") or word in _MANY or word in _GROUPS
        return counted and _is_actor(reading.lower[part.head])
    if word in _CROWD:
        return lexeme.file in _OF_CROWDS
    bare = tag == "CD" and "$" not in reading.tags[chunk.start : head]
    return bare and lexeme.lemma in _HARM


def is_party(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a noun phrase is of people: a name, a group, a person."""
    tag, word = reading.tags[chunk.head], reading.lower[chunk.head]
    if tag == "NNP":
        return True
    party = word in _GROUPS or lexemes().of(word, "N").file in _PARTIES
    return tag[0] == "N" and (party or leads(reading, chunk))


def _leads(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether it is the head of a mine, or a bank that does what is told."""
    verb = reading.verb_from(chunk.end)
    acts = verb is not None and verb.first == chunk.end and not verb.passive
    bank = acts and reading.lower[chunk.head] in ("bank", "banks")
    return bank or leads(reading, chunk)


def _is_actor(word: str) -> bool:
    lexeme = lexemes().of(word, "N")
    if lexeme.file == _UNKNOWN:
        # "the organiser", "rescuers": who does what a verb says
        return word in _GROUPS or lexeme.lemma.endswith(_DOING)
    return word in _GROUPS or lexeme.file in _ACTORS
