"""Correct tags inside English noun phrases: "his plan", "a fully diluted basis"."""

from collections.abc import Callable, Sequence

from timeline.languages.en.syntax.capital import is_name
from timeline.languages.en.syntax.participial import gerund, participle, said
from timeline.languages.en.syntax.past_form import is_bare, is_past, past_of
from timeline.languages.en.syntax.quoted import is_called
from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE, behind_day, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import REFLEXIVE, REPORTED

__all__ = ["name_nouns"]

_NAMING = frozenset(("NN", "NNS", "VBG", "JJ"))
_NAME = frozenset(("NNP", "VBG", "NN"))
_SHORT = 3
_SINGLE = frozenset(("a", "an", "the", "another", "every", "no"))
_NEVER = {**dict.fromkeys(("dlrs", "dlr", "lbs"), "NNS"), "a.m.": "NN", "p.m.": "NN"}
_OPENING = frozenset(("DT", "PRP$", "JJ", "POS"))
_BEHIND = frozenset(("that", "of"))


def name_nouns(lower: Sequence[str], text: Sequence[str], tags: list[str]) -> None:
    """Correct *tags* in place; *text* has the words as written."""
    _name_ours(text, tags)
    start = behind_day(tags)
    first = tags[start:]
    _open(lower[start:], text[start:], first)
    tags[start:] = first
    # "Brandt Shipping signed", but in a headline "Brandt Signs Deal".
    pairs = zip(text, tags, strict=True)
    running = any(word.islower() and tag not in _SMALL for word, tag in pairs)
    before = ""
    for k, tag in enumerate(tags):
        small = text[k] == lower[k]
        if k and (tag == "NNP" or (before == "NNP" and text[k][0].isupper())):
            name = running and (tag[0] == "V" or tag in ("NN", "RB"))
            tags[k] = "NNP" if name else _named(lower, text, tags, k)
        elif not small and is_name(lower, text, tags, k, running=running):
            tags[k] = "NNP"
        elif before == "NNP" and text[k] in ("'S", "’S"):
            tags[k] = "POS"
        elif k and tag in _MENDS:
            tags[k] = _MENDS[tag](lower, tags, k) or tag
        before = tags[k]


_SMALL = frozenset(("IN", "DT", "TO", "CC", "PRP$", "POS", "RP"))


def _name_ours(text: Sequence[str], tags: list[str]) -> None:
    """Read "the campaign Save Our Pool" as a name."""
    for k in where(tags, "PRP$", 2, -1):
        around = text[k] in ("Our", "My", "Your") and tags[k - 1] in _BEFORE_OURS
        if around and all(word[0].isupper() for word in text[k - 1 : k + 2]):
            tags[k - 1 : k + 2] = ["NNP", "NNP", "NNP"]


_BEFORE_OURS = frozenset(("VB", "NN", "NNP"))


def _open(lower: Sequence[str], text: Sequence[str], tags: list[str]) -> None:
    """Correct the first tag: "Slade and Berg", "Jump in prices hit", "Profit rose"."""
    if tags[1:3] == ["CC", "NNP"] and tags[0] == "VB" and text[0][0].isupper():
        tags[0] = "NNP" if not tags_of(lower[0]) else tags[0]
    if tags[0] == "VBZ" and "NNS" in tags_of(lower[0]):
        # "Shares in the mill rose": no sentence begins with such a verb.
        tags[0] = "NNS"
    if tags[:3] == ["RB", ",", "VB"] and tags[3:4] == ["NNS"]:
        # "Meanwhile, search operations resumed"
        acts = tags[4:5] and tags[4] in SURELY_FINITE
        tags[2] = "NN" if acts and "NN" in tags_of(lower[2]) else "VB"
    led = tags[1:2] == ["NNS"] and tags[2:3] and tags[2] in SURELY_FINITE
    if tags[0] in ("VB", "VBP") and (led or _is_subject(tags, 0)):
        # "Rescue workers reached", "Jump in prices hit"
        tags[0] = "NN" if "NN" in tags_of(lower[0]) else tags[0]


def _is_subject(tags: Sequence[str], k: int) -> bool:
    """Tell whether a verb follows word *k*, or "at Slade and Berg" behind it.

    "Rebel spokesman Carl Berg said" has one, too.
    """
    k += 1
    if tags[k : k + 1] == ["NN"]:
        while k < len(tags) and tags[k] in NOUNS:
            k += 1
    if tags[k : k + 1] == ["IN"]:
        while k < len(tags) and tags[k] in _WITHIN:
            k += 1
    return k < len(tags) and tags[k] in SURELY_FINITE


