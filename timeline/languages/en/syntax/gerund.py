"""English nouns in "-ing": "Fighting erupted", "a hearing"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import (
    FINITE,
    NOUNS,
    SURELY_FINITE,
    behind_day,
    where,
)
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    BE,
    HAVE,
    PERIODS,
    REPORTED,
    SUBORDINATORS,
    TIMED,
)

__all__ = ["act_of_those", "act_on_own", "name_gerunds", "name_more"]

_AFTER_NOUN = frozenset(("IN", ".", ",", "CC", ":", "TO", "NNP"))
_PHRASE = frozenset(("NN", "NNP", "JJ", "DT", "PRP$", "POS"))
_MEETINGS = frozenset(
    [
        *("hearing", "meeting", "briefing", "sentencing", "wedding", "offering"),
        *("filing", "ruling", "building", "warning", "screening", "sitting"),
    ]
)


def name_gerunds(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of an "-ing" word that is one: "Fighting erupted", "a hearing"."""
    _name_offices(lower, tags)
    _name_meetings(lower, tags)
    _open_with_noun(lower, tags)
    _act_of_what(lower, tags)
    _go_on_with_noun(lower, tags)
    _act_on_one(lower, tags)


def name_more(lower: Sequence[str], tags: list[str]) -> None:
    """Read "more" as a noun where a verb has it as its subject: "said more would go"."""
    for k in (k for word in _QUANTITIES for k in where(lower, word)):
        opened = not k or tags[k - 1] in _OPENED
        behind = tags[k + 1 : k + 2]
        helped = behind == ["MD"] or not _HELPING.isdisjoint(lower[k + 1 : k + 2])
        if opened and (helped or (tags[k] == "JJR" and behind in _TELLING)):
            tags[k] = "NNS"


_QUANTITIES = ("more", "fewer")
_HELPING = BE | HAVE
_OPENED = frozenset(("CC", "VBD", "VBZ", "VBP", ",", "IN"))
_TELLING = (["VBD"], ["VBP"])


def act_of_those(lower: Sequence[str], tags: list[str]) -> None:
    """Make a verb of what is no noun of many: "those fleeing the flood"."""
    for k in where(tags, "NN", 1, -1):
        acts = lower[k - 1] == "those" and "VBG" in tags_of(lower[k])
        if acts and tags[k + 1] in _BEHIND_ACT:
            tags[k] = "VBG"


_BEHIND_ACT = frozenset(("DT", "PRP$", "PRP", "IN", "TO", "NNP", "RB", "CD", "$"))


def act_on_own(lower: Sequence[str], tags: list[str]) -> None:
    """Make a verb of the "closing" of "After closing its mill in May, the firm"."""
    for k in where(tags, "NN", 1, -1):
        led = tags[k - 1] == "IN" and tags[k + 1] == "PRP$"
        if led and lower[k][-3:] == "ing" and "VBG" in tags_of(lower[k]):
            tags[k] = "VBG"


def _act_on_one(lower: Sequence[str], tags: list[str]) -> None:
    """Make a verb of the first of two: "accused of shooting and killing a man"."""
    for k in where(tags, "VBG", 3, -1):
        joined = tags[k - 3 : k] == ["IN", "NN", "CC"] and tags[k + 1] in _OBJECTS
        if joined and lower[k - 2][-3:] == "ing" and "VBG" in tags_of(lower[k - 2]):
            tags[k - 2] = "VBG"


_OBJECTS = frozenset(("DT", "PRP$", "PRP", "NNP", "CD"))


