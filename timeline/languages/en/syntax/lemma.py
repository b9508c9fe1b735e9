"""English dictionary forms: "bombed" is "bomb", "seizures" is "seizure"."""

from collections.abc import Container, Mapping

__all__ = ["Lemmas", "regular"]

_VOWELS = frozenset("aeiouy")
_SHORTEST = 3
_BEFORE_E = ("at", "iz", "ag", "rg", "dg", "is", "ys", "ls", "ns", "rs")


# What stands before "n't".
_CUT = {
    **dict.fromkeys(("isn", "aren", "wasn", "weren"), "be"),
    **dict.fromkeys(("hasn", "hadn"), "have"),
    "doesn": "do",
}


class Lemmas:
    """Finds the dictionary form of a verb ("V") or noun ("N")."""

    def __init__(
        self,
        forms: Mapping[tuple[str, str], str],
        verbs: Container[str],
        nouns: Container[str],
    ) -> None:
        """Take the irregular forms, and the dictionary forms that are known."""
        self._forms = forms
        self._known = {"V": verbs, "N": nouns}

    def of(self, word: str, kind: str) -> str:
        """Return the lemma of *word*, in lower case; *kind* is "V" or "N"."""
        found = self._forms.get((kind, word))
        if found is None and kind == "V":
            found = _CUT.get(word)
        return found or regular(word, kind, self._known[kind])


def regular(word: str, kind: str, known: Container[str]) -> str:
    """Return the lemma of a regular form; *kind* is "V" or "N".

    *known* holds dictionary forms, to choose between "hope" and "hop".

    >>> regular("hoping", "V", {"hope"}), regular("parties", "N", ())
    ('hope', 'party')
    >>> [regular(word, "V", {"stag", "stage", "ban"}) for word in ("staged", "banned")]
    ['stage', 'ban']
    """
    if word.endswith("ies") and len(word) > _SHORTEST + 1:
        return word[:-3] + "y"
    if kind == "N":
        return _without_s(word, known)
    if word.endswith("ied") and len(word) > _SHORTEST + 1:
        return word[:-3] + "y"
    for suffix in ("ing", "ed"):
        if word.endswith(suffix) and len(word) > len(suffix) + 1:
            return _stem(word[: -len(suffix)], word, known)
    return _without_s(word, known)


def _without_s(word: str, known: Container[str]) -> str:
    if word in known or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("es"):
        if word[:-1] in known:
            return word[:-1]
        if word[:-2] in known or word.endswith(("ches", "shes", "sses", "xes", "zes")):
            return word[:-2]
    return word[:-1]


def _stem(stem: str, word: str, known: Container[str]) -> str:
    undoubled = stem[:-1] if stem[-1] == stem[-2:-1] else stem
    # "stagged" would double its g, so "staged" is of "stage".
    first = (stem + "e", stem) if _is_short(stem) else (stem, stem + "e")
    for candidate in (*first, undoubled):
        if candidate in known:
            return candidate
    if not _VOWELS & set(stem):
        return word
    if undoubled is not stem and stem[-1] not in "slfz":
        return undoubled
    ends_in_e = stem[-1] in "vcuz" or stem.endswith(_BEFORE_E)
    return stem + "e" if ends_in_e else stem


def _is_short(stem: str) -> bool:
    """Tell whether a stem has one vowel and one consonant behind it: "stag"."""
    vowels = [letter in _VOWELS for letter in stem]
    return vowels[-2:] == [True, False] and sum(vowels) == 1 and stem[-1] not in "wx"
