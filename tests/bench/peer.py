"""Time one program on news: a process of its own, so that each has a fresh one.

Reads {"program", "documents", "repeats"} from standard input and writes how long each
pass took and how much it found. One pass over the first documents warms it up. Each
pass gets the texts with another number of spaces at the end, so that no program can
answer a whole text from a cache.
"""

import json
import sys
from datetime import date, datetime
from time import perf_counter


def tag():
    """Return `timeline.tag`, from text and dateline to expressions."""
    import timeline

    return lambda text, dct: timeline.tag(timeline.Article(text=text, dct=_day(dct)))


def extract():
    """Return `timeline.extract`, from text and dateline to events."""
    import timeline

    def events(text, dct):
        article = timeline.Article(text=text, dct=_day(dct))
        return timeline.extract(article).events

    return events


def dateparser():
    """Return dateparser's `search_dates` for English."""
    from dateparser.search import search_dates

    def found(text, dct):
        settings = {"RELATIVE_BASE": datetime.fromisoformat(dct)}
        return search_dates(text, languages=["en"], settings=settings) or ()

    return found


def parsedatetime():
    """Return parsedatetime's `Calendar.nlp`."""
    from parsedatetime import Calendar

    calendar = Calendar()
    return lambda text, dct: (
        calendar.nlp(text, sourceTime=datetime.fromisoformat(dct)) or ()
    )


def timefhuman():
    """Return timefhuman, which finds expressions in a text."""
    from timefhuman import tfhConfig, timefhuman

    return lambda text, dct: timefhuman(
        text, config=tfhConfig(now=datetime.fromisoformat(dct))
    )


PROGRAMS = {
    program.__name__: program
    for program in (tag, extract, dateparser, parsedatetime, timefhuman)
}


def main():
    """Run one program as standard input says."""
    job = json.load(sys.stdin)
    try:
        run = PROGRAMS[job["program"]]()
    except ImportError as error:
        json.dump({"missing": str(error)}, sys.stdout)
        return
    passes = [_pass(run, job["documents"][:20], 0)]
    passes += [_pass(run, job["documents"], i + 1) for i in range(job["repeats"])]
    seconds, found, failed = zip(*passes[1:], strict=True)
    json.dump({"seconds": seconds, "found": found[0], "failed": failed[0]}, sys.stdout)


def _pass(run, documents, number):
    found = failed = 0
    start = perf_counter()
    for text, dct in documents:
        try:
            found += len(run(text + " " * number, dct))
        except Exception:  # noqa: BLE001, a peer's crash is a figure, not an end
            failed += 1
    return perf_counter() - start, found, failed


def _day(dct):
    day_alone = len("2013-01-16")
    return (date if len(dct) == day_alone else datetime).fromisoformat(dct)


if __name__ == "__main__":
    main()
