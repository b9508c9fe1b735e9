"""What English words around a verb or noun take from it, or leave to doubt.

"rather than sell", "barred from selling", "nobody died", "accused of stealing".
"""

from timeline.languages.en.events.stance import (
    ACCUSING,
    CARRYING,
    CLEARING,
    CONDITIONS,
    GAINSAYING,
    OF_A_NOUN,
    PREVENTING,
    UNLESS,
    WEIGHING,
    WISHING,
)
from timeline.languages.en.events.status.content import of_content
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED
from timeline.model.record import Status

__all__ = ["Surroundings", "of_denied"]

_NOBODY = frozenset(("nobody", "none", "neither", "nothing", "no"))
_SINGLE = frozenset(("one", "a", "an", "any", "anyone", "anybody"))
_NO_ONE = frozenset(("no", "nobody"))
_COUNTING = frozenset(("fewer", "less", "more", "later", "sooner", "but", "except"))
_INSTEAD = (("instead", "of"), ("rather", "than"), ("far", "from"))
# What stands before a verb in "-ing" that another word governs.
_LINKS = word_set("without of than from to out against with for at in")
_SHOWING = CARRYING - {"lose", "face", "have"} | {"show"}
_UPSET = frozenset(("had", "should", "were"))
_ALMOST = frozenset(("nearly", "almost"))
# One of these is in every sentence in which nobody does it, or almost somebody does.
_DENYING = _NOBODY | _ALMOST | {"not", "longer"}
_GROWING = word_set("double triple quadruple halve complete finish destroy wipe")
_SUBJECTS = (["DT"], ["PRP"], ["PRP$"], ["NNP"])
_WOULD = frozenset(("would", "could", "might"))
_QUOTES = frozenset(('"', "''"))
_GOSSIP = frozenset(("rumor", "rumour", "gossip", "allegation", "speculation"))
_CONDITION_ENDS = frozenset(("as", "case", "that"))
_CONDITIONAL = CONDITIONS | {"until", "case", "long", "provided", "condition"}
_CHARGING = word_set("charge arrest indict detain investigate")
_PROVISOS = (("in", "case"), ("provided", "that"), ("condition", "that"))
_EXCLUDING = frozenset(("abstain", "ban", "bar", "exclude", "excuse", "exempt"))
# "aimed at ending it", "a delay in opening it"
_STILL = {
    ("aimed", "at"): Status.PLANNED,
    ("delay", "in"): Status.NEGATED,
    ("delays", "in"): Status.NEGATED,
}
_REACH = 12


def of_denied(scene: Scene, chunk: Chunk | None, verb: Group) -> Status | None:
    """Return what is said of an object of "denies": "the assault", "a request".

    Who denies the assault says that it was not he, and a request was made. None for
    what may be a mere rumour: "denied a merger".
    """
    lower = scene.reading.lower
    if chunk is None or scene.reading.verb(verb) != "deny" or verb.passive:
        return None
    if lexemes().of(lower[chunk.head], "N").file in _SAID:
        return Status.OCCURRED
    return Status.REPORTED if lower[chunk.start] == "the" else None


# WordNet's file of communication.
_SAID = frozenset(("n10",))


