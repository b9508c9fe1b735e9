"""Whose something is in an English title of a noun: "Karst's loss" for "its loss"."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.events.who.beside import acts
from timeline.languages.en.events.who.naming import bounds, owner, plain
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import may_be
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["sole_owner", "with_owners"]

_UNTIL = frozenset(("until", "till"))
_OWNED = frozenset(("its", "his", "her"))


def sole_owner(scene: Scene, k: int, names: Mapping[int, str]) -> str:
    """Return the "Karst Corp.'s" that "its" at *k* stands for, nothing if unsure.

    It is that of the subject of its clause, if the sentence has named no other; *names*
    has what pronouns stand for. "Berg was mayor of Lund until his death" names none who
    was anything until then.
    """
    reading = scene.reading
    verb = reading.verb_before(k) if reading.lower[k] in _OWNED else None
    while verb is not None and not verb.finite:
        verb = reading.verb_before(verb.first)
    subject = scene.subject(verb) if verb is not None else None
    if subject is None or subject.end > k:
        return ""
    text = names.get(subject.start, "") if subject.end == subject.start + 1 else ""
    if not text and _is_owner(reading, subject, k):
        text = plain(reading, *bounds(reading, subject))
    others = [c for c in scene.chunks if c.end <= k and not _within(c, subject)]
    others = [c for c in others if plain(reading, *bounds(reading, c)) != text]
    held = verb is not None and verb.copula and reading.word(k - 1) in _UNTIL
    if not held and any(_is_owner(reading, other, k) for other in others):
        return ""
    return owner(text) if text else ""


def _within(chunk: Chunk, subject: Chunk) -> bool:
    return subject.start <= chunk.start < subject.end


def _is_owner(reading: Reading, chunk: Chunk, k: int) -> bool:
    """Tell whether somebody may be the owner that the pronoun at *k* means."""
    word = reading.lower[k]
    if reading.times[chunk.head] >= 0:
        return False
    if word == "its":
        return acts(reading, chunk)
    named = reading.tags[chunk.head] == "NNP" or is_person(reading.lower[chunk.head])
    return named and may_be(plain(reading, *bounds(reading, chunk)), word)


def with_owners(
    scene: Scene,
    names: Mapping[int, str],
    title: str,
    first: int | None,
    right: Sequence[int],
) -> str:
    """Return the title of a noun with who owns it, and what is told of it.

    Args:
        scene: The sentence.
        names: What pronouns stand for, by their index.
        title: What is written of the noun.
        first: The first word of its phrase, None if that has a name.
        right: The words behind it.
    """

    def of(k: int) -> str:
        whose = scene.reading.tags[k] == "PRP$" and k not in names
        return sole_owner(scene, k, names) if whose else ""

    owner = of(first) if first is not None else ""
    if owner:
        name = title.partition(" ")[0] in scene.reading.words
        owner = owner[:1].upper() + owner[1:]
        return f"{owner} {title if name else title[:1].lower() + title[1:]}"
    for k in right:
        if owner := of(k):
            title = title.replace(f" {scene.reading.lower[k]} ", f" {owner} ")
    return title
