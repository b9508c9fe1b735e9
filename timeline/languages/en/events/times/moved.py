"""English days that something was moved to, or from: "was put off until Friday"."""

from collections.abc import Iterable, Sequence

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PLANNED_FOR

__all__ = ["is_grant", "is_new_day", "is_of_move", "move"]

MOVING = word_set("moved postponed delayed pushed shifted rescheduled deferred")
_MOVED = MOVING | word_set(
    "adjourned put brought adjourning bringing deferring delaying moving postponing pushing",
    "putting rescheduling shifting",
)
_PUT_OFF = _MOVED | word_set("cancelled canceled called scrapped abandoned suspended")
_LENGTHENING = frozenset(("extend", "prolong", "lengthen", "shorten"))
_CHANGING = _LENGTHENING | word_set(
    "move postpone delay push shift reschedule defer bring adjourn"
)
_UNTIL = frozenset(("until", "till"))
_UP_TO = _UNTIL | {"through"}
_TO = _UNTIL | {"to"}
_NEW_DAY = {"rescheduled": frozenset(("for", "to"))}
_ALONG = frozenset(("back", "forward", "off"))
_NEAR = 5


def move(
    reading: Reading,
    found: Sequence[Found],
    sites: Iterable[Site],
    tied: dict[int, Tie],
) -> None:
    """Tie to "was moved to Friday" what was moved.

    "Saturday's game was called off" says of no day when that was done.
    """
    events = {event.index for event in found}
    if not PLANNED_FOR.isdisjoint(reading.distinct):
        sites = tuple(sites)
        for place in sites:
            words = events & {_set_for(reading, place)}
            give(tied, words, Tie(timex=place.timex))
    if _PUT_OFF.isdisjoint(reading.distinct):
        return
    for place in sites:
        old = _put_off_from(reading, place)
        if tied.get(old, UNTIED).timex == place.timex:
            del tied[old]
        words = events & {_moved_to(reading, place)}
        tied.update((k, Tie(timex=place.timex)) for k in words)


def _set_for(reading: Reading, place: Site) -> int:
    """Return the noun of "The opening, now set for May 2020, will cost more", or -1."""
    k = place.first - 1
    planned = place.preposition == "for" and reading.word(k) in PLANNED_FOR
    if not planned or reading.tags[k] not in ("VBN", "JJ"):
        return -1
    k -= 1
    while k > 0 and reading.tags[k] == "RB":
        k -= 1
    apposed = k > 0 and reading.tags[k] == ","
    return k - 1 if apposed and reading.tags[k - 1] in _ACTS else -1


_ACTS = NOUNS | {"VBG"}


def is_of_move(reading: Reading, place: Site) -> bool:
    """Tell whether something was moved to it, or from it: "moved to Friday from Monday".

    So is that of "agreed to extend the pact from May 1 to June 1".
    """
    if place.preposition == "to":
        moved = not MOVING.isdisjoint(reading.lower[: place.first])
        return moved or _is_new_end(reading, place)
    return place.preposition == "from" and _is_old_day(reading, place)


def _is_old_day(reading: Reading, place: Site) -> bool:
    if place.after == "TO" and reading.times[place.end + 1 : place.end + 2] > [-1]:
        verb = reading.verb_before(place.first)
        if verb is not None and reading.verb(verb) in _CHANGING:
            return True
    beside = slice(max(0, place.first - _NEAR), place.first)
    return not MOVING.isdisjoint(reading.lower[beside])


def _is_new_end(reading: Reading, place: Site) -> bool:
    """Tell whether it is the end that something got: "prolonged the lease to 2042"."""
    verb = reading.verb_before(place.first)
    return verb is not None and reading.verb(verb) in _LENGTHENING


def is_new_day(reading: Reading, place: Site) -> bool:
    """Tell whether it ends a delay: "was postponed until Friday" was so before.

    So was "extended the talks through Friday".
    """
    verb = reading.verb_before(place.first)
    if verb is None or place.preposition not in _UP_TO:
        return False
    lemma, behind = reading.verb(verb), reading.lower[verb.head + 1 : place.first]
    if lemma in _LENGTHENING:
        # "The pier was extended, in stages, until 1931."
        return not verb.passive
    return lemma in _CHANGING or (lemma == "put" and "off" in behind)


def is_grant(reading: Reading, place: Site) -> bool:
    """Tell whether it is how long somebody was given: "gave them until Friday to leave"."""
    verb = reading.verb_before(place.first)
    granted = verb is not None and reading.verb(verb) in _GRANTING
    return granted and place.preposition in _UNTIL


