"""Where the words of a title may end: no "of the", no "blamed", no half of a list."""

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    HAVE,
    ORGANIZATIONS,
    SENSING,
    STAYING,
    STOPPERS,
)

__all__ = ["Ending"]

_CUTS = frozenset(("IN", "TO", ",", "CC"))
_DANGLING = frozenset(
    ("IN", "TO", "DT", "CC", "PRP$", "POS", "''", '"', "_", "$", "RB", ":", ",")
)
_LOOSE = _DANGLING | {"VBN", "VBG", "JJ", "JJS", "RP"}
_STAY = STAYING | {"down", "up", "out", "off"}
_TAKING = STAYING | {"out", "off"}
_IDIOMS = frozenset(
    (
        ("broken", "even"),
        ("broke", "even"),
        ("break", "even"),
        ("at", "large"),
        *((done, "so") for done in ("do", "did", "does", "done", "doing")),
        ("in", "public"),
        ("in", "private"),
        ("each", "other"),
        ("one", "another"),
    )
)
_BOUNDS = frozenset(("least", "most", "best", "once", "first", "last"))
_NOMINAL = frozenset(("dead", "injured", "wounded", "poor", "rich", "sick", "elderly"))
_LEADING = frozenset(("IN", "TO", "DT", "CC", "PRP$", "POS", "$"))
_COMPARED = frozenset(("more", "less", "fewer", "much", "many"))
_DEFINITE = frozenset(("the", "every", "each", "another", "this", "its", "their"))
_LISTED = NOUNS | {"DT", "JJ", "CD", "PRP$", "POS", "$"}
_ROUGHLY = frozenset(("about", "some", "around", "nearly", "roughly", "almost"))
_CLOSING = frozenset((".", "CC", "IN"))
_OWN = frozenset(("own", "few", "little", "many"))
_LENGTHS = frozenset(("miles", "kilometers", "kilometres", "km", "yards", "meters"))
_PARTICLES = word_set("through out off up down away over on upon")
# "equal to", "due to": they say nothing alone.
_WANTING = word_set("due equal related able prior close subject similar such likely")
_DETERMINERS = frozenset(("DT", "PRP$", "POS", "CD", "NNP"))
_GOVERNING = frozenset(("IN", "VB"))
_ACTING = frozenset(("VBD", "VBZ", "VBP", "MD", "TO"))
_CLAUSAL = frozenset(("whether", "if", "what", "how", "why", "who"))
_ACTED = frozenset(("in", "with", "despite"))
_OCCASION = frozenset(("DT", "JJ", "NN"))
_OPENED = (["DT"], ["PRP"], ["PRP$"], ["NNP"], ["NNS"], ["PDT"], ["JJ"])
_QUALIFYING = frozenset(("NN", "JJ"))


