"""Make articles of files, one module a format: ``read(text, *, uri, dct)``."""

from timeline.readers._source import Source, open_source, read_bytes

__all__ = ["Source", "open_source", "read_bytes"]
