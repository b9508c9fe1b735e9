"""English sentences read: words, tags and verb groups."""

from collections.abc import Iterator, Sequence

from timeline.languages.en.reading import Reading
from timeline.languages.en.repair import repaired
from timeline.languages.en.tagging import tagger
from timeline.languages.en.tokens import sentence_ends, split_words
from timeline.model.record import Span

__all__ = ["readings"]


def readings(
    text: str, body: Span, places: Sequence[Span]
) -> Iterator[tuple[Span, Reading]]:
    """Give each sentence of ``text[body]`` with what is known of its words.

    Args:
        text: All of it.
        body: The part to read.
        places: Where the temporal expressions stand, in order.
    """
    tag = tagger().tags
    start = body.start
    following = 0
    for end in sentence_ends(text, body.start, body.end):
        words, starts = split_words(text[start:end])
        if words:
            starts = [start + offset for offset in starts]
            lower = [word.lower() for word in words]
            tags = tag(words)
            reading = Reading(words, lower, tags, starts, repaired(lower, tags))
            while following < len(places) and places[following].start < end:
                place = places[following]
                if place.start >= start:
                    reading.mark(following, place.start, place.end)
                following += 1
            yield Span(starts[0], starts[-1] + len(words[-1])), reading
        start = end
