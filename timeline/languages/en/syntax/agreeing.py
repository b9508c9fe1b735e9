"""English verbs that the words around them ask for: "did not open", "they'd leave"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.alike import ALIKE
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_group
from timeline.languages.en.syntax.tags import (
    FINITE,
    NOUNS,
    SURELY_FINITE,
    behind_day,
    where,
)
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import (
    DO,
    HAVE,
    NEGATIVE,
    REPORTED,
    SUBORDINATORS,
)

__all__ = ["AGREEING", "name_opened"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_WOULD = frozenset(("'d", "\N{RIGHT SINGLE QUOTATION MARK}d"))


def _obey_do(lower: Sequence[str], tags: list[str]) -> None:
    """Give "did not open" its verb."""
    for k in [k for k, word in enumerate(lower[:-2]) if word in DO]:
        j = k + 1
        while j < len(tags) and tags[j] == "RB":
            j += 1
        denied = j > k + 1 and lower[k + 1] in NEGATIVE
        if denied and j < len(tags) and _may_be_verb(lower[j], tags[j]):
            tags[j] = "VB"


def _may_be_verb(word: str, tag: str) -> bool:
    return tag in _UNLIKE_VERBS and "VB" in tags_of(word)


_UNLIKE_VERBS = frozenset(("JJ", "NN", "VBP", "VBD", "VBN"))


def _wish(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "would" of "they'd leave" from the verb: no past tense is such."""
    for k in [k for k, word in enumerate(lower[:-1]) if word in _WOULD]:
        j = k + 1
        while j < len(tags) - 1 and tags[j] == "RB":
            j += 1
        forms = tags_of(lower[j])
        if tags[k] == "VBD" and "VB" in forms and _PAST.isdisjoint(forms):
            tags[k], tags[j] = "MD", "VB"


_PAST = frozenset(("VBD", "VBN"))


def _agree(_: Sequence[str], tags: list[str]) -> None:
    """Give "The Rovers, who have not lost, travel on Tuesday" its verb."""
    start = behind_day(tags)
    for k in where(tags, "VB", start + 1):
        opened = [j for j in range(2, k) if tags[j] in _RELATIVE and tags[j - 1] == ","]
        behind = tags[k - 1] == "," and bool(opened)
        subject = tags[start : opened[-1] - 1] if behind else tags[start:k]
        if len(subject) > 1 and subject[-1] == "RB":
            subject = subject[:-1]
        # "City travel to Leeds", "The two sides rarely meet"
        if subject[-1] in _MANY and _PHRASE_OF_MANY.issuperset(subject):
            tags[k] = "VBP"


_RELATIVE = frozenset(("WP", "WDT"))
_MANY = frozenset(("NNS", "NNP", "NNPS"))
_PHRASE_OF_MANY = _MANY | {"DT", "PRP$", "JJ", "NN", "CD", "POS", "IN", "CC"}


