"""English verbs in the present that fix a day: "the law comes into force on Monday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense import TELLING
from timeline.languages.en.context.tense_words import OWNERS
from timeline.languages.en.context.timetable import asks_of_past, is_of_many
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["fixed", "subject"]

_VERBS = word_set(
    "becomes buries celebrates chooses decides delivers elects enters finishes gathers",
    "gives hears holds joins publishes reaches sits takes unveils",
)
# These are nouns too, unless something stands behind that none has there.
_VERBS_OR_NOUNS = word_set(
    "falls launches leads marks moves picks presents releases reports rules sails",
    "sentences sets signs stands steps turns votes",
)
_BEHIND = (
    OWNERS
    | frozenset(LEXICON["number"])
    | word_set("a an the again on in to into for down up off aside out over him them")
    | word_set("evidence trial results earnings")
)
# Nouns they are behind these: "of votes on the bill", "two votes on the bill".
_BEFORE_NOUNS = (
    OWNERS | frozenset(LEXICON["number"]) | word_set("a an the of in on for with new")
)
_OF_MANY = word_set("get gather hold move set sign")
# "The film comes out on Monday", but "the rise comes amid protests on Monday".
_MOVING = word_set("come comes gets goes")
# "The law bans sales from October", but "the report shows sales from October".
_RULING = word_set(
    "abolishes allows applies bans bars forbids imposes introduces lets obliges outlaws",
    "permits prohibits requires restricts",
)
_WHERE_TO = word_set("back before home into live out public to under up")
_FIXING = _VERBS | _VERBS_OR_NOUNS | _OF_MANY | _MOVING
# Behind these is the day of something else: "gives details of the raid on Monday".
_OF_ANOTHER = word_set(
    "about after as following from of since than that when which who whose"
)


def fixed(words: list[str], left: range, link: str) -> Clause | None:
    """Read a present tense before a day: what it tells is fixed for a day to come.

    Args:
        words: The text.
        left: The indices before the day, the nearest first.
        link: The word that leads the day.
    """
    begins = link == "from"
    # Two for the word and the space behind it.
    for index in in_clause(words, left[2:] if begins else left):
        word = words[index]
        if word in _OF_ANOTHER:
            return None
        if word in _RULING if begins else word in _FIXING and _fixes(words, index):
            return looks_ahead(word)
        asked = begins and word == "to"  # "requires them to report from October"
        if (word in TELLING and not asked) or is_regular_past(word):
            return None
    return None


def _fixes(words: list[str], index: int) -> bool:
    word, behind = words[index], word_behind(words, index)
    before = word_before(words, index)
    if not before and words[max(0, index - 2) : index] != [",", " "]:
        return False
    if word in _MOVING:
        return behind in _WHERE_TO
    if word in _OF_MANY:
        return is_of_many(before) and not asks_of_past(words, index)
    if word in _VERBS_OR_NOUNS:
        return behind in _BEHIND and before not in _BEFORE_NOUNS
    return word in _VERBS


_DAYS = frozenset({*LEXICON["weekday"], *LEXICON["weekend_word"]})
_OF_A_DAY = word_set("is looks brings sees marks features promises stays turns remains")
_JOINING = frozenset(["", "and", "but", "while", "because", "that", "if"])


def subject(words: list[str], first: int, after: int) -> Clause | None:
    """Read "Monday is a holiday", "the weekend looks dry": one that is over "was" so."""
    behind = word_behind(words, after - 1)
    if behind not in _OF_A_DAY or words[after - 1] not in _DAYS:
        return None
    return looks_ahead(behind) if word_before(words, first) in _JOINING else None
