"""What sort of thing an English verb acts on: "issued an order that halts the plan"."""

from collections.abc import Sequence

from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["sorted_out"]

_WHICH = frozenset(("which", "that", "who"))
_NEW = frozenset(("a", "an"))
_ENDING = frozenset((".", ",", ":"))
_LONGEST = 3


def sorted_out(
    scene: Scene, extent: Extent, group: Group, right: Sequence[int]
) -> list[int]:
    """Return *right* with what says which "order" or "nations" are meant, or nothing.

    An order that a court "issued on Monday" needs no more, nor does one of some other
    day; nor does what "the" names.
    """
    reading, target = scene.reading, scene.object(group)
    if target is None or not right or target.start != group.head + 1:
        return []
    if reading.lower[group.head] in REPORTED:
        # "says patients who wait too long will be moved"
        return []
    k = target.end
    new = reading.lower[target.start] in _NEW or (
        reading.tags[target.start] in ("NNS", "JJ")
        and reading.tags[target.head] == "NNS"
    )
    led = reading.word(k) in _WHICH and reading.tags[k] in ("WDT", "WP")
    if not (new and led and right[-1] == target.head) or k - target.start > _LONGEST:
        return []
    after = reading.verb_from(k)
    if after is None or not after.finite or {*reading.tags[k + 1 : after.first]} - _RB:
        return []
    ends = (j for j in range(k, len(reading.tags)) if reading.tags[j] in _ENDING)
    if any(time >= 0 for time in reading.times[k : next(ends, k)]):
        return []
    told = extent.behind(after.head + 1, reporting=False)
    # "a hamster that did" says no more.
    return [*right, k, *range(after.first, after.head + 1), *told] if told else []


_RB = frozenset(("RB",))
