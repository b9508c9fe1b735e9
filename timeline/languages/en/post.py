"""English of short posts, which drop their articles: "busy day", "crazy week of school".

In a tweet a bare "day" is a day that somebody has; in an article it is a part of some
name or compound. Articles are not searched for it.
"""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.lexicon import LEXICON
from timeline.model.expression import (
    Deixis,
    Expression,
    Length,
    Quantity,
    Reference,
    Vague,
    Window,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["read_post"]

_LONGEST = 300
# Names, tags, links, faces and the shorthand that editors strike out.
_INFORMAL = re.compile(
    r"(?:^|[\s(:.])[@#]\w|https?://|\bRT\b|(?<!\w)[:;]-?[)(DPp]|\.\.|!!|\?!"
    r"|[\u2600-\u27bf\U0001F300-\U0001FAFF]"
    r"|\b(?:lol|lmao|omg|(?:ha){2,}h?|pls|plz|thx|tmrw?|abt|btw|cos|u|ur|gd|yay"
    r"|wanna|gonna|gotta|dont|cant)\b",
    re.IGNORECASE,
)
_UNITS: dict[str, Granularity] = {
    word: unit
    for word, unit in LEXICON["unit_one"].items()
    if isinstance(unit, Granularity)
    and Granularity.HOUR <= unit <= Granularity.YEAR
    and unit is not Granularity.WEEKEND
    and unit is not Granularity.QUARTER
}
_BARE = re.compile(
    rf"(?<![\w-])(?:(?:\d+(?:st|nd|rd|th)|{'|'.join(LEXICON['ordinal'])})\s+)?"
    rf"(?:(?P<unit>{'|'.join(_UNITS)})|(?P<future>future))(?![\w-])",
    re.IGNORECASE,
)


def read_post(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what only a short post means, if the text is one."""
    if not _is_post(text.raw):
        return mentions
    added = [
        bare
        for bare in _bare(text.raw)
        if not any(bare.span.overlaps(mention.span) for mention in mentions)
    ]
    return tuple(sorted([*mentions, *added], key=lambda mention: mention.span.start))


def _bare(raw: str) -> Iterator[Mention]:
    for match in _BARE.finditer(raw):
        meaning: Expression = Reference(Vague.FUTURE)
        if match["unit"]:
            unit = _UNITS[match["unit"].lower()]
            meaning = Window(Deixis.THIS, Length((Quantity(1, unit),)))
        rule = f"en.post.{'unit' if match['unit'] else 'future'}"
        yield Mention(Span(*match.span()), meaning, rule)


def _is_post(raw: str) -> bool:
    if len(raw) > _LONGEST:
        return False
    said = raw.strip()
    short = said != "" and "\n\n" not in said
    return short and (said[0].islower() or _INFORMAL.search(said) is not None)
