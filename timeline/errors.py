"""The exceptions a caller can do something about.

::

    TimelineError
    ├── UnknownPluginError       no reader, exporter or language of that name
    ├── ReadError                a source cannot be read as text
    ├── UnknownDateError         a dateline or ``dct`` that names no day
    ├── OutOfRangeError          a moment that `datetime` or a format cannot hold
    ├── NotationError            a string that is not the notation it claims to be
    ├── OverrideError            corrections that fit no event of the timeline
    └── ExportError              a timeline that a format cannot hold at all
"""


class TimelineError(Exception):
    """Everything that `timeline` raises on purpose."""


class UnknownPluginError(TimelineError):
    """No reader, exporter or language has that name."""


class ReadError(TimelineError):
    """A source is missing, binary, or not what its format says."""


class UnknownDateError(TimelineError):
    """A dateline or ``dct`` names no single day."""


class OutOfRangeError(TimelineError):
    """A moment lies outside what the calendar, or a format, can hold."""


class NotationError(TimelineError):
    """A string is not the notation it claims to be."""


class OverrideError(TimelineError):
    """Corrections by hand fit no event of the timeline."""


class ExportError(TimelineError):
    """A format, or one of its options, cannot hold this timeline."""
