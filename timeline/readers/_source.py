"""Files to text: the one place where bytes are decoded."""

import codecs
import os
from pathlib import Path
from typing import IO

from timeline.errors import ReadError

__all__ = ["Source", "open_source", "read_bytes"]

Source = str | os.PathLike[str] | IO[str] | IO[bytes]
"""A path, or a file open in text or binary mode."""

_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def open_source(source: Source, *, encoding: str = "utf-8") -> tuple[str, str]:
    """Return the text of a file, line breaks as they are, and the file's name.

    A byte order mark of UTF-16 or UTF-32 overrides *encoding* and goes; that of UTF-8
    stays a character of the text, so that offsets are those of a plain decoding.

    Raises:
        ReadError: There is no such file, or it is empty, or not text.
    """
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        text = _decoded(read_bytes(path), path, encoding)
        return _not_empty(text, path), Path(path).name
    name: object = getattr(source, "name", "")
    path = name if isinstance(name, str) and not name.startswith("<") else ""
    try:
        content = source.read()
    except (OSError, UnicodeError) as error:
        msg = f"cannot read {path or 'the file'!r}: {error}"
        raise ReadError(msg) from error
    if isinstance(content, bytes):
        content = _decoded(content, path or "stdin", encoding)
    return _not_empty(content, path or "stdin"), Path(path).name


def read_bytes(path: str) -> bytes:
    """Return the content of a file.

    Raises:
        ReadError: There is no such file, or it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        msg = f"cannot read {path!r}: {error.strerror}"
        raise ReadError(msg) from error
    except ValueError as error:
        # A NUL in a path.
        msg = f"cannot read {path!r}: {error}"
        raise ReadError(msg) from error


def _decoded(content: bytes, name: str, encoding: str) -> str:
    for mark, marked in _MARKED:
        if content.startswith(mark):
            encoding = marked
            break
    else:
        if (nul := content.find(b"\0")) >= 0:
            msg = f"cannot read {name!r}: byte {nul} is NUL, so it is not text"
            raise ReadError(msg)
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        msg = f"cannot read {name!r} as {encoding}{at}; another encoding can be given"
        raise ReadError(msg) from error
    except LookupError as error:
        msg = f"no encoding named {encoding!r}"
        raise ReadError(msg) from error


def _not_empty(text: str, name: str) -> str:
    if not text or text.isspace():
        msg = f"cannot read {name!r}: there is nothing in it"
        raise ReadError(msg)
    return text
