"""Times that English figures are set against: "better than in May", "above Friday's"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import looks_back, word_before, word_behind
from timeline.languages.en.context.tense_words import OWNERS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_known", "is_measured", "of_record"]

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


def of_record(words: list[str], first: int, link: str, after: int) -> Clause | None:
    """Read "below its June forecast", "repeat his March win": it was told, or was, then.

    So was what comes first in "will rise after a drop of 3 percent in May".
    """
    if link == "in" and _is_sequel(words, first):
        return looks_back("after")
    noun = word_behind(words, after - 1)
    if link not in OWNERS:
        return None
    if noun in _REACHED:
        return looks_back(link)
    return Clause() if noun in _FORETOLD else None


def _is_sequel(words: list[str], first: int) -> bool:
    """Tell whether "after a drop of 3 percent" leads to the piece at *first*."""
    near = [word for word in words[max(0, first - _LONG) : first] if word != " "]
    led = [k for k, word in enumerate(near) if word in ("after", "following")]
    phrase = near[led[-1] + 1 :] if led else []
    change = not _CHANGES.isdisjoint(phrase[:_NEAR])
    return change and _LEFT.isdisjoint(phrase)


_LONG = 30
_CHANGES = word_set(
    "decrease decline drop fall slump slide dip loss rise increase gain jump growth surge"
)
_LEFT = word_set("to will would could may might and or but ; that which")
_REACHED = word_set("debut defeat high highs loss low lows peak record victory win")
_FORETOLD = word_set(
    "estimate estimates forecast forecasts guidance outlook pledge prediction predictions "
    "projection projections promise target targets"
)
