"""Who speaks in an English title of the first person: "Holm: I will resign"."""

import re
from collections.abc import Mapping

from timeline.languages.en.events.titles.wording import LONGEST
from timeline.languages.en.events.who.naming import behind_office
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.speaking import quoted, telling
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found

__all__ = ["spoken"]

_FIRST = re.compile(r"(?:I|We)(?:['’](?:ll|ve|m|re|d))? ")
_SLACK = 8


def spoken(scene: Scene, names: Mapping[int, str], event: Found, title: str) -> str:
    """Return *title* behind the name of who says it, if it begins with "I" or "We".

    It is the same if nobody is named.
    """
    if not _FIRST.match(title):
        return title
    told = telling(scene, [g for g in scene.reading.groups if g.finite])
    speaker = scene.subject(told) if told is not None else None
    if told is None or speaker is None or event.index == told.head:
        return title
    marked = '"' in scene.reading.kinds
    if not marked or event.index not in quoted(scene, told, speaker):
        return title
    name = names.get(speaker.start) or _name(scene, speaker)
    line = f"{name[:1].upper()}{name[1:]}: {title}"
    return line if name and len(line) <= LONGEST + _SLACK else title


def _name(scene: Scene, speaker: Chunk) -> str:
    """Return the Ida Holm of "spokeswoman Ida Holm", nothing of a pronoun."""
    reading, start = scene.reading, speaker.start
    if reading.tags[speaker.head] not in ("NNP", "NN") or reading.tags[start] == "PRP$":
        return ""
    office = behind_office(reading, speaker)
    start = office if office < speaker.end else start
    start += reading.tags[start] == "DT"
    return reading.folded(start, speaker.end)
