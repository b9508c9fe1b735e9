"""What pronouns are replaced by: the words that told of somebody or something first."""

from timeline.languages.en.events.who.deeds import (
    is_group_name,
    is_punished,
    needs_actor,
    needs_mind,
    suits,
)
from timeline.languages.en.events.who.naming import behind_office, bounds, owner, plain
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.events.who.suffering import uncapitalized
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Phrase

__all__ = ["Names"]

_OWNED = (["its"], ["his"], ["her"])
_LAWFUL = word_set("police prosecutors detectives judges magistrates authorities")


class Names:
    """Names noun phrases, and remembers where each name stood first.

    Attributes:
        first: The first place of each name.
        proper: The names that are proper.
        parts: Those of what was told of as somebody's: "its stock".
    """

    __slots__ = ("first", "parts", "proper")

    def __init__(self) -> None:
        """Begin with none."""
        self.first: dict[str, Phrase] = {}
        self.proper: set[str] = set()
        self.parts: set[str] = set()

    def of(self, reading: Reading, chunk: Chunk) -> str:
        """Return the name of a noun phrase, empty if it has none."""
        first, after = bounds(reading, chunk)
        # "Its stock fell. It": whose stock it was is not known.
        owned = reading.lower[first:after][:1] in _OWNED
        owned = owned and reading.tags[chunk.head] == "NN"
        owned = owned and "thing" in sorts(reading, chunk)
        first += owned
        text = plain(reading, first, after)
        if not text and reading.tags[chunk.head] == "NNP":
            first, after = behind_office(reading, chunk), chunk.end
            text = plain(reading, first, after)
        if owned:
            self.parts.add(text)
        if text and reading.tags[chunk.head] == "NNP":
            self.proper.add(text)
        if text:
            self.first.setdefault(text, reading.phrase(first, after))
        return text

    def of_sufferer(self, reading: Reading, chunk: Chunk) -> str:
        """Return the name of what something is done to."""
        told = reading.phrase(chunk.start, chunk.head + 1)
        text = uncapitalized(told.text)
        self.first.setdefault(text, told)
        return text

    def owner(self, text: str) -> str:
        """Return a name as that of an owner, which stands where the name does."""
        name = owner(text)
        self.first.setdefault(name, self.first[text])
        return name

    def has_mind(self, text: str) -> bool:
        """Tell whether it is somebody, or a firm or a body."""
        return text in self.proper or is_group_name(text)

    def acts(self, text: str) -> bool:
        """Tell whether it does something of its own will."""
        head = text.partition(" of ")[0].rpartition(" ")[2].lower()
        return self.has_mind(text) or is_person(head)

    def befit(self, text: str, reading: Reading, group: Group, k: int) -> bool:
        """Tell whether what has a name can do what a verb says of the pronoun at *k*.

        "Revenue rose. It said" is no revenue, and no flood "was founded".
        """
        word, owned, minded = reading.lower[k], text in self.parts, self.has_mind(text)
        lawful = word == "they" and text.rpartition(" ")[2].lower() in _LAWFUL
        if lawful and group.passive and is_punished(reading, group):
            # "Police arrested two men. They were charged"
            return False
        if word in ("it", "its") or owned or group.passive:
            its = minded and word == "it"
            if not suits(reading, group, text, owned=owned, minded=its):
                return False
        if needs_actor(reading, group, word):
            return self.acts(text)
        return minded or not needs_mind(reading, group, word)
