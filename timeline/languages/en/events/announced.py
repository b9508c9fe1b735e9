"""English announcements: what a line names before a colon is at the time behind it.

"Quiz night: Friday 22 March, 8pm" has no verb, and needs none.
"""

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import FINITE, NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["announced", "billed"]


def announced(reading: Reading) -> int:
    """Return the noun of "Harvest supper (all welcome): Saturday, 7pm", or -1.

    So that of "Concert: City Choir, Saturday, 7pm".
    """
    if not reading.timed or ":" not in reading.distinct:
        return -1
    colon = reading.lower.index(":")
    timed = reading.times[colon + 1 : colon + 2] > [-1]
    timed = timed or (reading.word(colon - 1) in _BILLED and _is_dated(reading))
    if not timed or not FINITE.isdisjoint(reading.tags):
        return -1
    end = reading.lower.index("(") if "(" in reading.lower[:colon] else colon
    if end < colon and reading.lower[colon - 1] != ")":
        return -1
    k = end - 1
    if not 0 <= k <= _LONGEST or max(reading.times[:colon]) >= 0:
        return -1
    if not _NAMING.issuperset(reading.tags[:end]) or reading.tags[k] not in NOUNS:
        return -1
    return k if _is_held(reading, k) else -1


def billed(reading: Reading, k: int) -> range:
    """Return the words behind the noun at *k* of "Concert: City Choir, Saturday, 7pm".

    They are those from the colon up to the time.
    """
    timed = reading.times[k + 2 : k + 3] > [-1]
    if reading.word(k + 1) != ":" or timed or announced(reading) != k:
        return range(0)
    first = next(j for j, time in enumerate(reading.times) if time >= 0)
    return range(k + 1, first - 1)


def _is_dated(reading: Reading) -> bool:
    """Tell whether a comma and a time end it, and it has no other time."""
    last = len(reading.times) - 1
    last -= reading.tags[last] == "."
    first = last
    while first and reading.times[first - 1] >= 0:
        first -= 1
    alone = reading.times[last] >= 0 and max(reading.times[:first], default=0) < 0
    return alone and reading.tags[first - 1] == ","


_BILLED = word_set(
    "class concert exhibition fair film lecture match meeting party performance play quiz",
    "reading recital screening seminar service show talk tour walk workshop",
)


def _is_held(reading: Reading, k: int) -> bool:
    """Tell whether a noun can be announced: no "Karst: 3 May", no "Posted: Friday"."""
    word = reading.lower[k]
    if word in _LABELS or ("NN" not in tags_of(word) and "NNS" not in tags_of(word)):
        return False
    return not lexemes().of(word, "N").sense.startswith(_WHO)


_LONGEST = 6
_NAMING = NOUNS | {"JJ", "DT", "CD", "IN", "POS", "VBG", "VBN", "VB", "PRP$", "NNPS"}
_LABELS = word_set(
    "date dates time times day days hour hours when edition issue version update updates",
    "dateline deadline deadlines birth death age season period duration timeline week",
    "weekend month year years availability copyright",
)
# Beasts and people: "Editor: May 3".
_WHO = ("n05", "n18")
