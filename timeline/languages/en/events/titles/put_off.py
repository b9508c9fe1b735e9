"""What was put off has a day of its own in English: "Postponed trial"."""

from collections.abc import Mapping

from timeline.languages.en.events.times.tie import Tie, time_of
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PLANNED_FOR

__all__ = ["called_off", "is_arranged", "put_off", "rearranged"]

_CALLING_OFF = frozenset(("cancelled", "canceled", "scrapped", "abandoned", "called"))
_PUTTING_OFF = word_set("postponed delayed rescheduled deferred adjourned")


def called_off(scene: Scene, group: Group, times: Mapping[int, Tie]) -> Group | None:
    """Return the verb of "the quiz, due to take place in May, has been cancelled".

    Nobody says that a quiz "to take place" will. What was "scrapped in 2013" was so then.
    """
    reading, subject = scene.reading, scene.subject(group)
    planned = group.tense == "INFINITIVE" or reading.lower[group.head] in PLANNED_FOR
    if group.finite or subject is None or not planned:
        return None
    calling = _CALLING_OFF | _PUTTING_OFF
    for after in reading.groups:
        thing = scene.subject(after) if after.first > group.head else None
        told = after.finite and after.passive and not (after.negated or after.modality)
        if told and thing is not None and thing.start == subject.start:
            word = reading.lower[after.head]
            off = word != "called" or reading.word(after.head + 1) == "off"
            own = time_of(times, after.head) in (None, time_of(times, group.head))
            return after if word in calling and off and own else None
    return None


def put_off(
    scene: Scene, k: int, chunk: Chunk | None, times: Mapping[int, Tie]
) -> Group | None:
    """Return the verb that puts off what noun *k* names, if that has a new day."""
    reading = scene.reading
    if chunk is None or _PUTTING_OFF.isdisjoint(reading.distinct):
        return None
    if "POS" in reading.tags[chunk.start : chunk.end]:
        return None
    for group in reading.groups:
        if group.tense == "PRESPART":
            # "It was held in May, having been postponed twice"
            continue
        if _is_of(scene, group, chunk) and reading.lower[group.head] in _PUTTING_OFF:
            own, its = (time_of(times, j) for j in (k, group.head))
            apart = its is None or (own != its and not group.passive)
            apart = apart and not _does_so(scene, chunk, times, own)
            return group if own is not None and apart else None
    return None


def _does_so(
    scene: Scene,
    chunk: Chunk,
    times: Mapping[int, Tie],
    own: tuple[int, int | None] | None,
) -> bool:
    """Tell whether a day is that of what a thing does: "opened in May and was put off"."""
    does = (group for group in scene.reading.groups if not group.passive)
    then = (group for group in does if time_of(times, group.head) == own)
    subjects = (scene.subject(group) for group in then)
    return any(one is not None and one.start == chunk.start for one in subjects)


def rearranged(scene: Scene, group: Group | None, tie: Tie) -> Chunk | None:
    """Return the concert of "The concert has been moved to June 4", which then is.

    *tie* is the time of what is told; nothing else is on June 4.
    """
    reading = scene.reading
    if group is None or not (group.passive and group.finite) or group.negated:
        return None
    k = group.head + 1
    k += reading.word(k) in ("forward", "back")
    led = reading.word(k) in ("to", "for", "until", "till")
    if reading.lower[group.head] not in _MOVING or not led:
        return None
    coming = reading.times[k + 1 : k + 2] == [tie.timex]
    return scene.subject(group) if coming and group.modality is None else None


def is_arranged(
    scene: Scene, k: int, chunk: Chunk | None, times: Mapping[int, Tie]
) -> bool:
    """Tell whether noun *k* has the day that it was set for: "set a trial date for".

    So has what something "follows", before that.
    """
    reading, own = scene.reading, time_of(times, k)
    verb = reading.verb_before(k) if own is not None else None
    if chunk is None or verb is None or reading.lower[verb.head] not in _ARRANGING:
        return False
    opens = reading.tags[chunk.start]
    words = chunk.end - chunk.start - (opens == "DT")
    says = (words > 1 and opens != "PRP$") or reading.word(chunk.end) in ("of", "on")
    its = not verb.passive and _is_of(scene, verb, chunk)
    if reading.lower[verb.head] == "announced":
        # "announced a UK tour for May", but "announced the strike of May"
        its = its and reading.word(chunk.end) == "for"
    return its and says and own != time_of(times, verb.head)


def _is_of(scene: Scene, verb: Group, chunk: Chunk) -> bool:
    """Tell whether a verb acts on a thing: "adjourned to Friday the hearing", too."""
    times, start = scene.reading.times, verb.head + 1
    thing = scene.subject(verb) if verb.passive else scene.object(verb)
    start += scene.reading.tags[start : start + 1] in (["TO"], ["IN"])
    between = times[start : chunk.start]
    parted = bool(between) and min(between) >= 0
    return parted or (thing is not None and thing.start == chunk.start)


_MOVING = word_set("moved rescheduled rearranged brought pushed put")
_ARRANGING = word_set(
    "announced set fixed scheduled moved put pushed adjourned follows follow"
)
