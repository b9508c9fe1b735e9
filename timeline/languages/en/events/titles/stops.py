"""Which words end an English clause, and which go on with it: "as mayor", "only if"."""

from collections.abc import Container

from timeline.languages.en.events.titles.stretch import SPENDING, is_timed, names_post
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DO, FIXING, HAVE

__all__ = ["Stops"]

_DEFINITE = frozenset(("the", "its", "his", "their", "her", "they", "he", "it"))
_ACTING = frozenset(("served", "serve", "serves", "emerged", "acted", "worked"))
_NEAR = 5
_DONE = frozenset(("done", "doing"))
_JUDGING = word_set(
    "judge judges court courts tribunal magistrate magistrates jury panel committee",
    "council commission parliament congress senate inquiry board mps lawmakers senators",
    "legislators deputies peers",
)
_TAKING = frozenset(("taking", "take", "takes", "took", "taken"))
_GIVING = frozenset(("give", "gives", "gave", "given", "giving", "granted", "allowed"))
_UNTIL = frozenset(("until", "till", "before"))
_CONDITIONS = frozenset(("if", "when", "after", "once", "because"))
_ASKED = frozenset(("what", "how", "why", "who", "whether", "if"))
_NEEDED = _ASKED | _CONDITIONS | {"unless", "that"}
_ABOUT = frozenset(("on", "about", "over"))
_INQUIRING = frozenset(("asked", "ask", "asks", "asking"))
_TOLD = word_set(
    "report reports claim claims rumor rumors rumour rumours allegation allegations tip",
    "accusation accusations suggestion suggestions complaint complaints speculation",
    "warning warnings assertion assertions argument arguments",
)
_ASKED_FOR = word_set(
    "requirement rule condition proposal recommendation ruling demand promise pledge order",
    "assurance assurances guarantee guarantees motion resolution evidence confirmation",
    "concern concerns fear fears hope hopes suspicion finding conclusion",
)
_ASKING = word_set(
    "know knows knew say confirm see tell determine decide decided ask asked asks wonder",
    "wondered doubt check learn discuss debate",
)


