"""What an English sentence tells in passing, away from its own time.

", who took office in May,", "four years after police raided it", "more than in 2012".
"""

from collections.abc import Iterator

from timeline.languages.en.events.relative import apposed, dated
from timeline.languages.en.events.times.base import is_base
from timeline.languages.en.events.times.moved import is_of_move
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import WH
from timeline.languages.en.syntax.words import BE, PERIODS, PLANNED_FOR, SAYING

__all__ = ["across", "asides", "ends_period", "is_compared"]

_RANK = 8


def asides(reading: Reading) -> list[range]:
    """Return the words of ", who took office in May,", of "down from 3 in May".

    Of "the hearing set for Friday" and "a promise, made in May,", too: what comes of
    them is of another day.
    """
    tags, lower, times = reading.tags, reading.lower, reading.times
    found = [
        range(group.first, end)
        for group in (reading.groups if reading.timed else ())
        if (end := dated(reading, group, ",." if _is_past(reading, group) else ","))
    ]
    if reading.timed and "," in reading.distinct:
        found.extend(apposed(reading))
    if reading.timed and not _OPENING.isdisjoint(reading.distinct):
        found.extend(_between_dashes(reading))
    if _CUES.isdisjoint(reading.distinct) and WH.isdisjoint(reading.kinds):
        return found
    for k in range(1, len(tags)):
        relative = tags[k - 1] == "," and (tags[k] in WH or lower[k] in PLANNED_FOR)
        before = lower[k - 1]
        if relative or (before in _COMPARING and lower[k] in _COMPARING[before]):
            ends = (j for j in range(k, len(tags)) if _closes(reading, j))
            found.append(range(k, next(ends, len(tags))))
        elif tags[k] in WH and lower[k - 1] == "of" and "," in tags[:k]:
            # "struck, the strongest of which, on Monday, shut the port"
            found.append(range(k, len(tags)))
        elif lower[k] == "for" and _is_planned(reading, k):
            ends = (j for j in range(k + 1, len(tags)) if times[j] < 0)
            noun = k - 3 if tags[k - 2] == "," else k - 2
            found.append(range(noun, next(ends, len(tags))))
    return found


def _is_past(reading: Reading, group: Group) -> bool:
    """Tell whether it is no "said", which looks like a participle behind an aside."""
    return reading.lower[group.head] not in SAYING


def across(reading: Reading, place: Site) -> int:
    """Return the verb of "met Lund, who had written to him, on 3 May", or -1.

    So that of "published it – that ice had carved it – two years later".
    """
    comma = place.first - 1
    if comma < 1 or place.preposition not in ("on", "in", ""):
        return -1
    dashed = reading.words[comma] in _DASHES
    if not dashed and (reading.tags[comma] != "," or not place.preposition):
        return -1
    for words in asides(reading):
        opens = reading.lower[words.start] in ("who", "which", *(["that"] * dashed))
        verb = reading.verb_before(words.start)
        if words.stop == comma and opens and verb is not None and verb.finite:
            past = verb.tense in ("PAST", "FUTURE") and verb.modality is None
            timed = any(time >= 0 for time in reading.times[: words.start])
            return verb.head if past and not timed else -1
    return -1


def _between_dashes(reading: Reading) -> Iterator[range]:
    """Give the words of " -- she fled in May -- " and "(she fled in May)".

    So those of "Grano -- one of the leading food processing firms -- said on Monday",
    and of "(born Alan Crane, 9 March 1951, Leeds)".
    """
    opened = -1
    for k, word in enumerate(reading.words):
        dashed = word in _DASHES and reading.words[opened] in _DASHES
        closes = word == ")" or dashed
        if opened >= 0 and closes:
            words = range(opened + 1, k)
            named = reading.tags[opened + 1] in _NAMING
            if _is_lived(reading, words) or any(
                (g.finite or named) and g.head in words for g in reading.groups
            ):
                yield words
            opened = -1
        elif word in _DASHES or word == "(":
            opened = k


def _is_lived(reading: Reading, words: range) -> bool:
    """Tell whether it is of a life: "(b. 9 March 1851, Leeds)", "(opened in 1920)"."""
    first = reading.verb_at.get(words.start)
    told = first is not None and first.tense == "PASTPART"
    timed = any(reading.times[k] >= 0 for k in words)
    return timed and (told or reading.lower[words.start] in _OF_A_LIFE)


_NAMING = frozenset(("DT", "CD"))
_OF_A_LIFE = frozenset(("born", "b", "b.", "died", "d", "d."))
_DASHES = frozenset(("--", "—", "–"))
_OPENING = _DASHES | {"("}


def _closes(reading: Reading, k: int) -> bool:
    """Tell whether a comma is neither of "May 3, 2009" nor of "chair, founder and"."""
    tags = reading.tags
    if reading.words[k] == ";":
        return True
    if tags[k] != "," or reading.times[k] >= 0 or _is_amount(reading, k):
        return False
    ends = (j for j in range(k + 1, len(tags)) if tags[j] not in _LISTED)
    end = next(ends, len(tags))
    listed = end > k + 1 and tags[end : end + 1] == ["CC"] and tags[k - 1] in _LISTED
    return not listed or tags[end + 1 : end + 2] in (["VBD"], ["VBZ"], ["VBP"])


