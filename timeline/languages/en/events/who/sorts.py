"""Which English pronouns may stand for a noun phrase, or for a name."""

from collections.abc import Sequence

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    COMPANIES,
    FEMALE_NAMES,
    FIRST_NAMES,
    HONORIFICS,
    ORGANIZATIONS,
)

__all__ = ["behind_title", "is_aged", "leads", "may_be", "sorts"]

_HIS = frozenset(("Mr", "King", "Prince", "Sir", "Lord"))
_HERS = frozenset(("Mrs", "Ms", "Queen", "Princess", "Lady", "Dame"))
_MALE_NAMES = FIRST_NAMES - FEMALE_NAMES
_OF_MANY = (["have"], ["were"], ["are"], ["do"])
_AGED = ([",", "CD", ","], [",", "CD", "."])
_DIGITS = 2
_GROUPS = frozenset(("n14", "n15"))
# "Council leader Ida Holm", but "battery maker Voltera"
_FULL = 2
# Whole peoples, as no other noun names them: "the Dutch".
_NATIONS = word_set(
    "british english french dutch irish scottish welsh spanish danish swedish polish",
    "turkish finnish chinese japanese vietnamese portuguese swiss",
)
# "The head of the mine"
_LEADING = frozenset(("head", "chair", "deputy", "boss"))


def sorts(reading: Reading, chunk: Chunk) -> frozenset[str]:
    """Return which pronouns may stand for a noun phrase."""
    tags, words = reading.tags, reading.words[chunk.start : chunk.end]
    head = reading.lower[chunk.head]
    named = tags[chunk.head] == "NNP" and reading.words[chunk.head] in ORGANIZATIONS
    joined = "and" in (reading.lower[chunk.head : chunk.end] if named else words)
    if tags[chunk.head] == "NNS" or joined:
        # "Jan Berg and Ida Holm", but "the Science and Media Museum"
        return frozenset(("many",))
    if head in _NATIONS and len(words) == _FULL and words[0] in ("The", "the"):
        return frozenset(("many",))
    if tags[chunk.head] == "NN":
        person = is_person(head) and head not in COMPANIES
        person = person or leads(reading, chunk)
        return frozenset(("person" if person else "thing",))
    if tags[chunk.head] != "NNP":
        return frozenset()
    if reading.lower[chunk.end : chunk.end + 1] in _OF_MANY or (
        chunk.end == 1 and tags_of(head)[:1] == ("NNS",)
    ):
        # "Rovers have not won", "Divers found it"
        return frozenset(("many",))
    if is_aged(reading, chunk) or not HONORIFICS.isdisjoint(words):
        return frozenset(("person",))
    if words[0] in FIRST_NAMES or behind_title(reading, chunk) > chunk.start:
        return frozenset(("person",))
    return _of_name(words, head)


def leads(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether it is "the head of the mine"; "named head of it" says what for."""
    if reading.lower[chunk.head] not in _LEADING or chunk.start == chunk.head:
        return False
    return reading.word(chunk.head + 1) in ("of", "at")


def is_aged(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether an age stands behind a name: "Dale Holm, 71, said"."""
    aged = reading.tags[chunk.end : chunk.end + 3] in _AGED
    return aged and len(reading.words[chunk.end + 1]) == _DIGITS


def behind_title(reading: Reading, chunk: Chunk) -> int:
    """Return where the name begins in "council leader Ida Holm"."""
    k = chunk.head
    while k > chunk.start and reading.tags[k] == "NNP":
        k -= 1
    titled = reading.tags[k] == "NN" and is_person(reading.lower[k])
    return k + 1 if titled and chunk.head - k >= _FULL else chunk.start


def _of_name(words: Sequence[str], head: str) -> frozenset[str]:
    """Return which pronouns may stand for a name that is no certain person's."""
    if words[0] in ("The", "the") and head.endswith("s") and not head.endswith("ss"):
        # "the Turks", but "the Jurors"
        persons = is_person(head)
        return frozenset(("many",) if persons else ("many", "thing"))
    place = lexemes().of(head, "N").file in _GROUPS
    if place or not ORGANIZATIONS.isdisjoint(words) or words[0] in ("The", "the"):
        return frozenset(("thing",))
    return frozenset(("person",) if len(words) == 1 else ("person", "thing"))


def may_be(text: str, word: str, *, at_all: bool = False) -> bool:
    """Tell whether "he" or "she" can be said of a name.

    Nobody called "Augusta" is likely a "he", but she may be one *at_all*.
    """
    if text.rpartition(" ")[2] in _OF_SEX[word in ("he", "his", "him")]:
        # No "wife" of somebody's is a "he".
        return False
    first, *rest = _behind_office(text.rpartition("'s ")[2].split(" "))
    sex = first.rstrip(".")
    if rest and first in HONORIFICS and sex not in _HIS and sex not in _HERS:
        sex, *rest = rest
    if word in ("he", "his"):
        return (
            sex not in _HERS
            and sex not in FEMALE_NAMES
            and (at_all or not (rest and _is_hers(sex)))
        )
    if word in ("she", "her"):
        return sex not in _HIS and sex not in _MALE_NAMES
    return True


_WOMEN = word_set(
    "wife mother daughter sister widow woman girl aunt niece grandmother girlfriend",
    "actress waitress nun housewife businesswoman spokeswoman policewoman chairwoman",
)
_MEN = word_set(
    "husband father son brother widower man boy uncle nephew grandfather boyfriend",
    "monk businessman spokesman policeman fireman chairman gunman salesman",
)
_OF_SEX = (_MEN, _WOMEN)


def _behind_office(words: list[str]) -> list[str]:
    """Return what "U.S. District Judge Carla Reyes" is with one title: "Judge Carla".

    The "host Alan Frost" is with none.
    """
    titles = [k for k, word in enumerate(words[:-1]) if word in HONORIFICS]
    if titles:
        return words[titles[-1] :]
    first = [k for k, word in enumerate(words[:-1]) if word in FIRST_NAMES][:1]
    led = bool(first) and is_person(words[first[0] - 1].lower())
    return words[first[0] :] if led else words


def _is_hers(name: str) -> bool:
    """Tell whether a first name is likely a woman's: "Augusta"."""
    return name.endswith("a") and name not in _MALE_NAMES
