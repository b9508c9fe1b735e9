"""Correct tags that cannot be right in an English clause.

The tagger looks two words around; these rules look at the clause: it has one finite
verb, a past participle needs an auxiliary or a noun, two finite verbs do not touch.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.agreeing import AGREEING
from timeline.languages.en.syntax.clausal import CLAUSAL
from timeline.languages.en.syntax.compounds import COMPOUNDS
from timeline.languages.en.syntax.described import DESCRIBED
from timeline.languages.en.syntax.finite import needs_verb
from timeline.languages.en.syntax.gerund import (
    act_of_those,
    act_on_own,
    name_gerunds,
    name_more,
)
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.intransitive import INTRANSITIVE, tell_intransitive
from timeline.languages.en.syntax.introducing import introduce
from timeline.languages.en.syntax.naming import name_opened
from timeline.languages.en.syntax.nominal import name_nouns
from timeline.languages.en.syntax.of_words import OF_WORDS
from timeline.languages.en.syntax.playing import PLAYING
from timeline.languages.en.syntax.reading import Columns
from timeline.languages.en.syntax.reduced import (
    act_behind_time,
    is_between_commas,
    is_reduced,
    reduce,
)
from timeline.languages.en.syntax.resumed import (
    act_with_object,
    end_relative,
    go_on_with_future,
    resume,
    resume_named,
    resume_perfect,
    share_to,
)
from timeline.languages.en.syntax.tagging import Word
from timeline.languages.en.syntax.tags import FINITE, where
from timeline.languages.en.syntax.touching import TOUCHING
from timeline.languages.en.syntax.verbless import (
    act,
    act_with_particle,
    join,
    verb_found,
)
from timeline.languages.en.syntax.verbs import groups
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import GIVING, PERIODS

__all__ = ["repaired"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def repaired(words: Sequence[Word], columns: Columns) -> list[Group]:
    """Correct the tags of a sentence in place and return the verb groups."""
    text, lower, tags, _ = columns
    if "''" in tags:
        _mark_owners(lower, tags)
    _obey_auxiliaries(words, tags)
    name_nouns(lower, text, tags)
    present = _TRIGGERS.intersection([*lower, *tags])
    for k in sorted({k for trigger in present for k in _ASKED_BY[trigger]}):
        _, rule = _RULES[k]
        rule(lower, tags)
    found = groups(lower, tags)
    if verb_found(lower, tags, found):
        found = groups(lower, tags)
    return _finished(lower, tags, found)


def _finished(lower: Sequence[str], tags: list[str], found: list[Group]) -> list[Group]:
    """Make past tenses of participles whose clauses have no other verb."""
    # "The treaty, signed in 2009, expired": the last one is the verb of the clause.
    fronted = _fronted(tags)
    for group in reversed(found):
        if group.tense != "PASTPART" or group.first != group.head:
            continue
        after = lower[group.head + 1] if group.head + 1 < len(lower) else ""
        if group.head <= fronted or _closes_period(lower, tags, group.head):
            continue
        finite = after != "by" and "VBD" in tags_of(lower[group.head])
        finite = finite and not is_reduced(lower, tags, group.head)
        finite = finite and not is_between_commas(lower, tags, group.head)
        if finite and (
            _acts_alone(lower, tags, group.head)
            or needs_verb(lower, tags, found, group)
        ):
            tags[group.head] = "VBD"
            found = groups(lower, tags)
    return found


def _closes_period(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "sales increased in the quarter ended Sept. 30"."""
    before = {"VBN", "VBD"} & {*tags[: max(0, k - 1)]}
    return lower[k] == "ended" and lower[k - 1] in PERIODS and bool(before)


def _fronted(tags: Sequence[str]) -> int:
    """Return the comma of "Arrested in May and freed the next day, Holm left", or -1."""
    end = list(tags).index(",") if tags[0] == "VBN" and "," in tags else -1
    named = end > 0 and end + 2 < len(tags) and tags[end + 1] in _NAMING
    behind = tags[end + 2 : end + 6] if named else ()
    return end if not FINITE.isdisjoint(behind) else -1


