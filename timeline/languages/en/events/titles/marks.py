"""Whether an English clause ends at a comma, a dash or an "and": lists, scores, dates."""

from collections.abc import Container

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.joined import behind_age, behind_bracket
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["PHRASES", "Marks"]

PHRASES = word_set(
    "accordance response line connection keeping conjunction exchange return favour favor",
    "honour honor memory protest support spite addition order recognition preparation",
)
"""Nouns that "in" makes a preposition of: "in accordance with"."""

_SIDES = 2
_APPOSED = ([",", "a"], [",", "an"], [",", "the"])
_RELATED = ([",", "WDT"], [",", "WP"])
_LONGEST = 12
_COUNTED = frozenset(("IN", "CD", "NNS", "NN", "TO", "DT", "JJ"))
_EACH = frozenset(("both", "either"))
# "the year ended June 30, 1990, to fall", "was born May 1, 1901, in Rome"
_GOING_ON = frozenset(("to", "in", "at", "near"))


class Marks:
    """Reads what joins and parts the phrases of one sentence."""

    __slots__ = ("_reading", "_scene", "_subjects")

    def __init__(self, scene: Scene, subjects: Container[int]) -> None:
        """Take the noun phrases, and where those begin that have a verb."""
        self._scene = scene
        self._reading = scene.reading
        self._subjects = subjects

    def behind_time(self, k: int) -> int:
        """Return the word behind the time of "voted, on Tuesday, to lift it", or 0.

        *k* is the first comma.
        """
        reading, end = self._reading, k + 1
        if reading.tags[k] != "," or k - 1 not in reading.verb_at:
            return 0
        if reading.word(end) == "by":
            return self._behind_votes(k)
        while end < len(reading.tags) and (
            is_timed(reading, end) or reading.tags[end] == "RB"
        ):
            end += 1
        dated = end > k + 1 and reading.times[end - 1] >= 0
        goes_on = dated and reading.tags[end : end + 1] == [","]
        return end + 1 if goes_on and end + 1 not in self._subjects else 0

    def behind_age(self, k: int) -> int:
        """Return the word behind the age of "found Ida Holm, 54, guilty of theft", or 0.

        So behind the name of "found his wife, Ida, guilty".
        """
        end = behind_age(self._reading, k) + 1
        name = self._scene.at(k + 1) if self._reading.tags[k] == "," else None
        if name is not None and self._reading.word(name.end) == ",":
            end = max(end, name.end + 1)
        return end if self._reading.word(end) == "guilty" and end > k + 1 else 0

    def behind_apposed(self, k: int) -> int:
        """Return the "to" of "hired Ida Holm, an architect, to design it", or 0.

        *k* is the first comma; behind it may also stand "who draws".
        """
        reading, near = self._reading, self._scene.at(k - 1)
        if near is not None and reading.tags[k : k + 2] in _RELATED:
            return self._behind_relative(k)
        named = near is not None and reading.tags[near.head] == "NNP"
        if not named or reading.lower[k : k + 2] not in _APPOSED:
            return 0
        ends = (j for j in range(k + 1, k + _LONGEST) if reading.word(j) == ",")
        end = next(ends, 0)
        told = end and not any(j in reading.verb_at for j in range(k, end))
        infinitive = reading.tags[end + 1 : end + 3] == ["TO", "VB"]
        return end + 1 if told and infinitive else 0

    def _behind_relative(self, k: int) -> int:
        """Return the "to" of "leaving Holm, who sings, to hope", or 0."""
        tags = self._reading.tags
        for j in range(k + 1, min(k + 2 * _LONGEST, len(tags) - 2)):
            if tags[j] == "," and tags[j + 1 : j + 3] == ["TO", "VB"]:
                return j + 1
            if tags[j : j + 2] == [",", "CC"]:
                break
        return 0

    def behind_dashes(self, k: int) -> int:
        """Return the "a" of "put off – at least for now – a strike", or 0."""
        reading, end = self._reading, k + 1
        led = k - 1 in reading.verb_at or reading.tags[k - 1] == "RP"
        if reading.tags[k] != ":" or not (led or reading.times[k - 1] >= 0):
            return 0
        while end < len(reading.tags) - 1 and reading.tags[end] != ":":
            end += 1
        near = k + 1 < end < k + _LONGEST and end + 1 not in self._subjects
        told = not any(j in reading.verb_at for j in range(k, end))
        goes_on = reading.tags[end + 1 : end + 2] in (["DT"], ["PRP$"], ["CD"])
        return end + 1 if near and told and goes_on else 0

    def _behind_votes(self, k: int) -> int:
        """Return the word behind that of "rejected, by five votes to four, a bid", or 0."""
        reading, end = self._reading, k + 1
        while end < len(reading.tags) - 1 and reading.tags[end] in _COUNTED:
            end += 1
        goes_on = reading.tags[end] == "," and reading.tags[end + 1] in ("DT", "PRP$")
        return end + 1 if goes_on and end + 1 not in self._subjects else 0

    def end_at_and(self, k: int) -> bool:
        """Tell whether the clause ends before the "and" at *k*."""
        if self._reading.lower[k] in _EACH:
            # "proposed that both armies withdraw"
            return False
        timed = self._reading.times[k + 1 : k + 2] > [-1]
        if timed and self._reading.tags[k - 1] == "IN":
            # "was born on or about May 16"
            return False
        if self._reading.tags[k - 2 : k + 2] == ["TO", "VB", "CC", "VB"]:
            # "met to review and approve the budget"
            return False
        inside = self._scene.at(k)
        if inside is not None and self._reading.tags[k + 1] == "VBN":
            # "found a beaten and robbed man"
            return False
        return self._starts_clause(k + 1) or self._is_gapped(k)

    def end_at(self, k: int) -> bool:
        """Tell whether the clause ends at a mark or a relative pronoun."""
        tag = self._reading.tags[k]
        if self._scene.at(k) is not None or (tag == ":" and self._joins(k)):
            return False
        if tag == "," and self._reading.times[k - 1] >= 0:
            year = self._reading.words[k - 1].isdigit()
            after = self._reading.lower[k + 1 : k + 2]
            fixed = not PHRASES.isdisjoint(self._reading.lower[k + 2 : k + 3])
            return fixed or not (year and after and after[0] in _GOING_ON)
        if tag == ".":
            return not self._is_word(k + 1)
        if tag == "," and self._is_score(k - 1) and self._is_score(k + 1):
            return False
        return not (tag == "," and self._is_list(k))

    def _joins(self, k: int) -> bool:
        """Tell whether a hyphen without spaces stands at *k*: "state-run", "won 3–0"."""
        reading = self._reading
        between = 0 < k < len(reading.words) - 1 and reading.lower[k] in ("-", "–")
        if between and reading.lower[k] == "–":
            between = reading.tags[k - 1] == reading.tags[k + 1] == "CD"
        return between and reading.touches(k) and reading.touches(k + 1)

    def _is_word(self, k: int) -> bool:
        words = self._reading.words
        return k < len(words) and (words[k][0].isalnum() or words[k] == ",")

    def _is_score(self, k: int) -> bool:
        """Tell whether "6-3" stands at *k*."""
        words = self._reading.lower[k : k + 1]
        parts = words[0].replace("–", "-").split("-") if words else []
        return len(parts) == _SIDES and all(part.isdigit() for part in parts)

    def _is_list(self, k: int) -> bool:
        """Tell whether the comma at *k* stands in "Niger, Senegal and Togo"."""
        tags, end = self._reading.tags, k
        if k + 1 in self._subjects and self._is_fronted(k):
            return False
        near = self._scene.at(k - 1)
        if tags[k + 1 : k + 2] == ["CC"] and near is not None:
            # "jam, bread, and tea"
            listed = tags[near.start - 1] == "," and self._is_list(near.start - 1)
            return listed and not self._starts_clause(k + 2)
        while tags[end : end + 1] == [","]:
            before, after = self._scene.at(end - 1), self._scene.at(end + 1)
            if before is None or after is None or after.start != end + 1:
                break
            end = behind_bracket(self._reading, after.end)
        last = end + (end > k and tags[end : end + 1] == [","])
        joined = tags[last : last + 1] == ["CC"]
        return end > k and joined and not self._starts_clause(last + 1)

    def _is_fronted(self, k: int) -> bool:
        """Tell whether the comma at *k* closes "Before Monday's talks, riots and"."""
        tags, near = self._reading.tags, self._scene.at(k - 1)
        led = near.start - 1 if near is not None else -1
        while led > 0 and (self._reading.times[led] >= 0 or tags[led] == "POS"):
            # "Before Monday's talks"
            led -= 1
        apart = any(tag[0] == "V" or tag == "," for tag in tags[:k])
        return led >= 0 and tags[led] == "IN" and not apart

    def _is_gapped(self, k: int) -> bool:
        """Tell whether the "and" at *k* tells of another time: "and nine on Sunday"."""
        times, other = self._reading.times, self._scene.at(k + 1)
        if times[k - 1] < 0 and times[k + 1 : k + 2] > [-1]:
            # "to trucks and Tuesday to all traffic"
            end = self._reading.time_end(k + 1)
            return self._reading.tags[end : end + 1] in (["TO"], ["IN"], ["DT"])
        if times[k - 1] < 0 or other is None:
            return False
        return any(time >= 0 for time in times[other.end : other.end + 2])

    def _starts_clause(self, k: int) -> bool:
        tags = self._reading.tags
        while k < len(tags) and tags[k] in ("RB", "RBR", "''", '"'):
            k += 1
        if k >= len(tags) or tags[k][0] in "VW" or tags[k] in ("MD", "TO", "IN", ","):
            return True
        return k in self._subjects
