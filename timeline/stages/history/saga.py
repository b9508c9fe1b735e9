"""What only a history has: done once it is known that the text narrates."""

from collections.abc import Mapping

from timeline.grammar.language import Saga, Text, refined
from timeline.model.mention import Mention
from timeline.stages.context import Context
from timeline.stages.history.chronicle import dates_told
from timeline.stages.place import Place
from timeline.stages.recognize import recognize

__all__ = ["tell"]


def tell(
    text: Text,
    mentions: tuple[Mention, ...],
    context: Context,
    listed: Mapping[int, Place],
) -> tuple[Mention, ...]:
    """Return the mentions of a text that narrates, and tell *context* of its dates.

    Those that head an entry of a list are of the year *listed*, by where they stand.
    """
    saga = context.language.saga
    if saga is not None:
        mentions = _with_saga(text, mentions, saga)
    context.narrates = True
    context.anchors = dates_told(text, mentions, context, listed)
    return mentions


def _with_saga(
    text: Text, mentions: tuple[Mention, ...], saga: Saga
) -> tuple[Mention, ...]:
    """Return the mentions, and between them those that only a history has."""
    found = list(reversed(recognize(text, saga.grammar)))
    merged: list[Mention] = []
    for mention in mentions:
        while found and found[-1].span.start < mention.span.end:
            first = found.pop()
            if first.span.end <= mention.span.start:
                merged.append(first)
        merged.append(mention)
    return refined(saga.refiners, text, (*merged, *reversed(found)))
