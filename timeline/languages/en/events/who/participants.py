"""Who takes part in what an English word tells, by name where the text has one."""

from collections.abc import Iterator, Mapping

from timeline.languages.en.events.stance import HAPPENING
from timeline.languages.en.events.who.actor import acts, is_party
from timeline.languages.en.events.who.listed import is_apposed
from timeline.languages.en.events.who.role import Roles, Scene
from timeline.languages.en.syntax.joined import behind_age_and_town, behind_bracket
from timeline.languages.en.syntax.lexeme import Lexeme
from timeline.languages.en.syntax.phrase import Chunk, named
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CHARGING, FIRST_NAMES, ORGANIZATIONS
from timeline.model.record import Phrase

__all__ = ["Participants"]

_NAMING = word_set("name appoint elect make crown declare nominate")
_AGAINST = word_set(
    "attack assault raid strike airstrike crackdown offensive sanction embargo war",
)
_QUARTERS = frozenset(("new", "north", "south", "west"))
_ACCUSING = CHARGING | {"acquitted", "cleared"}
# WordNet's files of verbs of communication and possession.
_TELLING, _OWNING = "v32", "v40"
_TAKING_BACK = frozenset(("recover", "retrieve", "remove"))
_FAR = 12
_NEAR = 6
_LONGEST_LIST = 8
_STOPS = frozenset(("WDT", "WP", "WRB", ":"))
_CLOSING = frozenset((",", "."))
_LINKS = frozenset((",", ";", "(", "and"))


