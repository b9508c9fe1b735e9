"""Ask `timeline` for the expressions and events of annotated texts."""

from datetime import date, datetime

import timeline


def article(text, dct):
    """Return a text as an article that has nothing but a dateline."""
    return timeline.Article(text=text, dct=_day(dct))


def timexes(text, dct, policy):
    """Return the expressions of a text in the form of the corpora."""
    return [_timex(t) for t in timeline.tag(article(text, dct), policy=policy)]


def events(text, dct, policy):
    """Return the events of a text, one for each telling, in the form of the corpora."""
    found = timeline.extract(article(text, dct), policy=policy).events
    return [_event(event, span) for event in found for span in _tellings(event)]


def _day(dct):
    if not dct:
        return None
    day_alone = len("2013-01-16")
    return (date if len(dct) == day_alone else datetime).fromisoformat(dct)


def _timex(timex):
    interval = timex.interval
    return {
        "start": timex.span.start,
        "end": timex.span.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "bounds": interval and [_iso(interval.start), _iso(interval.end)],
        "rule": timex.rule,
    }


def _iso(moment):
    return moment and moment.isoformat()


def _tellings(event):
    return [source.trigger for source in event.sources] or [event.trigger.span]


def _event(event, span):
    return {
        "start": span.start,
        "end": span.end,
        "class": event.trigger.category,
        "value": event.value,
        "basis": event.basis.value,
        "timex": event.timex and [event.timex.span.start, event.timex.span.end],
    }
