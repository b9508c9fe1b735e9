"""Where what an English sentence tells happened: "in central Karst", "near the port"."""

from collections.abc import Iterator

from attrs import define

from timeline.languages.en.events.who.role import Roles, Scene
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk, named
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FIRST_NAMES, HONORIFICS

__all__ = ["Places"]

_AT = word_set("in at near outside inside around across throughout along within beside")
# These say where only what moves has gone: "flew to Oslo", but "sold to Holm".
_TOWARDS = word_set("to into toward towards from over onto through past")
_ON = word_set("on off above below beneath under")
_PREPOSITIONS = _AT | _TOWARDS | _ON

# On a map: a vehicle is none.
_SITES = word_set(
    "airfield airport airspace apartment area arena avenue bar barracks base basin bay",
    "beach block border bridge building cafe camp campus canal capital cathedral cave",
    "cemetery center centre checkpoint church cinema city clinic club coast coastline",
    "compound consulate continent corridor country countryside courthouse courtroom",
    "courtyard crossing desert district dock dockyard dormitory downtown embassy enclave",
    "factory farm field forest fort frontier gallery garden gate gulf gym hall harbor",
    "harbour headquarters highway hill hillside home hospital hostel hotel house hut inn",
    "intersection island jail jungle junction kindergarten laboratory lake library mall",
    "mansion marketplace mill mine monastery monument mosque motel motorway mountain",
    "museum neighborhood neighbourhood nightclub observatory ocean office orphanage",
    "outpost outskirts palace park peninsula pier pipeline plain plaza port prison",
    "province pub quarry railway ranch refinery region reservoir resort",
    "restaurant river road ruin runway school sea seminary shelter ship shipyard shop",
    "shore shrine site slum square stadium state station store street suburb subway",
    "summit supermarket synagogue temple terminal territory theater theatre tomb town",
    "township track tunnel university valley vicinity village villa volcano warehouse",
    "waterfront wharf wood yard zone basement cabin classroom cockpit deck wheelhouse",
)
_QUARTERS = word_set(
    "north south east west center centre heart middle northeast northwest southeast",
    "southwest edge outskirts part interior tip",
)
_STRETCHES = word_set(
    "avenue beach boulevard bridge border campus coast floor frontier highway hill",
    "island interstate lake motorway mount outskirts peninsula platform road route",
    "runway shore square street track",
)
_NO_PLACES = word_set(
    "act arabic arctic award bill championship championships chinese christianity",
    "christmas congress constitution cup dutch english finals french german god greek",
    "hebrew hindi internet islam italian japanese latin league medicaid medicare nasdaq",
    "norwegian olympics parliament polish portuguese russian senate series spanish",
    "swedish treaty trophy turkish twitter facebook web prize war operation inc inc. corp",
    "corp. co co. ltd ltd. plc ag gmbh holdings",
)
# "shot at Holm", "laughed at Holm"
_AIMING = word_set(
    "aim fire gaze glance hurl jeer laugh look shoot shout stare throw yell"
)
_OWNED = word_set("share shares stake stakes stock stocks interest holding holdings")
_APART = frozenset("VW:")
_RELATIVE = frozenset(("WDT", "WP"))
_JOINING = frozenset(("CC", ","))
_FRONTING = frozenset(("after", "following", "before"))
_FAR = 14
_LONGEST = 60
_MOTION = "v38"
_SENDING = word_set(
    "bring carry deploy deport dispatch export extradite ferry fly import invite move rush",
    "send ship spread summon take transfer transport withdraw extend relocate",
    "emigrate immigrate migrate defect commute recover retrieve rescue remove pull",
)


@define
class _Place:
    """A place, and the preposition before it."""

    before: str
    at: int
    end: int
    head: int
    named: bool


