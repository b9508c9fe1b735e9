"""What no day of a story holds: "grew up in Karst", "was later jailed", "lasted years"."""

from collections.abc import Callable

from timeline.languages.en.events.lifelong import is_lifelong
from timeline.languages.en.events.of_season import is_of_season
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = [
    "is_lacking",
    "is_later",
    "is_sequel",
    "is_undated",
    "is_verdict",
]


def is_undated(reading: Reading, group: Group) -> bool:
    """Tell whether a past tense is of some other time than the story's."""
    if reading.verb(group) in _SPANNING or _is_of_a_life(reading, group):
        return True
    if _is_moved(reading, group) or _is_before(reading, group):
        return True
    if is_lifelong(reading, group) or _is_found_out(reading, group):
        return True
    if _leaves_court(reading) or _is_situated(reading, group):
        return True
    if _is_of_some_day(reading) or is_of_season(reading, group):
        return True
    return _is_charged(reading, group)


def is_lacking(reading: Reading, event: Found) -> bool:
    """Tell whether it is what there was none of: "after a lull in fighting".

    So is the incident of "was arrested on Monday without incident", and what there was
    a "delay in opening".
    """
    k = event.index
    if _LACKING.isdisjoint(reading.distinct):
        return False
    if event.group is not None and reading.word(event.group.first - 2) in _DELAYS:
        return reading.word(event.group.first - 1) == "in"
    if reading.word(k - 1) == "in" and reading.word(k - 2) in _PAUSES:
        return True
    if event.group is not None or "without" not in reading.distinct:
        return False
    while k > 0 and reading.tags[k] in IN_PHRASE:
        k -= 1
    return reading.lower[k] == "without"


_DELAYS = frozenset(("delay", "delays"))
_PAUSES = frozenset(("lull", "pause", "break", "halt", "respite"))
_LACKING = _DELAYS | _PAUSES | {"without"}


def _is_found_out(reading: Reading, group: Group) -> bool:
    """Tell whether tests show it, some time later: "An autopsy showed that he drowned"."""
    if _TESTS.isdisjoint(reading.distinct):
        return False
    shown = (verb for verb in reading.groups if verb.first <= group.first)
    return any(
        reading.verb(verb) in _SHOWING and reading.word(verb.first - 1) in _TESTS
        for verb in shown
    )


_TESTS = word_set(
    "autopsy autopsies test tests examination exam inquest inquiry investigation results",
    "records analysis x-ray x-rays",
)
_SHOWING = frozenset(("show", "find", "reveal", "determine", "conclude", "indicate"))


def _leaves_court(reading: Reading) -> bool:
    """Tell whether a sentence ends a hearing: "When they left court, they waved".

    That is the scene of the report, and not of the crime told last.
    """
    if _ROOMS.isdisjoint(reading.distinct):
        return False
    lower = reading.lower
    courts = (k for k, word in enumerate(lower) if word in _ROOMS)
    return any(not _OUT_OF.isdisjoint(lower[max(0, k - 2) : k]) for k in courts)


_ROOMS = frozenset(("court", "courtroom", "dock", "courthouse"))
_OUT_OF = frozenset(("from", "left", "leaving", "leave", "outside"))


def _is_of_some_day(reading: Reading) -> bool:
    """Tell whether a sentence has a day that no date says: "On election day, they"."""
    if "day" not in reading.distinct:
        return False
    k = reading.lower.index("day")
    named = k > 1 and reading.lower[k - 1] in _DAYS and reading.times[k] < 0
    return named and reading.lower[k - 2] == "on"


_DAYS = word_set(
    "election polling voting match game race wedding opening closing graduation budget",
    "decision release launch market moving results trial",
)


def _is_situated(reading: Reading, group: Group) -> bool:
    """Tell whether it is where something lay: "The firm was based in Leeds".

    So is what it "was made of".
    """
    word, of = reading.lower[group.head], reading.word(group.head + 1) == "of"
    return group.passive and (word in _SITUATED or (of and word in _MADE))


_MADE = frozenset(("made", "built", "composed", "constructed"))
_SITUATED = frozenset(("based", "located", "situated", "headquartered"))


def _is_moved(reading: Reading, group: Group) -> bool:
    """Tell whether an adverb says so: "was later jailed", "had left earlier".

    So does one that ends the clause: "appeared before a judge in Hull earlier".
    """
    if _is_with(reading, group, _MOVING, group.head + 4):
        return True
    after = reading.verb_from(group.head + 1)
    last = after.first if after is not None else len(reading.lower)
    ends = (k for k in range(group.head, last) if reading.tags[k] in _STOPS)
    k = next(ends, last) - 1
    return k > group.head and reading.lower[k] in _MOVING and _ends(reading, k)


_STOPS = frozenset((".", ",", ":"))


def is_later(reading: Reading, group: Group) -> bool:
    """Tell whether it was some time later: "it later burned down"."""
    return _is_with(reading, group, _LATER, group.head + 1)


def _is_with(reading: Reading, group: Group, adverbs: frozenset[str], end: int) -> bool:
    """Tell whether one of the adverbs stands beside a verb, and says not how long."""
    if adverbs.isdisjoint(reading.distinct):
        return False
    near = range(max(0, group.first - 1), min(len(reading.lower), end))
    moved = (k for k in near if reading.lower[k] in adverbs)
    return any(reading.times[k] < 0 and _ends(reading, k) for k in moved)


