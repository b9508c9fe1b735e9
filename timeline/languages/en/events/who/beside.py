"""Who is told of beside the subject of an English sentence, or instead of it."""

from collections.abc import Sequence

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_group, is_made, is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.subjunctive import is_subjunctive
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    COMPANIES,
    FIRST_NAMES,
    REPORTED,
    RESULTS,
    TELLING,
)

__all__ = [
    "acts",
    "going_on",
    "has_many",
    "is_aside",
    "is_dummy",
    "is_in_relative",
    "lone_object",
    "lone_person",
    "must_be_firm",
    "names_owner",
    "owner_of_many",
    "owns_as_many",
    "quoting",
    "telling_body",
    "tells_one",
    "told_by",
]

_SPEAKING = frozenset(("i", "we", "you"))
# Verbs of thought, speech and ownership.
_OF_FIRMS = frozenset(("v31", "v32", "v40"))
# Verbs of change, contest, making and dealings.
_OF_ACTS = frozenset(("v30", "v33", "v36", "v41"))
_BY_THINGS = word_set(
    "take cost make mean give show help cause bring leave create hurt add offer prove",
    "destroy damage kill end start begin open hit strike break improve worsen affect",
)
_GOING_ON = frozenset(("continue", "hope", "intend", "remain", "begin", "try", "seek"))
_MINDED = frozenset(
    ("confident", "committed", "prepared", "ready", "willing", "pleased")
)
_WEATHER = frozenset(("rain", "snow", "hail", "freeze", "thaw", "drizzle", "thunder"))
_EMERGING = frozenset(
    ("emerge", "turn", "seem", "appear", "transpire", "follow", "happen")
)
_CLAUSES = frozenset(("that", "whether", "if", "when", "how", "why", "where", "what"))
_UNITS = word_set(
    "second minute hour day week month year",
    "seconds minutes hours days weeks months years",
)
_NEAR = 7
_GROUPS = frozenset(("n14", "n15"))


def quoting(scene: Scene, finite: Sequence[Group]) -> Group | None:
    """Return the verb of who is quoted: "We won," coach Berg said."""
    for group in reversed(finite):
        subject = scene.subject(group)
        if subject is not None and scene.reading.lower[group.head] in REPORTED:
            named = scene.reading.tags[subject.head] != "PRP"
            return group if named and not tells_one(scene, group) else None
    return None


def is_aside(scene: Scene, finite: Sequence[Group]) -> bool:
    """Tell whether a sentence is of "we" or "you", as quotes are."""
    subject = scene.subject(finite[0]) if finite else None
    return subject is not None and scene.reading.lower[subject.start] in _SPEAKING


def has_many(scene: Scene, group: Group) -> bool:
    """Tell whether "they" may be the object too: "police held four men; they fled"."""
    told = scene.object(group)
    if told is None or scene.reading.lower[told.head] in _POINTS:
        # "Karst shares fell 3 cents. They rose again."
        return False
    return "many" in sorts(scene.reading, told)


_POINTS = word_set("cents points pence dollars dlrs pounds euros francs miles degrees")


def owns_as_many(scene: Scene, group: Group) -> bool:
    """Tell whether a subject is a "they": "Karst Town won their first match"."""
    reading, told = scene.reading, scene.object(group)
    theirs = told is not None and reading.lower[told.start] == "their"
    return theirs and not group.passive and told is not None and told.start > group.head


def tells_one(scene: Scene, group: Group) -> bool:
    """Tell whether "he" may be whom somebody told: "warned Mr. Berg that he".

    Nor is it who "ordered that he be freed".
    """
    after = scene.reading.verb_from(group.head + 1)
    if after is not None and is_subjunctive(scene.reading.tags, after):
        return True
    told = scene.object(group)
    if scene.reading.lower[group.head] not in TELLING or told is None:
        return False
    return scene.reading.tags[told.head] in ("NN", "NNP")


_HOPED = word_set("hoped expected noted feared regretted welcomed wished remembered")


