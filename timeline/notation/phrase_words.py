"""The strings of `timeline.notation.phrase`, one table a language."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from attrs import frozen

from timeline.errors import UnknownPluginError

__all__ = ["Words", "languages", "words_of"]


@frozen(kw_only=True)
class Words:
    """How one language speaks of time; ``phrases/en.toml`` shows every string."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    quarters: tuple[str, ...]
    halves: tuple[str, ...]
    ordinals: tuple[str, ...]
    parts: Mapping[str, str]
    part_names: Mapping[str, str]
    seasons: Mapping[str, str]
    mods: Mapping[str, str]
    unit_mods: Mapping[str, Mapping[str, str]]
    forms: Mapping[str, str]
    references: Mapping[str, str]
    statuses: Mapping[str, str]
    bases: Mapping[str, str]
    kinds: Mapping[str, str]
    granularities: Mapping[str, str]
    labels: Mapping[str, str]

    def form(self, name: str, **parts: object) -> str:
        """Return the form of that name, filled in."""
        return self.forms[name].format(**parts)

    def ordinal(self, number: int) -> str:
        """Return "1st", "2nd", and so on."""
        if number <= len(self.ordinals):
            return self.ordinals[number - 1]
        return self.form("ordinal", number=number)


def languages() -> tuple[str, ...]:
    """Return the languages that there is a table for."""
    tables = (path.name for path in _tables().iterdir())
    return tuple(sorted(t.removesuffix(".toml") for t in tables if t.endswith(".toml")))


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """Return the table of a BCP 47 language; "de-AT" has that of "de".

    Raises:
        UnknownPluginError: There is none; the message lists those there are.
    """
    known = languages()
    name = language.lower().split("-")[0]
    if name not in known:
        msg = f"no phrases for language {language!r}; available: {', '.join(known)}"
        raise UnknownPluginError(msg)
    table = tomllib.loads(_tables().joinpath(f"{name}.toml").read_text("utf-8"))
    return Words(**table)


def _tables() -> Traversable:
    return files("timeline.notation") / "phrases"
