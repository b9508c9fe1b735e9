"""Options that a function or a record declares, made flags of the command."""

import re
from argparse import SUPPRESS, ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Iterable
from enum import Enum
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

from attrs import fields, frozen

from timeline import pipeline, plugins
from timeline.model.policy import Policy

__all__ = [
    "Setting",
    "add_flags",
    "chosen",
    "documented",
    "exporter_settings",
    "policy_settings",
]

_SECTION = re.compile(r"^(?:Args|Attributes):\n((?:[ ]+.*\n|\n)*)", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): *(.*(?:\n {5,}.*)*)", re.MULTILINE)


@frozen
class Setting:
    """Something that can be chosen.

    Attributes:
        name: As in Python; the flag has hyphens.
        type: Its annotation.
        help: What the docstring says of it.
        default: What holds if it is not given; None if that is nothing.
    """

    name: str
    type: object
    help: str = ""
    default: object = None


def exporter_settings(format: str) -> tuple[Setting, ...]:  # noqa: A002
    """Return what can be set for an exporter.

    Raises:
        UnknownPluginError: There is no such exporter.
    """
    known = pipeline.options(format)
    said = documented(plugins.load("exporters", format).export.__doc__)
    return tuple(
        Setting(name, option.annotation, said.get(name, ""), option.default)
        for name, option in known.items()
    )


def policy_settings() -> tuple[Setting, ...]:
    """Return the readings that flags can choose; tables of hours are left to Python."""
    said = documented(Policy.__doc__)
    return tuple(
        Setting(field.name, field.type, said.get(field.name, ""), field.default)
        for field in fields(Policy)
        if get_origin(field.type) is not dict
    )


def documented(docstring: str | None) -> dict[str, str]:
    '''Return what a Google-style docstring says of each argument or attribute.

    >>> documented("""Write.
    ...
    ...     Args:
    ...         coarse: What to do with months
    ...             and years.
    ... """)
    {'coarse': 'What to do with months and years.'}
    '''
    section = _SECTION.search(cleandoc(docstring or "") + "\n")
    entries: list[tuple[str, str]] = _ENTRY.findall(section[1] if section else "")
    return {name: " ".join(text.split()) for name, text in entries}


def add_flags(
    parser: ArgumentParser, title: str, prefix: str, settings: Iterable[Setting]
) -> None:
    """Give *parser* a flag for each setting; none has a value unless it is given."""
    group = parser.add_argument_group(title)
    for setting in settings:
        group.add_argument(
            "--" + setting.name.replace("_", "-"),
            dest=prefix + setting.name,
            default=SUPPRESS,
            help=_help(setting),
            **_reading(setting.type),
        )


def chosen(arguments: Namespace, prefix: str) -> dict[str, Any]:
    """Return the settings that were given as flags."""
    return {
        name.removeprefix(prefix): (
            tuple(cast("list[object]", value)) if isinstance(value, list) else value
        )
        for name, value in vars(arguments).items()
        if name.startswith(prefix)
    }


def _help(setting: Setting) -> str:
    default = setting.default
    if isinstance(default, str | int | tuple) and default not in ("", ()):
        words = _words(cast("object", default))
        return f"{setting.help} (default: {words})".replace("%", "%%").strip()
    return setting.help.replace("%", "%%")


def _words(default: object) -> str:
    match default:
        case bool():
            return "yes" if default else "no"
        case tuple():
            return " ".join(str(part) for part in cast("tuple[object, ...]", default))
        case _:
            return str(default)


def _reading(annotation: object) -> dict[str, Any]:
    """Return the arguments of `add_argument` that read a value of that type."""
    parts = [part for part in get_args(annotation) if part is not NoneType]
    origin = get_origin(annotation) or annotation
    reading: dict[str, Any] = {"metavar": "TEXT"}
    if origin in (Union, UnionType) and len(parts) == 1:
        reading = _reading(parts[0])
    elif origin is Literal:
        reading = {"choices": parts}
    elif origin is tuple:
        reading = {"nargs": len(parts), "type": parts[0], "metavar": "N"}
    elif origin is bool:
        reading = {"action": BooleanOptionalAction}
    elif origin is int:
        reading = {"type": int, "metavar": "N"}
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        reading = {"choices": [str(member.value) for member in annotation]}
    return reading
