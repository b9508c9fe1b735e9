"""Measure the speed and the memory of `timeline`, next to its peers, on news.

Every program runs in a process of its own, is warmed up first, and is given the same
texts; the median of the passes counts. Slow ones get a fixed part of the texts.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

from texts import kinds, news

from timeline import plugins

HERE = Path(__file__).parent
KB = 1_000
# The slow peers read every ninth text: enough to tell, and done within the minute.
SAMPLED = {"dateparser": 9, "parsedatetime": 9, "timefhuman": 3}


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
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=20, help="of the memory run")
    parser.add_argument("--largest", type=int, default=10_000_000, metavar="CHARACTERS")
    parser.add_argument("--events", type=int, default=10_000, help="to export")
    parser.add_argument("--node-modules", default=os.environ.get("NODE_PATH", ""))
    return parser.parse_args()


def _speed(wanted):
    documents = news(wanted.corpora)
    size = sum(len(text) for text, _ in documents) / KB
    print(f"\nspeed on {len(documents)} texts of news, {size:.0f} KB in all")
    print(
        f"  {'':16}{'KB/s':>9}{'best':>9}{'first':>9}{'spread':>9}{'ours is':>10}{'found':>8}  texts"
    )
    programs = ["tag", "extract", "chrono", "dateparser", "parsedatetime", "timefhuman"]
    ours = None
    for program in programs:
        sample = documents[:: SAMPLED.get(program, 1)]
        answer = _time(program, sample, wanted)
        if "missing" in answer:
            print(f"  {program:16}not installed ({answer['missing']})")
            continue
        rate, row = _row(program, sample, answer, ours)
        ours = ours or rate
        print(row)


def _row(program, sample, answer, ours):
    size = sum(len(text) for text, _ in sample) / KB
    seconds = answer["seconds"]
    rate = size / median(seconds)
    spread = (max(seconds) - min(seconds)) / median(seconds)
    ratio = f"{ours / rate:.2f} x" if ours else ""
    failed = f", failed on {answer['failed']}" if answer["failed"] else ""
    # What remembers its answers is slower on a text that it has not seen.
    first = size / seconds[0]
    cells = f"{rate:9.0f}{size / min(seconds):9.0f}{first:9.0f}{spread:9.0%}{ratio:>10}{answer['found']:8}"
    return rate, f"  {program:16}{cells}  {len(sample)}{failed}"


def _time(program, documents, wanted):
    command = [sys.executable, HERE / "peer.py"]
    if program == "chrono":
        node = shutil.which("node")
        if node is None:
            return {"missing": "node"}
        command = [node, HERE / "chrono.cjs"]
    job = {"program": program, "documents": documents, "repeats": wanted.repeats}
    modules = str(Path(wanted.node_modules).resolve()) if wanted.node_modules else ""
    environment = {**os.environ, "NODE_PATH": modules}
    return _json(command, input=json.dumps(job), env=environment)


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
