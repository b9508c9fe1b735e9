"""Whose child was born, in an English line of a family: "the father of Job, born"."""

from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_child"]

_PARENTS = (["father", "of"], ["mother", "of"], ["parents", "of"])
_KIN = word_set("father mother parents son daughter child brother sister wife husband")


def is_child(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether it is Crane of "was the father of Job Crane, born in 1811".

    Who "was the son of Job Crane, born in 1811" was born himself.
    """
    verb = reading.verb_before(chunk.start)
    while verb is not None and not verb.finite:
        verb = reading.verb_before(verb.first)
    if verb is None or not verb.copula or reading.tags[chunk.head] != "NNP":
        return False
    of_whom = reading.lower[verb.head : chunk.start]
    kin = [k for k, word in enumerate(of_whom) if word in _KIN]
    return bool(kin) and of_whom[kin[-1] : kin[-1] + 2] in _PARENTS
