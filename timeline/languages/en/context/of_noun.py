"""English verbs of a noun before an expression: "the man shot on Thursday will"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import word_before, word_behind
from timeline.languages.en.context.tense import TELLING, read_verb
from timeline.languages.en.context.tense_words import PAST, UP_TO, WILL
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED
from timeline.model.policy import Prefer

__all__ = ["is_beside", "told_of_noun"]

_REACH, _NEAR = 60, 8
_THOUGHT = REPORTED | {"hoped", "thought", "believed", "felt", "feared", "knew"}
_PLACING = word_set("in at near on by off from during outside as")
_PARTICLES = word_set("out down up off back away over dead home again")
_ACTED = PAST - {"had", "was", "were", "been"}
_RELATIVE = frozenset(["who", "which", "whose", "whom", "where"])


def told_of_noun(words: list[str], first: int, after: int) -> Clause | None:
    """Read "the man shot on Thursday will" and "the man who was shot on Thursday will".

    In "he said the vote on Thursday will" the nearest verb is of no noun.
    """
    if word_behind(words, after - 1) not in WILL or word_before(words, first) in UP_TO:
        return None
    for index in in_clause(words, range(first - 1, max(-1, first - _REACH), -1)):
        if words[index] not in TELLING and words[index][-2:] != "ed":
            continue
        clause = read_verb(words, index)
        if clause is None:
            continue
        if clause.direction is not Prefer.PAST:
            return None
        touches = is_beside(words[index + 1 : first]) and words[index] not in _THOUGHT
        return clause if touches or _is_relative(words, index) else None
    return None


def is_beside(near: list[str]) -> bool:
    """Tell whether no object parts a verb from a date.

    "Shot on", "shot dead in York on" and "rose to 6 percent in", but not "shares on".
    """
    said = [word for word in near if word != " "]
    while said and (said[0] in _PARTICLES or said[0].endswith("ly")):
        del said[0]
    if not said or "of" in said:
        return not said
    to_figure = said[0] == "to" and said[-1] != "to" and said[1][0].isdigit()
    return to_figure or said[0] in _PLACING


def _is_relative(words: list[str], index: int) -> bool:
    """Tell whether "who", or the "that" of a noun, is just before a verb."""
    for k in range(index - 1, max(0, index - _NEAR), -1):
        word = words[k]
        if word in _RELATIVE:
            return True
        if word == "that":
            said = word_before(words, k)
            return bool(said) and said not in REPORTED and said[-2:] != "ed"
        if word in _ACTED or is_regular_past(word):
            return False
    return False
