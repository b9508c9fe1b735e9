"""Time one program on news: a process of its own, asked for one pass at a time.

The first line of standard input is {"program", "practice", "documents"}. The answer is
the processor time from the start of the process to its first answer; then it reads what
it may practise on, again and again for a second. Each further line is the number of a
pass over the documents, which are new to it in the first; the answer is the processor
time, how much was found, and on how many texts it failed. Each pass gets the texts with
another number of spaces at the end, so that no program can answer a whole text from
memory.
"""

import json
import sys
from datetime import date, datetime
from time import process_time


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


PRACTICE = 1.0


def main():
    """Run one program as standard input says."""
    job = json.loads(sys.stdin.readline())
    try:
        run = PROGRAMS[job["program"]]()
    except ImportError as error:
        _answer({"missing": str(error)})
        return
    _pass(run, job["practice"][:1], 0)
    _answer({"start": process_time()})
    number, begun = 0, process_time()
    while process_time() - begun < PRACTICE:
        number += 1
        _pass(run, job["practice"], number)
    for line in sys.stdin:
        _answer(_pass(run, job["documents"], int(line)))


def _answer(answer):
    json.dump(answer, sys.stdout)
    sys.stdout.write("\n")
    sys.stdout.flush()


def _pass(run, documents, number):
    found = failed = 0
    start = process_time()
    for text, dct in documents:
        try:
            found += len(run(text + " " * number, dct))
        except Exception:  # noqa: BLE001, a peer's crash is a figure, not an end
            failed += 1
    return {"seconds": process_time() - start, "found": found, "failed": failed}


def _day(dct):
    day_alone = len("2013-01-16")
    return (date if len(dct) == day_alone else datetime).fromisoformat(dct)


if __name__ == "__main__":
    main()
