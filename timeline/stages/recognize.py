"""Find expressions: one linear pass for trigger words, then the rules around each."""

from collections.abc import Iterator

from timeline.grammar.grammar import Grammar
from timeline.grammar.recogniser import Recogniser
from timeline.grammar.tokens import Tokens, is_space
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["recognize"]

_LONGEST_REGION = 64


def recognize(tokens: Tokens, grammar: Grammar) -> tuple[Mention, ...]:
    """Return what the rules find, sorted and disjoint.

    Args:
        tokens: The pieces of the text.
        grammar: The rules.
    """
    recogniser = grammar.recogniser
    words, starts = tokens.words, tokens.starts
    parse = recogniser.parse
    mentions: list[Mention] = []
    for first, after in _regions(words, recogniser):
        offset = starts[first]
        for found in parse("".join(words[first:after])):
            span = Span(offset + found.start, offset + found.end)
            mentions.append(Mention(span, found.expression, found.rule))
    return tuple(mentions)


def _regions(words: list[str], recogniser: Recogniser) -> Iterator[tuple[int, int]]:
    """Yield the runs of known words around triggers, as half-open piece indices."""
    triggers, vocabulary = recogniser.triggers, recogniser.vocabulary
    beginners, enders = recogniser.beginners, recogniser.enders
    done = 0
    for hit in [i for i, word in enumerate(words) if word in triggers]:
        if hit < done:
            continue
        first = after = hit
        lowest = max(done, hit - _LONGEST_REGION)
        while first > lowest and (
            words[first - 1] in vocabulary or _belongs(words[first - 1])
        ):
            first -= 1
        highest = min(len(words), hit + _LONGEST_REGION)
        while after < highest and (
            words[after] in vocabulary or _belongs(words[after])
        ):
            after += 1
        done = after
        while first < hit and not _may_stand(words[first], beginners):
            first += 1
        while after > hit + 1 and not _may_stand(words[after - 1], enders):
            after -= 1
        yield first, after


def _belongs(word: str) -> bool:
    return "0" <= word[0] <= "9" or is_space(word)


def _may_stand(word: str, wanted: frozenset[str]) -> bool:
    return word in wanted or "0" <= word[0] <= "9"
