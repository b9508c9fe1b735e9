"""English of short posts, which drop their articles: "busy day", "crazy week of school".

In a tweet a bare "day" is a day that somebody has; in an article it is a part of some
name or compound.
"""

import re

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
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

__all__ = ["keep_in_posts"]

_LONGEST = 300
_RULES = ("en.post.unit", "en.post.future")
_UNITS = (
    Granularity.HOUR,
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.YEAR,
)
# Names, tags, links, faces and the shorthand that editors strike out.
_INFORMAL = re.compile(
    r"(?:^|[\s(:.])[@#]\w|https?://|\bRT\b|(?<!\w)[:;]-?[)(DPp]|\.\.|!!|\?!"
    r"|[\u2600-\u27bf\U0001F300-\U0001FAFF]"
    r"|\b(?:lol|lmao|omg|(?:ha){2,}h?|pls|plz|thx|tmrw?|abt|btw|cos|u|ur|gd|yay"
    r"|wanna|gonna|gotta|dont|cant)\b",
    re.IGNORECASE,
)


@GRAMMAR.rule("{unit_one}", "{ordinal:_} {unit_one}")
def unit(unit_one: Granularity) -> Expression | None:
    if unit_one not in _UNITS:
        return None
    return Window(Deixis.THIS, Length((Quantity(1, unit_one),)))


@GRAMMAR.rule("future")
def future() -> Expression:
    return Reference(Vague.FUTURE)


def keep_in_posts(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop what only a short post means, if the text is none."""
    post = _is_post(text.raw)
    return tuple(
        mention
        for mention in mentions
        if mention.rule not in _RULES or (post and not _is_compound(text, mention))
    )


def _is_compound(text: Text, mention: Mention) -> bool:
    """Tell whether a hyphen holds it to another word: "day-to-day"."""
    before, after = mention.span.start - 1, mention.span.end
    return "-" in (text.raw[max(0, before) : before + 1], text.raw[after : after + 1])


def _is_post(raw: str) -> bool:
    said = raw.strip()
    short = 0 < len(said) <= _LONGEST and "\n\n" not in said
    return short and (said[0].islower() or _INFORMAL.search(said) is not None)
