"""The words of an English title before its verb."""

from collections.abc import Iterator, Sequence

from timeline.languages.en.events.who.naming import name_behind
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import behind_age, behind_bracket, counting
from timeline.languages.en.syntax.kind_name import is_kind
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import SAYING

__all__ = [
    "SAID_OF",
    "bearer",
    "heads_entry",
    "heads_name",
    "opening",
    "shortened",
    "untimed",
]

SAID_OF = ("-old", "-olds", "former")
"""How times end that a title keeps: "a 900-year-old ship", "the former king"."""


_MANY = frozenset(("are", "were", "have"))
_LEADING = frozenset(("DT", "IN", "PRP$", "CC", "RB"))
_REACH = 3
_RANKS = frozenset(("first", "last", "only"))
_SCARCELY = frozenset(("hardly", "scarcely", "barely", "nearly", "almost", "virtually"))
_QUANTITIES = word_set(
    "all every everyone everybody everything any anyone anybody anything one a an half",
    "many much enough none nobody no nothing",
)
_SHARES = frozenset(("half", "two-thirds", "three-quarters"))
_ROOM = 80
_OVER = (["more", "than"], ["less", "than"], ["at", "least"], ["up", "to"])


def opening(reading: Reading, subject: Chunk | None) -> list[int]:
    """Return the words of a subject, with the "more than" of a number."""
    if subject is None:
        return []
    tags, before = reading.tags, subject.start - 1
    first = reading.word(before)
    former = first == "former" or (before >= 0 and is_kind(reading, before))
    words = _plain(reading, list(range(subject.start - former, subject.end)))
    name = name_behind(reading, subject)
    told = reading.lower[subject.start : subject.start + 2]
    if name and (told[:1] == ["another"] or told == ["one", "of"]):
        # "Another guard, Carl Berg, was hurt", "One of them, Carl Berg, died"
        return [*name]
    words += [] if _is_vague(reading, subject) else name
    quantity = reading.lower[subject.start]
    if first == "neither" and "nor" in reading.distinct:
        return [subject.start - 1, *words]
    if (first == "not" or first in _SCARCELY) and quantity in _QUANTITIES:
        # "Not all of the ships", "hardly anyone"
        return [subject.start - 1, *words]
    if first == "even" and reading.word(subject.start - 2) == "not":
        return [subject.start - 2, subject.start - 1, *words]
    measured = tags[subject.start] == "DT" and reading.lower[subject.start] == "a"
    if measured and reading.lower[max(0, subject.start - 2) : subject.start] in _OVER:
        return [subject.start - 2, subject.start - 1, *words]
    if tags[subject.start] == "CD" or quantity in _SHARES:
        return [*counting(reading, subject.start), *words]
    return words


def _plain(reading: Reading, words: list[int]) -> list[int]:
    """Return the words of a subject without its times, brackets, ages and asides."""
    tags = reading.tags
    due = reading.lower[words[-1]] == "due" and reading.word(words[-1] + 1) == "to"
    if "(" in reading.distinct:
        words = [*_outside(reading, words)]
    if reading.timed:
        words = [k for k in words if _is_said(reading, k)]
    if "WP" in reading.kinds and any(tags[k] == "WP" for k in words):
        words = _without_relative(reading, words)
    commas = [k for k in words if tags[k] == ","]
    if ages := [k for k in commas if behind_age(reading, k) > k]:
        # "Ann Lee, 26, Bo Kerr, 30, and Cy Dunn" keeps a comma.
        kept = {k for k in ages if tags[k + 3 : k + 4] not in _JOINING}
        aged = {k for age in ages for k in range(age, age + 3)} - kept
        words = [k for k in words if k not in aged]
        words = words[:-1] if words[-1] in kept else words
    while len(words) > 1 and (due or _dangles(reading, words[-1])):
        # "the judge due to rule on it said"
        due = False
        words.pop()
    return words


_JOINING = (["CC"], ["IN"])


def _without_relative(reading: Reading, words: list[int]) -> list[int]:
    """Return "Lowe and his wife" of "Lowe, who ran a bakery, and his wife"."""
    tags = reading.tags
    opened = next((k for k in words if tags[k : k + 2] == [",", "WP"]), 0)
    closed = [k for k in words if tags[k : k + 2] == [",", "CC"] and k > opened > 0]
    return [k for k in words if not closed or k < opened or k > closed[-1]]


def _is_vague(reading: Reading, subject: Chunk) -> bool:
    """Tell whether no name fits behind it: "one man", "another guard"."""
    return (
        reading.tags[subject.start] == "CD"
        or reading.lower[subject.start] == "another"
        or reading.tags[subject.head] not in ("NN", "JJ")
    )


def _is_said(reading: Reading, k: int) -> bool:
    """Tell whether a title says word *k*: no time, no "'s" of one."""
    if reading.times[k] >= 0:
        kept = is_kind(reading, k) or _is_age(reading, k)
        return kept or reading.lower[k].endswith(SAID_OF)
    if reading.joins_times(k):
        return False
    if reading.tags[k] == "IN" and reading.times[k + 1 : k + 2] > [-1]:
        return not _only_leads(reading, k)
    return reading.tags[k] != "POS" or reading.times[k - 1] < 0


