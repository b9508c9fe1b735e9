"""The past tense of English verbs: "won" of "winning", "carried" of "carrying"."""

from functools import lru_cache

from timeline.languages.en.syntax.lexeme import lexemes, read_table
from timeline.languages.en.syntax.vocabulary import vocabulary
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["past"]

_SAME = word_set(
    "bet broadcast burst cast cost cut forecast hit hurt let put quit rid set shed shut",
    "slit split spread thrust beat",
)
_VOWELS = frozenset("aeiou")


def past(participle: str) -> str:
    """Return the past tense of a present participle; "being" has two, and gives none.

    >>> [past(word) for word in ("winning", "carrying", "stopping", "naming", "dying")]
    ['won', 'carried', 'stopped', 'named', 'died']
    """
    lemma = lexemes().of(participle, "V").lemma
    if lemma == "be" or not participle.endswith("ing"):
        return ""
    if lemma in _SAME:
        return lemma
    known = _irregular().get(lemma)
    if known is not None:
        return known
    if lemma[-1] == "y" and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "d" if lemma[-1] == "e" else participle[:-3] + "ed"


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    found: dict[str, str] = {}
    for part, word, lemma in read_table("forms.tsv"):
        tags = vocabulary().listed(word)
        # Of "sank" and "sunk" the former is never a participle.
        if part == "V" and "VBD" in tags and not ("VBN" in tags and lemma in found):
            found[lemma] = word
    return found | {"do": "did"}
