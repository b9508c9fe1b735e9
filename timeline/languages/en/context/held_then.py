"""English parts of a day that name what is held: "an afternoon tea", "a night hike"."""

import re

from timeline.grammar.language import Text, each
from timeline.languages.en.context.message import is_message
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Part
from timeline.model.mention import Mention

__all__ = ["drop_names"]

_REACH = 40
_LED = re.compile(r"\b(?:[Aa]n?|[Oo]ur|their|its)(?: [A-Z]\w+(?: and)?){0,3} \Z")
_HELD = re.compile(r" (?P<noun>[a-z]+)\b(?: (?P<behind>[a-z]+))?")
_SERVICES = word_set("service services prayer prayers worship communion coffee")
_NAMES = {
    "afternoon": word_set("tea teas"),
    "night": word_set("hike hikes walk walks market markets"),
}
# "The morning service will be held on Sunday", "a morning coffee stall"
_BEHIND_SERVICE = word_set("will would is are on stall stalls shop break")
_AMID = re.compile(r"\b(?:in|by|during|through|until|till|since|for|into|from) \Z")


@each(Part)
def drop_names(text: Text, mention: Mention) -> Mention | None:
    """Drop the "afternoon" of "an afternoon tea would be held", which is of no day.

    In a message "an afternoon tea" is had today, and "in the morning coffee was served"
    that morning.
    """
    raw, start, end = text.raw, mention.span.start, mention.span.end
    held = _HELD.match(raw, end)
    if held is None or not _is_named(mention.span.of(raw).lower(), held):
        return mention
    reach = max(0, start - _REACH)
    the = raw[start : start + len("the ")].lower() == "the "
    led = the and not _AMID.search(raw, reach, start)
    led = led or (not the and _LED.search(raw, reach, start) is not None)
    return None if led and not is_message(text) else mention


def _is_named(said: str, held: re.Match[str]) -> bool:
    if held["noun"] in _SERVICES:
        return (held["behind"] or "") in _BEHIND_SERVICE
    return held["noun"] in _NAMES.get(said.removeprefix("the "), ())
