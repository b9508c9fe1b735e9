"""English verbs behind what stands in between: "The fair, founded in 2010, ends today"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import FINITE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TIMED

__all__ = [
    "act_with_object",
    "end_relative",
    "go_on_with_future",
    "resume",
    "resume_named",
    "resume_perfect",
    "share_to",
]

_ONE = frozenset(("NN", "NNP"))
_GOING_ON = frozenset(("IN", "RB", "DT", "TO", ".", "CD", "PRP$", "RP", "JJ", "VBG"))


def resume(lower: Sequence[str], tags: list[str]) -> None:
    """Give "The festival, founded in 2010, runs until Friday" its verb."""
    for k in range(3, len(tags) - 1):
        apart = k - 1 - (tags[k - 1] == "RB")
        if tags[apart] != "," or tags[k] != "NNS" or "VBZ" not in tags_of(lower[k]):
            continue
        opened = _opening(tags, apart) if tags[k + 1] in _GOING_ON else 0
        if opened:
            tags[k] = "VBZ"
            for j in where(tags, "VBD", opened, k):
                # "The law, passed in 2004 and amended in 2011, bans smoking"
                tags[j] = "VBN" if "VBN" in tags_of(lower[j]) else "VBD"
            if tags[opened] == "VBD" and "VBN" in tags_of(lower[opened]):
                tags[opened] = "VBN"


def resume_named(lower: Sequence[str], tags: list[str]) -> None:
    """Read "called" as a participle in "The bridge, called Long Arch, is safe"."""
    for k in where(tags, ",", 3, -1):
        if tags[k + 1] not in FINITE:
            continue
        opened = _opening(tags, k)
        named = opened and lower[opened] in _NAMED and tags[opened] == "VBD"
        if named and "TO" not in tags[opened:k]:
            tags[opened] = "VBN"


_NAMED = frozenset(("called", "named", "dubbed", "nicknamed", "titled", "codenamed"))


def _opening(tags: Sequence[str], end: int) -> int:
    """Return the participle, or the "who", behind one subject and the first comma, or 0."""
    comma = tags.index(",")
    subject = 0 < comma < end and tags[comma - 1] in _ONE
    if not subject or not FINITE.isdisjoint(tags[:comma]):
        return 0
    if tags[comma + 1] in ("WP", "WDT"):
        return comma + 1
    if tags[comma + 1] in ("IN", "RB") and tags[comma - 1] == "NNP":
        # "Eva Holt, back in the team since May, plays on Monday"
        alone = FINITE.isdisjoint(tags) and tags[-1] == "."
        return comma + 1 if alone and tags[end + 1 :].count(",") == 0 else 0
    reduced = tags[comma + 1] in ("VBN", "VBD")
    finite = [k for k in range(comma + 2, end) if tags[k] in FINITE]
    joined = all(tags[k - 1 : k + 1] == ["CC", "VBD"] for k in finite)
    return comma + 1 if reduced and joined else 0


def go_on_with_future(lower: Sequence[str], tags: list[str]) -> None:
    """Make a participle of the "closed" of "will be dug up and closed": it is to come."""
    for k in where(tags, "VBD", 1):
        if tags[k - 1] != "CC" or "VBN" not in tags_of(lower[k]):
            continue
        start = k - 1
        while start and tags[start - 1] in _WITHIN:
            start -= 1
        planned = tags[max(0, start - 3) : start] == ["MD", "VB", "VBN"]
        if planned and lower[start - 2] == "be" and lower[k - 1] in ("and", "or"):
            tags[k] = "VBN"


_WITHIN = NOUNS | {"DT", "PRP$", "JJ", "IN", "TO", "RP", "RB", "CD", "POS"}


def resume_perfect(lower: Sequence[str], tags: list[str]) -> None:
    """Read "left" as a verb in "has since left hospital"."""
    for k in range(1, len(tags) - 1):
        led = lower[k] == "since" and lower[k - 1] in ("has", "have", "had")
        if led and "VBN" in tags_of(lower[k + 1]):
            tags[k], tags[k + 1] = "RB", "VBN"


def act_with_object(lower: Sequence[str], tags: list[str]) -> None:
    """Give "A fire that broke out on Sunday night destroyed 200 cars" its verb.

    Behind a time no participle has an object.
    """
    for k in where(tags, "VBN", 4, -1):
        relative = tags[1] == "WDT" or tags[2] == "WDT"
        timed = lower[k - 1] in TIMED and tags[k + 1] in _OBJECTS
        if not (relative and timed) or "VBD" not in tags_of(lower[k]):
            continue
        alone = sum(tag in FINITE for tag in tags[:k]) == 1 and "," not in tags[:k]
        if alone and FINITE.isdisjoint(tags[k + 1 :]):
            tags[k] = "VBD"


_OBJECTS = frozenset(("CD", "DT", "PRP$", "NNP", "NNS"))


def end_relative(lower: Sequence[str], tags: list[str]) -> None:
    """Give "The mill which they built burned in May" its verb.

    The one before it is that of the clause with "which", "that" or neither. So it is
    in "Guards who met them left the hall".
    """
    for k in range(3, len(tags) - 1):
        past = tags[k] in ("VBN", "JJ") and "VBD" in tags_of(lower[k])
        if past and (
            (tags[k] == "JJ" and _is_behind_which(tags, k))
            or (tags[k] == "JJ" and _has_object(lower, tags, k))
            or (tags[k] == "VBN" and lower[k + 1] != "by" and _is_last(tags, k))
        ):
            tags[k] = "VBD"
        if not past or tags[k - 1] != "VBD" or lower[k - 1] in _LINKING:
            continue
        noun = _before_relative(lower, tags, k - 2)
        alone = noun >= 0 and FINITE.isdisjoint(tags[:noun])
        if alone and FINITE.isdisjoint(tags[k + 1 :]) and tags[k + 1] != "NN":
            tags[k] = "VBD"


_SUBJECT = NOUNS | {"DT", "JJ", "CD", "POS", "PRP$", "IN"}


def _is_last(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the main verb: "Nurses who attend the clinic protested in May".

    The only other one has "who" or "which" before it.
    """
    told = [j for j, tag in enumerate(tags) if tag in FINITE]
    related = len(told) == 1 and 1 < told[0] < k and tags[told[0] - 1] in ("WP", "WDT")
    opened = related and _SUBJECT.issuperset({*tags[: told[0] - 1]} - {"CC"})
    opened = opened and "VBN" not in tags[told[0] : k]
    ends = tags[k - 1] in NOUNS and tags[k + 1] in ("IN", ".") and tags[-1] == "."
    return opened and ends and "," not in tags[:k]


