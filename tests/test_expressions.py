"""Tables of sentences: what is found in each, and what it means.

``fixtures/expressions/<language>/<topic>.tsv`` has the columns ``dct``, ``text``,
``value``, ``expect`` and ``note``; ``type`` and ``mod`` may follow. Brackets in a text
are the spans to find; without any, nothing may be found. Several values are separated
by blanks, and ``-`` is any value. ``fail`` is a known failure: once it passes, the row
has to say so.
"""

from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve
from tables import rows_of

import timeline
from timeline import plugins
from timeline.grammar.language import Text
from timeline.stages.recognize import recognize

TABLES = Path(__file__).parent.parent / "fixtures" / "expressions"
LANGUAGES = sorted(path.name for path in TABLES.iterdir())
ANY = "-"


def all_rows():
    for path in sorted(TABLES.glob("*/*.tsv")):
        for number, row in enumerate(rows_of(path), start=2):
            broken = row["expect"] == "fail"
            marks = pytest.mark.xfail(strict=True, reason=row["note"]) if broken else ()
            name = f"{path.parent.name}/{path.stem}:{number}"
            yield pytest.param(path.parent.name, row, id=name, marks=marks)


BREAKS = str.maketrans({"¶": "\n\n", "↵": "\n"})


def plain(row):
    return row["text"].replace("[", "").replace("]", "").translate(BREAKS)


def spans_of(row):
    """Return the bracketed spans, as offsets into the text without brackets."""
    spans, start, offset = [], None, 0
    for character in row["text"]:
        if character == "[":
            start = offset
        elif character == "]":
            spans.append((start, offset))
        else:
            offset += 2 if character == "¶" else 1
    return spans


def tagged(language, row):
    return extracted(language, plain(row), row["dct"])


@cache
def extracted(language, text, day):
    """Return the timexes that events are told of: what is found can be told."""
    dct = datetime.fromisoformat(day) if day else None
    if dct is not None and "T" not in day:
        dct = dct.date()
    article = timeline.Article(text=text, dct=dct, language=language)
    return timeline.extract(article).timexes


def column(row, name, spans):
    """Return one wanted value a span, or None where any will do."""
    wanted = (row.get(name) or "").split()
    if not wanted:
        return [None] * len(spans)
    return [None if value == ANY else value for value in wanted]


@pytest.mark.parametrize(("language", "row"), list(all_rows()))
def test_row(language, row):
    spans = spans_of(row)
    timexes = tagged(language, row)
    assert [(t.span.start, t.span.end) for t in timexes] == spans, [
        (t.text, t.value, t.rule) for t in timexes
    ]
    for name in ("value", "type", "mod"):
        for wanted, timex in zip(column(row, name, spans), timexes, strict=True):
            found = getattr(timex, name)
            assert wanted is None or found == wanted, (timex.rule, timex.explanation)


@pytest.mark.parametrize("path", sorted(TABLES.glob("*/*.tsv")), ids=lambda p: p.stem)
def test_rows_are_whole(path):
    for number, row in enumerate(rows_of(path), start=2):
        where = f"{path.name}:{number}"
        assert row["expect"] in ("pass", "fail"), where
        spans = spans_of(row)
        assert bool(row["value"]) == bool(spans), where
        for name in ("value", "type", "mod"):
            assert len(column(row, name, spans)) == len(spans), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_third_of_the_rows_are_lookalikes(language):
    rows = [row for path in TABLES.glob(f"{language}/*.tsv") for row in rows_of(path)]
    alike = [row for row in rows if is_lookalike(row)]
    assert len(alike) * 3 >= len(rows), f"{len(alike)} of {len(rows)}"


def is_lookalike(row):
    """Tell whether nothing is to be found, or something longer than meets the eye."""
    return "[" not in row["text"] or row["note"].startswith(("not ", "look-alike"))


@cache
def productive(language):
    """Return the names of the rules whose production gave something, by table."""
    grammar = plugins.load("languages", language).LANGUAGE.grammar
    given = set()
    spied = evolve(grammar)
    spied.rules.extend(
        evolve(rule, production=heard(rule, given)) for rule in grammar.rules
    )
    for path in TABLES.glob(f"{language}/*.tsv"):
        for row in rows_of(path):
            recognize(Text.of(plain(row)), spied)
    return frozenset(given)


def heard(rule, given):
    def production(**slots):
        value = rule.production(**slots)
        if value is not None:
            given.add(rule.name)
        return value

    return production


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_fires_in_the_table_of_its_topic(language):
    taught = plugins.load("languages", language).LANGUAGE
    grammar, saga = taught.grammar, taught.saga
    seen = {
        timex.rule
        for path in TABLES.glob(f"{language}/*.tsv")
        for row in rows_of(path)
        for timex in tagged(language, row)
        if timex.rule.split(".")[1] == path.stem
    }
    # What only serves other rules is never a timex by itself.
    silent = {rule.name for rule in grammar.rules if rule.latent or rule.gives}
    spoken = {rule.name for rule in grammar.rules} - silent
    spoken |= {rule.name for rule in saga.grammar.rules} if saga else set()
    assert spoken - seen == set()
    assert silent - productive(language) == set()
