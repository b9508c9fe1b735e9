"""English futures that count from what is told before, not from the dateline.

"Said in May that it would open in June", "will close on Monday and reopen on Friday".
"""

from timeline.grammar.language import Text
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import comes_next, word_behind
from timeline.languages.en.context.tense_words import (
    DIRECTING,
    FORESEEN,
    IF,
    MODALS,
    OF_OLD,
    PARTICIPLES,
    PAST,
    SUBJECTS,
    UNTIL,
)
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED
from timeline.model.record import Span

__all__ = [
    "is_certain",
    "is_of_now",
    "is_supposed",
    "sequel",
    "shares_subject",
    "when_said",
    "would_be",
]

_REACH = 60
_NEAR, _JOINED = 12, 24
_WOULD = frozenset(["would", "could", "might"])
_SHOULD = frozenset(["should", "must", "can"])
_WILL = frozenset(["will", "shall", "ll"])
_NOW = word_set("is are has have ve will ll shall says say")
_SAID = FORESEEN | {word for word in REPORTED if not word.endswith("s")}
_ASKED = {word for word in DIRECTING if word.endswith("ed")} | {"told", "undertook"}


def when_said(text: Text, first: int) -> tuple[Span, ...]:
    """Return where it may stand when that was said, for words that look ahead.

    That is behind the verb, "said in May it would", or in front, "In May they said it
    would"; nowhere if they are said now.

    Args:
        text: The text.
        first: The index of the first word of the expression that they are said of.
    """
    words, starts = text.tokens.words, text.tokens.starts
    indices = in_clause(words, range(first - 1, max(-1, first - _REACH), -1))
    link = next((k for k in indices if words[k] in _LINKS), None)
    if link is None or words[link] in _NOW:
        return ()
    told = _ASKED if words[link] == "to" else _SAID
    said = next((k for k in indices if words[k] in told | _NOW), None)
    if said is None or words[said] in _NOW:
        return ()
    opening = min([said, *indices])
    near = words[said : min(link, said + _NEAR)]
    behind = said + (near.index("that") if "that" in near else len(near))
    fronted = min(opening + _NEAR, said)
    return Span(starts[opening], starts[fronted]), Span(starts[said], starts[behind])


_LINKS = _WOULD | _SHOULD | _NOW | {"to"}


def is_of_now(words: list[str], first: int) -> bool:
    """Tell whether it is what somebody should do now: "all must leave by noon".

    Or will: "she will fly to Oslo ahead of a May 2 summit".
    """
    indices = in_clause(words, range(first - 1, max(-1, first - _REACH), -1))
    link = next((k for k in indices if words[k] in _LINKS), None)
    if link is None or words[link] not in _SHOULD:
        return link is not None and words[link] in _WILL
    # "The judge ruled on Friday that he must pay by noon": on that day.
    return "that" not in words[max(0, min([link, *indices])) : link]


def is_supposed(words: list[str], indices: range) -> bool:
    """Tell whether it is of an "if": "would be moved if the river rose on Friday"."""
    near = in_clause(words, indices)[: _NEAR * 2]
    opened = next((k for k in near if words[k] in IF), None)
    if opened is None:
        return False
    said = [words[k] for k in indices if opened - _REACH < k < opened]
    would = next((j for j, word in enumerate(said) if word in _WOULD), None)
    return would is not None and "have" not in said[max(0, would - 4) : would]


def would_be(words: list[str], left: range, after: int) -> bool:
    """Tell whether "would" answers an "if": "if it rose on Friday, it would be moved"."""
    said = words[after : after + _JOINED]
    if _WOULD.isdisjoint(said):
        return False
    near = in_clause(words, left[: _NEAR * 2])
    if not any(words[k] in IF for k in near):
        return False
    would = next((k for k, word in enumerate(said) if word in _WOULD), None)
    ended = "." in said[:would] or "," not in said[:would]
    return would is not None and not ended and "have" not in said[would : would + 4]


def is_certain(words: list[str], first: int) -> bool:
    """Tell whether what is to come has its date beside it: "will be ready by April".

    "Will be tried for a theft in April" may be of a theft that is over.
    """
    near = [word for word in words[max(0, first - _NEAR) : first] if word != " "]
    if not _OF_THEN.isdisjoint(near):
        return False
    link = near[-1] if near else ""
    if near[-2:-1] and near[-2] in _OBJECTS:
        # "will call her on 3 May"
        del near[-2]
    return link == "by" or (link in _DATING and near[-_BESIDE:-2] in _PROMISING)


_OF_THEN = OF_OLD | _WOULD | {"did", "been"}
_DATING = UNTIL | {"in", "on", "by", "at"}
_BESIDE = 3
_OBJECTS = frozenset(["me", "you", "him", "her", "it", "us", "them"])
_PROMISING = (["will"], ["shall"], ["ll"], ["must"], ["should"], ["to"], ["be"])


def sequel(words: list[str], first: int) -> int | None:
    """Return where the "and" stands that leads to what begins at *first*, if one does.

    So does the comma of "will open on Monday, followed on Friday by a summit".
    """
    near = in_clause(words, range(first - 1, max(-1, first - _JOINED), -1))
    parting = next((k for k in near if words[k] in _PARTING), None)
    if parting is None:
        return None
    joins = words[parting] == "and" or comes_next(words, parting + 2)
    return parting if joins else None


def shares_subject(words: list[str], parting: int) -> bool:
    """Tell whether what an "and" adds was done by the same: "and took office in".

    So is it with what is to come: "will begin in May and end in June".
    """
    verb, behind = word_behind(words, parting), word_behind(words, parting + 2)
    if verb in SUBJECTS or verb in MODALS:
        return True
    if behind in _DATING and "VB" in tags_of(verb):
        return True
    return verb in PAST or verb in PARTICIPLES or is_regular_past(verb)


_PARTING = frozenset(
    ["and", ",", "after", "before", "following", "that", "which", "who"]
)
