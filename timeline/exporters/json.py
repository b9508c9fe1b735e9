"""JSON, the one format that holds everything; ``docs/schema.json`` describes it."""

import json
import re
from collections.abc import Iterator
from typing import Any

from timeline.errors import NotationError
from timeline.exporters._conversion import plain, structured
from timeline.exporters._entries import layout
from timeline.exporters._layout import VERSION
from timeline.exporters._records import timeline as _timeline
from timeline.model.record import Omission, Timeline

__all__ = ["export", "load", "report"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def export(timeline: Timeline) -> bytes:
    """Return everything that is known, one record a line."""
    text = "".join(_lines(plain(layout(timeline))))
    # What is no character has no UTF-8, but JSON can name it.
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode()


def load(data: bytes | str) -> Timeline:
    """Return the timeline that `export` wrote, also if it was edited by hand.

    Raises:
        NotationError: It is not such JSON; the message names the first thing wrong
            by its path, as in ``events[3].interval``.
    """
    try:
        value: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        msg = f"not JSON: {error}"
        raise NotationError(msg) from error
    match value:
        case {"version": int(version)} if version == VERSION:
            return _timeline(structured(value))
        case {"version": other}:
            msg = f"version: must be {VERSION}, not {other!r:.40}"
        case _:
            msg = "version: is missing"
    raise NotationError(msg)


def report(timeline: Timeline) -> tuple[Omission, ...]:
    """Return nothing: JSON holds it all."""
    del timeline
    return ()


def _lines(content: dict[str, Any]) -> Iterator[str]:
    start = "{"
    for key, value in content.items():
        yield f"{start}{json.dumps(key)}: "
        if isinstance(value, int):
            yield str(value)
        else:
            records = ",\n  ".join(json.dumps(r, ensure_ascii=False) for r in value)
            yield f"[\n  {records}]" if records else "[]"
        start = ",\n "
    yield "}\n"
