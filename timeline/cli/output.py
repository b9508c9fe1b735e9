"""What the command writes: files whole or not at all, messages on one line."""

import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from timeline.errors import TimelineError
from timeline.model.record import Omission

__all__ = ["WriteError", "printable", "say", "summary", "write"]

_MOST_REASONS = 8


class WriteError(TimelineError):
    """The output cannot be written."""


def write(content: bytes, name: str | None) -> None:
    """Write to the file *name*, whole or not at all; None and "-" are stdout.

    Raises:
        WriteError: The file cannot be written; if there was one, it is as before.
    """
    if name is None or name == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        _replace(Path(name), content)
    except OSError as error:
        msg = f"cannot write {name!r}: {error.strerror}"
        raise WriteError(msg) from error


def _replace(path: Path, content: bytes) -> None:
    target = path.resolve()
    if target.exists() and not target.is_file():
        # A pipe or a device cannot be replaced, only written to.
        target.write_bytes(content)
        return
    beside = target.with_name(f".timeline-{os.getpid()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(content)
        if target.exists():
            beside.chmod(target.stat().st_mode)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def say(message: str) -> None:
    """Print ``timeline: message`` on stderr, on one line."""
    sys.stderr.write(f"timeline: {printable(message)}\n")


def printable(text: str) -> str:
    r"""Return *text* on one line, without characters that steer a terminal.

    >>> printable("a\tb\nc \x1b[2J")
    'a b c \\x1b[2J'
    """
    words = " ".join(text.split())
    return "".join(
        character
        if character.isprintable()
        else character.encode("unicode_escape").decode("ascii")
        for character in words
    )


def summary(omissions: Iterable[Omission]) -> tuple[str, ...]:
    """Return a line for each reason why something was left out, the common first."""
    counted = Counter(omission.reason for omission in omissions)
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"left out {count}: {reason}" for reason, count in ordered[:_MOST_REASONS]]
    if rest := ordered[_MOST_REASONS:]:
        more = sum(count for _, count in rest)
        lines.append(f"left out {more} for {len(rest)} other reasons")
    return tuple(lines)