class Ending:
    """Tells how chosen words of a sentence may end."""

    __slots__ = ("_reading",)

    def __init__(self, reading: Reading) -> None:
        """Take the sentence."""
        self._reading = reading

    def cut(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without their last phrase, but at least the *fixed* first."""
        at = fixed
        for parts in (self._parts, self._parts_loosely):
            at = len(words) - 1
            while at > fixed and not parts(words[at]):
                at -= 1
            if at > fixed:
                break
        kept = words[: self._before_list(words, at, fixed)]
        if len(kept) > fixed + 2 and self._is_governed(kept[-1]):
            # Nobody is "accused of breaking" without a truce.
            kept = kept[:-2]
        return self.trimmed(self._before_clause(kept, fixed), fixed)

    def _before_clause(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without a clause whose verb was cut: "whether a school"."""
        tags, lower = self._reading.tags, self._reading.lower
        for at in range(len(words) - 1, fixed - 1, -1):
            if tags[words[at]] in _ACTING:
                break
            clausal = lower[words[at]] in _CLAUSAL
            told = lower[words[at]] == "that" and tags[words[at]] == "IN"
            if clausal or (told and not any(tags[k][0] == "V" for k in words[at:])):
                return words[:at]
        return words

    def halves(self, words: list[int], shorter: list[int]) -> bool:
        """Tell whether a verb goes without what it wants: "agreed [to sell]"."""
        tags, last, rest = self._reading.tags, shorter[-1], words[len(shorter) :]
        wanted = tags[rest[0]] == "TO" and tags[last][0] == "V" and rest[0] == last + 1
        return wanted or any(self._is_governed(k) for k in rest[1:2])

    def _is_governed(self, k: int) -> bool:
        """Tell whether a gerund is led by a preposition: "of breaking"."""
        tags = self._reading.tags
        return tags[k] == "VBG" and tags[k - 1] == "IN"

    def _before_list(self, words: list[int], at: int, fixed: int) -> int:
        """Return where the list begins to be one that goes on at *at*: all or one."""
        tags = self._reading.tags
        if tags[words[at]] not in (",", "CC"):
            return at
        before = at - 1
        while before > fixed and tags[words[before]] in _LISTED:
            before -= 1
        names = [tags[k] for k in words[at - 1 : at + 2]] == ["NNP", "CC", "NNP"]
        lead = self._reading.lower[words[before]]
        if before > fixed and (lead == "between" or (names and lead in ("to", "with"))):
            # "A visit to Chad and Mali" may be a visit, but none to Chad.
            return before
        listed = before > fixed and tags[words[before]] == ","
        return self._before_list(words, before, fixed) if listed else at

    def _parts_loosely(self, k: int) -> bool:
        return self._reading.lower[k] == "of" or self._parts(k)

    def _parts(self, k: int) -> bool:
        """Tell whether a phrase ends before word *k*."""
        tags = self._reading.tags
        lower = self._reading.lower
        if lower[k] == "of":
            # "found guilty of theft", "convicted Ida Holm of theft"
            after = tags[k + 1 : k + 2]
            person = tags[k - 1] == "NNP" and after not in (["NNP"], ["DT"])
            return person or tags_of(lower[k - 1])[:1] == ("JJ",)
        common = tags[k - 1] == "NN" and self._reading.words[k - 1].islower()
        if tags[k] == "NNP" and common and tags[k - 2] in _QUALIFYING:
            # "Bought insurance company" goes without its name.
            end = k
            while end < len(tags) and tags[end] == "NNP":
                end += 1
            return tags[end : end + 1] != ["POS"]
        if lower[k] == "than" and lower[k - 1] in _COMPARED:
            return False
        if (lower[k] in _PARTICLES or lower[k] == "that") and tags[k - 1][0] == "V":
            return False
        if tags[k] == "CC" and tags[k + 1 : k + 2] == ["JJ"]:
            # "US and European lists", "with air and naval fights"
            shared = tags[k - 1] == "NN" and tags[k - 2] == "IN"
            return tags[k - 1] in ("NNS", "NN") and not shared
        if tags[k] == "CC" and tags[k - 1] == "NNP":
            # "the Securities and Exchange Commission"
            named = self._reading.words[k + 1 : k + 4]
            return ORGANIZATIONS.isdisjoint(named)
        return tags[k] in _CUTS or self._adds(k) or self._measures(k)

    def _adds(self, k: int) -> bool:
        """Tell whether a participle tells of the noun before: "a man carrying a gun"."""
        tags = self._reading.tags
        if tags[k] not in ("VBG", "VBN") or tags[k - 1] not in NOUNS:
            return False
        start = k - 1
        while tags[start - 1] in _LISTED:
            start -= 1
        if tags[start - 1] == "CC" and tags[start - 2][0] == "V":
            # "was shot and his body thrown into the river"
            return False
        bare = tags[k] == "VBG" and tags[start - 1] in _GOVERNING
        bare = bare and _DETERMINERS.isdisjoint(tags[start:k])
        # "won road building contracts"
        return not (bare and tags[k + 1 : k + 2] in (["NN"], ["NNS"]))

    def _measures(self, k: int) -> bool:
        """Tell whether a distance is told of a place: "Karst, about 20 miles north"."""
        tags, lower = self._reading.tags, self._reading.lower
        number = k + (lower[k] in _ROUGHLY)
        far = lower[number + 1 : number + 2]
        return (
            tags[k - 1] in NOUNS
            and tags[number] == "CD"
            and far[:1] != []
            and (far[0] in _LENGTHS)
        )

    def trimmed(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without what dangles at their end: "blamed", "of the"."""
        tags, lower, least = self._reading.tags, self._reading.lower, max(fixed, 1)
        while len(words) > least:
            if self._stays(words):
                return words
            if not self._dangles(words):
                break
            words = words[:-1]
        bounded = len(words) > fixed + 2 and lower[words[-2]] == "at"
        if bounded and lower[words[-1]] in _BOUNDS:
            words = words[:-2]
        if len(words) > fixed and self._is_occasion(words[-1]):
            while len(words) > least and tags[words[-1]] in _OCCASION:
                words = words[:-1]
        while len(words) > 1 and self._hangs(words[-1]):
            words = words[:-1]
        return words

    def _is_occasion(self, k: int) -> bool:
        """Tell whether a clause says which time it is: "the first time [he spoke]"."""
        lower, after = self._reading.lower, self._reading.tags[k + 1 : k + 2]
        return lower[k] == "time" and after in _OPENED and self._reading.times[k] < 0

    def _stays(self, words: list[int]) -> bool:
        """Tell whether the last word looks loose and is not: "were flown home"."""
        tags, lower = self._reading.tags, self._reading.lower
        before, last = words[-2:]
        if tags[last] not in _LOOSE:
            return False
        moved = lower[last] in _STAY and tags[before][0] == "V"
        # "put the fire out", but "fights up and down the coast"
        taken = lower[last] in _TAKING and tags[before] in NOUNS
        taken = taken and tags[last + 1 : last + 2] != ["CC"]
        fixed = (lower[before], lower[last]) in _IDIOMS or lower[last].endswith("fold")
        far = lower[last] == "away" and tags[before] in NOUNS
        people = lower[before] == "the" and (
            lower[last] in _NOMINAL or self._reading.words[last][0].isupper()
        )
        name = all(self._reading.words[k][0].isupper() for k in words[-2:])
        name = name and tags[last] == "IN" and last == words[-2] + 1
        pointing = lower[last] == "this" and tags[before][0] == "V"
        moved = moved or name or self._is_had(last) or pointing
        return moved or taken or fixed or far or people or self._is_stranded(last)

    def _dangles(self, words: list[int]) -> bool:
        """Tell whether the last word needs another behind it."""
        tags, lower, last = self._reading.tags, self._reading.lower, words[-1]
        tag, before = tags[last], tags[words[-2]]
        if tag in _DANGLING:
            return True
        if lower[last] in _WANTING and tag[0] != "V":
            governed = before == "VB" and lower[words[-2]] != "be"
            return governed or before in NOUNS or before == "CD"
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
        verb = reading.verb_at.get(k - 1)
        leads = reading.tags[k] in ("IN", "RP") or reading.lower[k] in _PARTICLES
        if not leads or verb is None:
            return False
        after = reading.tags[k + 1 : k + 2]
        # "The work went on."
        closed = after in ([], [","], ["."]) and reading.lower[k] not in STOPPERS
        return closed or (verb.passive and after in (["IN"], ["CC"]))

    def _is_had(self, k: int) -> bool:
        """Tell whether somebody "had a blaze contained" or "saw men fighting"."""
        before = self._reading.verb_before(k)
        if before is None or self._reading.tags[k] not in ("VBN", "VBG"):
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
