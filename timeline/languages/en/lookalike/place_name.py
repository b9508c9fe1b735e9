"""Places, and what history knows, that are named after a day: "Easter Bay"."""

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Holiday

__all__ = ["is_place_name"]

_PLACES = word_set(
    "avenue bay beach bridge common cottage court cove creek crescent drive falls forest",
    "gardens harbor harbour hill hills island islands lake lane mountain park plaza point",
    "reef ridge river road rock square street terrace town valley village",
)
_AFFAIRS = word_set(
    "accord accords agreement coup massacre offensive rebellion revolt rising truce",
    "uprising",
)
_LEADING = word_set(
    "along around at called from hit in into near of through to toward towards"
)


@asked_of(lambda said: said.raw[0].isupper())
def is_place_name(view: View) -> bool:
    """Tell whether it is a word of a name: "Easter Bay", "the Good Friday Agreement".

    "On Sunday Park Lane was shut" has a day before a name.
    """
    if view.shouts or not view.rights[0].istitle():
        return False
    if view.kind is Holiday and view.right in _AFFAIRS:
        return True
    led = view.kind is Holiday or view.left in _LEADING
    return led and view.left != "on" and view.right in _PLACES
