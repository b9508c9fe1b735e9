"""What stands inside English noun phrases: "the Dayton, Ohio, firm's (HLM) May loss"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import SAYING

__all__ = ["AGENCIES", "behind_aside", "behind_time", "is_told"]

AGENCIES = frozenset(("ap", "afp", "dpa", "efe", "reuters", "tass", "upi", "xinhua"))
"""Who a dateline names behind its town."""

_BEFORE_TIME = frozenset(("DT", "PRP$", "PDT", "POS", "JJ", "CD"))
_AFTER_TIME = frozenset(("NN", "NNS", "NNP", "JJ"))
_SHARES = frozenset(("inc", "ltd", "llc", "plc", "corp", "jr", "sr"))
_FIRMS = frozenset(("corp.", "inc.", "co.", "ltd.", "corp", "inc", "plc", "ltd"))
_STATE = 3
_TICKER = 6


def behind_time(reading: Reading, k: int) -> int:
    """Return the word that the time at *k* stands before: "its third-quarter loss"."""
    tags, times, n = reading.tags, reading.times, len(reading.tags)
    led = tags[k - 1] in _BEFORE_TIME or reading.lower[k - 1] == ")"
    # "Holm Corp. second-quarter profit"
    led = led or (tags[k - 1] == "NNP" and reading.lower[k - 1] in _FIRMS)
    # "Average hourly earnings", "a lost 28-year-old skier"
    pointed = reading.lower[k] in _POINTED
    led = led or (tags[k] == "JJ" and tags[k - 1] in ("NN", "VBN") and not pointed)
    # "its planned Thursday launch"
    led = led or (tags[k - 1] == "VBN" and tags[k - 2 : k - 1] in _OWNED)
    if not led or reading.lower[k - 1] == "that":
        return 0
    start, k = k, reading.time_end(k)
    if reading.joins_times(k):
        k = reading.time_end(k + 1)
    if k < n and tags[k] == "POS":
        k += 1
    if _opens_clause(reading, start, k):
        return 0
    return k if k < n and times[k] < 0 and tags[k] in _AFTER_TIME else 0


# "In a report last year auditors warned of it."
_POINTED = frozenset(("last", "next"))
_OWNED = (["PRP$"], ["DT"], ["POS"])


def _opens_clause(reading: Reading, k: int, end: int) -> bool:
    """Tell whether a clause begins at *end* behind "in the summer": "In the summer Berg".

    So does one with plural people: "In the summer rebels left".
    """
    tags = reading.tags
    led = k > 1 and reading.lower[k - 1] == "the" and tags[k - 2] == "IN"
    named = tags[end : end + 1] in (["NNP"], ["NNS"]) and end == k + 1
    verb = tags[end + 1 : end + 2] in (["VBD"], ["VBZ"], ["MD"], ["VBP"])
    return led and named and verb


def behind_aside(reading: Reading, k: int) -> int:
    """Return the noun behind the state of a town: "the Dayton, Ohio, company"."""
    tags, lower = reading.tags, reading.lower
    if tags[k] == "(":
        return _behind_bracket(reading, k)
    if tags[k] != "," or tags[k - 1] != "NNP":
        return 0
    if lower[k + 1 : k + 2] and lower[k + 1].rstrip(".") in _SHARES:
        # "Holm Water, Inc."
        return k + 1
    return _behind_state(reading, k + 1)


def _behind_bracket(reading: Reading, k: int) -> int:
    """Return what follows "the Free Army (FA)" or "Holm Inc.'s (NYSE: HLM)"."""
    tags, lower = reading.tags, reading.lower
    if tags[k - 1] == "POS":
        near = range(k, min(k + _TICKER, len(tags)))
        return next((j for j in near if lower[j] == ")"), 0)
    if tags[k - 1] != "NNP" or lower[k + 2 : k + 3] != [")"]:
        return 0
    if lower[k + 1] in AGENCIES:
        # "GENEVA (AP) Talks collapsed": no bracket of a noun.
        return 0
    return k + 3 if tags[k + 3 : k + 4] in (["NN"], ["NNS"], ["NNP"]) else 0


def _behind_state(reading: Reading, start: int) -> int:
    """Return the noun behind a state that begins at *start*: "Ohio, company"."""
    tags, lower = reading.tags, reading.lower
    near = range(start, min(start + _STATE, len(tags) - 1))
    for j in near:
        if lower[j].endswith("-based") and tags[j + 1] == "NNP":
            # "Dayton, Ohio-based Holm Foods"
            return j
    j = start
    while j < len(tags) and tags[j] == "NNP":
        j += 1
    if not start < j < start + _STATE:
        return 0
    if tags[j : j + 1] == ["."]:
        j += 1
    if lower[j - 1].endswith("-based") and tags[j : j + 1] in (["NN"], ["JJ"]):
        return j
    if tags[j : j + 2] == [":", "VBN"] and tags[j + 2 : j + 3] in (["NN"], ["JJ"]):
        return j + 2
    return _behind_comma(reading, start, j)


def _behind_comma(reading: Reading, start: int, j: int) -> int:
    """Return the noun at *j* or behind a comma there: "a Fargo, Ohio, firm", or 0."""
    tags = reading.tags
    if tags[j : j + 1] == ["NN"] and _is_of_town(reading, start - 2):
        return j
    common = j + 1 < len(tags) and tags[j] == "," and tags[j + 1] in ("NN", "NNS")
    return j + 1 if common else 0


def _is_of_town(reading: Reading, k: int) -> bool:
    """Tell whether one of a town is meant: "a Fargo, North Dakota firm"."""
    while k > 0 and reading.tags[k] == "NNP":
        k -= 1
    return reading.lower[k] in ("a", "an")


def is_told(reading: Reading, k: int) -> bool:
    """Tell whether what is said opens at *k*: "said on Monday the bank would close"."""
    verb = reading.verb_before(k)
    if verb is None or reading.lower[verb.head] not in SAYING or verb.passive:
        return False
    between = range(verb.head + 1, k)
    timed = all(reading.times[j] >= 0 or reading.tags[j] == "IN" for j in between)
    return timed and any(reading.times[j] >= 0 for j in between)
