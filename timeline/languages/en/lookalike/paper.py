"""Papers in English that have the name of what comes round: "the largest daily"."""

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_paper"]

_PAPERS = frozenset(["daily", "weekly", "monthly", "quarterly"])


def is_paper(view: View) -> bool:
    """Tell whether it is a paper: "the Washington Monthly", "the largest daily"."""
    if view.pieces[-1] not in _PAPERS or view.shouts:
        return False
    if not view.raw.istitle():
        return _is_noun(view)
    if view.left == "s":
        # "the People's Daily"
        return view.lefts[2].istitle()
    if view.left == "the" or (view.left.isalpha() and view.lefts[0].islower()):
        # "the Daily Monitor"
        return view.rights[0].istitle()
    return view.lefts[0].istitle() and view.left not in FUNCTION_WORDS


def _is_noun(view: View) -> bool:
    """Tell whether no noun is behind "daily": "the daily said", "a Paris daily"."""
    left, further = view.lefts[0], view.lefts[1].lower()
    nation = further in _ARTICLES or further.rstrip("n") in _SIDES
    named = (left.istitle() and nation) or view.left in _SORTS_OF_PAPER
    ranked = len(left) > 4 and left.endswith("est")
    if view.right in _FOREIGN and view.rights[0][0].isupper():
        # "the daily Le Monde"
        return True
    if view.right in _PUBLISHING:
        # "the Al-Fajr daily said"
        return left.istitle() or named or ranked or view.left in _ARTICLES
    if not named and not ranked:
        return False
    alpha = view.right.isalpha()
    lower = view.right in FUNCTION_WORDS or view.right in _FOREIGN
    return not alpha or lower or view.rights[0].istitle()


# "a South Korean daily"
_SIDES = word_set("south north east west saudi hong")
_FOREIGN = frozenset(["le", "la", "el", "al", "il", "der", "die", "das", "het", "o"])
_ARTICLES = word_set("the a an this that another")
_SORTS_OF_PAPER = word_set(
    "leading national local regional independent business financial sports popular",
    "english language conservative liberal influential respected state run owned",
    "opposition tabloid provincial arabic hebrew turkish german french italian spanish",
)
_PUBLISHING = word_set("said says reported reports wrote writes quoted published ran")
