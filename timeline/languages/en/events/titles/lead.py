"""What stands before the subject of what is said: "said that without a pump, it"."""

from collections.abc import Container

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import STOPPERS

__all__ = ["behind_opening"]

_OPENING = STOPPERS - {"that", "_", "as", "so", "where", "whether"}
_APART = frozenset((":", ".", "WDT", "WP"))
_CONDITIONS = frozenset(("if", "unless"))


def behind_opening(
    reading: Reading, k: int, kept: list[int], subjects: Container[int]
) -> int:
    """Return the subject that a comma parts from what opens a clause, or 0.

    That is the "it" of "said that without a pump, it would close"; of "said that after
    the war, workers left" or "after it ended, workers left" nothing but that is told.
    An "if" is.

    Args:
        reading: The sentence.
        k: Where the comma may be, or the "after".
        kept: What is told before it; gets the comma.
        subjects: Where the noun phrases begin that have a finite verb of their own.
    """
    words = kept[1:] if kept and reading.lower[kept[0]] == "that" else kept
    if reading.tags[k] == "," and kept[-1:] == [k - 1] and not words:
        # "said that, for May, sales rose"
        behind = (j for j in range(k + 1, len(reading.tags)) if reading.tags[j] == ",")
        end = next(behind, k) + 1
        return end if end in subjects else 0
    if reading.tags[k] == "," and k + 1 in subjects:
        led = words and reading.tags[words[0]] == "IN"
        share = bool(words) and reading.lower[words[0]] == "of"
        if led and (share or reading.verb_at.keys().isdisjoint(words)):
            kept.append(k)
            return k + 1
        # "said that in May, it would close"
        return k + 1 if not words and reading.times[k - 1] >= 0 else 0
    if reading.lower[k] not in _OPENING or words or "," not in reading.tags[k:]:
        return 0
    end = reading.tags.index(",", k) + 1
    apart = not _APART.isdisjoint(reading.tags[k:end]) or "that" in reading.lower[k:end]
    if end not in subjects or apart:
        return 0
    kept += range(k, end) if reading.lower[k] in _CONDITIONS else []
    return end
