"""Find the events of an English sentence."""

from functools import lru_cache

from timeline.grammar.analysis import Default
from timeline.languages.en import eventive, governance
from timeline.languages.en.lexeme import lexemes, read_table
from timeline.languages.en.linear import Linear
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.verbs import Group
from timeline.languages.en.words import STAGING

__all__ = ["default", "events"]

_OF_THE_DAY = -70


@lru_cache(maxsize=1)
def _classes() -> Linear:
    return Linear.of_table(read_table("events.tsv"))


@lru_cache(maxsize=1)
def _days() -> Linear:
    return Linear.of_table(read_table("dateline.tsv"))


def events(reading: Reading) -> list[Found]:
    """Return the events of a sentence in order."""
    model, words = _classes(), lexemes()
    bias = model.total(("bias",))
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme = words.of(reading.lower[k], part)
        total = bias + model.total(eventive.static(lexeme))
        total += model.total(eventive.context(reading, k, lexeme))
        group = reading.verb_at.get(k)
        category = model.best(total)
        if category == eventive.NOT_AN_EVENT and _must_tell(reading, k, group):
            category = "OCCURRENCE"
        if category != eventive.NOT_AN_EVENT:
            found.append(Found(k, lexeme, category, group))
    return found


def _must_tell(reading: Reading, k: int, group: Group | None) -> bool:
    """Tell whether grammar makes word *k* an event, whatever the word is."""
    if group is not None:
        return group.tense in ("PAST", "FUTURE") and not group.copula
    return any(_is_staged(reading, k, verb) for verb in reading.groups)


def _is_staged(reading: Reading, k: int, verb: Group) -> bool:
    """Tell whether word *k* is what somebody "cancelled", or what "was called off"."""
    lower, tags = reading.lower, reading.tags
    if lower[verb.head] not in STAGING:
        return False
    if verb.passive:
        return verb.first == k + 1
    between = tags[verb.head + 1 : k]
    return verb.head < k and all(tag in _INSIDE for tag in between)


_INSIDE = frozenset(("DT", "PRP$", "JJ", "RP", "NN", "NNP", "POS", "CD"))


def default(reading: Reading, event: Found) -> Default:
    """Return where an event belongs that no expression governs.

    What is said, and what is, belong to the dateline.
    """
    group = event.group
    if group is not None and group.modality is None:
        present = group.tense == "PRESENT" and not group.aspect.startswith("PERF")
        said = event.category == "REPORTING" and group.tense in _SAID
        if present or said:
            return Default.PRESENT
    if _days().total(governance.default_features(reading, event)) >= _OF_THE_DAY:
        return Default.PRESENT
    if group is not None and group.tense == "PAST" and group.aspect == "NONE":
        return Default.STORY
    return Default.OPEN


_SAID = frozenset(("PAST", "PRESENT", "PRESPART"))
