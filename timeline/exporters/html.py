"""One page to read: the timeline beside the article, with no network and no build.

Everything is in the file. Its Content-Security-Policy lets the browser run the one
script and apply the one style sheet that it was written with, by their hashes, and
fetch nothing. Without the script it is a document: the timeline, then the article.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from attrs import frozen
from jinja2 import Environment, StrictUndefined, Template

from timeline.errors import ExportError
from timeline.exporters._html.reading import Reading, readings
from timeline.exporters._html.scene import Scene, Strings, name_of
from timeline.exporters._html.strip import Strip, strip
from timeline.exporters._html.view import (
    Dateline,
    Filter,
    Group,
    dateline,
    filters,
    groups,
)
from timeline.exporters._selection import (
    DATED,
    HAPPENED,
    choose,
    left_out,
    listed,
)
from timeline.exporters._text import legible
from timeline.model.moment import Moment
from timeline.model.record import (
    Basis,
    Omission,
    Status,
    Timeline,
)
from timeline.notation import phrase

__all__ = ["export", "report"]

_FEW = 20


def export(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    title: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    rest: str = "auto",
    language: str = "en",
) -> bytes:
    """Write a page with every event; those not chosen are shown when asked for.

    Args:
        timeline: What to show.
        title: Of the page; by default that of the article, or of the collection.
        basis: What the time of the events shown at first may rest on, separated by
            commas, or "all".
        status: What they may be, separated by commas, or "all".
        rest: Whether the other events are in the page: "yes", "no", or "auto", which
            is up to 20 articles.
        language: Of dates, kinds and statuses.

    Raises:
        ExportError: An option names something unknown.
    """
    shown = choose(timeline, basis=basis, status=status)
    every = _has_rest(timeline, rest)
    scene = Scene(
        timeline=timeline,
        events=choose(timeline, basis="all", status="all") if every else shown,
        shown=frozenset(event.uid for event in shown),
        chosen=listed("basis", basis, Basis) | listed("status", status, Status),
        language=language,
    )
    page = _page(scene, title)
    template, style, script = _assets()
    policy = (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    written = template.render(page=page, policy=policy, style=style, script=script)
    return legible(written).encode()


def report(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    title: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    rest: str = "auto",
    language: str = "en",
) -> tuple[Omission, ...]:
    """Return the events that the page does not have, or has only when asked."""
    del title, rest, language
    return left_out(timeline, basis=basis, status=status)


@frozen
class _LeftOut:
    article: int
    text: str
    reason: str


@frozen(kw_only=True)
class _Page:
    title: str
    facts: Sequence[str]
    strip: Strip | None
    filters: Sequence[Filter]
    groups: Sequence[Group]
    dateline: Dateline
    articles: Sequence[Reading]
    omissions: Sequence[_LeftOut]
    strings: str


@lru_cache(maxsize=1)
def _assets() -> tuple[Template, str, str]:
    folder = files("timeline.exporters") / "_html"
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    template, style, script = (
        folder.joinpath(f"page.{suffix}").read_text("utf-8")
        for suffix in ("html", "css", "js")
    )
    return environment.from_string(template), style, script


def _hash(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def _has_rest(timeline: Timeline, rest: str) -> bool:
    match rest:
        case "auto":
            return len(timeline.articles) <= _FEW
        case "yes" | "no":
            return rest == "yes"
        case _:
            msg = f"option 'rest' has no {rest!r}; available: auto, yes, no"
            raise ExportError(msg)


def _page(scene: Scene, title: str) -> _Page:
    strings = Strings()
    axis = strip(
        (event.interval for event in scene.events),
        [event.interval for event in scene.events if event.uid in scene.shown],
        language=scene.language,
    )
    listed_groups = groups(scene, axis, strings)
    return _Page(
        title=title or _title(scene.timeline),
        facts=tuple(_facts(scene)),
        strip=axis,
        filters=filters(scene),
        groups=listed_groups,
        dateline=dateline(scene, listed_groups),
        articles=tuple(readings(scene, strings)),
        omissions=tuple(_omissions(scene.timeline)),
        strings=strings.to_json(),
    )


def _title(timeline: Timeline) -> str:
    if len(timeline.articles) == 1:
        return name_of(timeline.articles[0])
    return f"{len(timeline.articles)} articles"


def _facts(scene: Scene) -> Iterator[str]:
    timeline = scene.timeline
    if len(timeline.articles) == 1:
        article = timeline.articles[0]
        if article.author:
            yield article.author
        if article.dct is not None:
            yield phrase.day(Moment.from_date(article.dct), language=scene.language)
    yield _counted(len(scene.shown), "event")
    yield _counted(len(timeline.timexes), "time expression")


def _counted(count: int, name: str) -> str:
    return f"1 {name}" if count == 1 else f"{count} {name}s"


def _omissions(timeline: Timeline) -> Iterator[_LeftOut]:
    numbers = {article.id: number for number, article in enumerate(timeline.articles)}
    for omission in timeline.omissions:
        if omission.article in numbers:
            yield _LeftOut(numbers[omission.article], omission.text, omission.reason)
