"""Train the weights that choose between the tags of a word.

usage: train_tagger.py EWT_TRAIN.conllu.gz EWT_DEV.conllu.gz TIMEBANK.jsonl

An averaged perceptron over the features of `timeline.languages.en.syntax.tagging`. The weights
are derived from the English Web Treebank of Universal Dependencies, CC BY-SA 4.0. What
news writes is learnt from the events of TimeBank: their part of speech and tense leave
few tags. A fifth of its documents is held out (`timebank.part`).
"""

import random
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

import timebank
from build_lexicon import conllu

from timeline.languages.en.syntax import linear, sentences, tagging, vocabulary
from timeline.languages.en.syntax.words import BE, DO, HAVE
from timeline.model.record import Span

DATA = Path(tagging.__file__).parents[1] / "data"
EPOCHS = 6
SMALLEST = 3
SCALE = 8
# The name of a table for what stands about a tag beside the word: "NN VB|DT", "NN VB>IN>".
BESIDE = re.compile(r"([^=|<>-]*[|>])([^<>v][^v]*?)>?$")


def read(path):
    return [([w for w, _, _ in s], [norm(w, t) for w, _, t in s]) for s in conllu(path)]


def news(path):
    """Return sentences with the tags that the events of news leave, by word."""
    out = []
    for document in timebank.documents(path):
        if not timebank.part(document):
            continue
        text = document["text"]
        known = {e["start"]: tags_of_event(e) for e in document["events"]}
        for _, reading in sentences.readings(text, Span(0, len(text)), []):
            allowed = [known.get(start, frozenset()) for start in reading.starts]
            for k, tags in enumerate(allowed):
                if tags is FORMS["PAST"] and not helped(
                    reading.lower[max(0, k - 4) : k]
                ):
                    allowed[k] = frozenset(("VBD",))
            if any(allowed):
                out.append((reading.words, allowed))
    return out


def helped(before):
    """Tell whether an auxiliary is among the words before a verb."""
    return not (BE | HAVE | DO).isdisjoint(before)


def tags_of_event(event):
    match event.get("pos"), event.get("tense"):
        case "VERB", ("PAST" | "PRESENT" | "FUTURE" | "INFINITIVE") as tense:
            return FORMS[tense]
        case "VERB", "PRESPART":
            return frozenset(("VBG",))
        case "VERB", "PASTPART":
            return frozenset(("VBN",))
        case "VERB", _:
            return frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
        case "NOUN", _:
            return frozenset(("NN", "NNS", "NNP"))
        case "ADJECTIVE", _:
            return frozenset(("JJ", "JJR", "JJS", "VBN"))
    return frozenset()


# Auxiliaries choose among these.
FORMS = {
    "PAST": frozenset(("VB", "VBD", "VBG", "VBN")),
    "PRESENT": frozenset(("VB", "VBG", "VBN", "VBP", "VBZ")),
    "FUTURE": frozenset(("VB", "VBG", "VBN")),
    "INFINITIVE": frozenset(("VB", "VBG", "VBN")),
}


def norm(word, tag):
    return tag if word[0].isalnum() else vocabulary.PUNCTUATION.get(word, tag)


class Table:
    """Notes each key that it is asked for, and gives no weight.

    A table for the tag beside a word notes that tag too, whose own weight the tagger
    looks up but once.
    """

    def __init__(self, name, notes):
        self.name = name
        self.notes = notes
        beside = BESIDE.match(name)
        self.tag = [beside.groups()] if beside else []

    def get(self, key, _):
        self.notes += self.tag
        self.notes.append((self.name, key))
        return 0


