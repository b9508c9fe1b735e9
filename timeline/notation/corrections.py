"""The overrides file: corrections by event uid, in TOML or JSON.

::

    [5d41402abc4b]
    value = "2013-03-21"
    title = "Soldiers seized power in Bamako"

    [7d793037a076]
    drop = true
"""

import json
import tomllib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from timeline.errors import NotationError
from timeline.model.correction import Correction
from timeline.model.record import Status
from timeline.notation import timex3

__all__ = ["read_corrections"]


def read_corrections(data: bytes | str) -> Mapping[str, Correction]:
    """Return the corrections by uid.

    Raises:
        NotationError: It is neither TOML nor JSON, or says what cannot be; the
            message begins with the uid and the field.
    """
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        is_json = text.lstrip().startswith("{")
        tables: Any = json.loads(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        msg = f"overrides are neither TOML nor JSON: {error}"
        raise NotationError(msg) from error
    return {uid: _correction(uid, table) for uid, table in tables.items()}


def _correction(uid: str, table: Any) -> Correction:
    if not hasattr(table, "items"):
        msg = f"{uid}: must be a table of fields, not {table!r:.40}"
        raise NotationError(msg)
    said: dict[str, Any] = {}
    for name, value in table.items():
        if name not in _FIELDS:
            msg = f"{uid}.{name}: no such field; available: {', '.join(_FIELDS)}"
            raise NotationError(msg)
        try:
            said |= _FIELDS[name](value)
        except (NotationError, ValueError, TypeError) as error:
            msg = f"{uid}.{name}: {error}"
            raise NotationError(msg) from error
    return Correction(**said)


def _value(value: Any) -> dict[str, Any]:
    interval, unit = timex3.read(_string(value))
    return {"value": value, "interval": interval, "granularity": unit}


def _title(value: Any) -> dict[str, Any]:
    return {"title": _string(value)}


def _status(value: Any) -> dict[str, Any]:
    if value not in list(Status):
        msg = f"{value!r} is none of {', '.join(Status)}"
        raise ValueError(msg)
    return {"status": Status(value)}


def _drop(value: Any) -> dict[str, Any]:
    if value not in (True, False):
        msg = f"must be true or false, not {value!r}"
        raise TypeError(msg)
    return {"drop": value}


def _string(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        msg = f"must be a string, not {value!r}"
        raise TypeError(msg)
    return value


_FIELDS: Mapping[str, Callable[[Any], dict[str, Any]]] = MappingProxyType(
    {"value": _value, "title": _title, "status": _status, "drop": _drop}
)
