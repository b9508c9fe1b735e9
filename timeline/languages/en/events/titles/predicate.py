"""The words of an English title that are its verb: "was also shot" is "was shot"."""

from collections.abc import Mapping
from itertools import pairwise

from timeline.languages.en.events.stance import HEDGES
from timeline.languages.en.events.status.obeying import joined_to
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.words import BE, HAVE, TITLE_DROPS

__all__ = ["Predicate"]

_NOT_QUITE = frozenset(("nearly", "almost", "barely", "narrowly", "never", "hardly"))
_IN_TWO_WORDS = (["no", "longer"], ["all", "but"], ["more", "than"])
_TWO_WORDS_END = frozenset(("longer", "but", "than"))
_FILLERS = frozenset(
    (
        *("once again", "of course", "in fact", "in turn", "at last", "for now"),
        *("for example", "for instance"),
    )
)
_GUARDED = HEDGES | _NOT_QUITE
_NEGATING = frozenset(("not", "n't", "n’t", "no", "also", "both"))
# "had failed and been repaired", "will be voted on and be put in force"
_BARE = frozenset(("been", "be"))
_LEADING = HAVE | {"will", "would", "may", "might", "can", "could", "should", "must"}
_CLITICS = frozenset(("'s", "’s", "'re", "’re"))


class Predicate:
    """Chooses the words of the verbs of one sentence."""

    __slots__ = ("_names", "_reading", "_scene")

    def __init__(self, scene: Scene, names: Mapping[int, str]) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = names

    def of(self, group: Group) -> list[int]:
        """Return the words of a verb, with the auxiliaries that it shares."""
        lower, first = self._reading.lower, group.first
        joined = joined_to(self._reading, group)
        if joined is not None:
            shared = [k for k in self._shared(joined) if self._is_of_both(k)]
            if group.first < group.head:
                # "will start and be completed"
                shared = [k for k in shared if lower[k] != "be"]
            return [*shared, *range(first, group.head + 1)]
        ends = lower[first - 1] in _TWO_WORDS_END
        if ends and lower[max(0, first - 2) : first] in _IN_TWO_WORDS:
            was = [first - 3] if lower[max(0, first - 3)] in BE else []
            return [*was, first - 2, first - 1, *self._words(group, first)]
        return self._words(group, first)

    def _shared(self, joined: Group) -> list[int]:
        """Return the "plan to" or "will" that "sell the mill and close" shares."""
        if joined.tense != "INFINITIVE":
            return self.of(joined)[:-1]
        governor = self._reading.verb_before(joined.first)
        if governor is None or governor.head != joined.first - 1:
            # "with plans to close its stores and wind down"
            return list(range(joined.first, joined.head))
        return [*self.of(governor), *range(joined.first, joined.head)]

    def _words(self, group: Group, first: int) -> list[int]:
        lower, tags = self._reading.lower, self._reading.tags
        alone = first == group.head and not group.passive and group.aspect == "NONE"
        if alone and lower[first - 1] not in _GUARDED:
            return [first]
        if first and lower[first - 1] in _GUARDED:
            first -= 1
        span = range(first, group.head + 1)
        kept = [k for k in span if k == group.head or self._is_said(k)]
        shared = self._auxiliaries(group)
        kept = [*shared[:1], *kept[:-1], *shared[1:], *kept[-1:]]
        if group.passive and len(kept) > 1 and lower[kept[0]] == "being":
            # "after being accused of it"
            kept = kept[1:]
        past = lower[group.head].endswith("ed") or lower[first] == "having"
        simple = past and not group.negated
        plain = group.modality is None and not group.passive
        plain = plain and group.tense != "FUTURE"
        if group.aspect == "PERFECTIVE" and simple and plain:
            kept = [k for k in kept if lower[k] not in HAVE]
        if len(kept) > 1 and lower[kept[0]] in _CLITICS and tags[kept[1]] != "VBD":
            # "Holm, who's voted against it"
            apart = lower[group.first - 1] == "who" and tags[kept[1]] == "VBN"
            apart = apart or group.first - 1 in self._names
            kept = kept[1:] if apart and lower[kept[1]] not in BE else kept
        subject = self._scene.subject(group)
        if subject is not None and group.first < subject.start < group.head:
            # "had the mayor left"
            kept = [k for k in kept if not subject.start <= k < subject.end]
        return [k for k in kept if tags[k] != "PRP" or k in self._names]

    def _is_said(self, k: int) -> bool:
        """Tell whether a title says a word of the verb: no "also", no "on Friday"."""
        lower, times = self._reading.lower, self._reading.times
        leads = self._reading.tags[k] == "IN" or lower[k] == "since"
        if times[k] >= 0 or (leads and times[k + 1] >= 0):
            return False
        if not _FILLERS.isdisjoint(
            map(" ".join, pairwise(lower[max(0, k - 1) : k + 2]))
        ):
            return False
        if lower[k] == "since" or lower[k : k + 2] == ["until", "then"]:
            # "has since fled", "had until then been left"
            return False
        # "Had only built two" is no "built two".
        return lower[k] not in TITLE_DROPS or lower[k + 1] == "to" or lower[k] == "only"

    def _auxiliaries(self, group: Group) -> list[int]:
        """Return the "was" that "and killed" shares, and the "had" of "and been cut"."""
        reading = self._reading
        if (
            reading.lower[group.first] in _BARE
            and reading.tags[group.first - 1] == "CC"
        ):
            before = reading.verb_before(group.first)
            led = range(before.first, before.head) if before is not None else ()
            return [k for k in led if reading.lower[k] in _LEADING]
        passive = group.passive or group.aspect == "PERFECTIVE"
        shares = passive and group.first == group.head
        before = reading.verb_before(group.first) if shares else None
        while before is not None and reading.tags[before.first] == "VBN":
            before = reading.verb_before(before.first)
        if before is None:
            return []
        led = range(before.first, before.head)
        return [k for k in led if self._is_said(k) and self._is_of_both(k)]

    def _is_of_both(self, k: int) -> bool:
        """Tell whether no "badly" stands at *k*: "was badly hurt and taken to hospital"."""
        adverb = self._reading.tags[k] == "RB"
        return not adverb or self._reading.lower[k] in _GUARDED | _NEGATING
