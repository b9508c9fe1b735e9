"""Whose results an English sentence tells of: "Karst Corp. said net income fell"."""

from collections.abc import Iterator

from timeline.languages.en.events.titles.opening import untimed
from timeline.languages.en.events.who.naming import bounds, owner, plain
from timeline.languages.en.events.who.people import People
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import COMPANIES, REPORTED

__all__ = ["FIGURES", "whose"]

FIGURES = word_set(
    "revenue revenues sales profit profits earnings income net margin margins turnover",
    "loss losses ebitda",
)
"""What a firm reports."""

_QUALIFYING = word_set(
    "net operating pretax pre-tax after-tax gross consolidated record total group",
    "underlying comparable same-store record-breaking",
)
_FIRMS = COMPANIES | word_set(
    "company firm bank unit subsidiary utility concern thrift"
)
# They tell of others' sales.
_COUNTING = word_set(
    "department ministry bureau association institute office agency board council",
    "commission government federation authority administration journal times news",
)


def whose(scene: Scene, people: People) -> dict[int, str]:
    """Return results with their owner, "Karst Corp.'s net", by their first word.

    Args:
        scene: A sentence.
        people: Whom the article names.
    """
    if FIGURES.isdisjoint(scene.reading.distinct):
        return {}
    found: dict[int, str] = {}
    for group in scene.reading.groups:
        firm = _teller(scene, group, people)
        if firm:
            for k in _told(scene, group):
                found[k] = f"{owner(firm)} {scene.reading.lower[k]}"
    return found


def _teller(scene: Scene, group: Group, people: People) -> str:
    """Return the firm that says something by a verb, nothing of anybody else."""
    reading, subject = scene.reading, scene.subject(group)
    if reading.lower[group.head] not in REPORTED or not group.finite or group.passive:
        return ""
    if subject is None:
        return ""
    subject = _apposed(scene, subject)
    first, after = bounds(reading, subject)
    words, head = reading.words[first:after], reading.lower[subject.head]
    firm = "thing" in sorts(reading, subject)
    firm = firm or (len(words) == 1 and _is_firm(words[0], people))
    if reading.tags[subject.head] != "NNP":
        firm = head in _FIRMS and "CC" not in reading.tags[first:after]
    firm = firm and _COUNTING.isdisjoint(reading.lower[first:after])
    return (
        plain(reading, first, after) if firm and not people.is_known(words[-1]) else ""
    )


def _is_firm(name: str, people: People) -> bool:
    """Tell whether a name of one word is surely a firm's: "DSM", "UniFirst"."""
    joined = name[1:] != name[1:].lower() and not name.startswith(("Mc", "Mac", "O'"))
    return joined or people.is_firm(name)


def _apposed(scene: Scene, subject: Chunk) -> Chunk:
    """Return the Karst Foods of "Its unit, Karst Foods, said", else *subject*."""
    tags, k = scene.reading.tags, subject.end
    name = scene.at(k + 1) if tags[k : k + 1] == [","] else None
    if name is None or name.start != k + 1 or tags[name.head] != "NNP":
        return subject
    firm = scene.reading.lower[subject.head] in _FIRMS
    return name if firm and tags[name.end : name.end + 1] == [","] else subject


def _told(scene: Scene, group: Group) -> Iterator[int]:
    """Give where the results begin that are the subject of what somebody says."""
    tags, subject = scene.reading.tags, scene.subject(group)
    # "Net income fell, Karst Corp. said"
    ahead = subject is not None and subject.start > 1 and tags[subject.start - 1] == ","
    ahead = ahead and group is scene.reading.groups[-1]
    for other in scene.reading.groups:
        told = scene.subject(other) if other.finite else None
        if told is None or (other.head > group.head) is ahead or other is group:
            continue
        k = _bare(scene, told)
        if k < 0:
            return
        yield k


def _bare(scene: Scene, subject: Chunk) -> int:
    """Return the first word of results that nobody is told to own, or -1."""
    reading, head = scene.reading, subject.head
    words = untimed(reading, subject.start, head + 1)
    told = reading.lower[head] in FIGURES and head in words
    told = told and _QUALIFYING.issuperset(reading.lower[k] for k in words[:-1])
    return words[0] if told else -1
