"""Numbers that are no years, days or times: counts, prices, scores, flights, names."""

import re

from timeline.languages.en.lookalike.level import is_reached
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.lookalike.words import (
    ADDRESS_WORDS,
    BEFORE_NUMBERS,
    COUNTED,
    FUNCTION_WORDS,
    LEVELS,
    MEASURES,
    NUMBERED,
    NUMBERED_BODIES,
)
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "is_counted",
    "is_figure",
    "is_numbered",
]

_MONEY = frozenset("$\N{POUND SIGN}\N{EURO SIGN}\N{YEN SIGN}#")
_SURE = word_set("in since during until till circa throughout early mid late")
_EQUALS = word_set("is was are were =")
_LEVELS = word_set("high low peak level average close total score maximum minimum")
_PURE = word_set(
    "percent pct mm cm mi km miles metres meters tons barrels mhz ghz khz hz hertz megahertz",
    "gigahertz kilohertz mega",
)
_LIKELY = word_set("by before after from of")
_DETERMINERS = word_set("the a its his her their this that our my s")
_SIGNS = frozenset("-/.:\N{EN DASH}")
_QUOTES = frozenset("\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}")
_CHAIN = re.compile(r"\d+(?:[-/.:\u2013]+\d+)+")
_SERIAL = re.compile(r"\d{4}-\d\d-\d\d")
_SPAN_OF_YEARS = re.compile(
    r"(?:1[0-2]|0?[1-9])[-/.]\d{4}|\d{4}[-/.\u2013](?:\d{4}|\d\d|[1-9])"
)
_ENDS = frozenset(["since", "until", "till"])
_LATER_THAN = frozenset(["later", "earlier", "sooner", "older", "newer"])
_COUNTING = frozenset(["more", "less", "fewer", "other", "rather", "greater"])
_HEADED = re.compile(r"(?:#{1,6}|={2,6}) ")
_PEOPLE = re.compile(r"[a-z]{2,}(?:ers|ors|ists|ians|ants|ees|men)")


def is_figure(view: View) -> bool:
    """Tell whether a bare year such as "1998" is some other number."""
    if not view.raw.isdigit():
        # "a force of two thousand two hundred"
        goes_on = view.right in ("hundred", "thousand")
        return goes_on or (view.pieces[-1] == "thousand" and _is_round(view))
    # "## 1942" heads what is told of that year.
    left = "" if _HEADED.fullmatch(view.behind) else view.left
    right = view.right
    if left in _MONEY or left in NUMBERED or right == "%":
        return True
    if left == "." and view.lefts[1].lower() in NUMBERED:
        return True
    if _is_chained(view) or _is_dialled(view) or _is_model(view) or is_serial(view):
        return True
    if (left in _EQUALS and view.raw < "1400") or _is_level(view) or is_reached(view):
        return True
    if left in BEFORE_NUMBERS and _is_estimate(view):
        return True
    if _is_address(view) or _is_named(view) or _is_quantity(view):
        return True
    return _counts(view) and not (view.rights[0].istitle() and view.begins_entry)


def _is_quantity(view: View) -> bool:
    """Tell whether so many are meant: "over 2000 birds died", "flight BA 1492"."""
    if view.left in ("over", "under", "all"):
        counted = view.right.endswith("s") and view.rights[0].islower()
        return counted and view.right not in FUNCTION_WORDS and not _is_likely(view)
    if view.right == "of" and view.rights[1].lower() in _SHARED:
        # "sold between 800 and 1700 of them"
        return True
    if view.left in _COUNTING_VERBS and not _is_likely(view):
        # "killed 1200 in the north", but "won the 1800 election", "spent 1860 in Rome"
        if view.left == "spent" and view.right in ("in", "at", "as", "with"):
            return False
        return not view.right.isalpha() or view.right in FUNCTION_WORDS
    if view.lefts[0] in NUMBERED_BODIES:
        return True
    if _CITED.search(view.behind):
        return True
    name = view.lefts[0]
    if name.isupper() and view.raw < "1800" and len(name) > _LONGEST_CODE:
        # "on WXYZ 1450"
        return view.in_prose
    code = name.isupper() and len(name) <= _LONGEST_CODE
    return code and view.lefts[1].lower() == "flight"


