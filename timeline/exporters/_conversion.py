"""Entries of the JSON to plain values and back, by cattrs, with the rules of JSON."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.gen import make_dict_structure_fn

from timeline.errors import NotationError
from timeline.exporters._layout import Layout
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Kind, Status, TimexType

__all__ = ["plain", "structured"]

_MOMENT = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)", re.ASCII)


def plain(record: object) -> Any:
    """Return an entry as dictionaries, lists, strings and numbers."""
    return _converter().unstructure(record)


def structured(value: object) -> Layout:
    """Return the layout that plain values hold; unknown keys are left aside.

    Raises:
        NotationError: Something is missing or is not what it should be; the message
            begins with its path.
    """
    try:
        return _converter().structure(value, Layout)
    except BaseValidationError as error:
        what, _, path = _first(error).rpartition(" @ $")
        msg = f"{path.removeprefix('.') or 'the whole'}: {what}"
        raise NotationError(msg) from error


def _first(error: BaseValidationError) -> str:
    return transform_error(error, path="$", format_exception=_explain)[0]


def _explain(error: BaseException, _: object) -> str:
    if isinstance(error, KeyError):
        return "is missing"
    return str(error)


@lru_cache(maxsize=1)
def _converter() -> Converter:
    converter = Converter()

    def an_object(record: Any) -> Callable[[Any, Any], Any]:
        return _object(record, converter)

    def a_list(kind: Any) -> Callable[[Any, Any], Any]:
        return _list(kind, converter)

    converter.register_structure_hook(str, _exactly(str))
    converter.register_structure_hook(int, _exactly(int))
    # Or the hook for strings would take them: they are strings too.
    for members in (Basis, Kind, Status, TimexType):
        converter.register_structure_hook(members, lambda value, kind: kind(value))
    converter.register_structure_hook_factory(attrs.has, an_object)
    converter.register_structure_hook_factory(_is_tuple, a_list)
    converter.register_structure_hook(Interval, _to_interval)
    converter.register_unstructure_hook(Interval, _from_interval)
    converter.register_structure_hook(Granularity, _to_granularity)
    converter.register_unstructure_hook(Granularity, lambda unit: unit.label)
    converter.register_structure_hook(date, _to_date)
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    return converter


def _exactly(kind: type) -> Callable[[object, object], object]:
    name = {str: "a string", int: "a whole number"}[kind]

    def check(value: object, _: object) -> object:
        if type(value) is not kind:
            msg = f"must be {name}, not {value!r}"
            raise TypeError(msg)
        return value

    return check


def _is_tuple(kind: Any) -> bool:
    return bool(get_origin(kind) is tuple)


def _object(record: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    structure: Callable[[Any, Any], Any] = make_dict_structure_fn(record, converter)

    def check(value: Any, kind: Any) -> Any:
        if not hasattr(value, "keys"):
            msg = f"must be an object, not {value!r:.40}"
            raise TypeError(msg)
        return structure(value, kind)

    return check


def _list(kind: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    of: Any = GenericAlias(list, (get_args(kind)[0],))
    structure: Callable[[Any, Any], Any] = converter.get_structure_hook(of)

    def check(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            msg = f"must be a list, not {value!r:.40}"
            raise TypeError(msg)
        return tuple(structure(value, of))

    return check


def _to_interval(value: object, _: object) -> Interval:
    match value:
        case [str() | None as start, str() | None as end]:
            return Interval(_to_moment(start), _to_moment(end))
        case _:
            msg = f"must be a list of two moments, not {value!r}"
            raise TypeError(msg)


def _from_interval(interval: Interval) -> list[str | None]:
    ends = (interval.start, interval.end)
    return [None if end is None else end.isoformat() for end in ends]


def _to_moment(text: str | None) -> Moment | None:
    if text is None:
        return None
    match = _MOMENT.fullmatch(text)
    if match is None:
        msg = f"{text!r} is no moment such as '2013-01-15T00:00:00'"
        raise ValueError(msg)
    return Moment(*map(int, match.groups()))


def _to_granularity(value: object, _: object) -> Granularity:
    labels = [unit.label for unit in Granularity]
    if value not in labels:
        msg = f"{value!r} is none of {', '.join(labels)}"
        raise ValueError(msg)
    return Granularity.of(str(value))


def _to_date(value: object, _: object) -> date:
    text = str(value)
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