class Participants:
    """The people, groups and things of one sentence that take part in its events."""

    __slots__ = ("_ends", "_joins", "_names", "_reading", "_scene", "_wholes")

    def __init__(self, scene: Scene, names: Mapping[int, Phrase]) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = names
        self._ends: dict[int, int] = {}
        self._joins: dict[int, list[Chunk]] = {}
        self._wholes: dict[int, Chunk] = {}

    def of(self, event: Found, roles: Roles) -> Iterator[Phrase]:
        """Give who takes part, in the order of the sentence, each once."""
        whom = None if self._is_idiom(event, roles.object) else roles.object
        sides = [roles.subject, whom, roles.agent, *self._others(event, roles)]
        told = [one for side in sides if side for one in self._each(side, event)]
        if event.group is None and roles.subject is None and roles.agent is None:
            told += self._of_carrier(event)
        given: set[int] = set()
        for one in sorted(told, key=lambda chunk: chunk.start):
            name = self._names.get(one.start)
            if self._reading.tags[one.head] != "PRP":
                name = self._reading.phrase(one.start, one.end)
            if name is not None and name.span.start not in given:
                given.add(name.span.start)
                yield name

    def _is_idiom(self, event: Found, chunk: Chunk | None) -> bool:
        """Tell whether an object is part of the verb: "set sail", "became king"."""
        lemma = event.lexeme.lemma
        word = "sail" if lemma == "set" else HAPPENING.get(lemma, "")
        office = lemma == "become"
        return chunk is not None and (office or self._reading.lower[chunk.head] == word)

    def _each(self, side: Chunk, event: Found) -> Iterator[Chunk]:
        """Give the members of "Haiti, Cuba and Jamaica", each by its name."""
        first = self._scene.at(side.start)
        if first is None:
            return
        if self._reading.tags[first.head] == "PRP":
            yield first
            return
        if first.start not in self._joins:
            self._joins[first.start] = self._joined(first)
        for one in self._joins[first.start]:
            if acts(self._scene, one, event.lexeme):
                yield self._whole(one, event.lexeme)

    def _joined(self, first: Chunk) -> list[Chunk]:
        """Return what commas and "and" join to a noun phrase, itself in front.

        Brackets are none of it: "Holm Corp. (NYSE: HLM) and Berg Inc.".
        """
        reading, found = self._reading, [first]
        end = self._end(first)
        while len(found) < _LONGEST_LIST and reading.word(end) in _LINKS:
            k = behind_age_and_town(reading, self._scene.at, end)
            k = behind_bracket(reading, k)
            comma = reading.word(k) in (",", ";")
            k += comma
            joined = reading.lower[k : k + 1] == ["and"]
            k += joined
            k += reading.word(k).endswith(("-old", "-olds"))
            after = self._scene.at(k)
            if not (comma or joined) or after is None or after.start != k:
                break
            if self._opens_clause(after) or reading.tags[after.head] == "PRP":
                break
            end = self._end(after)
            if not joined and is_apposed(reading, found[-1], after, end):
                continue
            found.append(after)
            if joined:
                return found
        return [first]

    def _opens_clause(self, chunk: Chunk) -> bool:
        """Tell whether a verb of its own follows: "hit the bank and Holm fled"."""
        verb = self._reading.verb_from(chunk.end)
        subject = self._scene.subject(verb) if verb and verb.finite else None
        return subject is not None and subject.start == chunk.start

    def _name(self, chunk: Chunk) -> Chunk:
        """Return Peter Lang for "the police chief of Karst, Peter Lang,"."""
        reading, end = self._reading, self._behind_place(self._end(chunk))
        if reading.tags[chunk.head] != "NN" or reading.lower[end : end + 1] != [","]:
            return chunk
        name = self._scene.at(end + 1)
        if name is None or name.start != end + 1 or reading.tags[name.head] != "NNP":
            return chunk
        lone = name.end - name.start == 1 and end > self._end(chunk)
        if lone or self._is_region(name):
            # "the guard at Norwind, Ohio,"
            return chunk
        after, *further = [*reading.tags[self._end(name) :][:2], "."]
        closed = after in _CLOSING and further[:1] != ["CC"]
        fits = closed and is_party(self._reading, chunk)
        return name if fits and not self._opens_clause(name) else chunk

    def _behind_place(self, end: int) -> int:
        """Return the comma behind "at Norwind" in "the head of sales at Norwind,"."""
        firm = self._scene.at(end + 1) if self._reading.word(end) == "at" else None
        led = firm is not None and firm.start == end + 1
        proper = led and self._reading.tags[firm.head if firm else end] == "NNP"
        return firm.end if firm is not None and proper else end

    def _is_region(self, name: Chunk) -> bool:
        """Tell whether it may be where a town is: "the mayor of Salem, Ohio, left"."""
        reading, town = self._reading, name.start - 2
        if reading.tags[town] != "NNP" or reading.tags[name.start] != "NNP":
            return False
        short = name.end - name.start - (reading.lower[name.start] in _QUARTERS)
        while reading.tags[town] == "NNP":
            town -= 1
        return short == 1 and reading.lower[town] == "of"

    def _whole(self, chunk: Chunk, lexeme: Lexeme) -> Chunk:
        """Return the phrase with its "of", without a score or an office behind it."""
        if lexeme.lemma in _NAMING:
            return self._without_office(self._name(chunk))
        if chunk.start not in self._wholes:
            name = self._name(chunk)
            self._wholes[chunk.start] = self._without_score(name, self._end(name))
        return self._wholes[chunk.start]

    def _without_office(self, chunk: Chunk) -> Chunk:
        """Return the Tim Hall of "named Tim Hall chief executive"."""
        reading, end = self._reading, self._end(chunk)
        owner = reading.tags[chunk.start + 1 : chunk.start + 2] == ["POS"]
        if reading.words[chunk.start] in FIRST_NAMES and not owner:
            end = chunk.start + 1
            while reading.tags[end : end + 1] == ["NNP"]:
                end += 1
        return self._without_score(chunk, end)

    def _without_score(self, chunk: Chunk, end: int) -> Chunk:
        """Return the Karst of "beat Karst 3-1"."""
        reading, head = self._reading, chunk.head
        while head > chunk.start and reading.tags[head] == "CD" and end == chunk.end:
            head -= 1
            end = head + 1 if reading.tags[head] == "NNP" else end
        return Chunk(chunk.start, end, head)

    def _end(self, chunk: Chunk) -> int:
        """Return where "one of the men" and "the mayor of Karst" end."""
        if chunk.start not in self._ends:
            self._ends[chunk.start] = self._end_of(chunk)
        return self._ends[chunk.start]

    def _end_of(self, chunk: Chunk) -> int:
        reading, end = self._reading, named(self._reading, chunk).end
        more = end > chunk.end and reading.tags[end : end + 2] == ["CC", "NNP"]
        if more and not ORGANIZATIONS.isdisjoint(reading.words[chunk.start : end]):
            # "the Ministry of Trade and Industry", "of Health and Human Services"
            part = self._scene.at(end + 1)
            return part.end if part is not None else end + 2
        while reading.lower[end : end + 1] == ["of"]:
            part = self._scene.at(end + 1)
            if part is None or part.start != end + 1:
                break
            if self._is_accused(chunk, end) and reading.tags[part.head] != "NNP":
                break
            whole = part.end < named(reading, part).end
            end = self._end(part) if whole else part.end
        return end

    def _is_accused(self, chunk: Chunk, end: int) -> bool:
        """Tell whether "of" at *end* says of what: "convicted Holm of two murders"."""
        reading = self._reading
        told = reading.word(chunk.start - 1) in _ACCUSING
        return told and "NNP" in (reading.tags[chunk.head], reading.tags[end - 1])

    def _others(self, event: Found, roles: Roles) -> Iterator[Chunk]:
        """Give whom prepositions bring in: "met with Moor", "sold it to Holm Corp."."""
        k = event.index + 1
        if event.group is not None and roles.object is not None:
            k = max(k, roles.object.start)
        far = _FAR if event.group is not None else _NEAR
        reading = self._reading
        for j in range(k, min(k + far, len(reading.tags) - 1)):
            tag = reading.tags[j]
            if tag[0] == "V" or tag in _STOPS:
                return
            if tag in ("IN", "TO") and self._brings(reading.lower[j], event):
                chunk = self._scene.at(j + 1)
                if chunk and chunk.start == j + 1 and is_party(self._reading, chunk):
                    yield chunk

    def _brings(self, word: str, event: Found) -> bool:
        """Tell whether a preposition leads to who takes part in an event."""
        lexeme = event.lexeme
        match word:
            case "with" | "against":
                return True
            case "between":
                return event.group is None
            case "to":
                return event.group is not None and lexeme.file in (_TELLING, _OWNING)
            case "from":
                owning = lexeme.file == _OWNING and lexeme.lemma not in _TAKING_BACK
                return event.group is not None and owning
            case "on":
                return event.group is None and lexeme.lemma in _AGAINST
            case _:
                return False

    def _of_carrier(self, event: Found) -> list[Chunk]:
        """Return who has the noun as an object: "Egypt secured an extension"."""
        chunk = self._scene.at(event.index)
        verb = self._reading.verb_before(chunk.start) if chunk else None
        if chunk is None or verb is None or verb.copula or verb.passive:
            return []
        if self._reading.verb(verb) == "say":
            # Who "said the attacks hurt two" carried out none.
            return []
        k = verb.head + 1
        carried = self._scene.object(verb)
        agreed = self._reading.lower[k : k + 1] in (["to"], ["on"])
        direct = carried is not None and carried.start == chunk.start
        if not direct and not (agreed and chunk.start == k + 1):
            return []
        subject = self._scene.subject(verb)
        return list(self._each(subject, event)) if subject is not None else []
