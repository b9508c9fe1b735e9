"""Events that the title of another verb of their sentence tells: "robbed and beat"."""

from collections.abc import Iterable, Iterator

from timeline.model.record import Event

__all__ = ["doubled"]


def doubled(events: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """Give the second verbs of titles that tell both: "Holm robbed and beat a guard"."""
    told: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        key = (event.article, event.sentence, event.interval, event.status)
        told.setdefault(key, []).append(event)
    for same in told.values():
        for event in same if len(same) > 1 else ():
            whole = next((other for other in same if _embraces(other, event)), None)
            if whole is not None:
                yield event, whole


def _embraces(whole: Event, part: Event) -> bool:
    """Tell whether one title has another's verb behind its own: "robbed and beat"."""
    words, wanted = whole.title.split(), part.title.split()
    finite = part.trigger.tense == whole.trigger.tense != "NONE"
    if not finite or part.trigger.text not in wanted[1:]:
        return False
    first = wanted.index(part.trigger.text)
    start = len(words) - len(wanted) + first
    alike = words[:first] + words[start:] == wanted
    return start > first + 1 and alike and words[start - 2] == whole.trigger.text
