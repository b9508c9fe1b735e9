"""What English words before a noun make of it: "a planned strike", "a failed raid"."""

from timeline.languages.en.events.stance import PREFIXED
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.quoted import QUOTING
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
    reading: Reading, chunk: Chunk | None, before: range, told: Status
) -> Status | None:
    """Return what the words *before* a noun make of it that is *told* as it is, or None.

    Of "an attempted robbery" and "a failed raid" the attempt was made, but of "a failed
    merger" nothing was; what is only told of "the attempted coup" is that it "failed".
    "Cancelled shows" that were "moved to May" are to be, and 'the "No" vote' was one.
    """
    if told is Status.NEGATED:
        return None
    noun = lexemes().of(reading.lower[before.stop], "N").lemma
    for k in before:
        word = "" if reading.tags[k - 1] in QUOTING else reading.lower[k]
        if word == "failed" and noun in _AGREED:
            return Status.NEGATED
        if word in _TRIED and not _is_failure(reading, chunk):
            continue
        given = PREFIXED.get(word)
        anew = word != "no" and given == "negated" and told is Status.PLANNED
        if given and not anew:
            return Status(given)
    return None


def _is_failure(reading: Reading, chunk: Chunk | None) -> bool:
    """Tell whether no more is told of it than that it "failed"."""
    verb = reading.verb_from(chunk.end) if chunk is not None else None
    beside = verb is not None and chunk is not None and verb.first == chunk.end
    return beside and verb is not None and reading.verb(verb) == "fail"
