"""Who speaks in an English title of the first person: "Holm: I will resign"."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from timeline.languages.en.events.titles.wording import LONGEST
from timeline.languages.en.events.who.naming import behind_office, name_behind
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.speaking import quoted, telling
from timeline.languages.en.events.who.voice import Quotes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found

__all__ = ["spoken", "voices"]

_FIRST = re.compile(r"(?:I|We)(?:['’](?:ll|ve|m|re|d))? ")
_SLACK = 8
_SELVES = frozenset(("i", "we"))
# What parts a quote from the rest of it: "he said.", "said Dr. Holm.".
_FRAME = re.compile(
    r"[^.!?\n\"“”]*(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt)\.[^.!?\n\"“”]*)?\. "
)
_LONGEST_FRAME = 90


def spoken(
    scene: Scene, names: Mapping[int, str], event: Found, title: str, voice: str
) -> str:
    """Return *title* behind the name of who says it, if it begins with "I" or "We".

    That is who is named in its sentence, or else the *voice* of its quote. It is the
    same if nobody is named.
    """
    if not _FIRST.match(title):
        return title
    speaker, words = _speaker(scene, names)
    name = speaker if event.index in words else voice
    line = f"{name[:1].upper()}{name[1:]}: {title}"
    return line if name and len(line) <= LONGEST + _SLACK else title


def voices(
    quotes: Quotes, told: Iterable[tuple[Scene, Mapping[int, str]]]
) -> Mapping[int, str]:
    """Return who speaks in the quotes that begin at each offset, if that is said once.

    "“I slept on Friday,” Ida Holm said. “On Saturday I won. I was glad.”"
    """
    heard: dict[int, str] = {}
    for scene, names in told:
        if '"' not in scene.reading.kinds:
            continue
        reading, (name, words) = scene.reading, _speaker(scene, names)
        marks = [k for k, tag in enumerate(reading.tags) if tag == '"']
        ends = bool(words) and words.start < marks[-1]
        k = marks[-1] - 1 if ends else marks[0] + 1
        start = reading.starts[min(k, len(reading.starts) - 1)]
        quote = quotes.around(start, start) if name else None
        if quote is not None:
            heard[quote.span.start] = name
    for before, after in pairwise(quotes.spans):
        goes_on = before[0] in heard and after[0] not in heard
        if goes_on and _FRAME.fullmatch(quotes.between(before[1], after[0])):
            heard[after[0]] = heard[before[0]]
    return heard


def _speaker(scene: Scene, names: Mapping[int, str]) -> tuple[str, range]:
    """Return the name of who is quoted, and the words that are."""
    nobody = "", range(0)
    told = telling(scene, [g for g in scene.reading.groups if g.finite])
    speaker = scene.subject(told) if told is not None else None
    if told is None or speaker is None or '"' not in scene.reading.kinds:
        return nobody
    name = names.get(speaker.start) or _name(scene, speaker)
    return (name, quoted(scene, told, speaker)) if name else nobody


def _name(scene: Scene, speaker: Chunk) -> str:
    """Return the Ida Holm of "spokeswoman Ida Holm" and of "her lawyer, Ida Holm".

    There is none of a pronoun.
    """
    reading, start = scene.reading, speaker.start
    if behind := name_behind(reading, speaker):
        return reading.folded(behind.start, behind.stop)
    if reading.tags[speaker.head] not in ("NNP", "NN") or reading.tags[start] == "PRP$":
        return ""
    office = behind_office(reading, speaker)
    start = office if office < speaker.end else start
    start += reading.tags[start] == "DT"
    return reading.folded(start, speaker.end)
