"""Subjects around a clause of their own: "Two of the men who fled were caught"."""

from collections.abc import Mapping

from timeline.languages.en.events.who.antecedent import Antecedents
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import agree, both
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["joined", "outside", "with_part"]


def with_part(
    reading: Reading, at: Mapping[int, Chunk], found: Chunk | None, group: Group
) -> Chunk | None:
    """Return the two of "Two of the men who escaped on Friday were caught", else *found*.

    The five escaped; two were caught.
    """
    start = found.start if found is not None else 0
    if found is None or reading.tags[found.end : found.end + 1] != ["WP"]:
        return found
    before = reading.verb_before(group.first)
    main = before is not None and before.first > found.end
    if not main or reading.word(start - 1) != "of":
        return found
    part = at.get(start - 2) if start > 1 else None
    if part is None or part.end != start - 1 or reading.tags[part.head] != "CD":
        return found
    return Chunk(part.start, found.end, part.head)


def outside(reading: Reading, at: Mapping[int, Chunk], group: Group) -> Chunk | None:
    """Return the noun around whose aside a verb stands, or in it, else None."""
    return _before_bracket(reading, at, group) or _behind_where(reading, at, group)


def joined(
    known: tuple[Reading, Mapping[int, Chunk]],
    antecedents: Antecedents,
    found: Chunk,
    group: Group,
) -> Chunk:
    """Return the two of "A mill and a shop that shut after a fire were sold".

    It is *found* where that agrees with the verb. *known* is the sentence, and which
    noun phrase each word is in.
    """
    reading, at = known
    before = reading.verb_before(group.first)
    relative = antecedents.relative(before) if before is not None else 0
    pronoun = reading.tags[found.head] == "PRP"
    if pronoun or agree(reading, found, group) or relative <= 0:
        return found
    told = antecedents.of(relative, group, main=True)
    listed = both(reading, at, told, group) if told is not None else None
    if told is None or listed is None or listed.start == told.start:
        return found
    return listed


def _before_bracket(
    reading: Reading, at: Mapping[int, Chunk], group: Group
) -> Chunk | None:
    """Return the gate of "The Red Gate (1931, first performed in 1962)".

    So of him in "Edvard I of Karst (reigned 1124-1153)"; nobody else is told of in the
    brackets before the verb.
    """
    if "(" not in reading.distinct:
        return None
    k = group.first - 1
    while k > 0 and (reading.times[k] >= 0 or reading.tags[k] in _BESIDE_TIME):
        k -= 1
    noun = at.get(k - 1) if k > 0 and reading.lower[k] == "(" else None
    if noun is None or noun.end != k:
        return None
    owner = at.get(noun.start - 2) if reading.word(noun.start - 1) == "of" else None
    named = owner is not None and reading.tags[owner.head] == "NNP"
    return owner if named else noun


_BESIDE_TIME = frozenset((",", "RB", "CD", ":"))


def _behind_where(
    reading: Reading, at: Mapping[int, Chunk], group: Group
) -> Chunk | None:
    """Return the house of "The house where the poet was born in 1770 was sold".

    No other clause is between the two.
    """
    if "where" not in reading.distinct:
        return None
    before = reading.verb_before(group.first)
    if before is None or not (before.finite and group.finite):
        return None
    k = next((j for j in range(before.first) if reading.lower[j] == "where"), 0)
    house = at.get(k - 1) if k else None
    if house is None or house.end != k or house.start or reading.tags[k] != "WRB":
        return None
    alone = reading.verb_before(before.first) is None
    inner = at.get(group.first - 1)
    timed = reading.times[group.first - 1] >= 0 or inner is None
    between = range(k + 1, group.first)
    told = {reading.tags[j] for j in between if not reading.joins_times(j)}
    plain = _CLAUSAL.isdisjoint(told)
    return house if alone and timed and plain else None


_CLAUSAL = frozenset((",", "CC", "WP", "WDT", "WRB"))
