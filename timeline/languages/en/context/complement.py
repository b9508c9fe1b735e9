"""What a length is a length of, in English: "two months of siege", "days after the vote".

An annotator of histories takes it for a part of the expression, one of news does not.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.syntax.sentences import tagged
from timeline.languages.en.syntax.tags import FINITE
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Expression, Length, Modified
from timeline.model.mention import Mention
from timeline.model.record import Span, Timex, TimexType

__all__ = ["core", "noun_phrase", "take_complements"]

_LINK = re.compile(r" (?P<of>of) | (?P<event>after|before|following|since) ")
_LENGTH = re.compile(
    r"((?:the following )?+.+?) (?:of|before|following|since|after) [\"'“‘]?[^\W\d]",
    re.IGNORECASE,
)
_DAY = re.compile(r"(.+? (?:before|after)|[Tt]he (?!very)\w+ following) ")
_STOP = re.compile(r"[,;:!?()\n–—]|(?<!\b[A-Z])\.| - ")
_ONLY = re.compile(r"\b((?:only|just) )\Z", re.IGNORECASE)
_LONGEST_ONLY = 6
_BESIDE = ("after", "before", "following")
_DAYS_AROUND = ("en.period.following", "en.period.previous")
_REACH = 110
_MOST_WORDS = 12
_HEADS = frozenset(["NN", "NNS", "NNP", "NNPS", "VBG", "CD", "JJ", '"', "''", "POS"])
_NOMINAL = _HEADS | {"DT", "PRP$", "JJR", "JJS", "VBN"}
_LINKING = frozenset(["CC", "IN", ":"])
_JOINING = frozenset(["in", "of", "and", "against", "between", "with", "-"])
_VERBAL, _BEFORE_NOUNS = frozenset(["VB", "VBP"]), frozenset(["JJ", "NNP"])
_FURTHER = frozenset(["before", "until", "when", "while", "because", "though"])
_RELATIVE = frozenset(["WDT", "WP", "WRB", "CC"])
_BEGINNING = frozenset(["DT", "PRP", "PRP$"])
_VERBAL_NOUNS = frozenset(["NN", "NNS", "JJ", "VBN"])
_OWNING, _ON = frozenset(["DT", "PRP$"]), frozenset(["PRP", "VBG"])
_NO_SUBJECT = frozenset(["IN", "TO", "CC"])
_QUANTITIES = frozenset(["many", "most", "some", "several", "few"])
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_VERBS = frozenset(["VB", "VBD", "VBZ", "VBP", "VBN"])
_HELPING = word_set("had has have was were is are be been being having")


def take_complements(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let lengths go on to the end of what they are lengths of."""
    taken: list[Mention] = []
    for index, mention in enumerate(mentions):
        later = mentions[index + 1 : index + 2]
        limit = later[0].span.start if later else len(text.raw)
        taken.append(_with_complement(text, mention, limit))
    return tuple(taken)


def core(timex: Timex) -> Span:
    """Return the words that tell time: "two months" of "two months of siege"."""
    match = None
    if timex.rule in _DAYS_AROUND:
        match = _DAY.match(timex.text)
    elif timex.type is TimexType.DURATION:
        match = _LENGTH.match(timex.text)
    start = timex.span.start
    return Span(start, start + len(match[1])) if match else timex.span


def _with_complement(text: Text, mention: Mention, limit: int) -> Mention:
    end = None if mention.ends else _end(text.raw, mention)
    start = mention.span.start
    if _is_length(mention.expression):
        before = _ONLY.search(text.raw, max(0, start - _LONGEST_ONLY), start)
        start = before.start(1) if before else start
    if end is None or end > limit:
        end = mention.span.end
    return evolve(mention, span=Span(start, end))


def _end(raw: str, mention: Mention) -> int | None:
    """Return where the complement ends, None if there is none."""
    end = mention.span.end
    if mention.rule in _DAYS_AROUND and raw.endswith(_BESIDE, 0, end):
        return _clause(raw, end)
    link = _LINK.match(raw, end) if _is_length(mention.expression) else None
    if link is None:
        return None
    return noun_phrase(raw, link.end()) if link["of"] else _clause(raw, link.end())


def _is_length(expression: Expression) -> bool:
    if isinstance(expression, Modified):
        return _is_length(expression.of)
    return isinstance(expression, Length)


def _words(raw: str, start: int) -> list[tuple[str, int, str]]:
    reach = min(start + _REACH, len(raw))
    stop = _STOP.search(raw, start, reach)
    return tagged(raw, start, stop.start() if stop else reach)


def noun_phrase(raw: str, start: int) -> int | None:
    """Return where the noun phrase that begins at *start* ends."""
    end, last, joined, before = None, None, None, ""
    for word, stop, said in _words(raw, start)[:_MOST_WORDS]:
        if said == "NNP" and before in ("NN", "NNS"):
            # "the four minutes of music Gershwin later cut"
            break
        # "Centuries of Ottoman rule": a verb would not follow an adjective.
        tag = "NN" if said in _VERBAL and before in _BEFORE_NOUNS else said
        if tag in _OWNING and before in _VERBAL_NOUNS:
            # "years of devotion hallowed a union": what had an object was a verb.
            return last if before in _HEADS else end
        before = tag
        if tag in _LINKING and word not in _JOINING:
            break
        if tag not in _NOMINAL and tag not in _LINKING:
            # "a year of his arrival and Mary left"
            return joined if tag == "VBD" and joined is not None else end
        joined = end if word == "and" else joined
        if tag in _HEADS:
            last, end = end, stop
    return end


def _clause(raw: str, start: int) -> int | None:
    """Return where what happened ends: a noun phrase or a short clause."""
    words = _words(raw, start)
    if words and (words[0][0] == "saw" or words[0][2] in _NO_SUBJECT | FINITE):
        # "In 1930 sales fell by half, the year after by a third", and "the day following
        # saw them win".
        return None
    other = _another_clause(words)
    if other is None and len(words) > _MOST_WORDS:
        return None
    end, told, before = None, False, ""
    for word, stop, tag in words[:other]:
        # "Two hours after dawn he left", "years before the war playing in leagues".
        begins = tag in _ON and end is not None and not told and before in _HEADS
        before = tag
        further = word in _FURTHER and end is not None
        if (word == "and" and told) or begins or further:
            break
        end, told = stop, told or tag in FINITE
    return end


def _another_clause(words: list[tuple[str, int, str]]) -> int | None:
    """Return where another clause begins: "after the war had ended the town was calm".

    Its subject is a noun phrase that follows a noun or a verb, and has a verb behind.
    """
    subject, told, before, said = None, False, "", ""
    for index, (word, _, tag) in enumerate(words[:_MOST_WORDS]):
        if tag in _RELATIVE:
            return None
        finite = tag in FINITE or (tag == "VBN" and said not in _HELPING)
        if finite and subject is not None:
            return subject
        if tag in _BEGINNING or word in _QUANTITIES:
            after_verb = told and before in _VERBS
            subject = index if before in _NOUNS or after_verb else subject
        told, before, said = told or finite, tag, word
    return None
