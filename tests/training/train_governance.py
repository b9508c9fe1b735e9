"""Train the models that say which time governs an event, and what is of the dateline.

usage: train_governance.py TIMEBANK.jsonl EWT_TRAIN.conllu.gz EWT_DEV.conllu.gz

Logistic regression over the features of `timeline.languages.en.events.times.governance` and
`of_the_day`, on four fifths of the documents (`timebank.part`); the rest is held out.
The classes of the events are those that a model trained on other documents gives them.
`folds.py` scores each fifth in turn.
"""

import sys
from collections import Counter, defaultdict
from functools import partial
from itertools import accumulate
from pathlib import Path

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[2]))

import timebank
import train_events
import trees

from timeline.languages.en.events import eventive, of_the_day
from timeline.languages.en.events.times import governance
from timeline.languages.en.events.times.site import Between, site
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.sentences import readings
from timeline.model.moment import Moment
from timeline.model.record import Span, TimexType

DATA = Path(__file__).parents[2] / "timeline" / "languages" / "en" / "data"
# There is little to learn from: weights stay small.
TRUST_TIES, TRUST_DAYS = 0.2, 0.01
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


def fit(data, trust):
    """Return logistic regression weights of (features, label, weight)."""
    counts = Counter(f for seen, *_ in data for f in seen)
    names = [f for f, n in counts.items() if n >= RAREST]
    column = {f: k for k, f in enumerate(names)}
    rows = [[column[f] for f in seen if f in column] for seen, *_ in data]
    starts = list(accumulate(map(len, rows), initial=0))
    flat = [k for row in rows for k in row]
    matrix = csr_matrix(([1.0] * len(flat), flat, starts), (len(rows), len(names)))
    _, labels, trusted = zip(*data, strict=True)
    model = LogisticRegression(C=trust, max_iter=400, fit_intercept=False)
    model.fit(matrix, labels, sample_weight=trusted)
    return dict(zip(names, model.coef_[0], strict=True))


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
    return fit(pairs + further, TRUST_TIES), fit(days, TRUST_DAYS)


def rows(weights):
    yield "\tweight"
    for feature, weight in sorted(weights.items()):
        if round(weight * SCALE):
            yield f"{feature}\t{round(weight * SCALE)}"


def main(path, *treebank):
    documents = timebank.documents(path)
    parts = [timebank.part(d) for d in documents]
    words = [train_events.examples(d)[0] for d in documents]
    models = [
        train_events.train(
            [
                i
                for items, p in zip(words, parts, strict=True)
                if p != held
                for i in items
            ]
        )
        for held in range(timebank.HELD_OUT)
    ]
    sets = [examples(d, models[p]) for d, p in zip(documents, parts, strict=True) if p]
    ties, days = fit_both(sets, of_trees(treebank, models[0]))
    for name, weights in (("governance.tsv", ties), ("dateline.tsv", days)):
        (DATA / name).write_text("\n".join(rows(weights)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