_LONGEST_CODE = 3
# A case: [2004] EWCA Crim 1754.
_CITED = re.compile(r"\[\d{4}\] [A-Z]{3,}(?: [A-Z][a-z]+)? \Z")
_COUNTING_VERBS = word_set(
    "added averaged bought charged cost costs counted drew donated earned employed employs "
    "exceeded exceeds gained hired injured killed killing lost losing needs numbered owed "
    "owes paid pays paying raised reached saved scored sells sold spent topped totalled "
    "totaled weighed weighs wounded wounding"
)
_SHARED = frozenset(["them", "us", "you", "whom", "which"])


def _is_level(view: View) -> bool:
    """Tell whether something stands so high: "a record high of 1051"."""
    named = view.left == "of" and view.lefts[1].lower() in _LEVELS
    return named and not _is_likely(view)


def _is_round(view: View) -> bool:
    """Tell whether "two thousand" counts: "over two thousand men", "two thousand died"."""
    named = view.pieces[0] == "the" or view.left in _SURE or view.left == "year"
    if view.left in BEFORE_NUMBERS or not named:
        return True
    return view.right.isalpha() and view.right not in FUNCTION_WORDS


def _is_model(view: View) -> bool:
    """Tell whether capitals and a dash stand before it: "XB-1200"."""
    name = view.lefts[1]
    prefix = name.lower() in ("mid", "pre", "post", "early", "late")
    return view.touching[0] == "-" and name.isupper() and not prefix


# "Tel. 0171 2026 1430", "call 01865 2015 19"
_PHONE = re.compile(
    r"\b(?:(?:tel|telephone|phone|fax|mob|mobile|whatsapp)\b[.:]?[ \d()+-]*"
    r"|(?:call|ring|text|ref)\b[.:]?[ (+]*\d[ \d()+-]*)\Z",
    re.IGNORECASE,
)


# "on 1800 333 000", "call 1300 55 57 27"
_FREE_CALL = re.compile(r"(?: \d{3}){2}\b| \d\d \d\d \d\d\b")


def _is_dialled(view: View) -> bool:
    """Tell whether it stands in a row of numbers: "+55 21 2009 1804"."""
    row = view.lefts[:2]
    if row[0].isdigit() and len(row[0]) == len(view.raw) and view.raw < "1800":
        # "Last bus 1830 1715"
        return True
    if _PHONE.search(view.behind) or _FREE_CALL.match(view.ahead):
        return True
    return all(word.isdigit() or word == "+" for word in row) and any(
        len(word) != 4 for word in row
    )


def _is_estimate(view: View) -> bool:
    """Tell whether "nearly 2000" counts; "at 2014 …" may begin a name of that year."""
    if view.left == "at":
        return not view.rights[0][:1].isupper() and view.right not in LEVELS
    before = [word.lower() for word in view.lefts[1:]]
    if view.left == "than" and before[0] not in _COUNTING and _is_likely(view):
        # "warmer than 1998"
        return False
    # "until at least 1985"
    return _ENDS.isdisjoint(before) and before[0] not in _LATER_THAN


def _is_likely(view: View) -> bool:
    """Tell whether it is a number that years have and round figures have not."""
    return not view.raw.endswith(("00", "50")) and "1900" < view.raw < "2040"


def _counts(view: View) -> bool:
    """Tell whether counted things follow: "1500 British soldiers"."""
    left, right = view.left, view.right
    sure = left in _SURE and view.raw > "1900"
    if left == "as" and view.lefts[1].lower() in ("late", "early", "recently"):
        # "as late as 1922 troops remained"
        return False
    if right in ("and", "to", "or", "-") and view.rights[1].isdigit() and not sure:
        return view.rights[2].lower() in COUNTED
    if left in _SURE or right in _PURE:
        return right in _PURE
    likely = _is_likely(view)
    if likely and left in _LIKELY:
        return False
    if right in COUNTED or (right == "series" and not likely):
        return right in MEASURES or not (likely and left in _DETERMINERS)
    return not likely and _counts_further_on(view)


