"""English verbs whose past is like their present: "it cut prices", "fire hit a mill"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import (
    is_may,
)
from timeline.languages.en.context.beside import NUMBERS
from timeline.languages.en.context.near import (
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.tense_words import (
    AFTER_BARE,
    ARTICLES,
    BEFORE_BARE,
    MODALS,
)
from timeline.languages.en.context.timetable import (
    is_of_many,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["read_bare"]

_PERFECT = frozenset(["have", "has", "had", "ve", "was", "were", "been", "just"])
_ADVERBS = frozenset(["only", "also", "never", "already", "not"])
_ONLY_PARTICIPLES = frozenset(["come", "become", "run", "overcome", "overrun"])
_SINGULAR = frozenset(["he", "she", "it"])
_ITSELF = frozenset(["itself", "himself", "herself"])
_NO_SUBJECTS = MODALS | BEFORE_BARE | word_set("help helps helping make makes lets")
_FIGURES = frozenset("0123456789$£€")


def read_bare(words: list[str], index: int) -> Clause | None:
    """Read a verb that may be of the past, or of a timetable."""
    return looks_back(words[index]) if _is_bare_past(words, index) else None


def _is_bare_past(words: list[str], index: int) -> bool:
    """Tell whether "hit" or "cut" is a past tense: "it cut prices", "fire hit a mill"."""
    before, behind = word_before(words, index), word_behind(words, index)
    if before in _ADVERBS:
        before = word_before(words, index - 2)
    if before in _PERFECT or words[index] in _ONLY_PARTICIPLES:
        return before in _PERFECT
    if before in _SINGULAR or behind in _ITSELF or _is_of_one(words, index):
        return True
    if not before or (before in _NO_SUBJECTS and not is_may(words, index - 2)):
        return False
    if tags_of(before)[:1] == ("JJ",) and word_before(words, index - 2) in _OWNED:
        # "will perform a short set"
        return False
    figure = "".join(words[index + 1 : index + 3]).strip()[:1]
    if figure in _FIGURES or _is_object(behind):
        return True
    # "The shop shut on Friday", but "The shops shut on Friday" may be every Friday.
    return behind in (_INTO if before.endswith("s") else AFTER_BARE | NUMBERS)


def _is_of_one(words: list[str], index: int) -> bool:
    """Tell whether it is in "the mayor, who cut taxes": not "cuts", and so a past.

    So is "the quake that hit Karst", but not "said that cut prices".
    """
    link = word_before(words, index)
    if link not in ("who", "which", "that"):
        return False
    near = (w for w in reversed(words[max(0, index - 6) : index - 2]) if w.isalpha())
    noun = next(near, "")
    if link == "that" and tags_of(noun)[:1] != ("NN",):
        return False
    return bool(noun) and not is_of_many(noun)


def _is_object(word: str) -> bool:
    """Tell whether a noun phrase begins, or may: "cut the price", "shut roads"."""
    known = tags_of(word)[:1]
    named = word.isalpha() and word not in LEXICON["weekday"] and not known
    counted = word in LEXICON["number"]
    return word in _DETERMINERS or counted or named or known in _NOUNS


_INTO = frozenset(["into", "through"])
_OWNED = ARTICLES - {"the"}
_NOUNS = (("NN",), ("NNS",), ("NNP",), ("JJ",))
_DETERMINERS = word_set("the a an its his her their him them it this that these those")