def _is_behind_which(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the verb of "Her parents, who had sued, settled for less"."""
    if tags[k - 1] != "," or tags[k + 1] not in ("IN", "TO") or "VBD" not in tags[:k]:
        return False
    comma = list(tags).index(",")
    told = {*tags[:comma], *tags[k + 1 :]}
    return tags[comma + 1] in ("WP", "WDT") and FINITE.isdisjoint(told)


def _has_object(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a noun stands before and another behind: no adjective has both."""
    between = tags[k - 1] in NOUNS and lower[k - 1] not in TIMED
    return between and tags[k + 1] in ("DT", "PRP$") and "with" not in lower[:k]


def _before_relative(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the noun of "the mill which they" that ends at *k*, or -1."""
    start = k
    while start > 0 and tags[start] in _PHRASE and tags[start] not in ("DT", "PRP"):
        start -= 1
    if tags[start] in ("DT", "PRP") and lower[start] != "that":
        start -= 1
    noun = start - 1 if tags[start] == "WDT" or lower[start] in _OPENERS else start
    opened = noun < start or (start < k and tags[start + 1] in ("DT", "PRP"))
    return noun if opened and noun >= 0 and tags[noun] in NOUNS else -1


_OPENERS = frozenset(("that", "which", "who", "whom"))
_PHRASE = NOUNS | {"DT", "PRP", "JJ", "CD", "POS", "PRP$"}
_LINKING = word_set(
    "was were had got felt seemed looked remained became went came stayed left kept made",
    "found sat stood lay said did grew turned appeared",
)


def share_to(lower: Sequence[str], tags: list[str]) -> None:
    """Read "and claim" as an infinitive in "fought to win a match and claim it"."""
    for k in [k for k, tag in enumerate(tags) if tag == "VBP" and tags[k - 1] == "CC"]:
        finite = [j for j in range(k) if tags[j] in FINITE]
        led = [j for j in range(k - 1) if tags[j : j + 2] == ["TO", "VB"]]
        past = bool(finite) and tags[finite[-1]] == "VBD"
        if past and led and led[-1] > finite[-1] and "VB" in tags_of(lower[k]):
            tags[k] = "VB"
