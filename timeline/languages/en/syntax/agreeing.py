"""English verbs that the words around them ask for: "did not open", "they'd leave"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.alike import ALIKE
from timeline.languages.en.syntax.entry_verb import back
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.naming import (
    NOUN_PHRASE,
    name_firm,
    name_governed,
    name_owned,
    name_plurals,
)
from timeline.languages.en.syntax.tags import (
    FINITE,
    NOUNS,
    behind_day,
    where,
)
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import DO, NEGATIVE, TIMED

__all__ = ["AGREEING"]

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
    """Give "The Rovers, who have not lost, travel on Tuesday" its verb.

    So do "Kadir and Lund, hoping for peace, sign a pact", and "In Oslo, they sign it".
    """
    start = behind_day(tags)
    for k in where(tags, "VB", start + 1):
        opened = [j for j in range(2, k) if tags[j] in _ASIDE and tags[j - 1] == ","]
        behind = tags[k - 1] == "," and bool(opened)
        end = opened[-1] - 1 if behind else k
        subject = tags[_behind_fronted(tags, start, end) : end]
        if len(subject) > 1 and subject[-1] == "RB":
            subject = subject[:-1]
        # "City travel to Leeds", "The two sides rarely meet"
        many = bool(subject) and (subject[-1] in _MANY or _leads_many(subject))
        if many and _PHRASE_OF_MANY.issuperset(subject):
            tags[k] = "VBP"


def _close(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "close" of "Bids for the contract close on Friday" as a verb."""
    for k in [k for k, word in enumerate(lower[:-1]) if word in _CLOSING]:
        many = _leads_many(tags[:k]) and tags[k + 1] == "IN"
        many = many and (_PHRASE_OF_MANY | {"TO"}).issuperset(tags[:k])
        if many and FINITE.isdisjoint(tags):
            tags[k] = "VBP"


def _leads_many(subject: Sequence[str]) -> bool:
    """Tell whether it is "Bids for the contract": of many, though it ends with one."""
    links = [k for k, tag in enumerate(subject) if tag in ("IN", "TO")]
    if len(links) != 1 or subject[-1] != "NN":
        return False
    return links[0] > 0 and subject[links[0] - 1] == "NNS"


_CLOSING = frozenset(("open", "close", "reopen"))


def _go_on_now(_: Sequence[str], tags: list[str]) -> None:
    """Read "kill" as the present in "Gunmen storm the barracks and kill 12 guards"."""
    for k in where(tags, "VB", 2):
        told = (tag for tag in reversed(tags[: k - 1]) if tag in _VERBAL)
        if tags[k - 1] == "CC" and next(told, "") == "VBP":
            tags[k] = "VBP"


def _face_now(lower: Sequence[str], tags: list[str]) -> None:
    """Read "face" as a verb in "They have won five in a row and face Berg on Monday"."""
    for k in where(tags, "NNP", 2):
        if tags[k - 2] != "CC" or tags[k - 1] not in ("NN", "VB"):
            continue
        told = [tag for tag in tags[: k - 2] if tag in _VERBAL]
        have_done = told[:1] == ["VBP"] and told[-1] in ("VBD", "VBN")
        if have_done and "VB" in tags_of(lower[k - 1]):
            tags[k - 1] = "VBP"


def _behind_fronted(tags: Sequence[str], start: int, end: int) -> int:
    """Return the word behind the "Amid tight security," that a clause opens with."""
    comma = tags.index(",", start, end) if "," in tags[start:end] else 0
    led = tags[start] == "IN" and _PHRASE_OF_MANY.issuperset(tags[start:comma])
    return comma + 1 if comma and led else start


_ASIDE = frozenset(("WP", "WDT", "VBG", "VBN", "VBD"))
_VERBAL = FINITE | {"VB", "VBN", "VBG", "TO"}
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


def _make(lower: Sequence[str], tags: list[str]) -> None:
    """Read a verb in "Holm Corp. manufactures and sells pumps"."""
    for k in where(tags, "NNS", 1, -2):
        joined = tags[k + 1 : k + 3] == ["CC", "VBZ"] and tags[k - 1] in ("NNP", "NN")
        acts = tags_of(lower[k])[:1] == ("VBZ",)
        if joined and acts and FINITE.isdisjoint(tags[:k]):
            tags[k] = "VBZ"


