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

_WIDE = ("utf-16", "utf-32")
_PRINTABLE = frozenset((*b"\t\n\r", *range(0x20, 0x7F)))
_MARK, _SAMPLE, _MOST = 2, 4096, 0.9


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
    marked = next((known for mark, known in _MARKED if content.startswith(mark)), None)
    encoding = marked or encoding
    try:
        wide = codecs.lookup(encoding).name.startswith(_WIDE)
        nul = -1 if wide else content.find(b"\0")
        if nul >= 0:
            msg = (
                f"cannot read {name!r}: byte {nul} is NUL, so it is not text; "
                "if it is UTF-16 or UTF-32, that encoding has to be given"
            )
            raise ReadError(msg)
        text = content.decode(encoding)
    except UnicodeError as error:
        at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        msg = f"cannot read {name!r} as {encoding}{at}; 'encoding' takes another"
        raise ReadError(msg) from error
    except LookupError as error:
        msg = (
            f"no encoding named {encoding!r}; "
            "there are 'utf-8', 'utf-16', 'latin-1', 'cp1252' and others"
        )
        raise ReadError(msg) from error
    if wide and ("\0" in text or _is_narrow(content)):
        msg = f"cannot read {name!r} as {encoding}: it is not text in that encoding"
        raise ReadError(msg)
    return text


def _is_narrow(content: bytes) -> bool:
    """Tell whether bytes are of ASCII, one a letter, behind a mark that says two."""
    sample = content[_MARK:_SAMPLE]
    return sum(b in _PRINTABLE for b in sample) > _MOST * len(sample)


def _not_empty(text: str, name: str) -> str:
    if not text or text.isspace():
        msg = f"cannot read {name!r}: there is nothing in it"
        raise ReadError(msg)
    return text
