"""The subjects of English participles that stand apart: "Arrested in May, Holm was"."""

from collections.abc import Callable, Mapping

from timeline.languages.en.events.relative import dated
from timeline.languages.en.events.stance import MADE
from timeline.languages.en.events.who.antecedent import Antecedents
from timeline.languages.en.events.who.fate import Fates
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    CHARGING,
    COMPANIES,
    PLANNED_FOR,
    PUNISHING,
    TRYING,
)

__all__ = ["Detached", "is_nominative"]

_QUOTES = frozenset(('"', "''"))
_SUFFERING = frozenset(("him", "them", "me", "us"))
_PLACING = word_set("around of in at near with about over on for against into")
_FINDING = word_set("found discovered recovered retrieved unearthed")
_BARE = frozenset((",", ".", "CC", "IN"))
_DUE = frozenset(("set", "due", "scheduled", "slated", "expected"))
_COMING = frozenset(
    ("begin", "start", "resume", "open", "end", "expire", "conclude", "last", "run")
)
_LOCATED = word_set(
    "located situated based known nicknamed named titled entitled dubbed"
)
_CALLED = frozenset(("titled", "entitled", "called", "named", "dubbed"))
_COUNTS = word_set("case cases count counts charge charges suspicion allegations")
_LOOSE = frozenset(
    ("with", "to", "from", "without", "during", "despite", "after", "before")
)


