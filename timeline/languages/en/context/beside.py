"""English words that touch an expression and tell its time: "ended Monday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import goes_on
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.outcome import BEFALLEN
from timeline.languages.en.context.tense_words import (
    AHEAD,
    BARE,
    BE,
    BEFORE_BARE,
    BEING,
    MODALS,
    STARTING,
    SUPERLATIVES,
    TIMETABLED,
    WILL,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FIXING
from timeline.model.policy import Prefer

__all__ = ["NUMBERS", "is_superlative", "read_beside"]

NUMBERS = frozenset(
    [*LEXICON["number"], "a", "an", "about", "nearly", "almost", "over", "more", "at"]
)
# "the third attack in two weeks", but "the third ship sails in two weeks".
_RANKS = frozenset({*LEXICON["ordinal"], *LEXICON["ordinal_sign"], "only", "latest"})
_BREAKS = (
    MODALS | AHEAD | TIMETABLED | word_set(". ; : is are has have comes sails that")
)
_OWNING = word_set("the its his her their our my s")
_SEPARATING = frozenset([" ", "-"])
_BEHIND = frozenset(["works", "sounds"])
_WITHIN = frozenset(["in", "on", "during", "over", "last", "late", "early", "from"])
_NO_SUBJECTS = MODALS | BEFORE_BARE
_FUTURES = word_set("futures contract contracts options")
_FOR_DELIVERY = (["for", " ", "delivery", " "], ["for", " ", "shipment", " "])
_BY = word_set("in by from on before after during through until at")
_DELIVERIES = _FUTURES | word_set("delivery settlement shipment expiry expiration")
_OUTLOOKS = word_set(
    "outlook outlooks forecast forecasts guidance projection",
    "projections expectations target targets prospects plans candidate candidates",
    "nominee nominees contender contenders hopeful hopefuls preparations preparation",
    "prepare prepares prepared preparing rehearse rehearsing rehearsal brace bracing",
    "tickets",
)
# "the June decline" is known, "an August decline" need not be.
_CHANGES = word_set(
    "decline increase gain drop rise fall jump slump surge plunge dip decrease high low",
    "peak",
)
# "the action of Friday" is known, also where it is to be undone.
_DEEDS = word_set(
    "action actions attack attacks bombing bombings crash deed deeds events raid raids",
    "riot riots ruling shooting shootings violence killings remarks earthquake quake",
)
_CALAMITIES = BEFALLEN | word_set("blasts explosions toll defeat collisions accidents")
_OPEN = word_set("could may might would")
_SAID = word_set("said told announced added warned")
_AHEAD = word_set("for until till by of from to through before after next")
_DETERMINERS = frozenset(["the", "its", "their", "this", "that"])
_TOWARDS = frozenset(["for", "into", "before"])
_REACH = 20


def read_beside(words: list[str], first: int, after: int) -> Clause | None:
    """Read the word that touches the expression: "beginning Monday", "Monday will"."""
    before, behind = word_before(words, first), word_behind(words, after - 1)
    said = _gone(words, first, after, before) or _to_come(words, first, before, behind)
    said = said or _near(before, words[after - 1])
    said = said or _known(before, words[first], behind)
    said = said or (_has_been(words, first, behind) if before == "the" else None)
    if said is not None:
        return said
    if behind in _CHANGES and before in _DETERMINERS:
        return looks_back(behind)
    if before in ("ended", "since", "follows"):
        now = before == "since" and goes_on(words, first, after)
        sure = before == "ended"
        return Clause(Prefer.PAST, f"{before!r} looks back", sure=sure, from_now=now)
    if before in BE and behind != "s":
        # "the deadline is Monday"
        return Clause(Prefer.FUTURE, f"{before!r} tells a plan")
    if behind == "would" and word_behind(words, after + 1) == "have":
        # "Monday would have been the time": it was, or will be.
        return Clause()
    if behind in WILL or behind in _BEHIND:
        return looks_ahead(behind)
    if behind in BARE and before in _WITHIN and _has_subject(words, first, after):
        return looks_back(behind)
    return None


def _gone(words: list[str], first: int, after: int, before: str) -> Clause | None:
    """Read "the third raid in two weeks", "ten more beds than in May"."""
    counted = before == "in" and _counts(words[first])
    if counted and _is_record(words, first):
        return Clause(Prefer.PAST, "counted back")
    if before == "of" and word_before(words, first - 2) in _DEEDS:
        return looks_back("of")
    if before == "on" and words[max(0, first - 6) : first - 3] == _CLOSING_PRICE:
        return looks_back("closing")
    if "".join(words[after : after + len(_WHICH_ENDED)]) == ", which ended":
        return Clause(Prefer.PAST, "it ended", sure=True)
    compared = before in ("in", "on") and word_before(words, first - 2) == "than"
    if compared and MODALS.isdisjoint(words[max(0, first - 24) : first]):
        return Clause(Prefer.PAST, "compared with what was", sure=True)
    return None


_WHICH_ENDED = (",", " ", "which", " ", "ended")
_CLOSING_PRICE = ["closing", " ", "price"]


def _to_come(words: list[str], first: int, before: str, behind: str) -> Clause | None:
    """Read "beginning Monday", "outlook for the second half", "for June delivery"."""
    led = before in ("on", "at")
    starting = word_before(words, first - 2) if led else before
    if starting in STARTING:
        return looks_ahead(starting)
    if before in FIXING and behind in ("as", "for"):
        # "set Friday as the day of the launch", but "a day was set Friday for it"
        done = word_before(words, first - 2) in BEING
        return looks_back(before) if done else looks_ahead(before)
    arranging = word_before(words, first - 2) if before in ("a", "an") else ""
    if behind in _ARRANGED and arranging in _ARRANGING:
        return looks_ahead(arranging)
    linked = before in ("for", "of")
    head = word_before(words, first - 2) if linked else ""
    if head in _DEADLINES and _MET.isdisjoint(words[max(0, first - _REACH) : first]):
        # "set a deadline of Friday"
        return looks_ahead(head)
    outlook = first if before == "for" else _period(words, first, before)
    if head == "ahead" or (outlook and _is_outlook(words, outlook)):
        return looks_ahead("ahead" if head == "ahead" else "forecast")
    delivered = before in _BY and words[max(0, first - 6) : first - 2] in _FOR_DELIVERY
    if behind in _DELIVERIES or delivered or (before == "for" and head in _FUTURES):
        return Clause(Prefer.FUTURE, "traded for a month to come", sure=True)
    return None


# "set an Oct. 2 hearing"
_ARRANGING = FIXING | {"scheduled", "called", "ordered", "schedule"}
_ARRANGED = word_set(
    "hearing sentencing trial retrial arraignment deadline date vote meeting start",
    "election referendum opening launch summit",
)
_DEADLINES = frozenset(["deadline", "deadlines", "ultimatum", "cutoff"])
_MET = word_set(
    "after had was were met miss missed misses missing pass passed defied ignored ignoring",
    "beat past expired lapsed despite since before follows following",
)


def _near(before: str, last: str) -> Clause | None:
    """Read "went home for the weekend": but for a message, it may be on either side."""
    weekend = before in _TOWARDS and last in LEXICON["weekend_word"]
    return Clause(hint=True) if weekend else None


def _known(before: str, word: str, behind: str) -> Clause | None:
    """Read "the minister, who is leading the talks, on Monday said so", "the blast Friday".

    Nobody plans a blast: "the blast Friday could delay the vote".
    """
    if behind in _SAID and word in LEXICON["weekday"] and before not in _AHEAD:
        return looks_back(behind)
    return looks_back(before) if before in _CALAMITIES and behind in _OPEN else None


def _has_been(words: list[str], first: int, behind: str) -> Clause | None:
    """Read what nobody plans, or what has left something.

    "Victims of the May attack will be buried", "minutes of the May meeting may tell".
    """
    left = word_before(words, first - 4) if word_before(words, first - 2) in _OF else ""
    if behind not in _CALAMITIES and left not in _LEFT:
        return None
    return Clause(Prefer.PAST, f"{behind!r} looks back", beside=True)


_OF = frozenset(["of", "from", "in"])
_LEFT = word_set(
    "minutes transcript transcripts recount victims survivors aftermath footage wreckage",
)


def _is_outlook(words: list[str], first: int) -> bool:
    """Tell whether something is foreseen "for" it: "a forecast of rain for Monday"."""
    near = words[max(0, first - _REACH) : first]
    stops = (k for k in range(len(near) - 1, -1, -1) if not near[k].isalnum())
    last = next((k for k in stops if not near[k].isspace()), -1)
    return not _OUTLOOKS.isdisjoint(near[last + 1 :])


def _period(words: list[str], first: int, before: str) -> int:
    """Return where the period begins of "for the fiscal year ending Jan. 31", or 0."""
    if before not in ("ending", "to", "through"):
        return 0
    near = range(max(1, first - _LONGEST_PERIOD), first)
    led = max((k for k in near if words[k - 1] == "for"), default=0)
    return led if led and not _PERIODS.isdisjoint(words[led:first]) else 0


_LONGEST_PERIOD = 14
_PERIODS = frozenset(["year", "months", "quarter", "half"])


def _has_subject(words: list[str], first: int, after: int) -> bool:
    """Tell whether a noun stands before "in June" and a verb right behind: "cut"."""
    if words[after] != " " or word_behind(words, after + 1) in ("", "for"):
        return False
    subject = [word for word in words[max(0, first - 6) : first] if word != " "][-2:-1]
    return bool(subject) and subject[0].isalpha() and subject[0] not in _NO_SUBJECTS


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in NUMBERS


def _is_record(words: list[str], first: int) -> bool:
    """Tell whether "in 20 years" is how long it was never so: "the worst storm in"."""
    window = words[max(0, first - 15) : first - 1]
    near = [word for word in window if word not in _SEPARATING][:-1]
    ranked = next((k for k, word in enumerate(near) if word in _RANKS), len(near))
    since = near[ranked:]
    alone = len(since) == 1 and not _OWNING.isdisjoint(near[ranked - 1 : ranked])
    if (alone or len(since) > 1) and _BREAKS.isdisjoint(since):
        return True
    # "the strongest three-month period in a decade"
    return any(map(is_superlative, near[-4:]))


def is_superlative(word: str) -> bool:
    """Tell whether it is one; of those in "-est", no list has them all."""
    if word in SUPERLATIVES:
        return True
    listed = tags_of(word) if word.endswith("est") else ("NN",)
    return "JJS" in listed or not listed
