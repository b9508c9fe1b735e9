"""What joins English noun phrases: "the head of a bank", "Jon Falk, 41, and Eva Lang"."""

from collections.abc import Callable, Mapping

from timeline.languages.en.syntax.aside import AGENCIES, is_told
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TEAMS

__all__ = [
    "agree",
    "before_bracket",
    "before_distance",
    "behind_age",
    "behind_age_and_town",
    "behind_bracket",
    "both",
    "counting",
    "extended",
]

_LONGEST_ASIDE = 12
_FROM = frozenset(("of", "from"))
_BEHIND_AGE = frozenset((",", ";"))
_LENGTHS = word_set("miles mile kilometers kilometres km kms blocks hours minutes")
ROUGHLY = word_set("about some around nearly roughly almost just more than over")
_DIRECTIONS = word_set(
    "north south east west northeast northwest southeast southwest north-east",
    "north-west south-east south-west outside away inland upstream downstream",
)
_WE = frozenset(("both", "we", "they", "you"))
_JOINING = frozenset(("IN", "CC", ",", "TO"))
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")


def behind_bracket(reading: Reading, k: int) -> int:
    """Return the word behind the asides that open at *k*: "NMU (the union) and"."""
    lower = reading.lower
    while lower[k : k + 1] == ["("] and ")" in lower[k + 1 : k + _LONGEST_ASIDE]:
        k = lower.index(")", k) + 1
    return k


def before_bracket(reading: Reading, k: int) -> int:
    """Return the word before the asides that close at *k*, else *k*."""
    while k >= 0 and reading.lower[k] in _CLOSING:
        opened = (j for j in range(k - 1, -1, -1) if reading.lower[j] in _OPENING)
        before = next(opened, k + 1) - 1
        if before == k:
            return k
        k = before
    return k


def before_distance(reading: Reading, at: Mapping[int, Chunk], chunk: Chunk) -> Chunk:
    """Return the town of "a town about 50 miles west of Karst", else *chunk*."""
    tags, lower, k = reading.tags, reading.lower, chunk.start - 3
    if k < 1 or lower[k + 2] not in _FROM or lower[k + 1] not in _DIRECTIONS:
        return chunk
    if lower[k] not in _LENGTHS or tags[k - 1] != "CD":
        return chunk
    first = k - 1
    while first and lower[first - 1] in ROUGHLY:
        first -= 1
    place = at.get(first - 1)
    return Chunk(place.start, first, first - 1) if place is not None else chunk


def behind_age(reading: Reading, k: int) -> int:
    """Return the word behind the age of "Ida Holm, 54, and" if one stands at *k*."""
    age = reading.tags[k : k + 2] == [",", "CD"] and reading.lower[k + 1].isdigit()
    return k + 2 if age and reading.word(k + 2) in _BEHIND_AGE else k


def behind_age_and_town(
    reading: Reading, at: Callable[[int], Chunk | None], k: int
) -> int:
    """Return the word behind the age and town at *k*, if a list goes on there.

    "Ann Lee, 26, of Karst, Bo Kerr, 30, and" goes on with a name, or with "and".
    """
    aged = behind_age(reading, k)
    if aged == k:
        return k
    town = at(aged + 2) if reading.word(aged + 1) == "of" else None
    state = at(town.end + 1) if town is not None else None
    if town is not None:
        # "of Karst, Ohio, and", but "of Karst, Al Orr, 61, and"
        lone = state is not None and state.start == state.head == town.end + 1
        closed = lone and reading.tags[town.end + 2 : town.end + 4] == [",", "CC"]
        aged = town.end + 2 if closed else town.end
    after = at(aged + 1)
    named = after is not None and after.start == aged + 1
    named = named and after is not None and reading.tags[after.head] == "NNP"
    joined = reading.word(aged + 1) == "and"
    return aged + 1 if joined else aged if named else k


