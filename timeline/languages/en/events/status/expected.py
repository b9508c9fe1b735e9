"""The English "should" of a timetable: "the road should reopen on Friday".

That of advice, "voters should reject the bill", leaves open whether they do.
"""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_expected"]

_RUNNING = word_set(
    "reopen open resume start begin leave depart land finish return sail dock air",
    "arrive",
)
_DONE = frozenset(("complete", "finish"))
_READY = word_set("open ready back available over clear complete finished here there")
_ALONE = frozenset(("IN", "RB", ".", ",", "CC", "NN", "NNP", "TO"))


def is_expected(scene: Scene, group: Group) -> bool:
    """Tell whether what "should" be on a day is due then, as far as anybody knows.

    Anybody "should be coming on Friday" or "should arrive" then; that the council should
    open the road is advice.
    """
    reading = scene.reading
    subject = scene.subject(group)
    should = group.modality == "should" and not group.negated and subject is not None
    if not should or subject is None or subject.start > group.first:
        return False
    if not _is_timed(reading, group):
        return False
    if group.aspect == "PROGRESSIVE":
        return not group.passive
    verb = reading.verb(group)
    if group.aspect != "NONE":
        return False
    places = verb == "take" and reading.word(group.head + 1) == "place"
    if verb == "arrive" or places:
        return True
    tag = reading.tags[subject.head]
    thing = tag != "NNP" and not is_group(reading.lower[subject.head])
    if not thing or (tag == "PRP" and reading.lower[subject.head] != "it"):
        return False
    if group.passive:
        return verb in _DONE
    behind = reading.word(group.head + 1)
    return behind in _READY if group.copula else _runs(reading, group)


def _runs(reading: Reading, group: Group) -> bool:
    """Tell whether it "should reopen", and is no "should open the road"."""
    k = group.head + 1
    behind = reading.tags[k : k + 1]
    named = behind in (["NN"], ["NNP"]) and reading.times[k] < 0
    alone = _ALONE.issuperset(behind) and not named
    return alone and reading.verb(group) in _RUNNING


def _is_timed(reading: Reading, group: Group) -> bool:
    """Tell whether a time stands in its clause."""
    after = reading.verb_from(group.head + 1)
    end = after.first if after is not None else len(reading.times)
    within = reading.times[group.head + 1 : end]
    return any(time >= 0 for time in within) or any(
        time >= 0 for time in reading.times[: group.first]
    )
