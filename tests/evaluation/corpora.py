"""Find the annotated texts of a directory and read them."""

import json
from dataclasses import dataclass
from pathlib import Path

from timeline import Policy

# Schedulers ask what is coming; news and the other suites are read as they stand.
LOOKING_AHEAD = ("duckling", "ctparse")


@dataclass(frozen=True)
class Corpus:
    """The lines of one file: whole documents, or cases of one short text each."""

    name: str
    lines: tuple[dict, ...]
    of_cases: bool

    @property
    def has_types(self):
        """Whether its annotators told dates from durations; WikiWars' did not."""
        return not self.name.startswith("wikiwars")

    @property
    def has_events(self):
        """Whether its annotators marked events."""
        return any(line.get("events") for line in self.lines)

    @property
    def policy(self):
        """The readings that its authors had in mind."""
        ahead = self.name.startswith(LOOKING_AHEAD)
        return Policy(prefer="future") if ahead else Policy()


def discover(directory: Path):
    """Yield the corpora of a directory, documents first, each kind by name."""
    for path in (
        *sorted(directory.glob("*.jsonl")),
        *sorted(directory.glob("cases/*.jsonl")),
    ):
        lines = tuple(json.loads(line) for line in _lines(path))
        kinds = {"expressions", "timexes"}.intersection(*lines) if lines else set()
        if kinds:
            name = path.stem.removesuffix(".dev")
            yield Corpus(name, lines, of_cases="expressions" in kinds)


def _lines(path):
    text = path.read_text(encoding="utf-8")
    return (line for line in text.split("\n") if line.strip())
