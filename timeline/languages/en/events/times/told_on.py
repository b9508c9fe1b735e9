"""English days of a saying before a clause without "that": "said Monday troops left"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["told_on"]


def told_on(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the day at *start* says when it was said, and which no troops.

    So does that of "told reporters Monday troops had left", no "said Monday's troops".
    """
    verb = reading.verb_before(start)
    if verb is None or not verb.finite or end > start + 1:
        return False
    told = reading.tags[verb.head + 1 : start]
    heard = reading.lower[verb.head] == "told" and NOUNS.issuperset(told)
    said = reading.lower[verb.head] in REPORTED and not told
    return (said or heard) and reading.tags[end : end + 1] != ["POS"]
