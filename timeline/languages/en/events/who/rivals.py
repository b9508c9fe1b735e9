"""Whom else a pronoun may mean: "the driver said he was ill", "its rival fell after it"."""

from collections.abc import Sequence

from timeline.languages.en.events.who.beside import acts, has_many, tells_one
from timeline.languages.en.events.who.deeds import is_punished
from timeline.languages.en.events.who.people import SEXES, People
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_group, is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, SAYING, TELLING

__all__ = [
    "acted_on",
    "acts_before",
    "dies",
    "is_evidence",
    "is_rivalled",
    "is_suffering",
    "may_be_object",
    "tells_of_another",
]

_BIDDING = TELLING | word_set(
    "ask asks asked call calls called hire hires hired urge urges urged order orders",
    "ordered invite invites invited allow allows allowed send sends sent name names named",
    "summon summons summoned appoint appoints appointed force forces forced help helps",
    "helped instruct instructs instructed persuade persuades persuaded elect elected",
)
_BLAMING = word_set(
    "accuse blame charge criticize criticise fine punish sue praise thank denounce condemn",
    "rebuke indict prosecute",
)


def acts_before(scene: Scene, k: int) -> bool:
    """Tell whether somebody without a name did something: "the driver said he was ill"."""
    return any(
        _is_nameless(scene, group) for group in scene.reading.groups if group.head < k
    )


def acted_on(scene: Scene, main: Group, people: People) -> Chunk | None:
    """Return the Holm of "Berg attacked Holm", whom a person does something to."""
    told, subject = scene.object(main), scene.subject(main)
    if told is None or subject is None or main.passive or main.copula:
        return None
    reading = scene.reading
    acts = "person" in sorts(reading, subject) or reading.lower[subject.start] in SEXES
    known = people.is_known(reading.words[told.head])
    known = known or (
        reading.tags[told.head] == "NN" and is_person(reading.lower[told.head])
    )
    acts = acts and reading.lower[main.head] not in REPORTED
    return told if acts and known and told.start > main.head else None


def is_suffering(reading: Reading, k: int) -> bool:
    """Tell whether something is done to the pronoun at *k* that no court does."""
    verb = reading.verb_from(k + 1)
    if verb is None or verb.first != k + 1 or verb.modality is not None:
        return False
    return verb.passive and not verb.negated and not is_punished(reading, verb)


def tells_of_another(scene: Scene, main: Group) -> bool:
    """Tell whether a verb says what somebody did: "Lee said the driver fled. He".

    So does "The driver said Lee fled. He".
    """
    if scene.reading.lower[main.head] not in SAYING:
        return False
    told = [group for group in scene.reading.groups if group.first > main.head]
    if _is_nameless(scene, main) and any(_is_named(scene, group) for group in told):
        return True
    return any(_is_nameless(scene, group) for group in told)


def _is_named(scene: Scene, group: Group) -> bool:
    subject = scene.subject(group) if group.finite else None
    named = subject is not None and scene.reading.tags[subject.head] == "NNP"
    return named and subject is not None and "person" in sorts(scene.reading, subject)


def _is_nameless(scene: Scene, group: Group) -> bool:
    subject = scene.subject(group) if group.finite else None
    if subject is None or scene.reading.tags[subject.head] != "NN":
        return False
    return is_person(scene.reading.lower[subject.head])


def is_rivalled(
    scene: Scene,
    sort: str,
    told: Chunk | None,
    others: Sequence[Group],
    people: People,
) -> bool:
    """Tell whether "it" may be another subject: "said its rival fell after it"."""
    tags = scene.reading.tags
    free = [g for g in others if tags[g.first - 1] not in ("WDT", "WP")]
    found = [scene.subject(group) for group in free]
    nouns = [c for c in found if c and c != told and tags[c.head] != "PRP"]
    able = [c for c in nouns if sort != "thing" or acts(scene.reading, c)]
    return any(sort in people.sorts(scene.reading, chunk) for chunk in able)


def dies(scene: Scene, k: int) -> bool:
    """Tell whether "he" at *k* "died" or "was killed": nobody tells that of himself."""
    verb = scene.reading.verb_from(k + 1)
    if verb is None or not verb.finite or verb.modality or verb.tense == "FUTURE":
        return False
    ends = _ENDED if verb.passive else _DYING
    return scene.reading.lower[verb.head] in ends and not verb.negated


_ENDED = frozenset(("killed", "murdered", "buried", "drowned", "slain"))
_DYING = frozenset(("died", "drowned", "perished"))


def may_be_object(scene: Scene, sort: str, group: Group, k: int) -> bool:
    """Tell whether the pronoun at *k* may be whom a verb is done to.

    "Ford called Webb to testify on the autopsy he conducted", "The union accused the
    airline of lying when it cut routes".
    """
    if sort == "many":
        return has_many(scene, group)
    of_death = scene.reading.lower[group.head] in SAYING and dies(scene, k)
    if sort == "person" and (of_death or tells_one(scene, group)):
        return True
    reading, told = scene.reading, scene.object(group)
    if told is None or told.end > k or sort not in sorts(reading, told):
        return False
    if sort == "thing":
        return reading.verb(group) in _BLAMING and acts(reading, told)
    bidden = reading.verb_from(told.end)
    asked = bidden is not None and bidden.first < k
    asked = asked and bidden is not None and bidden.tense == "INFINITIVE"
    return asked and reading.lower[group.head] in _BIDDING


def is_evidence(scene: Scene, group: Group) -> bool:
    """Tell whether it shows how something else was: "Scans show that they were old"."""
    reading, subject = scene.reading, scene.subject(group)
    if subject is None or reading.verb(group) not in _SHOWING:
        return False
    word = reading.lower[subject.head]
    named = reading.tags[subject.head] in ("NNP", "NNPS", "PRP")
    return not (named or is_group(word) or is_person(word))


_SHOWING = frozenset(("show", "reveal", "prove"))
