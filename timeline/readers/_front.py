"""Front matter: the YAML between two lines of ``---`` above a Markdown text."""

import re
from typing import cast

__all__ = ["read_front"]

_FENCED = re.compile(
    r"\ufeff?---[ \t]*(?:\r\n?|\n)(?P<yaml>.{1,20000}?)(?:\r\n?|\n)"
    r"(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)",
    re.DOTALL,
)


def read_front(text: str) -> tuple[dict[str, str], int]:
    r"""Return the front matter of *text*, and where the text below it starts.

    Keys are in lower case; values are as written, lists joined by "and". What is not
    a YAML mapping is no front matter.

    >>> read_front("---\ntitle: A\ndate: 2013-01-16\n---\nText")
    ({'title': 'A', 'date': '2013-01-16'}, 34)
    """
    fenced = _FENCED.match(text)
    if fenced is None:
        return {}, 0
    from yaml import BaseLoader, YAMLError, load  # noqa: PLC0415

    try:
        # BaseLoader makes nothing but strings, lists and mappings.
        content: object = load(fenced["yaml"], Loader=BaseLoader)  # noqa: S506
    except YAMLError:
        return {}, 0
    if not isinstance(content, dict):
        return {}, 0
    entries = cast("dict[object, object]", content).items()
    return {str(k).casefold(): _words(v) for k, v in entries}, fenced.end()


def _words(value: object) -> str:
    if isinstance(value, list):
        items = cast("list[object]", value)
        return " and ".join(filter(None, (_name(item) for item in items)))
    return _name(value)


def _name(value: object) -> str:
    # No deeper: aliases can nest a small file a million times.
    if isinstance(value, dict):
        value = cast("dict[object, object]", value).get("name")
    return value.strip() if isinstance(value, str) else ""