def _ends(reading: Reading, k: int) -> bool:
    """Tell whether nothing says how much later: no "hours later", no "later on Monday"."""
    beside = reading.times[max(0, k - 1) : k + 3]
    return all(time < 0 for time in beside)


def _is_before(reading: Reading, group: Group) -> bool:
    """Tell whether it only says before what something was: "left before he was ill"."""
    if "before" not in reading.distinct:
        return False
    return reading.word(reading.leads(group)) == "before"


def _is_charged(reading: Reading, group: Group) -> bool:
    """Tell whether somebody is said in court to have done it, whenever that was."""
    if _CHARGING.isdisjoint(reading.distinct):
        return False
    return any(
        verb is not group
        and reading.lower[verb.head] in REPORTED
        and not _CHARGING.isdisjoint(_beside(reading, verb))
        for verb in reading.groups
    )


def _beside(reading: Reading, verb: Group) -> list[str]:
    return [reading.word(verb.first - 1), reading.word(verb.head + 1)]


_CHARGING = word_set(
    "prosecutors prosecutor indictment complaint lawsuit suit affidavit documents records",
)
_MOVING = word_set(
    "later earlier previously eventually subsequently formerly originally afterwards",
    "afterward initially",
)
_LATER = frozenset(("later", "eventually", "subsequently"))
_SPANNING = frozenset(("span", "last"))


def _is_of_a_life(reading: Reading, group: Group) -> bool:
    """Tell whether it is a stage of somebody's life, which no day of a story holds.

    "She attended Dalton College" is, "she attended a meeting at the college" is not.
    """
    lemma, k = reading.verb(group), group.head + 1
    near = reading.lower[k : k + _NEAR]
    if lemma == "grow":
        return near[:1] == ["up"] and _is_of_one(reading, group)
    if lemma in _RAISED:
        return group.passive and near[:1] in (["in"], ["by"], ["on"], ["at"])
    if lemma in _SCHOOLED:
        return not _SCHOOLS.isdisjoint(_object(reading, k))
    if lemma == "spend":
        return not _YEARS.isdisjoint(_object(reading, k))
    behind = _FRAMES.get(lemma)
    if behind is None or near[:1] == [] or not _is_of_one(reading, group):
        return False
    return near[0] in behind and reading.times[k] < 0


def is_sequel(reading: Reading, event: Found) -> bool:
    """Tell whether it only says what came before: "The move comes after a fire today".

    So of the plea in "The plea follows a fire this morning".
    """
    group = event.group or reading.verb_from(event.index + 1)
    if group is None or group.tense != "PRESENT" or group.modality or group.negated:
        return False
    if event.group is None and group.first != event.index + 1:
        return False
    lemma, behind = reading.verb(group), reading.word(group.head + 1)
    if lemma == "come":
        return behind in _AFTER
    has_object = reading.tags[group.head + 1 : group.head + 2] in _LED
    return lemma == "follow" and has_object and not group.passive


_AFTER = frozenset(("after", "amid", "as"))
_LED = (["DT"], ["PRP$"], ["NN"], ["NNS"], ["JJ"])


def is_verdict(
    reading: Reading, event: Found, subject: Callable[[Group], Chunk | None]
) -> bool:
    """Tell whether a court did it, and what it judges was on another day.

    Args:
        reading: The sentence.
        event: What happened.
        subject: Gives the subject of a verb.
    """
    if event.lexeme.lemma in _JUDGING:
        return True
    who = subject(event.group) if event.group is not None else None
    return who is not None and not _COURT.isdisjoint(reading.lower[who.start : who.end])


_JUDGING = word_set(
    "sentence convict plead indict arraign acquit charge jail imprison extradite"
)
_COURT = word_set("judge judges jury jurors court magistrate magistrates")


def _object(reading: Reading, k: int) -> list[str]:
    """Return the words from *k* on, up to a preposition other than "of"."""
    end = k
    while end < len(reading.tags) and end < k + _NEAR:
        if reading.tags[end] in _ENDS and reading.lower[end] != "of":
            break
        end += 1
    return reading.lower[k:end]


def _is_of_one(reading: Reading, group: Group) -> bool:
    """Tell whether its subject is one with a name, or "he": no school "served as"."""
    k = group.first - 1
    return k >= 0 and (reading.tags[k] == "NNP" or reading.lower[k] in _ONE)


_NEAR = 9
_ENDS = frozenset(("IN", "TO", ",", ".", "CC", "VBD", "VBG", "WDT", "WP"))
_ONE = frozenset(("he", "she", "i"))
_RAISED = frozenset(("raise", "rear", "educate"))
_SCHOOLED = frozenset(("attend", "enter"))
_SCHOOLS = word_set("school college university academy seminary institute polytechnic")
_YEARS = word_set(
    "childhood boyhood girlhood youth adolescence career life years decades"
)
_FRAMES = {
    "live": frozenset(("in", "on", "at", "with", "near")),
    "reside": frozenset(("in", "on", "at", "near")),
    "serve": frozenset(("in", "as", "on", "with", "aboard", "under")),
    "study": frozenset(("at", "under", "with")),
    "work": frozenset(("as", "for", "at", "in")),
}
