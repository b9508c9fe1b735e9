"""Make articles of files, one module a format: ``read(text, *, uri, dct)``."""

from timeline.readers._dateline import Dateline, dateline
from timeline.readers._source import Source, open_source, read_bytes

__all__ = ["Dateline", "Source", "dateline", "open_source", "read_bytes"]
