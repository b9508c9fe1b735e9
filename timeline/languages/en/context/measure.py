"""Times that English figures are set against: "better than in May", "above Friday's"."""

from timeline.languages.en.context.beside import word_before

__all__ = ["MEASURES", "is_measured"]

# "lower than in May", "below the second quarter's 3%": what is measured against is known.
MEASURES = frozenset(["below", "above", "against", "versus", "over", "from"])
"""What stands before a time that something is measured against."""

_AT = frozenset(["in", "on", "for", "during", "the"])
_LIMITS = frozenset(["earlier", "later", "sooner"])


def is_measured(words: list[str], first: int, link: str) -> bool:
    """Tell whether it is compared with: "better than in May", "below the first quarter".

    "No earlier than May" looks where the verb does.
    """
    if link == "than":
        return word_before(words, first - 2) not in _LIMITS
    further = link in _AT and word_before(words, first - 2) == "than"
    return further or (link in MEASURES and link not in ("over", "from"))
