"""Stand-alone dates as people write them, in any language that dateparser reads."""

from datetime import date, datetime

from timeline.errors import UnknownDateError

__all__ = ["parse_date"]


def parse_date(words: str) -> date:
    """Return the day that *words* name, or the moment if they have a time of day.

    Raises:
        UnknownDateError: They name no single day.
    """
    import dateparser  # noqa: PLC0415

    found = dateparser.parse(words, settings={"STRICT_PARSING": True})
    if not isinstance(found, datetime):
        msg = f"{words!r} names no single day"
        raise UnknownDateError(msg)
    return found if found.time() != datetime.min.time() else found.date()
