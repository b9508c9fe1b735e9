"""What English tells of how a plan turned out: "due on Sunday but did not go"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.beside import looks_back, word_behind
from timeline.languages.en.context.ending import ENDING
from timeline.languages.en.context.tense_words import BE, MODALS, PAST

__all__ = ["came_to_pass"]

_REACH = 20
_DID = frozenset(["did", "didn"])
_NOT = frozenset(["not", "t"])
_HAPPENED = {"took": "place", "went": "ahead", "passed": "off"}
_OTHER = PAST | MODALS | BE


def came_to_pass(words: list[str], after: int) -> Clause | None:
    """Return that what stands before the piece at *after* is over, if that is told.

    "Planned for Sunday did not take place", "due on Sunday but did not go": what is
    known not to have been, or to have been, is not to come any more.
    """
    for index in range(after, min(len(words), after + _REACH)):
        word = words[index]
        if word == " ":
            continue
        if word in ENDING or "\n" in word:
            return None
        if (word in _DID and _denied(words, index)) or _happened(words, index):
            return looks_back(word)
        if word in _OTHER or word.endswith("ed"):
            return None
    return None


def _happened(words: list[str], index: int) -> bool:
    """Tell whether it "took place" or "went ahead"."""
    behind = _HAPPENED.get(words[index])
    return behind is not None and word_behind(words, index) == behind


def _denied(words: list[str], index: int) -> bool:
    """Tell whether "not" stands behind a "did", or the end of "didn't"."""
    return not _NOT.isdisjoint(words[index + 1 : index + 3])
