"""The entries of a diary, or of a list of dates: "8 March: Shares fall"."""

from collections.abc import Sequence

from timeline.grammar.analysis import Default, Relation, Sentence, Telling
from timeline.model.record import Timex, TimexType
from timeline.stages.narrate.judging import is_day, is_to_come
from timeline.stages.narrate.now import Now

__all__ = ["Entries"]

_A_WEEK = 7
_APART = (Relation.BEFORE, Relation.AFTER)


class Entries:
    """The entry that a text is in, sentence by sentence.

    Attributes:
        current: What heads it, None outside of any.
    """

    def __init__(self, timexes: Sequence[Timex]) -> None:
        """Begin outside of any; *timexes* are those of the text."""
        self.current: Timex | None = None
        self._base: tuple[Telling, ...] = ()
        self._timexes = timexes
        self._heads = self._begun = self._dashed = False

    def enter(self, sentence: Sentence, now: Now) -> bool:
        """Begin an entry, or end one with its paragraph; a text's head is none.

        Tell whether a story stands at its day again.
        """
        head = self._head(sentence)
        counts = sentence.tellings or self._begun
        again = False
        if head is not None and (counts or _is_far(head, now)):
            self.current = head
            self._heads, self._dashed = sentence.heads, sentence.dashed
            again = is_day(head)
        elif self._leaves(sentence):
            self.current = None
        elif sentence.opens_paragraph:
            # Another paragraph below the day that heads it.
            again = self.current is not None and is_day(self.current)
        self._begun = self._begun or bool(sentence.tellings)
        self._base = self._counted_from(sentence)
        return again

    def holds(self, telling: Telling) -> bool:
        """Tell whether an entry's day is when "Two days after he left, she speaks"."""
        present = telling.default is Default.PRESENT and not is_to_come(telling)
        apart = telling.relation in _APART and telling not in self._base
        return self.current is not None and present and apart

    def _counted_from(self, sentence: Sentence) -> tuple[Telling, ...]:
        """Return the "left" of "Two days after he left, she speaks"."""
        counted = (t for t in sentence.tellings if t.relation in _APART)
        length = next((t.length for t in counted if t.length is not None), None)
        if length is None:
            return ()
        span = self._timexes[length].span
        behind = [t for t in sentence.tellings if t.trigger.span.start >= span.start]
        # The expression may reach over the whole clause.
        inside = (t for t in behind if t.trigger.span.start < span.end)
        return tuple(inside) or tuple(behind[:1])

    def _head(self, sentence: Sentence) -> Timex | None:
        """Return what heads a sentence: no length, as in "Minutes: Lee read the plan"."""
        head = None if sentence.leads is None else self._timexes[sentence.leads]
        length = head is not None and head.type is TimexType.DURATION
        return None if length else head

    def _leaves(self, sentence: Sentence) -> bool:
        """Tell whether another paragraph begins, and none with a dash below an entry.

        As in "Nov. 2: The bank fails.", and below it "— Its head resigns."
        """
        below = sentence.dashed and not self._dashed
        return sentence.opens_paragraph and not self._heads and not below


def _is_far(timex: Timex, now: Now) -> bool:
    """Tell whether a day in a text's head is not that of its writing."""
    if now.dct is None:
        return is_day(timex) and timex.interval is not None
    return now.has_ended(timex.interval, _A_WEEK)
