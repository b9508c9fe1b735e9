"""What sort of event an English word tells, in the types of ACE 2005."""

from timeline.languages.en.events.kinds.kind_view import View, holds, of_the_company
from timeline.languages.en.events.kinds.kind_words import Entry, entries, words
from timeline.languages.en.events.who.role import Roles, Scene
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found
from timeline.model.record import Kind

__all__ = ["kind_of"]

_UNKNOWN: Entry = ((), None)
_DEPTH = 2
_LIGHT = frozenset(("give", "take", "have", "make", "get", "do", "use", "see", "need"))
_TELLING = frozenset(("OCCURRENCE", "ASPECTUAL", "I_ACTION"))


def kind_of(scene: Scene, event: Found, roles: Roles) -> Kind:
    """Return the kind of an event, from its word and from who and what takes part."""
    lemma, category = event.lexeme.lemma, event.category
    part = event.lexeme.part if event.group is None else "V"
    conditions, rest = _entry(lemma, part)
    carries = part == "V" and lemma in words("carriers")
    if rest is not None and not (conditions or carries):
        return rest
    told = category in _TELLING and lemma not in _LIGHT
    if not (conditions or carries or told):
        return Kind.STATEMENT if category == "REPORTING" else Kind.OTHER
    view = View(scene, event.index, roles, verb=event.group is not None)
    known = _of_word(view, lemma, part)
    if known is not None:
        return known
    if category == "REPORTING":
        return Kind.STATEMENT
    if not told:
        return Kind.OTHER
    return of_the_company(view) or _of_the_noun(view) or Kind.OTHER


def _entry(lemma: str, part: str) -> Entry:
    """Return what the lists say of a lemma, or of the last part of a compound."""
    if part == "A":
        return _UNKNOWN
    known = entries(part if part == "V" else "N")
    if lemma not in known and "-" in lemma:
        lemma = lemma.rpartition("-")[2]
    return known.get(lemma, _UNKNOWN)


def _of_word(view: View, lemma: str, part: str, depth: int = 0) -> Kind | None:
    """Return the kind that a lemma has here, None if no list knows it."""
    conditions, rest = _entry(lemma, part)
    for condition, kind in conditions:
        if holds(view, condition):
            return kind
    if part == "V" and lemma in words("carriers") and depth < _DEPTH:
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
            lemma = view.reading.verb(after)
            roles = Roles(scene.subject(after), scene.object(after))
            inner = View(scene, after.head, roles, verb=True)
            return _of_word(inner, lemma, "V", depth + 1)
    carried = view.patient or (view.actor if not group.passive else None)
    if carried is None:
        return None
    if view.reading.tags[carried.head] == "NNP":
        return _named(view, carried)
    lemma = lexemes().of(view.reading.lower[carried.head], "N").lemma
    if lemma in entries("N"):
        return _of_word(View(scene, carried.head, Roles(), verb=False), lemma, "N")
    return None


def _of_the_noun(view: View) -> Kind | None:
    """Return the kind of what suffers a verb that no list knows, or of what does it."""
    if not view.verb:
        return None
    for chunk in (view.patient, view.actor):
        if chunk is None or view.reading.tags[chunk.head] == "NNP":
            continue
        lemma = lexemes().of(view.reading.lower[chunk.head], "N").lemma
        known = _of_word(View(view.scene, chunk.head, Roles(), verb=False), lemma, "N")
        if known is not None:
            return known
    return None


def _named(view: View, carried: Chunk) -> Kind | None:
    """Return the kind of a name with a noun in it: "Operation Thunder"."""
    for k in range(carried.start, carried.end):
        lemma = lexemes().of(view.reading.lower[k], "N").lemma
        if lemma in entries("N") and view.reading.words[k][0].isupper():
            return _of_word(View(view.scene, k, Roles(), verb=False), lemma, "N")
    return None
