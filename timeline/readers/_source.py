"""Files to text: the one place where bytes are decoded."""

import os
from pathlib import Path
from typing import IO

from timeline.errors import ReadError

__all__ = ["Source", "open_source"]

Source = str | os.PathLike[str] | IO[str] | IO[bytes]


def open_source(source: Source) -> tuple[str, str]:
    """Return the text of a path or open file, and the path or file's name.

    Raises:
        ReadError: There is no such file, or it is not text.
    """
    if isinstance(source, str | os.PathLike):
        uri = os.fspath(source)
        return _decoded(_content(uri), uri), uri
    content = source.read()
    name = getattr(source, "name", "")
    uri = name if isinstance(name, str) else ""
    return (content if isinstance(content, str) else _decoded(content, uri)), uri


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        msg = f"cannot read {path!r}: {error.strerror}"
        raise ReadError(msg) from error


def _decoded(content: bytes, name: str) -> str:
    if b"\0" in content:
        msg = f"cannot read {name!r}: it has a NUL byte, so it is not text"
        raise ReadError(msg)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"cannot read {name!r}: it is not UTF-8 at byte {error.start}"
        raise ReadError(msg) from error
