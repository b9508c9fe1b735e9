"""Resolve the dates of an article against its dateline into typed events.

The names are imported when first used, so that ``import timeline`` stays light.

>>> import timeline
>>> article = timeline.read_text("He left on Monday.", dct="16 January 2013")
>>> article.dct
datetime.date(2013, 1, 16)
"""

# The stub beside this file says what the names are.
# pyright: reportUnsupportedDunderAll=false
from importlib import import_module

_HOME = {
    "Article": "model.record",
    "Event": "model.record",
    "Granularity": "model.granularity",
    "Interval": "model.interval",
    "Moment": "model.moment",
    "Omission": "model.record",
    "Policy": "model.policy",
    "Span": "model.record",
    "Timeline": "model.record",
    "TimelineError": "errors",
    "Timex": "model.record",
    "export": "pipeline",
    "extract": "pipeline",
    "load": "pipeline",
    "merge": "pipeline",
    "override": "pipeline",
    "read": "pipeline",
    "read_text": "pipeline",
    "tag": "pipeline",
}

__all__ = list(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        msg = f"module 'timeline' has no attribute {name!r}"
        raise AttributeError(msg)
    found = getattr(import_module(f"timeline.{_HOME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
