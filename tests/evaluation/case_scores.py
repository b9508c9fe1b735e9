"""Score the test cases of other libraries: one short text and its reference time each.

Found is a span that overlaps, exact the same span. Bounds is right if the two ends are
one of the stated readings; strict takes the source's own only, core leaves out what is
a matter of convention. Values are of durations and sets, symbolic are values without
bounds. Clean are texts in which there is nothing to find and nothing was found.
"""

import re
from collections import Counter
from datetime import datetime

from matching import pairs, percent, same_span

CONVENTION = {
    *("partofday", "weekend", "workweek", "season", "fraction", "window", "holiday"),
    *("vague", "convention", "deictic", "tz", "weekday-conflict", "military"),
    "context",
}
LENGTH = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?"
    r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$"
)
RATES = {
    "found": "expected",
    "exact": "exact_of",
    "bounds": "bounds_of",
    "strict": "bounds_of",
    "core": "core_of",
    "values": "values_of",
    "symbolic": "symbolic_of",
    "clean": "negatives",
}


def tally(case, found):
    """Count what one case contributes to the scores."""
    if case["negative"]:
        return Counter(negatives=1, clean=int(not found))
    paired = pairs(case["expressions"], found, ties_to_first=True)
    counts = Counter()
    for i, wanted in enumerate(case["expressions"]):
        counts += _judge(wanted, found[paired[i]] if i in paired else None)
    return counts


def scores(counts):
    """Return the rates of summed tallies, in percent; None if there is no such case."""
    return {name: percent(counts[name], counts[of]) for name, of in RATES.items()}


def errors(case, found):
    """Yield what was missed, misread, or found where there is nothing."""
    if case["negative"]:
        if found:
            yield "spurious", case["text"], str([_told(x) for x in found])
        return
    paired = pairs(case["expressions"], found, ties_to_first=True)
    for i, wanted in enumerate(case["expressions"]):
        got = found[paired[i]] if i in paired else None
        judged = _judge(wanted, got)
        asked = [x for x in ("bounds", "values", "symbolic") if judged[f"{x}_of"]]
        wrong = [x for x in asked if not judged[x]]
        if got is None or wrong:
            alternatives = (wanted["bounds"] or [wanted["value"]])[:2]
            question = f"{case['text']} @ {case['anchor']} [{wanted['text']}]"
            kind = "missed" if got is None else wrong[0]
            yield (
                kind,
                f"{' '.join(question.split())} = {alternatives}",
                str(got and _told(got)),
            )


def _told(found):
    return found["text"], found["value"], found["bounds"], found["rule"]


def _judge(wanted, got):
    counts = Counter(expected=1, found=int(got is not None))
    if not wanted.get("span_whole"):
        counts["exact_of"] = 1
        counts["exact"] = int(got is not None and same_span(wanted, got))
    if wanted["bounds"]:
        counts += _judge_bounds(wanted, got)
    elif wanted["value"] and wanted["type"] in ("DURATION", "SET"):
        counts["values_of"] = 1
        right = got is not None and _same_length(got["value"], wanted["value"])
        counts["values"] = int(right)
    elif wanted["value"]:
        counts["symbolic_of"] = 1
        counts["symbolic"] = int(got is not None and got["value"] in wanted["value"])
    return counts


def _judge_bounds(wanted, got):
    readings = [_moments(bounds) for bounds in wanted["bounds"]]
    found = _moments(got["bounds"]) if got is not None else None
    own = readings[: wanted.get("n_strict", len(readings))]
    right = int(found is not None and found in readings)
    counts = Counter(bounds_of=1, bounds=right)
    counts["strict"] = int(found is not None and found in own)
    if not CONVENTION.intersection(wanted.get("tags", [])):
        counts["core_of"], counts["core"] = 1, right
    return counts


def _moments(bounds):
    if not bounds or bounds == [None, None]:
        return None
    return tuple(_moment(text) for text in bounds)


def _moment(text):
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment.replace(tzinfo=None, microsecond=0)


def _same_length(value, alternatives):
    amount = _amount(value)
    return value in alternatives or (
        amount is not None and any(_amount(other) == amount for other in alternatives)
    )


def _amount(value):
    """Return months and seconds of a length, None if it has no number."""
    found = LENGTH.match(value or "")
    if not found or value in ("P", "PT"):
        return None
    years, quarters, months, weeks, days, *clock = (
        float(number or 0) for number in found.groups()
    )
    hours, minutes, seconds = clock
    return (
        round(years * 12 + quarters * 3 + months, 6),
        round((weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + seconds, 3),
    )