class Detached:
    """Finds the subjects of the participles of one sentence that do not touch them."""

    __slots__ = ("_antecedents", "_at", "_fates", "_reading")

    def __init__(
        self,
        reading: Reading,
        at: Mapping[int, Chunk],
        antecedents: Antecedents,
    ) -> None:
        """Take which noun phrase each word is in."""
        self._reading = reading
        self._at = at
        self._antecedents = antecedents
        self._fates = Fates(reading, at, antecedents.wholes)

    def accused(self, group: Group) -> Chunk | None:
        """Return whom one accuses of it: "listed Holm as having paid"."""
        reading = self._reading
        before = reading.verb_before(group.first)
        k = self._antecedents.behind_adverbs(group.first - 1)
        link = reading.lower[k] if group.first else ""
        led = group.tense == "PRESPART" and link in ("as", "of", "from", "for", "with")
        if before is None or before.passive or not led:
            return None
        if link == "of" and reading.word(k - 1) in _COUNTS:
            return self._charged(before)
        whom = self._at.get(before.head + 1)
        verbs = PUNISHING if link in ("for", "with") else CHARGING
        told = reading.lower[before.head] in verbs
        return whom if told and whom and whom.start == before.head + 1 else None

    def _charged(self, verb: Group) -> Chunk | None:
        """Return the Berg of "charged Berg in two cases of lying", or "sued" him.

        "Filed two cases against Berg in two cases of taking bribes" is of Berg, too.
        """
        reading = self._reading
        whom = self._at.get(verb.head + 1)
        if reading.lower[verb.head] in CHARGING | TRYING:
            return whom
        end = whom.end if whom is not None else verb.head + 1
        against = reading.word(end) == "against"
        return self._at.get(end + 1) if against else None

    def touching(self, k: int) -> Chunk | None:
        """Return the "he", or the film in quotes, that ends at *k*: it has its verb."""
        near = self._at.get(k)
        if near is not None and is_nominative(self._reading, near):
            return near
        if self._reading.tags[k] not in _QUOTES:
            return None
        return self._titled(k)

    def _titled(self, k: int) -> Chunk | None:
        """Return the novel of 'Her novel, "The Salt Year," was' for the mark at *k*."""
        tags, start = self._reading.tags, k - 1
        if start < 0 or tags[start] != ",":
            return None
        while start and tags[start] not in _QUOTES:
            start -= 1
        # 'Her novel, called "The Salt Year,"'
        start -= self._reading.lower[start - 1] in _CALLED
        chunk = self._at.get(start - 2) if tags[start - 1] == "," else None
        return chunk if chunk is not None and chunk.end == start - 1 else None

    def due(self, chunk: Chunk) -> Chunk | None:
        """Return the ship of "a ship, due to sail in May, will be"."""
        before = self._before_maker(self._at.get(chunk.start - 2))
        apart = self._reading.lower[chunk.start - 1 : chunk.end] == [",", "due"]
        return self._antecedents.wholes.of(before) if before and apart else None

    def _before_maker(self, chunk: Chunk | None) -> Chunk | None:
        """Return the report of "a report commissioned by parliament"."""
        if chunk is None or self._reading.lower[chunk.start - 1] != "by":
            return chunk
        made = self._reading.verb_at.get(chunk.start - 2)
        if made is None or made.tense != "PASTPART" or made.passive:
            return chunk
        return self._at.get(made.first - 1) or chunk

    def known_to(self, subject: Chunk) -> Chunk | None:
        """Return the man of "a man he knew was hurt", the deal of "a deal the firm made"."""
        near = self._at.get(subject.start - 1)
        touches = near is not None and near.end == subject.start
        told = is_nominative(self._reading, subject)
        told = touches and (told or self._reading.tags[subject.start] == "DT")
        return self._antecedents.wholes.of(near) if near and told else None

    def fronted(
        self, group: Group, of: Callable[[Group], Chunk | None]
    ) -> Chunk | None:
        """Return the subject of the verb behind: "Arrested in May, Holm was freed".

        So is that of "After losing his seat in May, Holm moved", if he acts.
        """
        reading = self._reading
        main = reading.verb_from(group.head + 1)
        done = group.tense == "PRESPART" and group.first == 1
        done = done and reading.lower[0] == "after"
        while done and main is not None and not main.finite:
            main = reading.verb_from(main.head + 1)
        acts = main is not None and not (main.passive or main.copula)
        done = done and (acts or group.aspect == "PERFECTIVE")
        listed = self._is_listed_in_front(group)
        opens = listed or (not group.first and group.tense == "PASTPART")
        while opens and main is not None and not main.finite:
            if main.tense != "PASTPART" and reading.times[main.head] < 0:
                return None
            main = reading.verb_from(main.head + 1)
        if main is None or not (done or opens):
            return None
        subject = of(main) if main.finite else None
        if subject and reading.tags[subject.head] == "PRP" and not done:
            return None
        if done and group.aspect != "PERFECTIVE" and not self._may_act(subject):
            # "After fighting in May, talks began"
            return None
        if subject is None or (listed and reading.tags[subject.start - 1] != ","):
            return None
        commas = reading.tags[: subject.start].count(",")
        return subject if commas == 1 or listed else None

    def _may_act(self, subject: Chunk | None) -> bool:
        """Tell whether it is a name, a pronoun or a word of people."""
        if subject is None:
            return False
        word, tag = self._reading.lower[subject.head], self._reading.tags[subject.head]
        return tag in ("NNP", "PRP") or is_group(word) or word in COMPANIES

    def _is_listed_in_front(self, group: Group) -> bool:
        """Tell whether a participle goes on from one that opens the sentence.

        "Built in 1956, nationalised in 1970 and sold in 2000, the mine employs 300."
        """
        first = self._reading.groups[0]
        if group.tense != "PASTPART" or first.first or first.tense != "PASTPART":
            return False
        near = self._reading.tags[group.first - 1] in (",", "CC")
        between = (g for g in self._reading.groups if g.first < group.first)
        return (
            near and all(g.tense == "PASTPART" for g in between) and not group.passive
        )

    def apart(self, group: Group, k: int) -> Chunk | None:
        """Return the subject before a comma: "the match, planned for May, was"."""
        reading = self._reading
        acting = group.tense == "PRESPART"
        if not (acting or group.tense == "PASTPART") or reading.tags[k] != ",":
            return None
        chunk = self._at.get(k - 1)
        if chunk is None or chunk.end != k:
            return None
        if acting:
            # "The fire, raging in the north, killed two"
            led = chunk.start > 0 and reading.tags[chunk.start - 1] in ("IN", "TO")
            return None if led or reading.verb_before(k) else chunk
        word, *after = reading.lower[group.head : group.head + 2]
        before = reading.verb_before(k)
        made = word in MADE and chunk.start > 0 and before is not None
        quoted = word in _CALLED and reading.tags[group.head + 1] in _QUOTES
        if word == "born" and before is not None and before.copula:
            # "was the son of Job Crane, born"
            return None
        if word in _LOCATED or quoted or made or self._is_found(group, chunk):
            # "took the town of Karst, located north of Oslo"
            return self._fates.made(chunk, word)
        planned = word in PLANNED_FOR and after == ["for"]
        planned = planned or (after == ["to"] and self._is_due(group))
        timed = dated(reading, group, ",.") > 0
        of_object = timed and chunk.start - 1 in reading.verb_at
        told = planned or of_object or reading.verb_before(k) is None
        if timed and not told and reading.tags[chunk.start - 1] == "IN":
            return self._fates.nearest(chunk, word)
        if not told and self._is_parted(group):
            # "Dating by tree rings, completed in 2011, put" completes no rings.
            return self._antecedents.wholes.of(chunk, loose=_LOOSE)
        return self._fates.of(chunk, word) if told else None

    def to_be(self, group: Group, k: int) -> Chunk | None:
        """Return the craft of "A second craft, to be launched in May, will carry"."""
        reading = self._reading
        apart = group.tense == "INFINITIVE" and group.passive and reading.tags[k] == ","
        chunk = self._at.get(k - 1) if apart else None
        if chunk is None or chunk.end != k or reading.verb_before(k) is not None:
            return None
        return self._antecedents.wholes.of(chunk)

    def _is_due(self, group: Group) -> bool:
        """Tell whether it is that of "left for the talks, set to resume on Monday"."""
        lower, k = self._reading.lower, group.head
        return lower[k] in _DUE and _COMING.issuperset(lower[k + 2 : k + 3])

    def _is_found(self, group: Group, chunk: Chunk) -> bool:
        """Tell whether it says how "police found the body of a man, dismembered,"."""
        reading = self._reading
        before, whole = (
            reading.verb_before(group.first),
            self._antecedents.wholes.of(chunk),
        )
        found = before is not None and before.head == whole.start - 1
        found = found and reading.lower[whole.start - 1] in _FINDING
        return found and reading.tags[group.head + 1] in _BARE

    def _is_parted(self, group: Group) -> bool:
        """Tell whether a participle's phrase ends with a comma before a verb."""
        reading = self._reading
        after = reading.verb_from(group.head + 1)
        if after is None or not after.finite or reading.tags[after.first - 1] != ",":
            return False
        return all(self._at.get(j) is None for j in range(group.head + 1, after.first))


def is_nominative(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a pronoun can be a subject: "he", but no "him"."""
    tag, word = reading.tags[chunk.head], reading.lower[chunk.head]
    led = chunk.start > 0 and reading.lower[chunk.start - 1] in _PLACING
    # "fighting around it went on"
    return tag == "PRP" and word not in _SUFFERING and not (led and word == "it")
