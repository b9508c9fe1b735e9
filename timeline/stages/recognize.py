"""Find expressions: one linear pass for trigger words, then the rules around each."""

import re
from collections.abc import Iterator

from timeline.grammar.grammar import Grammar
from timeline.grammar.language import Text
from timeline.grammar.recogniser import Recogniser
from timeline.grammar.tokens import is_space
from timeline.model.mention import Mention

__all__ = ["recognize"]

_LONGEST_REGION = 64
# What is cut in two at the end of a long region is whole in the next.
_OVERLAP = 20
_SHORT_LINE = 45


def recognize(text: Text, grammar: Grammar) -> tuple[Mention, ...]:
    """Return what the rules find, sorted and disjoint.

    Args:
        text: What is read.
        grammar: The rules.
    """
    recogniser = grammar.recogniser
    words, starts = text.tokens.words, text.tokens.starts
    parse = recogniser.parse
    mentions: list[Mention] = []
    hits = _hits(text, grammar)
    for first, after in _regions(text, hits, recogniser):
        offset = starts[first]
        for candidate in parse(tuple(words[first:after])):
            _add(mentions, candidate.mention(text.raw, offset))
    return tuple(mentions)


def _add(mentions: list[Mention], found: Mention) -> None:
    """Append a mention, unless the region before has found as much there or more."""
    span = found.span
    while mentions and mentions[-1].span.end > span.start:
        known = mentions[-1].span
        if known.end - known.start >= span.end - span.start:
            return
        mentions.pop()
    mentions.append(found)


def _hits(text: Text, grammar: Grammar) -> list[int]:
    """Return the indices of the pieces that may be part of an expression, in order."""
    hits = grammar.recogniser.triggers.among(text.tokens.words)
    at = text.tokens.at
    shaped = [
        at(match.start())
        for shape in grammar.shapes
        for match in shape.finditer(text.raw)
    ]
    return sorted({*hits, *shaped}) if shaped else hits


def _regions(
    text: Text, hits: list[int], recogniser: Recogniser
) -> Iterator[tuple[int, int]]:
    """Yield the runs of known words around *hits*, as half-open piece indices."""
    words = text.tokens.words
    vocabulary = recogniser.vocabulary
    beginners, may_end = recogniser.beginners, recogniser.may_end
    done = 0
    for hit in hits:
        if hit < done:
            continue
        first = after = hit
        lowest = max(done, hit - _LONGEST_REGION)
        while first > lowest and (
            (word := words[first - 1]) in vocabulary
            or (not word.isalpha() and _belongs(text, first - 1))
        ):
            first -= 1
        highest = min(len(words), hit + _LONGEST_REGION)
        while after < highest and (
            (word := words[after]) in vocabulary
            or (not word.isalpha() and _belongs(text, after))
        ):
            after += 1
        done = after - _OVERLAP if after == hit + _LONGEST_REGION else after
        while first < hit and not _may_begin(words[first], beginners):
            first += 1
        while after > hit + 1 and not may_end(words[after - 1], words[after - 2]):
            after -= 1
        yield first, after


_HEADS = re.compile(rf"[^\n]{{1,{_SHORT_LINE}}}(?<![.!?,])\n[^\n]")


def _belongs(text: Text, index: int) -> bool:
    """Tell whether a number or white space may be within an expression.

    A short line ends where it ends, as in a programme: what is begun there does not go
    on in the next, unless that begins in lower case. Nor does any line go on in a short
    one that others follow, such as the day that heads them.
    """
    word = text.tokens.words[index]
    if "0" <= word[0] <= "9":
        return True
    if "\n" not in word or not is_space(word):
        return is_space(word)
    start, end = text.tokens.starts[index : index + 2]
    raw = text.raw
    if raw[end : end + 1].islower():
        return True
    is_short = start - raw.rfind("\n", 0, start) <= _SHORT_LINE
    return not is_short and _HEADS.match(raw, end) is None


def _may_begin(word: str, beginners: frozenset[str]) -> bool:
    return word in beginners or "0" <= word[0] <= "9"
