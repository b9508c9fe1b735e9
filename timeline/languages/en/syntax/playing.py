"""English verbs of what is on: "the A team host Carrick", "Polls open at 7 a.m."."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TEAMS

__all__ = ["FIXTURES", "PLAYING"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

FIXTURES = word_set("play host meet face visit entertain welcome")
"""What teams do to each other in the present, of a day to come."""

_VERBS = FIXTURES | {"travel", "take"}
_BASE = frozenset(("NN", "VB", "VBP"))
_COMMON = frozenset(("NN", "NNS", "JJ"))
_MANY = frozenset(("NNS", "NNP", "NNPS"))
_NAMED = frozenset(("NNP", "NNPS"))
_VERBAL = FINITE | {"VB", "VBN", "VBG"}
_CLAUSE_ENDS = frozenset((".", ",", ":", "CC"))
_SEVERAL = frozenset(("NNS", "NNPS"))
_OPENS = frozenset(("open", "opens", "reopen", "reopens", "start", "begin", "begins"))
_WHEN = frozenset(("at", "on", "from", "in", "by"))
_LOOSE = frozenset(("RB", "JJ", "NN", "NNS"))


def _host(lower: Sequence[str], tags: list[str]) -> None:
    """Give "the A team host Carrick" its verb: a clause has one.

    So "and host Castle Rovers" is joined to "Our boys travel to Glenn", and "Rovers host
    Elm United" has its own.
    """
    for k in [k for k, word in enumerate(lower[:-1]) if word in _VERBS and k > 1]:
        # "Rovers host league leaders Elm United"
        noun = next((tag for tag in tags[k + 1 :] if tag not in _COMMON), "")
        if tags[k] not in _BASE or noun != "NNP":
            continue
        alone = not any(tag in FINITE for tag in _clause_behind(tags, k + 1))
        named = tags[k - 1] in _NAMED and lower[k - 1].endswith("s")
        team = (named or lower[k - 1] in TEAMS) and not any(
            tag in FINITE for tag in _clause_behind(tags[k - 1 :: -1], 0)
        )
        told = next((tag for tag in reversed(tags[: k - 1]) if tag in _VERBAL), "")
        joined = tags[k - 1] == "CC" and told == "VBP"
        if alone and (team or joined):
            tags[k] = "VBP"


def _clause_behind(tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags from *k* on to where the clause ends."""
    end = next((j for j in range(k, len(tags)) if tags[j] in _CLAUSE_ENDS), len(tags))
    return tags[k:end]


def _beat(lower: Sequence[str], tags: list[str]) -> None:
    """Read "beat" behind who won as past: "The under 20s beat Moyle on Friday"."""
    for k in where(lower, "beat", 1, -1):
        if tags[k] == "VBP" and tags[k - 1] in _WINNING and tags[k + 1] in _BEATEN:
            tags[k] = "VBD"


_WINNING = _MANY | {"CD"}
_BEATEN = frozenset(("NNP", "DT", "CD"))


def _end_name(lower: Sequence[str], tags: list[str]) -> None:
    """Read "St Bede's" as a name where nothing is owned: "at St Bede's is", "in Hull"."""
    for k in where(tags, "POS", 1, -1):
        ends = tags[k + 1] == "IN" or lower[k + 1] in _BEHIND_NAME
        if tags[k - 1] == "NNP" and ends:
            tags[k] = "NNP"


_BEHIND_NAME = word_set("is are was were has have had tomorrow tonight today yesterday")


def _open(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Polls open at 7" as a clause, but "Shops open at 7 were fined" as a noun."""
    for k in where(lower, "open", 1, -1):
        many = tags[k - 1] in _SEVERAL or (
            tags[k - 1] == "NNP" and lower[k - 1].endswith("s")
        )
        if tags[k] == "JJ" and many and lower[k + 1] in _WHEN:
            alone = FINITE.isdisjoint([*tags[:k], *_clause(lower, tags, k + 1)])
            tags[k] = "VBP" if alone else "JJ"


def _clause(lower: Sequence[str], tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags from *k* on, up to what closes again."""
    end = next((j for j in range(k, len(tags)) if lower[j] in _CLOSING), len(tags))
    return tags[k:end]


_CLOSING = frozenset(("close", ".", ";"))


def _close(lower: Sequence[str], tags: list[str]) -> None:
    """Read "and close on 30 June" as what goes on from "open on 1 May"."""
    closing = (*where(lower, "close", 2, -1), *where(lower, "closes", 2, -1))
    for k in closing:
        if tags[k] not in _LOOSE or tags[k - 1] != "CC" or lower[k + 1] not in _WHEN:
            continue
        told = next((j for j in range(k - 2, -1, -1) if tags[j] in _VERBAL), -1)
        one = lower[k] == "closes"
        opens = told >= 0 and lower[told] in _OPENS
        if opens and (tags[told] == "VBZ" if one else tags[told] in ("VB", "VBP")):
            tags[k] = tags[told]


def _run(lower: Sequence[str], tags: list[str]) -> None:
    """Read "The festival runs until Sunday and reopens in May" as a clause."""
    for k in where(lower, "runs", 1, -1):
        if tags[k] == "NNS" and tags[k - 1] == "NN" and lower[k + 1] in _LASTING:
            tags[k] = "VBZ"


def _meet(lower: Sequence[str], tags: list[str]) -> None:
    """Read "meets" as a verb in "The council meets on Monday, and the vote is later"."""
    for k in where(tags, "NNS", 1, -2):
        end = _behind_phrase(tags, k + 2)
        joined = tags[k + 1] == "IN" and tags[end : end + 2] == [",", "CC"]
        alone = joined and FINITE.isdisjoint(tags[:end]) and tags[k - 1] in _ONE
        if alone and "VBZ" in tags_of(lower[k]):
            behind = _behind_phrase(tags, end + 2)
            tags[k] = "VBZ" if tags[behind] in FINITE else "NNS"


def _behind_phrase(tags: Sequence[str], k: int) -> int:
    while k < len(tags) - 1 and tags[k] in IN_PHRASE:
        k += 1
    return k


_ONE = frozenset(("NN", "NNP"))
_LASTING = frozenset(("until", "till", "through"))


PLAYING: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("POS",)), _end_name),
    (_VERBS, _host),
    (frozenset(("beat",)), _beat),
    (frozenset(("open",)), _open),
    (frozenset(("close", "closes")), _close),
    (frozenset(("runs",)), _run),
    (frozenset(("NNS",)), _meet),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
