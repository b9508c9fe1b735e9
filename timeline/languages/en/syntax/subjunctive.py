"""English verbs of what is ordered: "ruled that the men be released"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["RULING", "is_subjunctive", "with_subjunctives"]

RULING = word_set("order rule direct decree command instruct mandate stipulate")
"""Verbs by which somebody with the power to do so says what is to be."""

_WISHING = RULING | word_set(
    "ask demand request require recommend suggest propose insist urge advise"
)
_SUBJECT = IN_PHRASE | {"PRP", "IN"}


def with_subjunctives(
    lower: Sequence[str], tags: Sequence[str], found: list[Group]
) -> list[Group]:
    """Return the groups with the "be heard" of "ordered that it be heard" as finite."""
    if "that" not in lower:
        return found
    for at, group in enumerate(found):
        bare = group.tense == "INFINITIVE" and tags[group.first] == "VB"
        if at and bare and _is_one(lower, tags, found[at - 1], group):
            found[at] = replace(group, tense="PRESENT")
    return found


def _is_one(
    lower: Sequence[str], tags: Sequence[str], before: Group, group: Group
) -> bool:
    """Tell whether it is ordered, or goes on with what is: "and that it be sold"."""
    listed = is_subjunctive(tags, before)
    listed = listed and _that(lower, before) > 0
    listed = listed and tags[_that(lower, before) - 1] == "CC"
    return _is_ordered(lower, tags, before, group, listed=listed)


def is_subjunctive(tags: Sequence[str], group: Group) -> bool:
    """Tell whether a verb says what is to be by an order, or a wish."""
    return group.tense == "PRESENT" and tags[group.first] == "VB"


def _that(lower: Sequence[str], before: Group) -> int:
    """Return the "that" behind a verb, or -1."""
    behind = before.head + 1
    return list(lower).index("that", behind) if "that" in lower[behind:] else -1


def _is_ordered(
    lower: Sequence[str],
    tags: Sequence[str],
    before: Group,
    group: Group,
    *,
    listed: bool,
) -> bool:
    """Tell whether it is what *before* orders: "directed on Monday that they stay"."""
    subject = tags[_that(lower, before) + 1 : group.first]
    if _that(lower, before) < 0 or not subject or not _SUBJECT.issuperset(subject):
        return False
    return listed or lexemes().of(lower[before.head], "V").lemma in _WISHING
