"""What a page is made from, and the strings that its script looks up."""

import json
from collections.abc import Sequence

from attrs import define, field, frozen

from timeline.model.record import Article, Event, Source, Timeline

__all__ = ["Scene", "Strings", "name_of", "tellings"]


@frozen(kw_only=True)
class Scene:
    """A timeline, and what of it is on the page.

    Attributes:
        events: Those on the page, in the order of time; an event's number is its
            place here.
        shown: The uids of those that are shown at first.
        chosen: The bases and statuses that are shown at first.
        language: Of dates, kinds and statuses.
    """

    timeline: Timeline
    events: Sequence[Event]
    shown: frozenset[str]
    chosen: frozenset[str]
    language: str


@define
class Strings:
    """Strings, each kept once, known by number.

    >>> strings = Strings()
    >>> strings.number("a"), strings.number("b"), strings.number("a")
    (0, 1, 0)
    >>> strings.to_json()
    '["a","b"]'
    """

    _numbers: dict[str, int] = field(factory=dict[str, int], init=False)

    def number(self, text: str) -> int:
        """Return the number of *text*."""
        return self._numbers.setdefault(text, len(self._numbers))

    def to_json(self) -> str:
        """Return all of them, fit to stand in a script element."""
        written = json.dumps(
            list(self._numbers), ensure_ascii=False, separators=(",", ":")
        )
        return written.replace("<", "\\u003c")


def name_of(article: Article) -> str:
    """Return what the page calls an article."""
    return article.title or article.uri or "Untitled article"


def tellings(event: Event) -> tuple[Source, ...]:
    """Return every telling of an event; one without sources has its own place."""
    own = Source(
        article=event.article, trigger=event.trigger.span, sentence=event.sentence
    )
    return event.sources or (own,)
