"""Teams that play one another, as a timetable tells it."""

from timeline.languages.en.context.near import word_before, word_behind
from timeline.languages.en.context.tense_words import ARTICLES
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["PLAYING", "are_teams", "is_team"]


def are_teams(team: str, other: str) -> bool:
    """Tell whether two teams are named, as in "Italy meet France"."""
    return _is_name(team) and (other == "to" or _is_name(other))


def is_team(words: list[str], index: int) -> bool:
    """Tell whether "his side face Leeds", and not "watched his side face Leeds".

    So do "City" where they "travel to Leeds": no city does.
    """
    if word_before(words, index) in _CLUBS and _plays(words, index):
        return word_before(words, index - 2) not in ARTICLES
    if word_before(words, index) not in _TEAMS or not _plays(words, index):
        return False
    near = [w for w in words[max(0, index - _NEAR_TEAM) : index] if not w.isspace()]
    if near[-3:-2] == ["the"]:
        # "the A team host Carrick"
        del near[-2]
    owner = near[-2:-1]
    return owner in _TEAM_OWNERS and _SEEN.isdisjoint(near[:-2][-3:])


def _plays(words: list[str], index: int) -> bool:
    behind = word_behind(words, index)
    return words[index] in PLAYING and (behind == "to" or _is_name(behind))


_NEAR_TEAM = 12
_CLUBS = word_set("city united town county athletic albion villa palace forest")
_TEAMS = frozenset(["side", "team", "squad", "club", "outfit"])
_TEAM_OWNERS = tuple(
    [word] for word in ["whose", "his", "her", "our", "my", "their", "the", "s"]
)
_SEEN = word_set("saw see sees watch watched watches seen let make made makes help did")


def _is_name(word: str) -> bool:
    return bool(word) and tags_of(word) in ((), ("NNP",))


PLAYING = word_set("entertain face host meet play travel visit")
