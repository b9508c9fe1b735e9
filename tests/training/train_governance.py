"""Train the models that say which time governs an event, and what is of the dateline.

usage: train_governance.py TIMEBANK.jsonl [--folds]

Logistic regression over the features of `timeline.languages.en.governance` and `of_the_day`, on four
fifths of the documents (`timebank.part`); the rest is held out. The classes of the
events are those that a model trained on other documents gives them. ``--folds`` holds
out each fifth in turn, prints the scores for a range of thresholds, and writes nothing.
"""

import json
import math
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import timebank
import train_events
import trees

from timeline.languages.en import eventive, governance, of_the_day
from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.reading import Found
from timeline.languages.en.sentences import readings
from timeline.languages.en.site import Between, site
from timeline.model.moment import Moment
from timeline.model.record import Span, TimexType

DATA = Path(governance.__file__).parent / "data"
EPOCHS = 12
RATE = 0.1
SHRINK = 1e-4
RAREST = 3
SCALE = 100
UNLINKED = 0.15
OF_TREES = 0.5


def relations(document):
    """Return by event the values of the times that it is in, and whether it has links."""
    times = {t["tid"]: t for t in document["timexes"]}
    events = {e["eid"] for e in document["events"]}
    within, linked = defaultdict(set), set()
    dct = defaultdict(set)
    for link in document["tlinks"]:
        a, b, rel = link["a"], link["b"], link["rel"]
        if a in times and b in events:
            a, b = b, a
            inside = rel in (*ANCHORED, "INCLUDES")
        elif a in events and b in times:
            inside = rel in ANCHORED
        else:
            continue
        if b == document["dct_id"]:
            dct[a].add(inside)
            continue
        linked.add(a)
        if inside:
            within[a].add(times[b]["value"])
            dct[a].add(times[b]["value"][:10] == document["dct"][:10])
    return within, linked, dct


ANCHORED = timebank.ANCHORING


def same(value, gold):
    return value == gold or value.startswith(gold) or value.split("T")[0] == gold


def examples(document, weights):
    """Return one record an event that the model finds."""
    text = document["text"]
    timexes = timebank.timexes(document)
    dct = Moment.from_date(timebank.dateline(document))
    within, linked, of_dct = relations(document)
    out = []
    for _, reading in readings(text, Span(0, len(text)), [t.span for t in timexes]):
        found = list(events_in(reading, weights))
        sites = []
        for index in sorted(set(reading.times) - {-1}):
            timex = timexes[index]
            if timex.interval and timex.type in (TimexType.DATE, TimexType.TIME):
                sites.append(site(reading, index, timex, dct))
        between = Between(reading, found) if sites else None
        for event in found:
            start = reading.starts[event.index]
            end = start + len(reading.words[event.index])
            gold = next(
                (
                    e["eid"]
                    for e in document["events"]
                    if e["start"] < end and start < e["end"]
                ),
                None,
            )
            pairs = []
            for s in sites:
                if not governance.may_govern(event, s, sites, between):
                    continue
                value = timexes[s.timex].value
                label = any(same(value, v) for v in within.get(gold, ()))
                seen = governance.features(reading, event, s, between)
                pairs.append((value, seen, label))
            seen = of_the_day.features(reading, event)
            known = of_dct.get(gold)
            label = None if not known else True in known
            out.append((start, end, pairs, gold in linked, seen, label))
    return out


def events_in(reading, weights):
    for k, part in eventive.candidates(reading):
        lexeme = lexemes().of(reading.lower[k], part)
        seen = [*eventive.static(lexeme), *eventive.context(reading, k, lexeme)]
        label = train_events.predict(seen, weights)
        if label != "NONE":
            yield Found(k, lexeme, label, reading.verb_at.get(k))