_WITHIN = NOUNS | {"IN", "DT", "PRP", "PRP$", "JJ", "CD", "POS"}


def _named(
    lower: Sequence[str], text: Sequence[str], tags: Sequence[str], k: int
) -> str:
    """Return the tag of a capital behind a name, or of ", chairman" in small letters."""
    tag = tags[k]
    if tag == "NNP":
        # "Carl Berg, chairman, said"
        beside = tags[k - 1] == "," and text[k].islower()
        return _small(lower, text, tags, k) or (
            "NN" if beside and len(text[k]) > _SHORT else tag
        )
    if tag in _NAMING:
        named = text[k + 1 : k + 2] and text[k + 1][0].isupper()
        within = tag == "NNS" or (named and tags[k + 1] in _NAME)
        return "NNP" if within else tag
    mend = _MENDS.get(tag) if tag != "VB" else None
    return (mend(lower, tags, k) if mend else "") or tag


def _small(
    lower: Sequence[str], text: Sequence[str], tags: Sequence[str], k: int
) -> str:
    """Return the verb of "Kadir and Lund pledge to leave", which looks like a name.

    So does the noun of "The Balkan states signed", or of "Monday's earthquake killed",
    which no capital opens.
    """
    if not text[k].islower():
        return ""
    options = tags_of(lower[k])
    many = tags[max(0, k - 3) : k] == ["NNP", "CC", "NNP"]
    if many and tags[k + 1 : k + 2] == ["TO"] and "VBP" in options:
        return "VBP"
    # "Rovers host league leaders"
    acts = "VB" in options and tags[k + 1 : k + 2] in _OBJECTS
    long = len(text[k]) > _SHORT and not acts
    noun = options[0] if options and long else ""
    return noun if noun in ("NN", "NNS") else ""


