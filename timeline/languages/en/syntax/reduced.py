"""The verb of an English noun that only looks like that of its clause.

"The man arrested after a raid was charged": a garden path.
"""

from collections.abc import Sequence

from timeline.languages.en.syntax.intransitive import INTRANSITIVE, TAKEN
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.objective import is_of_object
from timeline.languages.en.syntax.suffered import (
    INSIDE,
    is_had_done,
    is_second,
    is_suffered,
    is_tried,
)
from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE, WH, where
from timeline.languages.en.syntax.verbless import acts, is_to_come
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    PERIODS,
    REFLEXIVE,
    REPORTED,
    SUBORDINATORS,
    TIMED,
)

__all__ = ["act_behind_time", "is_between_commas", "is_reduced", "reduce"]

_BASED = frozenset(("headquartered", "situated", "located"))
_LEAVING = frozenset(("left", "leaves", "leave", "leaving"))
_COMPARING = frozenset(("JJR", "JJS", "RBR", "IN", "RB"))
_CLOSED = frozenset((",", ".", "CC", "IN"))
_HAVE = frozenset(("have", "are"))
_ENDS = frozenset((",", ":", '"'))
_IN_PHRASES = word_set("NN NNP NNS JJ JJR JJS DT POS PRP$ CD IN RB VBG $")
_BEFORE_TIME = frozenset(("JJ", "JJR", "DT", "CD", "IN", "VBG"))
_YEAR = [",", "CD", ","]
_LEADING = frozenset(("IN", "PDT"))
_PLACING = word_set(
    "in at of on near with by from for outside inside into over under during between",
    "against through around along behind across off",
)


def reduce(lower: Sequence[str], tags: list[str]) -> None:
    """Make a participle of a past tense whose noun has its verb behind it."""
    for k in where(tags, "VBD"):
        based = lower[k] in _BASED and tags[k - 1] in NOUNS
        based = based or is_tried(lower, tags, k)
        # "in an election, widely expected to be held in May"
        based = based or (lower[k - 1] == "widely" and tags[k - 2 : k - 1] == [","])
        led = tags[k - 1] in NOUNS and not is_person(lower[k - 1])
        led = led and tags[k + 1 : k + 2] == ["IN"] and "VBN" in tags_of(lower[k])
        based = based or (led and is_to_come(tags, k))
        if based or is_reduced(lower, tags, k) or is_between_commas(lower, tags, k):
            tags[k] = "VBN"


