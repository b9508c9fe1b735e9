"""English times that head an entry: "8 March: The bank sells its bonds"."""

from timeline.languages.en.syntax.reading import Reading

__all__ = ["heading"]

_DASHES = frozenset((":", "–", "—", "-", "--"))


def heading(reading: Reading) -> int | None:
    """Return the expression that opens a sentence and stands before a colon or dash.

    So does one that is all that a line says.
    """
    if not reading.timed:
        return None
    times, written = reading.times, enumerate(reading.words)
    first = next((k for k, word in written if word[0].isalnum()), 0)
    if times[first] < 0:
        return None
    words = [first, *(k for k, word in written if word[0].isalnum())]
    if all(times[k] >= 0 for k in words):
        return times[first]
    behind = next(k for k in words if times[k] < 0)
    between = reading.words[first:behind]
    return times[first] if not _DASHES.isdisjoint(between) else None
