"""Score temporal expressions as TempEval-3 did.

Strict is the same span, relaxed a span that overlaps. Type and value count relaxed
pairs whose attribute is equal, over all that was found and all that is expected.
"""

from collections import Counter

from matching import f1, pairs, same_span


def expected(document):
    """Return the expressions of a document; the dateline is given, not looked for."""
    return [t for t in document["timexes"] if t.get("fid") != "CREATION_TIME"]


def tally(document, found):
    """Count what one document contributes to the scores."""
    gold = expected(document)
    paired = [
        (gold[i], found[j]) for i, j in pairs(gold, found, ties_to_first=False).items()
    ]
    return Counter(
        gold=len(gold),
        found=len(found),
        relaxed=len(paired),
        strict=sum(same_span(wanted, got) for wanted, got in paired),
        type=sum(wanted["type"] == got["type"] for wanted, got in paired),
        value=sum(wanted["value"] == got["value"] for wanted, got in paired),
    )


def scores(counts):
    """Return strict, relaxed, type and value F1 of summed tallies."""
    return {
        name: f1(counts[name], counts["found"], counts["gold"])
        for name in ("strict", "relaxed", "type", "value")
    }


def errors(document, found):
    """Yield each difference: its class, then what was expected and what was found."""
    gold, text = expected(document), document["text"]
    paired = pairs(gold, found, ties_to_first=False)
    for i, wanted in enumerate(gold):
        if i not in paired:
            yield "missed", _told(text, wanted), ""
        elif wanted["value"] != found[paired[i]]["value"]:
            yield "value", _told(text, wanted), _told(text, found[paired[i]])
        elif not same_span(wanted, found[paired[i]]):
            yield "span", _told(text, wanted), _told(text, found[paired[i]])
    for j, got in enumerate(found):
        if j not in paired.values():
            yield "spurious", "", _told(text, got)


def _told(text, timex):
    before = text[max(0, timex["start"] - 40) : timex["start"]]
    after = text[timex["end"] : timex["end"] + 25]
    words = text[timex["start"] : timex["end"]]
    quote = " ".join(f"{before}[{words}]{after}".split())
    return f"{quote} = {timex['type']} {timex['value']} ({timex.get('rule', 'gold')})"
