"""The verb of an English clause that has none by its tags: "the firm plans to sell"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.vocabulary import vocabulary

__all__ = ["verb_found"]

_NEAR = 2
_IN_PHRASE = frozenset(("NN", "NNP", "JJ", "DT", "POS", "PRP$", "CD", "NNS"))
_CLAUSAL = frozenset(("if", "unless", "because", "although", "whether"))
_BEHIND_VERB = frozenset(("DT", "PRP$", "NNP", "NNS", "JJ", "CD", "$"))


def verb_found(lower: Sequence[str], tags: list[str], found: Sequence[Group]) -> bool:
    """Correct *tags* in place, and tell whether any was."""
    changed = not any(g.finite for g in found) and _find_verb(lower, tags)
    if not _CLAUSAL.isdisjoint(lower):
        changed = _find_in_clause(lower, tags) or changed
    if lower[-1] == "?" and not (found or changed):
        changed = _ask(lower, tags)
    return changed


def _find_verb(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of a plural in a sentence without one: "the firm plans to sell"."""
    for k in range(1, len(tags) - 1):
        if tags[k] != "NNS" or tags[k - 1] not in ("NN", "NNP", "JJ"):
            continue
        infinitive = tags[k + 1] == "TO" and tags[k + 2 : k + 3] == ["VB"]
        told = infinitive or tags[k + 1] in _BEHIND_VERB
        verb = not {"VBZ", "VBP"}.isdisjoint(vocabulary().listed(lower[k]))
        if told and verb and tags[-1] == ".":
            tags[k] = "VBZ"
            return True
    return False


def _ask(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of the noun that closes a question: "will the dam collapse?"."""
    last = len(tags) - 2
    asks = "MD" in tags[:2] or not {"do", "did", "does"}.isdisjoint(lower[:2])
    if last < _NEAR or not asks or "VB" not in vocabulary().listed(lower[last]):
        return False
    tags[last] = "VB"
    return True


def _find_in_clause(lower: Sequence[str], tags: list[str]) -> bool:
    """Make a verb of a plural in an "if" clause without one: "if the dam breaks,"."""
    changed = False
    for k, word in enumerate(lower):
        if word not in _CLAUSAL:
            continue
        end = k + 1
        while end < len(tags) and tags[end] in _IN_PHRASE:
            end += 1
        last = end - 1
        closed = end < len(tags) and tags[end] in (",", ".", "IN", "RB")
        if (
            closed
            and tags[last] == "NNS"
            and tags[last - 1] in ("NN", "NNP")
            and ("VBZ" in vocabulary().listed(lower[last]))
        ):
            tags[last] = "VBZ"
            changed = True
    return changed
