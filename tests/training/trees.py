"""Which word governs a time, read from the trees of the English Web Treebank."""

import gzip
from datetime import date

import timeline
from timeline.languages.en.events.times import governance
from timeline.languages.en.events.times.site import Between, site
from timeline.languages.en.syntax.sentences import readings
from timeline.model.record import Span, TimexType

# Days without a date are then tagged too; the model does not see where they lie.
SOME_DAY = date(2006, 3, 15)
ATTACHED = ("obl", "nmod", "advmod", "compound", "dep")


def examples(path, events_in):
    """Return (features, label) of each pair of an event and a time of its sentence.

    *events_in* finds the events of a reading. A noun that does not govern a time may
    still lie in it, and so may a verb that is joined to the one that does: such pairs
    are left out.
    """
    return [
        pair
        for text, places, tokens in sentences(path)
        for pair in _pairs(text, places, tokens, events_in)
    ]


def sentences(path):
    """Yield the text of each sentence, where its tokens stand, and their columns."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = []
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                rows.append(columns)
            elif len(columns) == 1 and not columns[0]:
                yield _laid_out(rows)
                rows = []


def _laid_out(rows):
    text, places = "", {}
    for row in rows:
        places[int(row[0])] = len(text), len(text) + len(row[1])
        text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
    return text.rstrip(), places, {int(row[0]): row for row in rows}


def _pairs(text, places, tokens, events_in):
    article = timeline.Article(text=text, dct=SOME_DAY)
    times = [t for t in timeline.tag(article) if _is_calendar(t)]
    heads = {k: _governor(t.span, places, tokens) for k, t in enumerate(times)}
    if not any(heads.values()):
        return
    for _, reading in readings(text, Span(0, len(text)), [t.span for t in times]):
        found = list(events_in(reading))
        told = sorted(set(reading.times) - {-1})
        sites = [site(reading, k, times[k], None) for k in told]
        between = Between(reading, found)
        for event in found:
            start = reading.starts[event.index]
            token = _token(start, start + len(reading.words[event.index]), places)
            for place in sites:
                label = _label(event, token, heads[place.timex], tokens)
                if label is not None and governance.may_govern(
                    event, place, sites, between
                ):
                    yield governance.features(reading, event, place, between), label


def _is_calendar(timex):
    calendar = timex.type in (TimexType.DATE, TimexType.TIME)
    return timex.interval and calendar and not timex.value.endswith("_REF")


def _governor(span, places, tokens):
    """Return the token that a time depends on, 0 if it is no modifier of one."""
    inside = [k for k, (a, b) in places.items() if a < span.end and span.start < b]
    roots = [k for k in inside if int(tokens[k][6]) not in inside]
    if len(roots) != 1 or tokens[roots[0]][7].split(":")[0] not in ATTACHED:
        return 0
    return int(tokens[roots[0]][6])


def _token(start, end, places):
    return next((k for k, (a, b) in places.items() if a < end and start < b), 0)


def _label(event, token, governor, tokens):
    """Return 1 or 0, None where the tree does not say."""
    if not governor or not token:
        return None
    if token == governor:
        return 1.0
    joined = _joins(tokens[token], governor) or _joins(tokens[governor], token)
    return None if joined or event.group is None else 0.0


def _joins(row, other):
    return row[7] == "conj" and int(row[6]) == other
