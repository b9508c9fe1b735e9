"""What an English word makes of its "that" clause: "rumours that", "no evidence that"."""

from timeline.languages.en.events.stance import HEDGED_CONTENT, RUMOURS, UNSURE
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Status

__all__ = ["is_disbelieved", "of_content"]

_HELD = {
    **dict.fromkeys(("true", "case", "so", "correct"), Status.NEGATED),
    **dict.fromkeys(("clear", "certain", "known", "sure"), Status.HYPOTHETICAL),
}
_SCEPTICAL = UNSURE | word_set(
    "sceptical skeptical doubtful dubious unconvinced unsure uncertain unclear"
)
_DOUBTING = word_set("doubt disbelieve dispute")
_EVIDENCE = word_set("evidence indication sign proof hint trace confirmation guarantee")
_HELD_FOR_TRUE = word_set(
    "impression idea belief notion assumption claim report rumour rumor perception view"
)
_WRONG = word_set("false mistaken wrong erroneous wrongful misguided incorrect untrue")
_REJECTING = word_set("reject deny dismiss refute rebut repudiate quash scotch")
_NO = frozenset(("no", "little", "scant"))
_FEW = frozenset(("few", "nobody", "none", "no-one"))


def of_content(scene: Scene, group: Group) -> Status | None:
    """Read "rumours that he had died" and "it is not true that he died"."""
    reading = scene.reading
    if not group.finite:
        return None
    subject = scene.subject(group)
    that = _opener(reading, (subject.start if subject else group.first) - 1)
    if reading.word(that) != "that" or that < 1:
        return None
    return _of_noun(scene, that - 1) or _of_quality(reading, that)


def _opener(reading: Reading, k: int) -> int:
    """Return the "that" of "that, on 8 May 1565, a fleet came" for the words at *k*."""
    j = k
    while j > 0 and (reading.times[j] >= 0 or reading.tags[j] in (",", "IN")):
        if reading.lower[j] == "that":
            return j
        j -= 1
    apart = "," in reading.tags[j + 1 : k + 1]
    return j if apart and reading.word(j) == "that" else k


def _of_noun(scene: Scene, k: int) -> Status | None:
    """Read "a rumour that", "no evidence that", and the "doubt" of "analysts doubt that"."""
    lower = scene.reading.lower
    noun, chunk = lexemes().of(lower[k], "N").lemma, scene.at(k)
    denied = chunk is not None and lower[chunk.start] in _NO
    denied = denied or scene.reading.word(k - 1) in _FEW
    if noun == "doubt" or (noun in _EVIDENCE and denied):
        # "There is no doubt that it fell", "no evidence that it did"
        return None if denied and noun == "doubt" else Status.HYPOTHETICAL
    if noun in _HELD_FOR_TRUE and scene.reading.word(k - 1) in _WRONG:
        # "the mistaken idea that he died"
        return Status.NEGATED
    if noun not in RUMOURS:
        return None
    given = Status(RUMOURS[noun])
    rejected = given is Status.REPORTED and _is_rejected(scene.reading, chunk)
    return Status.NEGATED if rejected else given


def _is_rejected(reading: Reading, chunk: Chunk | None) -> bool:
    """Tell whether somebody "rejected claims" or "denied the report" at *chunk*."""
    verb = reading.verb_at.get(chunk.start - 1) if chunk is not None else None
    if verb is None or verb.passive:
        return False
    return reading.verb(verb) in _REJECTING and not verb.negated


def _of_quality(reading: Reading, that: int) -> Status | None:
    """Read "they were sceptical that he had" and "it is not clear that he had"."""
    verb, word = reading.verb_before(that), reading.word(that - 1)
    if verb is None or not verb.copula:
        return None
    false = verb.negated or reading.word(verb.head + 1) in ("not", "n't", "n’t")
    if word in _SCEPTICAL:
        return Status.HYPOTHETICAL
    return _HELD.get(word) if false else None


def is_disbelieved(reading: Reading, matrix: Group) -> bool:
    """Tell whether a verb doubts what it is told: "doubted that", "few believe that".

    What somebody wishes "had" been has not.
    """
    lemma = reading.verb(matrix)
    if lemma == "wish":
        return True
    if lemma in _DOUBTING:
        return not matrix.negated
    nobody = matrix.negated or reading.word(matrix.first - 1) in _FEW
    return nobody and lemma in HEDGED_CONTENT
