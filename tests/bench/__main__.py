"""Measure the speed and the memory of `timeline`, next to its peers, on news.

Every program runs in a process of its own and is given the same texts; slow ones get a
fixed part of them. The programs take turns, pass by pass, so that what else the machine
does hits them alike, and processor time counts. A first pass reads texts that are new.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

from texts import kinds, news
from turns import compare

from timeline import plugins

HERE = Path(__file__).parent
KB = 1_000
# The slow peers read every ninth text: enough to tell, and done within the minute.
SAMPLED = {"dateparser": 9, "parsedatetime": 9, "timefhuman": 3}
PROGRAMS = (
    *("tag", "extract", "compiled-tag", "compiled-extract"),
    *("chrono", "dateparser", "parsedatetime", "timefhuman"),
)


def main():
    """Print the tables that were asked for."""
    wanted = _arguments()
    tables = {
        "speed": _speed,
        "memory": _memory,
        "growth": _growth,
        "exports": _exports,
    }
    for name in wanted.tables or tables:
        tables[name](wanted)
    return 0


def _arguments():
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("tables", nargs="*", help="speed, memory, growth, exports; all")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--programs", nargs="*", default=PROGRAMS, choices=PROGRAMS)
    parser.add_argument("--runs", type=int, default=3, help="fresh processes")
    parser.add_argument("--repeats", type=int, default=4, help="passes of a run")
    parser.add_argument("--rounds", type=int, default=20, help="of the memory run")
    parser.add_argument("--largest", type=int, default=10_000_000, metavar="CHARACTERS")
    parser.add_argument("--events", type=int, default=10_000, help="to export")
    parser.add_argument("--node-modules", default=os.environ.get("NODE_PATH", ""))
    parser.add_argument("--compiled", help="Python that has a compiled `timeline`")
    return parser.parse_args()


def _speed(wanted):
    documents = news(wanted.corpora)
    size = sum(len(text) for text, _ in documents) / KB
    print(f"\nspeed on {len(documents)} texts of news, {size:.0f} KB in all")
    heads = ("start", "new KB/s", "ours is", "again", "best", "ours is", "found")
    print(f"  {'':16}{''.join(f'{head:>10}' for head in heads)}  texts")
    timed = compare(wanted.programs, documents, SAMPLED, wanted)
    ours = None
    for program, answers in timed.items():
        sample = documents[:: SAMPLED.get(program, 1)]
        if "missing" in answers:
            print(f"  {program:16}not installed ({answers['missing']})")
            continue
        ours = ours or answers
        print(f"  {program:16}{_row(sample, answers, ours)}")


def _row(sample, answers, ours):
    size = sum(len(text) for text, _ in sample) / KB
    new, again = size / median(answers["new"]), size / median(answers["again"])
    cells = (
        f"{median(answers['start']):8.2f} s",
        f"{new:10.0f}",
        _ratio(ours, "new", new),
        f"{again:10.0f}",
        f"{size / min(answers['again']):10.0f}",
        _ratio(ours, "again", again),
        f"{answers['found']:10}",
    )
    failed = f", failed on {answers['failed']}" if answers["failed"] else ""
    # Ours is the first row, and reads all texts.
    ours.setdefault("rates", {"new": new, "again": again})
    return f"{''.join(cells)}  {len(sample)}{failed}"


def _ratio(ours, kind, rate):
    return f"{ours['rates'][kind] / rate:8.2f} x" if "rates" in ours else " " * 10


def _memory(wanted):
    print(f"\nmemory, MB in use after each of {wanted.rounds} rounds over the news")
    for program in ("tag", "extract"):
        arguments = [program, str(wanted.rounds), wanted.corpora]
        answer = _json([sys.executable, HERE / "memory.py", *arguments])
        first, *rest = answer["resident"]
        steps = rest[:: max(1, len(rest) // 5)]
        shown = " ".join(f"{megabytes:.1f}" for megabytes in (first, *steps, rest[-1]))
        grown = rest[-1] - rest[len(rest) // 2]
        print(
            f"  {program:8} {shown}; peak {answer['peak']:.1f}; "
            f"second half {grown:+.1f}; {answer['document']:.0f} bytes a character"
        )


def _exports(wanted):
    print(f"\nexport of one article with {wanted.events} events")
    print(f"  {'':16}{'seconds':>9}{'MB':>9}{'peak MB':>9}")
    for format_ in plugins.names("exporters"):
        answer = _json(
            [sys.executable, HERE / "exports.py", format_, str(wanted.events)]
        )
        if "missing" in answer:
            print(f"  {format_:16}{answer['missing']}")
            continue
        print(
            f"  {format_:16}{answer['seconds']:9.1f}"
            f"{answer['written']:9.1f}{answer['peak']:9.0f}"
        )


def _growth(wanted):
    sizes = [KB * 10**power for power in range(5) if KB * 10**power <= wanted.largest]
    heads = "".join(f"{f'{size // KB} KB':>11}" for size in sizes)
    for program in ("tag", "extract"):
        print(f"\nmicroseconds of {program} per KB, by size of text")
        print(f"  {'':18}{heads}{'max/min':>10}")
        for kind in kinds():
            arguments = [program, kind, str(wanted.largest), wanted.corpora]
            costs = _json([sys.executable, HERE / "growth.py", *arguments])
            print(f"  {kind:18}{_growth_row(costs, sizes)}")


def _growth_row(costs, sizes):
    failed = costs.pop("failed", "")
    shown = "".join(_cost(costs.get(str(size))) for size in sizes)
    if not costs:
        return f"{shown}  {failed}"
    # A 1 KB text pays for what is done once for each text.
    late = [cost for size, cost in costs.items() if int(size) > KB] or [1.0]
    flat = max(late) / min(late)
    grown = max(costs.values()) / min(costs.values())
    return f"{shown}{grown:10.1f}, from 10 KB on {flat:.1f}  {failed}".rstrip()


def _cost(microseconds):
    return f"{'-' if microseconds is None else format(microseconds, '.0f'):>11}"


def _json(command, **options):
    finished = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True, **options
    )
    return json.loads(finished.stdout)


if __name__ == "__main__":
    sys.exit(main())
