"""Whether an English plan is given up by another name: "was to sail, but the trip was off".

"The rocket was to launch in May. In April the agency cancelled the launch."
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from timeline.languages.en.events.stance import THWARTED
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Status

__all__ = ["drops", "is_undone", "undo", "undoing"]

_STAGED = word_set("show gig concert performance match game tour play")
_TRIPS = word_set("trip flight voyage journey crossing sailing cruise departure tour")
_ACTS = {
    "launch": word_set("mission flight liftoff launching"),
    "open": frozenset(("opening", "launch", "show", "play", "exhibition")),
    "meet": frozenset(("meeting", "talk", "summit", "match")),
    "speak": frozenset(("speech", "talk", "appearance", "address")),
    **dict.fromkeys(("play", "perform", "sing", "appear"), _STAGED),
    **dict.fromkeys(("sail", "fly", "leave", "depart", "travel", "go"), _TRIPS),
    **dict.fromkeys(("visit", "arrive"), _TRIPS | {"visit"}),
}
"""What a noun may call that somebody was to do."""

_CALLING = frozenset(("call", "put"))
_DROPPING = THWARTED - {"prevent", "avoid", "deny", "escape", "block"}
_PAUSING = frozenset(("halt", "drop", "avert", "foil", "put"))
_ALONE = frozenset((".", ",", "IN", "RB", ":", "CC"))


def undoing(scene: Scene, planned: Group) -> Group | None:
    """Return the verb of "but the trip was called off" for what was to sail, or None.

    So the one of "was to play on Friday but cancelled".
    """
    reading = scene.reading
    for group in reading.groups:
        if group.first > planned.head and drops(reading, group):
            given_up = _is_alone(reading, group)
            if given_up or _is_of(scene, group, reading.verb(planned)):
                return group
    return None


def is_undone(scene: Scene, k: int) -> bool:
    """Tell whether so is what is "due" at *k*: "due to launch, but the flight was off"."""
    planned = scene.reading.verb_from(k + 1)
    beside = planned is not None and planned.first == k + 1
    return beside and planned is not None and undoing(scene, planned) is not None


def undo(told: Sequence[tuple[Scene, Sequence[Found], list[Status]]]) -> None:
    """Negate what was to be, where a sentence before or right behind gives it up."""
    given_up: set[str] = set()
    just: set[str] = set()
    for at, (scene, found, judged) in enumerate(told):
        for later, *_ in told[at + 1 : at + 2]:
            if Status.PLANNED in judged:
                _later_undone(scene, found, judged, later)
        if given_up:
            _undone_before(scene, found, judged, (given_up, just))
        just = _dropped(scene)
        given_up |= just


def _later_undone(
    scene: Scene, found: Sequence[Found], judged: list[Status], later: Scene
) -> None:
    """Negate in *judged* what was to be, where the *later* sentence gives it up."""
    verbs = [g for g in later.reading.groups if drops(later.reading, g)]
    for at, event in enumerate(found if verbs else ()):
        planned = _planned(scene.reading, event)
        if planned is None or judged[at] is not Status.PLANNED:
            continue
        lemma = scene.reading.verb(planned)
        if any(_is_of(later, verb, lemma) for verb in verbs):
            judged[at] = Status.NEGATED


def _undone_before(
    scene: Scene,
    found: Sequence[Found],
    judged: list[Status],
    dropped: tuple[AbstractSet[str], AbstractSet[str]],
) -> None:
    """Negate in *judged* what "the tour was to" bring, where tours were *dropped* before.

    So is what "she was to" do on one, if it was the sentence before that dropped it.
    """
    for at, event in enumerate(found):
        group = event.group
        plan = scene.reading.verb_before(event.index + 1) if group is None else group
        while plan is not None and not plan.finite:
            plan = scene.reading.verb_before(plan.first)
        if plan is None or judged[at] is not Status.PLANNED:
            continue
        was = plan.tense == "PAST" and not plan.negated
        if was and _is_of_dropped(scene, plan, *dropped):
            judged[at] = Status.NEGATED


def _is_of_dropped(
    scene: Scene, plan: Group, dropped: AbstractSet[str], just: AbstractSet[str]
) -> bool:
    """Tell whether a plan is of a tour that was dropped, *just* before for "she"."""
    reading, chunk = scene.reading, scene.subject(plan)
    if chunk is None:
        return False
    if reading.tags[chunk.head] == "PRP":
        verb = reading.verb_from(plan.head + 1)
        acts = _ACTS.get(reading.verb(verb), ()) if verb is not None else ()
        return not just.isdisjoint(acts)
    known = reading.lower[chunk.start] in _KNOWN
    return known and lexemes().of(reading.lower[chunk.head], "N").lemma in dropped


def _dropped(scene: Scene) -> set[str]:
    """Return what a sentence says was given up: the "tour" of "cancelled a tour"."""
    verbs = [verb for verb in scene.reading.groups if drops(scene.reading, verb)]
    # What was halted may go on.
    verbs = [verb for verb in verbs if scene.reading.verb(verb) not in _PAUSING]
    chunks = [
        scene.subject(verb) if verb.passive else _object(scene, verb) for verb in verbs
    ]
    heads = [scene.reading.lower[chunk.head] for chunk in chunks if chunk is not None]
    return {lexemes().of(word, "N").lemma for word in heads}


def _planned(reading: Reading, event: Found) -> Group | None:
    """Return the "launch" of "was scheduled to launch", or of its "due", or None."""
    k = event.index
    group = event.group
    if group is None and reading.lower[k] == "due":
        group = reading.verb_from(k + 1)
    if group is None or group.tense != "INFINITIVE":
        return None
    before = reading.verb_before(group.first)
    was = before is not None and before.tense == "PAST" and not before.negated
    return group if was else None


def drops(reading: Reading, group: Group) -> bool:
    """Tell whether a verb says that something was given up."""
    told = group.finite and not group.negated and group.modality is None
    if not told or group.tense not in ("PAST", "PRESENT"):
        return False
    lemma = reading.verb(group)
    off = lemma in _CALLING and reading.word(group.head + 1) == "off"
    return off or lemma in _DROPPING


def _is_alone(reading: Reading, group: Group) -> bool:
    """Tell whether who was to do it "cancelled": no one says what."""
    but = reading.word(group.first - 1) == "but" and not group.passive
    behind = reading.tags[group.head + 1 : group.head + 2]
    return but and (not behind or behind[0] in _ALONE)


def _is_of(scene: Scene, group: Group, lemma: str) -> bool:
    """Tell whether it is "the launch" that is given up, of what was to launch."""
    chunk = scene.subject(group) if group.passive else _object(scene, group)
    if chunk is None or scene.reading.lower[chunk.start] not in _KNOWN:
        return False
    if scene.reading.word(chunk.end) == "of":
        # "dropped the launch of a van"
        return False
    noun = lexemes().of(scene.reading.lower[chunk.head], "N").lemma
    return noun in ("event", lemma) or noun in _ACTS.get(lemma, ())


_KNOWN = frozenset(("the", "its", "his", "her", "their", "that", "this"))


def _object(scene: Scene, group: Group) -> Chunk | None:
    k = group.head + 1
    return scene.at(k + (scene.reading.word(k) == "off"))
