"""Time one program on one kind of text at growing sizes, and write it as JSON.

usage: growth.py PROGRAM KIND LARGEST CORPORA
"""

import json
import sys
from pathlib import Path
from time import process_time

from peer import PROGRAMS
from texts import stretched

ENOUGH = 0.3
TOO_LONG = 30.0
DATELINE = "1998-03-12"


def main():
    """Measure from 1 KB to the largest size, by tens, until a step takes too long."""
    program, kind, largest, corpora = sys.argv[1:]
    run = PROGRAMS[program]()
    run(stretched("news", 5_000, Path(corpora)), DATELINE)
    size, costs = 1_000, {}
    while size <= int(largest):
        text = stretched(kind, size, Path(corpora))
        try:
            costs[size] = 1e6 * _seconds(run, text) / (len(text) / 1_000)
        except Exception as error:  # noqa: BLE001, a crash is a figure, not an end
            costs["failed"] = f"{type(error).__name__} at {size // 1_000} KB"
            break
        if costs[size] * size / 1e9 > TOO_LONG / 10:
            break
        size *= 10
    json.dump(costs, sys.stdout)


def _seconds(run, text):
    """Return the least processor time of several runs; of a long one, its only one."""
    best, spent, number = float("inf"), 0.0, 0
    while spent < ENOUGH:
        start = process_time()
        run(text + " " * (number % 50), DATELINE)
        took = process_time() - start
        best, spent, number = min(best, took), spent + took, number + 1
    return best


if __name__ == "__main__":
    main()
