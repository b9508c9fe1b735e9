"""Train the model that finds events and their TimeML classes.

usage: train_events.py TIMEBANK.jsonl [--folds]

An averaged perceptron over the features of `timeline.languages.en.eventive`, trained on
four fifths of the documents (`timebank.part`); the rest is held out. ``--folds`` trains
and scores each fifth in turn and writes nothing.
"""

import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import timebank

from timeline.languages.en import eventive
from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.sentences import readings
from timeline.model.record import Span

DATA = Path(eventive.__file__).parent / "data"
LABELS = [
    "NONE",
    "OCCURRENCE",
    "REPORTING",
    "STATE",
    "I_ACTION",
    "I_STATE",
    "ASPECTUAL",
    "PERCEPTION",
]
EPOCHS = 8
RAREST = 2
RUNS = 3
HIDDEN = 0.3
MARGIN = 2
SCALE = 16
AGAINST_NONE = -3


def examples(document):
    """Return (features, label, start, end) of each candidate, and the gold missed."""
    gold = [(e["start"], e["end"], e["class"]) for e in document["events"]]
    found, hit = [], set()
    text = document["text"]
    places = [t.span for t in timebank.timexes(document)]
    for _, reading in readings(text, Span(0, len(text)), places):
        for k, part in eventive.candidates(reading):
            lexeme = lexemes().of(reading.lower[k], part)
            start = reading.starts[k]
            end = start + len(reading.words[k])
            label = "NONE"
            for i, (a, b, kind) in enumerate(gold):
                if a < end and start < b:
                    label = kind
                    hit.add(i)
            seen = [*eventive.static(lexeme), *eventive.context(reading, k, lexeme)]
            found.append((seen, label, start, end))
    return found, len(gold)


def train(items):
    """Return averaged weights by feature, summed over several shuffles.

    Some of the time the word itself is hidden, so that its ending, its senses and its
    neighbours learn to stand in for it.
    """
    counts = Counter(f for seen, *_ in items for f in seen)
    data = [
        (
            [f for f in seen if counts[f] >= RAREST],
            [f for f in seen if counts[f] >= RAREST and seen[1][1:] not in f],
            LABELS.index(label),
        )
        for seen, label, *_ in items
    ]
    total = defaultdict(lambda: [0.0] * len(LABELS))
    for seed in range(RUNS):
        for f, row in one_run(data, random.Random(seed)).items():
            total[f] = [a + b / RUNS for a, b in zip(total[f], row, strict=True)]
    return {f: [round(w * SCALE) for w in row] for f, row in total.items() if any(row)}


def one_run(data, rng):
    n = len(LABELS)
    weights = defaultdict(lambda: [0] * n)
    sums = defaultdict(lambda: [0] * n)
    data = list(data)
    step = 0
    for _ in range(EPOCHS):
        rng.shuffle(data)
        for known, hidden, gold in data:
            step += 1
            seen = hidden if rng.random() < HIDDEN else known
            scores = [
                sum(column)
                for column in zip(*map(weights.__getitem__, seen), strict=True)
            ]
            rival = max((c for c in range(n) if c != gold), key=scores.__getitem__)
            if scores[gold] - scores[rival] < MARGIN:
                for f in seen:
                    weights[f][gold] += 1
                    weights[f][rival] -= 1
                    sums[f][gold] += step
                    sums[f][rival] -= step
    return {
        f: [w - s / (step + 1) for w, s in zip(row, sums[f], strict=True)]
        for f, row in weights.items()
    }


def predict(seen, weights):
    """Return the best label."""
    scores = [0] * len(LABELS)
    scores[0] = AGAINST_NONE * SCALE
    for f in seen:
        for c, w in enumerate(weights.get(f, ())):
            scores[c] += w
    return LABELS[scores.index(max(scores))]


def score(weights, sets):
    """Return trigger precision, recall and F1, and class accuracy."""
    hits = said = gold = right = 0
    for found, total in sets:
        gold += total
        for seen, label, *_ in found:
            guess = predict(seen, weights)
            if guess != "NONE":
                said += 1
                hits += label != "NONE"
                right += guess == label
    p, r = hits / said, hits / gold
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f} class {right / hits:.3f}"


def rows(weights):
    """Give the lines of the data file."""
    yield "\t".join(["", *LABELS])
    bias = [AGAINST_NONE * SCALE] + [0] * (len(LABELS) - 1)
    yield "\t".join(["bias", *map(str, bias)])
    for feature, row in sorted(weights.items()):
        if any(row):
            yield "\t".join([feature, *map(str, row)])


def main(path, *flags):
    documents = timebank.documents(path)
    sets = {d["id"]: examples(d) for d in documents}
    for held in range(timebank.HELD_OUT if "--folds" in flags else 1):
        known = [sets[d["id"]] for d in documents if timebank.part(d) != held]
        other = [sets[d["id"]] for d in documents if timebank.part(d) == held]
        weights = train([item for found, _ in known for item in found])
        print(held, "trained on", score(weights, known))
        print(held, "held out", score(weights, other), flush=True)
    if "--folds" not in flags:
        text = "\n".join(rows(weights)) + "\n"
        (DATA / "events.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
