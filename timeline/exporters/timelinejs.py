"""JSON for TimelineJS, in the shape of its documentation."""

import json
from collections.abc import Mapping

from timeline.exporters._selection import DATED, HAPPENED
from timeline.exporters._timelinejs.slides import Choice, Slide, omitted, story
from timeline.model.record import Omission, Timeline

__all__ = ["export", "report"]


def export(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    title: str = "",
    group: str = "kind",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Write the events as slides, long stretches as eras too, and a title slide.

    Args:
        timeline: What to show.
        title: Of the title slide; by default that of the article.
        group: What the rows stand for: "kind", "source" or "none".
        basis: What the time of an event may rest on, separated by commas, or "all".
        status: What an event may be, separated by commas, or "all".
        language: Of dates, kinds and statuses.

    Raises:
        ExportError: There is no event to show, which TimelineJS refuses.
    """
    choice = Choice(
        title=title, group=group, basis=basis, status=status, language=language
    )
    shown = story(timeline, choice)
    data = {
        "scale": "cosmological" if shown.is_cosmological else "human",
        "title": _slide(shown.title),
        "events": [_slide(slide) for slide in shown.slides],
    }
    if shown.eras:
        data["eras"] = [_era(era) for era in shown.eras]
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode()


def report(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    title: str = "",
    group: str = "kind",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> tuple[Omission, ...]:
    """Return the events that are not shown, and why."""
    choice = Choice(
        title=title, group=group, basis=basis, status=status, language=language
    )
    return omitted(timeline, choice)


def _slide(slide: Slide) -> Mapping[str, object]:
    fields: dict[str, object] = {
        "start_date": slide.start,
        "end_date": slide.end,
        "display_date": str(slide.display),
        "text": {"headline": str(slide.headline), "text": str(slide.text)},
        "group": str(slide.group),
        "unique_id": slide.name,
        "autolink": False,
    }
    # An empty or null date is an error there, not an absence.
    return {k: v for k, v in fields.items() if v is not None and v != ""}


def _era(era: Slide) -> Mapping[str, object]:
    text = {"headline": str(era.headline)}
    return {"start_date": era.start, "end_date": era.end, "text": text}
