"""The entries of a diary, or of a list of dates: "8 March: Shares fall"."""

from collections.abc import Sequence

from timeline.grammar.analysis import Sentence
from timeline.model.record import Timex, TimexType
from timeline.stages.narrate.judging import is_day
from timeline.stages.narrate.now import Now

__all__ = ["Entries"]

_A_WEEK = 7


class Entries:
    """The entry that a text is in, sentence by sentence.

    Attributes:
        current: What heads it, None outside of any.
    """

    def __init__(self, timexes: Sequence[Timex]) -> None:
        """Begin outside of any; *timexes* are those of the text."""
        self.current: Timex | None = None
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
        return again

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
