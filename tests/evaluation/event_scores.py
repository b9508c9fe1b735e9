"""Score events against TimeBank: triggers, their class, and the time they are given.

An event is anchored where a TLINK puts it at a time with a calendar value; that is
explicit if the time is an expression of the text rather than the dateline. A time is
right if it equals the gold value cut to the coarser of the two. That an event is tied
to the right expression, whatever the value of that, is counted by itself.
"""

import re
from collections import Counter, defaultdict

from matching import f1, overlap, pairs, percent

AT = {"IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY"}
CALENDAR = re.compile(r"\d{4}|\d{3}$|\d{2}$")


def tally(document, found):
    """Count what one document contributes; nothing if nobody marked its events."""
    gold = document["events"]
    if not gold:
        return Counter()
    paired = pairs(gold, found, ties_to_first=False)
    counts = Counter(gold=len(gold), found=len(found), hit=len(paired))
    counts["class"] = sum(
        gold[i]["class"] == found[j].get("class") for i, j in paired.items()
    )
    times, explicit = _anchors(document)
    for event in gold:
        timed = [x for x in found if overlap(event, x) > 0 and x.get("value")]
        counts += _anchoring(timed, times.get(event["eid"]), event["eid"] in explicit)
        counts["tied"] += _is_tied(timed, explicit.get(event["eid"], ()))
    return counts + _precision(document, found, times)


def scores(counts):
    """Return the rates of summed tallies, in percent."""
    return {
        "trigger": f1(counts["hit"], counts["found"], counts["gold"]),
        "class": percent(counts["class"], counts["hit"]),
        "anchored_recall": percent(counts["anchored_right"], counts["anchored"]),
        "anchored_accuracy": percent(
            counts["anchored_right"], counts["anchored_found"]
        ),
        "explicit_recall": percent(counts["explicit_right"], counts["explicit"]),
        "explicit_accuracy": percent(
            counts["explicit_right"], counts["explicit_found"]
        ),
        "explicit_precision": percent(counts["said_right"], counts["said"]),
        "tied_recall": percent(counts["tied"], counts["explicit"]),
    }


def errors(document, found):
    """Yield each expression's event that has no time or a wrong one."""
    times, explicit = _anchors(document)
    for event in document["events"]:
        if event["eid"] not in explicit:
            continue
        said = [x["value"] for x in found if overlap(event, x) > 0 and x.get("value")]
        if not any(_same_time(value, times[event["eid"]]) for value in said):
            start, end = max(0, event["start"] - 60), event["end"] + 60
            quote = " ".join(document["text"][start:end].split())
            wanted = f"{event['text']}: {quote} = {sorted(times[event['eid']])}"
            yield "anchor", wanted, str(said)


def _anchoring(timed, gold_times, explicit):
    counts = Counter()
    if gold_times is not None:
        right = any(_same_time(x["value"], gold_times) for x in timed)
        for kind in ("anchored", "explicit") if explicit else ("anchored",):
            counts[kind] = 1
            counts[f"{kind}_found"] = int(bool(timed))
            counts[f"{kind}_right"] = int(right)
    return counts


def _is_tied(timed, expressions):
    """Tell whether an event rests on one of the *expressions*, by where they stand."""
    spans = [x["timex"] for x in timed if x.get("timex")]
    return any(
        start < expression["end"] and expression["start"] < end
        for start, end in spans
        for expression in expressions
    )


def _precision(document, found, times):
    counts, tied = Counter(), _tied_to_text(document)
    for event in document["events"]:
        said = [
            x["value"]
            for x in found
            if overlap(event, x) > 0
            and x.get("value")
            and x.get("basis", "explicit") == "explicit"
        ]
        if said and event["eid"] in tied:
            gold_times = times.get(event["eid"], ())
            counts["said"] += 1
            counts["said_right"] += any(_same_time(v, gold_times) for v in said)
    return counts


def _tied_to_text(document):
    names = {t["tid"] for t in document["timexes"]} - {document.get("dct_id")}
    links = [(link["a"], link["b"]) for link in document["tlinks"]]
    return {a for a, b in links if b in names} | {b for a, b in links if a in names}


def _anchors(document):
    """Return the times that events are at, and the expressions that name them."""
    dateline = document.get("dct_id")
    values = {
        t["tid"]: t["value"]
        for t in document["timexes"]
        if t["type"] in ("DATE", "TIME")
    }
    if dateline:
        values[dateline] = document["dct"]
    spans = {t["tid"]: t for t in document["timexes"]}
    names = {event["eid"] for event in document["events"]}
    times, explicit = defaultdict(set), defaultdict(list)
    for link in document["tlinks"]:
        event, time = _event_and_time(link, values, names)
        if time is None or not CALENDAR.match(values[time] or ""):
            continue
        times[event].add(values[time][:10] if time == dateline else values[time])
        if time != dateline:
            explicit[event].append(spans[time])
    return times, explicit


def _event_and_time(link, values, names):
    a, b, relation = link["a"], link["b"], link["rel"]
    if relation == "INCLUDES":
        a, b = b, a
    elif relation not in AT:
        return None, None
    elif a in values and b in names:
        a, b = b, a
    return (a, b) if a in names and b in values else (None, None)


def _same_time(value, gold_times):
    return any(_agree(value, gold) for gold in gold_times)


def _agree(value, gold):
    if "T" in value and "T" not in gold and value.split("T")[0] == gold:
        return True
    if "T" in gold and value == gold.split("T")[0]:
        return True
    return value.startswith(gold)
