"""What an English noun is of: a person, a group, or something that happens."""

from timeline.languages.en.syntax.lexeme import lexemes

__all__ = ["OCCURRING", "happens", "is_group", "is_made", "is_person"]

_PERSONS, _MADE = "n18", "n06"
_GROUPS = frozenset(("n14", "n15", _PERSONS))
OCCURRING = frozenset(("n04", "n11", "n19", "n22"))
"""WordNet's files of acts, events, phenomena and processes."""

_HAPPENING, _UNSORTED = frozenset(("n04", "n11")), frozenset(("n14", "N-"))
_MEETINGS = frozenset(("conference", "convention", "session", "summit"))


def is_person(noun: str) -> bool:
    return lexemes().nouns[noun].file == _PERSONS


def is_group(noun: str) -> bool:
    """Tell whether it may act: a person, a firm, a town."""
    return lexemes().nouns[noun].file in _GROUPS


def is_made(noun: str) -> bool:
    """Tell whether it is a thing that people make: a ship, a bridge, a mill."""
    return lexemes().nouns[noun].file == _MADE


def happens(noun: str) -> bool:
    """Tell whether it takes time: a war, a meeting, a stabbing."""
    file = lexemes().nouns[noun].file
    acted = noun.endswith("ing") and file in _UNSORTED
    return acted or file in _HAPPENING or noun in _MEETINGS
