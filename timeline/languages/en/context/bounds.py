"""Where English expressions begin, and which need a clause that looks ahead."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning, each
from timeline.languages.en.context.clause import governing
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Anchor,
    Length,
    Modified,
    Quantity,
    Reference,
    SeasonName,
    Shift,
    WeekendName,
    Window,
)
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.model.record import Span

__all__ = [
    "drop_soon_in_the_past",
    "leave_later",
    "strip_article",
]

_ARTICLES = frozenset(["the", "a", "an"])
_LINKING = (["up", " ", "to"], *(["over", " ", word] for word in ("the", "recent")))
_FIRST_LETTERS = frozenset("TtAaUuOoMmLlFf")
_THAN = frozenset(["more", "less", "fewer"])
_FIGURES = word_set("% percent cent pence points third half times million billion")
_AGO = frozenset(["ago", "earlier", "before"])
_TAKEN = word_set("take takes taking took taken handed turned switched crossed")
_A_WEEKEND = ["a", " ", "weekend"]
_NAMED_DAYS = frozenset(
    {*LEXICON["weekday"], "yesterday", "today", "tomorrow", "last", "this", "next"}
)
_CLIMBED = word_set(
    "shot rose climbed jumped moved went soared crept inched edged ran surged leapt",
    "rising climbing moving going",
)
# "What are you up to tomorrow?"
_PERSONS = word_set("i you he she we they")
_SPREAD = word_set(
    "% percent cent million billion trillion spread phased staggered spaced paid repaid",
    "payable averaged increase rise raise growth decline cut reduction fall drop gain hike",
    "loss improvement change contract deal plan program programme",
)
_LASTING = word_set("lasts takes spends runs goes works waits lives requires needs was")
_SOME = word_set("several many dozens tens hundreds thousands millions billions")
_PERIODS = frozenset(["period", "periods"])
_HEADS = frozenset(
    {*LEXICON["unit_one"], *LEXICON["unit_many"], "ago", "earlier", "old", "long"}
)
# "the last half-century", but "the half-hour wait"
_PARTS = frozenset(["half", "quarter"])
_SOON = frozenset(["soon", "shortly"])
_NOUN = re.compile(
    r" (?!(?:and|or|but|of|in|at|on|with|for|to|away|when|while|that|is|was|from|by|off"
    r"|as|if|before|after|later|earlier|ago|since|long)\b)[a-z]+",
    re.IGNORECASE,
)
_OVER_THE = re.compile(
    r"over (?=(?:the|these|those|its|his|her|their) )", re.IGNORECASE
)
_EDGE_OF = "en.modifier.edge_of"
_OWNS = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s \w")
# "the 1990s-era plane"
_HELD = re.compile(r"-(?:era|style|vintage|inspired|built|made|based)\b")
_LATER = re.compile(r"\s+later$", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|today),? \Z", re.IGNORECASE)
_LONGEST_NOW = 7
_AGED = re.compile(
    r"(?:\A|[.!?]\s+)[^.!?\n]*\b(?:(?:aged|at (?:the )?age(?: of)?) (?:\d{1,2}|[a-z]+)\b"
    r"|(?:at|was|turned) \d{1,2}(?=[,.;]| (?:he|she|they|and)\b))"
    r"[^.!?\n]*[.!?]\s+(?:And |But )?\Z",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\s+(?:this (?:week|month|year|morning|afternoon|evening)|today|tonight)\b",
    re.IGNORECASE,
)


def strip_article(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave the article to the noun that a hyphenated expression stands before.

    "the third-quarter loss" has the article of the loss; "the third quarter" its own.
    """
    return tuple(_stripped(text, mention) for mention in mentions)


def _stripped(text: Text, mention: Mention) -> Mention:
    if text.raw[mention.span.start] not in _FIRST_LETTERS:
        return mention
    within = _OVER_THE.match(text.raw, mention.span.start, mention.span.end)
    if within is not None and isinstance(mention.expression, Modified):
        # "over the twelve years of peace"
        span = Span(within.end(), mention.span.end)
        return evolve(mention, span=span, expression=mention.expression.of)
    words, tokens = text.tokens.words, text.tokens
    first, after = tokens.within(mention.span.start, mention.span.end)
    if words[first:after] == _A_WEEKEND and _NOUN.match(text.raw, mention.span.end):
        # "a weekend raid", "a weekend in May": when it was
        span = Span(tokens.starts[after - 1], mention.span.end)
        return evolve(mention, span=span, expression=WeekendName())
    if mention.rule == _EDGE_OF and _OWNS.match(text.raw, mention.span.end):
        return _owner(text, mention, first)
    linking = words[first] in ("about", "over") or words[first : first + 3] in _LINKING
    if linking or words[first] in _THAN:
        return _without_link(text, mention, first, after)
    if words[first] not in _ARTICLES:
        return mention
    last = after - 1
    hyphenated = last - first >= 4 and words[last - 1] == "-"
    part = isinstance(mention.expression, Window) and words[last - 2] in _PARTS
    compound = hyphenated and words[last] in _HEADS and not part
    compound = compound or _HELD.match(text.raw, mention.span.end) is not None
    if not compound and not _names_an_event(text, mention):
        return mention
    return evolve(mention, span=Span(tokens.starts[first + 2], mention.span.end))


