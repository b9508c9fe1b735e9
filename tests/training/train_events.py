"""Train the model that finds events and their TimeML classes.

usage: train_events.py TIMEBANK.jsonl [--folds]

Logistic regression over the features of `timeline.languages.en.events.eventive`, fitted to
four fifths of the documents (`timebank.part`); the rest is held out. ``--folds`` trains
and scores each fifth in turn and writes nothing.
"""

import re
import sys
from collections import Counter
from itertools import accumulate
from pathlib import Path

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[2]))

import timebank

from timeline.languages.en.events import eventive
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.sentences import readings
from timeline.model.record import Span

DATA = Path(__file__).parents[2] / "timeline" / "languages" / "en" / "data"
TOUCHED = re.compile(r"[VNA]T\d*1")
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
RAREST = 2
TRUST = 0.15
SCALE = 64
SMALLEST = 6
# An event that is missed has no date, one too many has none that people are shown.
AGAINST_NONE = -1.8
BESIDE_A_TIME = -0.6


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
    """Return the weights of a multinomial logistic regression by feature."""
    counts = Counter(f for seen, *_ in items for f in set(seen))
    names = [f for f, n in counts.items() if n >= RAREST]
    column = {f: k for k, f in enumerate(names)}
    rows = [sorted({column[f] for f in seen if f in column}) for seen, *_ in items]
    starts = list(accumulate(map(len, rows), initial=0))
    flat = [k for row in rows for k in row]
    matrix = csr_matrix(([1.0] * len(flat), flat, starts), (len(rows), len(names)))
    labels = [LABELS.index(label) for _, label, *_ in items]
    model = LogisticRegression(C=TRUST, max_iter=300).fit(matrix, labels)
    weights = model.coef_.T * SCALE
    found = dict(zip(names, weights.round().astype(int).tolist(), strict=True))
    for feature, row in found.items():
        row[0] += round(BESIDE_A_TIME * SCALE) * bool(TOUCHED.match(feature))
    return {f: row for f, row in found.items() if max(row) - min(row) >= SMALLEST} | {
        "bias": (model.intercept_ * SCALE).round().astype(int).tolist()
    }


def predict(seen, weights):
    """Return the best label."""
    scores = [0] * len(LABELS)
    scores[0] = round(AGAINST_NONE * SCALE)
    for f in ("bias", *seen):
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
    bias = list(weights["bias"])
    bias[0] += round(AGAINST_NONE * SCALE)
    for feature, row in sorted({**weights, "bias": bias}.items()):
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
