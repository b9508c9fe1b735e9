"""What dangles at the end of a title: "of the", "blamed", "the first time"."""

from timeline.languages.en.events.titles.adverb import (
    completes,
    is_had_back,
    is_switched,
)
from timeline.languages.en.events.titles.bound import BOUNDING, unbounded
from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.events.titles.wanting import calls, is_told
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    HAVE,
    REFLEXIVE,
    SENSING,
    STAYING,
    STOPPERS,
)

__all__ = ["Dangling"]

_DANGLING = frozenset(
    ("IN", "TO", "DT", "CC", "PRP$", "POS", "''", '"', "_", "$", "RB", ":", ",")
)
_LOOSE = _DANGLING | {"VBN", "VBG", "JJ", "JJS", "RP"}
_STAY = STAYING | {"down", "up", "out", "off"}
_STATES = word_set("asleep awake nowhere missing likely unlikely")
_OWNING = frozenset(("'s", "’s", "'", "’"))
_FAR = word_set("away apart wide deep long high tall thick across")
_BEHIND_SHOP = (["IN"], ["."], [","])
_TAKEN = NOUNS | {"PRP"}
_TAKING = STAYING | {"out", "off", "down", "over"}
_IDIOMS = frozenset(
    (
        ("broken", "even"),
        ("broke", "even"),
        ("break", "even"),
        ("at", "large"),
        ("accounted", "for"),
        ("unaccounted", "for"),
        *(("than", word) for word in ("expected", "anticipated", "planned", "usual")),
        *((done, "so") for done in ("do", "did", "does", "done", "doing")),
        ("in", "public"),
        ("in", "sick"),
        ("the", "same"),
        ("in", "private"),
        ("each", "other"),
        *(
            ("in", rank)
            for rank in ("first", "second", "third", "fourth", "fifth", "last")
        ),
        ("one", "another"),
    )
)
_NOMINAL = frozenset(("dead", "injured", "wounded", "poor", "rich", "sick", "elderly"))
_LEADING = frozenset(("IN", "TO", "DT", "CC", "PRP$", "POS", "$"))
_COMPARED = frozenset(("more", "less", "fewer", "much", "many"))
_DEFINITE = frozenset(("the", "every", "each", "another", "this", "its", "their"))
_LISTED = NOUNS | {"DT", "JJ", "CD", "PRP$", "POS", "$"}
_CLOSING = frozenset((".", "CC", "IN"))
_OWN = frozenset(("own", "few", "little", "many"))
_PARTICLES = word_set("through out off up down away over on upon in")
# "equal to", "due to": they say nothing alone.
_WANTING = word_set("due equal related able prior close subject similar such likely")
_BETWEEN = REFLEXIVE | {"back"}
_ASKED = (["whether"], ["if"])
_ACTED = frozenset(("in", "with", "despite"))

_WITHIN = frozenset(("in", "on", "at", "by", "from", "with", "under"))
_SHARES = frozenset(("%", "percent", "pct"))


