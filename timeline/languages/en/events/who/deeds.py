"""What an English verb says of whom a pronoun stands for: no flood "was founded"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import Lexeme, lexemes
from timeline.languages.en.syntax.nouns import is_group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import CHARGING, COMPANIES, DETAILING, TRYING

__all__ = [
    "founds",
    "is_group_name",
    "is_of_outer",
    "is_punished",
    "needs_actor",
    "needs_mind",
    "suits",
    "withholds",
]

# Verbs of thought, speech and feeling.
_OF_MINDS = frozenset(("v31", "v32", "v37"))
_OF_PEOPLE = frozenset(("meet", "gather", "vote", "negotiate"))
_GROUPS = frozenset(("n14", "n15"))
# Acts, events and phenomena: nobody builds or buys them.
_HAPPENING = frozenset(("n04", "n11", "n19"))
_ALONE = frozenset(("IN", "TO", "RB", ".", ","))
_SINKING = frozenset(("sink", "capsize", "dock", "orbit", "erupt", "founder"))
_FOUNDED = frozenset(
    ("found", "build", "construct", "demolish", "incorporate", "launch", "commission")
)
_BEFALLING = frozenset(
    ("expire", "lapse", "occur", "happen", "last", "erupt", "subside")
)
_TAKING = frozenset(("steal", "seize", "recover", "find", "discover", "confiscate"))
_MAKING = frozenset(("found", "build", "construct", "buy", "sell", "own", "demolish"))


def _verb(reading: Reading, group: Group) -> Lexeme:
    return lexemes().of(reading.lower[group.head], "V")


def founds(reading: Reading, group: Group) -> bool:
    """Tell whether its subject is a thing: "Karst was founded in 1990", "Heron sank"."""
    lemma = _verb(reading, group).lemma
    return lemma in (_FOUNDED if group.passive else _SINKING)


def is_group_name(text: str) -> bool:
    """Tell whether a name is that of a firm, a body or a place."""
    head = text.partition(" of ")[0].rpartition(" ")[2].lower()
    return head in COMPANIES or lexemes().of(head, "N").file in _GROUPS


def needs_mind(reading: Reading, group: Group, word: str) -> bool:
    """Tell whether only what has a mind does it: "it said"."""
    minded = word == "it" and _verb(reading, group).file in _OF_MINDS
    return minded and not group.passive


def needs_actor(reading: Reading, group: Group, word: str) -> bool:
    """Tell whether only people and firms do it: no talks "will meet again"."""
    verb = _verb(reading, group)
    return word == "they" and (verb.file in _OF_MINDS or verb.lemma in _OF_PEOPLE)


def is_punished(reading: Reading, group: Group) -> bool:
    """Tell whether only people and firms suffer it: "was jailed", "was found guilty"."""
    guilty = reading.lower[group.head : group.head + 2] == ["found", "guilty"]
    # "were produced before a magistrate and remanded in custody"
    brought = reading.lower[group.head + 1 : group.head + 2] == ["before"]
    brought = brought and reading.lower[group.head] in _BROUGHT
    return guilty or brought or reading.lower[group.head] in _PUNISHED


_BROUGHT = frozenset(("brought", "produced", "presented", "taken", "put"))
_PUNISHED = TRYING | {"remanded", "bailed", "detained", "extradited", "deported"}


def is_of_outer(reading: Reading, thing: Chunk, group: Group) -> bool:
    """Tell whether no *thing* before a participle does it: "in court accused of theft"."""
    court = reading.lower[thing.start : thing.end] == ["court"]
    return court and reading.lower[group.head] in CHARGING | TRYING


def withholds(reading: Reading, thing: Chunk, group: Group) -> bool:
    """Tell whether who told of a *thing* tells no more: "but did not give details"."""
    lower, tags = reading.lower, reading.tags
    closed = lower[group.first - 1] == "but" and tags[group.first - 2] == ","
    told = group.negated and reading.verb(group) in DETAILING
    return closed and told and not is_group(lower[thing.head])


# Acts, thoughts, messages and sums: "ban", "policy", "treaty", "tax".
_LAWS = frozenset(("n04", "n09", "n10", "n21"))
_BINDING = (["into", "force"], ["into", "effect"])


def suits(
    reading: Reading, group: Group, text: str, *, owned: bool, minded: bool
) -> bool:
    """Tell whether a verb may be said of a thing.

    Args:
        reading: The sentence.
        group: The verb.
        text: The thing.
        owned: Whether it was told of as somebody's.
        minded: Whether it is a firm or a body.
    """
    if owned:
        # "Its profit fell. It closed a mill" is of the firm.
        return _ALONE.issuperset(reading.tags[group.head + 1 : group.head + 2])
    if minded and not group.passive and _verb(reading, group).lemma in _BEFALLING:
        # "The council issued a warning. It expired"
        return False
    # "was to take effect"
    k = group.head + 2 * (reading.lower[group.head + 1 : group.head + 2] == ["to"])
    behind = reading.lower[k + 1 : k + 3]
    head = text.rpartition(" ")[2].lower()
    if behind[:1] == ["effect"] or behind in _BINDING:
        # "The court blocked an order hours before it was to take effect."
        return not minded and lexemes().of(head, "N").file in _LAWS
    lemma = _verb(reading, group).lemma if group.passive else ""
    if lemma in _TAKING:
        # "Police said it was stolen"
        return not minded
    return lemma not in _MAKING or lexemes().of(head, "N").file not in _HAPPENING
