"""Who has spoken on a day, and goes on: "She said on Monday that … She added that"."""

from timeline.grammar.analysis import Telling
from timeline.model.record import Kind, Timex
from timeline.stages.narrate.judging import is_named_day, is_past

__all__ = ["Sayings", "actor", "is_same"]

_SENTENCES = 4


class Sayings:
    """The day on which somebody was last said to have said something."""

    def __init__(self) -> None:
        """Begin with none."""
        self._day: Timex | None = None
        self._speakers: list[list[str]] = []
        self._age = 0

    def enter(self) -> None:
        """Go on to the next sentence; after some, nobody is still speaking."""
        self._age += 1
        if self._age > _SENTENCES:
            self._day = None

    def note(self, timex: Timex, telling: Telling) -> None:
        """Take note of what happened on a day: of a saying, or of what ends it.

        What was told then ends nothing: "Crews left on Friday, she said on Monday". Nor
        does what is told in passing: "The firm, which said so on Friday, said it had".
        """
        if (
            telling.attribution is not None
            or telling.quote is not None
            or telling.aside
        ):
            return
        if not (is_named_day(timex) and is_past(telling)):
            return
        if self._day is None or _date(self._day) != _date(timex):
            self._day, self._speakers = None, []
        speaker = actor(telling)
        if speaker and _speaks(telling):
            self._day, self._age = timex, 0
            self._speakers.append(speaker)

    def day(self, telling: Telling) -> Timex | None:
        """Return the day of a saying that has none, if the same one still speaks."""
        said = telling.trigger.category == "REPORTING" and telling.quote is None
        speaker = actor(telling)
        if self._day is None or not (said and speaker and is_past(telling)):
            return None
        if not any(is_same(speaker, known) for known in self._speakers):
            return None
        self._age = 0
        return self._day


def _date(timex: Timex) -> str:
    return timex.value.partition("T")[0]


def _speaks(telling: Telling) -> bool:
    """Tell whether somebody is heard, or met: "He faced the press on Monday"."""
    return telling.trigger.category == "REPORTING" or telling.kind in _HEARD


_HEARD = (Kind.STATEMENT, Kind.CONTACT)


def actor(telling: Telling) -> list[str]:
    """Return the words for who did it, none if nobody is known to have."""
    return [w for p in telling.participants[:1] for w in p.text.casefold().split()]


def is_same(one: list[str], other: list[str]) -> bool:
    """Tell whether "A spokesman" may be "spokesman Lee", and "Ann Lee" be "Ms. Lee"."""
    return one[-1] in other or other[-1] in one