def _is_amount(reading: Reading, k: int) -> bool:
    """Tell whether a comma is one of those around ", or 6.43," in an amount."""
    lower, tags = reading.lower, reading.tags
    opens = lower[k + 1 : k + 2] == ["or"] and tags[k + 2 : k + 3] in _FIGURES
    if opens or tags[k - 1] != "CD":
        return opens
    j = k - 1
    while j > 0 and tags[j] in ("CD", "$", "#"):
        j -= 1
    return lower[j] == "or" and tags[j - 1] == ","


_FIGURES = (["CD"], ["$"], ["#"])
_LISTED = frozenset(("JJ", "NN", "NNS"))


def _is_planned(reading: Reading, k: int) -> bool:
    """Tell whether the "for" at *k* is that of "a hearing set for Friday"."""
    lower, times = reading.lower, reading.times
    said = k > 1 and lower[k - 1] in PLANNED_FOR and lower[k - 2] not in BE
    return said and k + 1 < len(times) and times[k + 1] >= 0


_COMPARING = {"down": ("from",), "up": ("from",), "compared": ("with", "to")}
_CUES = PLANNED_FOR.union(_COMPARING)


def is_compared(reading: Reading, place: Site) -> bool:
    """Tell whether something else is only measured against it, or up to it.

    "The quarter ended Sept. 30", "moved to Friday", "rather than on Monday", "more than in May", "for the first time since 1997", "rose
    to $9 from $7 a share a year earlier".
    """
    if is_base(reading, place) or ends_period(reading, place):
        return True
    if _is_set_against(reading, place) or _is_lifetime(reading, place):
        return True
    if (
        place.preposition == "from"
        and place.unit == "YE"
        and _is_apposed(reading, place)
    ):
        return True
    if is_of_move(reading, place):
        return True
    before = reading.lower[: place.first]
    if place.preposition in _UP_TO and not PERIODS.isdisjoint(before[-1:]):
        # "the six months to Sept. 30"
        return True
    best = reading.tags[place.start - 1] == "JJS" and not place.preposition
    if best and place.head < 0:
        # "the driest summer in decades", but "in the driest summer"
        return place.first < 2 or reading.tags[place.first - 2] != "IN"
    before = reading.lower[max(0, place.first - 2) : place.first]
    if _than(reading, place) or before == ["instead", "of"]:
        return True
    verb = reading.verb_before(place.first)
    told = verb.head if verb is not None and verb.finite else 0
    ranked = reading.tags[max(told, place.first - _RANK) : place.first]
    first_time = before in (["first", "time"], ["second", "time"], ["only", "time"])
    return place.preposition == "since" and (
        first_time or "JJS" in ranked or _is_first(reading, verb, place)
    )


_UP_TO = frozenset(("to", "through"))


def _than(reading: Reading, place: Site) -> bool:
    """Tell whether it is behind "more than": "in May", "in all of last year"."""
    lower, k = reading.lower, place.first - 1
    while k > 0 and lower[k] in _WHOLE:
        k -= 1
    return k >= 0 and lower[k] == "than"


_WHOLE = frozenset(("all", "any", "the", "whole", "of", "in", "during"))


def _is_first(reading: Reading, verb: Group | None, place: Site) -> bool:
    """Tell "moved to its first rise since 2006" from "has led the first team since"."""
    if verb is None or not verb.finite or verb.aspect.startswith("PERFECTIVE"):
        return False
    return not _RANKED.isdisjoint(reading.lower[verb.head : place.first])


_RANKED = frozenset(("first", "second", "third", "fourth", "fifth", "only"))


def _is_set_against(reading: Reading, place: Site) -> bool:
    """Tell "£200 more than last year" and "on 3 May, not 3 June" from when it was.

    "No later than Friday" says when.
    """
    lower, k = reading.lower, place.first
    if place.preposition == "than":
        return lower[max(0, k - 2) : k - 1] not in (["no"], ["not"])
    return lower[max(0, k - 2) : k] == [",", "not"]


def _is_apposed(reading: Reading, place: Site) -> bool:
    """Tell whether it says from when a thing is: "A second medal, from 1959, is"."""
    tags, k = reading.tags, place.first
    return tags[k - 1 : k] == [","] and tags[place.end : place.end + 1] == [","]


def _is_lifetime(reading: Reading, place: Site) -> bool:
    """Tell whether it is of the years of a life or a work: "Cole (1851-1930)"."""
    lower, times = reading.lower, reading.times
    low, high = place.start - 1, place.end
    while low > 0 and (times[low] >= 0 or lower[low] in _DASHED):
        low -= 1
    while high < len(lower) - 1 and (times[high] >= 0 or lower[high] in _DASHED):
        high += 1
    ranged = high - low > place.end - place.start + 1
    ranged = ranged or not _DASHED.isdisjoint("".join(lower[low + 1 : high]))
    return ranged and lower[low] == "(" and lower[high : high + 1] == [")"]


_DASHED = frozenset(("-", "–", "—"))


def ends_period(reading: Reading, place: Site) -> bool:
    """Tell whether it says which "quarter ended Sept. 30" is meant."""
    k = place.first - 1
    if k < 1 or reading.lower[k] not in ("ended", "ending"):
        return False
    # "the three months that ended Sept. 30"
    k -= 2 if reading.lower[k - 1] in ("that", "which") else 1
    return reading.lower[max(0, k)] in PERIODS
