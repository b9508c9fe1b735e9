"""What English tells of how a plan turned out: "due on Sunday but did not go"."""

from attrs import evolve

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import ENDING, in_clause
from timeline.languages.en.context.near import looks_back, word_before, word_behind
from timeline.languages.en.context.tense_words import BE, MODALS, PAST, UP_TO
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DETAILING, FUNCTION_WORDS, REPORTED
from timeline.model.policy import Prefer

__all__ = [
    "BEFALLEN",
    "MISHAPS",
    "befallen",
    "befell",
    "came_to_pass",
    "mishap",
    "undone",
]

_REACH = 20
_DID = frozenset(["did", "didn"])
_NOT = frozenset(["not", "t"])
_HAPPENED = {"took": "place", "went": "ahead", "passed": "off"}
_OTHER = PAST | MODALS | BE
_AFTER = frozenset(["after", "following"])
# Nobody plans these: "will play on Tuesday after losing on Saturday".
_BEFALLING = word_set(
    "capturing seizing retaking",
    "rising falling gaining losing beating winning drawing dropping climbing jumping tying",
    "slipping sliding slumping surging plunging tumbling soaring suffering missing failing",
    "scoring crashing collapsing having defeating",
)


def came_to_pass(words: list[str], after: int) -> Clause | None:
    """Return that what stands before the piece at *after* is over, if that is told.

    "Planned for Sunday did not take place", "due on Sunday but did not go": what is
    known not to have been, or to have been, is not to come any more.
    """
    for index in range(after, min(len(words), after + _REACH)):
        word = words[index]
        if word == " ":
            continue
        if word in ENDING or "\n" in word or _keeps_back(words, index):
            return None
        if (word in _DID and _denied(words, index)) or _happened(words, index):
            return evolve(looks_back(word), beside=True)
        if word in _OTHER or word.endswith("ed"):
            return None
    return None


def undone(words: list[str], clause: Clause, after: int, link: str) -> Clause:
    """Leave open on which side a plan lies that came to nothing."""
    planned = clause.direction is Prefer.FUTURE and not clause.from_now
    if planned and link not in UP_TO and _has_changed(words, after):
        return Clause()
    return clause


def _has_changed(words: list[str], after: int) -> bool:
    """Tell whether a plan came to nothing: "was to open on Monday but ran out of money".

    What "was to open on Monday but gave no reason" may still do so.
    """
    near = [w for w in words[after : after + _REACH] if w not in (" ", ",")]
    if near[:1] != ["but"]:
        return False
    for k, word in enumerate(near[1:], 1):
        if word in ENDING or word in MODALS or word in _STILL or "\n" in word:
            return False
        if _keeps_back(near, k):
            return False
        if word in PAST or is_regular_past(word):
            return word not in REPORTED and word not in _WITHHOLDING
    return False


_STILL = BE | {"has", "have", "now", "that", "who", "which"}
_WITHHOLDING = frozenset(["gave", "declined", "refused", "offered", "made"])


def befell(words: list[str], first: int, *, now: bool = False) -> Clause | None:
    """Return that what begins at *first* is over: "may fall after rising on Monday".

    Of what goes on *now*, so is "is moving north following the capture of Kuna in May".
    """
    for index in in_clause(words, range(first - 1, max(-1, first - _REACH), -1)):
        if words[index] == ",":
            return None
        if words[index] in _AFTER:
            behind = word_behind(words, index)
            done = (
                next((w for w in words[index:first] if w in _DONE), "") if now else ""
            )
            known = behind if behind in _BEFALLING else done
            return looks_back(known) if known else None
    return None


# What goes on now goes on after these, which nobody plans.
_DONE = word_set(
    "capture collapse loss defeat failure breakdown seizure flood floods storm war coup",
    "attack attacks quake earthquake crash resignation assassination capturing seizing",
    "invading bombing retaking storming",
)


