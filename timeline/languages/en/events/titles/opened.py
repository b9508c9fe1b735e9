"""Where the noun phrases of an English sentence begin that have a finite verb."""

from collections.abc import Iterator

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["opened"]

_ADVERBS = frozenset(("RB", "''"))


def opened(scene: Scene) -> Iterator[int]:
    """Give where a noun phrase begins that has a finite verb of its own."""
    reading = scene.reading
    groups = iter(reading.groups)
    group = next(groups, None)
    for chunk in scene.chunks:
        while group is not None and group.first < chunk.end:
            group = next(groups, None)
        if group is None:
            break
        if group.finite and _ADVERBS.issuperset(reading.tags[chunk.end : group.first]):
            whole = scene.subject(group)
            if whole is None:
                yield chunk.start
                continue
            if not whole.start <= chunk.start < whole.end:
                if not _is_governed(reading, chunk):
                    yield chunk.start
                continue
            governing = reading.verb_at.get(whole.start - 1)
            governed = governing is not None and governing.finite
            governed = governed and reading.lower[whole.start - 1] not in REPORTED
            # "as a storm with a strong wind hit the coast"
            yield chunk.start if governed else whole.start


def _is_governed(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a preposition or a verb leads to it: "who watch the border said"."""
    before = reading.verb_at.get(chunk.start - 1)
    acted = before is not None and not before.copula
    acted = acted and reading.lower[chunk.start - 1] not in REPORTED
    return acted or reading.tags[chunk.start - 1] in ("IN", "TO")
