"""Who is to do a second thing in English: "expects the sale to close and to bring cash"."""

from collections.abc import Mapping

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["wanted"]


def wanted(reading: Reading, at: Mapping[int, Chunk], group: Group) -> Chunk | None:
    """Return the sale of "expects the sale to close in May and to bring in cash"."""
    listed = reading.tags[max(0, group.first - 1) : group.first + 1] == ["CC", "TO"]
    before = reading.verb_before(group.first) if listed else None
    if before is None or reading.tags[before.first] != "TO":
        return None
    thing = at.get(before.first - 1)
    if thing is None or thing.end != before.first:
        return None
    verb = reading.verb_at.get(thing.start - 1)
    wants = verb is not None and not verb.passive and reading.verb(verb) in _WANTING
    return thing if wants else None


_WANTING = word_set(
    "expect want need like ask urge tell order allow require help cause force enable",
    "encourage forecast project predict",
)
