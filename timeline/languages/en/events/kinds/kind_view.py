"""What an English word's kind may depend on: who and what takes part, and its neighbours."""

import re
from collections.abc import Callable

from timeline.languages.en.events.kinds.kind_words import entries, words, words_of
from timeline.languages.en.events.who.role import Roles, Scene
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.model.record import Kind

__all__ = ["View", "holds", "of_the_company"]

_AMOUNTS = frozenset(("%", "$", "#", "£", "€", "¥", "percent", "points", "cents"))
_SUMS = frozenset(("$", "£", "€", "¥", "million", "billion", "trillion"))
_AREAS = frozenset(("n14", "n15", "n17"))
_NEAR = 4
_VOTES = frozenset(("vote", "votes", "voted"))
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}$")
_PEOPLE = frozenset(("he", "she", "him", "her", "them", "they", "who", "people"))


class View:
    """A word with what takes part in it.

    Attributes:
        scene: The noun phrases of its sentence.
        reading: The sentence.
        index: Which word.
        roles: What takes part.
        verb: Whether it is a verb.
        patient: Who suffers it: of a passive, its subject.
        actor: Who does it.
    """

    __slots__ = ("actor", "index", "patient", "reading", "roles", "scene", "verb")

    def __init__(self, scene: Scene, index: int, roles: Roles, *, verb: bool) -> None:
        """Take a word and its arguments."""
        self.scene = scene
        self.reading = scene.reading
        self.index = index
        self.roles = roles
        self.verb = verb
        group = scene.reading.verb_at.get(index)
        passive = group is not None and group.passive
        suffers = passive or (group is not None and group.tense == "PASTPART")
        self.patient = roles.subject if suffers else roles.object
        self.actor = roles.agent if passive else roles.subject

    def before(self) -> list[str]:
        """Return the words of a noun's own phrase that stand before it."""
        chunk = self.scene.at(self.index)
        return self.reading.lower[chunk.start : self.index] if chunk else []

    def sides(self) -> list[Chunk]:
        """Return who takes part, whatever the side."""
        roles = self.roles
        sides = (roles.subject, roles.object, roles.agent)
        return [chunk for chunk in sides if chunk is not None]


def holds(view: View, condition: str) -> bool:
    """Tell whether a condition of the word lists is met."""
    k = view.index + 1
    if condition[0] == "+":
        wanted = condition[1:].split("_")
        return view.reading.lower[k : k + len(wanted)] == wanted
    test = _TESTS.get(condition)
    if test is not None:
        return test(view)
    place, among = words_of(condition)
    if place == "behind":
        return not among.isdisjoint(view.reading.lower[k : k + 2 * _NEAR])
    if place == "before":
        return not among.isdisjoint(view.before())
    if place == "actor":
        return _has(view, view.actor, among)
    # "was awarded a medal": who gets it is no medal.
    return any(_has(view, chunk, among) for chunk in (view.patient, view.roles.object))


def of_the_company(view: View) -> Kind | None:
    """Return the kind that armies and figures make of a word that has none."""
    if _has(view, view.actor, words("police")):
        return Kind.JUSTICE
    if _is_armed(view) or _has(view, view.actor, words("crowd")):
        return Kind.CONFLICT
    if _has_amount(view) and _is_market(view):
        return Kind.BUSINESS
    return Kind.COMPETITION if _is_game(view) else None


def _has_amount(view: View) -> bool:
    near = view.reading.lower[view.index + 1 : view.index + 2 * _NEAR]
    return not _AMOUNTS.isdisjoint(near)


def _has(view: View, chunk: Chunk | None, among: frozenset[str]) -> bool:
    if chunk is None:
        return False
    word = view.reading.lower[chunk.head]
    if view.reading.lower[chunk.head - 1 : chunk.head + 1] == ["depth", "charges"]:
        word = "bomb"
    return word in among or lexemes().of(word, "N").lemma in among


def _is_people(view: View) -> bool:
    chunk, reading = view.patient, view.reading
    if chunk is None:
        return False
    tag, word = reading.tags[chunk.head], reading.lower[chunk.head]
    if tag[0] == "N" and tag != "NNP":
        return is_person(word)
    return tag == "NNP" or word in _PEOPLE


def _is_firm(view: View) -> bool:
    tags, lower = view.reading.tags, view.reading.lower
    return any(
        tags[chunk.head] == "NNP" or lexemes().of(lower[chunk.head], "N").file == "n14"
        for chunk in view.sides()
    )


def _is_place(view: View) -> bool:
    chunk, reading = view.patient, view.reading
    if chunk is None:
        return False
    word = reading.lower[chunk.head]
    return reading.tags[chunk.head] == "NNP" or (
        word in words("site") and lexemes().of(word, "N").file in _AREAS
    )


def _is_money(view: View) -> bool:
    chunk, reading = view.patient, view.reading
    if not view.verb:
        before = view.before()
        behind = reading.lower[view.index + 1 : view.index + _NEAR]
        return not _AMOUNTS.isdisjoint((*before, *behind))
    if chunk is None:
        return False
    inside = reading.lower[chunk.start : chunk.end]
    return not _SUMS.isdisjoint(inside) or reading.lower[chunk.head] in words("money")


