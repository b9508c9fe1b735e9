"""Who has died, in an obituary: "She died on Sunday. … Reese founded the club"."""

from collections.abc import Iterator

from timeline.grammar.analysis import Sentence, Telling
from timeline.model.record import Kind
from timeline.stages.narrate.sayings import actor, is_same

__all__ = ["Departed"]


class Departed:
    """Those whose life a text looks back on."""

    def __init__(self) -> None:
        """Begin with none."""
        self._told: list[list[str]] = []
        self._before: list[list[str]] = []
        self._lately: list[list[str]] = []
        self._alive = False

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence.

        What led to a violent death is told in the next paragraphs, and may be of its day.
        """
        if sentence.opens_paragraph:
            self._before += self._told
            self._told = []
        self._lately, self._alive = [*self._told], False
        if not any(telling.kind in _VIOLENT for telling in sentence.tellings):
            self._told += _dead(sentence)

    def did(self, telling: Telling) -> bool:
        """Tell whether it was done by one of whose death the text told before.

        In the same paragraph, what came of a fall or an attack may be of that day: "He
        died on Monday. He fell off a ladder", but no "He was born in Hull and joined".
        """
        who = actor(telling)
        if not who:
            return False
        alive = self._alive or telling.kind not in _FATAL
        dead = self._before + self._lately if alive else self._before
        did = any(is_same(who, known) for known in dead)
        self._alive = self._alive or did
        return did


def _dead(sentence: Sentence) -> Iterator[list[str]]:
    for telling in sentence.tellings:
        who = actor(telling) if telling.death else []
        if who:
            yield who


_VIOLENT = frozenset((Kind.CONFLICT, Kind.DISASTER, Kind.JUSTICE))
_FATAL = _VIOLENT | {Kind.MOVEMENT}
