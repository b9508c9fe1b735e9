"""One page that shows TimelineJS offline, with the library and its icons inside."""

import re
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from timeline.errors import ExportError
from timeline.exporters import timelinejs
from timeline.exporters._selection import DATED, HAPPENED
from timeline.exporters._timelinejs.slides import Choice, story
from timeline.model.record import Omission, Timeline

__all__ = ["export", "report"]

_LIBRARY = "node_modules/@knight-lab/timelinejs/dist"
_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)
_FACE = re.compile(r"@font-face\s*\{[^{}]*tl-icons[^{}]*\}")
# Any font but none, and any language but English, would be fetched.
_START = """"use strict";
window.timeline = new TL.Timeline("timeline",
  JSON.parse(document.getElementById("story").textContent), {font: null, language: "en", script_path: "", hash_bookmark: true});
"""


def export(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    library: str = _LIBRARY,
    title: str = "",
    group: str = "kind",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Write the page; the other options are those of format "timelinejs".

    Args:
        timeline: What to show.
        library: The folder ``dist`` of the npm package @knight-lab/timelinejs; its
            licence, MPL 2.0, holds for the copy in the page.
        title: Of the page and of the title slide.
        group: What the rows stand for: "kind", "source" or "none".
        basis: What the time of an event may rest on, separated by commas, or "all".
        status: What an event may be, separated by commas, or "all".
        language: Of dates, kinds and statuses; the buttons are in English.

    Raises:
        ExportError: The library is not there, or there is no event to show.
    """
    folder = Path(library)
    script = _code(_read(folder, "js/timeline.js").decode())
    style = _FACE.sub(_face(folder), _read(folder, "css/timeline.css").decode())
    data = timelinejs.export(
        timeline,
        title=title,
        group=group,
        basis=basis,
        status=status,
        language=language,
    )
    choice = Choice(
        title=title, group=group, basis=basis, status=status, language=language
    )
    template = (files("timeline.exporters") / "_timelinejs" / "page.html").read_text()
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    page = environment.from_string(template).render(
        title=story(timeline, choice).title.headline,
        language=language,
        policy=_policy(script, _START),
        style=style,
        library=script,
        story=data.decode().replace("<", "\\u003c"),
        start=_START,
    )
    return f"{page}\n".encode()


def report(
    timeline: Timeline, *, library: str = _LIBRARY, **options: str
) -> tuple[Omission, ...]:
    """Return the events that are not shown, and why."""
    del library
    return timelinejs.report(timeline, **options)


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        msg = (
            f"no TimelineJS in {str(folder)!r}: {name!r} is not there; "
            "'npm install @knight-lab/timelinejs' brings it, and option 'library' "
            "names its folder 'dist'"
        )
        raise ExportError(msg) from error


def _code(source: str) -> str:
    source = _MAP.sub("", source)
    return re.sub("</(?=script)", r"<\\/", source, flags=re.IGNORECASE)


def _face(folder: Path) -> str:
    font = b64encode(_read(folder, "css/icons/tl-icons.woff2")).decode()
    return (
        "@font-face{font-family:'tl-icons';font-weight:400;font-style:normal;"
        f"src:url(data:font/woff2;base64,{font}) format('woff2')}}"
    )


def _policy(*scripts: str) -> str:
    hashes = " ".join(
        f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
        for script in scripts
    )
    # TimelineJS places its parts by style attributes.
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
