"""English verbs that nobody suffers, "two boats sank", and those that somebody does."""

from collections.abc import Sequence

from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import HAVE, SAYING

__all__ = ["INTRANSITIVE", "TAKEN", "tell_intransitive"]

# "A child drowned by flood water" has a passive: such a verb is left out before "by".
TAKEN = word_set(
    "brought sent made found held used built sold put laid killed wounded injured hurt",
    "placed booked transferred arrested charged convicted sentenced jailed detained",
    "released robbed tortured executed hanged burned buried removed replaced rescued",
    "treated identified deported extradited evicted evacuated expelled imprisoned",
    "acquitted indicted fined sacked appointed nominated knighted demolished destroyed",
    "rebuilt refurbished repaired seized confiscated kidnapped abducted assassinated",
    "murdered imposed quashed abolished installed shelved dismantled discharged ousted",
    "explored refitted nationalised nationalized privatised privatized renovated",
    "restored enlarged extended widened renamed recaptured suspended banned exhumed",
    "translated published filmed dismissed repealed ratified rejected scrapped vetoed",
    "overturned annulled reinstated decommissioned hospitalised hospitalized",
    "quarantined impeached deposed exiled freed impounded outlawed torpedoed",
    "commissioned dedicated consecrated canonised beatified",
)
"""Past tenses that have an object, or are what was done to somebody."""

INTRANSITIVE = word_set(
    "collided crashed capsized sank collapsed died drowned fell arrived appeared emerged "
    "erupted exploded happened occurred vanished disappeared escaped fled failed rose "
    "came went began slept fainted stumbled resigned retired perished surfaced "
    "advanced retreated triumphed pleaded testified apologized apologised peaked "
    "subsided abated ebbed receded lapsed expired persisted dwindled slumped"
)
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP"))
_ENDS = (["IN"], ["."], [","], ["TO"])
_PHRASE = _NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"}


def tell_intransitive(lower: Sequence[str], tags: list[str]) -> None:
    """Make a past tense of a participle that can be none: "after two boats collided"."""
    for k in range(1, len(tags)):
        joined = tags[k] == "JJ" and tags[k + 1 : k + 3] == ["CC", "VBD"]
        then = lower[k - 1] == "then" and tags[k - 2] == "CC"
        # "a crash that he said happened", but "says retired Colonel Holm"
        told = lower[k - 1] in SAYING and tags[k + 1 : k + 2] != ["NNP"]
        # "was appointed in 1972 and retired in 1993", but "a sick and retired clerk"
        joins = tags[k - 1] in ("CC", ",") and tags[k + 1 : k + 2] in _ENDS
        told = told or then or joins or tags[k - 1] in _NOUNS
        if not (tags[k] == "VBN" or joined) or not told:
            continue
        behind = lower[k + 1] if k + 1 < len(lower) else ""
        if lower[k] not in INTRANSITIVE or behind == "by":
            continue
        if not _is_asked(lower, tags, k):
            tags[k] = "VBD"


def _is_asked(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether "have" stands before the subject: "had the mayor resigned"."""
    while k and tags[k - 1] in _PHRASE:
        k -= 1
    return k > 0 and lower[k - 1] in HAVE
