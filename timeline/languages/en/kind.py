"""What sort of event an English word tells, in the types of ACE 2005."""

from timeline.languages.en import kind_words as words
from timeline.languages.en.kind_view import View, holds, listed, of_the_company
from timeline.languages.en.kind_words import CARRIERS
from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.reading import Found
from timeline.languages.en.role import Roles, Scene
from timeline.model.record import Kind

__all__ = ["kind_of"]

_DEPTH = 2
_LIGHT = frozenset(("give", "take", "have", "make", "get", "do", "use", "see", "need"))
_TELLING = frozenset(("OCCURRENCE", "ASPECTUAL", "I_ACTION"))


def kind_of(scene: Scene, event: Found, roles: Roles) -> Kind:
    """Return the kind of an event, from its word and from who and what takes part."""
    view = View(scene, event.index, roles, event.group is not None)
    part = event.lexeme.part if event.group is None else "V"
    known = _of_word(view, event.lexeme.lemma, part)
    if known is not None:
        return known
    if event.category == "REPORTING":
        return Kind.STATEMENT
    bare = event.category not in _TELLING or event.lexeme.lemma in _LIGHT
    return (None if bare else of_the_company(view)) or Kind.OTHER


def _of_word(view: View, lemma: str, part: str, depth: int = 0) -> Kind | None:
    """Return the kind that a lemma has here, None if no list knows it."""
    if part == "A":
        return None
    head = lemma.rpartition("-")[2]
    plain, conditional = (_VERBS, _CAN_VERBS) if part == "V" else (_NOUNS, _CAN_NOUNS)
    rest: Kind | None = None
    for condition, kind in conditional.get(lemma) or conditional.get(head) or ():
        if not condition:
            rest = kind
        elif holds(view, condition):
            return kind
    known = plain.get(lemma) or plain.get(head)
    if known is not None:
        return known
    if part == "V" and lemma in CARRIERS and depth < _DEPTH:
        return _carried(view, depth) or rest
    return rest


def _carried(view: View, depth: int) -> Kind | None:
    """Return the kind of what a verb like "begin" or "hold" carries."""
    scene, group = view.scene, view.reading.verb_at.get(view.index)
    if group is None:
        return None
    groups = list(view.reading.groups)
    following = groups[groups.index(group) + 1 :][:1]
    for after in following:
        near = scene.at(group.head + 1)
        end = near.end if near is not None else group.head + 1
        if after.tense in ("INFINITIVE", "PRESPART") and after.first <= end + 1:
            lemma = lexemes().of(view.reading.lower[after.head], "V").lemma
            roles = Roles(scene.subject(after), scene.object(after))
            inner = View(scene, after.head, roles, verb=True)
            return _of_word(inner, lemma, "V", depth + 1)
    carried = view.patient or (view.actor if not group.passive else None)
    if carried is None or view.reading.tags[carried.head] == "NNP":
        return None
    lemma = lexemes().of(view.reading.lower[carried.head], "N").lemma
    if lemma in _NOUNS or lemma in _CAN_NOUNS:
        return _of_word(View(scene, carried.head, Roles(), verb=False), lemma, "N")
    return None


_Conditions = tuple[tuple[str, Kind], ...]


def _conditional(table: str) -> dict[str, _Conditions]:
    rows = (line.split() for line in table.splitlines())
    return {
        word: tuple(
            (condition, Kind(kind))
            for condition, _, kind in (entry.rpartition(":") for entry in entries)
        )
        for word, *entries in rows
    }


_VERBS, _NOUNS = listed(words.VERBS), listed(words.NOUNS)
_CAN_VERBS = _conditional(words.CONDITIONAL_VERBS)
_CAN_NOUNS = _conditional(words.CONDITIONAL_NOUNS)
