"""What an English verb obeys: the "hoped" of "hoped to go", "said that it went"."""

from collections.abc import Sequence

from timeline.languages.en.events.stance import INFINITIVE
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DO, REPORTED

__all__ = [
    "governor_of",
    "has_changed",
    "is_object",
    "is_overtaken",
    "joined_to",
    "listed_before",
    "matrix_of",
    "would_have",
]

# What "had been" so was mostly not kept: "had been due to speak".
_OVERTAKEN = word_set(
    "due scheduled expected supposed meant set slated planned intended aimed"
)
_AT_FIRST = frozenset(("originally", "initially"))
_GOING = frozenset(("come", "go", "get"))
_REACH = 30
_APART = frozenset(("WDT", "WP", "WRB", "CC"))


def matrix_of(scene: Scene, group: Group) -> Group | None:
    """Return the verb whose "that" clause *group* is in.

    "Said it was ready and would open" says that it would.
    """
    reading = scene.reading
    if not (group.finite or group.modality):
        return None
    last = _last_before(reading, group)
    if last is None:
        return None
    if (told := _told_apart(scene, group, last)) is not None:
        return told
    joined = reading.tags[group.first - 1] == "CC" and (last.finite or last.modality)
    if joined or _is_another_that(reading, last.head + 1, group.first):
        return matrix_of(scene, last)
    if not _APART.isdisjoint(reading.tags[last.head + 1 : group.first]):
        return None
    words = reading.lower[last.head + 1 : group.first]
    start = _behind_time(reading, last.head + 1)
    if "that" in words[:2] or reading.word(start) == "that":
        return last
    if reading.tags[last.head + 1] == "IN" and _is_told_there(reading, last, words):
        return last
    chunk = scene.at(start)
    direct = chunk is not None and chunk.start == start and "," not in words
    return last if direct else None


def _last_before(reading: Reading, group: Group) -> Group | None:
    """Return the verb before, which no "according to" is."""
    last = reading.verb_before(group.first)
    if last is not None and reading.lower[last.head] == "according":
        last = reading.verb_before(last.first)
    return last


def _told_apart(scene: Scene, group: Group, last: Group) -> Group | None:
    """Return the "said" of "said Dahl, who fell on Monday, would rest", or None."""
    reading, subject = scene.reading, scene.subject(group)
    if reading.lower[last.head + 1 : last.head + 3] == ["that", ","]:
        # "said that, under the plan, it would open"
        return last
    aside = (
        reading.tags[last.first - 1] in _WHO and reading.word(group.first - 1) == ","
    )
    if not aside or subject is None or not 1 < subject.end < last.first:
        return None
    said = reading.verb_before(subject.start)
    if said is None or reading.lower[said.head] not in REPORTED:
        return None
    between = reading.lower[said.head + 1 : subject.start]
    return said if between in ([], ["that"]) else None


_WHO = frozenset(("WDT", "WP"))


def _is_another_that(reading: Reading, first: int, after: int) -> bool:
    """Tell whether it goes on so: "said that it would close and that 300 would go"."""
    tags = reading.tags
    thats = where(reading.lower, "that", first, after)
    return any(tags[k] == "IN" and tags[k - 1] == "CC" for k in thats)


def _is_told_there(reading: Reading, verb: Group, words: Sequence[str]) -> bool:
    """Tell whether "in the letter" stands before the "that" of what somebody said."""
    that = verb.head + 1 + words.index("that") if "that" in words else 0
    told = lexemes().of(reading.lower[verb.head], "V").file in _TELLING
    return (
        that > 0 and told and IN_PHRASE.issuperset(reading.tags[verb.head + 2 : that])
    )


# WordNet's files of communication and of creation: "mention", "write".
_TELLING = frozenset(("v32", "v36"))


def _behind_time(reading: Reading, k: int) -> int:
    """Return the word behind the time at *k*: "said on Tuesday it would close"."""
    times = reading.times
    start = k + (reading.tags[k] == "IN")
    if times[start] < 0:
        return k
    while start < len(times) and times[start] >= 0:
        start += 1
    return start


def _before_time(reading: Reading, k: int) -> int:
    """Return the verb before the time that ends at *k*: "refused on Monday to sign".

    So is a noun that wishes.
    """
    verb = k
    while verb > 0 and reading.times[verb] >= 0:
        verb -= 1
    if verb < k and reading.tags[verb] == "IN":
        verb -= 1
    group = reading.verb_at.get(verb)
    if group is None:
        # "dropped plans on Monday to build it"
        wished = lexemes().of(reading.lower[verb], "N").lemma in INFINITIVE
        return verb if wished and reading.tags[verb] in NOUNS else k
    # "Came on Monday to see it" is no "came to see it".
    return k if reading.verb(group) in _GOING else verb