def _own(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "own" of "her own dates" as no verb."""
    for k in where(lower, "own", 1):
        if lower[k - 1] == "her":
            tags[k - 1 : k + 1] = "PRP$", "JJ"


def _count(lower: Sequence[str], tags: list[str]) -> None:
    """Read "paid 400 euros" as a noun; "Apollo 11 lands" has its number as a name.

    So "300m of shares".
    """
    for k in where(tags, "VBZ", 2):
        measured = lexemes().of(lower[k], "N").file == _QUANTITIES
        numbered = tags[k - 1] == "CD" and (tags[k - 2] not in NOUNS or measured)
        if not numbered and (lower[k - 1] != "of" or tags[k - 2] != "CD"):
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


def _limit(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "only" of "Karst's only tram line", or the "first", as an adjective."""
    for k in where(tags, "RB", 1, -1):
        if lower[k] in _LIMITING and tags[k - 1] in _DETERMINING:
            tags[k] = "JJ"


_LIMITING = frozenset(("only", "first"))


_DETERMINING = frozenset(("DT", "POS", "PRP$"))


def _join_clause(lower: Sequence[str], tags: list[str]) -> None:
    """Give ", and a fire on the pad burned until noon" its verb."""
    for k in [k for k, tag in enumerate(tags[:-1], 1) if tag == "CC"]:
        if lower[k - 1] != "and" or tags[k - 2 : k - 1] != [","] or tags[k] != "DT":
            continue
        end = k + 1
        while end < len(tags) and tags[end] in NOUN_PHRASE:
            end += 1
        past = tags[end : end + 1] == ["VBN"] and "VBD" in tags_of(lower[end])
        behind = tags[end + 1 :]
        if past and lower[end + 1 : end + 2] != ["by"] and FINITE.isdisjoint(behind):
            first = next((j for j in range(k) if tags[j] in FINITE), k)
            if tags[first:k].count(",") == 1:
                tags[end] = "VBD"


def _give_way(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "way" of "the slope gave way" as a noun."""
    for k in where(lower, "way", 1):
        if lower[k - 1] in _GIVING:
            tags[k] = "NN"


_GIVING = frozenset(("give", "gave", "gives", "given", "giving", "make", "made"))


def _act_more(lower: Sequence[str], tags: list[str]) -> None:
    """Read "more than doubled" as what profit did, but not "rose more than planned"."""
    for k in where(lower, "than", 2, -1):
        led = lower[k - 1] == "more" and tags[k - 2] in NOUNS
        past = tags[k + 1] in ("VBN", "VBD") and "VBD" in tags_of(lower[k + 1])
        opens = (j for j in range(k, 0, -1) if tags[j] == "CC" or lower[j] == "that")
        alone = FINITE.isdisjoint(tags[next(opens, 0) : k])
        counts = tags[k + 2 : k + 3] in _COUNTED and lower[k + 2] not in TIMED
        if led and past and alone and not counts:
            tags[k - 1 : k + 2] = "RB", "RB", "VBD"


# "more than halved loaves"
_COUNTED = (["NN"], ["NNS"], ["NNP"])


AGREEING: tuple[tuple[frozenset[str], Rule], ...] = (
    (DO, _obey_do),
    (_WOULD, _wish),
    (_OPENING, _name_subject),
    (frozenset(("own",)), _own),
    (frozenset(("VBZ",)), _make),
    (frozenset(("back",)), back),
    (_CLOSING, _close),
    (frozenset(("VB",)), _agree),
    (frozenset(("VB",)), _go_on_now),
    (frozenset(("VBP",)), _face_now),
    (_ACTING, _act),
    (frozenset(("VBZ",)), name_plurals),
    (frozenset(("VBZ",)), _count),
    (frozenset(("more",)), _add),
    *ALIKE,
    (frozenset(("POS",)), name_owned),
    (_LIMITING, _limit),
    (frozenset(("CC",)), _join_clause),
    (frozenset(("&",)), name_firm),
    (frozenset(("way",)), _give_way),
    (frozenset(("than",)), _act_more),
    (frozenset(("VB", "VBP")), name_governed),
)


"""Rules for tags, each with the words or tags without which it has nothing to do."""
