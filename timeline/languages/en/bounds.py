"""Where English expressions begin, and which need a clause that looks ahead."""

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.clause import read_clause
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.model.record import Span

__all__ = ["drop_soon_in_the_past", "strip_article"]

_ARTICLES = frozenset(["the", "a", "an"])
_SOON = frozenset(["soon", "shortly"])


def strip_article(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave the article to the noun that a hyphenated expression stands before.

    "the third-quarter loss" has the article of the loss; "the third quarter" its own.
    """
    return tuple(_stripped(text, mention) for mention in mentions)


def _stripped(text: Text, mention: Mention) -> Mention:
    words, tokens = text.tokens.words, text.tokens
    first = tokens.at(mention.span.start)
    if words[first] not in _ARTICLES:
        return mention
    last = tokens.at(mention.span.end - 1)
    hyphenated = last - first >= 4 and words[last - 1] == "-"
    if not hyphenated or not words[last].isalpha():
        return mention
    return evolve(mention, span=Span(tokens.starts[first + 2], mention.span.end))


def drop_soon_in_the_past(
    text: Text, mentions: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Drop "soon" where it means "soon after": "he soon became king"."""
    return tuple(m for m in mentions if not _is_soon_after(text, m))


def _is_soon_after(text: Text, mention: Mention) -> bool:
    span = mention.span
    if text.tokens.words[text.tokens.at(span.start)] not in _SOON:
        return False
    return read_clause(text, span.start, span.end).direction is not Prefer.FUTURE
