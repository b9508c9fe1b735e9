"""English days that stand for an age: "today's world", "the voters of tomorrow"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.languages.en.syntax.sentences import tagged
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Deictic, Reference, Shift, Vague
from timeline.model.mention import Mention

__all__ = ["widen_days"]

_AGES = {
    "en.distance.today": Vague.PRESENT,
    "en.distance.tomorrow": Vague.FUTURE,
    "en.distance.yesterday": Vague.PAST,
}
_OWNED = re.compile(r"['’]s (?P<phrase>[^,.;:!?()\n–—]{1,60})")
_OF = re.compile(r"(?P<owner>\w+) of \Z")
_REACH = 24
_NOMINAL = frozenset(["JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBG", "CD"])
# Those of one day are its talks, its prices, its winners and its leaders at golf.
_OF_AN_AGE = word_set(
    "world society societies economy culture environment workplace marketplace lifestyle",
    "lifestyles youth youths children kids teenagers teens youngsters adolescents students",
    "consumers workers women men parents mothers fathers families voters generation",
    "generations politicians farmers artists musicians athletes audiences readers",
    "technology technologies computer computers cars machines phones smartphones software",
    "gadgets homes cities schools jobs standards dollars money language fashion age era",
)
_LATER = word_set("leaders champions stars people citizens city home car scientists")


@each(Deictic, Shift)
def widen_days(text: Text, mention: Mention) -> Mention:
    """Read "today's world" as that of the present, and not of one day."""
    age = _AGES.get(mention.rule)
    if age is None or not _is_of_an_age(text.raw, mention, age):
        return mention
    return evolve(mention, expression=Reference(age))


def _is_of_an_age(raw: str, mention: Mention, age: Vague) -> bool:
    start, end = mention.span.start, mention.span.end
    known = _OF_AN_AGE if age is Vague.PRESENT else _OF_AN_AGE | _LATER
    owned = _OWNED.match(raw, end)
    if owned is not None:
        return _head(raw, owned.start("phrase"), owned.end()) in known
    of = _OF.search(raw, max(0, start - _REACH), start)
    return of is not None and of["owner"].lower() in _OF_AN_AGE | _LATER


def _head(raw: str, start: int, end: int) -> str:
    """Return the noun that the phrase at *start* ends in."""
    head = ""
    for word, _, tag in tagged(raw, start, end):
        if tag not in _NOMINAL or word.endswith(("body", "thing", "one")):
            break
        head = word.lower()
    return head
