"""English nouns behind the word they are known by: 'the "Yes" vote'."""

from collections.abc import Sequence

__all__ = ["is_called"]

_REACH = 4


def is_called(tags: Sequence[str], k: int) -> bool:
    """Tell whether word *k* stands behind one in quotation marks, and an article."""
    led = k >= _REACH and tags[k - _REACH] in ("DT", "PRP$")
    return led and tags[k - _REACH + 1] == tags[k - 1] == '"'
