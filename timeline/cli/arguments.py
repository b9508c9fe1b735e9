"""What the command accepts, and its help."""

import sys
from argparse import (
    Action,
    ArgumentError,
    ArgumentParser,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from timeline import plugins
from timeline.cli.settings import add_flags, exporter_settings, policy_settings

__all__ = ["EXPORTER", "POLICY", "STYLED", "parse"]

EXPORTER = "exporter."
"""Prefix of the arguments that are settings of the exporter."""

POLICY = "policy."
"""Prefix of the arguments that are fields of the policy."""

STYLED = frozenset({"width", "color", "style"})
"""Settings of the terminal's exporter that the command itself makes."""

_COMMANDS = {
    "export": (
        "write the events of articles to a calendar, a timeline viewer or a program",
        """\
examples:
  timeline export article.md --to ics -o article.ics
  timeline export monday.md tuesday.txt -o week.json
  timeline export report.txt --to timelinejs --dct "16 January 2013"
  cat article.md | timeline export - --to json
  timeline export --to ics --help         what can be set for a calendar
""",
    ),
    "tag": (
        "list the temporal expressions of articles",
        """\
examples:
  timeline tag article.md                 one expression a line, tab-separated
  timeline tag article.md --json
  echo "He left on Monday." | timeline tag - --dct 2013-01-16
""",
    ),
    "show": (
        "show the events of articles in the terminal",
        """\
examples:
  timeline show article.md
  timeline show *.md --color always | less -R
""",
    ),
    "explain": (
        "tell why each date was read so",
        """\
examples:
  timeline explain article.md
  timeline explain article.md --prefer future
""",
    ),
}

_MAIN = """\
examples:
  timeline show article.md                what happened when
  timeline explain article.md             why each date was read so
  timeline export article.md -o article.ics
  timeline export --help                  more on one command
"""


def parse(argv: Sequence[str]) -> Namespace:
    """Return the arguments; one that is a setting has a prefix to its name.

    Raises:
        SystemExit: They are wrong, or ask for help.
        UnknownPluginError: They name an exporter that does not exist.
    """
    exporter = _exporter(argv)
    parser = ArgumentParser(
        prog="timeline",
        description="Read the dates of news articles against their datelines.",
        epilog=_MAIN,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (summary, examples) in _COMMANDS.items():
        command = commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            epilog=examples,
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
            parents=[_output_parser()] if name == "export" else [],
        )
        _add_common(command)
        _add_own(command, name, exporter if argv[:1] == [name] else None)
        add_flags(command, "how to read dates", POLICY, policy_settings())
    arguments = parser.parse_args(argv)
    if arguments.command == "export" and exporter is None:
        formats = ", ".join(plugins.names("exporters"))
        commands.choices["export"].error(f"--to is needed; one of {formats}")
    arguments.to = exporter
    return arguments


class _Version(Action):
    """Look the version up only when it is asked for."""

    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        sys.stdout.write(f"timeline {version('dateline-timeline')}\n")
        parser.exit()


def _exporter(argv: Sequence[str]) -> str | None:
    """Return the format to export to, None if nothing says.

    It has to be known before the rest can be parsed, for it has flags of its own.
    """
    if not argv or argv[0] not in _COMMANDS:
        return None
    if argv[0] != "export":
        return None if argv[0] == "tag" else "terminal"
    try:
        known, _ = _output_parser().parse_known_args(argv[1:])
    except ArgumentError:
        return None
    to: str | None = known.to
    if to is None and known.output not in (None, "-"):
        return plugins.by_suffix("exporters", Path(known.output).suffix)
    return to


def _output_parser() -> ArgumentParser:
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    formats = ", ".join(plugins.names("exporters"))
    parser.add_argument(
        "--to", metavar="FORMAT", help=f"{formats} (default: by the suffix of OUT)"
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="file to write (default: - for stdout)"
    )
    return parser


def _add_common(command: ArgumentParser) -> None:
    readers = ", ".join(plugins.names("readers"))
    command.add_argument("files", nargs="+", metavar="FILE", help="- is stdin")
    command.add_argument(
        "--dct",
        metavar="DATE",
        help="the dateline, instead of the article's own: '2013-01-16', '16 Jan 2013'",
    )
    command.add_argument(
        "--from",
        dest="format",
        metavar="FORMAT",
        help=f"{readers} (default: by the suffix of FILE)",
    )
    command.add_argument(
        "--encoding",
        metavar="NAME",
        default="utf-8",
        help="of the files (default: UTF-8)",
    )
    command.add_argument(
        "-q", "--quiet", action="store_true", help="do not tell what was left out"
    )


def _add_own(command: ArgumentParser, name: str, exporter: str | None) -> None:
    if name != "tag":
        command.add_argument(
            "--overrides", metavar="FILE", help="corrections by uid, as TOML or JSON"
        )
    match name:
        case "export":
            command.add_argument(
                "--report", metavar="FILE", help="write what was left out, as JSON"
            )
        case "tag":
            command.add_argument("--json", action="store_true", help="write JSON")
        case _:
            command.add_argument(
                "--width",
                type=int,
                metavar="N",
                help="of a line, in characters (default: as wide as the terminal)",
            )
            command.add_argument(
                "--color",
                choices=("auto", "always", "never"),
                default="auto",
                help="(default: auto, if stdout is a terminal)",
            )
    if exporter is not None:
        title = f"how to write {exporter}"
        settings = exporter_settings(exporter)
        own = [s for s in settings if name == "export" or s.name not in STYLED]
        add_flags(command, title, EXPORTER, own)
