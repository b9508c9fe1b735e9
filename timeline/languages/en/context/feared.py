"""English days of what is feared or wished: "the threat of a walkout on Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import looks_ahead, word_behind
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