def _verb(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the noun that a verb is: "his plan", "the gain was", ", evidence of"."""
    if lower[k] in _NEVER:
        return _NEVER[lower[k]]
    tag, before = tags[k], tags[k - 1]
    forecast = tag == "VBP" and _forecast(lower, tags, k)
    if forecast or _is_one(lower, tags, k):
        return "NN"
    if tag == "VB" and before == "PRP" and lower[k - 1] in _SUBJECTS:
        return "VBP" if k == 1 or tags[k - 2] in _BEFORE_WE else ""
    if is_past(lower, tags, k):
        return past_of(lower, tags, k)
    if tag == "VBP" and tags[k - 2 : k] == [",", "WP"] and "VBD" in tags_of(lower[k]):
        # "The Danes, who beat Norway, will play on"
        return "VBD"
    if tag == "VB" and before in NOUNS and not is_bare(lower, tags, k):
        return "VBD" if "VBD" in tags_of(lower[k]) else ""
    noun = "NNS" if tag == "VBZ" else "NN"
    if noun not in tags_of(lower[k]):
        # "reports of gunshots": no verb follows a preposition.
        return noun if tag == "VBZ" and _is_of(lower, tags, k) else ""
    return noun if _is_noun(lower, tags, k) else ""


def _is_of(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a preposition leads to a word that no list has."""
    led = tags[k - 1] == "IN" and lower[k - 1] in _LEADING
    return led and not tags_of(lower[k])


_LEADING = frozenset(("of", "with", "by", "from", "for", "between", "without"))


def _is_one(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether "another call" and "the latest run of" stand at *k*."""
    if tags[k] != "VB":
        return False
    single = lower[k - 1] in _SINGLE and "NN" in tags_of(lower[k])
    return single or (tags[k - 1] == "JJS" and lower[k + 1 : k + 2] == ["of"])


def _is_noun(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether what stands around a verb makes a noun of it."""
    tag, before, word = tags[k], tags[k - 1], lower[k - 1]
    after, following = (
        tags[k + 1] if k + 1 < len(tags) else "",
        lower[k + 1] if k + 1 < len(tags) else "",
    )
    if before == "WP$" or word in _SINGLE or is_called(tags, k):
        # "whose house", "the firm that": no verb follows an article.
        return True
    if word in _OWNING or (before == "POS" and word != "'"):
        return word == "her" or after not in ("DT", "PRP$")
    if after in SURELY_FINITE and before in ("NN", "JJ"):
        return k > 1 and tags[k - 2] in _OPENING
    if tag == "VBP":
        beside = before == "," and following in _BEHIND
        if before == "NN" and k > 1 and tags[k - 2] in _OPENING:
            # "The sea wall at Port Vale broke"
            return _is_subject(tags, k)
        return beside or tags[max(0, k - 2) : k] == ["CC", "NN"]
    if tag == "VB":
        had = before in ("VBD", "VBZ") and following == "of"
        return had or (before == "CC" and _ASKING.isdisjoint(tags[:k]))
    return False


_SUBJECTS = frozenset(("they", "we", "i"))
_BEFORE_WE = frozenset(("IN", "VBD", ",", "CC", "NNP", "CD"))
_OWNING = frozenset(("her", "more", "fewer"))
_ASKING = frozenset(("MD", "TO", "VB"))


def _forecast(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the noun of "cut its profit forecast for May", a participle's twin."""
    closed = tags[k + 1 : k + 2] in (["IN"], ["."], [","])
    if tags[k - 2 : k] == ["DT", "JJR"] and closed and "NN" in tags_of(lower[k]):
        # "a larger cut at the meeting", "an earlier bid by"
        return "NN"
    if lower[k] == "set" and lower[k - 1] in ("tv", "television"):
        return "NN"
    if lower[k] not in _FORECAST or tags[k + 1 : k + 2] in _OBJECTS:
        return ""
    start = k
    while start and tags[start - 1] in _BESIDE_NOUN:
        start -= 1
    verb = tags[start - 1] if start else ""
    governed = verb[:1] == "V" and lower[start - 1] not in REPORTED
    return "NN" if start < k and (governed or verb in ("IN", "TO")) else ""


def _past(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the noun or the participle that a past tense is."""
    return _forecast(lower, tags, k) or participle(lower, tags, k)


_FORECAST = frozenset(("forecast", "broadcast"))
_OBJECTS = (["DT"], ["CD"], ["$"], ["PRP"], ["PRP$"], ["NNS"], ["JJ"], ["NNP"])
_BESIDE_NOUN = NOUNS | {"DT", "PRP$", "JJ", "POS", "VBN", "CD"}


def _noun(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the verb that a noun is: "the record that his sister set in May"."""
    mended = gerund(lower, tags, k)
    closed = tags[k + 1 : k + 2] in (["IN"], ["."], [","])
    if mended or not closed or "VBD" not in tags_of(lower[k]):
        return mended
    start = k - 1
    while start and tags[start] in _INSIDE:
        start -= 1
    return "VBD" if start < k - 1 and tags[start] in ("WDT", "WP") else ""


_INSIDE = NOUNS | {"DT", "PRP$", "JJ", "POS"}


def _himself(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Read the "himself" of "the president himself met" as an adverb."""
    return "RB" if lower[k] in REFLEXIVE and tags[k - 1] in _SELVES else ""


_SELVES = NOUNS | {"WDT", "WP"}


def _home(lower: Sequence[str], _tags: Sequence[str], k: int) -> str:
    """Return the noun of "a nursing home"."""
    return "NN" if lower[k] == "home" and lower[k - 1] in _HOMES else ""


def _both(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the pronoun of "both will be"."""
    return "DT" if lower[k] == "both" and tags[k + 1 : k + 2] in _ACTING else ""


_ACTING = (["MD"], ["VBD"], ["VBP"])
_HOMES = frozenset(("nursing", "care", "retirement", "funeral", "mobile", "foster"))


def _owner(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the noun of "the homeowner called", which looks like "bigger"."""
    alone = tags[k - 1] in ("DT", "PRP$") and tags[k + 1 : k + 2] in _VERBAL
    stems = (lower[k][:-1], lower[k][:-2], lower[k][:-3], lower[k][:-3] + "y")
    return "NN" if alone and not any("JJ" in tags_of(s) for s in stems) else ""


_VERBAL = (["VBD"], ["VBN"], ["VBZ"], ["MD"])
_MENDS: dict[str, Callable[[Sequence[str], Sequence[str], int], str]] = {
    "VB": _verb,
    "VBP": _verb,
    "VBZ": _verb,
    "VBD": _past,
    "VBN": _forecast,
    "NN": _noun,
    "PRP": _himself,
    "JJ": said,
    "JJR": _owner,
    "RB": _home,
    "CC": _both,
}
