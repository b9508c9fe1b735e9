"""What English words before a noun make of it: "a planned strike", "a failed raid"."""

from timeline.languages.en.events.stance import PREFIXED
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Status

__all__ = ["prefixed"]

_TRIED = frozenset(("attempted", "failed"))
# Of these there are none where they fail.
_AGREED = word_set(
    "merger takeover sale deal acquisition purchase buyout transfer agreement marriage",
    "bailout delivery union integration reunification",
)


def prefixed(
    reading: Reading, chunk: Chunk | None, start: int, k: int
) -> Status | None:
    """Return what the words from *start* make of the noun at *k*, None if nothing does.

    Of "an attempted robbery" and "a failed raid" the attempt was made, but of "a failed
    merger" nothing was; what is only told of "the attempted coup" is that it "failed".
    """
    for word in reading.lower[start:k]:
        if word == "failed" and lexemes().of(reading.lower[k], "N").lemma in _AGREED:
            return Status.NEGATED
        if word in _TRIED and not _is_failure(reading, chunk):
            continue
        if given := PREFIXED.get(word):
            return Status(given)
    return None


def _is_failure(reading: Reading, chunk: Chunk | None) -> bool:
    """Tell whether no more is told of it than that it "failed"."""
    verb = reading.verb_from(chunk.end) if chunk is not None else None
    beside = verb is not None and chunk is not None and verb.first == chunk.end
    return beside and verb is not None and reading.verb(verb) == "fail"
