"""English deeds that are over, though the day may be near: "took office on Dec. 1"."""

from timeline.languages.en.context.near import word_before
from timeline.languages.en.context.of_noun import is_beside
from timeline.languages.en.context.tense_words import (
    ARRANGED,
    ARTICLES,
    DIRECTING,
    HALTED,
    OCCASIONS,
    PAST,
    SUBJECTS,
    UNTIL,
)
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS, REPORTED

__all__ = ["is_over"]

_HALTED = HALTED | ARRANGED
_BEEN = frozenset(["was", "were", "had", "been"])
_NEVER = frozenset(["not", "t", "never", "only"])
_EXPECTED = word_set("expected due planned supposed meant scheduled")
_LINKS = word_set("in on from until till by during since at")
_LONGEST, _JOINED = 5, 7
_AMOUNTS = word_set("percent % pct points cents million billion trillion")
_OBJECTS = ARTICLES | word_set("him them it us me no s")
# "The offer was good until Dec. 31", as somebody says.
_LASTING = word_set("good valid open available free due away out back off eligible")
# What is said, ordered or wanted may be still to come: "backed a strike in December".
_WANTING = (
    REPORTED
    | ARRANGED
    | DIRECTING
    | word_set(
        "backed supported opposed approved criticized criticised welcomed discussed proposed",
        "considered sought needed faced chose picked suggested mentioned organized organised",
        "prepared promoted advertised favored favoured sold bought offered awaited",
        "received",
    )
) - {"learned", "learnt"}
# "learned of the leak on", "found the body in a river on"
_JOINING = word_set("of in with from against near")
# Who won or lost a vote had it behind him.
_SETTLING = word_set(
    "won lost held passed staged attended hosted survived missed ended"
)


def is_over(words: list[str], verb: int, first: int) -> bool:
    """Tell whether a past tense at *verb* leaves no doubt that its date is over.

    No object parts it from the date that begins at *first*, "was shot in December", or
    one that cannot be still to come, "took office in December". Nor is what was so
    "until December" still so.
    """
    near = words[verb + 1 : first]
    said = [word for word in near if word != " "]
    if said[-1:] in ([], ["from"], ["between"]) and words[verb] in _HALTED:
        # "was closed Thursday through Sunday"
        return False
    if word_before(words, verb) == "have" and word_before(words, verb - 2) == "to":
        # "was to have ended on Friday"
        return False
    if is_beside(near) or said == ["between"]:
        return True
    if said[-1] in UNTIL and word_before(words, verb) in _NEVER:
        # "was not found until 19 July"
        return words[verb] not in _WANTING | _EXPECTED
    if said[-1] in UNTIL and words[verb] in _BEEN:
        return _LASTING.isdisjoint(said)
    linked = said[-1] in _LINKS
    if linked:
        del said[-1]
    if said and said[-1] in _AMOUNTS and len(said) <= _LONGEST:
        # "rose 3.5 percent from May to July"
        return words[verb] not in _WANTING
    return _acts(words, verb, said[:1]) and _is_done(words[verb], said, linked=linked)


def _acts(words: list[str], verb: int, said: list[str]) -> bool:
    """Tell whether it is no adjective, as in "preferred shares"."""
    word, before = words[verb], word_before(words, verb)
    helped = before in _BEEN or before in SUBJECTS
    return word in PAST or helped or not (_OBJECTS | _JOINING).isdisjoint(said)


def _is_done(verb: str, said: list[str], *, linked: bool) -> bool:
    joins = linked and not _JOINING.isdisjoint(said)
    if verb in _WANTING or not 0 < len(said) <= (_JOINED if joins else _LONGEST):
        return False
    allowed = _OBJECTS | _JOINING if joins else _OBJECTS
    plain = all(
        word in allowed or (word.isalpha() and word not in FUNCTION_WORDS)
        for word in said
    )
    planned = said if joins else said[-1:]
    return plain and (OCCASIONS.isdisjoint(planned) or verb in _SETTLING)
