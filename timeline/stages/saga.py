"""What only a history has: found once it is known that the text narrates."""

from timeline.grammar.language import Saga, Text
from timeline.model.mention import Mention
from timeline.stages.recognize import recognize

__all__ = ["with_saga"]


def with_saga(
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
    told = (*merged, *reversed(found))
    for refine in saga.refiners:
        told = refine(text, told)
    return told
