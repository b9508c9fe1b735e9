"""Sets of words, written as people read them."""

__all__ = ["word_set"]


def word_set(*lines: str) -> frozenset[str]:
    """Return the words of some lines.

    >>> sorted(word_set("may might", "must"))
    ['may', 'might', 'must']
    """
    return frozenset(word for line in lines for word in line.split())