def _is_age(reading: Reading, k: int) -> bool:
    """Tell whether it is of the "26 year old", or "2 million-year-old"."""
    end = k
    while reading.times[end : end + 1] == [reading.times[k]]:
        end += 1
    last = reading.lower[end - 1]
    return last in ("old", "olds") or last.endswith(SAID_OF[:2])


def _only_leads(reading: Reading, k: int) -> bool:
    """Tell whether it is the "on" of "the arrest on Monday of Berg", which goes with it."""
    end = k + 1
    while reading.times[end : end + 1] == [reading.times[k + 1]]:
        end += 1
    alone = not any(_is_said(reading, j) for j in range(k + 1, end))
    return alone and reading.tags[end : end + 1] == ["IN"]


def heads_entry(reading: Reading, k: int, group: Group) -> bool:
    """Tell whether it is the day of a log: "3 June 1909 sailed for Malta".

    "May 1940 saw a retreat" has it as its subject, and so may any month of a sentence.
    """
    dated = tuple(reading.tags[k : group.first])
    day = dated == ("CD", "NNP", "CD")
    day = day or (dated == ("NNP", "CD") and reading.lower[-1] != ".")
    acts = group.copula or reading.verb(group) in _HAVING_SEEN
    return day and k == 0 and not acts


_HAVING_SEEN = word_set(
    "see bring mark witness begin end start give prove become turn remain have go"
)


def untimed(reading: Reading, first: int, after: int) -> list[int]:
    """Return the words of a phrase without its times, and the "to" between two."""
    return [
        k
        for k in range(first, after)
        if reading.times[k] < 0 and not reading.joins_times(k)
    ]


def _outside(reading: Reading, words: Sequence[int]) -> Iterator[int]:
    """Give the words that are in no brackets: no "(FA)"."""
    behind = 0
    for k in words:
        behind = max(behind, behind_bracket(reading, k))
        if k >= behind:
            yield k


def _dangles(reading: Reading, k: int) -> bool:
    """Tell whether word *k* needs what follows it: "of the", "for the slow quarter"."""
    tags = reading.tags
    if tags[k] != "JJ" or reading.times[k + 1 : k + 2] <= [-1]:
        return tags[k] in _LEADING
    return "IN" in tags[max(0, k - _REACH) : k]


def shortened(
    reading: Reading, words: Sequence[int], subject: Chunk, group: Group
) -> list[int]:
    """Return a long subject without what is joined to its first noun."""
    tags, lower = reading.tags, reading.lower
    before = [k for k in words if k < subject.head]
    if any(lower[k] in _RANKS or tags[k] == "JJS" for k in before):
        # "The first hospital in the county" is not the first.
        return [*words]
    many = lower[group.first] in _MANY or tags[group.first] == "VBP"
    many = many or _are_named(reading, words)
    loose = ("IN", "TO") if many else ("IN", "TO", "CC", ",")
    behind = [k for k in words if k > subject.head and tags[k] in loose]
    cuts = [k for k in behind if lower[k] != "of"]
    if not cuts and lower[group.head] in SAYING and not heads_name(reading, subject):
        cuts = behind
    return [j for j in words if not cuts or j < cuts[0]]


def heads_name(reading: Reading, subject: Chunk) -> bool:
    """Tell whether a name goes on behind its noun: "the Department of Trade"."""
    k = subject.head
    return reading.tags[k] == "NNP" and reading.word(k + 1) == "of"


def _are_named(reading: Reading, words: Sequence[int]) -> bool:
    """Tell whether it is a list of names: "Al Reed, Bob Stone and Carl Webb"."""
    tags = reading.tags
    if sum(len(reading.words[k]) + 1 for k in words) > _ROOM:
        return False
    joined = (k for k in words[:-1] if tags[k - 1 : k + 2] == ["NNP", "CC", "NNP"])
    return any("," in [tags[j] for j in words if j < k] for k in joined)


def bearer(reading: Reading, words: Sequence[int]) -> list[int]:
    """Return the Carl Berg of "President Ida Holm's former campaign chief Carl Berg"."""
    tags = reading.tags
    if "CC" in [tags[j] for j in words]:
        return _bearers(reading, words)
    office = next((j for j in reversed(words) if tags[j] != "NNP"), -1)
    owned = tags[office] == "NN" and "POS" in [tags[j] for j in words]
    return [j for j in words if j > office] if owned else []


def _bearers(reading: Reading, words: Sequence[int]) -> list[int]:
    """Return the names of "Karst Mayor Ida Holm and union leader Carl Berg"."""
    at = next(i for i, j in enumerate(words) if reading.tags[j] == "CC")
    names = [_name_of(reading, words[:at]), _name_of(reading, words[at + 1 :])]
    return [*names[0], words[at], *names[1]] if all(names) else []


def _name_of(reading: Reading, words: Sequence[int]) -> list[int]:
    """Return the name behind an office, or alone: Ida Holm of "Mayor Ida Holm"."""
    tags, name = reading.tags, list[int]()
    for j in reversed(words):
        if tags[j] == "NN" or (is_person(reading.lower[j]) and len(name) > 1):
            return name
        if tags[j] != "NNP":
            return []
        name.insert(0, j)
    return name
