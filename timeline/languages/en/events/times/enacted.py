"""English deeds of the day of a paper: "was dissolved by a decree of 4 May 1832".

So those of the year of a war: "was taken during the campaign of 1712".
"""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import OCCURRING
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["amid", "enacted"]

_PAPERS = word_set(
    "act decree order edict law statute charter deed ukase bull proclamation patent",
    "resolution ordinance treaty contract agreement pact accord protocol convention",
)
_PASSING = word_set("become cede transfer pass merge revert return fall dissolve")
_UNDER = frozenset(("under", "in", "through", "with"))


def enacted(reading: Reading, place: Site) -> int:
    """Return the verb of what a paper of that day did, or -1.

    What was built "under a contract of 4 May" was not so on that day.
    """
    noun = place.first - 1
    if place.preposition != "of" or reading.word(noun) not in _PAPERS:
        return -1
    led = noun
    while led > 0 and reading.tags[led] in IN_PHRASE:
        led -= 1
    verb, by = reading.verb_before(led), reading.lower[led]
    if verb is None or verb.tense != "PAST" or "," in reading.tags[verb.head : led]:
        return -1
    passed = reading.verb(verb) in _PASSING
    done = (by == "by" and verb.passive) or (by in _UNDER and passed)
    return verb.head if done and not verb.negated else -1


def amid(reading: Reading, place: Site) -> int:
    """Return the verb of "was taken by a Danish force during the war of 1712", or -1."""
    noun = place.first - 1
    if place.preposition != "of" or reading.tags[noun] not in ("NN", "NNS", "NNP"):
        return -1
    if lexemes().of(reading.lower[noun], "N").file not in OCCURRING:
        return -1
    led = noun
    while led > 0 and reading.tags[led] in IN_PHRASE:
        led -= 1
    verb = reading.verb_before(led)
    if reading.lower[led] != "during" or verb is None or verb.tense not in _TOLD:
        return -1
    # "It was said that, during the war of 1712"
    near = _PLACED.issuperset(reading.tags[verb.head + 1 : led])
    return verb.head if near and verb.modality is None else -1


_TOLD = frozenset(("PAST", "PASTPART"))
_PLACED = IN_PHRASE | {"IN", "RP", "TO", "VBN"}
