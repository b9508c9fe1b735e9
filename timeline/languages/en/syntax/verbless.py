"""The verb of an English clause that has none by its tags: "the firm plans to sell"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.entry_verb import verb_of_entry
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import (
    ACTING,
    BE,
    GIVING,
    HAVE,
    MOVING,
    SAYING,
    TIMED,
)

__all__ = ["act", "act_with_particle", "acts", "is_to_come", "join", "verb_found"]

_NEAR = 2
_PAST = frozenset(("VBD", "VBN"))
_LED = frozenset(("DT", "PRP$", "PRP", "CD"))
_NAMING = NOUNS | {"JJ"}
_ARTICLES = frozenset(("the", "a", "an", "his", "its", "their"))
_CLAUSAL = frozenset(("if", "unless", "because", "although", "whether"))
_BEHIND_VERB = frozenset(("DT", "PRP$", "NNP", "NNS", "JJ", "CD", "$"))


def verb_found(lower: Sequence[str], tags: list[str], found: Sequence[Group]) -> bool:
    """Correct *tags* in place, and tell whether any was."""
    changed = not any(g.finite for g in found) and (
        _find_verb(lower, tags) or verb_of_entry(lower, tags)
    )
    if not _CLAUSAL.isdisjoint(lower):
        changed = _find_in_clause(lower, tags) or changed
    if lower[-1] == "?" and not (found or changed):
        changed = _ask(lower, tags)
    return changed


def _find_verb(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of a noun in a sentence that has none: "the firm plans to sell"."""
    if lower[-1][-1] != ".":
        return False
    for k in range(1, len(tags) - 1):
        for finite, tells in _FINITE.get(tags[k], ()):
            if finite in tags_of(lower[k]) and tells(lower, tags, k):
                tags[k] = finite
                return True
    return False


