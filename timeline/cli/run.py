"""The commands: from files to what is asked for."""

import json
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from timeline import pipeline
from timeline.cli.arguments import EXPORTER, POLICY, parse
from timeline.cli.output import printable, say, summary, write
from timeline.cli.settings import chosen
from timeline.errors import NotationError, ReadError, TimelineError
from timeline.model.policy import Policy
from timeline.model.record import Timeline, Timex
from timeline.notation.human import parse_date
from timeline.readers import read_bytes

__all__ = ["main"]

_TAG_COLUMNS = (
    "file",
    "start",
    "end",
    "type",
    "value",
    "mod",
    "text",
    "anchor",
    "rule",
)


class PolicyError(TimelineError):
    """A reading that does not exist was asked for."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 done, 1 an error, 2 usage."""
    try:
        return _run(parse(sys.argv[1:] if argv is None else argv))
    except TimelineError as error:
        say(str(error))
        return 1
    except BrokenPipeError:
        # The reader has gone; without this the interpreter complains at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: Namespace) -> int:
    made = _timelines(arguments)
    if made:
        match arguments.command:
            case "export":
                _export(_overridden(_whole(made), arguments), arguments)
            case "tag":
                _tag(made, arguments)
            case style:
                _show(_overridden(_whole(made), arguments), style, arguments)
    return 0 if len(made) == len(arguments.files) else 1


def _timelines(arguments: Namespace) -> list[Timeline]:
    """Return a timeline for each file that can be read; tell about the others."""
    policy = _policy(arguments)
    if arguments.dct is not None:
        # Once, so that a wrong one is told once.
        arguments.dct = parse_date(arguments.dct, day_first=policy.day_first)
    made: list[Timeline] = []
    for name in arguments.files:
        try:
            made.append(_timeline(name, arguments, policy))
        except TimelineError as error:
            say(str(error))
    return made


def _policy(arguments: Namespace) -> Policy:
    try:
        return Policy(**chosen(arguments, POLICY))
    except ValueError as error:
        raise PolicyError(str(error)) from error


def _timeline(name: str, arguments: Namespace, policy: Policy) -> Timeline:
    if Path(name).suffix == ".json" and arguments.format is None:
        return _loaded(name)
    article = pipeline.read(
        sys.stdin.buffer if name == "-" else name,
        format=arguments.format,
        dct=arguments.dct,
        encoding=arguments.encoding,
        day_first=policy.day_first,
    )
    if arguments.command == "tag":
        timexes = pipeline.tag(article, policy=policy)
        return Timeline(articles=(article,), timexes=timexes)
    return pipeline.extract(article, policy=policy)


def _whole(made: Sequence[Timeline]) -> Timeline:
    return made[0] if len(made) == 1 else pipeline.merge(made)


def _overridden(whole: Timeline, arguments: Namespace) -> Timeline:
    path: str | None = arguments.overrides
    if path is None:
        return whole
    content = read_bytes(path)
    try:
        return pipeline.override(whole, content)
    except NotationError as error:
        raise _of_file(path, error) from error


def _loaded(name: str) -> Timeline:
    content = read_bytes(name)
    try:
        return pipeline.load(content)
    except NotationError as error:
        raise _of_file(name, error) from error


def _of_file(name: str, error: NotationError) -> ReadError:
    return ReadError(f"cannot read {name!r}: {error}")


def _export(whole: Timeline, arguments: Namespace) -> None:
    settings = chosen(arguments, EXPORTER)
    content = pipeline.export(whole, arguments.to, **settings)
    omissions = pipeline.left_out(whole, arguments.to, **settings)
    write(content, arguments.output)
    if arguments.report:
        rows = [
            {
                "article": omission.article,
                "start": omission.span.start,
                "end": omission.span.end,
                "text": omission.text,
                "reason": omission.reason,
            }
            for omission in omissions
        ]
        report = json.dumps({"omissions": rows}, ensure_ascii=False, indent=1)
        write(f"{report}\n".encode(), arguments.report)
    if not arguments.quiet:
        for line in summary(omissions):
            say(line)


def _show(whole: Timeline, style: str, arguments: Namespace) -> None:
    width: int | None = arguments.width
    settings = chosen(arguments, EXPORTER) | {
        "style": style,
        "width": shutil.get_terminal_size().columns if width is None else width,
        "color": _has_color(arguments.color),
    }
    write(pipeline.export(whole, "terminal", **settings), None)
    if not arguments.quiet:
        for line in summary(whole.omissions):
            say(line)


def _has_color(choice: str) -> bool:
    if choice == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return choice == "always"


def _tag(made: Sequence[Timeline], arguments: Namespace) -> None:
    articles = tuple(article for one in made for article in one.articles)
    timexes = tuple(timex for one in made for timex in one.timexes)
    if arguments.json:
        found = Timeline(articles=articles, timexes=timexes)
        write(pipeline.export(found, "json"), None)
        return
    names = {article.id: article.uri for article in articles}
    rows = ["\t".join(_TAG_COLUMNS), *(_row(timex, names) for timex in timexes)]
    write("".join(f"{row}\n" for row in rows).encode(), None)


def _row(timex: Timex, names: Mapping[str, str]) -> str:
    cells = (
        names.get(timex.article, ""),
        str(timex.span.start),
        str(timex.span.end),
        timex.type,
        timex.value,
        timex.mod or "",
        timex.text,
        timex.anchor or "",
        timex.rule,
    )
    return "\t".join(printable(cell) for cell in cells)
