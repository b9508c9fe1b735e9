"""What a pronoun behind an English verb stands for: "caught a fox and shot it"."""

from collections.abc import Callable, Iterator, Sequence

from timeline.languages.en.events.who.naming import LONGEST
from timeline.languages.en.events.who.people import Named, People, strangers, suffers
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import may_be, sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk

__all__ = ["met", "owning", "suffering", "uncapitalized"]

_CAPITAL_ARTICLES = frozenset(("The", "A", "An"))

_MET = {"him": "he", "her": "she"}
_LEADING = (["IN"], ["TO"])
_PERSONAL = frozenset(("his", "her"))
_UNTIL = frozenset(("until", "till", "after", "before", "since"))
_OBJECTS = {"it": "thing", "him": "person", "them": "many"}


def met(
    scene: Scene,
    people: People,
    here: Sequence[Named],
    rivalled: Callable[..., bool],
) -> Iterator[tuple[int, str]]:
    """Give whom "met him" and "met with him" mean, if nobody else may be a "he"."""
    reading = scene.reading
    for group in reading.groups:
        k = group.head + 1
        k += reading.tags[k : k + 1] in _LEADING
        word = _MET.get(reading.lower[k]) if k < len(reading.tags) else None
        subject = scene.subject(group)
        if word is None or subject is None or reading.tags[k] != "PRP":
            continue
        others = strangers(scene, k, people, but=subject)
        if others or not group.finite or suffers(scene, k, people):
            continue
        own = reading.words[subject.head]
        text = people.only(k, word, here, but=own)
        if text and rivalled(scene, k, text, people, own):
            continue
        if text and people.may_call(text, word):
            yield k, text


def suffering(scene: Scene, finite: Sequence[Group]) -> Iterator[tuple[int, Chunk]]:
    """Give what "it" is in "caught a fox and shot it", "the mill, which he sold, ..."."""
    reading = scene.reading
    for at, group in enumerate(finite[1:], start=1):
        k = group.head + 1
        sort = _OBJECTS.get(reading.lower[k]) if k < len(reading.tags) else None
        if sort is None or reading.tags[k] != "PRP" or group.passive:
            continue
        if any(scene.subject(other) == scene.at(k) for other in finite[at + 1 :]):
            # "called a vote and said it would win"
            continue
        before, subject = finite[at - 1], scene.subject(group)
        between = reading.tags[before.head + 1 : group.first]
        chunk = None
        if scene.subject(before) == subject and "CC" in between:
            chunk = scene.object(before)
        elif between[-1:] == ["WDT"]:
            chunk = scene.subject(finite[0])
        if chunk is None or chunk == subject or reading.tags[chunk.head] == "PRP":
            continue
        short = len(reading.folded(chunk.start, chunk.head + 1)) <= LONGEST
        if short and sort in sorts(reading, chunk):
            yield k, chunk


def owning(scene: Scene, name: Callable[[Chunk], str]) -> Iterator[tuple[int, str]]:
    """Give the *name* of who owns it in "Berg, whose contract ends in May"."""
    tags, lower = scene.reading.tags, scene.reading.lower
    owned = "WP$" in scene.reading.kinds
    for k in [k for k in range(1, len(tags)) if tags[k] == "WP$"] if owned else ():
        chunk = scene.at(k - 1 - (tags[k - 1] == ","))
        if chunk is not None and lower[chunk.start] in ("a", "an"):
            # "Ida Holm, a painter whose house burned"
            called = scene.at(chunk.start - 2) if tags[chunk.start - 1] == "," else None
            named = called is not None and tags[called.head] == "NNP"
            chunk = called if named else chunk
        text = name(chunk) if chunk and tags[chunk.head] != "PRP" else ""
        if text:
            yield k, text
    personal = not _PERSONAL.isdisjoint(scene.reading.distinct)
    for k in (
        [k for k, word in enumerate(lower) if word in _PERSONAL] if personal else ()
    ):
        owner = _owner(scene, k)
        text = name(owner) if owner is not None else ""
        if text and may_be(text, lower[k]):
            yield k, text


def _owner(scene: Scene, k: int) -> Chunk | None:
    """Return Holm for the "her" of "Holm led it until her death", nobody else's."""
    reading = scene.reading
    led = k > 1 and reading.tags[k] == "PRP$" and reading.lower[k - 1] in _UNTIL
    verb = reading.verb_before(k) if led else None
    subject = scene.subject(verb) if verb is not None else None
    if subject is None or reading.tags[subject.head] != "NNP" or subject.end > k:
        return None
    others = [c.head for c in scene.chunks if c.end <= k and c.start != subject.start]
    alone = "NNP" not in [reading.tags[head] for head in others]
    return subject if alone and "person" in sorts(reading, subject) else None


def uncapitalized(text: str) -> str:
    """Return words as they stand in a sentence: "the mill" for "The mill"."""
    article = text.partition(" ")[0] in _CAPITAL_ARTICLES
    return text[0].lower() + text[1:] if article else text
