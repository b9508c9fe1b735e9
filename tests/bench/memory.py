"""Measure the memory of one program over a long run, and write it as JSON.

usage: memory.py PROGRAM ROUNDS CORPORA
"""

import json
import resource
import sys
import tracemalloc
from pathlib import Path

from peer import PROGRAMS
from texts import news


def main():
    """Read all the news again and again; then once more, counting every allocation."""
    program, rounds, corpora = sys.argv[1:]
    run = PROGRAMS[program]()
    documents = news(Path(corpora))
    resident = [_resident()]
    for number in range(int(rounds)):
        for text, dct in documents:
            run(text + " " * number, dct)
        resident.append(_resident())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(
        {"resident": resident, "peak": peak, "document": _document(run, documents)},
        sys.stdout,
    )


def _resident():
    """Return megabytes in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _document(run, documents):
    """Return the most kilobytes in use at once per kilobyte of text."""
    sample = sorted(documents, key=lambda document: len(document[0]))[-5:]
    shares = []
    for text, dct in sample:
        tracemalloc.start()
        run(text, dct)
        shares.append(tracemalloc.get_traced_memory()[1] / len(text))
        tracemalloc.stop()
    return max(shares)


if __name__ == "__main__":
    main()
