"""Find a module by family and name: built in first, then entry points."""

from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType

from timeline.errors import UnknownPluginError

__all__ = ["by_suffix", "load", "names"]


def names(family: str) -> tuple[str, ...]:
    """Return the sorted names of all modules of *family* ("exporters").

    Modules whose name starts with an underscore are nobody's plugin.
    """
    package = import_module(f"timeline.{family}")
    built_in = {module.name for module in iter_modules(package.__path__)}
    third_party = {entry.name for entry in entry_points(group=f"timeline.{family}")}
    return tuple(sorted(n for n in built_in | third_party if not n.startswith("_")))


@lru_cache(maxsize=64)
def load(family: str, name: str) -> ModuleType:
    """Return the module called *name* of *family*.

    Raises:
        UnknownPluginError: There is none; the message lists those there are.
    """
    if name.isidentifier() and not name.startswith("_"):
        path = f"timeline.{family}.{name}"
        if find_spec(path) is not None:
            return import_module(path)
        for entry in entry_points(group=f"timeline.{family}", name=name):
            plugin: ModuleType = entry.load()
            return plugin
    kind = family.removesuffix("s")
    msg = f"no {kind} named {name!r}; available: {', '.join(names(family))}"
    raise UnknownPluginError(msg)


def by_suffix(family: str, suffix: str) -> str | None:
    """Return the name of the module of *family* for files that end in *suffix*.

    That is the module of the same name ("ics" for ".ics"), or else the first that
    lists it among its ``SUFFIXES``; None if there is neither.
    """
    wanted = suffix.lower()
    known = names(family)
    if wanted.removeprefix(".") in known:
        return wanted.removeprefix(".")
    for name in known:
        if wanted in getattr(load(family, name), "SUFFIXES", ()):
            return name
    return None
