"""What a time says of whether something has happened."""

from timeline.grammar.analysis import Telling
from timeline.model.record import Basis, Status
from timeline.stages.narrate.judging import is_timetabled
from timeline.stages.narrate.now import Now
from timeline.stages.narrate.timing import Time

__all__ = ["corrected"]


def corrected(telling: Telling, time: Time, now: Now, *, listed: bool) -> Status:
    """Return the status that the words give, corrected by the time.

    "In June, ministers cut the rate" is no present. Nor is "May 2003: Voters reject the
    plan" in a list of dates, which without a dateline is all that tells it from news.

    Args:
        telling: What the words tell.
        time: Where that lies.
        now: The dateline.
        listed: Whether it stands in such a list, and there is no dateline.
    """
    told = time.basis is not Basis.DCT and time.is_named
    over = told and (listed or now.has_ended(time.interval))
    over = over or _has_stopped(time, now)
    if over and telling.status is Status.ONGOING:
        return Status.OCCURRED
    if is_timetabled(telling, time):
        return Status.PLANNED
    ahead = now.is_ahead(time.interval)
    ahead = ahead or (telling.trigger.tense == "NONE" and now.is_later(time.interval))
    if time is now.today or not ahead:
        return telling.status
    happens = telling.status in (Status.OCCURRED, Status.ONGOING)
    return Status.PLANNED if happens else telling.status


def _has_stopped(time: Time, now: Now) -> bool:
    """Tell whether it went on until a time long past: "They run it until 1917"."""
    lies = time.interval
    until = time.timex is not None and lies is not None and lies.start is None
    return until and now.has_ended(lies, _A_MONTH)


_A_MONTH = 31
