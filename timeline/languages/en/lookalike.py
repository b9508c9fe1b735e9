"""English words that look like dates and are none: "he may march", "Resolution 2085"."""

from timeline.grammar.language import Text
from timeline.model.mention import Mention

__all__ = ["drop_lookalikes"]


def drop_lookalikes(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions that are no look-alikes."""
    del text
    return mentions
