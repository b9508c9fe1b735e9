"""Which English noun a time belongs to: "the arrest on Monday of", "a report from 1951".

Such a time says nothing of the verb.
"""

from timeline.languages.en.events.stance import (
    ACCUSING,
    ANNOUNCING,
    CLEARING,
)
from timeline.languages.en.events.times.awaited import awaited, passed
from timeline.languages.en.events.times.figure import is_of_figure
from timeline.languages.en.events.times.reaction import sudden
from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import OCCURRING
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import (
    DATED,
    FIXING,
    MOMENTS,
    REPORTED,
    RESULTS,
)

__all__ = ["owner"]

_NOUN = frozenset(("NN", "NNS"))
_OPENS = frozenset(("DT", "PRP$", "POS", "JJ", "CD", "VBN"))
_STARTING = frozenset(("beginning", "starting", "commencing", "effective", "payable"))
_BEFORE_START = _NOUN | {","}
_LONG = frozenset(("SE", "YE", "O"))
_IN_PHRASE = _OPENS | _NOUN | {"NNP", "VBG"}
_WITHIN = frozenset(("in", "at", "during"))


def owner(reading: Reading, place: Site) -> int:
    """Return the word that alone has the day, or -1."""
    lower, k = reading.lower, place.first - 1
    verb = reading.verb_at.get(k)
    if is_of_figure(reading, place):
        return place.start
    if place.head >= 0:
        return _defined(reading, place)
    if verb is not None and (word := _of_verb(reading, place, verb)) >= 0:
        return word
    if k > 0 and lower[k] in _STARTING and reading.tags[k - 1] in _BEFORE_START:
        # "declared a curfew, starting on Monday", "in view of a strike beginning Monday"
        return k
    if place.preposition in _DAILY and (noun := awaited(reading, k)) >= 0:
        return noun
    carried = _carried(reading, place), _shelled(reading, place)
    if (noun := max(*carried, _followed(reading, place))) >= 0:
        return noun
    if place.preposition and lower[place.end : place.end + 1] == ["of"]:
        its = k >= 0 and reading.tags[k] in _NOUN and not _has_no_day(reading, k)
        return k if its else -1
    known = _happened(reading, place), passed(reading, place), sudden(reading, place)
    noun = max(known)
    return noun if noun >= 0 else _dated(reading, place)


def _of_verb(reading: Reading, place: Site, verb: Group) -> int:
    """Return what alone has a time behind a verb, the verb of "a contract dated 3 May".

    Without, it is -1.
    """
    if (noun := _fixed(reading, place)) >= 0:
        return noun
    word = reading.lower[verb.head]
    alone = word == "dated" or (verb.finite and word in REPORTED)
    return verb.head if alone else -1


# WordNet's file of artifacts, where things happen.
_SITES = frozenset(("n06",))


def _has_no_day(reading: Reading, k: int) -> bool:
    """Tell whether it is the surgeon of "cleared a surgeon on Thursday of theft".

    So is the hospital of "died in a hospital on Sunday of a stroke".
    """
    if lexemes().of(reading.lower[k], "N").file in _SITES:
        return True
    verb = reading.verb_before(k)
    return verb is not None and reading.verb(verb) in _OF_SOMETHING


_OF_SOMETHING = CLEARING | ACCUSING | frozenset(("convict", "inform", "notify", "warn"))


def _carried(reading: Reading, place: Site) -> int:
    """Return the object of a verb that the time is of, or -1.

    "Ordered a vote on May 3", which is still to come, "blamed weak sales in July".
    """
    verb = reading.verb_before(place.first)
    if verb is None or reading.tags[place.first - 1] not in _NOUN:
        return -1
    lemma, phrase = reading.verb(verb), reading.tags[verb.head + 1 : place.first]
    if place.side == ">" and place.preposition in _ON and lemma in ANNOUNCING:
        gone = verb.tense in _SAID and not verb.passive and verb.modality is None
        # "is planning a protest at the plant on Friday"
        led = phrase.index("IN") if "IN" in phrase else len(phrase)
        placed = led == len(phrase) or reading.lower[verb.head + led + 1] in _SITED
        its = gone and placed and led > 0 and _PLACED.issuperset(phrase)
        return verb.head + led if its else -1
    within = place.preposition in _WITHIN and place.unit in LONG
    if not within or lemma not in _BLAMING or not _PLACED.issuperset(phrase):
        return -1
    return verb.head + (phrase.index("IN") if "IN" in phrase else len(phrase))


def _shelled(reading: Reading, place: Site) -> int:
    """Return the gerund of "accused the army of shelling a village overnight", or -1.

    "Accused it of lying on Monday" may well be an accusation of that day.
    """
    verb = reading.verb_before(place.first)
    if verb is None or verb.tense != "PRESPART":
        return -1
    before = reading.verb_before(verb.first)
    accused = before is not None and reading.verb(before) in ACCUSING | {"blame"}
    gone = place.unit in _LONG or reading.lower[place.start] == "overnight"
    its = accused and gone and reading.tags[verb.first - 1] == "IN"
    between = reading.tags[verb.head + 1 : place.first]
    return verb.head if its and _PLACED.issuperset(between) else -1


def _followed(reading: Reading, place: Site) -> int:
    """Return the death of "The arrest follows the death of a man on Friday", or -1."""
    verb = reading.verb_before(place.first)
    if verb is None or reading.verb(verb) != "follow" or verb.tense != "PRESENT":
        return -1
    phrase = reading.tags[verb.head + 1 : place.first]
    led = phrase.index("IN") if "IN" in phrase else len(phrase)
    return verb.head + led if led > 0 and _PLACED.issuperset(phrase) else -1