def _name_subject(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "troops" of "when troops loyal to him left" as a noun."""
    for k in [k for k, word in enumerate(lower[:-1], 1) if word in _OPENING]:
        options = tags_of(lower[k])
        if tags[k] == "VBZ" and ("NNS" in options or not options):
            tags[k] = "NNS"


_OPENING = frozenset(("when", "while", "because", "after", "before", "until"))


def _act(lower: Sequence[str], tags: list[str]) -> None:
    """Read "he beat" and "it tested pumps" as past: no noun stands behind a pronoun.

    Not so "had it tested" and "was he beaten".
    """
    for k in [k for k, word in enumerate(lower[:-1]) if word in _ACTING]:
        told = tags[k + 1] == "VBN" and not (k and tags[k - 1] in _ASKING)
        if not told and (tags[k + 1] not in ("NN", "JJ") or lower[k] == "it"):
            continue
        if not _PAST.isdisjoint(tags_of(lower[k + 1])):
            tags[k + 1] = "VBD"


_ACTING = frozenset(("he", "she", "they", "we", "it"))
_ASKING = FINITE | {"VB", "VBG", "VBN", "IN", "TO"}


def _go_live(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "live" of "goes live on Monday", and "her own car", as no verbs."""
    for k, word in enumerate(lower[1:], 1):
        if word == "live" and lower[k - 1] in _GOING:
            tags[k] = "RB"
        elif word == "own" and lower[k - 1] == "her":
            tags[k - 1 : k + 1] = "PRP$", "JJ"


_GOING = frozenset(("go", "goes", "going", "went", "gone"))


def _count(lower: Sequence[str], tags: list[str]) -> None:
    """Read "paid 400 euros" as a noun; "Apollo 11 lands" has its number as a name."""
    for k in where(tags, "VBZ", 2):
        measured = lexemes().of(lower[k], "N").file == _QUANTITIES
        if tags[k - 1] != "CD" or (tags[k - 2] in NOUNS and not measured):
            continue
        forms = tags_of(lower[k])
        if not forms or "NNS" in forms:
            tags[k] = "NNS"


_QUANTITIES = "n23"


def _add(lower: Sequence[str], tags: list[str]) -> None:
    """Read "three more" before a verb as people: "two more crashed"."""
    for k in where(lower, "more", 1, -1):
        behind = lower[k + 1].endswith("ed") and tags[k + 1] in ("JJ", "VBN")
        behind = behind and tags[k + 2 : k + 3] not in _PHRASE
        if tags[k - 1] not in ("CD", "NNP") or not (behind or tags[k + 1] in FINITE):
            continue
        if k == 1 or tags[k - 1] == "CD":
            tags[k - 1], tags[k] = "CD", "JJ"
            tags[k + 1] = "VBD" if behind else tags[k + 1]


_PHRASE = (["NN"], ["NNS"], ["NNP"], ["JJ"])


def _name_plurals(lower: Sequence[str], tags: list[str]) -> None:
    """Read "wildfires" and the "judges" of "county judges John Berg and" as nouns."""
    for k in where(tags, "VBZ", 1):
        known = lexemes().of(lower[k], "N").file != _NO_NOUN
        noun = known or tags[k + 1 : k + 2] in (["VBD"], ["VBN"])
        noun = noun and lexemes().of(lower[k], "V").file == _NO_VERB
        officers = lower[k] in _OFFICERS and tags[k + 1 : k + 3] == ["NNP", "NNP"]
        if tags[k - 1] in _NAMING and (noun or officers):
            tags[k] = "NNS"


_NO_NOUN, _NO_VERB = "N-", "V-"
_OFFICERS = frozenset(("judges", "guards", "coaches", "pilots", "hosts"))
_NAMING = NOUNS | {"JJ"}


def _have_since(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "since" of "has since fled" as an adverb."""
    for k in where(lower, "since", 1, -1):
        if lower[k - 1] in HAVE and tags[k + 1] in ("VBN", "VBD"):
            tags[k], tags[k + 1] = "RB", "VBN"


def _name_owned(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "performance" of "Holm's performance this year" as a noun."""
    for at in [k for k, tag in enumerate(tags[:-2], 1) if tag == "POS"]:
        k = at + (lower[at] == "only")
        forms = tags_of(lower[k])
        if tags[k] in _BARE and ("NN" in forms or not forms):
            tags[k] = "NN"


def name_opened(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "aid" of "On Sunday, aid trucks came" as a noun: the verb is behind."""
    for k in where(tags, "VB"):
        if (k and tags[k - 1] != ",") or "NN" not in tags_of(lower[k]):
            continue
        end = k + 1
        while end < len(tags) and tags[end] in _IN_PHRASE:
            end += 1
        end = _behind_aside(tags, end)
        acts = k + 1 < end < len(tags)
        acts = acts and (tags[end] in SURELY_FINITE or lower[end] in _OF_MANY)
        if acts and FINITE.isdisjoint(tags[:k]):
            tags[k] = "NN"
    streaming = tags[:3] == ["VBG", "NN", "NNP"]
    if streaming and is_group(lower[1]):
        # "Streaming company Karst said"
        tags[0] = "NN"


def _behind_aside(tags: Sequence[str], k: int) -> int:
    """Return the verb of "Work at the site, interrupted by rain, resumed" for *k*."""
    if tags[k : k + 1] != [","] or tags[k + 1 : k + 2] not in _ASIDE:
        return k
    closed = tags.index(",", k + 1) if "," in tags[k + 1 :] else k - 1
    return closed + 1


_ASIDE = (["VBN"], ["WDT"])
_OF_MANY = frozenset(("are", "were", "have"))


def _name_governed(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "profit" of "half of operating profit" as a noun: it agrees with none.

    So too the "crash" of "in a suspected Ford crash": no one such thing "crash".
    """
    for k in where(tags, "VB", 3):
        j = k - 1
        while j and tags[j] in _DESCRIBED:
            j -= 1
        one = lower[j] in ("a", "an") and j < k - 1 and tags[j - 1] == "IN"
        if one and "NN" in tags_of(lower[k]):
            tags[k] = "NN"
    for k in where(tags, "VBP", 2):
        governed = tags[k - 2 : k] == ["IN", "NN"]
        governed = governed and lower[k - 2] not in SUBORDINATORS
        # "with a sports channel"
        governed = governed or (tags[k - 1] in NOUNS and lower[k - 2] in ("a", "an"))
        if governed and tags_of(lower[k])[:1] == ("NN",):
            # "of operating profit", but "as staff call it"
            tags[k] = "NN"


_DESCRIBED = NOUNS | {"JJ", "VBN", "CD"}


def _limit(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "only" of "Karst's only tram line" as an adjective."""
    for k, word in enumerate(lower[:-1]):
        if word == "only" and k and tags[k - 1] in _DETERMINING:
            tags[k] = "JJ"


_DETERMINING = frozenset(("DT", "POS", "PRP$"))


def _join_clause(lower: Sequence[str], tags: list[str]) -> None:
    """Give ", and a fire on the pad burned until noon" its verb."""
    for k in [k for k, tag in enumerate(tags[:-1], 1) if tag == "CC"]:
        if lower[k - 1] != "and" or tags[k - 2 : k - 1] != [","] or tags[k] != "DT":
            continue
        end = k + 1
        while end < len(tags) and tags[end] in _IN_PHRASE:
            end += 1
        past = tags[end : end + 1] == ["VBN"] and "VBD" in tags_of(lower[end])
        behind = tags[end + 1 :]
        if past and lower[end + 1 : end + 2] != ["by"] and FINITE.isdisjoint(behind):
            first = next((j for j in range(k) if tags[j] in FINITE), k)
            if tags[first:k].count(",") == 1:
                tags[end] = "VBD"


def _name_firm(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Brody & Sons" as one name."""
    for k in [k for k, word in enumerate(lower[:-1], 1) if word == "&" and k > 1]:
        if tags[k - 2] == "NNP" and tags[k] == "NNS":
            tags[k - 1] = tags[k] = "NNP"
        last = next((j for j in range(k, k + 3) if lower[j : j + 1] in _FIRM), 0)
        if last and tags[k - 2] in _NAMING:
            # "Bolt Tire & Rubber Co."
            first = 0 if k == _THIRD and tags[0] in _NAMING else k - 2
            tags[first : last + 1] = ["NNP"] * (last + 1 - first)


_FIRM = (["co."], ["inc."], ["corp."], ["ltd."], ["co"], ["inc"], ["corp"], ["ltd"])
_THIRD = 3


def _report(lower: Sequence[str], tags: list[str]) -> None:
    """Read "an inquiry led by a judge reported in May that" as telling something."""
    for k in where(tags, "VBN", 1, -1):
        if lower[k] not in REPORTED or tags[k - 1] not in NOUNS:
            continue
        told = lower.index("that", k) if "that" in lower[k : k + _NEAR] else k
        if tags[told] == "IN" and all(tag in _IN_TIME for tag in tags[k + 1 : told]):
            tags[k] = "VBD"


_NEAR = 5
_IN_TIME = frozenset(("IN", "CD", "NNP", "JJ", "NN"))


def _give_way(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "way" of "the slope gave way" as a noun."""
    for k in where(lower, "way", 1):
        if lower[k - 1] in _GIVING:
            tags[k] = "NN"


_GIVING = frozenset(("give", "gave", "gives", "given", "giving", "make", "made"))


_BARE = frozenset(("VB", "VBP"))
_IN_PHRASE = NOUNS | {"DT", "JJ", "CD", "POS", "IN"}


AGREEING: tuple[tuple[frozenset[str], Rule], ...] = (
    (DO, _obey_do),
    (_WOULD, _wish),
    (frozenset(("VB",)), _agree),
    (_OPENING, _name_subject),
    (_ACTING, _act),
    (frozenset(("live", "own")), _go_live),
    (frozenset(("VBZ",)), _name_plurals),
    (frozenset(("VBZ",)), _count),
    (frozenset(("more",)), _add),
    (frozenset(("since",)), _have_since),
    *ALIKE,
    (frozenset(("POS",)), _name_owned),
    (frozenset(("only",)), _limit),
    (frozenset(("CC",)), _join_clause),
    (frozenset(("&",)), _name_firm),
    (frozenset(("way",)), _give_way),
    (frozenset(("that",)), _report),
    (frozenset(("VB", "VBP")), _name_governed),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
