"""The one noun phrase of an English sentence that "it" or "they" can stand for."""

from collections.abc import Iterator, Sequence

from timeline.languages.en.events.who.beside import acts, going_on, telling_body
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_made
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.words import SUBORDINATORS

__all__ = ["OF_ACTORS", "sole", "surely"]

# What befalls made things: change, contact and motion.
_PHYSICAL = frozenset(("v30", "v35", "v38"))
_GROUPS = "n14"
OF_ACTORS = frozenset(("v31", "v32", "v40", "v41"))
"""WordNet's files of verbs of thought, speech, ownership and what bodies do."""


def surely(
    scene: Scene, k: int, before: Sequence[Group], sort: str, *, alone: bool
) -> Chunk | None:
    """Return the fire of "Since it broke out, the fire", the firm of "said they".

    So of "Police held a man after he fled" the man. "They" may be many unless the last sentence told of nobody such: it is *alone*.
    """
    if sort != "many" and not before:
        return _coming(scene, k, sort)
    if sort == "person":
        return _acted_on(scene, k, before)
    if sort != "many":
        return None
    body = telling_body(scene, k, before) if alone else None
    return body or going_on(scene, k, before)


def sole(scene: Scene, group: Group, before: Sequence[Group]) -> Chunk | None:
    """Return whom "they" or what "it" is, the subject of *group*, None if unsure.

    "Guards saw the plane before it crashed", "the mayor left, though guards say they".
    """
    subject = scene.subject(group)
    if subject is None:
        return None
    many = scene.reading.lower[subject.start] == "they"
    sort = "many" if many else "thing"
    told = {c.start: c for c in _taking_part(scene, before) if c.end <= subject.start}
    fits = [c for c in told.values() if sort in sorts(scene.reading, c)]
    if not many:
        # "the council broke its word when it agreed"
        fits = [c for c in fits if scene.reading.lower[c.start] != "its"]
    joined = [c for c in fits if scene.reading.lower[c.end] in ("and", "or")]
    if joined:
        return None
    if len(fits) == 1:
        known = many or _is_moved(scene, fits[0], group)
        known = known or _acts(scene, fits[0], group)
        return fits[0] if known else None
    return _crew(scene, subject, list(told.values())) if many and not fits else None


def _acted_on(scene: Scene, k: int, before: Sequence[Group]) -> Chunk | None:
    """Return the man of "Police held a man after he fled": nobody else is one."""
    reading = scene.reading
    told = scene.object(before[0]) if len(before) == 1 else None
    if told is None or reading.lower[k - 1] not in SUBORDINATORS:
        return None
    people = [c for c in scene.chunks if c.start < k and "person" in sorts(reading, c)]
    alone = people == [told] and reading.tags[told.head] == "NN"
    return told if alone and not before[0].passive else None


def _coming(scene: Scene, k: int, sort: str) -> Chunk | None:
    """Return the fire of "Since it broke out, the fire has killed two".

    So Holm of "Although he was ill, Mr Holm left".
    """
    reading = scene.reading
    if k != 1 or reading.lower[0] not in SUBORDINATORS:
        return None
    main = [group for group in reading.groups if group.finite][1:2]
    subject = scene.subject(main[0]) if main else None
    if subject is None or reading.tags[subject.start - 1] != ",":
        return None
    return subject if sort in sorts(reading, subject) else None


def _taking_part(scene: Scene, before: Sequence[Group]) -> Iterator[Chunk]:
    """Give the subjects and objects of verbs."""
    for group in before:
        for chunk in (scene.subject(group), scene.object(group)):
            if chunk is not None and scene.reading.tags[chunk.head] != "PRP":
                yield chunk


def _is_moved(scene: Scene, chunk: Chunk, group: Group) -> bool:
    """Tell whether what befalls a thing can befall it: a plane crashes, no vote does."""
    lower = scene.reading.lower
    made = is_made(lower[chunk.head])
    return made and lexemes().of(lower[group.head], "V").file in _PHYSICAL


def _acts(scene: Scene, chunk: Chunk, group: Group) -> bool:
    """Tell whether a body can do it of its own will: a council votes, no mill does."""
    minded = lexemes().of(scene.reading.lower[group.head], "V").file in OF_ACTORS
    body = scene.reading.tags[chunk.head] == "NN" and acts(scene.reading, chunk)
    return minded and body and not group.passive


def _crew(scene: Scene, subject: Chunk, told: Sequence[Chunk]) -> Chunk | None:
    """Return the jury of "the jury met before they left", where nobody is many."""
    reading = scene.reading
    if "NNS" in reading.tags[: subject.start]:
        return None
    crews = [c for c in told if reading.tags[c.head] == "NN"]
    crews = [
        c for c in crews if lexemes().of(reading.lower[c.head], "N").file == _GROUPS
    ]
    return crews[0] if len(crews) == 1 else None
