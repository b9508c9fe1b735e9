"""English verbs that tell what is fixed for a day: "returns Monday", "Closed Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import is_initial, word_before, word_behind
from timeline.languages.en.context.team import PLAYING, are_teams, is_team
from timeline.languages.en.context.tense_words import (
    AHEAD,
    ARTICLES,
    AWAITING,
    BEING,
    INTENDED,
    OWNERS,
    PREPARING,
    SCHEDULED,
    SUBJECTS,
    TIMETABLED,
    TIMETABLED_MANY,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS, LET
from timeline.model.policy import Prefer

__all__ = [
    "asks_of_past",
    "is_dated",
    "is_of_many",
    "read_notice",
    "tells_plan",
]

_BEHIND_TIMETABLE = word_set(
    "to for on in at before until through up out next this ahead back home"
)
_MANY = frozenset(["they", "we", "people", "police", "men", "women", "children"])
_NO_NOUNS = frozenset(["does", "always", "perhaps", "sometimes", "others", "towards"])
# "Stocks close higher" tells of the day.
_TRADING = word_set("higher lower up down mixed flat at sharply little with")
_QUOTED = frozenset(["close", "open", "end", "start", "begin"])
_HOURS = frozenset(
    ["noon", "midday", "midnight", "half", "quarter", *LEXICON["hour_word"]]
)
_OF_DAY = frozenset([":", "am", "pm", "a", "p"])
_TAKEN = word_set("effect office place over up charge command control")
_FAMED = frozenset(["long", "much", "most", "eagerly", "widely", "the", "a", "an"])
_OUTINGS = word_set("appearance debut return visit trip stop start")
# How a line begins that gives notice, and what makes it a sentence.
_SHORT, _FEW = 10, 3
_SENTENCE = SUBJECTS | word_set(
    ", . the a an his her its their have has had ve was were been just is are be being not"
)
_SPANS = word_set("for from until till all over between during")


def tells_plan(words: list[str], index: int) -> bool:
    """Tell whether it is intended, or fixed for a day: "returns Monday"."""
    word, behind = words[index], word_behind(words, index)
    if word in _WITH_OBJECT:
        return _has_object(words, index)
    if word in AHEAD or word in TIMETABLED:
        dated = behind in LEXICON["weekday"] or behind in LEXICON["month_name"]
        fixed = word in AHEAD or dated or behind in _BEHIND_TIMETABLE | {"office", "it"}
        return fixed and not _is_counted(words, index)
    if word in TIMETABLED_MANY or (word in _LASTING and behind in _UP_TO):
        subject = _subject(words, index)
        many = is_of_many(subject) or _are_playing(words, index, subject)
        # "They won and play again on Wednesday", "arrived Tuesday and leave on Sunday"
        dated = word_before(words, index - 2) in LEXICON["weekday"]
        many = many or (subject == "and" and (dated or behind in ("again", "next")))
        many = many or _have_done(words, index, subject) or is_team(words, index)
        many = many or _are_within(words, index)
        told = asks_of_past(words, index) or _trades(words, index)
        return many and not told
    if word in AWAITING:
        return word_before(words, index) not in _FAMED
    if word in PREPARING:
        return behind in ("for", "up")
    before_it = word == "ahead" and behind == "of"
    if before_it or _is_pending(words, index):
        return not SCHEDULED.isdisjoint(words[index : index + 16])
    return word in INTENDED and behind == "to" and word_before(words, index) != "had"


def _have_done(words: list[str], index: int, subject: str) -> bool:
    """Tell whether it is that of "They have won three and play Karst on Monday"."""
    joined = subject in ("and", "but") and words[index] not in _QUOTED
    return joined and not _HAVE.isdisjoint(words[max(0, index - _PHRASE) : index])


_HAVE = frozenset(("have", "ve"))


def _are_within(words: list[str], index: int) -> bool:
    """Tell whether the subject is "members of the board", as no noun is "meet"."""
    if words[index] not in _NO_NOUN or "NN" not in tags_of(word_before(words, index)):
        return False
    near = words[max(0, index - _PHRASE) : index]
    for k in range(len(near) - 2, 1, -1):
        if near[k] in _LINKS:
            told = any(tags_of(word)[:1] in _TOLD for word in near[: k - 2])
            return is_of_many(near[k - 2]) and not told
        if not (near[k].isalpha() or near[k].isspace()):
            break
    return False


_NO_NOUN = TIMETABLED_MANY - word_set(
    "end face fly head host hold launch leave mark play return start travel visit vote swim"
)
_LINKS = word_set("of in at for between from with")
_TOLD = (("VBD",), ("VBZ",), ("VBP",), ("MD",), ("VBN",))
_PHRASE = 24


def _are_playing(words: list[str], index: int, subject: str) -> bool:
    """Read "Italy meet France", and "City, who lost, travel to United": one meets."""
    behind = word_behind(words, index)
    if words[index] not in PLAYING:
        return False
    apart = bool(subject) and not word_before(words, index)
    other = behind == "to" or (bool(behind) and behind not in FUNCTION_WORDS)
    return (apart and other) or are_teams(subject, behind)


def _has_object(words: list[str], index: int) -> bool:
    """Read "takes effect", "turns 35 on Thursday", "makes his first appearance"."""
    word, behind = words[index], word_behind(words, index)
    if word == "takes":
        return behind in _TAKEN
    if word == "turns":
        age = words[index + 2 : index + 3]
        return behind in LEXICON["number"] or "".join(age).isdigit()
    return behind in OWNERS and not _OUTINGS.isdisjoint(words[index : index + 12])


_WITH_OBJECT = frozenset(["makes", "takes", "turns"])


def _is_counted(words: list[str], index: int) -> bool:
    """Tell whether it is a noun: "hit two home runs Sunday", "won all five starts"."""
    word, before = words[index], word_before(words, index)
    behind = word_behind(words, index)
    if word[-1:] != "s":
        return False
    if word == "winds":
        # "Gusty winds Monday fanned it", "winds up to 60 mph", but "winds up Monday"
        up = behind in ("up", "down") and word_behind(words, index + 2) != "to"
        return not (up or behind == "through")
    if word == "runs" and (before == "home" or words[max(0, index - 2)].isdigit()):
        return True
    return before in _COUNTING


_COUNTING = (
    LEXICON["number"].keys()
    | word_set("several many few no all any his her its their our my the")
) - {"one", "a", "an"}


def _trades(words: list[str], index: int) -> bool:
    """Tell "stocks close at 5,100" from "polls close at half past four", "at 8 p.m."."""
    behind = word_behind(words, index)
    if behind != "at":
        return behind in _TRADING
    first, *rest = words[index + 4 : index + 8] or [""]
    hour = first in _HOURS or (first.isdigit() and not _OF_DAY.isdisjoint(rest))
    return words[index] in _QUOTED and not hour


def _is_pending(words: list[str], index: int) -> bool:
    """Tell "is held pending a Monday hearing" from "a hearing was pending on Monday"."""
    before = word_before(words, index)
    return words[index] == "pending" and before not in ARTICLES and before not in _BEEN


_BEEN = BEING | {"am"}


def _subject(words: list[str], index: int) -> str:
    """Return the noun of "the ministers meet" and "the ministers who next meet"."""
    before = word_before(words, index)
    if before in _BOTH:
        return "they"
    if before in _ADVERBS:
        index -= 2
        before = word_before(words, index)
    if before in _RELATIVE or before == "that":
        apart = words[max(0, index - 4) : index - 3] == [","]
        # "pilots, who begin on Friday"
        return words[index - 5] if apart else word_before(words, index - 2)
    return before or _apart(words, index)


_BOTH = frozenset(["both", "all"])
_ADVERBS = word_set("finally next then now also again formally officially still")


_LASTING, _UP_TO = word_set("run last continue"), word_set("through until till")


def _apart(words: list[str], index: int) -> str:
    """Return the last word before an aside: "the Hens, who lost, travel".

    So of "the Hens, beaten on Friday, travel".
    """
    if words[max(0, index - 2) : index] != [",", " "]:
        return ""
    near = range(index - 3, max(2, index - _REACH), -1)
    opened = (k for k in near if words[k - 2 : k] == [",", " "])
    last = next((k for k in opened if _opens_aside(words[k])), None)
    return "" if last is None else words[last - 3]


def _opens_aside(word: str) -> bool:
    return word in _RELATIVE or "VBN" in tags_of(word)


_REACH = 60
_RELATIVE = frozenset(["who", "which", "whose"])


def is_of_many(subject: str) -> bool:
    """Tell whether "meet" behind it is a verb: "they meet", "the ministers meet"."""
    if subject in LEXICON["number"]:
        # "The two meet again on Monday."
        return True
    plural = len(subject) > 3 and subject[-1] == "s" and subject[-2] not in "si"
    return subject in _MANY or (plural and subject not in _NO_NOUNS)


def asks_of_past(words: list[str], index: int) -> bool:
    """Tell whether "meet" is of a past: "did they meet", "they did not meet".

    So is "leave" in "made the men leave", but not in "made plans that leave it open".
    """
    for word in reversed(words[max(0, index - _SHORT) : index]):
        if word in _DID or word in LET:
            return True
        if word in _CLAUSAL or not (word.isalpha() or word.isspace()):
            break
    return False


_CLAUSAL = _RELATIVE | {"that", "when", "where", "and", "but", "as"}
_DID = frozenset(["did", "didn", "didnt"])


def is_dated(words: list[str], index: int) -> bool:
    """Tell whether a day stands right behind a verb: "is sworn in on Friday".

    So does "is closed on the 24th".
    """
    behind = [word for word in words[index + 1 : index + 10] if not word.isspace()]
    led = behind[1:] if behind[:1] in (["in"], ["off"], ["out"]) else behind
    led, on = (led[1:], True) if led[:1] == ["on"] else (led, False)
    numbered = on and led[:1] == ["the"] and led[2:3] in _ORDINAL_SIGNS
    return numbered or not LEXICON["weekday"].keys().isdisjoint(led[:1])


_ORDINAL_SIGNS = (["st"], ["nd"], ["rd"], ["th"])


def read_notice(words: list[str], index: int) -> Clause | None:
    """Read "Closed Friday", and leave open "Library closed 5 May", of any day.

    "Open Saturday, closed Sunday" gives notice, too.
    """
    before: list[str] = []
    for word in reversed(words[max(0, index - _SHORT) : index]):
        if "\n" in word:
            break
        if not word.isspace():
            before.append(word)
    if is_initial(before):
        return None
    if not word_before(words, index) and before[:1] != [","]:
        if _leads_clause(words, index):
            return None
        return Clause(Prefer.FUTURE, f"{words[index]!r} gives notice")
    bare = len(before) <= _FEW and _SENTENCE.isdisjoint(before)
    behind = word_behind(words, index)
    opens = "open" in before and behind in LEXICON["weekday"]
    if opens or (not behind and _is_of_day(before)):
        return Clause(Prefer.FUTURE, f"{words[index]!r} gives notice")
    figure = "".join(words[index + 1 : index + 3]).strip()[:1]
    dated = behind in _SPANS or behind in LEXICON["month_name"] or figure.isdigit()
    return Clause() if bare and dated else None


def _is_of_day(before: list[str]) -> bool:
    """Tell whether a list of days says it: "24th 9-3, 25th closed"."""
    return before[:1] in _ORDINAL_SIGNS and _SENTENCE.isdisjoint({*before} - {","})


def _leads_clause(words: list[str], index: int) -> bool:
    """Tell "Closed in May, it reopened in July" from "Closed Friday, open Saturday"."""
    near = words[index : index + _FRONT]
    comma = near.index(",") if "," in near else len(near)
    return not _LEADING.isdisjoint(near[comma + 2 : comma + 3])


_FRONT = 12
_LEADING = SUBJECTS | {"it", "the", *OWNERS}
