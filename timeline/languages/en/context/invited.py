"""English days of what people are asked to: "Join a walk led by rangers on Saturday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_done
from timeline.languages.en.context.ending import ENDING, ends_clause, in_clause
from timeline.languages.en.context.near import looks_ahead
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["invited"]

_REACH = 60
_DAYS = frozenset({*LEXICON["weekday"], *LEXICON["weekend_word"]})
_INVITING = word_set(
    "attend bring catch celebrate come discover enjoy experience explore join learn meet",
    "register visit",
)
# "Visit to Rome drew crowds" has a noun, "Come Friday, they left" a time.
_NO_OBJECTS = frozenset(["of", "by", "for", "is", "was"])
# What has a subject of its own is told, and no day is set by it.
_TELLING = REPORTED | word_set(
    "that which who whose what how when where why he she they it i was were had has have",
    "did is are",
)
# "located at", "led by": such a participle has no object.
_BEHIND = word_set("by at in on to with from for near as outside inside")


def invited(words: list[str], first: int, _: int) -> Clause | None:
    """Read "Visit the farm, located at Holt, on Saturday": the day is to come.

    In "Meet the man arrested on Saturday" it is that of what was done.
    """
    if words[first] not in _DAYS:
        return None
    opening, said = _sentence(words, first)
    if opening not in _INVITING or len(said) < _FEWEST or said[0] in _NO_OBJECTS:
        return None
    if not _TELLING.isdisjoint(said) or is_done(said[-1]) or is_done(said[-2]):
        return None
    told = (k for k, word in enumerate(said[:-1]) if is_done(word))
    passive = all(said[k + 1] in _BEHIND for k in told)
    return looks_ahead(opening) if passive else None


_FEWEST = 2


def _sentence(words: list[str], first: int) -> tuple[str, list[str]]:
    """Return what invites and opens the sentence, and what is between it and *first*."""
    near = in_clause(words, range(first - 1, max(-1, first - _REACH), -1))
    if not near or _INVITING.isdisjoint(words[near[-1] : first]):
        return "", []
    last = words[near[-1]]
    ended = (last in ENDING or "\n" in last) and ends_clause(words, near[-1])
    said = [words[k] for k in reversed(near) if words[k].isalpha()]
    return (said[0], said[1:]) if said and (ended or near[-1] == 0) else ("", [])
