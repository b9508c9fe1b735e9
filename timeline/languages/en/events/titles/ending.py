"""Where the words of a title may end: not before "of", nor within half of a list."""

from timeline.languages.en.events.titles.dangling import Dangling
from timeline.languages.en.events.titles.marks import PHRASES
from timeline.languages.en.events.titles.part import acts, before_part, places
from timeline.languages.en.events.titles.wanting import without_effort
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import BE, LASTING, ORGANIZATIONS

__all__ = ["Ending"]

_CUTS = frozenset(("IN", "TO", ",", "CC"))
_COMPARED = frozenset(("more", "less", "fewer", "much", "many"))
_LISTED = NOUNS | {"DT", "JJ", "CD", "PRP$", "POS", "$"}
_ROUGHLY = frozenset(("about", "some", "around", "nearly", "roughly", "almost"))
_LENGTHS = frozenset(("miles", "kilometers", "kilometres", "km", "yards", "meters"))
_PARTICLES = word_set("through out off up down away over on upon")
_DETERMINERS = frozenset(("DT", "PRP$", "POS", "CD", "NNP"))
_GOVERNING = frozenset(("IN", "VB"))
_ACTING = frozenset(("VBD", "VBZ", "VBP", "MD", "TO"))
_CLAUSAL = frozenset(("whether", "if", "what", "how", "why", "who"))
_OPENING = _CLAUSAL | {"that"}
_ACTS = frozenset(("VBD", "VBN", "VB", "VBG", "VBZ"))
_QUALIFYING = frozenset(("NN", "JJ"))
_QUOTES = frozenset(('"', "''"))
_BASED = 6
_AIM = 2
_MONEY = frozenset(
    ("dollars", "million", "billion", "pounds", "euros", "francs", "yen")
)


_SHOWING = frozenset(("show", "prove", "say", "ensure", "argue", "claim", "believe"))
_CLAUSES = (["PRP"], ["DT"], ["NNS"], ["WP"], ["WRB"])
_BIDDING = frozenset(("force", "allow", "enable", "order", "urge", "ask", "lead"))
_HELPED = IN_PHRASE | {"CC"}


# "the right to inspect and close it" is said in part, or not at all.
_MEANS = frozenset(("right", "ability", "authority", "power", "chance", "opportunity"))


