"""Put an editor's corrections over what was read, the article untouched."""

from collections.abc import Mapping

from attrs import evolve

from timeline.errors import OverrideError
from timeline.model.correction import Correction
from timeline.model.record import Basis, Event, Omission, Timeline

__all__ = ["override"]

_BY_HAND = "set by hand"


def override(timeline: Timeline, corrections: Mapping[str, Correction]) -> Timeline:
    """Return the timeline with the corrections, by event uid, applied.

    A time set by hand has the basis ``explicit``, or ``none`` if it is open. An event
    that was dropped is listed among the omissions. The expressions stay as they were.

    Raises:
        OverrideError: A correction is for an event that is not there.
    """
    known = {event.uid for event in timeline.events}
    for uid in corrections:
        if uid not in known:
            msg = f"no event has the uid {uid!r}, which the overrides correct"
            raise OverrideError(msg)
    kept: list[Event] = []
    dropped: list[Omission] = []
    for event in timeline.events:
        correction = corrections.get(event.uid, Correction())
        if correction.drop:
            dropped.append(_omission(event))
        else:
            kept.append(_corrected(event, correction))
    omissions = (*timeline.omissions, *dropped)
    return evolve(timeline, events=tuple(kept), omissions=omissions)


def _corrected(event: Event, correction: Correction) -> Event:
    corrected = evolve(
        event,
        title=event.title if correction.title is None else correction.title,
        status=event.status if correction.status is None else correction.status,
    )
    if correction.value is None:
        return corrected
    is_open = correction.interval is None
    return evolve(
        corrected,
        value=None if is_open else correction.value,
        interval=correction.interval,
        granularity=None if is_open else correction.granularity,
        basis=Basis.NONE if is_open else Basis.EXPLICIT,
        explanation=_BY_HAND,
    )


def _omission(event: Event) -> Omission:
    trigger = event.trigger
    return Omission(
        article=event.article,
        span=trigger.span,
        text=trigger.text,
        reason="dropped by hand",
    )
