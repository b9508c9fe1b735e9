"""English days of what is feared or wished: "the threat of a walkout on Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["feared"]

_FEARED = word_set(
    "threat threats risk risks prospect prospects chance chances danger possibility",
    "fears hopes calls plans demands likelihood",
)
_LINKS = frozenset(["of", "for"])
_NOW = frozenset(["has", "have", "is", "are", "remains", "remain"])
_WORDS = 8


def feared(words: list[str], first: int, after: int) -> Clause | None:
    """Read "the threat of a walkout on Friday has receded": it may be still to come."""
    if (word := _hoped(words, first)) is not None:
        return looks_ahead(word)
    if words[first] not in LEXICON["weekday"] or word_behind(words, after - 1) == "s":
        return None
    near = [word for word in words[max(0, first - 2 * _WORDS) : first] if word != " "]
    if near[-1:] != ["on"]:
        return None
    links = [k for k in range(1, len(near) - 1) if near[k] in _LINKS]
    if not links or near[links[-1] - 1] not in _FEARED:
        return None
    between = near[links[-1] + 1 : -1]
    if len(between) > _NOUN or not all(map(str.isalpha, between)):
        return None
    now = word_behind(words, after - 1) in _NOW
    return looks_ahead(near[links[-1] - 1]) if now else Clause()


_NOUN = 3


def _hoped(words: list[str], first: int) -> str | None:
    """Return the "hopes" of "has ended hopes of opening the plant by June"."""
    if word_before(words, first) not in _DUE:
        return None
    near = [word for word in words[max(0, first - _FARTHEST) : first] if word != " "]
    hopes = (k for k in range(len(near) - 3, 0, -1) if near[k] in _HOPES)
    k = next(hopes, 0)
    opens = k and near[k + 1] in _LINKS and near[k + 2].endswith("ing")
    has = not _PERFECT.isdisjoint(near[max(0, k - _WORDS) : k])
    return near[k] if opens and has and all(map(_goes_on, near[k:])) else None


def _goes_on(word: str) -> bool:
    return word.isalpha() or word in ("-", "'s")


_DUE = frozenset(["by", "before"])
_HOPES = word_set("hope hopes chance chances prospect prospects dream dreams")
_PERFECT = frozenset(["has", "have"])
_FARTHEST = 36
