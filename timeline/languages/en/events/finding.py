"""Find the events of an English sentence."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from timeline.languages.en.events import eventive
from timeline.languages.en.events.announced import announced
from timeline.languages.en.events.lingering import lingering
from timeline.languages.en.events.nothing_told import tells_nothing
from timeline.languages.en.events.scheduled import HAPPENS, happens, is_scheduled, named
from timeline.languages.en.events.stand_in import LEADING, stands_in
from timeline.languages.en.events.termed import is_term
from timeline.languages.en.events.terms import terms
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import Lexeme, lexemes, read_table
from timeline.languages.en.syntax.linear import Linear, by_code, unpack
from timeline.languages.en.syntax.playing import FIXTURES
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.words import STAGING

__all__ = ["events"]

_HOPELESS = 120
_LIMIT = 10_000

# A lexeme, its packed sums, and whether no context can make an event of it.
Prior: TypeAlias = tuple[Lexeme, int, bool]


class _Classes:
    """The model of event classes, with what it says of each word by itself."""

    def __init__(self, model: Linear) -> None:
        self._model = model
        self._bias = model.total(("bias",))
        self._context = eventive.Context(model.weights, by_code(model.weights).get)
        self._known: dict[str, dict[str, Prior]] = {part: {} for part in "VNA"}

    def prior(self, word: str, part: str) -> Prior:
        """Return the lexeme, its packed sums, and whether no context can save it."""
        known = self._known[part]
        if word in known:
            return known[word]
        lexeme = lexemes().of(word, part)
        total = self._bias + self._model.total(eventive.static(lexeme))
        none, *others = unpack(total, len(self._model.labels))
        if len(known) >= _LIMIT:
            known.clear()
        known[word] = found = lexeme, total, none - max(others) > _HOPELESS
        return found

    def best(self, reading: Reading, k: int, lexeme: Lexeme, prior: int) -> str:
        """Return the class of a word in its context."""
        return self._model.best(prior + self._context.total(reading, k, lexeme))


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    return _Classes(Linear.of_table(read_table("events.tsv")))


def events(reading: Reading) -> list[Found]:
    """Return the events of a sentence in order."""
    classes = _classes()
    staged = not STAGING.isdisjoint(reading.distinct)
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme, prior, hopeless = classes.prior(reading.lower[k], part)
        category = eventive.NOT_AN_EVENT
        if not hopeless:
            category = classes.best(reading, k, lexeme, prior)
        group = reading.verb_at.get(k) if part == "V" else None
        told = group or (staged and not lexeme.sense.startswith(_SOLID))
        if category == eventive.NOT_AN_EVENT and told:
            category = _told(reading, k, group)
        if category == eventive.NOT_AN_EVENT and group is None and reading.timed:
            category = _scheduled(reading, k, lexeme)
        if category == eventive.NOT_AN_EVENT or _is_no_event(reading, k):
            continue
        noun = group is None and reading.tags[k][0] == "N"
        if noun and (_never_happens(lexeme) or _is_name(reading, k, lexeme)):
            continue
        if (
            group is None
            or group.tense != "PRESPART"
            or reading.lower[k] not in LEADING
        ):
            found.append(Found(k, lexeme, category, group))
    return _with_named(reading, found)


def _with_named(reading: Reading, found: list[Found]) -> list[Found]:
    """Return the events with those that have a name: "The Elm Festival is Saturday"."""
    found = [event for event in found if not is_term(reading, event.index)]
    known = {event.index for event in found}
    # "Profit was up 3%": the "up" is the event.
    priced = {k - 1 for k in known if reading.lower[k] in _UP}
    found = [e for e in found if not (e.index in priced and e.group)]
    more = [
        Found(k, lexemes().of(reading.lower[k], "N"), "OCCURRENCE", None)
        for k in (
            *named(reading),
            announced(reading),
            *terms(reading),
            *lingering(reading),
        )
        if k >= 0 and k not in known
    ]
    return sorted([*found, *more], key=lambda event: event.index) if more else found


def _never_happens(lexeme: Lexeme) -> bool:
    """Tell whether a noun is of a person, a beast, a thing or a shore: "off the coast"."""
    if lexeme.lemma in _THINGS:
        return True
    return lexeme.sense.startswith(_LASTING) and lexeme.lemma not in HAPPENS


def _is_name(reading: Reading, k: int, lexeme: Lexeme) -> bool:
    """Tell whether a noun that no dictionary has is a name: "left Stockholm on Monday"."""
    if k == 0 or not lexeme.sense.startswith("N-"):
        return False
    return reading.words[k][0].isupper() and reading.words[k - 1].islower()


# What WordNet also knows as a deed, or not at all.
_THINGS = frozenset(("ferry", "liner", "compound", "checkpoint", "seafloor", "league"))
_LASTING = ("n05.0", "n06.0", "n17.0", "n18")


def _is_no_event(reading: Reading, k: int) -> bool:
    return stands_in(reading, k) or tells_nothing(reading, k)


# Beasts, places, and people happen in no sense of the word: "held the town".
_SOLID = ("n05.0", "n15.0", "n18.0")


def _told(reading: Reading, k: int, group: Group | None) -> str:
    told = _must_tell(reading, k, group)
    return "OCCURRENCE" if told else eventive.NOT_AN_EVENT


def _scheduled(reading: Reading, k: int, lexeme: Lexeme) -> str:
    on_a_day = lexeme.part == "N" and (
        happens(reading, k, lexeme) or is_scheduled(reading, k, lexeme)
    )
    return "OCCURRENCE" if on_a_day else eventive.NOT_AN_EVENT


def _must_tell(reading: Reading, k: int, group: Group | None) -> bool:
    """Tell whether grammar makes word *k* an event, whatever the word is."""
    if group is not None:
        before = reading.lower[group.first - 1] if group.first else ""
        denied = before == "without" or reading.lower[: group.first][-2:] == _INSTEAD
        told = group.tense in ("PAST", "FUTURE") or group.aspect != "NONE"
        # "Born in Hull in 1937, Holm", and "Moss (born Alan Crane, 9 March 1951) won"
        told = told or (reading.lower[k] == "born" and _is_dated_birth(reading, k))
        # "On Saturday Rovers host league leaders Elm United."
        plays = group.tense == "PRESENT" and reading.lower[k] in FIXTURES
        told = told or (reading.timed and plays)
        told = told and not group.copula
        return denied or told or _is_present(reading, group)
    if k and reading.lower[k - 1] in STAGING and reading.tags[k - 1] != "RP":
        return True
    return any(_is_staged(reading, k, verb) for verb in reading.groups)


def _is_dated_birth(reading: Reading, k: int) -> bool:
    """Tell whether it opens the sentence, or an aside: "and a son, born last week"."""
    if k and reading.tags[k - 1] not in (",", "("):
        return False
    near = reading.times[k + 1 : k + _NEAR_BIRTH] if k else reading.times
    return any(time >= 0 for time in near)


_NEAR_BIRTH = 6


def _is_present(reading: Reading, group: Group) -> bool:
    """Tell whether somebody will be there, or was: "was back at his desk on Monday"."""
    if not group.copula or not reading.timed:
        return False
    where = reading.lower[group.head + 1 : group.head + 2]
    if _is_priced(reading, group.head + 1):
        return True
    if group.tense == "PAST":
        return where == ["back"]
    coming = group.tense == "FUTURE" or group.modality == "would"
    # "will be in Paris on Monday", but "will be in danger"
    place = reading.tags[group.head + 2 : group.head + 3]
    there = (
        where in _INSIDE_OF and place == ["NNP"] and reading.times[group.head + 2] < 0
    )
    return coming and (where in _PRESENT or there)


def _is_priced(reading: Reading, k: int) -> bool:
    """Tell whether a figure says how a price moved: "were down 3% on Monday"."""
    near = reading.lower[k : k + _FIGURE]
    if near[:1] and near[0] in _UP:
        return near[1:2] == ["$"] or (
            reading.tags[k + 1 : k + 2] == ["CD"] and near[2:3] in _UNITS
        )
    figure = reading.tags[k : k + 1] == ["CD"] and near[1:2] in _UNITS
    return figure and near[2:3] in (["higher"], ["lower"])


_FIGURE = 3
_UP = frozenset(("up", "down", "off", "higher", "lower"))
_UNITS = (["%"], ["percent"], ["points"], ["cents"], ["pence"])
_INSIDE_OF = (["in"], ["at"], ["over"], ["near"], ["off"])
_PRESENT = (["back"], ["away"], ["there"], ["home"], ["here"], ["absent"])


def _is_staged(reading: Reading, k: int, verb: Group) -> bool:
    """Tell whether word *k* is what somebody "cancelled", or what "was called off"."""
    lower, tags = reading.lower, reading.tags
    if lower[verb.head] not in STAGING:
        return False
    if verb.passive:
        return verb.first == k + 1 and not _is_led(tags, k)
    between = tags[verb.head + 1 : k]
    off = lower[verb.head + 1 : verb.head + 2] == ["off"]
    return verb.head < k and all(tag in _INSIDE for tag in between[off:])


def _is_led(tags: Sequence[str], k: int) -> bool:
    """Tell whether a preposition leads a noun: "a service for the dead was held"."""
    while k and tags[k - 1] in _INSIDE:
        k -= 1
    return k > 0 and tags[k - 1] == "IN"


_INSTEAD = ["instead", "of"]
_INSIDE = frozenset(("DT", "PRP$", "JJ", "RP", "NN", "NNP", "POS", "CD"))
