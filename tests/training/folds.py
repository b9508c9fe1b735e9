"""Score the event reader on every fifth of TimeBank, by models that never saw it.

usage: folds.py TIMEBANK.jsonl EWT_TRAIN.conllu.gz EWT_DEV.conllu.gz

The models of events, of what governs them and of the dateline are fitted to the other
four fifths; all else is as it is shipped, the tagger of words too, which knows the
events of four fifths. The scores are those of ``tests/evaluation``.
"""

import sys
from collections import Counter
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parents[1] / "evaluation"))

import answers
import event_scores
import timebank
import train_events
import train_governance

from timeline.languages.en.events import default, finding
from timeline.languages.en.events.times import governance, likeliest
from timeline.languages.en.syntax.linear import Linear
from timeline.model.policy import Policy


def main(path, *treebank):
    documents = timebank.documents(path)
    folds = range(timebank.HELD_OUT)
    words = {d["id"]: train_events.examples(d)[0] for d in documents}
    events = {fold: _events(documents, words, fold) for fold in folds}
    sets = {
        d["id"]: train_governance.examples(d, events[timebank.part(d)])
        for d in documents
    }
    further = train_governance.of_trees(treebank, events[0])
    total = Counter()
    for fold in folds:
        known = [sets[d["id"]] for d in documents if timebank.part(d) != fold]
        tied, days = train_governance.fit_both(known, further)
        counts = Counter()
        with (
            patch.object(finding, "_classes", _const(_classes(events[fold]))),
            patch.object(default, "_days", _const(_model(default.OfTheDay, days))),
            patch.object(
                likeliest, "_model", _const(_model(governance.Governance, tied))
            ),
        ):
            for document in documents:
                if timebank.part(document) == fold:
                    found = answers.events(document["text"], document["dct"], Policy())
                    counts += event_scores.tally(document, found)
        print(fold, event_scores.scores(counts), flush=True)
        total += counts
    print("all", event_scores.scores(total))


def _events(documents, words, fold):
    known = [d for d in documents if timebank.part(d) != fold]
    items = [item for d in known for item in words[d["id"]]]
    return train_events.train(items)


def _classes(weights):
    return finding._Classes(_linear(train_events.rows(weights)))


def _model(make, weights):
    return make(_linear(train_governance.rows(weights)).weights)


def _linear(lines):
    return Linear.of_table([line.split("\t") for line in lines])


def _const(value):
    return lambda: value


if __name__ == "__main__":
    main(*sys.argv[1:])
