"""What happens when another English event does: "held a vote", "began to arrive"."""

from collections.abc import Iterator

from timeline.languages.en.events.stance import CARRYING, REACTING
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["accompanied", "begun", "carried", "planned", "reacted_to"]


def planned(reading: Reading, event: Found) -> int:
    """Return the noun of "the closing, which is expected in May", or -1."""
    group = event.group
    if group is None or group.tense != "PRESENT" or event.lexeme.lemma not in _PLANNING:
        return -1
    tags, k = reading.tags, group.first - 1
    if k >= 0 and tags[k] == "WDT":
        k -= 1
        if k >= 0 and tags[k] == ",":
            k -= 1
    return k if k >= 0 and tags[k] in ("NN", "NNS") else -1


_PLANNING = frozenset(("expect", "schedule", "plan", "slate", "anticipate", "due"))


def begun(reading: Reading, event: Found) -> int:
    """Return the verb that begins when another does: "began to arrive", or -1."""
    verb = reading.verb_from(event.index + 1)
    if event.category != "ASPECTUAL" or verb is None or verb.finite:
        return -1
    return verb.head if verb.first == event.index + 1 else -1


def carried(reading: Reading, event: Found) -> int:
    """Return the noun that happens when its verb does: "held a vote", or -1."""
    lemma = event.lexeme.lemma
    carries = event.category == "ASPECTUAL" or lemma in CARRYING
    return _object(reading, event) if carries else -1


def accompanied(reading: Reading, event: Found) -> Iterator[int]:
    """Give the participles of "hit the town, killing two and injuring ten"."""
    if event.group is None or not event.group.finite:
        return
    joined = frozenset((",",))
    for group in reading.groups:
        if group.first <= event.index:
            continue
        if group.finite:
            return
        k = group.first - 1
        while reading.tags[k] == "RB":
            k -= 1
        if group.tense == "PRESPART" and reading.tags[k] in joined:
            joined = _LISTING
            yield group.head


_LISTING = frozenset((",", "CC"))


def reacted_to(reading: Reading, event: Found) -> int:
    """Return the noun that was there before: "condemned the attack", or -1."""
    reacts = event.lexeme.lemma in REACTING
    return _object(reading, event) if reacts else -1


def _object(reading: Reading, event: Found) -> int:
    """Return the noun that ends the phrase behind a verb."""
    k = event.index + 1
    while k < len(reading.tags) and reading.tags[k] in _OBJECT:
        k += 1
    return k - 1 if event.group is not None and not event.group.passive else -1


_OBJECT = frozenset(
    (
        "DT",
        "PRP$",
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "POS",
        "CD",
        "$",
        "VBN",
        "RP",
    )
)
