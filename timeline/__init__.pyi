from timeline.errors import TimelineError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.policy import Policy
from timeline.model.record import Article, Event, Omission, Span, Timeline, Timex
from timeline.pipeline import (
    export,
    extract,
    load,
    merge,
    override,
    read,
    read_text,
    tag,
)

__all__ = [
    "Article",
    "Event",
    "Granularity",
    "Interval",
    "Moment",
    "Omission",
    "Policy",
    "Span",
    "Timeline",
    "TimelineError",
    "Timex",
    "export",
    "extract",
    "load",
    "merge",
    "override",
    "read",
    "read_text",
    "tag",
]