def _is_market(view: View) -> bool:
    reading, k = view.reading, view.index
    near = reading.lower[max(0, k - 2) : k] if not view.verb else []
    near = [*near, *reading.lower[k + 1 : k + _NEAR + 1]]
    if not _AMOUNTS.isdisjoint(near) or _is_figure(reading, k + 1):
        return True
    if not view.verb:
        behind = view.scene.at(k + 2)
        about = [*view.before(), *([reading.lower[behind.head]] if behind else [])]
        return not words("market").isdisjoint(about)
    return any(
        lexemes().of(reading.lower[chunk.head], "N").lemma in words("market")
        for chunk in view.sides()
    )


def _is_figure(reading: Reading, k: int) -> bool:
    """Tell whether a number of nothing stands at *k*: "rose 2 1/2 to 60"."""
    tags, first = reading.tags, k
    while k < len(tags) and tags[k] == "CD":
        k += 1
    return first < k < len(tags) and tags[k] in ("IN", "TO", ",", ".")


def _is_armed(view: View) -> bool:
    lower = view.reading.lower
    armed = any(lower[chunk.head] in words("armed") for chunk in view.sides())
    return armed or (not view.verb and not words("armed").isdisjoint(view.before()))


def _is_law(view: View) -> bool:
    if not view.verb:
        return not words("court").isdisjoint(view.before())
    return _has(view, view.actor, words("court"))


def _is_site(view: View) -> bool:
    return any(_has(view, chunk, words("site")) for chunk in view.sides())


def _is_shop(view: View) -> bool:
    return _is_bare(view) and _has(view, view.actor, words("plant"))


def _is_storm(view: View) -> bool:
    return _side_of(view, view.actor) is Kind.DISASTER


def _is_fight(view: View) -> bool:
    return _side_of(view, view.actor) is Kind.CONFLICT


def _is_war(view: View) -> bool:
    return _side_of(view, view.roles.object) is Kind.CONFLICT


def _side_of(view: View, chunk: Chunk | None) -> Kind | None:
    if chunk is None:
        return None
    lemma = lexemes().of(view.reading.lower[chunk.head], "N").lemma
    return entries("N").get(lemma, ((), None))[1]


def _town_falls(view: View) -> bool:
    chunk = view.actor if view.verb else view.roles.object
    if chunk is None or _is_market(view):
        return False
    tags = view.reading.tags[chunk.start : chunk.end]
    if view.verb and tags[0] == "DT":
        # A river, or a paper: "The Orsa has been falling".
        return False
    return tags[-1] == "NNP" and len(tags) <= _NEAR // 2


def _is_office(view: View) -> bool:
    group, named = view.reading.verb_at.get(view.index), words("office")
    after = view.scene.at(group.head + 1) if group else None
    told = after is not None and view.reading.lower[after.head] in named
    return told or _has(view, view.patient, named)


def _is_bare(view: View) -> bool:
    reading, k = view.reading, view.index + 1
    group = reading.verb_at.get(view.index)
    if view.roles.object is not None or (group is not None and group.passive):
        return False
    infinitive = k < len(reading.tags) and reading.tags[k] == "TO"
    return not infinitive


def _is_tried(view: View) -> bool:
    group = view.reading.verb_at.get(view.index)
    return group is not None and group.passive


def _is_born(view: View) -> bool:
    born = view.reading.lower[view.index] == "born"
    return born or _has(view, view.patient, words("child"))


def _is_plural(view: View) -> bool:
    return view.reading.tags[view.index] == "NNS"


def _is_game(view: View) -> bool:
    """Tell whether a sentence speaks of sport, or has a score: "beat Karst 3-1"."""
    reading, k = view.reading, view.index
    if not (_VOTES | words("statute")).isdisjoint(reading.distinct):
        return False
    near = reading.lower[max(0, k - _NEAR) : k + 3 * _NEAR]
    return not words("game").isdisjoint(near) or _has_score(reading, k)


def _has_score(reading: Reading, start: int) -> bool:
    """Tell whether a score stands at word *start* or behind it."""
    told = "".join(reading.lower[start:])
    if "-" not in told and "–" not in told:
        return False
    behind = enumerate(reading.lower[start:], start)
    dashed = [(k, word) for k, word in behind if "-" in word or "–" in word]
    return any(reading.times[k] < 0 and _SCORE.match(word) for k, word in dashed)


def _is_number(view: View) -> bool:
    return view.reading.tags[view.index + 1 : view.index + 2] == ["CD"]


def _is_named(view: View) -> bool:
    return view.reading.tags[view.index] == "NNP"


_TESTS: dict[str, Callable[[View], bool]] = {
    "shop": _is_shop,
    "people": _is_people,
    "firm": _is_firm,
    "place": _is_place,
    "money": _is_money,
    "market": _is_market,
    "arms": _is_armed,
    "law": _is_law,
    "storm": _is_storm,
    "site": _is_site,
    "fight": _is_fight,
    "war": _is_war,
    "townfall": _town_falls,
    "office": _is_office,
    "bare": _is_bare,
    "tried": _is_tried,
    "birth": _is_born,
    "named": _is_named,
    "plural": _is_plural,
    "number": _is_number,
    "game": _is_game,
}
