"""CSV in the layout of TimelineJS's spreadsheet, with its exact header."""

import csv
import io

from timeline.exporters._selection import DATED, HAPPENED
from timeline.exporters._timelinejs.dates import Date
from timeline.exporters._timelinejs.slides import Choice, Slide, story
from timeline.exporters.timelinejs import report
from timeline.model.record import Timeline

__all__ = ["export", "report"]

_HEADER: tuple[str, ...] = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
    "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption",
    "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    title: str = "",
    group: str = "kind",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Write a row for the title, each event and each era.

    The options are those of `timeline.exporters.timelinejs.export`. Text that a
    spreadsheet would take for a formula begins with an apostrophe.

    Raises:
        ExportError: There is no event to show, which TimelineJS refuses.
    """
    choice = Choice(
        title=title, group=group, basis=basis, status=status, language=language
    )
    shown = story(timeline, choice)
    target = io.StringIO(newline="")
    rows = csv.DictWriter(target, _HEADER, restval="", lineterminator="\r\n")
    rows.writeheader()
    rows.writerow(_row(shown.title, "title"))
    rows.writerows(_row(slide, "") for slide in shown.slides)
    rows.writerows(_row(era, "era") for era in shown.eras)
    return target.getvalue().encode()


def _row(slide: Slide, kind: str) -> dict[str, object]:
    return {
        **_cells(slide.start, ""),
        **_cells(slide.end, "End "),
        "Display Date": _safe(slide.display),
        "Headline": _safe(slide.headline),
        "Text": _safe(slide.text),
        "Type": kind,
        "Group": _safe(slide.group),
    }


def _cells(date: Date | None, side: str) -> dict[str, object]:
    if date is None:
        return {}
    names = {"year": "Year", "month": "Month", "day": "Day"}
    cells: dict[str, object] = {
        f"{side}{names[name]}": value for name, value in date.items() if name in names
    }
    if "hour" in date:
        half = "AM" if date["hour"] < 12 else "PM"  # noqa: PLR2004
        cells[f"{side}Time"] = f"{date['hour'] % 12 or 12}:{date['minute']:02d} {half}"
    return cells


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else str(text)
