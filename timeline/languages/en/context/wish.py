"""What English asks and wishes for is to come: "let me know", "have a nice Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import ARTICLES, SEERS
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["ASKING", "is_wished_day", "read_wish"]

ASKING = frozenset(
    [
        *("see", "let", "have", "forward", "about", "ahead", "facing", "pending"),
        *("forcing", "triggering"),
    ]
)
"""Words that such begins with, beside the verbs of a plan."""


def _is_asked_of(words: list[str], index: int) -> bool:
    """Tell whether somebody "wants the plant to open"."""
    near = [w for w in words[index + 1 : index + _REACH] if w != " "]
    led = near[:1] != [] and near[0] in ARTICLES | _OWNERS
    ends = next((k for k, w in enumerate(near) if not w.isalpha()), len(near))
    return led and "to" in near[:ends]


# "rejected the budget, forcing an election in May"
_BRINGING = frozenset(["forcing", "triggering"])
_VOTES = word_set("election elections vote runoff referendum by-election ballot replay")
_NEAR = 8
_REACH = 16
_OWNERS = frozenset(["his", "her", "its", "their", "our", "my"])
_LOOKING = frozenset(["look", "looking", "looks", "looked"])
_OWNING = word_set("had has have of the no any their his her its s our my")
_ANY = frozenset(["a", "an", "another", "more"])


_WEEKDAYS = LEXICON["weekday"]
_WISHING = word_set("aimed hoped pushed pressed called demanded proposed sought")


def is_wished_day(words: list[str], index: int) -> bool:
    """Tell whether they "aimed for a Tuesday launch", not "called for calm on Tuesday"."""
    if words[index] not in _WISHING:
        return False
    near = [word for word in words[index + 1 : index + _NEAR] if word != " "]
    del near[: near[:1] == ["for"]]
    return near[:1] in (["a"], ["an"]) and not _WEEKDAYS.keys().isdisjoint(near[1:2])


def read_wish(words: list[str], index: int) -> Clause | None:
    """Read what people ask and wish for: "let me know", "have a nice Friday".

    So looks "Unions plan a march on Friday".
    """
    word = words[index]
    before, behind = word_before(words, index), word_behind(words, index)
    asked = (
        (word == "let" and behind in ("me", "us", "s", "you") and not before)
        or (word == "see" and behind in ("you", "u", "ya") and before not in SEERS)
        or (word == "have" and behind in ("a", "an") and not before)
        or (word in ("plan", "plans") and behind in _ANY and before not in _OWNING)
        or (word == "about" and before in ("how", "what"))
        or (word in ("forward", "ahead") and before in _LOOKING and behind == "to")
        or (word in ("want", "wants") and _is_asked_of(words, index))
        or (word in _BRINGING and not _VOTES.isdisjoint(words[index : index + _NEAR]))
    )
    return looks_ahead(word) if asked else None