def is_dummy(reading: Reading, group: Group) -> bool:
    """Tell whether "it" says nothing: "it is late", "it was said that", "it rained"."""
    lower = reading.lower
    after = "".join(lower[group.head + 1 : group.head + 2])
    if after in _MINDED:
        # "said it is confident"
        return False
    if group.copula and after == "to":
        # "It is to open in May", but "it is to be hoped"
        hoped = lower[group.head + 2 : group.head + 4]
        return hoped[:1] == ["be"] and hoped[-1] in _HOPED
    lemma = lexemes().of(lower[group.head], "V").lemma
    if lemma == "come" and after in _AMID:
        # "It comes as bosses vow to stay"
        return True
    if group.copula or lemma in _WEATHER:
        return True
    near = lower[group.head + 1 : group.head + _NEAR]
    if lemma == "take":
        # "It took two hours to count", but "it took steps to cut costs".
        near = lower[group.head + 1 : group.head + _FAR]
        return "to" in near and not _UNITS.isdisjoint(near[: near.index("to")])
    if lemma in _EMERGING and "that" in near:
        return True
    return group.passive and after in _CLAUSES


_AMID = frozenset(("as", "after", "amid", "when", "despite", "just", "ahead"))
_FAR = 12
_APART = frozenset((",", "CC", ":", '"'))


