"""Times that English figures are set against: "better than in May", "above Friday's"."""

from timeline.languages.en.context.beside import word_before

__all__ = ["is_known", "is_measured"]

# "lower than in May", "below the second quarter's 3%": what is measured against is known.
_MEASURES = frozenset(["below", "above", "against", "versus", "over", "from"])
_COMPARED = frozenset(["premium", "discount", "compared", "relative"])
_NEAR = 5

_AT = frozenset(["in", "on", "for", "during", "the"])
_LIMITS = frozenset(["earlier", "later", "sooner"])


def is_measured(words: list[str], first: int, link: str) -> bool:
    """Tell whether it is compared with: "better than in May", "below the first quarter".

    "No earlier than May" looks where the verb does.
    """
    if link == "than":
        return word_before(words, first - 2) not in _LIMITS
    further = link in _AT and word_before(words, first - 2) == "than"
    return further or (link in _MEASURES and link not in ("over", "from"))


def is_known(words: list[str], first: int, link: str) -> bool:
    """Tell whether something is set against what a day owns: "a premium to its close"."""
    compared = not _COMPARED.isdisjoint(words[max(0, first - _NEAR) : first])
    return link in _MEASURES or (link == "to" and compared)
