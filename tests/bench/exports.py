"""Measure what one exporter needs for a timeline of so many events, as JSON.

usage: exports.py FORMAT EVENTS
"""

import json
import resource
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from samples import story

import timeline
from timeline.errors import ExportError


def main():
    """Write seconds, megabytes written, and the peak of the process in megabytes."""
    format_, count = sys.argv[1], int(sys.argv[2])
    told = story(count)
    start = process_time()
    try:
        written = len(timeline.export(told, format_))
    except ExportError as error:
        json.dump({"missing": str(error).partition(":")[0]}, sys.stdout)
        return
    answer = {
        "seconds": process_time() - start,
        "written": written / 2**20,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
