"""Titles of English participles in front: "Elected in 2007, he left in May"."""

from collections.abc import Mapping

from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening
from timeline.languages.en.events.titles.participle import led_by
from timeline.languages.en.events.titles.teller import Tellers
from timeline.languages.en.events.titles.wording import Wording
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group

__all__ = ["Fronted"]


class Fronted:
    """Tells what a participle in front tells, if that is of another day."""

    __slots__ = (
        "_extent",
        "_names",
        "_reading",
        "_scene",
        "_tellers",
        "_times",
        "_wording",
    )

    def __init__(
        self,
        scene: Scene,
        names: Mapping[int, str],
        times: Mapping[int, Tie],
        parts: tuple[Tellers, Extent, Wording],
    ) -> None:
        """Take what `Titles` takes, and what it is made of."""
        self._scene = scene
        self._reading = scene.reading
        self._names = names
        self._times = times
        self._tellers, self._extent, self._wording = parts

    def is_apart(self, group: Group) -> bool:
        """Tell whether its clause is of another day: "Elected in 2007, he left in May".

        So it is with "After being freed in May, he flew home".
        """
        led = led_by(self._reading, group)
        if led is None and (group.tense != "PASTPART" or self._scene.subject(group)):
            return False
        if group.first and not led:
            return False
        own = self._times.get(group.head, UNTIED).timex
        main = led or next((g for g in self._reading.groups if g.finite), None)
        if own is None or main is None:
            return False
        return self._times.get(main.head, UNTIED).timex != own

    def title(self, group: Group) -> str:
        """Return a participle with who is told of in the clause behind."""
        main = led_by(self._reading, group) or self._tellers.main(group)
        subject = self._scene.subject(main) if main is not None else None
        named = subject is not None and (
            subject.start in self._names or self._reading.tags[subject.head] != "PRP"
        )
        left = opening(self._reading, subject) if named else []
        right = self._extent.behind(group.head + 1, reporting=False)
        return self._wording.text([*left, group.head], right)