def extended(
    reading: Reading, at: Mapping[int, Chunk], chunk: Chunk, end: int
) -> Chunk:
    """Return the noun phrase with the "of", "in" and "and" that belong to it."""
    stop = chunk.end
    while stop + 1 < end and reading.lower[stop + 1] not in AGENCIES:
        outside = behind_bracket(reading, stop)
        parted = at.get(outside) if outside > stop else None
        if parted is not None and parted.start == outside and parted.end <= end:
            # A "70-mile (113 km) front" is one.
            stop = parted.end
            continue
        if outside >= end:
            break
        stop = outside
        following = _joined(reading, at, stop, end)
        if following is None or _is_apposed(reading, chunk, stop, following):
            break
        stop = following.end
    return Chunk(chunk.start, stop, chunk.head)


def _joined(
    reading: Reading, at: Mapping[int, Chunk], k: int, end: int
) -> Chunk | None:
    """Return the phrase that the "of" or "and" at *k* joins, if it ends by *end*."""
    if k + 1 >= end or reading.tags[k] not in _JOINING:
        return None
    start = k + 1
    if reading.tags[k] == "," and reading.tags[start] == "CC":
        start += 1
    first = start
    while start + 1 < end and reading.times[start] >= 0:
        start += 1
    measured = start > first and reading.lower[start] == "of"
    if measured or reading.tags[start] == "POS":
        # "the leader of six weeks of talks"
        start += 1
    start += _counts(reading, start)
    found = at.get(start)
    ends = found is not None and found.start == start and found.end <= end
    return found if ends else None


def _counts(reading: Reading, k: int) -> int:
    """Return how many words at *k* say how exact a number is: "at least 40"."""
    for words in _COUNTING:
        end = k + len(words)
        if tuple(reading.lower[k:end]) == words and reading.tags[end] == "CD":
            return len(words)
    return 0


def _is_apposed(reading: Reading, chunk: Chunk, comma: int, after: Chunk) -> bool:
    """Tell whether a name is explained: "Holm Corp., a salon and spa chain, filed"."""
    tags = reading.tags
    named = reading.words[chunk.head][0].isupper() and comma == chunk.end
    named = named and tags[comma] == ","
    if not named or reading.lower[after.start] not in ("a", "an"):
        return False
    joined = tags[after.end : after.end + 1] == ["CC"]
    return not joined or tags[after.end + 1 : after.end + 2] not in (["DT"], ["NNP"])


def agree(reading: Reading, chunk: Chunk, group: Group | None) -> bool:
    """Tell whether a verb may have a noun phrase as its subject: "towns were"."""
    if group is None:
        return True
    tag, word = reading.tags[group.first], reading.lower[group.first]
    many = reading.tags[chunk.head] == "NNS" or reading.lower[chunk.head] in _WE
    if tag == "VBZ" or word == "was":
        return not many
    # "The A team host Carrick"
    many = many or reading.lower[chunk.head] in TEAMS or _is_band(reading, chunk)
    # "in the town, and 14 were hurt"
    many = many or (reading.tags[chunk.head] == "CD" and word == "were")
    return many or not (tag == "VBP" or word == "were")


