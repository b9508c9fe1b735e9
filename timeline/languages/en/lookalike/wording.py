"""What a mention says by itself: few wordings have a look-alike that a judge must tell."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from attrs import frozen

from timeline.languages.en.lookalike.view import View

__all__ = ["Judge", "Tells", "Wording", "asked_of"]

Tells: TypeAlias = Callable[[View], bool]


class Wording(NamedTuple):
    """What a mention says, wherever it stands.

    Attributes:
        kind: The class of what it means.
        raw: The mention as it is written.
        pieces: Its pieces in lower case.
        first: The first of them.
        last: The last of them.
    """

    kind: type
    raw: str
    pieces: tuple[str, ...]
    first: str
    last: str

    @classmethod
    def of(cls, kind: type, raw: str, pieces: list[str]) -> "Wording":
        """Return the wording of a mention."""
        return cls(kind, raw, tuple(pieces), pieces[0], pieces[-1])


@frozen(eq=False)
class Judge:
    """Tells of what stands around a mention whether it is a look-alike.

    Attributes:
        tells: Looks at what stands around it.
        may: Tells of which wordings that can be so at all.
    """

    tells: Tells
    may: Callable[[Wording], bool]

    def __call__(self, view: View) -> bool:
        """Tell whether the mention in a view is a look-alike."""
        said = Wording.of(view.kind, view.raw, view.pieces)
        return self.may(said) and self.tells(view)


def asked_of(may: Callable[[Wording], bool]) -> Callable[[Tells], Judge]:
    """Make a judge that is asked of some wordings alone."""
    return lambda tells: Judge(tells, may)
