"""Read TimeBank as the training needs it; nothing of it is kept here."""

import json
from datetime import date
from hashlib import sha1
from pathlib import Path

from timeline.errors import NotationError
from timeline.model.record import Span, Timex, TimexType
from timeline.notation import timex3_reading

HELD_OUT = 5
ANCHORING = ("IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY")


def documents(path):
    """Return the documents of a corpus."""
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def part(document):
    """Return 0 to 4, from a checksum of the name; 0 is held out from training."""
    return int(sha1(document["id"].encode()).hexdigest(), 16) % HELD_OUT


def timexes(document):
    """Return the gold expressions as records, the dateline left out."""
    found = []
    for row in sorted(document["timexes"], key=lambda row: row["start"]):
        if row["tid"] == document["dct_id"]:
            continue
        try:
            interval, unit = timex3_reading.read(row["value"])
        except NotationError:
            interval, unit = None, None
        found.append(
            Timex(
                span=Span(row["start"], row["end"]),
                text=row["text"],
                type=TimexType(row["type"]),
                value=row["value"],
                mod=row["mod"],
                interval=interval,
                granularity=unit,
            )
        )
    return found


def dateline(document):
    """Return the day of the dateline."""
    return date.fromisoformat(document["dct"][:10])
