"""Where English clauses begin, and what stands between commas."""

from collections.abc import Mapping

from timeline.languages.en.syntax.aside import AGENCIES
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import before_bracket
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import ACTING, SAYING, SUBORDINATORS

__all__ = ["OPENERS", "Clauses", "leads_phrase"]

OPENERS = SUBORDINATORS | {"that", "_"}
"""Words that open a clause."""

_BOUNDARY = frozenset((",", ":", "WDT", "WP", "WP$", "WRB", '"', "("))
_NAMED = frozenset(("NNP", "."))
_SAYING = frozenset(("said", "says", "say"))
_OPENING = frozenset(("DT", "PRP", "PRP$", "NNP"))
_LEADING = frozenset(("after", "before", "since", "while"))
_TOWN = 3
_OF = frozenset(("of", "from"))
_CLAUSAL = frozenset(("as", "than", "because", "if", "while", "although", "that"))

_MORE = frozenset(("more", "less", "fewer", "rather", "other"))


def leads_phrase(reading: Reading, k: int) -> bool:
    """Tell whether no clause begins at an opener: "because of", "more than £500"."""
    measured = reading.lower[k] == "than" and reading.lower[k - 1] in _MORE
    return measured or reading.word(k + 1) == "of"


class Clauses:
    """Finds the bounds of the clauses of a sentence."""

    __slots__ = ("_at", "_reading")

    def __init__(self, reading: Reading, at: Mapping[int, Chunk]) -> None:
        """Take which noun phrase each word is in."""
        self._reading = reading
        self._at = at

    def start(self, k: int) -> int:
        """Return where the clause begins that ends at *k*."""
        reading, at = self._reading, self._at
        coordinated = last = -1
        while k >= 0:
            outside = before_bracket(reading, k) if reading.tags[k] == "(" else k
            if outside < 0 or (outside < k and self._is_headed(k)):
                # "Karst, May 5 (Reuters) The mayor": no bracket of a noun.
                return k + 1
            k = outside
            tag = reading.tags[k]
            if k in reading.verb_at and reading.verb_at[k].finite:
                told = at.get(k + 1) if reading.lower[k] in _SAYING else None
                if reading.tags[k + 1] == "IN" and last > coordinated:
                    # "are held in Karst and other towns and the army killed two"
                    return last + 1
                listed = told is not None and told.end == coordinated
                whole = reading.tags[k + 1 : last]
                # "said the driver of a car in Elm and Oak Street was hurt"
                listed = listed or (
                    told is not None
                    and told.start == k + 1
                    and not {",", ":"} & {*whole}
                )
                # "said the guard and his wife knew each other"
                return k + 1 if coordinated < 0 or listed else coordinated + 1
            if tag == "CC" and self._opens_behind_time(k + 1):
                return k + 1
            if tag == "CC":
                # "He and the mayor met": a pronoun opens no clause that ends there.
                joined = k > 0 and reading.lower[k - 1] in ACTING
                coordinated = coordinated if joined else k
                last = max(last, coordinated)
            elif k not in at and self._bounds(k, coordinated=coordinated >= 0):
                return k + 1
            k -= 1
        return 0

    def _is_headed(self, k: int) -> bool:
        """Tell whether a clause begins behind the bracket that closes at *k*."""
        return self._reading.lower[k - 1] in AGENCIES or self._opens(k + 1)

    def _opens(self, k: int) -> bool:
        """Tell whether a noun phrase of its own begins at word *k*."""
        chunk = self._at.get(k)
        opened = chunk is not None and chunk.start == k
        return opened and self._reading.tags[k] in _OPENING

    def _opens_behind_time(self, k: int) -> bool:
        """Tell whether a clause begins at *k*: "and on 2 May the services were cut"."""
        reading = self._reading
        if reading.tags[k] != "IN" or reading.times[k + 1] < 0:
            return False
        end = reading.time_end(k + 1)
        chunk = self._at.get(end + (reading.word(end) == ","))
        return chunk is not None and chunk.start >= end

    def _bounds(self, k: int, *, coordinated: bool) -> bool:
        """Tell whether a clause may begin behind word *k*, which is in no noun phrase."""
        tag, word = self._reading.tags[k], self._reading.lower[k]
        if tag == "," and coordinated:
            return not self._is_listed(k)
        if word == "as" and self._reading.lower[k + 1 : k + 2] == ["of"]:
            return False
        # "The bank failed, so savers in Hull lost money"
        so = word == "so" and k > 0 and self._reading.lower[k - 1] == ","
        # "A panel formed to act before renewing the contract met": no contract did.
        gerund = self._reading.tags[k + 1 : k + 2] == ["VBG"]
        opens = word in OPENERS and not (gerund and word in _LEADING)
        return so or tag in _BOUNDARY or opens

    def _is_listed(self, comma: int) -> bool:
        """Tell whether the comma stands between the members of a list."""
        tags = self._reading.tags
        before, after = self._at.get(comma - 1), self._at.get(comma + 1)
        if before is not None and tags[comma + 1] == "CC":
            # "The clerk, Ida Holm, and two guards fled"
            who = self._at.get(before.start - 2)
            named = tags[before.head] == "NNP" and tags[before.start - 1] == ","
            apposed = who is not None and who.start == 0 and tags[who.head] == "NN"
            return named and apposed and self._at.get(comma + 2) is not None
        if before is None or after is None or after.end >= len(self._reading.tags):
            return False
        first = before.start
        while first and (
            self._reading.times[first - 1] >= 0 or tags[first - 1] == "POS"
        ):
            # "In Monday's raids, police and soldiers held six"
            first -= 1
        if self._is_acted_on(first, after.end):
            return False
        lead = self._reading.lower[first - 1] if first else "as"
        if lead not in _CLAUSAL and tags[first - 1] == "IN":
            # "After the talks, Holm and Berg called" lists two.
            same = (tags[before.head] == "NNP") == (tags[after.head] == "NNP")
            if not same or self._at.get(first - 2) is None:
                return False
        return tags[after.end] in ("CC", ",")

    def _is_acted_on(self, first: int, k: int) -> bool:
        """Tell whether a verb has what begins at *first* for itself alone.

        "To house refugees, Holm and Berg opened two camps"; "killing at least two,
        police and witnesses said", where *k* is the "and".
        """
        reading = self._reading
        least = reading.tags[first - 2 : first] == ["IN", "JJS"]
        verb = reading.verb_at.get(first - 1 - 2 * least)
        if verb is None:
            return False
        if not verb.first and verb.tense == "INFINITIVE":
            return True
        last = self._at.get(k + 1) if reading.tags[k] == "CC" else None
        says = last is not None and reading.word(last.end) in SAYING
        return says and reading.lower[verb.head] not in SAYING

    def comma_before(self, k: int) -> int:
        """Return the last comma before word *k*, -1 without one."""
        tags = self._reading.tags
        k -= 1
        while k >= 0 and (tags[k] != "," or self._at.get(k) is not None):
            k -= 1
        return k

    def is_aside(self, first: int, last: int) -> bool:
        """Tell whether a town, an age or an origin stands between two commas."""
        reading = self._reading
        inside = reading.tags[first + 1 : last]
        if not inside:
            return False
        named = len(inside) <= _TOWN and set(inside) <= _NAMED
        return named or inside == ["CD"] or reading.lower[first + 1] in _OF

    def verb_before(self, group: Group) -> Group | None:
        """Return the verb before, not the one of a clause that ", and" closes.

        "Police searched it after a neighbour called, but found nothing". Nor is it that
        of "had slept since the trial began and had eaten", or one in brackets.
        """
        reading, before = self._reading, self._reading.verb_before(group.first)
        while before is not None and self._is_bracketed(before, group):
            before = reading.verb_before(before.first)
        closed = reading.tags[group.first - 2 : group.first] == [",", "CC"]
        perfect = group.aspect == "PERFECTIVE" != (before and before.aspect)
        if before is None or not (closed or perfect):
            return before
        outer = reading.verb_before(before.first)
        while outer is not None and not outer.finite:
            outer = reading.verb_before(outer.first)
        if outer is None or not (closed or outer.aspect == group.aspect):
            return before
        opened = reading.lower[outer.head + 1 : before.first]
        return before if SUBORDINATORS.isdisjoint(opened) else outer

    def _is_bracketed(self, before: Group, group: Group) -> bool:
        """Tell whether it is the "met" of "the mill (where we met) and rebuilt it"."""
        between = self._reading.lower[before.head + 1 : group.first]
        closes = next((word for word in between if word in "()"), "")
        return closes == ")"