def _is_band(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a name is of many: "The Larks, comprising Moss and Lund, make"."""
    name = reading.lower[chunk.head]
    led = reading.lower[chunk.start] == "the" and reading.tags[chunk.head] == "NNP"
    return led and name.endswith("s") and not name.endswith("ss")


def both(
    reading: Reading, at: Mapping[int, Chunk], chunk: Chunk, group: Group
) -> Chunk:
    """Return the two subjects of "Jon Falk, 41, and Eva Lang, 39, were hurt".

    So are all those of a longer list.
    """
    listed = _list_before(reading, at, chunk, group)
    listed = listed or _before_as_well(reading, at, chunk, group)
    if listed is not None:
        return Chunk(listed.start, chunk.end, listed.head)
    other = at.get(chunk.start - 2)
    if other is not None and reading.lower[chunk.start - 1] == "and":
        joined = not agree(reading, chunk, group) or is_told(reading, other.start)
        joined = joined and other.end == chunk.start - 1
        return Chunk(other.start, chunk.end, other.head) if joined else chunk
    parted = _behind_relative(reading, at, chunk, group)
    if parted is not None:
        return Chunk(chunk.start, parted.end, chunk.head)
    k = behind_age(reading, chunk.end)
    if k == chunk.end or reading.lower[k + 1 : k + 2] != ["and"]:
        return chunk
    other = at.get(k + 2)
    if other is None or other.start != k + 2 or other.end > group.first:
        return chunk
    aged = behind_age(reading, other.end) > other.end
    if not aged and agree(reading, chunk, group):
        return chunk
    return Chunk(chunk.start, other.end, chunk.head)


def _before_as_well(
    reading: Reading, at: Mapping[int, Chunk], chunk: Chunk, group: Group
) -> Chunk | None:
    """Return the Holm of "Holm as well as Kerr were fined", None without one."""
    well = reading.lower[max(0, chunk.start - 3) : chunk.start] == _AS_WELL
    other = at.get(chunk.start - 4) if well else None
    if other is None or (other.start and agree(reading, chunk, group)):
        return None
    return other


_AS_WELL = ["as", "well", "as"]


def _list_before(
    reading: Reading, at: Mapping[int, Chunk], chunk: Chunk, group: Group
) -> Chunk | None:
    """Return the bridge of "The bridge, two houses, and a mill were", or None."""
    tags, k = reading.tags, chunk.start - 2
    one = tags[group.first] == "VBZ" or reading.lower[group.first] == "was"
    if one or k < 0 or reading.lower[k + 1] != "and":
        return None
    found: list[Chunk] = []
    while tags[k] == "," and (before := at.get(k - 1)) is not None:
        led = before.start > 0 and tags[before.start - 1] in ("IN", "TO")
        aged = tags[before.head] == "CD"
        if led or aged or before.end != k or reading.times[k - 1] >= 0:
            break
        found.append(before)
        k = before.start - 1
    return found[-1] if len(found) > 1 and (k < 0 or tags[k] in _OPENED) else None


_OPENED = frozenset((",", ":", '"', "WRB"))


def _behind_relative(
    reading: Reading, at: Mapping[int, Chunk], chunk: Chunk, group: Group
) -> Chunk | None:
    """Return the wife of "Lowe, who ran a bakery, and his wife were arrested"."""
    tags = reading.tags
    opened = tags[chunk.end : chunk.end + 2] in ([",", "WP"], [",", "WDT"])
    if not opened or tags[chunk.head] != "NNP":
        return None
    near = _before_age_or_role(reading, at, group.first - 1)
    if near is None or near.start <= chunk.end:
        return None
    joined = tags[near.start - 2] == "," and reading.lower[near.start - 1] == "and"
    many = reading.lower[group.first] == "were" or tags[group.first] == "VBP"
    return near if joined and many else None


def _before_age_or_role(
    reading: Reading, at: Mapping[int, Chunk], k: int
) -> Chunk | None:
    """Return the Kerr of "Bo Kerr, 51, were" and "Bo Kerr, her deputy, were"."""
    near = at.get(k - (reading.tags[k] == ","))
    said = near is not None and reading.tags[near.start] in ("CD", "PRP$", "DT")
    if near is None or not said or reading.tags[near.start - 1] != ",":
        return near
    return at.get(near.start - 2)


def counting(reading: Reading, k: int) -> range:
    """Return the words before a number that say how exact it is."""
    for words in _COUNTING:
        first = k - len(words)
        if first >= 0 and tuple(reading.lower[first:k]) == words:
            return range(first, k)
    return range(0)


_COUNTING = (
    *(("no", "fewer", "than"), ("no", "more", "than"), ("no", "less", "than")),
    *(("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least")),
    *(("at", "most"), ("up", "to"), ("as", "many", "as"), ("as", "few", "as")),
    *(("about",), ("nearly",), ("almost",), ("around",), ("roughly",), ("over",)),
    *(("just",), ("only",)),
)
