"""Measure the tagger and the event reader on annotated texts.

Prints what `timeline` scores next to what others do, and exits with 1 if a figure is
below its floor. The documents that are held out are the same ones every time; their
errors are never shown, so that nobody writes a rule from them.
"""

import argparse
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import answers
import case_scores
import event_scores
import timex_scores
from corpora import discover
from matching import held_out

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Table:
    """What was counted in one corpus: all of it, the part held out, and the rest."""

    name: str
    scorer: ModuleType
    counts: dict[str, Counter]
    silent: tuple[str, ...] = ()

    def scores(self, row):
        """Return the figures of one row, None where the annotators were silent."""
        figures = self.scorer.scores(self.counts[row])
        return figures | dict.fromkeys(self.silent)


def main():
    """Print the tables and return the exit code."""
    wanted = _arguments()
    corpora = [
        corpus
        for corpus in discover(wanted.corpora)
        if not wanted.only or corpus.name in wanted.only
    ]
    if not corpora:
        print(f"no corpora in {wanted.corpora}: nothing was measured")
        return 1
    tables = [table for corpus in corpora for table in _measure(corpus, wanted)]
    cases = [table.counts for table in tables if table.scorer is case_scores]
    if len(cases) > 1:
        tables.append(Table("all-cases", case_scores, _sum(cases)))
        _print_table(tables[-1], held_out_too=wanted.held_out)
    below = [line for table in tables for line in _below_floor(table)]
    print("\n".join(["", *(below or ["every floor holds"])]))
    return 1 if below else 0


def _arguments():
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--only", nargs="+", help="names of corpora")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--class", dest="kind", help="errors of this class only")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--no-events", action="store_true")
    return parser.parse_args()


def _measure(corpus, wanted):
    """Print and yield the tables of a corpus."""
    if corpus.of_cases:
        parts = {corpus.name: case_scores}
    else:
        parts = {corpus.name: timex_scores}
        if corpus.has_events and not wanted.no_events:
            parts[f"{corpus.name}-events"] = event_scores
    for name, scorer in parts.items():
        answered = [(line, _answer(scorer, line, corpus)) for line in corpus.lines]
        silent = ("type",) if scorer is timex_scores and not corpus.has_types else ()
        table = Table(name, scorer, _count(scorer, answered), silent)
        # The event reader learnt from what is not held out: the rest says little.
        trained = scorer is event_scores
        _print_table(table, held_out_too=wanted.held_out or trained)
        _print_errors(scorer, answered, wanted)
        yield table


def _answer(scorer, line, corpus):
    ask = answers.events if scorer is event_scores else answers.timexes
    return ask(line["text"], line.get("anchor", line.get("dct")), corpus.policy)


def _count(scorer, answered):
    """Return the counts of all the lines, and of those held out and not."""
    counts = {"held out": Counter(), "not held out": Counter()}
    for line, found in answered:
        part = "held out" if held_out(line["id"]) else "not held out"
        counts[part] += scorer.tally(line, found)
    return {"timeline": sum(counts.values(), Counter()), **counts}


def _sum(counts):
    return {row: sum((c[row] for c in counts), Counter()) for row in counts[0]}


def _print_table(table, *, held_out_too):
    columns = list(table.scores("timeline"))
    widths = [max(8, len(column) + 2) for column in columns]
    heads = (f"{c:>{w}}" for c, w in zip(columns, widths, strict=True))
    print(f"\n{table.name:24}{''.join(heads)}")
    rows = {row: table.scores(row) for row in table.counts}
    shown = rows if held_out_too else {"timeline": rows["timeline"]}
    for row, figures in {**shown, **_known("published.toml", table.name)}.items():
        cells = (_cell(figures.get(c), w) for c, w in zip(columns, widths, strict=True))
        print(f"  {row:22}{''.join(cells)}")


def _cell(figure, width):
    return f"{'-' if figure is None else format(figure, '.1f'):>{width}}"


def _print_errors(scorer, answered, wanted):
    found = (
        (kind, line["id"], gold, got)
        for line, answer in answered
        if not held_out(line["id"])
        for kind, gold, got in scorer.errors(line, answer)
    )
    errors = list(found) if wanted.errors else []
    if errors:
        print("  errors, by class:", dict(Counter(kind for kind, *_ in errors)))
    shown = [e for e in errors if wanted.kind in (None, e[0])]
    for kind, name, gold, got in sorted(shown)[: wanted.errors]:
        print(f"  {kind:9} {name}\n      gold  {gold}\n      found {got}")


def _below_floor(table):
    for row, floors in _known("floors.toml", table.name).items():
        figures = table.scores(row)
        for measure, floor in floors.items():
            if (figures[measure] or 0) < floor:
                place, figure = f"{table.name}, {row}", figures[measure]
                yield f"{place}: {measure} {figure} is below its floor {floor}"


def _known(file, name):
    return tomllib.loads((HERE / file).read_text("utf-8")).get(name, {})


if __name__ == "__main__":
    sys.exit(main())
