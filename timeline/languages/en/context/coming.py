"""English days that are on their way: "predicted rain for Friday", "the run-up to"."""

from attrs import evolve

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import helping, is_done
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import (
    ARTICLES,
    BARE,
    OCCASIONS,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "JUDGING",
    "approached",
    "drawn_near",
    "foreseen",
    "lasting",
    "provided",
]

_REACH, _NEAR = 40, 12
_WEEKDAYS = LEXICON["weekday"].keys()
_PERFECT = frozenset(["have", "has", "ve"])
_OWNING = ARTICLES | {"our", "my", "your", "this", "s"}
# "predicted rain for Friday", "forecast gales until Friday"
_FORESEEING = word_set("anticipated expected forecast predicted projected")
_THAN = frozenset(["as", "than", "had", "was", "were", "been", "be"])


def foreseen(words: list[str], indices: range) -> Clause | None:
    """Read "predicted heavy rain for Friday": what is foreseen for a day is to come."""
    for index in in_clause(words, indices):
        word = words[index]
        if word in _FORESEEING:
            helped = helping(words, index)[-1:]
            alone = _THAN.isdisjoint(helped) and helped not in (["a"], ["the"], ["its"])
            return looks_ahead(word) if alone and words[index + 1] == " " else None
        if is_done(word):
            return None
    return None


def provided(words: list[str], first: int, after: int) -> Clause | None:
    """Read "have closed two roads for Saturday's parade", "has approved the Monday launch".

    What has been done for an occasion is done before it. "Has praised the Sunday
    concert" tells of one that was.
    """
    if words[first] not in _WEEKDAYS or not _is_occasion(words, after):
        return None
    k = first
    if word_before(words, k) in _OWNING:
        k -= 2
    link = word_before(words, k)
    for index in in_clause(words, range(k - 1, max(-1, k - _REACH), -1)):
        word = words[index]
        if word in _OUTCOMES:
            return None
        if not is_done(word) and word not in BARE:
            continue
        helped = _PERFECT.isdisjoint(helping(words, index)[-1:])
        served = link == "for" and word not in JUDGING
        settled = word in _SETTING and link == word
        return looks_ahead(link) if not helped and (served or settled) else None
    return None


_OUTCOMES = word_set(
    "turnout result results score toll after following praise criticism applause thanks",
    "blame credit flak award awards prize prizes",
)
JUDGING = word_set(
    "apologised apologized arrested blamed charged criticised criticized fined forgiven",
    "jailed paid praised punished rewarded sentenced suspended thanked rebuked banned",
    "accounted mocked",
)


"""What is done for an occasion when it is over: "fined for Saturday's match"."""
_SETTING = word_set(
    "approved authorised authorized cleared scheduled announced agreed set ordered planned"
    " delayed"
)


def _is_occasion(words: list[str], after: int) -> bool:
    """Tell whether a parade or a vote stands behind a day: "the Sunday vote"."""
    near = [word for word in words[after : after + _NEAR] if word != " "]
    while near and not near[0].isalpha():
        del near[0]
    named = near[1:] if near[:1] == ["s"] else near
    return not OCCASIONS.isdisjoint(named[:_NOUNS])


_NOUNS = 3


def approached(words: list[str], first: int, _: int) -> Clause | None:
    """Read "in the run-up to Sunday's vote", "came days before an election on Sunday"."""
    if words[first] not in _WEEKDAYS:
        return None
    near = words[max(0, first - _REACH) : first]
    if "up" not in near and "runup" not in near:
        return None
    near = [word for word in near if not word.isspace()]
    last = next((k for k in range(len(near) - 1, -1, -1) if near[k] in _STOPS), -1)
    near = near[last + 1 :]
    return looks_ahead("run-up") if _runs_up(near) else None


_STOPS = frozenset(
    [".", ",", ";", ":", "!", "?", "while", "as", "that", "which", "who"]
)


def _runs_up(near: list[str]) -> bool:
    """Tell whether it ends in "in the run-up to a vote on"."""
    for k in range(len(near) - 1, 2, -1):
        if near[k] == "to":
            led = "".join(near[k - 3 : k]).replace("-", "").endswith("runup")
            rest = near[k + 1 :]
            alone = len(rest) <= _LONGEST and not any(map(is_done, rest))
            return led and alone and "in" in near[max(0, k - 6) : k]
    return False


_LONGEST = 6


def drawn_near(words: list[str], first: int, after: int) -> Clause | None:
    """Read "as Christmas drew nearer", "with May approaching": it is on its way.

    So it is in "the approach of winter", and in "May dates announced soon".
    """
    before = [word for word in words[max(0, first - _NEAR) : first] if word != " "]
    if before[-2:] in _APPROACH:
        return looks_ahead("approach")
    if _is_announced_soon(words, after):
        return evolve(looks_ahead("soon"), certain=True)
    verb, behind = word_behind(words, after - 1), word_behind(words, after + 1)
    if word_before(words, first) not in _WHILE:
        return None
    nears = verb in _NEARING or (verb in _DRAWING and behind in _NEARER)
    return looks_ahead(verb) if nears else None


def _is_announced_soon(words: list[str], after: int) -> bool:
    near = words[after : after + _NEAR]
    if _ANNOUNCED.isdisjoint(near):
        return False
    near = [word for word in near if word != " "]
    told = next((k for k, word in enumerate(near) if word in _ANNOUNCED), len(near))
    if (
        not all(word.isalpha() or word in "/-&" for word in near[:told])
        or told > _NOUNS
    ):
        return False
    return near[told + 1 : told + 2] in _SOON and "after" not in near[told:]


_ANNOUNCED = word_set("announced confirmed posted published released revealed")
_SOON = (["soon"], ["shortly"])
_APPROACH = (["approach", "of"], ["approaches", "of"])
_WHILE = frozenset(["as", "with", "while"])
_NEARING = word_set(
    "approached approaches approaching neared nears nearing loomed looms"
)
_DRAWING = word_set("drew draws drawing got gets getting came comes coming")
_NEARER = word_set("near nearer close closer nigh")


def lasting(words: list[str], left: range) -> Clause | None:
    """Read "has joined as a coach until January": what has begun has not ended yet."""
    for index in in_clause(words, left):
        word = words[index]
        if not is_done(word):
            continue
        helped = _PERFECT.intersection(helping(words, index)[-1:])
        whole = _PARTED.isdisjoint(words[index : left.start])
        done = word_behind(words, index).endswith("ing")
        return looks_ahead(word) if helped and whole and not done else None
    return None


_PARTED = frozenset(
    ["from", "that", "which", "who", "not", "when", "was", "were", "had"]
)