def _owner(text: Text, mention: Mention, first: int) -> Mention:
    """Leave the end to what ends: "the close of Tuesday's session" is of Tuesday."""
    words, starts = text.tokens.words, text.tokens.starts
    if not isinstance(mention.expression, Modified):
        return mention
    start = starts[words.index("of", first) + 2]
    return evolve(
        mention,
        span=Span(start, mention.span.end),
        expression=mention.expression.of,
    )


def _without_link(text: Text, mention: Mention, first: int, after: int) -> Mention:
    """Leave "about" and "up to" to the words before: "how about Tuesday?".

    Nobody says roughly when it was yesterday, and "rose up to 14-month highs" is no
    most; "scored over the last nine minutes" is no longer than these. "He took over two
    years ago" and "41 more than a year ago" compare no lengths.
    """
    words, starts = text.tokens.words, text.tokens.starts
    before = words[first - 2] if first > 1 else ""
    if words[first] in _THAN:
        start, links = first + 4, words[after - 1] in _AGO and _is_figure(before)
    elif words[first] == "up":
        start, links = first + 4, before in _CLIMBED or before in _PERSONS
    elif words[first : first + 3] in _LINKING:
        start, links = first + 2, True
    elif words[first] == "over":
        start, links = first + 2, _is_spread(before, words[first + 2])
        links = links or not _PERIODS.isdisjoint(words[after - 1 : after + 2])
        links = links or words[after - 1] == "weekend"
        links = links or (words[after - 1] in _AGO and before in _TAKEN)
    else:
        start, links = first + 2, before in ("how", "what")
        links = links or words[start] in _NAMED_DAYS
    if not links or not isinstance(mention.expression, Modified):
        return mention
    span = Span(starts[start], mention.span.end)
    return evolve(mention, span=span, expression=mention.expression.of)


def _is_figure(word: str) -> bool:
    """Tell whether "more than" compares figures: "41 more than", "5 percent less than"."""
    year = len(word) == _YEAR and word[:2] in ("19", "20")
    return word in _FIGURES or (word.isdigit() and not year)


_YEAR = 4


def _is_spread(before: str, count: str) -> bool:
    """Tell whether "over" is "during": "a rise of 5% over two years", "talks over a day".

    "For over two years" and "it lasted over two years" say that it was more.
    """
    many = len(before) > 3 and before[-1] == "s" and before not in _LASTING
    return many or before in _SPREAD or before[-1:].isdigit() or count in _SOME


def _names_an_event(text: Text, mention: Mention) -> bool:
    """Tell whether a season is part of a name: "the Spring Offensive"."""
    if not isinstance(mention.expression, SeasonName):
        return False
    end = mention.span.end
    following = text.raw[end : end + 2]
    return following[:1] == " " and following[1:].isupper()


@each(Reference)
def drop_soon_in_the_past(text: Text, mention: Mention) -> Mention | None:
    """Drop "soon" where it means "soon after": "he soon became king"."""
    span = mention.span
    if text.tokens.words[text.tokens.at(span.start)] not in _SOON:
        return mention
    said = governing(text, span.start, span.end)
    ahead = said is not None and said.direction is Prefer.FUTURE
    return mention if ahead else None


@concerning(Shift, Modified)
def leave_later(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "30 minutes" for a length in "find 30 minutes later this week".

    "Now, 30 years later" is the time of the dateline.
    "It opened a year later in May 1914" is a year later, in May.
    "She swam at 12. Two years later, she won" counts from an age, whenever that was.
    """
    read: list[Mention] = []
    for mention in mentions:
        if not isinstance(mention.expression, Shift | Modified):
            read.append(mention)
            continue
        last = read[-1].span.end if read else 0
        read.append(_without_later(text.raw, mention, last))
    return tuple(read)


def _without_later(raw: str, mention: Mention, last: int) -> Mention:
    said, (start, end) = mention.expression, (mention.span.start, mention.span.end)
    later = _LATER.search(raw, start, end)
    said = said.of if isinstance(said, Modified) else said
    if not isinstance(said, Shift) or later is None:
        return mention
    if _NOW.search(raw, max(0, start - _LONGEST_NOW), start):
        return evolve(mention, expression=Shift(0, said.unit))
    if said.anchor is Anchor.TOLD and _AGED.search(raw, last, start):
        return evolve(mention, expression=evolve(said, anchor=Anchor.EVENT))
    if said is not mention.expression or not _THIS.match(raw, end):
        return mention
    length = Length((Quantity(said.count, said.unit),))
    return evolve(mention, span=Span(start, later.start()), expression=length)
