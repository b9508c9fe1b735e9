"""English times of a saying before a clause without "that": "said Monday troops left"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["told_on"]

_LEADS = frozenset(("on", "in", "at"))
_OPENING = frozenset(("last", "earlier", "late", "early", "this"))
_SPEECH = IN_PHRASE | {"IN"}


def told_on(reading: Reading, start: int, end: int, unit: str) -> bool:
    """Tell whether the time at *start* says when it was said, and which no troops.

    So does that of "told reporters on Monday troops had left" and "said in a statement
    last week troops had left", no "said Monday's troops".
    """
    verb = reading.verb_before(start)
    if verb is None or reading.tags[end : end + 1] == ["POS"]:
        return False
    word = reading.lower[verb.head]
    if not verb.finite and word != "saying":
        return False
    led = reading.lower[start - 1] in _LEADS
    told = reading.tags[verb.head + 1 : start - led]
    heard = word == "told" and IN_PHRASE.issuperset(told)
    said = word in REPORTED or word == "saying"
    said = said and told[:1] in ([], ["IN"])
    if not (heard or said) or not _SPEECH.issuperset(told):
        return False
    if unit == "DA" and NOUNS.issuperset(told) and end <= start + 1 + led:
        return True
    alone = led or unit == "DA" or reading.lower[start] in _OPENING
    return alone and unit not in _PARTS and _opens_clause(reading, end)


# "Said last quarter profits fell", "said in third-quarter reports"
_PARTS = frozenset(("QU", "HA"))


def _opens_clause(reading: Reading, k: int) -> bool:
    """Tell whether a subject and its verb come at *k*."""
    verb = reading.verb_from(k)
    if verb is None or not verb.finite or verb.first == k:
        return False
    return _SPEECH.issuperset(reading.tags[k : verb.first])
