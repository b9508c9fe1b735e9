"""Where an English clause ends: the dot of "1.3" and "Mr." ends none."""

from timeline.grammar.language import Text
from timeline.languages.en.context.near import word_behind
from timeline.languages.en.context.tense_words import (
    ABBREVIATIONS,
    CLAUSE_ENDS,
    JOINING,
    SUBJECTS,
)
from timeline.languages.en.lexicon import LEXICON

__all__ = [
    "ENDING",
    "behind_distance",
    "behind_relative",
    "ends_between",
    "ends_clause",
    "in_clause",
    "to_next_clause",
    "to_relative",
]

ENDING = CLAUSE_ENDS | {"."}
"""What may end a clause, beside a line."""

_SHORT_LINE = 45
# What begins an item of a list.
_ITEMS = (["-", " "], ["*", " "], ["\N{BULLET}", " "])
_RELATIVE = frozenset(["which", "who", "whose", "where"])
_CLOSING = frozenset(['"', "\N{RIGHT DOUBLE QUOTATION MARK}", "''", "'", ")"])


def in_clause(words: list[str], indices: range) -> range:
    """Return the indices up to what ends the clause."""
    for count, index in enumerate(indices, 1):
        word = words[index]
        if (word in ENDING or "\n" in word) and ends_clause(words, index):
            return indices[:count]
    return indices


def ends_clause(words: list[str], index: int) -> bool:
    """Tell whether a sentence ends here; the dot of "1.3" and "Mr." ends none."""
    word = words[index]
    if "\n" in word:
        ends = word.count("\n") > 1 or words[index + 1 : index + 3] in _ITEMS
        return ends or _is_short_line(words, index)
    if word != ".":
        return word in CLAUSE_ENDS
    behind = words[index + 1] if index + 1 < len(words) else " "
    if not behind.isspace() and behind not in _CLOSING:
        return False
    before = words[index - 1] if index else ""
    if not before.isalpha():
        # "by 24%. Sales", "(it said). Sales", but "Sales ... fell"
        return before not in ("", ".") and not before.isspace()
    if before == "ft":
        # "at 900 ft. Sales", but "Ft. Hood"
        return "".join(words[max(0, index - 3) : index - 1]).strip().isdigit()
    return before not in ABBREVIATIONS and len(before) > 1


def ends_between(text: Text, start: int, end: int) -> bool:
    """Tell whether a clause ends between two characters."""
    words, tokens = text.tokens.words, text.tokens
    pieces = range(tokens.at(start), tokens.at(end))
    return any(ends_clause(words, index) for index in pieces)


def _is_short_line(words: list[str], index: int) -> bool:
    """Tell whether the line that ends here ends where it says all, as in a programme."""
    length = 0
    for word in reversed(words[max(0, index - _SHORT_LINE) : index]):
        if "\n" in word:
            break
        length += len(word)
    return length < _SHORT_LINE


def to_relative(words: list[str], indices: range) -> range:
    """Return the indices before ", which was put off": that is of what stands before."""
    for index in indices:
        if words[index] in _RELATIVE and words[index - 2 : index] == [",", " "]:
            return range(indices.start, index)
    return indices


def behind_distance(words: list[str], indices: range) -> range:
    """Return the indices behind ", two years after it was built," where that opens them."""
    if words[indices.start : indices.start + 1] != [","]:
        return indices
    for index in range(indices.start + 1, indices.stop):
        if words[index] == ",":
            within = words[indices.start + 1 : index]
            link = next((k for k, word in enumerate(within) if word in _APART), 0)
            counted = not _UNITS.isdisjoint(within[:link])
            return range(index, indices.stop) if counted else indices
        if words[index] in ENDING:
            return indices
    return indices


_APART = frozenset(["after", "before", "since"])
_UNITS = LEXICON["unit"].keys()


def behind_relative(words: list[str], indices: range) -> range:
    """Return the indices behind the comma that closes ", who ran the mill, died"."""
    opened = to_relative(words, indices).stop
    if opened == indices.stop:
        return range(0)
    if any(
        words[k] == "." and ends_clause(words, k) for k in range(indices.start, opened)
    ):
        return range(0)
    for index in range(opened + 1, indices.stop):
        if words[index] == ",":
            return range(index + 1, indices.stop)
    return range(0)


def to_next_clause(words: list[str], indices: range) -> range:
    """Return the indices before "and I", "but they", whose verb is another's."""
    for index in indices:
        if words[index] in JOINING and word_behind(words, index) in SUBJECTS:
            return range(indices.start, index)
    return indices
