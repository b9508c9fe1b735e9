"""Compile the reading of events with mypyc, if the builder asks for it.

The sources stay what they are, and go into the wheel too: `pip install .` alone needs
no compiler. Nothing is written beside them.
"""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from mypyc.build import mypycify
from setuptools import Distribution

_FOLDERS = (
    "timeline/grammar",
    "timeline/stages",
    "timeline/languages/en/context",
    "timeline/languages/en/events",
    "timeline/languages/en/syntax",
)


class Compiled(BuildHookInterface):
    """Puts compiled modules beside the sources of the same names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a folder of its own, and let the wheel take it from there."""
        self._folder = Path(mkdtemp())
        if version == "editable":
            # What is edited is to be run.
            return
        cache = f"--cache-dir={self._folder / 'cache'}"
        extensions = mypycify(
            [cache, *_modules(Path(self.root))],
            opt_level="1",  # more takes twice as long to build and gains nothing
            multi_file=True,
            target_dir=str(self._folder / "build"),
        )
        built = self._folder / "built"
        command = Distribution({"ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(built), str(self._folder / "temp")
        command.ensure_finalized()
        command.run()
        build_data["pure_python"], build_data["infer_tag"] = False, True
        for path in built.rglob("*.*"):
            inside = path.relative_to(built).as_posix()
            build_data["force_include"][str(path)] = inside

    def finalize(self, *_: object) -> None:
        """Remove the folder."""
        rmtree(self._folder)


def _modules(root: Path) -> list[str]:
    """Return what to compile.

    A class that asks attrs for a `field` is read by attrs alone, and `__init__` has
    nothing to run. What attrs makes stays a class of Python: the words, verbs and
    phrases that every rule reads are dataclasses, whose attributes mypyc knows.
    """
    return sorted(
        path.relative_to(root).as_posix()
        for folder in _FOLDERS
        for path in (root / folder).rglob("*.py")
        if path.name != "__init__.py" and not _asks_attrs(path.read_text("utf-8"))
    )


def _asks_attrs(source: str) -> bool:
    return "from attrs import" in source and "field(" in source