def joined_to(reading: Reading, group: Group) -> Group | None:
    """Return the "sell" of "will sell it and then close", None if it is joined to none.

    So does the "robbing" of "accused of robbing and killing him".
    """
    if (
        group.tense == "PRESPART"
        and group.first
        and reading.tags[group.first - 1] == "CC"
    ):
        led = reading.verb_before(group.first)
        if led is None or led.tense != "PRESPART" or not led.first:
            return None
        return led if reading.tags[led.first - 1] == "IN" else None
    bare = reading.tags[group.first] in ("VB", "VBP")
    bare = bare and (group.first == group.head or reading.lower[group.first] == "be")
    joint = group.first - 1
    while joint > 0 and reading.tags[joint] == "RB" and reading.lower[joint] != "still":
        joint -= 1
    if not bare or joint < 0 or reading.tags[joint] != "CC":
        return None
    before = reading.verb_before(group.first)
    if before is None or before.tense == "FUTURE" or before.modality:
        return before
    if reading.lower[before.first] in DO and before.first < before.head:
        # "The storm did damage a barn and destroy a house"
        return before
    # "They want to leave and hope to return": two verbs of theirs.
    carried = before.tense == "INFINITIVE" and reading.tags[group.head] == "VB"
    return before if carried else None


def listed_before(reading: Reading, group: Group) -> Group | None:
    """Return the "close" of "plans to close a mill in March and to open one in May"."""
    if reading.tags[group.first] != "TO" or reading.tags[group.first - 1] != "CC":
        return None
    before = reading.verb_before(group.first)
    while before is not None and before.tense in ("PASTPART", "PRESPART"):
        before = reading.verb_before(before.first)
    listed = before is not None and before.tense == "INFINITIVE"
    led = listed and before is not None and reading.tags[before.first] == "TO"
    return before if led else None


def governor_of(scene: Scene, group: Group) -> tuple[str, int]:
    """Return lemma and index of the word that an infinitive or participle obeys."""
    reading, k = scene.reading, group.first - 1
    while k >= 0 and reading.tags[k] in ("RB", "RP", "''"):
        k -= 1
    if k < 0:
        return "", -1
    k = _before_time(reading, k)
    if k in reading.verb_at:
        return lexemes().of(reading.lower[k], "V").lemma, k
    tag, word = reading.tags[k], reading.lower[k]
    noun = lexemes().of(word, "N").lemma if tag[0] == "N" else word
    wished = noun in INFINITIVE and group.tense != "PASTPART"
    if wished or tag == "JJ":
        return noun, k if tag[0] == "N" else _copula_before(reading, k)
    before = reading.verb_before(group.first)
    chunk = scene.at(k)
    touches = chunk is not None and before and before.head >= chunk.start - 2
    if before and (touches or is_object(scene, before, group)):
        return reading.verb(before), before.head
    return "", -1


def is_object(scene: Scene, verb: Group, group: Group) -> bool:
    """Tell whether "got the heads of the mills and docks to meet" has all in between."""
    chunk = _first_of(scene, scene.at(group.first - 1))
    infinitive = group.tense == "INFINITIVE"
    return infinitive and chunk is not None and chunk.start == verb.head + 1


def _first_of(scene: Scene, chunk: Chunk | None) -> Chunk | None:
    """Return the "heads" of "heads of the union and the mills" for its last noun."""
    reading = scene.reading
    while chunk is not None and chunk.start > 1:
        k = chunk.start - 1
        outer = scene.at(k - 1)
        linked = reading.lower[k] == "of" or reading.tags[k] == "CC"
        if outer is None or outer.end != k or not linked:
            break
        chunk = outer
    return chunk


def _copula_before(reading: Reading, k: int) -> int:
    verbs = [g.head for g in reading.groups if g.head < k and g.copula]
    return verbs[-1] if verbs else -1


def has_changed(reading: Reading, k: int) -> bool:
    """Tell whether a "but" behind a plan at *k* opens what was done in its place."""
    near = reading.lower[k : k + _REACH] if "but" in reading.distinct else []
    if "but" not in near:
        return False
    but = k + near.index("but")
    verb = reading.verb_from(but + 1)
    if verb is None or not verb.finite or verb.tense != "PAST":
        return False
    alone = IN_PHRASE.issuperset(reading.tags[but + 1 : verb.first])
    return alone and reading.lower[verb.head] not in REPORTED


def is_overtaken(reading: Reading, k: int, verb: Group) -> bool:
    """Tell whether a plan "had been" made, so that something came between.

    So of what "was originally due", and "was due on Monday but fell ill"; *k* is where
    "due" stands.
    """
    if verb.negated or reading.lower[k] not in _OVERTAKEN:
        return False
    if verb.tense == "PAST" and verb.aspect == "PERFECTIVE":
        return True
    if verb.tense == "PAST" and (has_changed(reading, k) or _is_over(reading, k)):
        return True
    return not _AT_FIRST.isdisjoint(reading.lower[max(0, verb.first - 1) : k])


def _is_over(reading: Reading, k: int) -> bool:
    """Tell whether the time of "was supposed to open last year" has passed."""
    if reading.lower[k] != "supposed":
        return False
    behind = zip(reading.lower[k:], reading.times[k:], strict=True)
    return any(time >= 0 and word in _PASSED for word, time in behind)


_PASSED = frozenset(("last", "yesterday", "ago", "earlier"))


def would_have(reading: Reading, group: Group) -> bool:
    """Read "The summit, planned for May, would have brought them together"."""
    after = reading.verb_from(group.head + 1)
    apart = group.first > 0 and reading.tags[group.first - 1] == ","
    if not apart or after is None or reading.tags[after.first - 1] != ",":
        return False
    return after.modality == "would" and after.aspect.startswith("PERFECTIVE")