class Dangling:
    """Tells which last words of a title need another behind them."""

    __slots__ = ("_bounded", "_reading")

    def __init__(self, reading: Reading) -> None:
        """Take the sentence."""
        self._reading = reading
        self._bounded = not BOUNDING.isdisjoint(reading.distinct)

    def trimmed(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without what dangles at their end: "blamed", "of the"."""
        least = fixed or 1
        while len(words) > least:
            wants = calls(self._reading, words)
            if not wants and self._stays(words):
                return words
            if not (wants or self._dangles(words)):
                break
            words = words[:-1]
        if self._bounded:
            words = unbounded(self._reading, words, fixed)
        while len(words) > 1 and self._hangs(words[-1]) and not self._stays(words):
            words = words[:-1]
        return words

    def _stays(self, words: list[int]) -> bool:
        """Tell whether the last word looks loose and is not: "were flown home"."""
        tags, lower = self._reading.tags, self._reading.lower
        before, last = words[-2:]
        if tags[last] not in _LOOSE:
            return False
        moved = lower[last] in _STAY and tags[before][0] == "V"
        moved = moved or completes(self._reading, last)
        # "is 10 percent contained"
        moved = moved or (tags[last] == "VBN" and lower[before] in _SHARES)
        # "put the fire out", but "fights up and down the coast"
        taken = lower[last] in _TAKING and tags[before] in _TAKEN
        acts = last + 2 in self._reading.verb_at
        taken = taken and (acts or tags[last + 1 : last + 2] != ["CC"])
        taken = taken or lower[last] in _STATES or self._is_shop(before, last)
        fixed = (lower[before], lower[last]) in _IDIOMS or lower[last].endswith("fold")
        # "will fly on its own"
        alone = lower[last] == "own" and tags[before] == "PRP$"
        fixed = fixed or (alone and tags[last + 1 : last + 2] in _BEHIND_SHOP)
        far = lower[last] in _FAR and tags[before] in NOUNS
        people = lower[before] == "the" and (
            lower[last] in _NOMINAL or self._reading.words[last][0].isupper()
        )
        name = all(self._reading.words[k][0].isupper() for k in words[-2:])
        name = name and tags[last] == "IN" and last == words[-2] + 1
        pointing = lower[last] == "this" and tags[before][0] == "V"
        # "said that it would not"
        pointing = pointing or (lower[last] == "not" and tags[before] == "MD")
        name = name or self._is_gapped(last) or is_had_back(self._reading, last)
        moved = moved or name or self._is_had(last) or pointing
        return moved or taken or fixed or far or people or self._is_stranded(last)

    def _is_gapped(self, k: int) -> bool:
        """Tell whether a verb before has its auxiliary: "were hurt and dozens killed"."""
        verb, before = self._reading.verb_at.get(k), self._reading.verb_before(k)
        gapped = verb is not None and verb.tense == "PASTPART" and not verb.passive
        if not gapped or before is None or not before.passive:
            return False
        joins = self._reading.tags[before.head + 1 : before.head + 2] == ["CC"]
        phrase = self._reading.tags[before.head + 2 : k]
        return joins and bool(phrase) and IN_PHRASE.issuperset(phrase)

    def _is_shop(self, before: int, last: int) -> bool:
        """Tell whether nothing is owned: "at McDonald's on Friday", "at St Thomas'"."""
        tags = self._reading.tags
        mark = self._reading.lower[last] in _OWNING and tags[before] == "NNP"
        end = last + 1
        if self._reading.word(end) in ("last", "next") and is_timed(self._reading, end):
            # "won at St James's last month"
            end = self._reading.time_end(end)
        after = tags[end : end + 1]
        return mark and tags[before - 1] in ("IN", "NNP") and after in _BEHIND_SHOP

    def _dangles(self, words: list[int]) -> bool:
        """Tell whether the last word needs another behind it."""
        tags, lower, last = self._reading.tags, self._reading.lower, words[-1]
        tag, before = tags[last], tags[words[-2]]
        if self._reading.times[last] == self._reading.times[words[-2]] >= 0:
            # No half of a date: "until January 21st"
            return False
        if tag in _DANGLING:
            return True
        if lower[last] in _WANTING and tag[0] != "V":
            governed = before == "VB" and lower[words[-2]] != "be"
            return governed or before in NOUNS or before == "CD"
        if before == "IN" and is_told(self._reading, last):
            return True
        if tag in ("VBN", "VBG"):
            if tag == "VBG" and self._is_governed_act(last):
                return False
            adverb = before == "RB" and tags[words[-2] - 1] in NOUNS
            return (adverb or before in NOUNS) and not self._ends(last)
        if tag in ("JJ", "JJS"):
            # Troops "loyal" need a king.
            loyal = before in NOUNS and lower[last + 1 : last + 2] == ["to"]
            return loyal or (before in _LEADING and not self._is_noun(last))
        return tag == "RP" and before in NOUNS

    def _is_governed_act(self, k: int) -> bool:
        """Tell whether somebody's act is led by a preposition: "ended in him leaving"."""
        reading, start = self._reading, k
        while start and reading.tags[start - 1] in _LISTED:
            start -= 1
        closed = reading.tags[k + 1 : k + 2] in ([], ["."], [","])
        closed = closed or is_timed(reading, k + 1)
        return closed and start < k and reading.lower[start - 1] in _ACTED

    def _hangs(self, k: int) -> bool:
        """Tell whether a last word needs what was cut: "of the", "more [than]"."""
        lower = self._reading.lower
        compared = lower[k] in _COMPARED and lower[k + 1 : k + 2] == ["than"]
        return compared or self._reading.tags[k] in _DANGLING

    def _ends(self, k: int) -> bool:
        """Tell whether a participle that ends a clause is a noun: "growth forecast"."""
        reading = self._reading
        noun = "NN" in tags_of(reading.lower[k])
        return noun and reading.tags[k + 1 : k + 2] in ([], ["."], [","])

    def _is_stranded(self, k: int) -> bool:
        """Tell whether a verb needs its preposition: "was fired upon on Monday"."""
        reading = self._reading
        verb = reading.verb_at.get(k - 1) or (
            # "was switched back on", "handed himself in"
            reading.verb_at.get(k - 2) if reading.lower[k - 1] in _BETWEEN else None
        )
        leads = reading.tags[k] in ("IN", "RP") or reading.lower[k] in _PARTICLES
        if not leads or verb is None:
            return False
        after = reading.tags[k + 1 : k + 2]
        # "The work went on."
        closed = after in ([], [","], ["."]) or reading.lower[k + 1] in STOPPERS
        # "It went through at noon", but it "lasted through Monday"
        timed = after == ["IN"] and reading.times[k + 1] < 0
        timed = timed and is_timed(reading, k + 1)
        closed = closed or timed or is_switched(reading, k)
        closed = closed and reading.lower[k + 1 : k + 2] not in _ASKED
        closed = closed and reading.lower[k] not in STOPPERS
        return closed or (verb.passive and after in (["IN"], ["CC"]))

    def _is_had(self, k: int) -> bool:
        """Tell whether somebody "had a blaze contained" or "saw men fighting"."""
        before = self._reading.verb_before(k)
        if before is None or self._reading.tags[k] not in ("VBN", "VBG"):
            return False
        # Who "found a crack in a pipe laid in May" found none laid.
        between = range(before.head, k)
        if any(self._reading.lower[j] in _WITHIN for j in between):
            return False
        word = self._reading.lower[before.head]
        return word in SENSING or (word in HAVE and self._reading.tags[k] == "VBN")

    def _is_noun(self, k: int) -> bool:
        """Tell whether an adjective may be a noun behind its article: "the final"."""
        reading, lower = self._reading, self._reading.lower
        if lower[k - 1] in _DEFINITE:
            return "NN" in tags_of(lower[k])
        # "became a senator-elect and"
        untimed = reading.times[k + 1 : k + 2] == [-1]
        closed = untimed and reading.tags[k + 1] in _CLOSING and lower[k] not in _OWN
        return lower[k - 1] in ("a", "an") and closed
