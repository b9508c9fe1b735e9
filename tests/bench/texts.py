"""The texts to measure with: news, and what nobody should be slowed down by."""

import json
from itertools import cycle
from pathlib import Path

import timeline

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "articles"

HOSTILE = {
    "digits": "1234567890",
    "numbers": "1 22 333 4444 55555 ",
    "may may may": "may ",
    "may 1 may 1": "may 1 ",
    "days in a row": "monday, tuesday and usually friday, ",
    "markup": "**may** [1](x) > *a* `b` <i> [2] ",
    "from … to …": "from monday to from 3 may to from 2010 to ",
    "the day before": "the day before the day before ",
    "((((": "(",
    "dashes": "1999-2000-01-",
    "dots": "3.14.15.92.",
    "first second": "the first of the second of the third of the last ",
    "words": "lorem ipsum dolor sit amet consectetur ",
    "unicode": "\u017funday Ⅻ ١٢ Ma\u0301rz 二〇一三年 İstanbul \u200b",
    "emoji": "😀🗓️👩‍👩‍👧",
    "new lines": "\n",
}


def news(corpora):
    """Return texts and datelines of the corpora, of our own articles without them."""
    timebank = corpora / "timebank.jsonl"
    if timebank.is_file():
        lines = timebank.read_text(encoding="utf-8").split("\n")
        documents = [json.loads(line) for line in lines if line]
        return [(d["text"], d["dct"]) for d in documents]
    return practice()


def practice():
    """Return texts and datelines of our own articles."""
    articles = [
        timeline.read(path)
        for path in sorted(FIXTURES.iterdir())
        if path.suffix in (".md", ".txt")
    ]
    return [(a.text, (a.dct and a.dct.isoformat()) or "2013-01-16") for a in articles]


def stretched(kind, size, corpora):
    """Return about *size* characters of a kind of text."""
    if kind in HOSTILE:
        return (HOSTILE[kind] * (size // len(HOSTILE[kind]) + 1))[:size]
    pieces, length = [], 0
    for text, _ in cycle(news(corpora)):
        pieces.append(text)
        length += len(text)
        if length >= size:
            break
    joined = "".join(pieces)[:size]
    return " ".join(joined.split()) if kind == "one endless line" else joined


def kinds():
    """Return the names of all kinds of text, news first."""
    return ("news", "one endless line", *HOSTILE)
