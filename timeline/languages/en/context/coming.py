"""English days of what something is done for: "rehearsing for the December concert"."""

from attrs import evolve

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import helping, is_regular_past
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import (
    ARTICLES,
    BARE,
    OCCASIONS,
    PARTICIPLES,
    PAST,
    SCHEDULED,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "JUDGING",
    "approached",
    "drawn_near",
    "foreseen",
    "lasting",
    "minded",
    "prepared",
    "provided",
    "read_sold",
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
        if _is_past(word):
            return None
    return None


def _is_past(word: str) -> bool:
    return word in PAST or word in PARTICIPLES or is_regular_past(word)


def prepared(words: list[str], first: int, after: int) -> Clause | None:
    """Read "rehearsing for the December concert", "begun planning its August fair"."""
    if word_before(words, first) not in _OWNING or _is_of_report(words, after):
        return None
    led = word_before(words, first - 2)
    near = words[max(0, first - _REACH) : first]
    if led in _PLANNING:
        begun = not _BEGUN.isdisjoint(near[-_NEAR:])
        return evolve(looks_ahead(led), certain=True) if begun else None
    had = "had" in near or "had" in words[after : after + _NEAR]
    head = word_before(words, first - 4)
    if led != "for" or had or (head in _ON_SALE and words[first] in _WEEKDAYS):
        return None
    clause = looks_ahead(head) if head in _PREPARING else None
    return clause and evolve(clause, certain=head not in _ON_SALE)


_PLANNING = word_set("planning plan organising organizing organise organize arranging")
_BEGUN = word_set("begun began begin begins started start starts starting beginning")
_PREPARING = word_set(
    "practise practising practice practicing rehearse rehearsing rehearsals training",
    "tickets dates preparations",
)


_ON_SALE = frozenset(["tickets", "dates"])


def _is_of_report(words: list[str], after: int) -> bool:
    """Tell whether no occasion stands behind a month: "dates for the June quarter"."""
    return word_behind(words, after - 1) in _PERIODS


_PERIODS = frozenset(
    ["", "quarter", "half", "year", "period", "attack", "attacks", "s"]
)


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
        if not _is_past(word) and word not in BARE:
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
    near = [w for w in words[max(0, first - _REACH) : first] if not w.isspace()]
    last = next((k for k in range(len(near) - 1, -1, -1) if near[k] in _STOPS), -1)
    near = near[last + 1 :]
    if _runs_up(near):
        return looks_ahead("run-up")
    return looks_ahead("before") if _is_still_to_be(near) else None


_STOPS = frozenset(
    [".", ",", ";", ":", "!", "?", "while", "as", "that", "which", "who"]
)


def _runs_up(near: list[str]) -> bool:
    """Tell whether it ends in "in the run-up to a vote on"."""
    for k in range(len(near) - 1, 2, -1):
        if near[k] == "to":
            led = "".join(near[k - 3 : k]).replace("-", "").endswith("runup")
            rest = near[k + 1 :]
            alone = len(rest) <= _LONGEST and not any(map(_is_past, rest))
            return led and alone and "in" in near[max(0, k - 6) : k]
    return False


_LONGEST = 6


def _is_still_to_be(near: list[str]) -> bool:
    """Tell whether it ends in "days before an election on", "grows before a vote on"."""
    if near[-1:] != ["on"] or near[-2:-1] == [] or near[-2] not in SCHEDULED:
        return False
    link = next((k for k, word in enumerate(near) if word == "before"), 0)
    led = near[link + 1 : -2]
    if not link or not led or led[0] not in ("a", "an") or len(led) > _LONGEST:
        return False
    counted = near[link - 1] in _UNITS
    return counted or not any(map(_is_past, near[:link]))


_UNITS = frozenset({*LEXICON["unit_many"], *LEXICON["unit_one"]})


def minded(words: list[str], first: int, after: int) -> Clause | None:
    """Read "With September 3rd in mind, all were asked to bake": it is to come."""
    led = "with" in words[max(0, first - 4) : first]
    return looks_ahead("in mind") if led and words[after : after + 4] == _MIND else None


_MIND = [" ", "in", " ", "mind"]


def drawn_near(words: list[str], first: int, after: int) -> Clause | None:
    """Read "as Christmas drew nearer", "with May approaching": it is on its way."""
    verb, behind = word_behind(words, after - 1), word_behind(words, after + 1)
    if word_before(words, first) not in _WHILE:
        return None
    nears = verb in _NEARING or (verb in _DRAWING and behind in _NEARER)
    return looks_ahead(verb) if nears else None


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
        if not _is_past(word):
            continue
        helped = _PERFECT.intersection(helping(words, index)[-1:])
        whole = _PARTED.isdisjoint(words[index : left.start])
        done = word_behind(words, index).endswith("ing")
        return looks_ahead(word) if helped and whole and not done else None
    return None


_PARTED = frozenset(
    ["from", "that", "which", "who", "not", "when", "was", "were", "had"]
)


def read_sold(words: list[str], _: int, after: int) -> Clause | None:
    """Leave "is to report its Christmas sales on Monday" with the nearest."""
    sold = words[after - 1] in _FEASTS and word_behind(words, after - 1) in _SOLD
    return Clause() if sold else None


_FEASTS = word_set("christmas easter thanksgiving friday")
_SOLD = word_set("figures performance results sales statement takings trading update")