_SAID = frozenset(("PAST", "PRESENT"))
_SITED = frozenset(("at", "in", "near", "outside"))
_ON = frozenset(("on", "in", "at", ""))
_DAILY = frozenset(("on", "in", ""))
_PLACED = _IN_PHRASE | {"IN"}
_BLAMING = frozenset(("blame", "cite", "attribute"))


def _happened(reading: Reading, place: Site) -> int:
    """Return the noun of "rebuild after a quake last year", or -1.

    So of "the quake last April that killed thousands".
    """
    noun = k = place.first - 1
    if k < 1 or reading.tags[k] not in _NOUN or place.unit not in _LONG | _MONTHS:
        return -1
    if lexemes().of(reading.lower[k], "N").file not in OCCURRING:
        return -1
    if reading.tags[place.end : place.end + 1] == ["WDT"]:
        return -1 if reading.lower[noun] in RESULTS else noun
    while k > 0 and reading.tags[k] in _IN_PHRASE and k not in reading.verb_at:
        k -= 1
    long_ago = place.unit in _LONG and reading.lower[k] in _FOLLOWING
    return noun if long_ago else -1


_MONTHS = frozenset(("MO", "QU", "HA"))
_FOLLOWING = frozenset(("after", "following", "since", "amid"))


def _fixed(reading: Reading, place: Site) -> int:
    """Return what is to be of "set May 3 for the vote", "chose it as the day of the vote".

    So of "picked Sunday night as the time to attack".
    """
    lower, tags, k = reading.lower, reading.tags, place.end
    lead = lower[place.first - 1]
    if place.preposition or lead not in _CHOOSING or lower[k : k + 1] not in _AS:
        return -1
    verb = reading.verb_at.get(place.first - 1)
    if verb is not None and verb.passive:
        # "A date was set Monday for the vote" on that day.
        return -1
    while True:
        k += 1
        while k < len(tags) - 1 and tags[k + 1] in _IN_PHRASE:
            k += 1
        if k >= len(tags):
            return -1
        if lower[k] in MOMENTS and lower[k + 1 : k + 2] == ["to"]:
            verb = reading.verb_from(k + 1)
            return verb.head if verb is not None else k
        if lower[k] not in MOMENTS or lower[k + 1 : k + 2] not in _LINKS:
            return k
        k += 1


_AS = (["as"], ["for"])
_CHOOSING = FIXING | {"picked", "named", "choosing", "picking"}
_LINKS = (["of"], ["for"])


def _defined(reading: Reading, place: Site) -> int:
    """Return the noun of "his 1974 film" and "the summer signing", or -1.

    It is a thing: "the 1974 flood" killed people that year.
    """
    tags, k = reading.tags, place.end
    if place.preposition or tags[k] == "POS" or place.before not in _OPENS:
        return -1
    while k + 1 < len(tags) and tags[k] not in _NOUN:
        k += 1
    while tags[k + 1 : k + 2] and tags[k + 1] in _NOUN:
        k += 1
    noun = reading.lower[k]
    happens = lexemes().of(noun, "N").file in OCCURRING
    if k > place.head or happens or noun in RESULTS:
        return -1
    weekend = reading.lower[place.end - 1] == "weekend"
    if noun == "date" and reading.lower[place.start - 2] == "for":
        # "Tickets bought for the May 2 date will be honored": nothing is then.
        return place.start
    return k if place.unit in _LONG or weekend else -1


def _dated(reading: Reading, place: Site) -> int:
    """Return the noun of "a report from 1951" and "flights for Monday and Friday"."""
    lower, times, k = reading.lower, reading.times, place.first - 1
    preposition = place.preposition
    while k > 0 and lower[k] in ("and", "or", ",") and times[k - 1] >= 0:
        time = times[k - 1]
        while k > 0 and times[k - 1] == time:
            k -= 1
        k -= 1
        preposition = lower[k] if k >= 0 else ""
        k -= 1
    if k < 0 or reading.tags[k] not in _NOUN or lower[k] in RESULTS:
        return -1
    told = preposition in ("from", "for") and place.after != "TO"
    if told and lexemes().of(lower[k], "N").lemma in DATED:
        return k
    if preposition != "for" or lower[place.start] == "the":
        return -1
    if (noun := _scheduled(reading, k)) >= 0:
        return noun
    ahead = place.unit in ("DA", "T") or (place.unit != "SE" and place.side in ">=")
    return k if ahead else -1


def _scheduled(reading: Reading, k: int) -> int:
    """Return the hearing of "set a hearing on the merger for Sept. 15", or -1.

    *k* is the word before "for".
    """
    verb = reading.verb_before(k)
    while verb is not None and verb.tense == "PRESPART":
        # A hearing is no verb.
        verb = reading.verb_before(verb.first)
    if verb is None or verb.passive or reading.verb(verb) not in _SCHEDULING:
        return -1
    phrase = reading.tags[verb.head + 1 : k + 1]
    led = phrase.index("IN") if "IN" in phrase else 0
    its = led > 0 and _PLACED.issuperset(phrase) and phrase[led - 1] in _ACTS
    return verb.head + led if its else -1


_ACTS = _NOUN | {"VBG"}
_SCHEDULING = frozenset(("set", "schedule", "fix", "book", "plan", "arrange", "call"))