# Nor these: "will meet after the attack on Monday", "is lower after losses overnight".
MISHAPS = word_set(
    "accident arrest arrests assault attack attacks blast blaze blazes bombing bombings burglary",
    "collapse collision collisions crash crashes death deaths disaster drop earthquake explosion",
    "fall falls fatality fire fires gains incident incidents injury jump killing killings",
    "losses massacre murder murders outage plunge quake raid raids riot riots robbery",
    "selloff shooting shootings slide slump spill stabbing stabbings surge theft tragedy violence",
)
"""What nobody plans."""
# "Will miss a month following surgery on Monday"; "after surgery" it may be to come.
_TREATED = word_set("operation surgery scan diagnosis")
_BEHIND = word_set("on to in at of near outside over from overnight there here earlier")
_NOW = frozenset(["is", "are", "remains", "remain", "s", "re"])
_WILL = frozenset(["will", "ll", "would", "be", "set", "due", "to"])
_LONGEST = 24


def mishap(words: list[str], first: int, _: int) -> Clause | None:
    """Return that a day is over on which befell what comes "after": no verb stands by."""
    if words[first] != "overnight" and words[first] not in _WEEKDAYS:
        return None
    noun = ""
    for index in in_clause(words, range(first - 1, max(-1, first - _LONGEST), -1)):
        word = words[index]
        if word == "," or word in _OTHER or word in REPORTED:
            return None
        if word in MISHAPS or word in _TREATED:
            behind = word_behind(words, index)
            noun = word if behind in _BEHIND or behind in _WEEKDAYS else noun
        elif noun and word in _AFTER:
            # "is out until May after surgery on Tuesday", but "will rest after surgery"
            over = noun in MISHAPS or word == "following"
            near = words[max(0, index - _LONGEST) : index]
            lasts = not _NOW.isdisjoint(near) and _WILL.isdisjoint(near)
            return looks_back(noun) if over or lasts else None
    return None


_WEEKDAYS = LEXICON["weekday"].keys()


def befallen(words: list[str], first: int, after: int) -> Clause | None:
    """Read "Sunday's head-on crash", "jailed for an October murder": nobody plans them.

    "Saturday's fire drill" is none.
    """
    owns = words[after + 1 : after + 2] == ["s"] and words[after] in _APOSTROPHES
    led = word_before(words, first)
    if not owns and led in ("the", "a", "an"):
        led = word_before(words, first - 2)
    elif not owns:
        return None
    if not owns and led not in _CONCERNING:
        return None
    noun = ""
    for k in range(after + 2 * owns, min(len(words), after + _LONGEST_NOUN)):
        word, joined = words[k], "-" in words[k - 1 : k + 2]
        if not word.isspace() and not joined:
            if not word.isalpha() or word in FUNCTION_WORDS:
                break
            noun = word
    prepared = led == "for" and not owns and noun in _ATTACKS
    return looks_back(noun) if noun in BEFALLEN and not prepared else None


# Who is ready "for a May raid" plans it.
_ATTACKS = word_set("assault attack attacks bombing bombings heist raid raids robbery")
_APOSTROPHES = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}"])
_CONCERNING = _AFTER | {"in", "over", "from", "for", "of"}
_LONGEST_NOUN = 12
BEFALLEN = (MISHAPS - {"drop", "fall", "jump"}) | word_set(
    "assassination beating brawl carjacking drowning drownings derailment heist hijacking homicide",
    "kidnapping looting melee rape rampage slaying slayings wreck toll defeat sinking",
)


def _happened(words: list[str], index: int) -> bool:
    """Tell whether it "took place" or "went ahead"."""
    word = words[index]
    return word in _HAPPENED and word_behind(words, index) == _HAPPENED[word]


def _keeps_back(words: list[str], index: int) -> bool:
    """Tell whether it only says no more: "would be in May, but did not give details"."""
    if words[index] not in _DID:
        return False
    near = [w for w in words[index + 1 : index + _FAR] if w.isalpha() and w not in _NOT]
    return not DETAILING.isdisjoint(near[:1])


_FAR = 8


def _denied(words: list[str], index: int) -> bool:
    """Tell whether "not" stands behind a "did", or the end of "didn't"."""
    return not _NOT.isdisjoint(words[index + 1 : index + 3])