class Places:
    """The places that the phrases of one sentence name."""

    __slots__ = ("_places", "_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Find the prepositions with a place behind them."""
        self._scene = scene
        self._reading = scene.reading
        self._places: list[_Place] = []
        if not _PREPOSITIONS.isdisjoint(scene.reading.distinct):
            self._places = list(self._found())

    def of(self, event: Found, roles: Roles) -> Chunk | None:
        """Return where an event was: behind it, within its subject, or in front."""
        if not self._places:
            return None
        place = self._behind(event)
        if place is None and event.group is not None and event.group.finite:
            place = self._of_subject(event, roles) or self._in_front(event)
        return Chunk(place.at + 1, place.end, place.head) if place is not None else None

    def _behind(self, event: Found) -> _Place | None:
        k = event.index + 1
        fronted = event.group is None and self._reading.lower[0] in _FRONTING
        for place in self._places:
            if place.at >= k:
                if place.at >= k + _FAR or self._is_apart(k, place.at):
                    return None
                if fronted and "," in self._reading.tags[k : place.at]:
                    # "After the trial in May, lawyers at the town hall left"
                    return None
                if _suits(place, event) and not self._is_of_next(event, place):
                    return place
        return None

    def _is_of_next(self, event: Found, place: _Place) -> bool:
        """Tell whether it is within a later subject: "and the shop in Karst won't open"."""
        reading = self._reading
        verb = reading.verb_from(place.at)
        if verb is None or not verb.finite or reading.tags[verb.first - 1] in _RELATIVE:
            return False
        subject = self._scene.subject(verb)
        later = subject is not None and event.index < subject.start < place.at
        before = subject.start - 1 if subject is not None else 0
        return later and reading.tags[before] in _JOINING

    def _is_apart(self, start: int, end: int) -> bool:
        between = self._reading.tags[start:end]
        return any(tag[0] in _APART or tag == "MD" for tag in between)

    def _of_subject(self, event: Found, roles: Roles) -> _Place | None:
        """Return the place within a subject: "a bomb in the port killed"."""
        subject, group = roles.subject, event.group
        if subject is None or group is None or event.category == "REPORTING":
            return None
        for place in self._places:
            inside = subject.head < place.at < group.first
            if (
                inside
                and place.before in _AT
                and not self._is_apart(subject.head, place.at)
            ):
                return place
        return None

    def _in_front(self, event: Found) -> _Place | None:
        """Return the place that opens a sentence: "In Geneva, ministers met"."""
        place, reading, group = self._places[0], self._reading, event.group
        if group is None or place.at or place.before not in _AT:
            return None
        main = next(
            (g for g in reading.groups if g.finite and g.first >= place.end), None
        )
        comma = reading.lower[place.end : place.end + 1] == [","]
        return place if comma and main is group else None

    def _found(self) -> Iterator[_Place]:
        reading, last = self._reading, None
        for k, word in enumerate(reading.lower):
            if word not in _PREPOSITIONS:
                continue
            chunk = self._scene.at(k + 1) if self._leads(k) else None
            if chunk is None or chunk.start != k + 1 or not self._is_place(word, chunk):
                continue
            end = self._end(chunk)
            if last is not None and last.end == k and word in ("in", "at", "near"):
                # "a school in Austin"
                if self._length(last.at + 1, end) <= _LONGEST:
                    last.end = end
                continue
            if last is not None:
                yield last
            last = _Place(word, k, end, chunk.head, reading.tags[chunk.head] == "NNP")
        if last is not None:
            yield last

    def _leads(self, k: int) -> bool:
        """Tell whether a preposition may lead to a place, unlike "shares in Holm"."""
        reading, word = self._reading, self._reading.lower[k]
        owned = word == "in" and reading.lower[k - 1] in _OWNED
        return reading.tags[k] in ("IN", "TO", "RP") and not owned

    def _length(self, first: int, after: int) -> int:
        span = self._reading.span(first, after)
        return span.end - span.start

    def _is_place(self, before: str, chunk: Chunk) -> bool:
        """Tell whether a noun phrase behind a preposition names a place or a site."""
        reading = self._reading
        part = self._part(chunk)
        if part is None:
            return False
        if part is not chunk:
            before, chunk = "in", part
        head = chunk.head
        # "Interstate 57"
        numbered = reading.tags[head] == "CD" and reading.words[chunk.start].istitle()
        if reading.tags[head] == "NNP" or numbered:
            said = reading.lower[chunk.start : head + 1]
            on = before not in _ON or not _STRETCHES.isdisjoint(said)
            return on and not (self._is_no_place(chunk) or self._is_owned(chunk))
        lemma = lexemes().of(reading.lower[head], "N").lemma
        on = before not in _ON or before == "off" or lemma in _STRETCHES
        common = reading.tags[head] in ("NN", "NNS") and chunk.start < head
        return common and on and lemma in _SITES

    def _is_owned(self, chunk: Chunk) -> bool:
        """Tell whether it is a thing with a name: "in their 9-metre boat Gull"."""
        reading, k = self._reading, chunk.head
        while reading.tags[k] == "NNP" and k > chunk.start:
            k -= 1
        thing = reading.tags[chunk.start] == "PRP$" and reading.tags[k] == "NN"
        return thing and lexemes().of(reading.lower[k], "N").lemma not in _SITES

    def _part(self, chunk: Chunk) -> Chunk | None:
        """Return Mali for "the north of Mali"; the north of nothing is no place."""
        reading = self._reading
        found: Chunk | None = chunk
        while found is not None and reading.lower[found.head] in _QUARTERS:
            led = reading.lower[found.end : found.end + 1] == ["of"]
            found = self._scene.at(found.end + 1) if led else None
        return found

    def _is_no_place(self, chunk: Chunk) -> bool:
        reading = self._reading
        written = reading.words[chunk.start : chunk.head + 1]
        if not _NO_PLACES.isdisjoint(reading.lower[chunk.start : chunk.head + 1]):
            return True
        person = len(written) > 1 and written[0] in FIRST_NAMES
        owned = reading.tags[chunk.end : chunk.end + 1] == ["POS"]
        return person or owned or not HONORIFICS.isdisjoint(written)

    def _end(self, chunk: Chunk) -> int:
        """Return where "the coast of Libya" and "Flint, Michigan" end."""
        reading = self._reading
        end = named(reading, chunk).end
        if reading.lower[end : end + 1] == ["of"]:
            part = self._scene.at(end + 1)
            if part is not None and part.start == end + 1:
                whole = reading.tags[part.head] == "NNP" or self._is_place("in", part)
                end = part.end if whole else end
        return self._with_state(chunk, end)

    def _with_state(self, chunk: Chunk, end: int) -> int:
        """Return the end of "Flint, Michigan" behind "Flint".

        "In Paris, Ruiz said" and "in Paris, London and Rome" name no state.
        """
        reading = self._reading
        if chunk.start < 2 or reading.tags[end : end + 1] != [","]:
            return end
        state = self._scene.at(end + 1)
        if state is None or state.start != end + 1:
            return end
        first, *after = reading.words[state.start], *reading.tags[state.end :][:2]
        timed = reading.times[state.end : state.end + 1] > [-1]
        closed = timed or not after or after[0] in (".", ",", "IN")
        person = first in FIRST_NAMES or first in HONORIFICS
        fits = set(reading.tags[state.start : state.end]) == {"NNP"} and not person
        return state.end if fits and closed and after[1:] != ["CC"] else end


def _suits(place: _Place, event: Found) -> bool:
    """Tell whether a place may be where the event was, or where it led."""
    lexeme = event.lexeme
    if place.before == "at":
        return not place.named or not event.group or lexeme.lemma not in _AIMING
    if place.before not in _TOWARDS:
        return True
    return _MOTION in (lexeme.file, lexeme.derived[:3]) or lexeme.lemma in _SENDING
