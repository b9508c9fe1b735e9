"""How long it takes or lasts in an English clause: "to prepare for days without"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["MANY", "MEASURES", "UNITS", "held_off", "is_sentence", "is_shared"]

MEASURES = frozenset(("CD", "DT", "RB", "JJ", "JJR"))
"""Tags of what says how many: "two weeks", "several days"."""

UNITS = word_set(
    "day days week weeks month months year years hours hour minutes minute seconds",
    "decade decades century",
)
"""Nouns of a length of time."""

MANY = frozenset(("years", "months", "weeks", "days", "hours", "decades", "centuries"))
"""Those that need no number: "weeks of rain"."""

_SHARES = word_set("much most part half all some rest bulk remainder")


def is_shared(reading: Reading, k: int) -> bool:
    """Tell whether a verb acts on a part of a time: "spent much of the 1990s"."""
    led = reading.word(k - 1) == "of" and reading.word(k - 2) in _SHARES
    opens = k - 2 - (led and reading.tags[k - 3] == "DT")
    return led and opens - 1 in reading.verb_at


def held_off(reading: Reading, k: int) -> list[int]:
    """Return the length of "will not meet for two weeks": it will, then."""
    end, verb = reading.time_end(k), reading.verb_before(k)
    if verb is None or not verb.negated or reading.lower[k - 1] != "for":
        return []
    if reading.lower[end - 1] not in UNITS or reading.tags[k] not in MEASURES:
        return []
    while reading.joins_times(end):
        end = reading.time_end(end + 1)
    return list(range(k, end))


def is_sentence(reading: Reading, k: int) -> bool:
    """Tell whether it is that of "was jailed for six years", "banned for two months"."""
    end, verb = reading.time_end(k), reading.verb_before(k)
    led = reading.lower[k - 1] in ("for", "to") and reading.tags[k] in MEASURES
    held = verb is not None and reading.lower[verb.head] in _HELD
    return held and led and reading.lower[end - 1] in UNITS


_HELD = word_set("jailed imprisoned sentenced banned suspended disqualified barred")
