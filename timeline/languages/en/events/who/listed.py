"""Lists of people as the subjects of English verbs: "Ann Lee, 26, Bo Marsh, 30, and"."""

from collections.abc import Mapping

from timeline.languages.en.events.who.antecedent import Antecedents
from timeline.languages.en.events.who.origin import behind_name
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import behind_age
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import SAYING

__all__ = ["Lists", "is_apposed"]

_OPENED = frozenset((",", ":", '"', "WRB"))
_PARTING = frozenset((",", ";"))
_LED = frozenset(("IN", "TO"))
_FEW = 2
_AGES = ("-old", "-olds")
_DETERMINING = frozenset(("CD", "PRP$", "DT", "NNS"))
_CLAIMING = SAYING | {"that"}


class Lists:
    """Finds lists of people that end before a verb, with ages and towns or without."""

    __slots__ = ("_antecedents", "_at", "_reading")

    def __init__(
        self, reading: Reading, at: Mapping[int, Chunk], antecedents: Antecedents
    ) -> None:
        """Take a sentence, its noun phrases, and what stands before asides."""
        self._reading = reading
        self._at = at
        self._antecedents = antecedents

    def before(self, group: Group, found: Chunk) -> Chunk | None:
        """Return all of "Ann Lee, 26, Bo Marsh, 30, and Cy Dunn, 57, were", or None.

        Where they are told to be "the three officials, Ann Lee, 26," it is those. The
        subject *found* without the list is one of it.
        """
        tags, word = self._reading.tags, self._reading.lower[group.first]
        if tags[group.first] == "VBZ" or word == "was":
            return None
        if "and" not in self._reading.distinct:
            return None
        many = word == "were" or tags[group.first] == "VBP"
        k = self._antecedents.behind_adverbs(group.first - 1)
        members = self._members(k, plain=many)
        if not members or members[-1].start > found.start:
            return None
        first, last = members[-1], members[0]
        k = first.start - 1
        several = self._at.get(k - 1) if k > 0 and tags[k] == "," else None
        apposed = several is not None and tags[several.head] == "NNS"
        if apposed and len(members) > _FEW:
            return several
        # "may hold H7, the Food Safety and Inspection Service announced" lists none.
        told = self._reading.verb_before(first.start) is not None
        told = told and not self._is_aged(members)
        if not (apposed or many or (len(members) > _FEW and not told)):
            return None
        opened = k < 0 or tags[k] in _OPENED or self._reading.lower[k] in _CLAIMING
        return Chunk(first.start, last.end, first.head) if opened else None

    def _members(self, k: int, *, plain: bool) -> list[Chunk]:
        """Return the members of the list that ends at word *k*, the last one first.

        With *plain* ones beside those of an age: "Jan Bo, 70, his wife and two sons".
        """
        reading, found = self._reading, list[Chunk]()
        k -= reading.lower[k] in _PARTING
        while k >= 0:
            member = self._member(k, plain=plain, last=not found)
            if member is None:
                break
            before = self._before_years(member.start) - 1
            if before >= 0 and reading.tags[before] in _LED:
                break
            found.append(member)
            named = reading.tags[member.end - 1] == "NNP"
            joined = before >= 0 and reading.lower[before] == "and"
            if joined != (len(found) == 1):
                break
            k = before - joined
            if k < 0 or (reading.lower[k] not in _PARTING and not joined):
                break
            k -= reading.lower[k] in _PARTING
            # "The two men, Bo Kerr, 30, and" are no third one.
            plain = plain and (joined or not named)
        listed = len(found) > _FEW or self._are_names(found) or self._is_aged(found)
        return found if listed and len(found) > 1 else []

    def _are_names(self, found: list[Chunk]) -> bool:
        return all(self._reading.tags[one.end - 1] == "NNP" for one in found)

    def _is_aged(self, found: list[Chunk]) -> bool:
        return any(behind_age(self._reading, one.end) > one.end for one in found)

    def _member(self, k: int, *, plain: bool, last: bool) -> Chunk | None:
        """Return the name that ends at word *k*, or before its age, town and office.

        "His wife, Marie, 66," is one; so may be "two sons", if *plain*.
        """
        tags, k = self._reading.tags, self._before_office(k, last=last)
        k = behind_name(self._reading, self._at, k)
        name = self._at.get(k)
        if name is None or name.end != k + 1:
            return None
        if tags[name.head] != "NNP":
            return name if plain and tags[name.start] in _DETERMINING else None
        if self._reading.lower[name.start - 1] == "of":
            # "The Duke of Karst, his brother and two guards were"
            lord = self._at.get(name.start - 2)
            return Chunk(lord.start, name.end, lord.head) if lord else None
        role = self._at.get(name.start - 2) if tags[name.start - 1] == "," else None
        if role is None or role.end != name.start - 1 or tags[role.head] != "NN":
            return name
        described = tags[role.start] in ("PRP$", "DT")
        described = described and is_person(self._reading.lower[role.head])
        return Chunk(role.start, name.end, role.head) if described else name

    def _before_office(self, k: int, *, last: bool) -> int:
        """Return the last word before ", a former mayor of Karst" at *k*.

        So for ", Duke of Karst", and for ", her deputy" behind the *last* name.
        """
        reading, office = self._reading, self._at.get(k)
        while office is not None and reading.lower[office.start - 1] == "of":
            office = self._at.get(office.start - 2)
        if office is None or reading.tags[office.start - 1] != ",":
            return k
        noble = office.start == office.head and office.end <= k
        some = reading.lower[office.start] in ("a", "an")
        own = last and reading.tags[office.start] in ("PRP$", "DT")
        person = is_person(reading.lower[office.head])
        return office.start - 2 if person and (noble or some or own) else k

    def _before_years(self, k: int) -> int:
        """Return where "57-year-old Cy Dunn" begins for the name at *k*."""
        while k and self._reading.lower[k - 1].endswith(_AGES):
            k -= 1
        return k


def is_apposed(reading: Reading, name: Chunk, chunk: Chunk, end: int) -> bool:
    """Tell whether it says what one is: "Al Orr, 61, a banker, and Bo Kerr"."""
    some = reading.lower[chunk.start] in ("a", "an") and reading.word(end) == ","
    named = reading.tags[name.head] in ("NNP", "CD")
    return some and named and is_person(reading.lower[chunk.head])
