"""Times that English figures are set against: "6.18 percent, from 6.10 percent Friday".

They are no scene: "earlier in the day" goes on with the day that was told before, and
so does what follows "the worst since May 1974".
"""

import re
from functools import partial

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.context.beside import is_superlative
from timeline.languages.en.moved import is_moved
from timeline.languages.en.syntax.kind_name import HELD
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS, REPORTED
from timeline.model.expression import Between, Holiday, Month, Within, Year
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["set_aside"]

_REACH = 60
_DONE = (
    "[a-z]+ed|begun|born|brought|built|caught|drawn|driven|fought|given|held|laid|lost|led"
    "|made|sent|set|struck|sunk|taken|won|written"
)
_AGAINST = re.compile(
    r"\b(?:from|compared (?:with|to)|than|against|versus|above|below)(?: an?| the)?"
    r"(?P<figures>(?: [a-z]+ly)?(?: (?:record|revised|adjusted))? [$£€]?\d[\d.,/]*%?"
    r"(?: \d/\d+)?(?: [a-z]+)?(?: an? (?:share|barrel|ounce|pound|ton))?)?"
    r"(?: on| in| for)? ?\Z"
)
_OWNS = re.compile(r"['’]s ")
_DIGIT = re.compile(r"\d")


def set_aside(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Mark the times that only measure what is told: no time goes on from them.

    So are those of a clause between commas, and of when somebody said so. No hour goes
    on from ", which rallied on Tuesday,", and no year from ", elected in May 2009,".
    """
    before, after = (None, *mentions), (*mentions[1:], None)
    return tuple(map(partial(_marked, text.raw), mentions, before, after))


def _marked(
    raw: str, mention: Mention, before: Mention | None, after: Mention | None
) -> Mention:
    aside = (
        mention.rule in _SO_FAR
        or _is_measure(raw, mention)
        or _names_party(raw, mention)
        or _is_of_minutes(raw, mention.span.start)
        or is_moved(raw, mention.span.start)
    )
    inserted = _inserted(raw, mention.span)
    apart = (
        inserted is not None
        or _is_last_done(raw, mention.span)
        or _names_pact(raw, mention)
        or _is_of_some(raw, mention)
        or (before is not None and _is_appended(raw, before.span.end, mention.span))
    )
    is_life = before is None and _is_life(raw, mention)
    if is_life or _is_of_subject(raw, mention):
        return evolve(mention, passing=True)
    if aside or apart:
        unit = unit_of(mention.expression)
        daily = unit is not None and unit <= Granularity.DAY
        within = inserted is not None and inserted["within" if daily else "relative"]
        passing = bool(within) and not _LISTED.search(raw, *_behind(raw, mention.span))
        # ", seized on Monday and held overnight,"
        passing = passing and (
            after is None or "," in raw[mention.span.end : after.span.start]
        )
        return evolve(mention, aside=aside, apart=apart, passing=passing)
    return evolve(mention, said=True) if _is_said(raw, mention) else mention


def _is_life(raw: str, mention: Mention) -> bool:
    """Tell whether brackets hold a life, or what lasted as long: "(1879–1951)"."""
    start, end = mention.span.start, mention.span.end
    if not isinstance(mention.expression, Between) or raw[end : end + 1] != ")":
        return False
    years = [int(year) for year in _YEAR.findall(raw, start, end)]
    bracket = _BRACKET.search(raw, max(0, start - _VERB), start) is not None
    return bracket and len(years) > 1 and years[-1] - years[0] > _A_LIFE


_A_LIFE = 15
_YEAR = re.compile(r"\b\d{4}\b")
_BRACKET = re.compile(r"\([^\W\d]*\.? ?\Z")


def _is_of_subject(raw: str, mention: Mention) -> bool:
    """Tell whether a day is that of a participle before the verb, as of "orders issued".

    "Orders issued on Tuesday for the valley were extended at 4 a.m." has two days.
    """
    unit = unit_of(mention.expression)
    if unit is not Granularity.DAY or _IS_DONE.match(raw, mention.span.end) is None:
        return False
    start = mention.span.start
    done = _OF_SUBJECT.search(raw, max(0, start - _REACH), start)
    return done is not None and done["verb"] not in REPORTED


_OF_SUBJECT = re.compile(
    r"(?:\A|[.!?\n][\"”’]? ?)(?:(?!That|This|It|He|She|We|They|I)[A-Z][a-z]+)"
    rf"(?: [a-z]+){{0,3}}? (?:that |who |which )?(?P<verb>{_DONE}|came|rose|fell|left|ran)"
    r"(?: [a-z]+){0,3}? (?:on )?\Z"
)
_IS_DONE = re.compile(
    r"(?: (?!and |but |that |who |which |when |while |after |before |because |if |as )"
    r"[A-Za-z]+){0,9}? (?:was|were|is|are|has|have|had|will|would) "
)


def _is_of_minutes(raw: str, start: int) -> bool:
    """Tell whether it names what is read: "The minutes of 26 April were signed"."""
    return _MINUTES.search(raw, max(0, start - _REACH), start) is not None


_MINUTES = re.compile(r"\bminutes (?:of|from)(?: the)? \Z", re.IGNORECASE)


def _names_party(raw: str, mention: Mention) -> bool:
    """Tell whether a holiday only names a thing: "at a Christmas party"."""
    start, end = mention.span.start, mention.span.end
    if not isinstance(mention.expression, Holiday) or raw.endswith("ay", start, end):
        return False
    thing = _NAMED.match(raw, end)
    noun = thing["noun"].lower() if thing is not None else ""
    if noun in HELD:
        return True
    # "at a Christmas opening"
    common = thing is not None and thing["noun"] == noun
    if not common or noun in _ON_THE_DAY or noun in FUNCTION_WORDS:
        return False
    return _A_THING.search(raw, max(0, start - _VERB), start) is not None


_A_THING = re.compile(r"\ban? (?:[a-z]+ )?\Z")
_NAMED = re.compile(r" (?P<noun>[A-Za-z]+)\b")
_ON_THE_DAY = word_set(
    "attack bombing blast crash day dinner eve fire lunch massacre mass morning parade",
    "riot service shooting storm weekend",
)


def _names_pact(raw: str, mention: Mention) -> bool:
    """Tell whether a month and its year only name a thing: "tore up the May 2002 truce"."""
    match mention.expression:
        case Within(Month(), Year()):
            pass
        case _:
            return False
    start, end = mention.span.start, mention.span.end
    named = _THING.match(raw, end)
    if named is None or named["noun"] in FUNCTION_WORDS:
        return False
    return _OF_PACT.search(raw, max(0, start - _VERB), start) is not None


def _is_of_some(raw: str, mention: Mention) -> bool:
    """Tell whether a sentence is about some thing of a year: "A letter of 1789 sold"."""
    if not isinstance(mention.expression, Year):
        return False
    start = mention.span.start
    return _OF_SOME.search(raw, max(0, start - _REACH), start) is not None


_OF_SOME = re.compile(r"(?:\A|[.!?\n]\s*)An? (?:[a-z]+ ){1,2}(?:of|from) \Z")
_THING = re.compile(r" (?P<noun>[a-z]+)\b")
_OF_PACT = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that)(?: [a-z]+)? \Z", re.IGNORECASE
)


_SO_FAR = ("en.remainder.so_far", "en.unsure.to_date")


def _is_said(raw: str, mention: Mention) -> bool:
    """Tell whether a day only tells when somebody said so: "police said on Monday"."""
    start = mention.span.start
    if unit_of(mention.expression) is not Granularity.DAY:
        return False
    words = raw[max(0, start - _VERB) : start].split()
    last = words[-2:-1] if words[-1:] == ["on"] else words[-1:]
    return bool(last) and last[0] in REPORTED


_VERB = 20


def _is_last_done(raw: str, span: Span) -> bool:
    """Tell whether something was "last held in May 2009", or somebody "born in" it."""
    start, end = max(0, span.start - _REACH), span.start
    if raw.find(" last ", start, end) < 0 and raw.find("orn ", start, end) < 0:
        return False
    return _LAST_DONE.search(raw, start, end) is not None


def _inserted(raw: str, span: Span) -> re.Match[str] | None:
    """Return what opens such as ", who was elected in May 2009," around a date.

    So does ", who was ousted in a June 28 coup,".
    """
    reach = max(0, span.start - _REACH)
    if raw.startswith(", ", span.end):
        return _INSERTED.search(raw, reach, span.start)
    if _CLOSED.match(raw, span.end) is None:
        return None
    found = _INSERTED.search(raw, reach, span.start)
    return found if found and _CLAUSAL.match(raw, found.start()) else None


def _behind(raw: str, span: Span) -> tuple[int, int]:
    """Return the bounds of what stands where the clause of a date is closed."""
    comma = raw.find(", ", span.end)
    return comma, comma + len(", then ")


# "a June 28 coup,", "on June 28 at the palace,"
_CLOSED = re.compile(r"(?: [a-z]+){1,4}, ")
_CLAUSAL = re.compile(
    r"\w, (?:(?:who|which|whose|where) |[a-z]+ed (?:in|on|by|after|from|during|at) )"
)


def _is_appended(raw: str, told: int, span: Span) -> bool:
    """Tell whether a sentence that told a time ends in ", where it landed in 2021."."""
    if raw[span.end : span.end + 1] != ".":
        return False
    found = _APPENDED.search(raw, max(told, span.start - _REACH), span.start)
    return found is not None and _STOP.search(raw, told, found.start()) is None


_APPENDED = re.compile(r", (?:who|which|whose|where) [^,.;:!?\n]*\Z")
_STOP = re.compile(r"[.!?\n]")


# "freed the hostages on Monday, and left at noon"
_LISTED = re.compile(r", (?:and|but|then) ")
_LAST_DONE = re.compile(
    r"(?<!was)(?<!were)(?<!the) last (?:[a-z]+ed|held|won|met|saw|lost|beat|took|came|hit"
    r"|fell|rose|had|made|went|ran|played) [^.;:!?\n]*\Z|\b[Bb]orn [^.,;:!?\n]*\Z"
)
_INSERTED = re.compile(
    rf"(?:\w(?P<within>, )(?:(?P<relative>who|which|whose|where)|{_DONE})"
    r"|(?:\A|[.!?\n][\"”’]? ?)(?:[A-Z][a-z]+ed|Born|Built|Held|Made|Won|Begun))"
    r" [^,.;:!?\n]*\Z"
)


def _is_measure(raw: str, mention: Mention) -> bool:
    start, unit = mention.span.start, unit_of(mention.expression)
    if mention.ends or unit not in _UNITS:
        return False
    if raw.startswith("since ", start - _SINCE):
        return _is_record(raw, start)
    if unit is not Granularity.DAY and unit is not Granularity.MONTH:
        return False
    reach, owns = max(0, start - _REACH), _OWNS.match(raw, mention.span.end)
    if owns is None and _DIGIT.search(raw, reach, start) is None:
        return False
    against = _AGAINST.search(raw, reach, start)
    return against is not None and (owns is not None or bool(against["figures"]))


def _is_record(raw: str, start: int) -> bool:
    """Tell whether it was never so "since": "its highest level since", "not seen since"."""
    words = _CLAUSE.split(raw[max(0, start - _REACH) : start].lower())[-1].split()
    return any(word in _FIRSTS or is_superlative(word) for word in words)


_SINCE = len("since ")
_CLAUSE = re.compile(r"[.;:!?\n] ")
_FIRSTS = frozenset(
    ["first", "record", "high", "low", "highs", "lows", "seen", "unseen"]
)
_UNITS = (Granularity.DAY, Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)
