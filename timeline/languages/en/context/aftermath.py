"""English days of what is known: "Following the announcement on Friday, it will close"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.ending import ends_clause
from timeline.languages.en.context.near import looks_back, word_before
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["aftermath"]

_FARTHEST = 16
_AFTER = frozenset(["after", "following"])
_KNOWN = word_set(
    "announcement announcements decision decisions ruling statement resignation news advice",
    "update defeat victory loss win draw",
)
# These may be to come as well.
_EITHER = frozenset(["vote"])
_WEEKDAYS = LEXICON["weekday"].keys()


def aftermath(words: list[str], first: int, after: int) -> Clause | None:
    """Read "Following the decision on Friday, the pool will shut": the decision is made.

    So is that of "Following Thursday's decision, …"; what opens no sentence, or has no
    comma behind it, may be to come.
    """
    if words[first] not in _WEEKDAYS:
        return None
    opening = _opening(words, first)
    if opening < 0:
        return None
    near = words[after : after + _FARTHEST]
    if "," not in near:
        return None
    comma = after + near.index(",")
    led = word_before(words, first)
    noun = word_before(words, first - 2) if led == "on" else ""
    noun = noun or word_before(words, comma)
    if noun in _KNOWN:
        return looks_back(noun)
    either = noun in _EITHER and words[opening] == "following"
    return Clause() if either else None


def _opening(words: list[str], first: int) -> int:
    """Return where the "After" stands that opens the sentence, -1 if none does."""
    for k in range(first - 1, max(-1, first - _FARTHEST), -1):
        if words[k] in _AFTER:
            behind = words[k - 1] if k else "\n\n"
            opens = not k or "\n" in behind or ends_clause(words, k - 2)
            return k if opens else -1
        if not words[k].isalpha() and words[k] not in (" ", "-"):
            return -1
    return -1
