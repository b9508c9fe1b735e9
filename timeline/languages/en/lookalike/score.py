"""Scores of English games and votes: "won in March 3-0", "voted 6-3 on Wednesday"."""

import re

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS, MONTHS, SCORES
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Between

__all__ = ["ends_in_score", "score_before", "score_behind"]

_BEATEN = SCORES | word_set(
    "voted vote votes ruled ruling lost defeated by win victory loss defeat drew draw tied"
    " tie passed approved rejected edged topped beating lead split record series losing lose"
    " loses wins winning beats beaten draws drawing defeating edging"
)
_PLAYED = word_set("swept shut held fell won lost beat met thrashed took went")
_SCORE = re.compile(r"\d{1,3}(?:[-\N{EN DASH}]| to )\d{1,3}\D")
_NEAR = 6
_DASHES = frozenset("-\N{EN DASH}")


def score_before(view: View) -> int:
    """Return how many pieces a score takes: "voted 6-3 on Monday", "lost 9 to 2 Monday"."""
    pieces = view.pieces
    if not isinstance(view.expression, Between) or not _SCORE.match("".join(pieces)):
        return 0
    near = {word.lower() for word in [*view.lefts, *view.behind.split()[-_NEAR:]]}
    in_a_row = view.left == "," and view.lefts[1].isdigit()
    if _BEATEN.isdisjoint(near) and not in_a_row and not _is_team(view):
        return 0
    day = next((k for k in range(3, len(pieces)) if pieces[k].isalpha()), 0)
    # "They beat the army, 13-14 April", but "They beat the Reds 13-14 April 5".
    dated = pieces[day] in MONTHS and not view.right.isdigit()
    return 0 if dated and pieces[-1].isalpha() else day


def score_behind(view: View) -> int:
    """Return how many pieces a score leaves: "cleared the Senate on Tuesday, 7-4"."""
    found = _SCORED.search(view.raw)
    if not isinstance(view.expression, Between) or found is None:
        return 0
    told = {word.strip(",.").lower() for word in view.behind.split()}
    if told.isdisjoint(_BEATEN | _DECIDED):
        return 0
    return len(view.pieces) - len((",", " ", "7", "-", "4"))


_SCORED = re.compile(r"[a-z\d], \d{1,3}[-\N{EN DASH}]\d{1,3}\Z")
_DECIDED = word_set(
    "cleared advanced adopted blocked backed won beat swept routed thrashed"
)


def _is_team(view: View) -> bool:
    """Tell whether a team stands before a score: "routed the Reds 3-1 on Monday"."""
    name, in_a_row = view.lefts[0], view.lefts[0].isdigit()
    named = name[:1].isupper() and name.isalpha() and view.left not in FUNCTION_WORDS
    played = (word.strip(",.") for word in view.behind.split())
    return (named or in_a_row) and any(w in _PLAYED or w.endswith("ed") for w in played)


def ends_in_score(view: View) -> bool:
    """Tell whether a month was won or lost in: "the last meeting in March 3-0"."""
    goals, others = view.pieces[-1], view.beyond[1]
    if view.touching[1] not in _DASHES or view.left != "in":
        return False
    scored = view.pieces[0].isalpha() and goals.isdigit() and others.isdigit()
    return scored and int(others) <= int(goals)