def _is_absolute(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of ", with maximum sustained winds": such has no tense."""
    start = k
    while start and (tags[start - 1] in INSIDE or tags[start - 1] in _DEGREES):
        start -= 1
    led = _NAMED <= start < k and lower[start - 1] == "with"
    return led and (tags[start - 2] == "," or lower[k] in _AWAITED)


_DEGREES = frozenset(("RB", "RBR", "JJR"))
# "with more rain expected on Friday"
_AWAITED = frozenset(("expected", "forecast", "predicted", "scheduled", "planned"))


def _is_left(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is what is left of somebody: "left more than 14 people hurt"."""
    start = k
    while start and (tags[start - 1] in INSIDE or tags[start - 1] in _COMPARING):
        start -= 1
    closed = k + 1 == len(tags) or tags[k + 1] in _CLOSED
    left = start > 0 and lower[start - 1] in _LEAVING and lower[k] not in INTRANSITIVE
    if any(is_suffered(lower, tags, j) for j in range(start if left else 0)):
        # "Ships ordered to leave the port sailed"
        return False
    return left and closed and SUBORDINATORS.isdisjoint(lower[: start - 1])


def is_between_commas(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "Holt, arrested in May, pleaded guilty"."""
    if not _NAMED <= k < len(tags) - 2 or tags[k - 1] != ",":
        return False
    if "VBN" not in tags_of(lower[k]):
        return False
    end = k + 1
    while end < len(tags) - 1 and tags[end] in _IN_PHRASES:
        end += 1
    start = max((j + 1 for j in range(k) if lower[j] == "that"), default=0)
    named = all(tag in _NAMING for tag in tags[start : k - 1])
    dated = lower[end - 1] in _DATED and lower[k] not in REPORTED
    placed = tags[k + 1] in ("IN", "$") or dated
    # "Under the plan, approved in May, a bridge will be built"
    last = len(tags) if lower[0] in _OPENING else end + 2
    finite = SURELY_FINITE | {"VBP"}
    closed = tags[end] == "," and not finite.isdisjoint(tags[end + 1 : last])
    return named and placed and closed


# "founded only three years ago", "shut last week"
_DATED = TIMED | {"ago", "earlier", "week", "month", "year", "season", "term"}
_TIMES = TIMED | {"summer", "winter", "autumn", "spring", "decade", "century"}
_NAMED = 2
_NAMING = NOUNS | {"DT", "JJ", "CD", "PRP$", "POS", "IN", ","}


def is_reduced(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether the noun before word *k* has a verb behind: "those hurt in it were".

    Sustained winds are a measure; ", followed on Friday by talks" needs no verb either.
    """
    if k < 1 or tags[k - 1] not in NOUNS or "VBN" not in tags_of(lower[k]):
        apart = lower[max(0, k - 1) : k + 1] == [",", "followed"]
        apart = apart or is_had_done(lower, tags, k)
        return apart or lower[k : k + 2] == ["sustained", "winds"]
    if lower[k] == "said" and lower[k + 1 : k + 2] != ["to"]:
        # "Officials said on Monday nine men were hurt"
        return False
    if _is_led(lower, tags, k) or any(reduces(lower, tags, k) for reduces in _REDUCING):
        return True
    end = k + 1 + (tags[k + 1 : k + 2] == ["RP"])
    while end < len(tags) and (tags[end] in _IN_PHRASES or lower[end] in REFLEXIVE):
        # "The mayor agreed on Monday that a visit would help"
        end += 1 if lower[end] != "that" or tags[end] == "DT" else len(tags)
        if tags[end : end + len(_YEAR)] == _YEAR:
            # "a payment made on June 3, 2021, was late"
            end += len(_YEAR)
    if end >= len(tags) or WH & {*tags[_clause(tags, k) : k]}:
        return False
    return (
        _is_main(lower, tags, k, end)
        or _is_dated(lower, tags, k)
        or _is_done_by(lower, tags, k)
    )


_REDUCING = (is_second, is_of_object, _is_absolute, _is_left)


def _is_led(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a preposition opens the sentence: "In a study published Monday, he"."""
    start = 1 if tags[0] == '"' else 0
    phrase = tags[start + 1 : k]
    if lower[start] not in _OPENING or not INSIDE.issuperset(phrase):
        return False
    if lower[start + 1] not in ("a", "an") or phrase[-1] != "NN":
        # "In the city rebels attacked", "On Monday police arrested"
        return False
    behind = range(k + 1, len(tags))
    comma = next((j for j in behind if tags[j] == ","), len(tags))
    return any(
        tags[j] in SURELY_FINITE or tags[j] == "VBP" for j in range(comma, len(tags))
    )


# What leads a noun only, and no clause, as "after" does.
_OPENING = word_set("in at on during under with by for from of among despite amid near")


def _is_done_by(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether "by" says who did it: "those killed this week by floods were"."""
    by = k + 1 + (tags[k + 1 : k + 2] == ["RP"])
    while by < len(tags) and (lower[by] in _WHEN or tags[by] == "DT"):
        by += 1
    end = by + 1
    if lower[by : by + 1] != ["by"] or tags[end : end + 1] in (["CD"], ["$"], ["RB"]):
        return False
    while end < len(tags) and (tags[end] in _IN_PHRASES or tags[end] == "CC"):
        end += 1
    return end < len(tags) and (tags[end] in SURELY_FINITE or lower[end] in _HAVE)


def _is_dated(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether only a time parts two verbs: "a truce signed last week fell".

    So of "a report published two years later blamed".
    """
    end = _behind_time(lower, tags, k)
    if end == len(tags) or lower[k] in REPORTED:
        return False
    return (
        tags[end] in SURELY_FINITE
        or acts(lower, tags, end)
        or _may_act(lower, tags, end)
    )


def _may_act(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    # "sales increased in the quarter ended June 30"
    closes = lower[k] == "ended" and lower[k - 1] in PERIODS
    return tags[k] in ("VBN", "JJ") and "VBD" in tags_of(lower[k]) and not closes


def act_behind_time(lower: Sequence[str], tags: list[str]) -> None:
    """Give "a truce agreed two days earlier collapsed on Friday" its verb."""
    for k in where(tags, "VBN", 1):
        end = _behind_time(lower, tags, k) if tags[k - 1] in NOUNS else len(tags)
        if end < len(tags) and _may_act(lower, tags, end):
            tags[end] = "VBD"


def _behind_time(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the word behind the time that follows word *k*, the end if none does."""
    first = end = k + 1 + (tags[k + 1 : k + 2] == ["RP"])
    while end < len(tags) and (lower[end] in _IN_TIMES or tags[end] in _BEFORE_TIME):
        end += 1
        if lower[end - 1] in _COUNTED_FROM:
            break
        if tags[end : end + len(_YEAR)] == _YEAR:
            end += len(_YEAR)
    last = lower[end - 2] if lower[end - 1] == "," else lower[end - 1]
    timed = end > first and (last in _IN_TIMES or last.isdigit())
    dated = any(word in _IN_TIMES or _is_year(word) for word in lower[first:end])
    return end if timed and dated else len(tags)


_WHEN = TIMED | {"on", "last", "early", "late"}
_COUNTED_FROM = frozenset(("later", "earlier", "ago", "afterwards"))
_IN_TIMES = _TIMES | _COUNTED_FROM | {"hours", "minutes"}


def _is_year(word: str) -> bool:
    return len(word) == _DIGITS and word.isdigit()


_DIGITS = 4


def _is_main(lower: Sequence[str], tags: Sequence[str], k: int, end: int) -> bool:
    """Tell whether the verb at *end* has its subject before the one at *k*.

    The noun before it is that of a preposition.
    """
    finite = tags[end] in SURELY_FINITE or lower[end] in _HAVE
    leads = [j for j in range(k + 1, end) if tags[j] == "IN"]
    # "The skull found Saturday in a quarry is old."
    placed = tags[k + 1] == "IN" or (lower[k + 1] in TIMED and bool(leads))
    if not placed or not finite or tags[end - 1] not in NOUNS:
        return False
    apart = all(tags[j] != "DT" or tags[j - 1] in _LEADING for j in range(k + 2, end))
    # "A curfew imposed after the riots was lifted": who imposes imposes something.
    led = lower[leads[-1]] in _PLACING or lower[k] in TAKEN
    return led and apart


def _clause(tags: Sequence[str], k: int) -> int:
    while k and tags[k - 1] not in _ENDS:
        k -= 1
    return k
