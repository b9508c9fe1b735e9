"""Times that only say of what sort a thing is: "winter weather", "a night rating"."""

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_sort_of_night", "is_sort_of_pay", "is_sort_of_season", "is_street"]

_SCHOOLS = word_set(
    "school schools house houses home homes cottage cottages coat coats clothes wardrobe "
    "tyres tires residence jacket jackets boots weather sports wheat"
)
_ONE_OF = word_set("theatre theater programme program camp")
_PALACES = word_set("palace palaces residence residences capital cottage")
_ARTICLES = frozenset(["a", "an"])
_DONE_AT_NIGHT = word_set(
    "rating ratings training landing landings dive dives diving pay wages rates bonus"
    " allowance"
)
_PAID = word_set("employee employees worker workers staff associates paid")
_STREETS = word_set("street st avenue ave road rd lane drive terrace")
_ON = word_set("on by until till since from before after")


@asked_of(lambda said: len(said.pieces) == 1 or said.pieces[0] == "the")
def is_sort_of_season(view: View) -> bool:
    """Tell whether it is "summer school", "a winter coat", "the summer palace"."""
    if view.right in _PALACES and len(view.pieces) <= len(("the", " ", "summer")):
        return True
    if len(view.pieces) > 1:
        return False
    if view.right in _SCHOOLS:
        return True
    return view.right in _ONE_OF and view.left in _ARTICLES


@asked_of(lambda said: said.pieces == ("night",))
def is_sort_of_night(view: View) -> bool:
    """Tell whether it is "a night rating", "night diving", "night pay"."""
    return view.right in _DONE_AT_NIGHT


@asked_of(lambda said: said.last == "hourly")
def is_sort_of_pay(view: View) -> bool:
    """Tell whether people are paid so: "900 hourly employees"."""
    return view.right in _PAID


@asked_of(lambda said: said.first.isdigit() and said.last.isalpha())
def is_street(view: View) -> bool:
    """Tell whether it is a house: "5 May Street is sold"."""
    named = view.right in _STREETS and view.rights[0].istitle()
    return named and view.left not in _ON
