"""How long one has in English: "gave the firm until Friday to pay"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading

__all__ = ["granting"]

_UNTIL = frozenset(("until", "till"))
_GIVING = frozenset(("have", "give", "get", "grant", "allow"))


def granting(reading: Reading, group: Group) -> Group | None:
    """Return the "gave" of "gave the firm until Friday to pay" for its "to pay".

    So of "has until Friday to file it and until Monday to win"; None if it is no such
    infinitive.
    """
    if group.tense != "INFINITIVE":
        return None
    k = group.first - 1
    k -= reading.word(k) == ","
    end = k
    while k > 0 and reading.times[k] >= 0:
        k -= 1
    given = reading.verb_before(k)
    if k == end or reading.word(k) not in _UNTIL or given is None:
        return None
    if given.tense == "INFINITIVE":
        return granting(reading, given) if reading.tags[k - 1] == "CC" else None
    return given if reading.verb(given) in _GIVING else None