class Ending:
    """Tells how chosen words of a sentence may end."""

    __slots__ = ("_clausal", "_dangling", "_reading")

    def __init__(self, reading: Reading) -> None:
        """Take the sentence."""
        self._reading = reading
        self._dangling = Dangling(reading)
        self._clausal = not _OPENING.isdisjoint(reading.distinct)

    def cut(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without their last phrase, but at least the *fixed* first."""
        at = fixed
        for parts in (self._parts, self._parts_loosely):
            at = len(words) - 1
            while at > fixed and not parts(words[at]):
                at -= 1
            if at > fixed:
                break
        kept = words[: self._before_list(words, at, fixed)]
        if len(kept) > fixed + 2 and self._is_governed(kept[-1]):
            # Nobody is "accused of breaking" without a truce.
            kept = kept[:-2]
        kept = self.trimmed(before_part(self._reading, words, kept, fixed), fixed)
        if len(kept) > fixed + 2 and self._is_governed(kept[-1]):
            # No ability was limited "by spending" alone.
            kept = self.trimmed(kept[:-2], fixed)
        return kept

    def _without_aim(self, kept: list[int], fixed: int) -> list[int]:
        """Return "marched to Karst" of "marched to Karst to demand" of nobody knows what.

        What follows the verb is left out, or nobody could ask for it.
        """
        kept = without_effort(self._reading, kept, fixed)
        tags, last = self._reading.tags, kept[-1] if kept else 0
        if tags[last] != "VB" or tags[last - 1] != "TO" or len(kept) <= fixed + _AIM:
            return kept
        if kept[-3] in self._reading.verb_at:
            return kept
        wanted = self._reading.lower[last + 1 : last + 2] == ["that"]
        clausal = self._reading.tags[last + 1 : last + 2] in _CLAUSES
        wanted = wanted or (clausal and self._reading.lower[last] in _SHOWING)
        # "a shutdown to last through June", "met to review and approve it"
        wanted = wanted or self._reading.lower[last] in LASTING
        goes_on = tags[last + 1 : last + 3] == ["CC", "VB"]
        wanted = wanted or (goes_on and self._reading.lower[kept[-3]] not in _MEANS)
        return kept[:-2] if wanted else kept

    def _before_clause(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without a clause whose verb was cut: "whether a school"."""
        tags, lower = self._reading.tags, self._reading.lower
        for at in range(len(words) - 1, fixed - 1, -1):
            if tags[words[at]] in _ACTING:
                break
            clausal = lower[words[at]] in _CLAUSAL
            told = lower[words[at]] == "that" and tags[words[at]] == "IN" and at > fixed
            if clausal or (told and not self._tells(words[at:])):
                return words[:at]
        return self._before_that(words, fixed)

    def _before_that(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without "that plans to sell it" where "were legal" was cut."""
        reading = self._reading
        for at in range(len(words) - 1, fixed, -1):
            k = words[at]
            if reading.lower[k] != "that" or reading.tags[k] != "IN":
                continue
            after = reading.verb_from(k + 1)
            aimed = after is not None and after.tense == "INFINITIVE"
            aimed = aimed and reading.tags[after.first if after else k] == "TO"
            return words[:at] if aimed and not self._tells(words[at:]) else words
        return words

    def _tells(self, words: list[int]) -> bool:
        """Tell whether a clause has a verb: no "to sell"."""
        tags = self._reading.tags
        return any(
            tags[k] in FINITE or (tags[k][0] == "V" and tags[k - 1] != "TO")
            for k in words
        )

    def halves(self, words: list[int], shorter: list[int]) -> bool:
        """Tell whether a verb goes without what it wants: "agreed [to sell]"."""
        tags, last, rest = self._reading.tags, shorter[-1], words[len(shorter) :]
        wanted = tags[rest[0]] == "TO" and tags[last][0] == "V" and rest[0] == last + 1
        wanted = wanted or (tags[rest[0]] == "TO" and self._is_bidden(shorter))
        # Nobody "was" of "was concerned it might rain".
        wanted = wanted or self._reading.lower[last] in BE
        if tags[last : last + 3] == ["NN", "CC", "NN"] and tags[last - 1] in _ACTS:
            # Nobody "restored law" of law and order.
            return rest[0] == last + 1
        lower = self._reading.lower
        # Nobody got "eight reports" of "eight reports of crimes".
        part = lower[rest[0]] == "of" and rest[0] == last + 1
        part = part or (lower[rest[0]] == "in" and lower[last] in _MONEY)
        # Nobody "put the town" of "put the town in danger".
        put = tags[rest[0]] == "IN" and rest[0] == last + 1 and self._is_put(last)
        part = part or put
        return wanted or part or any(self._is_governed(k) for k in rest[1:2])

    def _is_bidden(self, words: list[int]) -> bool:
        """Tell whether *words* end with who was forced to do something."""
        k = words[-1]
        while k and self._reading.tags[k] in _LISTED:
            k -= 1
        verb = self._reading.verb_at.get(k)
        bids = verb is not None and self._reading.verb(verb) in _BIDDING
        return bids and verb is not None and not verb.passive

    def _is_put(self, k: int) -> bool:
        """Tell whether the object of "put" ends at word *k*."""
        while k and self._reading.tags[k] in _LISTED:
            k -= 1
        return self._reading.lower[k] in ("put", "puts", "putting")

    def _is_governed(self, k: int) -> bool:
        """Tell whether a gerund is led by a preposition: "of breaking"."""
        tags = self._reading.tags
        return tags[k] == "VBG" and tags[k - 1] == "IN"

    def _before_list(self, words: list[int], at: int, fixed: int) -> int:
        """Return where the list begins to be one that goes on at *at*: all or one."""
        tags = self._reading.tags
        if tags[words[at]] not in (",", "CC"):
            return at
        before = at - 1
        while before > fixed and tags[words[before]] in _LISTED:
            before -= 1
        names = [tags[k] for k in words[at - 1 : at + 2]] == ["NNP", "CC", "NNP"]
        lead = self._reading.lower[words[before]]
        if before > fixed and (lead == "between" or (names and lead in ("to", "with"))):
            # "A visit to Chad and Mali" may be a visit, but none to Chad.
            return before
        listed = before > fixed and tags[words[before]] == ","
        return self._before_list(words, before, fixed) if listed else at

    def _parts_loosely(self, k: int) -> bool:
        named = self._reading.tags[k - 1 : k + 2] == ["NNP", "IN", "NNP"]
        return (self._reading.lower[k] == "of" and not named) or self._parts(k)

    def _parts(self, k: int) -> bool:
        """Tell whether a phrase ends before word *k*."""
        tags = self._reading.tags
        lower = self._reading.lower
        if lower[k] == "of":
            # "found guilty of theft", "convicted Ida Holm of theft"
            after = tags[k + 1 : k + 2]
            person = tags[k - 1] == "NNP" and after not in (["NNP"], ["DT"])
            return person or tags_of(lower[k - 1])[:1] == ("JJ",)
        common = tags[k - 1] == "NN" and self._reading.words[k - 1].islower()
        if tags[k] == "NNP" and common and tags[k - 2] in _QUALIFYING:
            # "Bought insurance company" goes without its name.
            end = k
            while end < len(tags) and tags[end] == "NNP":
                end += 1
            return tags[end : end + 1] != ["POS"]
        if self._is_fixed(k):
            return False
        if (lower[k] in _PARTICLES or lower[k] == "that") and tags[k - 1][0] == "V":
            return False
        if tags[k] == "CC" and tags[k + 1 : k + 2] == ["JJ"]:
            # "US and European lists", "with air and naval fights"
            shared = tags[k - 1] == "NN" and tags[k - 2] == "IN"
            return tags[k - 1] in ("NNS", "NN") and not shared
        if tags[k] == "CC" and tags[k - 1] == "NNP":
            # "the Securities and Exchange Commission"
            named = self._reading.words[k + 1 : k + 4]
            return ORGANIZATIONS.isdisjoint(named)
        return tags[k] in _CUTS or self._adds(k) or self._measures(k)

    def _is_fixed(self, k: int) -> bool:
        """Tell whether nothing ends at "more than", "in order to", "Dayton, Ohio-based"."""
        lower = self._reading.lower
        match lower[k]:
            case "and" | "or":
                # "the next two or three games"
                return self._reading.tags[k - 1] == self._reading.tags[k + 1] == "CD"
            case "than":
                return lower[k - 1] in _COMPARED
            case ",":
                return "based" in lower[k + 1 : k + _BASED]
            case "to" | "with" | "of" | "for":
                return lower[k - 2] == "in" and lower[k - 1] in PHRASES
            case _:
                return False

    def _adds(self, k: int) -> bool:
        """Tell whether a participle tells of the noun before: "a man carrying a gun"."""
        tags = self._reading.tags
        start = k - 1 - (tags[k - 1] in _QUOTES)
        if tags[k] not in ("VBG", "VBN") or tags[start] not in NOUNS:
            return False
        while tags[start - 1] in _LISTED:
            start -= 1
        if tags[start - 1] == "CC" and tags[start - 2][0] == "V":
            # "was shot and his body thrown into the river"
            return False
        bare = tags[k] == "VBG" and tags[start - 1] in _GOVERNING
        bare = bare and _DETERMINERS.isdisjoint(tags[start:k])
        # "won road building contracts"
        return not (bare and tags[k + 1 : k + 2] in (["NN"], ["NNS"]))

    def _measures(self, k: int) -> bool:
        """Tell whether a distance is told of a place: "Karst, about 20 miles north"."""
        tags, lower = self._reading.tags, self._reading.lower
        number = k + (lower[k] in _ROUGHLY)
        if tags[k - 1] not in NOUNS or tags[number] != "CD":
            return False
        return not _LENGTHS.isdisjoint(lower[number + 1 : number + 2])

    def trimmed(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without what dangles at their end: "blamed", "of the"."""
        whole = self._before_clause(words, fixed) if self._clausal else words
        whole = self._without_aim(whole, fixed)
        if "help" in self._reading.distinct:
            whole = self._before_help(whole, fixed)
        return self._dangling.trimmed(whole, fixed)

    def _before_help(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without a "to help the mayor" whose "mend the dam" was cut."""
        reading = self._reading
        for at in range(fixed, len(words)):
            k = words[at]
            after = reading.verb_from(k + 1) if reading.lower[k] == "help" else None
            if after is None or reading.tags[k - 1] != "TO" or after.first in words:
                continue
            bare = after.tense == "INFINITIVE" and reading.tags[after.first] == "VB"
            if bare and _HELPED.issuperset(reading.tags[k + 1 : after.first]):
                return words[: at - 1]
        return words

    def shared(self, words: list[int], fixed: int) -> list[int]:
        """Return "chairman of the trust" of "chairman and honorary secretary of" it.

        It is empty where no two persons share what is behind the "of". So it is of "to
        return the birds in the hills to the list" without the hills, and of "to review
        and approve it" without the second verb.
        """
        reading = self._reading
        without = acts(reading, words, fixed) or places(reading, words, fixed)
        if without:
            return without
        tags, lower = self._reading.tags, self._reading.lower
        for at in range(fixed + 1, len(words) - 1):
            end, k = at + 1, words[at]
            if tags[k] != "CC" or not is_person(lower[k - 1]):
                continue
            while end < len(words) - 1 and tags[words[end]] in ("JJ", "NN"):
                end += 1
            if lower[words[end]] == "of" and is_person(lower[words[end] - 1]):
                return [*words[:at], *words[end:]]
        return []
