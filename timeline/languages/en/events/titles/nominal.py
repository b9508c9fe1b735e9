"""How far the noun of a title goes: "end of the war", "impact of a storm on sales"."""

from collections.abc import Container, Mapping

from timeline.languages.en.events.announced import billed
from timeline.languages.en.events.times.tie import Tie, time_of
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.phrase import Chunk

__all__ = ["Nominals"]

_OWN = frozenset(("of", "in", "at", "near", "by", "against", "between", "with"))
_COUNTED = (["CD"], ["$"])
_FOR = frozenset(("for", "on", "of", "at", "against", "about"))
_EDGES = tuple([edge, "of"] for edge in ("end", "start", "beginning", "outbreak"))


class Nominals:
    """Finds the words in front of the nouns of a sentence and behind them."""

    __slots__ = ("_extent", "_names", "_reading", "_scene", "_times")

    def __init__(
        self,
        scene: Scene,
        extent: Extent,
        names: Container[int],
        times: Mapping[int, Tie],
    ) -> None:
        """Take the noun phrases, how far clauses go, and what is told of some words.

        Args:
            scene: The noun phrases.
            extent: How far clauses go.
            names: Which pronouns stand for somebody known.
            times: What the events of the sentence are tied to, by their index.
        """
        self._scene = scene
        self._reading = scene.reading
        self._extent = extent
        self._names = names
        self._times = times

    def start(self, chunk: Chunk, k: int) -> int:
        """Return where a title of word *k* begins: no "the", no "its" of nobody."""
        start = self._with_office(chunk)
        edge = self._reading.lower[start - 2 : start] in _EDGES
        if edge and time_of(self._times, k) is not None:
            return start - 2
        while start < k and start not in self._names:
            if self._reading.tags[start] not in ("DT", "PRP$", "POS", "PDT"):
                break
            start += 1
        return start

    def _is_for(self, k: int) -> bool:
        """Tell whether a noun is of an act: "a deadline for leaving", "talks on ending it"."""
        led = self._reading.lower[k - 1] in _FOR
        return led and self._reading.tags[k - 1 : k + 1] == ["IN", "VBG"]

    def _with_office(self, chunk: Chunk) -> int:
        """Return where "Minister of Trade Ida Holm's death" begins."""
        tags, k = self._reading.tags, chunk.start - 1
        office = self._scene.at(k - 1) if self._reading.lower[k] == "of" else None
        named = tags[chunk.start] == "NNP" and "POS" in tags[chunk.start : chunk.head]
        if office is None or not named or tags[office.head] != "NNP":
            return chunk.start
        return office.start

    def behind(self, chunk: Chunk | None, start: int) -> list[int]:
        """Return the prepositional phrases behind a noun, or what is billed there."""
        tags, lower = self._reading.tags, self._reading.lower
        if bill := billed(self._reading, start - 1):
            return [*bill]
        kept = self._extent.behind(start, reporting=False)
        first = chunk.start - 1 if chunk is not None else 0
        while first > 0 and (self._reading.times[first] >= 0 or tags[first] == "POS"):
            first -= 1
        inner = lower[first] == "of"
        if inner and kept and lower[kept[0]] not in _OWN:
            # "The impact of the storm on sales" is no "storm on sales".
            return []
        for at, k in enumerate(kept):
            chunk = self._scene.at(k)
            inside = chunk is not None and k < chunk.head
            leads = tags[k] == "TO" and self._scene.at(k + 1) is not None
            adverb = tags[k] == "RB" and tags[k + 1 : k + 2] not in _COUNTED
            verb = tags[k][0] == "V" and not (inside or self._is_for(k))
            if verb or adverb or tags[k] == "MD":
                return kept[:at]
            if (tags[k] == "TO" and not leads) or lower[k] == "unless":
                # "talks to end the war", but "a visit to Chad"
                return kept[:at]
        if kept and tags[kept[0]] not in ("IN", "TO"):
            return []
        return kept
