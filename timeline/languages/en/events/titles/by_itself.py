"""A noun's own title, where its clause says the opposite: "Hearing"."""

from collections.abc import Sequence

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.reading import Found
from timeline.model.record import Status

__all__ = ["apart_from_denial"]

_OPEN = ("DT", "PRP$", "POS", "PDT")


def apart_from_denial(
    scene: Scene,
    found: Sequence[Found],
    titles: Sequence[str],
    statuses: Sequence[Status],
) -> list[str]:
    """Return the titles, a noun's without the verb that denies something else.

    In "Reyes could not attend the hearing" there was one, and in "denies the robbery".
    """
    told = list(zip(found, titles, statuses, strict=True))
    denied = [
        scene.object(event.group)
        for event, _, status in told
        if event.group is not None
        and (status is Status.NEGATED or event.lexeme.lemma == "deny")
    ]
    nouns = {chunk.head for chunk in denied if chunk is not None}
    return [
        _own(scene, event.index) or title
        if event.index in nouns and status is not Status.NEGATED
        else title
        for event, title, status in told
    ]


def _own(scene: Scene, k: int) -> str:
    """Return the noun phrase of word *k*, empty if nothing says that there was one."""
    reading, chunk = scene.reading, scene.at(k)
    if chunk is None or chunk.head != k or reading.tags[k][0] != "N":
        return ""
    if reading.lower[chunk.start] != "the":
        # "failed to adopt amendments": there were none.
        return ""
    first = chunk.start
    while first < k and (reading.tags[first] in _OPEN or reading.times[first] >= 0):
        first += 1
    if any(time >= 0 for time in reading.times[first : chunk.end]):
        return ""
    words = reading.folded(first, chunk.end)
    return words[:1].upper() + words[1:]
