"""Text as it is read: as long as it is written, with nothing but its words and lines."""

from timeline.grammar.markup import unmarked
from timeline.grammar.wrapping import unwrapped

__all__ = ["legible"]


def legible(text: str) -> str:
    """Return *text* with spaces for its markup and for breaks that its width asked for."""
    return unwrapped(unmarked(text))
