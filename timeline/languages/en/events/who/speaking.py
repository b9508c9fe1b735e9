"""Who "I" is in an English quote: "“I will resign in May,” Ida Holm said"."""

from collections.abc import Callable, Iterator, Sequence

from timeline.languages.en.events.who.beside import quoting
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk

__all__ = ["speaking"]

_OWN = frozenset(("me", "my", "mine", "myself", "us", "our", "ours", "ourselves"))
_MARKS = frozenset(("'", "\N{RIGHT SINGLE QUOTATION MARK}"))
_WHOSE = {"i": "person", "we": "thing"}


def speaking(
    scene: Scene, finite: Sequence[Group], name: Callable[[Chunk], str]
) -> Iterator[tuple[int, str]]:
    """Give the *name* of who says "I will" or "I sold", and what firm says "we will".

    A verb that would not agree keeps its pronoun, as a "my" beside it does.
    """
    reading = scene.reading
    if _WHOSE.keys().isdisjoint(reading.distinct) or '"' not in reading.kinds:
        return
    told = quoting(scene, finite)
    speaker = scene.subject(told) if told is not None else None
    if told is None or speaker is None or reading.tags[speaker.head] != "NNP":
        return
    closed = max(j for j, tag in enumerate(reading.tags) if tag == '"')
    short = any(word[0] in _MARKS for word in reading.lower[1:closed])
    if short or closed > min(told.first, speaker.start):
        # "I'll leave" has no place for a name.
        return
    pairs = [(group, c) for group in finite if (c := scene.subject(group))]
    selves = [(g, c) for g, c in pairs if reading.lower[c.start] in _WHOSE]
    sort = _WHOSE[reading.lower[selves[0][1].start]] if selves else ""
    first = selves[0][0].head if selves else 0
    own = not _OWN.isdisjoint(reading.lower[first:closed])
    if own or sort not in sorts(reading, speaker):
        return
    acting = {c.start for group, c in selves if c.end == group.first}
    if all(_agrees(group, sort) and c.start in acting for group, c in selves):
        yield from ((c.start, name(speaker)) for _, c in selves if c.start < closed)


def _agrees(group: Group, sort: str) -> bool:
    """Tell whether the verb of "I" or "we" is the same of one: "sold", "will", "was"."""
    many = sort == "thing" and (group.passive or group.copula)
    return (
        bool(group.modality)
        or group.tense == "FUTURE"
        or (group.tense == "PAST" and group.aspect == "NONE" and not many)
    )