def _is_third(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell "the firm plans to sell" and "the council meets at 7 p.m." from a plural."""
    if tags[k - 1] not in ("NN", "NNP", "JJ"):
        return False
    if _before_infinitive(tags, k):
        return True
    if _is_object(lower, tags, k):
        return False
    if tags[k + 1] in _BEHIND_VERB:
        return True
    if tags[k - 1 : k + 2] == ["NNP", "NNS", "NN"] and k == 1:
        # "Lund visits Oslo", but "Airport visits fell"
        return tags_of(lower[k + 1]) in ((), ("NNP",))
    if k == 1 and tags[0] == "NNP" and lower[k + 1] in _TOWARDS:
        # "Kim heads to Rome.", "Brandt faces up to 20 years."
        return True
    return tags[k + 1] == "IN" and lower[0] in _ARTICLES and lower[k + 1] != "of"


_TOWARDS = frozenset(("to", "up", "into", "against"))


def _is_object(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a past tense has it: "The bank raised interest rates on Monday"."""
    verb = k - 1
    while verb > 1 and tags[verb] in ("NN", "JJ", "RP"):
        verb -= 1
    led = tags[verb] == "VBN" and tags[verb - 1] in NOUNS
    return led and "VBD" in tags_of(lower[verb])


def _is_plain(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell "families of the dead plan to sue" from "the dead plan to sue"."""
    before = tags[k - 1] == "NNS" or (tags[k - 1] == "JJ" and lower[k - 2] == "the")
    return before and "NNS" in tags[:k] and _before_infinitive(tags, k)


def _is_past(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell "a spark set the oil alight" and "a rumour spread widely" from "a set".

    So of "The walkout halted production", for no noun is a form in "-ed".
    """
    if tags[k + 1] == "RB" and lower[k + 1].endswith("ly"):
        return tags[k - 1] in NOUNS or tags[k - 1] == "RB"
    if lower[k].endswith("ed") and tags[k] == "NN":
        return tags[k - 1] in NOUNS and tags[k + 1] in _BEHIND_VERB | NOUNS
    led = lower[k + 1] in _ARTICLES and not TIMED.intersection(lower[k + 2 : k + 4])
    return led and tags[k - 1] in NOUNS


def _opens(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell "Doors open at six." and "Polls close on Monday." from "the doors open to them"."""
    many = lower[k] in ("open", "close") and lower[k - 1].endswith("s")
    return many and k == 1 and (tags[k + 1] == "IN" or not TIMED.isdisjoint(lower[k:]))


def _before_infinitive(tags: Sequence[str], k: int) -> bool:
    return list(tags[k + 1 : k + 3]) == ["TO", "VB"]


_FINITE = {
    "NNS": (("VBZ", _is_third),),
    "NN": (("VBD", _is_past), ("VBP", _is_plain)),
    # "Tarn buys the mill"
    "JJ": (("VBZ", _is_third), ("VBD", _is_past), ("VBP", _opens)),
    "RB": (("VBP", _opens),),
}


def _ask(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of the noun that closes a question: "will the dam collapse?"."""
    last = len(tags) - 2
    asks = "MD" in tags[:2] or not {"do", "did", "does"}.isdisjoint(lower[:2])
    if last < _NEAR or not asks or "VB" not in tags_of(lower[last]):
        return False
    tags[last] = "VB"
    return True


def _find_in_clause(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of a noun in an "if" clause without one: "if the dams break,"."""
    changed = False
    for k, word in enumerate(lower):
        if word not in _CLAUSAL:
            continue
        end = k + 1
        while end < len(tags) and tags[end] in IN_PHRASE:
            end += 1
        last = end - 1
        closed = end < len(tags) and tags[end] in (",", ".", "IN", "RB")
        finite = _AGREEING.get((tags[last - 1], tags[last]))
        if closed and finite in tags_of(lower[last]):
            tags[last] = finite
            changed = True
    return changed


_AGREEING = {("NN", "NNS"): "VBZ", ("NNP", "NNS"): "VBZ", ("NNS", "NN"): "VBP"}


def acts(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether the participle at *k* may be a past tense with an object."""
    after = _behind_particle(tags, k)
    object_follows = after < len(tags) and tags[after] in ("DT", "PRP$", "PRP", "NNP")
    return tags[k] == "VBN" and object_follows and "VBD" in tags_of(lower[k])


def _behind_particle(tags: Sequence[str], k: int) -> int:
    """Return the word behind the verb at *k*, or behind the "up" of "set up a firm".

    So of "called off on Tuesday a strike".
    """
    behind = k + 1 + (tags[k + 1 : k + 2] == ["RP"])
    timed = behind > k + 1 and tags[behind : behind + 2] == ["IN", "NNP"]
    return behind + 2 * timed


def _takes_object(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a participle has an object, as only a past tense and "given" do.

    "People killed the day before" has none, "called off a strike" has.
    """
    after = _behind_particle(tags, k)
    led = lower[after : after + 1] and lower[after] in _ARTICLES
    taking = lower[k] not in GIVING or after > k + 1
    led = led and tags[k - 1] in NOUNS and taking
    timed = not TIMED.isdisjoint(lower[after + 1 : after + 4])
    return bool(led) and not timed and acts(lower, tags, k)


def join(lower: Sequence[str], tags: list[str]) -> None:
    """Give "a gunman shot and wounded a guard" both its verbs."""
    for k in where(tags, "CC", 1, -2):
        if tags[k + 1] == "NN" and tags[k + 2] in ("DT", "PRP$"):
            # "told investors and cut its dividend"
            forms = tags_of(lower[k + 1])
            tags[k + 1] = "VBD" if "VBD" in forms else "NN"
        past = "VBD" in tags_of(lower[k - 1])
        if not past or tags[k + 1] not in _PAST or tags[k + 2] not in _LED:
            continue
        person = k > 1 and (tags[k - 2] == "NNS" or is_person(lower[k - 2]))
        if tags[k - 1] == "VBD" or (tags[k - 1] == "NN" and person):
            tags[k - 1] = tags[k + 1] = "VBD"


def act_with_particle(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set" as a verb in "the firm set up a mill": no noun takes a particle."""
    for k in where(tags, "NN", 1, -1):
        past = tags[k + 1] == "RP" and "VBD" in tags_of(lower[k])
        if past and tags[k - 1] in NOUNS:
            tags[k] = "VBD"


def is_to_come(tags: Sequence[str], k: int) -> bool:
    """Tell whether the clause has its verb: "will assess the plans agreed in May"."""
    start = k
    while start and (tags[start - 1] in IN_PHRASE or tags[start - 1] == "IN"):
        start -= 1
    return start > 1 and tags[start - 2 : start] == ["MD", "VB"]


def act(lower: Sequence[str], tags: list[str]) -> None:
    """Give "it extended its offer" its verb: no auxiliary asks for a participle."""
    for k in where(tags, "VBN", 1):
        before = lower[k - 1]
        moved = lower[k] in MOVING and tags[k - 1] in _NAMING
        moved = moved and HAVE.isdisjoint(lower[max(0, k - _NEAR - _NEAR) : k])
        moved = moved and not is_to_come(tags, k)
        near = {*lower[max(0, k - _NEAR - 1) : k]}
        said = lower[k] == "said" and near.isdisjoint(BE) and near.isdisjoint(HAVE)
        which = before == "which" and tags[max(0, k - 2)] not in ("IN", "TO")
        told = before == "who" or which or moved or said
        told = told and "VBD" in tags_of(lower[k])
        if told or _takes_object(lower, tags, k):
            tags[k] = "VBD"
        if before not in ACTING:
            continue
        # "it" may be what somebody "had repaired".
        free = before != "it" or k == 1 or lower[k - 2] in SAYING
        inverted = k > 1 and (lower[k - 2] in BE or lower[k - 2] in HAVE)
        if free and not inverted and "VBD" in tags_of(lower[k]):
            tags[k] = "VBD"