class Stops:
    """Reads the words of one sentence at which a clause may end."""

    __slots__ = ("_reading", "_scene", "_subjects")

    def __init__(self, scene: Scene, subjects: Container[int]) -> None:
        """Take the noun phrases, and where those begin that have a verb."""
        self._scene = scene
        self._reading = scene.reading
        self._subjects = subjects

    def needs(self, k: int) -> bool:
        """Tell whether a clause goes on with what the word at *k* opens."""
        if self._reading.lower[k] not in _NEEDED:
            return False
        return self.asks(k) or self.bounds(k) or self.tells(k)

    def asks(self, k: int) -> bool:
        """Tell whether a verb before *k* asks for it: "found what", "confirm if"."""
        lower, word, before = self._reading.lower, self._reading.lower[k], k - 1
        if word not in _ASKED:
            return False
        if k and lower[k - 1] in _ABOUT:
            # "will vote on whether the school may move"
            return word != "if"
        while before > 0 and is_timed(self._reading, before):
            before -= 1
        verb = self._reading.verb_at.get(before)
        whom = self._scene.at(before) if verb is None else None
        if whom is not None and lower[whom.start - 1] in _INQUIRING:
            # "asked the court whether the ban was legal"
            verb = self._reading.verb_at.get(whom.start - 1)
            return verb is not None and not verb.passive and word != "who"
        if verb is None or (verb.passive and lower[before] not in _INQUIRING):
            return False
        return word != "if" or lower[before] in _ASKING

    def tells(self, k: int) -> bool:
        """Tell whether "that" at *k* says what somebody denied "reports" of."""
        reading, chunk = self._reading, self._scene.at(k - 1)
        told = reading.lower[k] == "that" and self._begins_clause(k + 1)
        noun = reading.lower[k - 1]
        asked = noun in _ASKED_FOR and told and self._is_whole(k + 1)
        if not told or not (noun in _TOLD or asked) or chunk is None:
            return False
        verb = reading.verb_at.get(chunk.start - 1)
        return verb is not None and not (verb.passive or verb.copula)

    def _is_whole(self, k: int) -> bool:
        """Tell whether the first verb behind *k* wants no object: no "rule that he made"."""
        verb = self._reading.verb_from(k)
        if verb is None:
            return False
        behind = self._scene.at(verb.head + 1)
        acts = behind is not None and behind.start == verb.head + 1
        return verb.passive or verb.copula or acts

    def _begins_clause(self, k: int) -> bool:
        """Tell whether a subject begins at word *k*: "that plans to sell it were legal"."""
        if k in self._subjects:
            return True
        verbs = (g for g in self._reading.groups if g.finite and g.first > k)
        subjects = (self._scene.subject(verb) for verb in verbs)
        return any(found is not None and found.start == k for found in subjects)

    def bounds(self, k: int) -> bool:
        """Tell whether a clause is untrue without what follows: "only if", "unless"."""
        lower = self._reading.lower
        bound = lower[k] in _CONDITIONS and lower[k - 1] == "only"
        bound = bound or lower[k] == "unless"
        return bound or (lower[k] == "if" and self._judges(k))

    def _judges(self, k: int) -> bool:
        """Tell whether "if" at *k* says what "it": "it would be useful if he came"."""
        reading, verb = self._reading, self._reading.verb_before(k)
        if verb is None or not verb.copula or "CC" in reading.tags[verb.head : k]:
            return False
        subject = self._scene.subject(verb)
        return subject is not None and reading.lower[subject.start] == "it"

    def is_until(self, k: int) -> bool:
        """Tell whether it is that of "was not announced until", "have until May to".

        So is the "before" of "will not leave before May".
        """
        lower = self._reading.lower
        verb = self._reading.verb_before(k) if lower[k] in _UNTIL else None
        if verb is None:
            return False
        if lower[k] == "before":
            return verb.negated and self._is_time_alone(k + 1)
        held = lower[k - 1] in HAVE or lower[k - 1] in _TAKING
        return verb.negated or (verb.head == k - 1 and held) or self._is_given(k)

    def _is_time_alone(self, k: int) -> bool:
        """Tell whether a time of no noun begins at *k*: no "before Monday's talks"."""
        reading = self._reading
        if reading.times[k : k + 1] <= [-1]:
            return False
        end = reading.time_end(k)
        return reading.tags[end : end + 1] in ([], ["."], [","], ["CC"], ["IN"])

    def _is_given(self, k: int) -> bool:
        """Tell whether somebody has so long: "gave the ministry until May to pay"."""
        whom = self._scene.at(k - 1)
        giving = whom.start - 1 if whom is not None and whom.end == k else k - 1
        verb = self._reading.verb_at.get(giving)
        word = self._reading.lower[giving]
        return verb is not None and (word in _GIVING or word in _TAKING)

    def goes_on(self, k: int) -> bool:
        """Tell whether "did so", "so bad that" or "so far as to" stands at *k*."""
        lower = self._reading.lower
        if lower[k] == "before":
            return self._is_court(k)
        if lower[k] == "since":
            return self._ranks(k)
        if lower[k] == "that":
            # "tried for that theft", "a planet that far away"
            tag = self._reading.tags[k]
            return tag == "RB" or (tag == "DT" and self._scene.at(k) is not None)
        if lower[k] == "so":
            done = lower[k - 1] in DO | _DONE or lower[k + 1 : k + 3] == ["far", "as"]
            return done or self._reading.tags[k + 1 : k + 2] in (["JJ"], ["VBN"])
        return lower[k : k + 2] == ["as", "to"]

    def _ranks(self, k: int) -> bool:
        """Tell whether it is that of "for the first time since 1987": it was not the first."""
        reading = self._reading
        near = range(max(0, k - _NEAR), k)
        ranked = any(
            reading.lower[j] == "first" or reading.tags[j] == "JJS" for j in near
        )
        thing = self._scene.at(k + 1) if k + 1 not in self._subjects else None
        named = thing is not None and thing.start == k + 1
        return ranked and (named or reading.times[k + 1 : k + 2] > [-1])

    def _is_court(self, k: int) -> bool:
        """Tell whether one "appeared before Judge Berg", or "before the council"."""
        chunk = self._scene.at(k + 1)
        if chunk is None or chunk.start != k + 1 or k + 1 in self._subjects:
            return False
        words = self._reading.lower[chunk.start : chunk.end]
        return k - 1 in self._reading.verb_at and not _JUDGING.isdisjoint(words)

    def is_taken(self, k: int) -> bool:
        """Tell whether a verb with a subject begins at word *k*."""
        reading = self._reading
        group = reading.verb_from(k)
        if group is None or group.first != k or not group.finite:
            return False
        return self._scene.subject(group) is not None

    def names_a_role(self, k: int) -> bool:
        """Tell "served as mayor" from "fell as the market closed"."""
        reading = self._reading
        if k + 1 in self._subjects or names_post(reading, k):
            return k + 1 not in self._subjects
        if reading.times[k - 1] >= 0:
            # "served until 1946 as a cook", "set May 6 as the date"
            verb = reading.verb_before(k)
            word = reading.lower[verb.head] if verb is not None else ""
            at_once = verb is not None and min(reading.times[verb.head + 1 : k]) >= 0
            acting = word in SPENDING or word in _ACTING
            return acting or (word in FIXING and at_once)
        chunk = self._scene.at(k + 1)
        if chunk is not None and reading.tags[chunk.end : chunk.end + 1] == ["VBN"]:
            return "VBD" not in tags_of(reading.lower[chunk.end])
        verb = reading.verb_at.get(k - 1)
        if verb is not None and (verb.passive or reading.lower[k - 1] in _ACTING):
            return True
        following = reading.words[k + 1 : k + 3]
        owned = following and following[0] in _DEFINITE
        return not owned or following[-1][:1].isupper()
