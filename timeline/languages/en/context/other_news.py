"""English weeks of other news: "nervous about last week's bombings. For the week, …"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Anchor, Deictic
from timeline.model.mention import Mention

__all__ = ["part_from_deeds"]

_REPORTED = "en.period.reported"
_OWNED = re.compile(r"['’]s((?: [a-z]+){1,3})")
_DEEDS = word_set(
    "attack attacks bombing bombings blast blasts explosion explosions crash raid raids",
    "riot riots shooting shootings violence killing killings quake earthquake tsunami",
    "murder murders massacre accident coup strike strikes walkout embargo invasion clashes",
    "storm storms hurricane flood floods fire fires blackout kidnapping hijacking outage",
)


@holding(Deictic)
def part_from_deeds(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Count "its loss for the week" from now, where only a deed is of last week.

    "Claims fell last week" and "last week's claims" are what the figures are of.
    """
    before = (None, *mentions)
    return tuple(
        _of_now(mention) if told and _is_of_deed(text.raw, mention, told) else mention
        for mention, told in zip(mentions, before, strict=False)
    )


def _is_of_deed(raw: str, mention: Mention, told: Mention) -> bool:
    if mention.rule != _REPORTED:
        return False
    owned = _OWNED.match(raw, told.span.end)
    return owned is not None and not _DEEDS.isdisjoint(owned[1].split())


def _of_now(mention: Mention) -> Mention:
    what = mention.expression
    if not isinstance(what, Deictic):
        return mention
    return evolve(mention, expression=evolve(what, anchor=Anchor.DCT))
