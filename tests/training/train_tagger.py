"""Train the weights that choose between the tags of a word.

usage: train_tagger.py EWT_TRAIN.conllu.gz EWT_DEV.conllu.gz

An averaged perceptron over the features of `timeline.languages.en.tagging`. The weights
are derived from the English Web Treebank of Universal Dependencies, CC BY-SA 4.0.
"""

import random
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from build_lexicon import conllu

from timeline.languages.en import linear, tagging

DATA = Path(tagging.__file__).parent / "data"
EPOCHS = 6
SMALLEST = 3
SCALE = 8


def read(path):
    return [([w for w, _, _ in s], [norm(w, t) for w, _, t in s]) for s in conllu(path)]


def norm(word, tag):
    if not word[0].isalnum() and word in tagging._PUNCTUATION:
        return tagging._PUNCTUATION[word]
    return tag


def decide(weights, option, seen):
    """Choose as the tagger does, with weights that are not packed yet."""
    scores = dict.fromkeys(option.tags, 0)
    for feature in seen:
        for tag, weight in weights[feature].items() if feature in weights else ():
            scores[tag] += weight
    if not any(scores.values()):
        return option.tags[0]
    return max(sorted(scores), key=scores.__getitem__)


def packed(feature, row):
    """Return the weights in the order of the tags that the feature begins with."""
    tags = feature.split("=")[0] if "=" in feature else feature
    name = re.match(r"[A-Z$]+(?: [A-Z$]+)*", tags).group()
    return linear.pack([row.get(tag, 0) for tag in name.split()])


def train(sentences, tagger):
    weights = defaultdict(lambda: defaultdict(int))
    totals = defaultdict(lambda: defaultdict(int))
    stamps = defaultdict(lambda: defaultdict(int))
    step = 0
    rng = random.Random(1)
    for epoch in range(EPOCHS):
        rng.shuffle(sentences)
        wrong = 0
        for words, gold in sentences:
            options = tagger.options(words)
            names = [o if isinstance(o, str) else o.name for o in options]
            lower = [w.lower() for w in words]
            second = first = tagging.START
            verb = "-"
            for k, option in enumerate(options):
                tag = option
                if not isinstance(option, str):
                    seen = tagging.features(lower, names, k, (second, first, verb))
                    tag = decide(weights, option, seen)
                    step += 1
                    if tag != gold[k] and gold[k] in option.tags:
                        wrong += 1
                        for f in seen:
                            for t, d in ((gold[k], 1), (tag, -1)):
                                totals[f][t] += (step - stamps[f][t]) * weights[f][t]
                                stamps[f][t] = step
                                weights[f][t] += d
                second, first = first, tag
                verb = tagging.verb_state(verb, lower[k], tag)
        print("epoch", epoch, "updates", wrong, flush=True)
    out = {}
    for f, row in weights.items():
        cells = {}
        for t, w in row.items():
            mean = (totals[f][t] + (step - stamps[f][t]) * w) / step * SCALE
            if abs(mean) >= SMALLEST:
                cells[t] = round(mean)
        if cells:
            out[f] = cells
    return out


def score(sentences, tagger):
    right = total = 0
    verbs = [0, 0, 0]
    for words, gold in sentences:
        for _, g, t in zip(words, gold, tagger.tags(words), strict=True):
            if g in ("FW", "SYM", "LS", "GW", "XX", "AFX", "ADD", "NFP"):
                continue
            total += 1
            right += g == t or {g, t} == {"''", '"'}
            gv, tv = g[0] == "V", t[0] == "V"
            verbs[0] += gv and tv and g == t
            verbs[1] += gv
            verbs[2] += tv
    return right / total, verbs[0] / verbs[1], verbs[0] / verbs[2]


def main(train_path, dev_path):
    tagger = tagging.Tagger(tagging.lexicon(), {})
    weights = train(read(train_path), tagger)
    weights = {f: packed(f, row) for f, row in weights.items()}
    done = tagging.Tagger(tagging.lexicon(), weights)
    print("features", len(weights), "dev", score(read(dev_path), done))
    lines = [f"{f}\t{weight}" for f, weight in sorted(weights.items())]
    (DATA / "tagger.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