def _name_offices(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "sporting" of "Karst sporting director" as a quality.

    So is the "neighbouring" of "neighbouring states".
    """
    for k in where(tags, "VBG", 1, -1):
        word = lower[k]
        office = word in _OFFICES and lower[k + 1] in _OFFICERS
        placed = word in _ADJOINING and tags[k + 1] in _GOING_ON | {"NNP"}
        # "buy participating phones", but "participating in a poll"
        placed = placed or (word in _TAKING_PART and tags[k + 1] in NOUNS)
        # "a holding company", but "investors holding company stock"
        trade = word in _TRADES and lower[k + 1] in _TRADING
        trade = trade and tags[k + 2 : k + 3] not in (["NN"], ["NNS"])
        if office or placed or trade:
            tags[k] = "JJ"


_TAKING_PART = frozenset(("participating", "remaining"))
_ADJOINING = frozenset(("neighbouring", "neighboring", "outlying", "adjoining"))


_TRADES = word_set(
    "holding trading operating shipping publishing brewing mining manufacturing leasing",
    "engineering packaging printing marketing advertising consulting drilling financing",
    "lending catering trucking farming fishing broadcasting recording",
)
_TRADING = word_set(
    "company companies firm firms giant concern group groups unit units subsidiary arm",
    "industry business businesses division",
)
_OFFICES = frozenset(("sporting", "managing", "acting", "founding", "commanding"))
_OFFICERS = word_set(
    "director directors editor editors president partner partners chairman chairwoman",
    "chief officer officers general minister secretary mayor governor chair member",
)
_GOING_ON = frozenset(("IN", "NN", "NNS"))


def _name_meetings(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of the "-ing" word that closes a noun phrase: "a board meeting"."""
    for k in where(tags, "VBG", 1):
        event = _is_event(lower, tags, k)
        if lower[k] in _STARTING and not TIMED.isdisjoint(lower[k + 1 : k + 3]):
            # "a strike beginning on Monday"
            continue
        if not (event or "NN" in tags_of(lower[k])):
            if _is_an_act(lower, tags, k):
                tags[k] = "NN"
            continue
        after = _after(lower, tags, k)
        start = k
        while start and _is_inside(lower, tags, start - 1) and start - 1 > k - 5:
            start -= 1
        opened = tags[start] in ("DT", "PRP$") and start < k
        governed = start and tags[start - 1] in ("IN", "TO")
        heavy = tags[k - 1] == "JJ" and start <= k - 1
        closed = after in SURELY_FINITE and (opened or heavy)
        named = (opened or heavy) and after in _AFTER_NOUN
        apart = governed or start == k - 1 or event or heavy
        lasting = lower[k - 2 : k] and lower[k - 1] == "of" and lower[k - 2] in PERIODS
        told = lower[k - 1] in REPORTED and after in SURELY_FINITE
        # "warned of more flooding on Monday", "a lull in shelling Sunday"
        more = lower[k - 1] in ("more", "less") and after in _AFTER_NOUN
        dated = after == "NNP" and lower[k + 1] in TIMED
        lull = dated and tags[k - 2 : k] == ["NN", "IN"]
        lasting = bool(lasting) or more or lull
        if closed or (named and apart) or lasting or told or _is_joined(tags, k):
            # "seven months of fighting"
            tags[k] = "NN"


def _after(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the tag behind word *k*, or behind a bare time: "its ruling this evening"."""
    j = k + 1
    if lower[k] in _MEETINGS:
        bare = lower[j : j + 1] in _BARE
        dated = lower[j : j + 1] in _THIS and not TIMED.isdisjoint(lower[j + 1 : j + 2])
        end = j + bare + 2 * dated
        j = end if tags[end : end + 1] in (["."], [","]) else j
    return tags[j] if j < len(tags) else "."


_BARE = (["today"], ["tonight"], ["yesterday"], ["tomorrow"])
_THIS = (["this"], ["last"], ["next"])


def _is_event(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "a board meeting", or "survived a boat sinking"."""
    named = lower[k] in _MEETINGS or lower[max(0, k - 3)] in _SURVIVED
    return named and tags[k - 1] == "NN"


_STARTING = frozenset(("beginning", "starting", "ending"))
_SURVIVED = frozenset(("survived", "survive", "survives", "surviving"))


def _is_an_act(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether an article makes a noun of any verb: "the stabbing, which was".

    So does a day: "Saturday's stabbing of a guard".
    """
    after = tags[k + 1 : k + 3]
    opened = lower[k - 1] in _ARTICLES and lower[k] not in _ORDERING
    opened = opened or (tags[k - 1] == "POS" and lower[k - 2] in TIMED)
    closed = after[:1] in _CLOSED or lower[k + 1 : k + 2] == ["of"]
    return opened and (closed or after in _APART)


_ARTICLES = frozenset(("a", "an", "the"))
_ORDERING = frozenset(("following", "remaining", "existing", "preceding"))
_CLOSED = (["VBD"], ["VBN"], ["VBZ"], ["MD"], ["WDT"], ["."], ["IN"])
_APART = ([",", "WDT"], [",", "IN"], [",", "VBN"])


def _is_inside(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether word *k* goes on before a noun: also the 5-4 of "a 5-4 ruling"."""
    return tags[k] in _PHRASE or (tags[k] == "CD" and "-" in lower[k])


def _is_joined(tags: Sequence[str], k: int) -> bool:
    """Tell whether "-ing" goes on with the nouns of a verb: "rain and flooding to"."""
    joined = tags[max(0, k - 2) : k] in (["NN", "CC"], ["NNS", "CC"])
    first = "VBG" not in tags[:k] and not SURELY_FINITE.isdisjoint(tags[:k])
    return joined and first and tags[k + 1 : k + 2] in (["IN"], ["TO"], [","], ["."])


def _act_of_what(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of what alone has a verb: "found that melting accelerated in 2003"."""
    for k in where(tags, "VBG", 1, -1):
        led = lower[k - 1] == "that" and tags[k + 1] in ("VBD", "VBN")
        if led and SURELY_FINITE.isdisjoint(tags[k + 2 :]):
            tags[k : k + 2] = ["NN", "VBD"]


def _go_on_with_noun(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of the "-ing" word that has a verb: "and fighting in it went on"."""
    first = behind_day(tags)
    for k in where(tags, "VBG", 0, -2):
        opened = k == first or tags[k - 1] == "CC" or lower[k - 1] in SUBORDINATORS
        opened = opened or (tags[k - 1] == "," and k == len(_FRONTED))
        if not opened or "NN" not in tags_of(lower[k]):
            continue
        end = k + 1
        between = k == first and lower[k + 1] == "between"
        # "between troops loyal to the king and rebels"
        placed = _PLACED | {"CC", "TO"} if between else _PLACED
        while tags[k + 1] == "IN" and end < len(tags) - 1 and tags[end] in placed:
            if tags[end] in _OPENING and tags[end - 1] != "IN":
                # "After meeting in Karst the mayor left"
                break
            if not k and (tags[end - 1], tags[end]) in _TURNS:
                # "Beginning in 1970 troops were"
                break
            end += 1
        end = _behind_relative(tags, end)
        end += tags[end] == "RB" and end < len(tags) - 1
        # "Speaking in Karst police said": it is not the speaking that did.
        told = tags[end] in SURELY_FINITE and (k > 0 or lower[end] not in REPORTED)
        if told and (k < _SECOND or tags[k - 2] != "VBG"):
            tags[k] = "NN"


def _behind_relative(tags: Sequence[str], k: int) -> int:
    """Return the "has" of "for a thief who had fled has been set" for its "who"."""
    if tags[k] not in ("WP", "WDT"):
        return k
    finite = [j for j in range(k, len(tags)) if tags[j] in SURELY_FINITE]
    apart = _CLAUSAL.intersection(tags[k + 1 : finite[1]]) if finite[1:] else {"."}
    return k if apart else finite[1]


_CLAUSAL = frozenset((",", "CC", "WP", "WDT", "WRB"))
_COMPOUND = frozenset(("polling", "voting", "shipping", "fishing", "mining", "trading"))
_FRONTED = ("Meanwhile", ",")
_SECOND = 2
_OPENING = frozenset(("DT", "PRP$", "PRP"))
_TURNS = frozenset(
    (before, after)
    for before, afters in (("CD", "NNP NNS NN JJ"), ("NN", "NNP NNS"), ("NNS", "NNP"))
    for after in afters.split()
)
_PLACED = _PHRASE | {"NNS", "PRP", "CD", "IN"}


def _open_with_noun(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of the "-ing" word before the verb: "Fighting erupted in"."""
    if lower[0] in _COMPOUND and tags[:1] == ["VBG"] and tags[1:2] == ["NNS"]:
        # "Polling stations will close"
        tags[0] = "NN"
    early = tags[:2] in (["RB", "VBG"], ["JJ", "VBG"]) and "JJ" in tags_of(lower[0])
    if early and tags[2:3] in (["MD"], ["VBD"]) and "NN" in tags_of(lower[1]):
        # "Early voting would start"
        tags[:2] = ["JJ", "NN"]
    if len(tags) > 1 and tags[0] == "VBG" and "NN" in tags_of(lower[0]):
        past = tags[1] == "VBN" and "VBD" in tags_of(lower[1])
        if tags[1:3] == ["JJ", "IN"] and lower[1].endswith("ed"):
            # "Fighting flared along the front"
            end = tags.index(",") if "," in tags else len(tags)
            past = FINITE.isdisjoint(tags[:end])
            tags[1] = "VBD" if past else "JJ"
        if past or tags[1] in ("VBD", "VBZ", "MD"):
            tags[0] = "NN"
