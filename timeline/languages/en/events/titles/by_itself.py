"""When an English noun has a title of its own, and not that of its clause: "Hearing"."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.events.stance import THWARTED
from timeline.languages.en.events.times.tie import Tie, time_of
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.words import HAVE
from timeline.model.record import Status

__all__ = ["SHUNNING", "apart_from_denial", "is_apart", "is_averted", "is_lone"]

SHUNNING = frozenset(("deny", "miss", "skip", "boycott"))
"""What leaves it open whether there is what one does so to."""

_OPEN = ("DT", "PRP$", "POS", "PDT")


def apart_from_denial(
    scene: Scene,
    found: Sequence[Found],
    titles: Sequence[str],
    statuses: Sequence[Status],
) -> list[str]:
    """Return the titles, a noun's without the verb that denies something else.

    In "Reyes could not attend the hearing" there was one, and in "denies the robbery";
    who "could miss the derby" does not say that it may not be played.
    """
    told = list(zip(found, titles, statuses, strict=True))
    denied = [
        scene.object(event.group)
        for event, _, status in told
        if event.group is not None
        and (status is Status.NEGATED or event.lexeme.lemma in SHUNNING)
    ]
    nouns = {chunk.head for chunk in denied if chunk is not None}
    said = {title: status for event, title, status in told if event.group is not None}
    return [
        _own(scene, event.index) or title
        if event.index in nouns and status not in (Status.NEGATED, said.get(title))
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


def is_lone(scene: Scene, times: Mapping[int, Tie], k: int, clause: Group) -> bool:
    """Tell whether a noun has a day that its clause has not: "paid for May's storm"."""
    own, its = (time_of(times, j) for j in (k, clause.head))
    lower, chunk = scene.reading.lower, scene.at(k)
    led = chunk is not None and lower[max(0, chunk.start - 1)] in _SET_APART
    led = led or is_awaited(scene, k)
    state = clause.copula or lower[clause.head] in HAVE
    if own is None or (state and not (led and its != own)):
        return False
    taking_part = (scene.subject(clause), scene.object(clause))
    if its is not None and any(one and one.head == k for one in taking_part):
        # "Net income this year has risen since May", "reported May's loss in June"
        return False
    return its != own


def is_apart(scene: Scene, k: int) -> bool:
    """Tell whether what is to be done comes before a noun, or behind: "after a flood"."""
    chunk = scene.at(k)
    if chunk is None or is_averted(scene, chunk):
        return chunk is not None
    led = scene.reading.word(chunk.start - 1)
    return led in ("after", "following") or is_awaited(scene, k)


def is_averted(scene: Scene, chunk: Chunk) -> bool:
    """Tell whether a noun is what is "to be averted": "in a bid to avert a strike"."""
    reading = scene.reading
    verb = reading.verb_at.get(chunk.start - 1)
    infinitive = verb is not None and verb.tense == "INFINITIVE"
    return infinitive and verb is not None and reading.verb(verb) in _THWARTING


def is_awaited(scene: Scene, k: int) -> bool:
    """Tell whether a noun says what something is before: "ahead of his trip"."""
    lower, chunk = scene.reading.lower, scene.at(k)
    if chunk is None or not chunk.start:
        return False
    link = lower[max(0, chunk.start - 2) : chunk.start]
    return link[-1] == "before" or link in _AHEAD


_THWARTING = THWARTED | {"postpone", "delay"}
_SET_APART = frozenset(("since", "after", "before", "into", "until", "till"))
_AHEAD = (["ahead", "of"], ["prior", "to"])
