"""Times that are subjects of English verbs: "1911 also saw a flood"."""

from timeline.languages.en.events.titles.opening import heads_entry
from timeline.languages.en.events.who.content import acts_as_subject
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.words import BOUNDING

__all__ = ["time_as_subject"]


_CLAUSAL = frozenset(("while", "although", "though", "because"))


def time_as_subject(scene: Scene, group: Group) -> list[int]:
    """Return the words of a time that a verb without a subject is said of.

    "The latest period had", "1911 also saw", "ten days of leave must be taken".
    """
    reading, tags = scene.reading, scene.reading.tags
    end = group.first
    while end and tags[end - 1] == "RB" and reading.times[end - 1] < 0:
        end -= 1
    k, measured = end, scene.at(end - 1)
    if measured is not None and reading.word(measured.start - 1) == "of":
        k = measured.start - 1
    while k and reading.times[k - 1] >= 0:
        k -= 1
    noun = reading.times[k] >= 0 and any(tag[0] in "NC" for tag in tags[k:end])
    ends = reading.lower[group.head] in BOUNDING or heads_entry(reading, k, group)
    governed = k > 0 and tags[k - 1] in ("IN", "TO")
    governed = governed and reading.lower[k - 1] not in _CLAUSAL
    governed = governed and not acts_as_subject(reading, k, end)
    return list(range(k, end)) if noun and not (ends or governed) else []