def _counts_further_on(view: View) -> bool:
    for word in view.rights:
        if not word.isalpha() or word.lower() in FUNCTION_WORDS:
            return False
        if word.lower() in COUNTED or _PEOPLE.fullmatch(word):
            return True
    return False


# "1333 S. Harbor Parkway"
_SIDE = re.compile(r" (?:[NSEW]{1,2}\.? |(?:North|South|East|West)\w* )(?=[A-Z\d])")


def _is_address(view: View) -> bool:
    if _is_likely(view) and (view.left in _SURE or view.left in _DETERMINERS):
        # "the 1929 Wall Street crash", "in 1998 King Street reopened"
        return False
    side = _SIDE.match(view.ahead)
    named = view.rights[0].istitle() and view.right not in FUNCTION_WORDS
    # "1925 Along the Road" is no house.
    within = not {"the", "a", "of"}.isdisjoint(view.rights)
    if within or not (named or side):
        return False
    ahead = view.ahead[side.end() if side else 0 :].split()[:_LONGEST_STREET]
    if not ahead:
        # A year with a line of its own.
        return False
    first, *rest = ahead
    words = {word.rstrip(".,;").lower() for word in rest}
    return first.lower() in ADDRESS_WORDS or not (words - {first}).isdisjoint(
        ADDRESS_WORDS
    )


_LONGEST_STREET = 3


def _is_named(view: View) -> bool:
    """Tell whether it stands in quotation marks of its own: the alarm "1202"."""
    return view.touching[0] in _QUOTES and view.touching[1] in _QUOTES


def _is_chained(view: View) -> bool:
    """Tell whether a year hangs in a chain: "138-2010-2015", "8/32/2014"."""
    before, after = view.touching
    if before not in _SIGNS and after not in _SIGNS:
        return False
    chains = (m[0] for m in _CHAIN.finditer(view.surrounding()) if view.raw in m[0])
    return any(not _SPAN_OF_YEARS.fullmatch(chain) for chain in chains)


@asked_of(lambda said: said.raw[0].isdigit() and said.last.isdigit())
def is_serial(view: View) -> bool:
    """Tell whether it is one of several numbers: "rooms 1204 to 1210"."""
    return view.left in _IN_A_ROW and _ROW.search(view.behind) is not None


_IN_A_ROW = (
    word_set(
        "and or to through from between numbers nos codes lines routes - \N{EN DASH} ,"
    )
    | NUMBERED
)
_ROW = re.compile(
    rf"\b(?:(?:{'|'.join(map(re.escape, sorted(NUMBERED)))}) "
    r"|(?:serial|batch|model|lot|item|part|house|room|ticket|badge|bus|case) "
    r"(?:numbers|nos\.?|codes|lines|routes) (?:from |between )?)"
    r"(?:\d{3,4}(?:,? (?:and|or|to|through) |, |[-\N{EN DASH}]))*\Z",
    re.IGNORECASE,
)


@asked_of(lambda said: said.raw.isdigit() or _SERIAL.fullmatch(said.raw) is not None)
def is_numbered(view: View) -> bool:
    """Tell whether "20130321" numbers something: "phone 20130321", "Ord. 1453-06-02"."""
    if view.raw.isdigit():
        return view.left in NUMBERED
    name = view.lefts[1] if view.left == "." else view.lefts[0]
    return name.lower() in _FILED and name[0].isupper()


_FILED = word_set("ord ordinance ticket order docket statute resolution case decree po")


@asked_of(lambda said: said.raw[0].islower() and said.last.isdigit())
def is_counted(view: View) -> bool:
    """Tell whether "march 20 miles" or "may 17 people" counts miles and people."""
    return view.right in COUNTED
