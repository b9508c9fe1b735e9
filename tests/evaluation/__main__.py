"""Measure the tagger and the event reader on annotated texts.

Prints what `timeline` scores next to what others do, and exits with 1 if a figure is
below its floor. The documents that are held out are the same ones every time; their
errors are never shown, so that nobody writes a rule from them.
"""

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path

import answers
import case_scores
import event_scores
import timex_scores
from corpora import discover
from matching import held_out

HERE = Path(__file__).parent


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
    below = [line for corpus in corpora for line in _measure(corpus, wanted)]
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
    """Print a corpus's scores and yield a line for each that is below its floor."""
    if corpus.of_cases:
        parts = {"cases": case_scores}
    elif corpus.has_events and not wanted.no_events:
        parts = {"timexes": timex_scores, "events": event_scores}
    else:
        parts = {"timexes": timex_scores}
    for part, scorer in parts.items():
        answered = [(line, _answer(part, line, corpus)) for line in corpus.lines]
        name = corpus.name if part != "events" else f"{corpus.name}-events"
        scored = _score(corpus, scorer, answered)
        _print_table(name, scored, _others(name), held_out_too=wanted.held_out)
        _print_errors(scorer, answered, wanted)
        yield from _below_floor(name, scored["timeline"])


def _answer(part, line, corpus):
    ask = answers.events if part == "events" else answers.timexes
    return ask(line["text"], line.get("anchor", line.get("dct")), corpus.policy)


def _score(corpus, scorer, answered):
    """Return the scores of all the lines, and of those held out and not."""
    counts = {"held out": Counter(), "not held out": Counter()}
    for line, found in answered:
        part = "held out" if held_out(line["id"]) else "not held out"
        gold = (timex_scores.expected(line),) if scorer is timex_scores else (line,)
        counts[part] += scorer.tally(*gold, found)
    parts = {"timeline": sum(counts.values(), Counter()), **counts}
    scored = {name: scorer.scores(count) for name, count in parts.items()}
    if scorer is timex_scores and not corpus.has_types:
        for row in scored.values():
            row["type"] = None
    return scored


def _print_table(name, scored, others, *, held_out_too):
    columns = list(scored["timeline"])
    widths = [max(8, len(column) + 2) for column in columns]
    heads = (f"{c:>{w}}" for c, w in zip(columns, widths, strict=True))
    print(f"\n{name:24}{''.join(heads)}")
    shown = scored if held_out_too else {"timeline": scored["timeline"]}
    for row, figures in {**shown, **others}.items():
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


def _others(name):
    return tomllib.loads((HERE / "published.toml").read_text("utf-8")).get(name, {})


def _below_floor(name, figures):
    floors = tomllib.loads((HERE / "floors.toml").read_text("utf-8")).get(name, {})
    for measure, floor in floors.items():
        if (figures[measure] or 0) < floor:
            yield f"{name}: {measure} {figures[measure]} is below its floor {floor}"


if __name__ == "__main__":
    sys.exit(main())
