"""From a file to a timeline and out again: where the stages meet the plugins."""

import re
from collections.abc import Iterable
from datetime import date
from inspect import Parameter, signature
from pathlib import Path

from attrs import evolve

from timeline import plugins
from timeline.errors import ExportError, ReadError
from timeline.grammar.language import Language, Text, refined
from timeline.model.policy import Policy
from timeline.model.record import Article, Omission, Timeline, Timex
from timeline.notation.corrections import read_corrections
from timeline.notation.human import parse_date
from timeline.readers import Source, dateline, open_source
from timeline.stages.narrate import join, merged, narrate
from timeline.stages.override import override as overridden
from timeline.stages.recognize import recognize
from timeline.stages.resolve import resolve

__all__ = [
    "export",
    "extract",
    "left_out",
    "load",
    "merge",
    "options",
    "override",
    "read",
    "read_text",
    "tag",
]

_NEWS = Policy()


def read(
    source: Source,
    *,
    format: str | None = None,  # noqa: A002
    dct: str | date | None = None,
    encoding: str = "utf-8",
    day_first: bool = False,
) -> Article:
    """Read an article from a path, or from a file open in binary or text mode.

    Args:
        source: A path, or a file object.
        format: The name of a reader; by default the suffix of the file's name
            says, and Markdown is taken where there is none.
        dct: The dateline to use instead of the article's own: a date, a moment,
            or words that name one day in any format that dateparser reads.
        encoding: Of a path or a binary file; a UTF-16 or UTF-32 mark overrides it.

        day_first: Whether a dateline "03/04/2013" is 3 April rather than March 4.

    Raises:
        ReadError: There is no such file, or it is empty, not text, or a page of HTML.
        UnknownDateError: *dct* names no single day.
        UnknownPluginError: There is no such reader.
    """
    text, uri = open_source(source, encoding=encoding)
    name = format or _reader_of(text, uri)
    if isinstance(dct, str):
        dct = parse_date(dct, day_first=day_first)
    article = _article(text, name, uri=uri, dct=dct)
    if dct is None and day_first:
        found = dateline(article.published_text, day_first=True)
        return evolve(article, dct=found.day) if found and found.day else article
    return article


def read_text(
    text: str,
    *,
    format: str = "markdown",  # noqa: A002
    dct: str | date | None = None,
) -> Article:
    """Read an article from a string; the arguments are those of `read`."""
    return _article(text, format, uri="", dct=dct)


def tag(article: Article, *, policy: Policy = _NEWS) -> tuple[Timex, ...]:
    """Return the temporal expressions of an article, sorted by place and disjoint.

    Values that need a dateline stay under-specified if the article has none.

    Raises:
        UnknownPluginError: Nobody has taught `timeline` the article's language.
    """
    language: Language = plugins.load("languages", article.language).LANGUAGE
    text = Text.of(article.text)
    found = recognize(text, language.grammar)
    mentions = refined(language.refiners, text, found)
    return tuple(resolve(text, mentions, article.dct, policy, language))


def extract(
    article: Article | Iterable[Article], *, policy: Policy = _NEWS
) -> Timeline:
    """Return the timeline of one or more articles: expressions, events, omissions.

    Events told twice in an article are one event with several sources; `merge` does
    the same across articles.

    Raises:
        UnknownPluginError: Nobody has taught `timeline` an article's language.
    """
    articles = (article,) if isinstance(article, Article) else article
    return join(_extract(one, policy) for one in articles)


def merge(timelines: Iterable[Timeline]) -> Timeline:
    """Return one timeline of several; an event told twice keeps all its sources."""
    return merged(join(timelines))


def options(format: str) -> dict[str, Parameter]:  # noqa: A002
    """Return what can be set when exporting to *format*, by name.

    Raises:
        UnknownPluginError: There is no such exporter.
    """
    exporter = plugins.load("exporters", format)
    return {
        name: parameter
        for name, parameter in signature(exporter.export).parameters.items()
        if parameter.kind is Parameter.KEYWORD_ONLY
    }


def export(timeline: Timeline, format: str, **settings: object) -> bytes:  # noqa: A002
    """Write a timeline as "json", "ics", "timelinejs" or another format.

    Args:
        timeline: What to write.
        format: The name of an exporter.
        settings: What that exporter lets one choose; see `options`.

    Raises:
        UnknownPluginError: There is no such exporter; the message lists them.
        ExportError: The exporter has no such option, or cannot hold the timeline.
    """
    known = options(format)
    for name in settings:
        if name not in known:
            possible = ", ".join(known) or "none"
            msg = f"format {format!r} has no option {name!r}; available: {possible}"
            raise ExportError(msg)
    written: bytes = plugins.load("exporters", format).export(timeline, **settings)
    return written


def left_out(
    timeline: Timeline,
    format: str,  # noqa: A002
    **settings: object,
) -> tuple[Omission, ...]:
    """Return what `export` would leave out or flatten, with the reasons.

    That is what *timeline* lists already, and what the format cannot hold.
    """
    exporter = plugins.load("exporters", format)
    if not hasattr(exporter, "report"):
        return timeline.omissions
    reported: tuple[Omission, ...] = exporter.report(timeline, **settings)
    return timeline.omissions + reported


def load(data: bytes | str) -> Timeline:
    """Return the timeline that was exported to JSON, with nothing lost.

    Raises:
        NotationError: *data* is not such JSON.
    """
    timeline: Timeline = plugins.load("exporters", "json").load(data)
    return timeline


def override(timeline: Timeline, data: bytes | str) -> Timeline:
    """Return the timeline with an editor's corrections, its articles untouched.

    Args:
        timeline: What was read.
        data: TOML or JSON, a table for each event by its uid, with ``value`` (TIMEX3),
            ``title``, ``status`` or ``drop = true``.

    Raises:
        NotationError: *data* is not such a file; the message says where.
        OverrideError: It corrects an event that is not there.

    >>> override(Timeline(), "") == Timeline()
    True
    """
    return overridden(timeline, read_corrections(data))


def _reader_of(text: str, uri: str) -> str:
    """Return the reader that a file's name asks for; a page of HTML is no Markdown."""
    name = plugins.by_suffix("readers", Path(uri).suffix)
    if name is None and _PAGE.match(text):
        known = ", ".join(plugins.names("readers"))
        msg = (
            f"cannot read {uri or 'stdin'!r}: it is HTML, and there is no reader "
            f"for that; available: {known}"
        )
        raise ReadError(msg)
    return name or "markdown"


_PAGE = re.compile(r"\ufeff?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def _article(text: str, reader: str, *, uri: str, dct: str | date | None) -> Article:
    day = parse_date(dct) if isinstance(dct, str) else dct
    read_with = plugins.load("readers", reader).read
    article: Article = read_with(text, uri=uri, dct=day)
    return article


def _extract(article: Article, policy: Policy) -> Timeline:
    identity = article.id
    found = tag(article, policy=policy)
    timexes = tuple(evolve(timex, article=identity) for timex in found)
    language: Language = plugins.load("languages", article.language).LANGUAGE
    sentences = language.analyse(article, timexes) if language.analyse else ()
    events, omissions = narrate(article, timexes, sentences)
    told = Timeline(
        articles=(article,), events=events, timexes=timexes, omissions=omissions
    )
    return merged(told)
