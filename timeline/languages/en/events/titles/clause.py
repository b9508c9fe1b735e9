"""The clause of an English verb as a title: its subject, itself, and what follows."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.events.scheduled import not_until
from timeline.languages.en.events.titles.circumstance import Circumstances, particle
from timeline.languages.en.events.titles.complement import Complements
from timeline.languages.en.events.titles.content import Content
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.marked import only_points, pointed_at
from timeline.languages.en.events.titles.opening import (
    bearer,
    heads_name,
    opening,
    shortened,
)
from timeline.languages.en.events.titles.others import (
    counted,
    is_anothers,
    is_unnamed,
    who_is,
)
from timeline.languages.en.events.titles.predicate import Predicate
from timeline.languages.en.events.titles.sequel import results
from timeline.languages.en.events.titles.sort import sorted_out
from timeline.languages.en.events.titles.speech import Speech
from timeline.languages.en.events.titles.time_subject import time_as_subject
from timeline.languages.en.events.titles.which import restricting
from timeline.languages.en.events.titles.wording import LONGEST, Wording
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.words import MOVING

__all__ = ["ClauseTitles"]

_LONG = 4
_SPEAKING = frozenset(("i", "we", "you"))
_OWNERS = frozenset(("their", "his", "her"))


class ClauseTitles:
    """Writes the clauses of the verbs of one sentence."""

    __slots__ = (
        "_circumstances",
        "_complements",
        "_content",
        "_extent",
        "_known",
        "_names",
        "_predicate",
        "_reading",
        "_scene",
        "_wording",
    )

    def __init__(
        self,
        scene: Scene,
        names: Mapping[int, str],
        extent: Extent,
        wording: Wording,
    ) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = dict(names)
        self._extent = extent
        speech = Speech(scene, extent.subjects)
        self._content = Content(scene, extent, speech)
        self._complements = Complements(scene, extent, speech, self._content)
        self._wording = wording
        self._circumstances = Circumstances(scene, extent, wording, self._names)
        self._predicate = Predicate(scene, names)
        self._known: dict[int, str] = {}

    def of(self, group: Group) -> str:
        """Return the clause of a verb."""
        known = self._known.get(group.head)
        if known is None:
            whole = self._content.beside(group)
            known = self.of(whole) if whole is not None else self._told(group)
            self._known[group.head] = known
        return known

    def circumstance(self, group: Group) -> list[int]:
        """Return the words of what a title tells only of a verb that says little else."""
        return self._circumstances.of(group)

    def is_bare(self, group: Group) -> bool:
        """Tell whether a title has nothing but a verb and its subject."""
        return not self._complements.of(group, self._scene.subject(group))

    def within(self, group: Group, room: int) -> str:
        """Return a clause in at most *room* characters, empty if that says too little."""
        title = self.of(group)
        if len(title) <= room:
            return title
        subject = self._scene.subject(group)
        left = [*self._opening(group, subject), *self._predicate.of(group)]
        right = self._complements.of(group, subject)
        title = self._wording.fitted(left, right, room)
        bare = title == self._wording.text(left, [])
        alone = group.passive or self._reading.lower[group.head] in MOVING
        return title if alone or not bare else ""

    def instead(self, group: Group, start: int) -> str:
        """Return a clause with what begins at *start* in place of its object."""
        left = self._opening(group, self._scene.subject(group))
        if not left:
            return ""
        right = self._extent.behind(start, reporting=False)
        return self._wording.text([*left, *self._predicate.of(group)], right)

    def added(self, group: Group, room: int) -> str:
        """Return a participle or infinitive with what follows it, to go on with."""
        right = self._extent.behind(group.head + 1, reporting=False)
        verb = self._predicate.of(group)
        reading = self._reading
        aux, link = reading.lower[group.first], reading.word(group.first - 1)
        if right and (aux == "having" or (aux == "being" and link == "before")):
            # "closed, having lost its licence", "was lost before being found"
            verb = [group.first, *(k for k in verb if k > group.first)]
        return self._wording.added(verb, right, room)

    def _told(self, group: Group) -> str:
        """Return a clause, with its circumstance if it has no more than a verb."""
        subject = self._scene.subject(group)
        opening, verb = self._opening(group, subject), self._predicate.of(group)
        title = self._clause(group, opening, verb)
        if subject is None:
            return title
        left = [*opening, *verb, *particle(self._reading, group)]
        bare = self._wording.is_bare(title, left)
        return (bare and self._circumstances.told(group, left)) or title

    def _clause(self, group: Group, left: list[int], verb: list[int]) -> str:
        subject = self._scene.subject(group)
        right = self._owned(self._complements.of(group, subject), subject)
        if right and (
            only_points(self._reading, group, subject) or results(self._reading, group)
        ):
            left, verb, right = [], [], pointed_at(self._scene, right)
        late = not_until(self._reading, group) >= 0
        if subject is not None and (late or not right) and self._only_is(group):
            # "The hearing is on Monday", "The funeral isn't until Friday"
            verb, right = [], []
        whole = sorted_out(self._scene, self._extent, group, right)
        if whole and not self._wording.is_long([*left, *verb, *whole]):
            right = whole
        title = self._wording.text([*left, *verb], right)
        told = self._content.main_before(group) if right else None
        if told is not None and right[0] < group.first:
            long = self._wording.is_long([*left, *verb, *right])
            return self._with_content(group, told, title, long=long)
        inner = self._content.verb_behind(group.head + 1)
        inner = self._content.judged(inner or self._content.main_behind(group), group)
        if inner is not None and self._wording.is_cut(title, right, inner.head):
            title = self._fitted(left, verb, right, inner)
        said = self._alone(group, title, [*left, *verb], right)
        if said:
            return self.of(said)
        if subject and len(left) > _LONG and right:
            return self._shortened(group, title, (left, verb, right))
        return title

    def _shortened(
        self, group: Group, title: str, words: tuple[list[int], list[int], list[int]]
    ) -> str:
        """Return a title with less of its subject if nothing else has room."""
        left, verb, right = words
        bare = self._wording.text([*left, *verb], [])
        cut = title == bare and self._wording.is_long([*left, *verb, *right])
        subject, name = self._scene.subject(group), bearer(self._reading, left)
        if name and (cut or len(title) > LONGEST):
            return self._wording.text([*name, *verb], right)
        if not cut or subject is None:
            return title
        left = shortened(self._reading, left, subject, group)
        return self._wording.text([*left, *verb], right)

    def _owned(self, right: list[int], subject: Chunk | None) -> list[int]:
        """Return a complement without a "their" that only its sentence makes clear."""
        lower = self._reading.lower
        if subject is None or _OWNERS.isdisjoint(self._reading.distinct):
            return right
        named = self._names.keys() | {k for k in right if k < subject.end}
        return [
            k
            for k in right
            if k in named
            or lower[k] not in _OWNERS
            or not is_anothers(self._scene, k, subject)
        ]

    def _alone(
        self, group: Group, title: str, left: Sequence[int], right: Sequence[int]
    ) -> Group | None:
        """Return the verb of what is said if that is told without who says it."""
        said = self._content.main_behind(group)
        if said is None:
            return None
        if self._content.speaks_for_itself(group, said, self._names):
            return said
        whole = self._wording.is_long([*left, *right]) or not right
        cut = whole and self._wording.is_cut(title, right, said.head)
        if said.head in right and title == self._wording.text(left, right):
            # Berg "was the target" needs an "of a plot".
            cut = cut or self._wording.halves(left, right, said.head)
        return said if cut and not self._content.was_before(group, said) else None

    def _fitted(
        self, left: list[int], verb: list[int], right: list[int], inner: Group
    ) -> str:
        """Return a title whose content has its verb, if shorter subjects make room."""
        subject, told = self._scene.subject(self._reading.verb_at[verb[-1]]), right
        bare = left
        if subject is not None and not heads_name(self._reading, subject):
            bare = [k for k in left if k <= subject.head]
        short, noun = self._with_short_subject(right, inner)
        title = ""
        for first, told in ((left, short), (left, noun), (bare, noun)):
            title = self._wording.text([*first, *verb], told)
            if not self._wording.is_cut(title, right, inner.head):
                break
        return title

    def _with_short_subject(
        self, right: list[int], inner: Group
    ) -> tuple[list[int], list[int]]:
        """Return a long content with less behind its subject's noun, and with nothing."""
        subject = self._scene.subject(inner)
        if subject is None or subject.end > inner.first or subject.head not in right:
            return right, right
        words = [k for k in right if subject.start <= k < subject.end]
        core = shortened(self._reading, words, subject, inner)
        outside = [k for k in right if k < subject.start or k >= inner.first]
        few = self._reading.tags[subject.head] == "CD"
        noun = [k for k in words if k <= subject.head] if not few else core
        return sorted({*outside, *core}), sorted({*outside, *noun})

    def _with_content(
        self, group: Group, told: Group, title: str, *, long: bool
    ) -> str:
        """Return a title with what somebody said, or that alone if it is too long."""
        reading, subject = self._reading, self._scene.subject(group)
        verb = reading.words[told.head]
        name = self._names.get(subject.start, "") if subject is not None else ""
        pronoun = subject is not None and reading.tags[subject.head] == "PRP"
        pronoun = pronoun and (not name or title.count(name) > 1)
        speaking = self._scene.subject(told)
        first = speaking is not None and reading.lower[speaking.start] in _SPEAKING
        named = not pronoun or first
        fits = verb in title and (speaking is None or named)
        if self._content.speaks_for_itself(group, told, self._names):
            fits = False
        alone = self.of(told)
        if long and {*alone.lower().split()} - {*title.lower().split()}:
            # Without who says it there is room for more.
            fits = False
        self._known[group.head] = title if fits else alone
        return self._known[group.head]

    def _opening(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return the subject, or the time that is one: "the latest period had"."""
        if subject is not None or not group.finite:
            if subject is not None and is_unnamed(self._scene, group, self._names):
                subject = None
            subject = who_is(self._scene, group, subject)
            words = [*self._owner(subject), *opening(self._reading, subject)]
            which = restricting(self._reading, subject, group)
            due = self._due(group, subject)
            return [*words, *due, *which, *counted(self._scene, group)]
        return time_as_subject(self._scene, group)

    def _only_is(self, group: Group) -> bool:
        """Tell whether a verb says no more than "is" or "will be"."""
        plain = group.modality is None and not group.negated
        return group.copula and plain and group.tense in ("PAST", "PRESENT", "FUTURE")

    def _due(self, group: Group, subject: Chunk | None) -> range:
        """Return the "due" of "talks due to begin", which no other verb's title says."""
        k = subject.end if subject is not None else 0
        touches = group.tense == "INFINITIVE" and group.first == k > 0
        due = touches and self._reading.lower[k - 1] == "due"
        return range(k - 1, k) if due else range(0)

    def _owner(self, subject: Chunk | None) -> list[int]:
        """Return the "whose" before a subject if it is known who that is."""
        k = subject.start - 1 if subject is not None else -1
        return [k] if k in self._names and self._reading.tags[k] == "WP$" else []