def fit(data):
    """Return logistic regression weights of (features, label, weight)."""
    counts = Counter(f for seen, *_ in data for f in seen)
    data = [([f for f in s if counts[f] >= RAREST], y, w) for s, y, w in data]
    weights = defaultdict(float)
    squares = defaultdict(lambda: 1e-6)
    rng = random.Random(0)
    for _ in range(EPOCHS):
        rng.shuffle(data)
        for seen, label, weight in data:
            gap = weight * (chance(seen, weights) - label)
            for f in seen:
                slope = gap + SHRINK * weights[f]
                squares[f] += slope * slope
                weights[f] -= RATE * slope / math.sqrt(squares[f])
    return dict(weights)


def chance(seen, weights):
    total = sum(weights.get(f, 0) for f in seen)
    return 1 / (1 + math.exp(-max(-30, min(30, total))))


def of_trees(paths, weights):
    """Return what the trees say, for `fit`."""
    return [
        (seen, label, OF_TREES)
        for path in paths
        for seen, label in trees.examples(path, partial(events_in, weights=weights))
    ]


def fit_both(sets, further):
    pairs = [
        (seen, float(label), 1.0 if linked else UNLINKED)
        for records in sets
        for _, _, found, linked, _, _ in records
        for _, seen, label in found
    ]
    days = [
        (seen, float(label), 1.0)
        for records in sets
        for *_, seen, label in records
        if label is not None
    ]
    return fit(pairs + further), fit(days)


def answer(records, both, limits, dct):
    events = []
    threshold, near, day = limits
    ties, days = both
    for start, end, pairs, _, seen, _ in records:
        value, basis = None, "none"
        if pairs:
            best, v = max((chance(s, ties), v) for v, s, _ in pairs)
            if best >= threshold:
                value, basis = v, "explicit"
            elif best >= near:
                value, basis = v, "inherited"
        if value is None and chance(seen, days) >= day:
            value, basis = dct, "dct"
        events.append({"start": start, "end": end, "value": value, "basis": basis})
    return events


def rows(weights):
    yield "\tweight"
    for feature, weight in sorted(weights.items()):
        if round(weight * SCALE):
            yield f"{feature}\t{round(weight * SCALE)}"


def main(path, *others):
    flags = [other for other in others if other.startswith("--")]
    treebank = [other for other in others if not other.startswith("--")]
    documents = timebank.documents(path)
    parts = [timebank.part(d) for d in documents]
    models = []
    for held in range(timebank.HELD_OUT):
        known = [d for d, p in zip(documents, parts, strict=True) if p != held]
        items = [i for d in known for i in train_events.examples(d)[0]]
        models.append(train_events.train(items))
    sets = [examples(d, models[p]) for d, p in zip(documents, parts, strict=True)]
    further = of_trees(treebank, models[0])
    if "--folds" in flags:
        folds(path, documents, parts, sets, further)
        return
    ties, days = fit_both([s for s, p in zip(sets, parts, strict=True) if p], further)
    for name, weights in (("governance.tsv", ties), ("dateline.tsv", days)):
        (DATA / name).write_text("\n".join(rows(weights)) + "\n", encoding="utf-8")


def folds(path, documents, parts, sets, further):
    models = {
        held: fit_both(
            [s for s, p in zip(sets, parts, strict=True) if p != held], further
        )
        for held in range(timebank.HELD_OUT)
    }
    scorer = Path(path).parents[1] / "tools" / "score.py"
    for limits in (
        (0.2, 0.1, 0.4),
        (0.25, 0.1, 0.4),
        (0.3, 0.1, 0.3),
        (0.35, 0.05, 0.3),
        (0.4, 0.05, 0.3),
    ):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as out:
            for d, p, records in zip(documents, parts, sets, strict=True):
                events = answer(records, models[p], limits, d["dct"][:10])
                row = {"id": d["id"], "timexes": [], "events": events}
                out.write(json.dumps(row) + "\n")
            out.flush()
            run = [sys.executable, str(scorer), path, out.name, "--json"]
            got = json.loads(
                subprocess.run(run, capture_output=True, check=True).stdout
            )
        keep = {k: got[k] for k in ("event_trigger", "anchored", "explicit")}
        print(limits, keep, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