def _front(lower: Sequence[str], tags: list[str]) -> None:
    """Read "freed" as a participle in "Arrested in May and freed the next day, Holm"."""
    if tags[0] == "VBD" and "VBN" in tags_of(lower[0]):
        # "Founded as a mill in 1958, the firm makes robots."
        tags[0] = "VBN"
        tags[0] = "VBN" if _fronted(tags) > 0 else "VBD"
    for k in range(1, _fronted(tags)):
        if tags[k] == "VBD" and tags[k - 1] == "CC" and "VBN" in tags_of(lower[k]):
            tags[k] = "VBN"


_NAMING = frozenset(("DT", "PRP", "PRP$", "NNP", "NN", "NNS"))


def _acts_alone(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the verb of "the plan the mayor presented".

    "Gave the board the plan approved in May" has two objects.
    """
    start = k - 1
    while start and tags[start] in _WITHIN_NAME:
        start -= 1
    owned = lower[start] == "the" or tags[start] == "PRP$"
    if start == k - 1 or not owned or tags[start - 1] not in ("NN", "NNS"):
        return False
    before = start - 1
    while before and tags[before] in _BEFORE_NOUN:
        before -= 1
    return before > 0 and lower[before] not in _GIVING


_GIVING = GIVING | {"gave", "give", "gives", "giving", "owed", "cost", "left"}
_WITHIN_NAME = frozenset(("NN", "NNP", "JJ"))
_BEFORE_NOUN = _WITHIN_NAME | {"NNS", "DT", "PRP$", "CD"}


def _name_shops(lower: Sequence[str], tags: list[str]) -> None:
    """Read "McDonald's sold the mill": nothing is owned where a verb follows."""
    for k in where(tags, "POS", 1, -2):
        does = tags[k + 1] in ("VBN", "VBD") and "VBD" in tags_of(lower[k + 1])
        named = tags[k - 1] == "NNP" or (k > 1 and lower[k - 2] == "&")
        shop = tags[k - 2 : k] == ["DT", "NN"] and tags[k + 2] == "RP"
        if does and (shop or (named and tags[k + 2] in _ACTED_ON)):
            tags[k], tags[k + 1] = "NNP", "VBD"


_ACTED_ON = frozenset(("DT", "PRP$", "$", "PRP", "IN", "RP"))


def _mark_owners(lower: Sequence[str], tags: list[str]) -> None:
    """Read the mark behind a plural as a possessive: "the insurgents' capture"."""
    for k, tag in enumerate(tags[:-1]):
        if tag != "''" or not k or tags[k - 1] not in _NAMES:
            continue
        hurt = tags[k + 1] in ("VBN", "VBD", "VBG") and tags[k + 2 : k + 3] in _SINGLE
        first = lower[k + 1] == "first" and tags[k + 2 : k + 3] in _SINGLE
        if first or hurt or tags[k + 1] in _OWNED:
            # "the insurgents' capture", "the guards' injured knees"
            tags[k] = "POS"
            tags[k + 1] = _AFTER_OWNER.get(tags[k + 1], tags[k + 1])


_NAMES = frozenset(("NNS", "NNP"))
_OWNED = frozenset(("NN", "NNS", "JJ", "CD"))
_SINGLE = (["NN"], ["NNS"])
_AFTER_OWNER = {"VBD": "VBN", "RB": "JJ"}


def _obey_auxiliaries(words: Sequence[Word], tags: list[str]) -> None:
    """Give verbs the form that their auxiliary asks for: "was hit", "will cost"."""
    for at in [k for k, word in enumerate(words) if word.asks]:
        to_come = tags[at] == "TO" and at > 0 and words[at - 1].lower in _AWAITED
        asked = "VB" if to_come else _asked(words[at], tags, at)
        k = at + 1
        while k < len(tags) and (n := _adverbial(words, tags, k)):
            tags[k : k + n], k = ["RB"] * n, k + n
        if not asked or k == len(tags):
            continue
        if asked == "VB" and tags[k][0] != "V" and asked in tags_of(words[k - 1].lower):
            # "should close": no adverb alone follows "should".
            tags[k - 1] = asked if tags[k - 1] == "RB" else tags[k - 1]
        # "would sentence her", "they would ballot members"
        behind = tags[k + 1] if k + 1 < len(tags) else ""
        owned = at > 0 and tags[at - 1] in _SUBJECTS and behind in _OBJECTS
        taking = tags[at : k + 1] == ["MD", "NN"] and (
            behind in ("PRP", "PRP$") or owned
        )
        # "is on Friday expected to sentence the mayor"
        taking = taking or (to_come and tags[k] == "NN" and behind in _DETERMINING)
        modal = (tags[at] == "MD" or to_come) and words[k].tag != "NN"
        if taking or _is_wrong(tags[k], asked, words[k].lower, after_modal=modal):
            tags[k] = asked


def _adverbial(words: Sequence[Word], tags: Sequence[str], k: int) -> int:
    """Return how many words part a verb from its auxiliary, though they are no adverbs.

    "was last climbed", "will next be seen", "has most likely left", "was in fact shut".
    """
    if tags[k] == "RB":
        return 1
    for phrase in _BETWEEN.get(words[k].lower, ()):
        end = k + len(phrase)
        if tuple(word.lower for word in words[k:end]) == phrase:
            return len(phrase) if "".join(tags[end : end + 1]) in _TOLD else 0
    return 0


_BETWEEN = {
    "at": (("at", "last"), ("at", "first"), ("at", "present")),
    "in": (("in", "fact"), ("in", "turn"), ("in", "effect"), ("in", "part")),
    "of": (("of", "course"),),
    "for": (("for", "now"), ("for", "example"), ("for", "instance")),
    "most": (("most", "likely"),),
    **{word: ((word,),) for word in ("last", "first", "next", "further")},
}


def _asked(word: Word, tags: Sequence[str], k: int) -> str:
    """Return the tag that word *k* asks of the verb behind it, empty if none."""
    tag = tags[k]
    if tag == "MD" or (tag == "TO" and _has_object(tags, k + 1)):
        return "VB"
    asks = word.auxiliary == "be" or (word.auxiliary == "have" and tag[0] == "V")
    return "VBN" if asks else ""


def _is_wrong(tag: str, asked: str, word: str, *, after_modal: bool) -> bool:
    if tag in _WRONG[asked] and asked in tags_of(word):
        return True
    if asked == "VB" and tag == "NN" and after_modal:
        return "VB" in tags_of(word) or "VBP" in tags_of(word)
    return asked == "VBN" and tag == "JJ" and tags_of(word)[:1] in _PAST


def _has_object(tags: Sequence[str], k: int) -> bool:
    return k + 1 < len(tags) and tags[k] == "JJ" and tags[k + 1] in ("DT", "PRP$")


_AWAITED = frozenset(("expected", "scheduled", "likely"))
_SUBJECTS = frozenset(("PRP", "NN", "NNS", "NNP", "NNPS", "WDT", "EX"))
_DETERMINING = frozenset(("DT", "PRP$", "PRP"))
_OBJECTS = frozenset(("DT", "NNS", "NNP"))
_PAST = (("VBN",), ("VBD",))
_TOLD = ("VBN", "VBD", "VB", "VBG")
_WRONG = {
    "VB": frozenset(("VBP", "VBD", "VBN", "JJ")),
    "VBN": frozenset(("VB", "VBP", "VBD")),
}


# The tags and words without which a rule has nothing to correct; no rule makes any.
_RULES: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("since",)), resume_perfect),
    (frozenset((",",)), resume),
    (frozenset((",",)), resume_named),
    *TOUCHING,
    (frozenset(("VBP",)), share_to),
    (frozenset(("POS",)), _name_shops),
    (frozenset(("VBG",)), name_gerunds),
    (frozenset(("PRP$",)), act_on_own),
    (frozenset(("those",)), act_of_those),
    (frozenset(("more", "fewer")), name_more),
    (frozenset(("that",)), introduce),
    *OF_WORDS,
    *COMPOUNDS,
    *DESCRIBED,
    *AGREEING,
    *PLAYING,
    *CLAUSAL,
    (frozenset(("VBN",)), act),
    (frozenset(("RP",)), act_with_particle),
    (INTRANSITIVE, tell_intransitive),
    (frozenset(("VB", "VBG")), name_opened),
    (frozenset(("CC",)), join),
    (frozenset(("VBD",)), reduce),
    (frozenset(("VBN", "VBD")), act_behind_time),
    (frozenset(("MD",)), go_on_with_future),
    (frozenset(("WDT",)), act_with_object),
    (frozenset(("VBN", "JJ")), end_relative),
    (frozenset(("VBN", "VBD")), _front),
)
_TRIGGERS = frozenset(trigger for triggers, _ in _RULES for trigger in triggers)
_ASKED_BY = {
    trigger: [k for k, (triggers, _) in enumerate(_RULES) if trigger in triggers]
    for trigger in _TRIGGERS
}
