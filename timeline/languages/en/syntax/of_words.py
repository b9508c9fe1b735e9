"""Correct tags that a single English word, or the two beside it, settle: "the injured"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.of_people import (
    HURT,
    describe,
    name_hurt,
    name_king,
    name_vice,
)
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS, SURELY_FINITE, WH, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import LET, NEGATIVE, TIMED

__all__ = ["OF_WORDS"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_BESIDE = frozenset(("outside", "inside", "past", "near"))
_LED = frozenset(("DT", "PRP$"))


def _win(lower: Sequence[str], tags: list[str]) -> None:
    """Read "won" as a verb, unless it is that of "won't"."""
    for k, word in enumerate(lower[:-1]):
        if word == "won" and tags[k] == "MD" and lower[k + 1] not in NEGATIVE:
            tags[k] = "VBD"


def _name_evening(lower: Sequence[str], tags: list[str]) -> None:
    """Read "evening" as a noun."""
    tags[lower.index("evening")] = "NN"


def _name_places(lower: Sequence[str], tags: list[str]) -> None:
    """Read "the mine" and "sent to prison" as nouns."""
    for k, word in enumerate(lower):
        if word == "mine" and k and tags[k - 1] in _BEFORE_NOUN:
            tags[k] = "NN"
        elif word in _GOALS and tags[k - 1 : k + 1] == ["TO", "VB"]:
            led = tags[k + 1 : k + 2] and tags[k + 1] in _LEADING_OBJECT
            tags[k] = "VB" if led else "NN"


def _name_sale(lower: Sequence[str], tags: list[str]) -> None:
    """Read "sale" and "fete" as nouns: "seats go on sale", whatever follows."""
    for k in [*where(lower, "sale", 1), *where(lower, "fete", 1)]:
        tags[k] = "NN" if tags[k][0] == "V" else tags[k]


_GOALS = frozenset(("prison", "jail", "court", "school", "bed", "sea"))
_BEFORE_NOUN = frozenset(("DT", "JJ", "NN", "PRP$", "POS"))
_LEADING_OBJECT = frozenset(("DT", "PRP", "PRP$", "NNP", "NNS"))


def _name_pay(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "pay" of "the pay offer" as a noun, and the "offer", too."""
    for k in where(lower, "pay", 1, -1):
        led = tags[k - 1] in ("DT", "PRP$", "POS") or lower[k - 1] in _FRESH
        forms = tags_of(lower[k + 1])
        if led and tags[k][0] == "V" and not {"NN", "NNS"}.isdisjoint(forms):
            tags[k] = "NN"
            tags[k + 1] = "NN" if tags[k + 1] in ("VB", "VBP") else tags[k + 1]


_FRESH = frozenset(("new", "fresh", "latest", "final", "annual", "improved", "better"))


