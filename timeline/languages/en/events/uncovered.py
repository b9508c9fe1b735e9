"""What English only finds later: "recovered a body on Friday. He was killed at sea"."""

from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_harm", "is_uncovering"]


def is_uncovering(event: Found) -> bool:
    """Tell whether it was what comes after a crime or a disaster: a body is found."""
    group = event.group
    return group is not None and event.lexeme.lemma in _FINDING


def is_harm(event: Found) -> bool:
    """Tell whether it was done to somebody, who may be found later: "was stabbed"."""
    group = event.group
    return group is not None and group.passive and event.lexeme.lemma in _HARMING


_FINDING = word_set(
    "find recover discover retrieve exhume identify bury locate unearth arrest"
)
_HARMING = word_set(
    "kill murder stab shoot strangle poison beat bludgeon drown rape abduct kidnap wound"
)
