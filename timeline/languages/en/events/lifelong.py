"""English verbs of what fills a life: "They raised four children", "She enjoyed quilting".

No day of a story is theirs.
"""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_lifelong"]

_FOND = frozenset(("enjoy", "love", "adore", "cherish", "farm", "teach"))
_HAVING = frozenset(("have", "raise", "rear"))
_LIVING = frozenset(("live", "reside", "dwell"))
_PLACED = word_set("in on at with near there together")
_FAMILY = word_set(
    "child children son sons daughter daughters kid kids family siblings brother brothers",
    "sister sisters grandchildren grandchild career life marriage",
)
_LIFE = word_set("life career childhood youth upbringing boyhood girlhood adolescence")
_LATER = frozenset(("later", "afterwards", "afterward", "subsequently", "eventually"))

_SOON = frozenset(
    (*opening, after)
    for opening in (("soon",), ("not", "long"), ("some", "time"))
    for after in ("after", "afterward", "afterwards", "thereafter", "later")
)
_LONGEST = 3


def is_lifelong(reading: Reading, group: Group) -> bool:
    """Tell whether a past tense is of no day: "had three children", "lived in Poole".

    So is what is joined to it: "lived in Poole and ran a bakery".
    """
    if _fills_a_life(reading, group) or _opens_later(reading, group):
        return True
    if _soon(reading, group) or _opens_after(reading, group):
        return True
    before = reading.verb_before(group.first)
    joined = reading.tags[group.first - 1] == "CC" and before is not None
    return joined and before is not None and _fills_a_life(reading, before)


def _fills_a_life(reading: Reading, group: Group) -> bool:
    lemma, behind = reading.verb(group), reading.word(group.head + 1)
    if lemma in _FOND or reading.word(group.first - 1) in _LIFE:
        return not group.passive or lemma not in _FOND
    if lemma in _LIVING:
        return behind in _PLACED
    return lemma in _HAVING and not _FAMILY.isdisjoint(_object(reading, group))


def _object(reading: Reading, group: Group) -> list[str]:
    """Return the words of the phrase behind a verb."""
    end = group.head + 1
    while end < len(reading.tags) and reading.tags[end] in IN_PHRASE:
        end += 1
    return reading.lower[group.head + 1 : end]


def _opens_later(reading: Reading, group: Group) -> bool:
    """Tell whether a sentence opens so: "Later the couple moved", but "Later that day".

    So of "Soon afterward, he founded a school" and "Not long after, he left".
    """
    if reading.groups[0] is not group:
        return False
    lower = tuple(reading.lower[:_LONGEST])
    opened = lower[0] in _LATER or lower[:2] in _SOON or lower in _SOON
    return opened and all(time < 0 for time in reading.times[: group.first])


def _soon(reading: Reading, group: Group) -> bool:
    """Tell whether a stage of a life came "soon": "Lund soon left to form a group"."""
    if "soon" not in reading.distinct or reading.verb(group) not in _STAGES:
        return False
    near = range(max(0, group.first - 1), group.head + 1)
    return any(reading.lower[k] == "soon" and reading.times[k] < 0 for k in near)


_STAGES = word_set(
    "leave quit resign join marry become buy sell found form establish split disband fold",
    "retire return move succeed replace rename open close enlist enter",
)


def _opens_after(reading: Reading, group: Group) -> bool:
    """Tell whether its sentence opens with what took long: "After its retreat to Karst".

    So of "After scouting the west fork to a pass, they turned back".
    """
    lower = reading.lower
    if lower[0] not in _AFTER or "," not in lower[: group.first]:
        return False
    comma = lower.index(",")
    timed = any(time >= 0 for time in reading.times[:comma])
    owned = lower[1] in _OWN and lower[2] in _TRIPS
    doing = reading.verb_at.get(1)
    going = doing is not None and reading.verb(doing) in _GOING
    return not timed and comma > 1 and (owned or going)


_AFTER = frozenset(("after", "following", "upon", "on"))
_OWN = frozenset(("his", "her", "their", "its"))
_TRIPS = word_set(
    "return retreat withdrawal march journey voyage trip tour travels recovery retirement",
    "graduation marriage wedding service apprenticeship studies exile imprisonment release",
    "discharge demobilisation demobilization election appointment coronation accession",
)
_GOING = word_set(
    "scout explore travel march journey sail serve work study spend live tour wander",
    "roam train graduate survey",
)
