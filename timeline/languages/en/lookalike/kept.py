"""Hours, minutes and years that are kept: "opening hours", "draft minutes", "Year 6"."""

import re

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_delivery", "is_kept", "is_school_year"]


@asked_of(lambda said: said.last in ("hours", "hrs", "minutes"))
def is_kept(view: View) -> bool:
    """Tell whether "hours" are a shop's, or "minutes" a board's."""
    if view.pieces in (["hours"], ["hrs"]):
        return _are_kept(view)
    if view.pieces == ["minutes"]:
        return _are_records(view)
    return view.pieces == ["previous", " ", "minutes"]


def _are_kept(view: View) -> bool:
    """Tell whether they are a shop's: "Shop hours: 9-5", "rose after hours to $40"."""
    if view.left != "after":
        return _are_open(view)
    if view.right == "on":
        # "after hours on Tuesday", "after hours on the road"
        return view.rights[1].istitle()
    spent = view.right.endswith("ing") and view.right != "trading"
    return not (spent or view.right in _SPENT)


def _are_open(view: View) -> bool:
    """Tell whether something is open in them: "visiting hours", "New Hours:".

    Annotators mark office and business hours as lengths, and so do we.
    """
    if view.left in _OPEN:
        # "the opening hours of the war"
        return view.left != "opening" or view.right != "of"
    begins = not view.behind.strip("#*-\N{BULLET} ")
    if view.right == ":":
        return begins or view.left in _LABELS
    if view.raw in ("Hours", "HOURS") and begins and not view.ahead.strip("*# "):
        return True
    if view.raw == "Hours" and view.left in _LABELS:
        return True
    return view.left in _WORKED and view.lefts[1].lower() in _WITHIN


_OPEN = word_set("opening visiting surgery reception")
_WORKED = word_set("working school normal regular these library shop store usual")
_LABELS = _WORKED | word_set(
    "trading support summer winter holiday museum desk service our new"
)
_WITHIN = word_set("during outside within in of normal regular our their my your usual")
_SPENT = word_set("of in at with without spent under")


def _are_records(view: View) -> bool:
    """Tell whether "minutes" are of a meeting: "the Fed's minutes", "minutes show"."""
    if view.left == "within":
        return False
    if view.raw in _HEADING and view.right not in _PASSING:
        return True
    owner = view.lefts[2].lower() if view.left == "s" else view.left
    if view.right == "of" or view.right in _RECORDING or owner in _RECORDED:
        return True
    if view.left == "the" and _are_the_records(view):
        return True
    return _OF_MEETING.match(view.ahead) is not None


_HEADING = frozenset(["Minutes", "MINUTES"])
# "Minutes before the start", "Minutes passed"
_PASSING = word_set(
    "later earlier before after from into past pass passed passing tick ticked ago away "
    "count counted and or"
)


def _are_the_records(view: View) -> bool:
    """Tell whether somebody reads or quotes them: "read the minutes", "the minutes said"."""
    aside = view.right == "," and view.rights[1].lower() in _ASIDES
    return aside or view.right in _QUOTED or view.lefts[1].lower() in _READ


_ASIDES = frozenset(["however", "too", "though"])
_QUOTED = word_set("said say says noted note notes read reads suggested suggest")
_READ = word_set(
    "read reads approve approved approves accept accepted sign signed circulated circulate "
    "amend amended adopt adopted reviewed review distributed published took takes"
)


@asked_of(lambda said: said.last == "day" and "next" in said.pieces)
def is_delivery(view: View) -> bool:
    """Tell whether it is how fast things come: "next-day delivery"."""
    return view.right in _DELIVERED


_DELIVERED = word_set("delivery shipping dispatch despatch courier collection")


_SCHOOL_YEARS = 13


@asked_of(lambda said: said.last in ("year", "years"))
def is_school_year(view: View) -> bool:
    """Tell whether pupils are in it: "the Year 6 children", "all year groups"."""
    if view.right in ("group", "groups"):
        return view.pieces[0] != "last"
    grade = view.right.isdigit() and 0 < int(view.right) <= _SCHOOL_YEARS
    return grade and view.raw.endswith(("Year", "Years")) and not view.shouts


_OF_MEETING = re.compile(
    r" (?:from|for|to) (?:[\w'\u2019.-]+ ){1,5}(?:meeting|session)"
    r"| (?:were|was|are|be|being|been|cannot)(?: \w+){0,2} (?:approved|accepted|agreed"
    r"|signed|read|circulated|taken|adopted|kept|recorded)\b"
)
_RECORDING = word_set("show showed shows reveal revealed released published indicated")
_RECORDED = word_set(
    "meeting board committee council policy fed bank fomc draft signed unsigned approved"
    " adopted"
)