def _number(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "No." of "the No. 2 brewer" as a noun, and that of "no further talks"."""
    for k in where(lower, "no"):
        after = tags[k + 1 : k + 3]
        if after == [".", "CD"]:
            tags[k] = "NN"
        elif tags[k] == "RB" and after in _FURTHER:
            tags[k] = "DT"


_FURTHER = tuple([one, many] for one in ("JJ", "JJR", "RBR") for many in ("NN", "NNS"))


def _suffer(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "shot" of "died after being shot on Monday" as a verb."""
    for k in [k for k, word in enumerate(lower[:-1]) if word == "being"]:
        if tags[k + 1] == "NN" and "VBN" in tags_of(lower[k + 1]):
            tags[k + 1] = "VBN"


def _be_shot(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "shot" of "named a man shot last week" as a verb."""
    for k in where(lower, "shot", _BEHIND_VERB, -1):
        told = not SURELY_FINITE.isdisjoint(tags[: k - 1]) and tags[k] == "NN"
        behind = lower[k + 1] in _BEHIND_SHOT or lower[k + 1] in TIMED
        if told and behind and tags[k - 1] in ("NN", "NNS") and is_person(lower[k - 1]):
            tags[k] = "VBN"


_BEHIND_VERB = 3
_BEHIND_SHOT = word_set("dead by in at on near outside last this late early yesterday")


def _determine(lower: Sequence[str], tags: list[str]) -> None:
    """Read "neither" as an article in "Neither man spoke": no "nor" comes behind.

    So read that of "Neither of the two spoke".
    """
    for k in [k for k, word in enumerate(lower[:-1]) if word == "neither"]:
        counted = tags[k + 1] == "NN" or lower[k + 1] == "of"
        if counted and "nor" not in lower[k:]:
            tags[k] = "DT"


def _add_more(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "further" of "no further stoppages" as an adjective."""
    for k in [k for k, word in enumerate(lower[:-1]) if word == "further"]:
        if tags[k] == "RBR" and tags[k + 1] in ("NN", "NNS"):
            tags[k] = "JJ"


def _close_phrase(lower: Sequence[str], tags: list[str]) -> None:
    """Give a noun phrase its noun: "the factory, owned by", "that week alone".

    A word that no dictionary has is a noun there: "Friday's gymkhana will".
    """
    for k in where(tags, "JJ", 1, -1):
        listing = tags[k + 1 : k + 3] == [",", "JJ"]
        if tags[k + 1] in _BEHIND_PHRASE and not listing:
            forms = tags_of(lower[k])
            noun = lower[k] in _MATCHES or "NN" in forms
            noun = noun or not (forms or lower[k].endswith(_QUALITIES))
            # "2016's hit novel"
            opened = tags[k - 1] in _OPENERS or tags[k - 2 : k] == ["POS", "VBN"]
            if noun and (opened or lower[k] in _MATCHES):
                tags[k] = "NN"
            elif lower[k] == "alone" and tags[k - 1][0] == "N":
                tags[k] = "RB"


def _name_article(lower: Sequence[str], tags: list[str]) -> None:
    """Give an article its noun: "the flat, bought by", "an earlier round was held"."""
    for k in [k for k, tag in enumerate(tags[:-1]) if tag == "RB" and k]:
        first = k - 1 - (tags[k - 1] in ("JJ", "JJR"))
        if lower[first] in _ARTICLES and tags[k + 1] in _CLOSING:
            tags[k] = "NN" if "NN" in tags_of(lower[k]) else "RB"


_ARTICLES = frozenset(("the", "a", "an", "its", "his", "their", "her"))
_CLOSING = frozenset((",", ".", "VBD", "VBZ", "MD", '"'))
_OPENERS = frozenset(("DT", "PRP$", "POS"))
_MATCHES = word_set("final semi-final semifinal quarter-final quarterfinal")
# How adjectives end that no dictionary has.
_QUALITIES = ("al", "ar", "ed", "ese", "est", "ful", "ic", "ish", "ive", "less", "ous")
_BEHIND_PHRASE = frozenset((",", ".", "VBD", "VBZ", "MD", "IN"))


def _hand(lower: Sequence[str], tags: list[str]) -> None:
    """Read "hand" as a verb in "vowed to hand over power"."""
    for k in range(1, len(tags) - 1):
        led = lower[k] == "hand" and lower[k - 1] == "to" and tags[k] == "NN"
        if led and lower[k + 1] in ("over", "back", "out", "in"):
            tags[k], tags[k + 1] = "VB", "RP"


def _lead(lower: Sequence[str], tags: list[str]) -> None:
    """Read "outside the town" and "a mill near Karst" as led by a preposition."""
    for k, word in enumerate(lower[:-1]):
        if word not in _BESIDE or tags[k] not in ("JJ", "NN", "RB", "VBN"):
            continue
        name = tags[k + 1] == "NNP" or tags[k + 1 : k + 3] == ["JJ", "NNP"]
        named = k and tags[k - 1][0] in "NV" and name
        named = named and word != "past" and lower[k + 1] not in TIMED
        if tags[k + 1] in _LED or named or _is_past_hour(lower, tags, k):
            tags[k] = "IN"


def _is_past_hour(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether an hour follows: "was looted past midnight", "some time past 9 p.m."."""
    if lower[k] != "past" or (k and tags[k - 1] in _LED):
        return False
    word, behind = lower[k + 1], lower[k + 2 : k + 3]
    timed = word[0].isdigit() and (":" in word or word.endswith(_HALVES))
    hour = tags[k + 1] == "CD" and bool(behind) and behind[0] in _HALVES
    return hour or timed or word in _MIDDLES


_HALVES = ("a.m.", "p.m.", "am", "pm", "o'clock", "o’clock", "a.m", "p.m")
_MIDDLES = frozenset(("midnight", "noon", "midday"))


def _name_matter(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "pay" of "talks over pay and pensions" as a noun."""
    for k in [*where(lower, "over", 1, -1), *where(lower, "about", 1, -1)]:
        noun = lexemes().of(lower[k + 1], "N").file != _UNKNOWN
        if noun and tags[k + 1] in ("VBP", "VB") and tags[k - 1] in NOUNS:
            tags[k : k + 2] = ["IN", "NN"]


_UNKNOWN = "N-"


def _forbid(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "Don" of "Don't forget the fair" as a verb."""
    k = lower.index("don")
    if tags[k] == "NNP" and lower[k + 1 : k + 2] in (["'t"], ["’t"]):
        tags[k] = "VBP"


def _name_qualified(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "fix" of "A final fix is expected" as a noun.

    So read the "delegate" of "the Canadian delegate to the talks".
    """
    for k in where(tags, "VBP", 2, -1):
        noun = lexemes().of(lower[k], "N").file != _UNKNOWN
        if noun and tags[k - 2 : k] == ["DT", "JJ"] and tags[k + 1] in SURELY_FINITE:
            tags[k] = "NN"
        named = tags[k - 2 : k] == ["DT", "NNP"] and tags[k + 1] in ("TO", "IN")
        if named and noun and is_person(lower[k]) and "VBD" not in tags_of(lower[k]):
            tags[k] = "NN"


def _part_aside(lower: Sequence[str], tags: list[str]) -> None:
    """Read two dashes as commas: "some files -- which it held -- had been copied"."""
    dashes = [k for k, word in enumerate(lower) if word in _DASHES and tags[k] == ":"]
    if len(dashes) != _PAIR or not 0 < dashes[0] < dashes[1] - 1 < len(tags) - 2:
        return
    first, last = dashes
    relative = tags[first - 1] in NOUNS and tags[first + 1] in WH
    if relative and tags[last + 1] in SURELY_FINITE:
        tags[first] = tags[last] = ","


_DASHES = frozenset(("-", "--", "–", "—"))
_PAIR = 2


def _let_go(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "go" of "let three women go" as an infinitive."""
    for k in [k for k, word in enumerate(lower) if word in _LETTING]:
        end = k + 1
        while end < len(tags) - 1 and tags[end] in IN_PHRASE and lower[end] != "that":
            end += 1
        if tags[k][0] == "V" and end > k + 1 and tags[end] == "VBP":
            tags[end] = "VB"


_LETTING = LET | {"lets", "letting", "makes"}


def _step_up(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "stepped up" of "amid stepped up pressure" as an adjective."""
    for k in where(tags, "RP", 2, -1):
        led = lower[k - 2] in _GOVERNING and tags[k - 1] in ("VBD", "VBN")
        if led and tags[k + 1] in NOUNS:
            tags[k - 1] = tags[k] = "JJ"


_GOVERNING = frozenset(("amid", "despite", "of", "with", "for", "under", "by", "to"))


OF_WORDS: tuple[tuple[frozenset[str], Rule], ...] = (
    (_BESIDE, _lead),
    (HURT, name_hurt),
    (_DASHES, _part_aside),
    (frozenset(("won",)), _win),
    (frozenset(("CC",)), describe),
    (frozenset(("RP",)), _step_up),
    (_LETTING, _let_go),
    (frozenset(("VBP",)), _name_qualified),
    (frozenset(("don",)), _forbid),
    (frozenset(("i",)), name_king),
    (frozenset(("over", "about")), _name_matter),
    (frozenset(("evening",)), _name_evening),
    (frozenset(("no",)), _number),
    (frozenset(("pay",)), _name_pay),
    (frozenset(("sale", "fete")), _name_sale),
    (_GOALS | {"mine"}, _name_places),
    (frozenset(("being",)), _suffer),
    (frozenset(("shot",)), _be_shot),
    (frozenset(("hand",)), _hand),
    (frozenset(("neither",)), _determine),
    (frozenset(("vice",)), name_vice),
    (frozenset(("further",)), _add_more),
    (frozenset(("JJ",)), _close_phrase),
    (frozenset(("RB",)), _name_article),
)


"""The rules, each with the words or tags without which it has nothing to correct."""
