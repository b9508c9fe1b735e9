"""The scores, held against the field's own scripts where these are at hand."""

import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import case_scores
import event_scores
import pytest
import timex_scores
from matching import f1, held_out, pairs

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT.parent / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "tools").is_dir(), reason="no ../shared with scoring tools here"
)


def lines_of(name):
    text = (SHARED / "corpora" / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def reference(script, gold, system, tmp_path):
    """Return what the field's script says of a system's answers."""
    answers = tmp_path / "system.jsonl"
    answers.write_text("\n".join(map(json.dumps, system)), encoding="utf-8")
    tool, corpus = SHARED / "tools" / script, SHARED / "corpora" / gold
    command = [sys.executable, tool, corpus, answers, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def blurred(rows, luck):
    """Return annotations as a poor system would give them: some lost, some shifted."""
    kept = [dict(row) for row in rows if luck.random() < 0.8]
    for row in kept:
        row["start"] = max(0, row["start"] - luck.choice((0, 0, 0, 2, 9)))
        row["end"] += luck.choice((0, 0, 0, 1, 12))
        row["value"] = luck.choice((row.get("value"), row.get("value"), "1998-02"))
    return kept


@needs_shared
@pytest.mark.parametrize("name", ["timebank.jsonl", "wikiwars-train.jsonl"])
def test_timex_scores_are_those_of_the_field(name, tmp_path):
    luck = random.Random(1)
    documents = lines_of(name)
    answers = [blurred(timex_scores.expected(d), luck) for d in documents]
    counts = Counter()
    for document, answer in zip(documents, answers, strict=True):
        counts += timex_scores.tally(document, answer)
    system = [
        {"id": document["id"], "timexes": answer}
        for document, answer in zip(documents, answers, strict=True)
    ]
    theirs = reference("score.py", name, system, tmp_path)
    ours = timex_scores.scores(counts)
    assert ours == {measure: theirs[measure]["F1"] for measure in ours}


@needs_shared
def test_event_scores_are_those_of_the_field(tmp_path):
    luck = random.Random(2)
    documents = lines_of("timebank.jsonl")
    counts, system = Counter(), []
    for document in documents:
        times = [t["value"] for t in document["timexes"]] or [None]
        answer = blurred(document["events"], luck)
        for event in answer:
            event["value"] = luck.choice((*times, document["dct"][:10]))
            event["basis"] = luck.choice(("explicit", "explicit", "dct"))
        counts += event_scores.tally(document, answer)
        system.append({"id": document["id"], "timexes": [], "events": answer})
    theirs = reference("score.py", "timebank.jsonl", system, tmp_path)
    ours = event_scores.scores(counts)
    # The field's script knows neither.
    del ours["class"], ours["tied_recall"]
    assert ours == {
        "trigger": theirs["event_trigger"]["F1"],
        "anchored_recall": theirs["anchored"]["recall"],
        "anchored_accuracy": theirs["anchored"]["accuracy_of_found"],
        "explicit_recall": theirs["explicit"]["recall"],
        "explicit_accuracy": theirs["explicit"]["accuracy_of_found"],
        "explicit_precision": theirs["explicit"]["precision"],
    }


@needs_shared
@pytest.mark.parametrize(
    "suite", ["chrono", "ctparse", "duckling", "recognizers", "sutime"]
)
def test_case_scores_are_those_of_the_field(suite, tmp_path):
    luck = random.Random(suite)
    cases = lines_of(f"cases/{suite}.dev.jsonl")
    counts, system = Counter(), []
    for case in cases:
        answer = blurred(case["expressions"], luck)
        for found in answer:
            found["bounds"] = luck.choice(found["bounds"] or [None])
            found["value"] = luck.choice((found["value"] or ["P2D"])[:1] or [None])
        if case["negative"] and luck.random() < 0.3:
            answer = [{"start": 0, "end": 2, "type": "DATE", "value": "", "bounds": []}]
        counts += case_scores.tally(case, answer)
        names = {"src": case["src"], "id": case["id"]}
        system.append({**names, "expressions": answer})
    theirs = reference("score_cases.py", f"cases/{suite}.dev.jsonl", system, tmp_path)
    renamed = {"strict": "bounds_strict"}
    ours = case_scores.scores(counts)
    assert ours == {m: theirs["all"][renamed.get(m, m)] for m in ours}


def test_spans_that_share_most_are_paired_first():
    gold = [{"start": 0, "end": 4}, {"start": 5, "end": 20}]
    found = [{"start": 2, "end": 20}]
    assert pairs(gold, found, ties_to_first=False) == {1: 0}


def test_an_f1_of_nothing_is_nought():
    assert f1(0, 0, 0) == 0.0


def test_an_event_may_be_tied_to_the_right_expression_of_another_value():
    document = {
        "text": "It fell last week.",
        "dct": "1989-11-02",
        "timexes": [
            {"tid": "t1", "start": 8, "end": 17, "type": "DATE", "value": "1989-WXX"}
        ],
        "events": [{"eid": "e1", "start": 3, "end": 7, "text": "fell", "class": "X"}],
        "tlinks": [{"a": "e1", "b": "t1", "rel": "IS_INCLUDED"}],
    }
    found = {"start": 3, "end": 7, "value": "1989-W43", "basis": "explicit"}
    counts = event_scores.tally(document, [{**found, "timex": [8, 17]}])
    assert (counts["tied"], counts["explicit_right"]) == (1, 0)
    assert not event_scores.tally(document, [{**found, "timex": [18, 20]}])["tied"]


def test_about_a_fifth_is_held_out_and_always_the_same():
    names = [f"article-{number}" for number in range(1000)]
    assert 150 < sum(map(held_out, names)) < 250
    assert held_out("article-6") == held_out("article-6")
