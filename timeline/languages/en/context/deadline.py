"""English deadlines: "The Friday deadline is too short", "a motion demanding it by Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.arranging import arranged
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import ENDING, in_clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import ARTICLES, BE, MODALS, PAST, UNTIL
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["awaited", "demanded", "needed", "opened", "promised", "until_then"]


_REACH, _NEAR = 24, 24
_DEADLINES = frozenset(["deadline", "ultimatum", "cutoff"])
_PENDING = word_set("is are will looms remains stands leaves gives approaches nears")
_OVER = word_set(
    "after had was were met miss missed misses missing pass passed defied ignored ignoring",
    "beat past expired lapsed despite since extended moved came went",
)


def awaited(words: list[str], first: int, after: int) -> Clause | None:
    """Read "The Friday deadline, he said, is too short": one that is talked of is ahead.

    One that "was missed" is not.
    """
    noun = word_behind(words, after - 1)
    if noun not in _DEADLINES or word_before(words, first) not in ARTICLES:
        return None
    behind = words[after : after + _REACH]
    if "." in behind:
        behind = behind[: behind.index(".")]
    around = [*words[max(0, first - _NEAR) : first], *behind]
    if not _OVER.isdisjoint(around) or _PENDING.isdisjoint(behind):
        return None
    return looks_ahead(noun)


def opened(words: list[str], first: int, after: int) -> Clause | None:
    """Leave with the nearest "Ahead of Monday's vote, fighting rocked the town".

    What goes on ahead of it, or "has" been done, is of one to come.
    """
    led = [word for word in words[max(0, first - _OPENING) : first] if word != " "]
    if led[-2:] != ["ahead", "of"] or words[first] not in LEXICON["weekday"]:
        return None
    if led[-3:-2] and led[-3] not in ENDING and "\n" not in led[-3]:
        return None
    behind = words[after : after + _MAIN]
    comma = behind.index(",") if "," in behind else len(behind)
    verb = next((word for word in behind[comma:] if word in _GOING or _tells(word)), "")
    return None if verb in _GOING or not verb or verb in MODALS else Clause()


_OPENING, _MAIN = 8, 48
_GOING = BE | word_set("has have had")


def demanded(words: list[str], left: range) -> Clause | None:
    """Read "passed a motion calling for his return by Friday": what is asked is due.

    Who "had demanded" it, or is "recalling" it, tells of what may be over.
    """
    for index in in_clause(words, left):
        word = words[index]
        if word in _DEMANDING and word_before(words, index) in _MOTIONS:
            wants = word not in _FOR or word_behind(words, index) == "for"
            return looks_ahead(word) if wants else None
        if _tells(word):
            return None
    return None


_FOR = frozenset(["calling", "asking", "pressing", "pushing"])
_DEMANDING = _FOR | word_set("demanding seeking requiring urging ordering requesting")
_MOTIONS = word_set(
    "resolution resolutions motion motions letter letters statement order decree bill",
    "ultimatum declaration petition ruling notice message document decision plan",
)


def promised(words: list[str], left: range) -> Clause | None:
    """Read "reached a deal to free all by Friday": what is agreed on is still to be."""
    wanted = False
    for index in in_clause(words, left):
        word = words[index]
        if wanted and word in _PACTS:
            led = words[max(0, index - _LED) : index]
            kept = not _SOME.isdisjoint(led) and _BROKEN.isdisjoint(led)
            return looks_ahead(word) if kept else None
        if _tells(word):
            return None
        wanted = wanted or word == "to"
    return None


def needed(words: list[str], left: range) -> Clause | None:
    """Read "has the cash needed to stay open until Friday": what it is for is ahead.

    Who "needed to pay by Friday" had to, or still has to.
    """
    for index in in_clause(words, left):
        word = words[index]
        if word in _NEEDED and word_behind(words, index) == "to":
            return looks_ahead(word) if word_before(words, index) in _MEANS else None
        if _tells(word):
            return None
    return None


def until_then(words: list[str], left: range) -> Clause | None:
    """Read "postponed until after a meeting on Monday" as "postponed until Monday"."""
    for index in in_clause(words, left):
        if words[index] in UNTIL:
            return arranged(words, range(index - 1, left.stop, -1), words[index])
        if _tells(words[index]):
            return None
    return None


_NEEDED = frozenset(["needed", "required"])
_MEANS = word_set(
    "money cash loan loans funds funding million billion aid sum amount fuel supplies food",
    "credit capital dollars euros pounds",
)


_LED = 6
_BROKEN = word_set("broke broken breaking breaks violated breached")
_SOME = frozenset(["a", "an", "the", "its", "his", "her", "their", "new"])
_PACTS = word_set(
    "deal agreement accord pact plan promise pledge vow commitment undertaking order demand",
    "ultimatum offer",
)


def _tells(word: str) -> bool:
    return word in PAST or word in MODALS or is_regular_past(word)
