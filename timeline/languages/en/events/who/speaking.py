"""Who "I" is in an English quote: "“I will resign in May,” Ida Holm said"."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from timeline.languages.en.events.who.beside import tells_one
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import COMPANIES, REPORTED

__all__ = ["possessing", "quoted", "speaking", "telling"]

_OWN = frozenset(("me", "my", "mine", "myself", "us", "our", "ours", "ourselves"))
_MARKS = frozenset(("'", "\N{RIGHT SINGLE QUOTATION MARK}"))
_FIRMS = COMPANIES | word_set("company firm bank club union council charity airline")
_SINGLE = frozenset(("he", "she"))
_WHOSE = {"i": "person", "we": "thing"}


def speaking(
    scene: Scene,
    finite: Sequence[Group],
    name: Callable[[Chunk], str],
    found: Mapping[int, str],
) -> Iterator[tuple[int, str]]:
    """Give the *name* of who says "I will" or "I sold", and what firm says "we will".

    A verb that would not agree keeps its pronoun, as a "my" beside it does. Who "he" is
    has to be *found*.
    """
    reading = scene.reading
    if _WHOSE.keys().isdisjoint(reading.distinct) or '"' not in reading.kinds:
        return
    speaker, words = _quote(scene, finite)
    if speaker is None:
        return
    pairs = [(group, c) for group in finite if (c := scene.subject(group))]
    selves = [(g, c) for g, c in pairs if reading.lower[c.start] in _WHOSE]
    selves = [(g, c) for g, c in selves if c.start in words]
    if not selves or any(reading.lower[k][0] in _MARKS for k in words[1:]):
        # "I'll leave" has no place for a name.
        return
    sort = _WHOSE[reading.lower[selves[0][1].start]]
    own = any(reading.lower[k] in _OWN for k in words if k >= selves[0][0].head)
    if own or not _is_of(scene, speaker, sort):
        return
    acting = {c.start for group, c in selves if c.end == group.first}
    if all(_agrees(group, sort) and c.start in acting for group, c in selves):
        who = found.get(speaker.start) or name(speaker)
        yield from ((c.start, who) for _, c in selves if who)


def possessing(scene: Scene, finite: Sequence[Group]) -> Iterator[tuple[int, Chunk]]:
    """Give each "my" of "My car was stolen", with who says so."""
    reading = scene.reading
    if "my" not in reading.distinct or '"' not in reading.kinds:
        return
    speaker, words = _quote(scene, finite)
    if speaker is None or not _is_of(scene, speaker, "person"):
        return
    subjects = [c for group in finite if (c := scene.subject(group))]
    for k in [c.start for c in subjects if c.start in words]:
        rest = (reading.lower[j] for j in words if j > k)
        if reading.lower[k] == "my" and _OWN.isdisjoint(rest):
            yield k, speaker


def _quote(scene: Scene, finite: Sequence[Group]) -> tuple[Chunk | None, range]:
    """Return who says something, and the words that are quoted."""
    told = telling(scene, finite)
    speaker = scene.subject(told) if told is not None else None
    if told is None or speaker is None:
        return None, range(0)
    return speaker, quoted(scene, told, speaker)


def telling(scene: Scene, finite: Sequence[Group]) -> Group | None:
    """Return the verb of who is quoted, be that "he" or a name."""
    for group in reversed(finite):
        if scene.subject(group) and scene.reading.lower[group.head] in REPORTED:
            return None if tells_one(scene, group) else group
    return None


def quoted(scene: Scene, told: Group, speaker: Chunk) -> range:
    """Return the words that are quoted, before a verb and its speaker or behind it."""
    marks = [k for k, tag in enumerate(scene.reading.tags) if tag == '"']
    if marks[-1] <= min(told.first, speaker.start):
        return range(marks[-1])
    return range(marks[0], marks[-1]) if marks[0] > told.head else range(0)


def _is_of(scene: Scene, speaker: Chunk, sort: str) -> bool:
    """Tell whether who speaks is a person, or a firm, that may say "I" or "we"."""
    lower, tag = scene.reading.lower, scene.reading.tags[speaker.head]
    if tag == "PRP":
        return sort == "person" and lower[speaker.start] in _SINGLE
    known = lower[speaker.start] == "the" and tag == "NN"
    known = known and (sort == "person" or lower[speaker.head] in _FIRMS)
    told = sorts(scene.reading, speaker)
    if sort == "thing" and "person" in told:
        # "We grew," said Dana Holm: she did not.
        return False
    return (tag == "NNP" or known) and sort in told


def _agrees(group: Group, sort: str) -> bool:
    """Tell whether the verb of "I" or "we" is the same of one: "sold", "will", "was"."""
    many = sort == "thing" and (group.passive or group.copula)
    return (
        bool(group.modality)
        or group.tense == "FUTURE"
        or (group.tense == "PAST" and group.aspect == "NONE" and not many)
    )