_GRANTING = frozenset(("give", "grant", "allow"))


def _moved_to(reading: Reading, place: Site) -> int:
    """Return the "vote" of "moved the vote to Friday", "The vote was moved to Friday".

    So it is for "postponed until Friday", and a case that was adjourned to it goes on.
    """
    verb = reading.verb_before(place.first)
    if verb is None or reading.lower[verb.head] not in _MOVED or verb.negated:
        return -1
    word, k = reading.lower[verb.head], place.first - 1
    if place.preposition not in _NEW_DAY.get(word, _TO):
        return -1
    if (old := _old_day(reading, k)) > 0:
        k = old - 1
    while reading.lower[k] in _ALONG:
        k -= 1
    if k == verb.head:
        # "The shows have moved from June to July"
        if verb.passive or old > 0:
            return _subject(reading, verb)
        ahead = verb.finite and place.preposition == "to"
        return _behind(reading, place.end) if ahead else -1
    k = max(_head(reading, k), verb.head)
    its = reading.tags[k] in NOUNS and not verb.passive and verb.finite
    return k if its and _is_phrase(reading, verb.head + 1, k) else -1


def _behind(reading: Reading, k: int) -> int:
    """Return the hearing of "adjourned to Thursday the hearing on", or -1."""
    first = k
    while k < len(reading.tags) and reading.tags[k] in _PHRASE:
        k += 1
    return k - 1 if k > first and reading.tags[k - 1] in NOUNS else -1


def _put_off_from(reading: Reading, place: Site) -> int:
    """Return the "postponed" of "Saturday's game was postponed", or -1."""
    first = place.end + (reading.tags[place.end : place.end + 1] == ["POS"])
    verb = reading.verb_from(first)
    if verb is None or not verb.passive or reading.lower[verb.head] not in _PUT_OFF:
        return -1
    game = reading.tags[first : verb.first]
    return verb.head if game and _PHRASE.issuperset(game) else -1


def _old_day(reading: Reading, k: int) -> int:
    """Return where "from Monday" begins that ends at *k*, or -1."""
    while k > 0 and reading.times[k] >= 0:
        k -= 1
    return k if reading.lower[k] == "from" and reading.times[k + 1] >= 0 else -1


def _is_phrase(reading: Reading, low: int, high: int) -> bool:
    low += reading.lower[low] in _ALONG
    return _PHRASE.issuperset(reading.tags[low : high + 1])


def _subject(reading: Reading, verb: Group) -> int:
    """Return the noun before a verb, or before an aside between commas.

    So of "The vote was due on Monday but has been moved to Thursday".
    """
    k = verb.first - 1
    if reading.word(k) == "but":
        k -= 1 + (reading.word(k - 1) == ",")
    if reading.word(k) == ",":
        k = next((j for j in range(k - 1, 0, -1) if reading.tags[j] == ","), 0) - 1
    k = _core(reading, _before_plan(reading, k))
    return k if k >= 0 and reading.tags[k] in NOUNS else -1


def _core(reading: Reading, k: int) -> int:
    """Return the visit of "a visit from a UN delegation", which ends at word *k*."""
    head, j = _head(reading, k), k
    while j > 0 and reading.times[j] < 0:
        if reading.lower[j] in _OF_NOUN and reading.tags[j - 1] in NOUNS:
            head = j - 1
        elif reading.tags[j] not in _PHRASE:
            break
        j -= 1
    return head


_OF_NOUN = frozenset(("of", "from", "by", "with", "between", "for", "on", "against"))


def _before_plan(reading: Reading, k: int) -> int:
    """Return the word before "that was to begin on Saturday", which ends at *k*."""
    end = k
    while k >= 0 and (reading.times[k] >= 0 or reading.tags[k] == "IN"):
        k -= 1
    if k == end:
        return end
    k -= reading.word(k) == "due"
    while k >= 0 and k in reading.verb_at:
        k = reading.verb_at[k].first - 1
    return k - (reading.word(k) in _RELATIVE)


_RELATIVE = frozenset(("that", "which"))


def _head(reading: Reading, k: int) -> int:
    """Return the trial of "the trial of two guards", which ends at word *k*."""
    first = k
    while first > 0 and (
        reading.tags[first - 1] in _PHRASE or reading.lower[first - 1] == "of"
    ):
        first -= 1
    of = reading.lower[first : k + 1]
    return first + of.index("of") - 1 if "of" in of else k


_PHRASE = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS", "CD", "VBN"))