class Surroundings:
    """Reads the words before a verb or noun for what they make of it."""

    __slots__ = ("_denies", "_has_that", "_lower", "_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading
        self._lower = self._reading.word
        self._denies = not _DENYING.isdisjoint(scene.reading.distinct)
        self._has_that = "that" in scene.reading.distinct

    def of_verb(self, group: Group) -> Status | None:
        """Return what stands before a verb makes of it, None if nothing does."""
        if self._denies and (self._is_nobody(group) or self._is_almost(group)):
            return Status.NEGATED
        if self._is_yet(group):
            return Status.NEGATED
        k, tags = group.first, self._reading.tags
        gerund = tags[k] == "TO" and tags[group.head] == "VBG"
        given = self.behind(k + gerund) or self._of_a_noun(group)
        return given or (of_content(self._scene, group) if self._has_that else None)

    def _is_almost(self, group: Group) -> bool:
        """Tell whether it all but happened, or does so no longer."""
        k, lower = group.first, self._reading.lower
        if lower[max(0, k - 2) : k] == ["no", "longer"]:
            return True
        head = group.head
        if not head or _ALMOST.isdisjoint((lower[head - 1], self._lower(k - 1))):
            return False
        return self._reading.verb(group) not in _GROWING

    def _of_a_noun(self, group: Group) -> Status | None:
        """Read "has no intention of leaving" and "faces charges of stealing"."""
        if group.tense != "PRESPART" or self._lower(group.first - 1) != "of":
            return None
        chunk = self._scene.at(group.first - 2)
        noun = lexemes().of(self._lower(group.first - 2), "N").lemma
        if chunk is None or noun not in OF_A_NOUN:
            return None
        if self._lower(chunk.start) == "no":
            return Status.NEGATED
        return Status(OF_A_NOUN[noun])

    def behind(self, k: int) -> Status | None:
        """Return what the preposition before word *k* and its verb make of *k*."""
        before = self._lower(k - 1)
        if self._reading.tags[k - 1] == "RB" and self._lower(k - 2) == "without":
            # "without immediately saying why"
            return Status.NEGATED
        if before in _LINKS:
            return self._linked(before, k)
        verb = self._reading.verb_at.get(k - 1)
        weighed = verb is not None and self._reading.verb(verb) in WEIGHING
        return Status.HYPOTHETICAL if weighed else None

    def _linked(self, before: str, k: int) -> Status | None:
        pair = self._lower(k - 2), before
        if before == "without" or pair in _INSTEAD:
            return Status.NEGATED
        if self._is_short(k, pair):
            return Status.NEGATED
        if pair in _STILL:
            return _STILL[pair] if self._reading.tags[k] == "VBG" else None
        if pair in (("case", "of"), ("event", "of")):
            return Status.HYPOTHETICAL
        if self._lower(k).endswith("ing") and pair == ("guilty", "to"):
            pleads = self._lower(k - 3) == "not"
            return Status.REPORTED if pleads else Status.OCCURRED
        verb = self._reading.verb_before(k)
        if verb is None or verb.head < k - _REACH:
            return None
        lemma = self._reading.verb(verb)
        if before == "out" and lemma == "rule":
            return Status.HYPOTHETICAL if verb.negated else Status.NEGATED
        return self._governed(before, lemma, verb, k)

    def _is_short(self, k: int, pair: tuple[str, str]) -> bool:
        """Tell whether a verb in "-ing" was not reached: "stopped short of selling"."""
        if pair == ("short", "of"):
            return True
        if pair == ("close", "to"):
            return self._lower(k - 3) in ("came", "come", "comes")
        led = self._reading.lower[max(0, k - 5) : k - 1] if pair[1] == "of" else []
        return "within" in led and ("came" in led or self._reading.times[k - 2] < 0)

    def _governed(self, before: str, lemma: str, verb: Group, k: int) -> Status | None:
        if before == "from" and lemma in PREVENTING:
            if lemma in _EXCLUDING and self._reading.tags[k] != "VBG":
                # The vote that somebody is barred from takes place.
                return None
            return self._turned(Status.NEGATED, verb)
        if before == "against" and lemma in GAINSAYING:
            return self._turned(Status.NEGATED, verb)
        if before == "of" and lemma in CLEARING and verb.passive:
            return Status.NEGATED
        if before in ("of", "with") and lemma in ACCUSING:
            return Status.REPORTED
        if before == "for" and lemma in _CHARGING and self._reading.tags[k] == "VBG":
            # "charged with murder for strangling him"
            return Status.REPORTED
        if before == "to" and lemma in ("admit", "confess"):
            return self._turned(Status.OCCURRED, verb)
        wished = verb.head == k - 2 and lemma in WISHING.get(before, ())
        weighed = verb.head == k - 1 and lemma in WEIGHING
        return Status.HYPOTHETICAL if wished or weighed else None

    def _turned(self, status: Status, verb: Group) -> Status:
        return Status.OCCURRED if verb.negated else status

    def _is_nobody(self, group: Group) -> bool:
        """Tell whether nobody does it: "none of them survived"."""
        subject, lower = self._scene.subject(group), self._reading.lower
        if self._lower(group.head + 1) in _NO_ONE and self._is_alone(group.head + 1):
            return True
        if self._has_none(group):
            return True
        if subject is None:
            return False
        before, first = self._lower(subject.start - 1), lower[subject.start]
        if before == "neither" or (before == "not" and first in _SINGLE):
            return True
        if before == "even" and self._lower(subject.start - 2) == "not":
            return True
        if first not in _NOBODY:
            return False
        return before != "not" and self._lower(subject.start + 1) not in _COUNTING

    def _has_none(self, group: Group) -> bool:
        """Tell whether it was not done, as in "showed no urgency", "held no talks"."""
        light = group.finite and self._reading.verb(group) in _SHOWING
        none = light and self._lower(group.head + 1) == "no"
        return none and self._lower(group.head + 2) not in _COUNTING

    def _is_alone(self, k: int) -> bool:
        """Tell whether the "no one" of "killing no one" is all that it is done to."""
        if self._lower(k) == "no" and self._lower(k + 1) != "one":
            return False
        return self._lower(k + 1 + (self._lower(k) == "no")) not in _COUNTING

    def _is_yet(self, group: Group) -> bool:
        return group.tense == "INFINITIVE" and self._lower(group.first - 1) == "yet"

    def is_open(self, group: Group) -> bool:
        """Tell whether a verb is in a question, or in "had the dam burst, it would"."""
        reading = self._reading
        if reading.asks() and reading.opener()[0] != "W":
            return not self._leads_question(group)
        if group.upset:
            return True
        if reading.lower[0] not in _UPSET or reading.verb_before(group.first) not in (
            None,
            reading.verb_at.get(0),
        ):
            return False
        later = (g for g in reading.groups if g.first > group.head)
        return any(g.modality in _WOULD or g.tense == "FUTURE" for g in later)

    def _leads_question(self, group: Group) -> bool:
        """Tell whether the question comes behind it: "They will ask: "Shall we stay?""."""
        tags, k = self._reading.tags, group.head + 1
        while k < len(tags) - 1 and tags[k] not in (":", ","):
            k += 1
        quoted = tags[k] == ":" or tags[k + 1 : k + 2] in (['"'], ["``"])
        opened = tags[0][0] != "V" and tags[0] != "MD"
        return k < len(tags) - 1 and quoted and opened and '"' not in tags[: group.head]

    def has_condition(self) -> bool:
        """Tell whether a word of the sentence can open a condition."""
        return not _CONDITIONAL.isdisjoint(self._reading.distinct)

    def is_condition(self, k: int) -> bool:
        """Tell whether "in case" or "as long as" ends at word *k*."""
        if self._reading.lower[k] not in _CONDITION_ENDS:
            return False
        pair = (self._lower(k - 1), self._lower(k))
        long = pair == ("long", "as") and self._lower(k - 2) == "as"
        return long or pair in _PROVISOS

    def depends(self, group: Group) -> bool:
        """Tell whether a verb depends on an "if" before or behind its clause."""
        lower = self._reading.lower
        if (UNLESS | {"should"}).isdisjoint(self._reading.distinct):
            return False
        for k, word in enumerate(lower):
            if (
                not (word in UNLESS or self._is_inverted(k))
                or self._lower(k - 1) == "even"
            ):
                continue
            between = lower[group.head + 1 : k] if k > group.head else []
            verbs = [g for g in self._reading.groups if group.head < g.first < k]
            first = _QUOTES.issuperset(self._reading.tags[:k])
            if first or (k > group.head and not verbs and "," not in between):
                return True
        return False

    def _is_inverted(self, k: int) -> bool:
        """Tell whether "should" at *k* is an "if": "will play should the truce hold"."""
        tags = self._reading.tags
        opened = self._lower(k) == "should" and tags[k + 1 : k + 2] in _SUBJECTS
        return opened and k > 0 and tags[k - 1] not in ("PRP", "WDT", "WP")

    def is_told_after(self, group: Group) -> bool:
        """Tell whether somebody "said" it behind a comma: "it would close, he said"."""
        reading = self._reading
        last = reading.groups[-1]
        said = last is not group and reading.lower[last.head] in REPORTED
        return (
            said
            and last.tense == "PAST"
            and "," in reading.lower[group.head : last.first]
        )

    def is_rumoured(self) -> bool:
        """Tell whether the sentence opens with "according to rumours"."""
        if self._reading.lower[:2] != ["according", "to"]:
            return False
        chunk = self._scene.at(2)
        noun = lexemes().of(self._lower(chunk.head), "N").lemma if chunk else ""
        return noun in _GOSSIP or self._lower(2) == "reports"