def acts(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a thing may act: a name, a firm, but not "its profit"."""
    head = reading.lower[chunk.head]
    group = head in COMPANIES or lexemes().of(head, "N").file in _GROUPS
    owned = reading.tags[chunk.start] == "PRP$"
    return (reading.tags[chunk.head] == "NNP" or group) and not owned


def names_owner(reading: Reading, k: int, text: str) -> bool:
    """Tell whether another one than *text* owns something before word *k*: "Storm's"."""
    owners = (j - 1 for j in range(1, k) if reading.tags[j] == "POS")
    named = (reading.words[j] for j in owners if reading.tags[j] == "NNP")
    return any(word not in text for word in named)


def lone_object(scene: Scene, group: Group) -> Chunk | None:
    """Return the bridge of "the king opened a bridge": no other thing is told."""
    reading, told = scene.reading, scene.object(group)
    if told is None or group.passive or told.start < group.head:
        return None
    if not is_made(reading.lower[told.head]):
        return None
    things = [c for c in scene.chunks if "thing" in sorts(reading, c)]
    return told if things == [told] else None


def lone_person(scene: Scene, group: Group, end: int | None = None) -> Chunk | None:
    """Return the man of "Police arrested a man in Karst": no other person is told of.

    That is up to word *end*, or in all of the sentence.
    """
    reading, told, subject = scene.reading, scene.object(group), scene.subject(group)
    if told is None or subject is None or group.passive or told.start < group.head:
        return None
    if reading.tags[told.head] != "NN" or "person" not in sorts(reading, told):
        return None
    before = reading.tags[: told.end]
    if "person" in sorts(reading, subject) or "PRP" in before or "POS" in before:
        return None
    others = (c for c in scene.chunks if c != told and "person" in sorts(reading, c))
    others = (c for c in others if end is None or c.end <= end)
    placed = all(reading.lower[c.start - 1] in _PLACES for c in others)
    return told if placed else None


_PLACES = frozenset(("in", "at", "near", "to", "from", "outside"))


def told_by(scene: Scene, k: int, before: Sequence[Group]) -> Group | None:
    """Return the "said" of "Though it rained, the firm said on Monday that it"."""
    reading, group = scene.reading, before[-1] if before else None
    if group is None or reading.lower[group.head] not in REPORTED or group.passive:
        return None
    subject = scene.subject(group)
    if subject is None or not acts(reading, subject):
        return None
    for j in range(group.head + 1, k):
        timed = reading.times[j] >= 0 or reading.times[j + 1] >= 0
        if not timed and reading.lower[j] != "that":
            return None
    return group


def telling_body(scene: Scene, k: int, before: Sequence[Group]) -> Chunk | None:
    """Return the union of "The union said on Monday they had signed a pact".

    None if others are told of: "The bank said of its tenants they would leave".
    """
    told, reading = told_by(scene, k, before), scene.reading
    body = scene.subject(told) if told is not None else None
    if body is None or sorts(reading, body) != frozenset(("thing",)):
        return None
    others = (c for c in scene.chunks if c.end <= k and c.head not in _span(body))
    return None if any("many" in sorts(reading, c) for c in others) else body


def going_on(scene: Scene, k: int, before: Sequence[Group]) -> Chunk | None:
    """Return the nurses of "Nurses carry banners as they march": no banners do."""
    reading, verb = scene.reading, before[-1] if before else None
    after = reading.verb_from(k)
    if verb is None or after is None or reading.lower[k - 1] not in _MEANWHILE:
        return None
    subject, told = scene.subject(verb), scene.object(verb)
    if subject is None or told is None or verb.tense != after.tense:
        return None
    persons = (
        is_person(reading.lower[subject.head]) and reading.tags[subject.head] == "NNS"
    )
    return subject if persons and not is_group(reading.lower[told.head]) else None


_MEANWHILE = frozenset(("as", "while"))


def _span(chunk: Chunk) -> range:
    return range(chunk.start, chunk.end)


def is_in_relative(scene: Scene, k: int, before: Sequence[Group]) -> bool:
    """Tell whether it is the "he" of "Orr, who was paid for the book he wrote"."""
    reading, group = scene.reading, before[-1] if before else None
    if group is None or reading.lower[group.first - 1] != "who":
        return False
    return _APART.isdisjoint(reading.tags[group.head + 1 : k])


def owner_of_many(scene: Scene, subject: Chunk) -> Chunk | None:
    """Return Karst for the "it" of "Karst's sales fell, and it closed two plants"."""
    reading = scene.reading
    marks = [j for j in range(subject.start, subject.head) if reading.tags[j] == "POS"]
    if not marks or reading.tags[subject.head] != "NNS":
        return None
    owner = Chunk(subject.start, marks[0], marks[0] - 1)
    return owner if acts(reading, owner) and "thing" in sorts(reading, owner) else None


def acting(scene: Scene, subject: Chunk | None, k: int) -> Chunk | None:
    """Return Holm Corp. for the "it" at *k* of "Holm Corp.'s profit rose as it sold more".

    It is *subject* where that may do it.
    """
    reading, verb = scene.reading, scene.reading.verb_from(k + 1)
    if subject is None or reading.lower[subject.head] not in RESULTS:
        return subject
    if verb is None or verb.passive or verb.copula or scene.object(verb) is None:
        return subject
    end = subject.start
    while reading.tags[end] == "NNP" and end < subject.head:
        end += 1
    return Chunk(subject.start, end, end - 1) if end > subject.start else subject


def must_be_firm(scene: Scene, k: int, group: Group) -> bool:
    """Tell whether "it" at *k* makes a firm of a bare name: "Karst said it plans"."""
    reading, subject = scene.reading, scene.subject(group)
    after = reading.verb_from(k + 1)
    if subject is None or after is None or after.first != k + 1 or after.passive:
        return False
    named = subject.end == subject.start + 1 and reading.tags[subject.head] == "NNP"
    named = named and reading.words[subject.head] not in FIRST_NAMES
    told = reading.lower[group.head] in REPORTED and not group.passive
    verb = lexemes().of(reading.lower[after.head], "V")
    minded = verb.file in _OF_FIRMS or verb.lemma in _GOING_ON
    # "Karst said it will launch its new pump"
    own = reading.word(after.head + 1) == "its" and not after.copula
    # "Karst said it cut 40 jobs", but "Karst said it took a crew of nine"
    target = scene.object(after)
    done = target is not None and reading.tags[target.head] in ("NN", "NNS")
    done = done and verb.file in _OF_ACTS and verb.lemma not in _BY_THINGS
    return named and told and (minded or own or done)