class Learner(tagging.Tagger):
    """A tagger that learns from every word what it should have chosen."""

    def __init__(self):
        self.notes = []
        super().__init__(vocabulary.vocabulary(), lambda name: Table(name, self.notes))
        self.weights = defaultdict(lambda: defaultdict(int))
        self.totals = defaultdict(lambda: defaultdict(int))
        self.stamps = defaultdict(lambda: defaultdict(int))
        self.step = self.wrong = 0

    def learn(self, words, gold):
        """Tag a sentence and correct what was wrong."""
        words = sentences.opened([self.word(w) for w in words], self)
        pairs = zip(words, gold, strict=True)
        self.gold = iter([tag for word, tag in pairs if word.around is not None])
        self.notes.clear()
        self.tags(words)

    def choose(self, word, around, _):
        name = word.tag
        seen = [(name + "=", word.lower), (name + "-", word.lower[-3:]), *self.notes]
        seen = list(dict.fromkeys(seen))
        self.notes.clear()
        scores = dict.fromkeys(around.tags, 0)
        for feature in seen:
            for tag, weight in self.weights.get(feature, {}).items():
                scores[tag] += weight
        best = max(around.tags, key=scores.__getitem__)
        chosen = best if any(scores.values()) else word.usual
        self.step += 1
        gold = next(self.gold)
        right = [tag for tag in around.tags if tag in gold]
        if chosen not in gold and right:
            self.wrong += 1
            self.correct(seen, max(right, key=scores.__getitem__), chosen)
        return chosen

    def correct(self, seen, gold, chosen):
        step = self.step
        for f in seen:
            weights, totals, stamps = self.weights[f], self.totals[f], self.stamps[f]
            for tag, change in ((gold, 1), (chosen, -1)):
                totals[tag] += (step - stamps[tag]) * weights[tag]
                stamps[tag] = step
                weights[tag] += change

    def averaged(self):
        """Return the packed weights by table and key."""
        out = defaultdict(dict)
        for (table, key), row in self.weights.items():
            totals, stamps = self.totals[table, key], self.stamps[table, key]
            means = {
                tag: (totals[tag] + (self.step - stamps[tag]) * weight) / self.step
                for tag, weight in row.items()
            }
            kept = {t: round(m * SCALE) for t, m in means.items()}
            kept = {t: m for t, m in kept.items() if abs(m) >= SMALLEST}
            if kept:
                out[table][key] = linear.pack([kept.get(t, 0) for t in tags_of(table)])
        return out


def tags_of(table):
    """Return the tags whose weights a table holds: its name begins with them."""
    name = min((table.partition(mark)[0] for mark in "=|<>-"), key=len)
    return name.split()


def train(treebank, told):
    corpus = [(words, [{tag} for tag in gold]) for words, gold in treebank] + told
    learner = Learner()
    rng = random.Random(1)
    for epoch in range(EPOCHS):
        rng.shuffle(corpus)
        learner.wrong = 0
        for words, gold in corpus:
            learner.learn(words, gold)
        print("epoch", epoch, "updates", learner.wrong, flush=True)
    return learner.averaged()


def score(corpus, tagger):
    right = total = 0
    verbs = [0, 0, 0]
    for words, gold in corpus:
        tags = tagger.tags(sentences.opened([tagger.word(w) for w in words], tagger))
        for _, g, t in zip(words, gold, tags, strict=True):
            if g in ("FW", "SYM", "LS", "GW", "XX", "AFX", "ADD", "NFP"):
                continue
            total += 1
            right += g == t or {g, t} == {"''", '"'}
            gv, tv = g[0] == "V", t[0] == "V"
            verbs[0] += gv and tv and g == t
            verbs[1] += gv
            verbs[2] += tv
    return right / total, verbs[0] / verbs[1], verbs[0] / verbs[2]


def main(train_path, dev_path, news_path):
    weights = train(read(train_path), news(news_path))
    lines = [
        "\t".join([name, *(str(c) for cell in sorted(table.items()) for c in cell)])
        for name, table in sorted(weights.items())
    ]
    tagger = tagging.Tagger(vocabulary.vocabulary(), linear.Tables(lines))
    print(
        "weights", sum(map(len, weights.values())), "dev", score(read(dev_path), tagger)
    )
    (DATA / "tagger.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
