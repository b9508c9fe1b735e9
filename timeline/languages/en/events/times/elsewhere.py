"""English times that are none of an event's, though they are of its sentence."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.scheduled import came_late
from timeline.languages.en.events.stance import CHARGED_IN
from timeline.languages.en.events.times import (
    account,
    awaited,
    case,
    earlier,
    figure,
    inside,
    other_clause,
    planning,
    pursued,
    saying,
    sequel,
    told_subject,
    turning,
)
from timeline.languages.en.events.times.fronted import is_trailing
from timeline.languages.en.events.times.inside import OWNING, is_of_noun
from timeline.languages.en.events.times.joined import is_behind_state, is_joined_plan
from timeline.languages.en.events.times.noun_time import is_led, is_of_noun_alone
from timeline.languages.en.events.times.saying import is_said
from timeline.languages.en.events.times.site import Between, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["is_elsewhere", "is_known", "is_of_object"]


def is_elsewhere(reading: Reading, event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time is none of an event's, though it is of the same sentence.

    "Said Friday that she had won", "said that on Friday she had", "was charged Friday in
    a suit filed in court", "was jailed for the 2010 robbery".
    """
    group = event.group
    if _is_of_another(reading, event, place):
        return True
    if group is None:
        if is_of_noun_alone(reading, event.index, place):
            return True
        crossed = between.finite(event.index + 1, place.first) > 0
        return crossed and is_led(reading, event.index)
    if is_of_object(event, place) and _is_caused(reading, event, place):
        return True
    if place.start < event.index and (
        is_trailing(reading, place, group)
        or _is_behind(reading, group)
        or is_of_noun(reading, group, place)
        or _is_of_subject(reading, group, place)
    ):
        return True
    perfect = group.aspect.startswith("PERFECTIVE")
    told = perfect or group.tense == "PAST" or _is_before_saying(reading, group, place)
    if told and is_said(reading, event, place):
        return True
    apart = between.counts(*sorted((event.index, place.start))).relative > 0
    if perfect and (apart or _is_later(reading, group, place, between)):
        return True
    telling = _bidding(reading, group) or group
    return is_told_of_noun(reading, telling) and _is_outside(event, place, between)


def _is_of_another(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a construction gives a time to another event of its sentence."""
    # A generator would be one call more for each of many rules.
    for tells in _OF_ANOTHER:  # noqa: SIM110
        if tells(reading, event, place):
            return True
    return False


def _is_of_circumstance(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is the May of "With a May vote looming, Lund is eager".

    "With Sunday's win over Velta, Karst moved up" then.
    """
    lower, tags = reading.lower, reading.tags
    if lower[0] != "with" or not 0 <= place.head < event.index:
        return False
    if "," not in lower[place.head : event.index]:
        return False
    end = lower.index(",", place.head)
    told = tags[place.head + 1 : end]
    over = told[:1] in _PREDICATES or lower[place.head + 1 : end] == ["over"]
    return over or "VBG" in tags[1 : place.first]


_PREDICATES = (["RB"], ["JJ"], ["VBG"], ["VBN"])


def _bidding(reading: Reading, group: Group) -> Group | None:
    """Return the "forced" of "families forced to leave their homes"."""
    before = reading.verb_at.get(group.first - 1)
    bidden = before is not None and before.tense == "PASTPART" and not before.passive
    return before if bidden and group.tense == "INFINITIVE" else None


def _is_before_saying(reading: Reading, group: Group, place: Site) -> bool:
    """Tell whether a saying stands between a time and what will be, as it tells."""
    said = reading.verb_before(group.first)
    return group.tense == "FUTURE" and said is not None and place.end <= said.first


def _is_outside(event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time is not that of a relative clause in which an event stands."""
    apart = between.counts(*sorted((event.index, place.start))).relative > 0
    if place.start < event.index:
        return apart or event.group is None or not event.group.finite
    return between.finite(event.index + 1, place.start) > 0


def _is_of_late(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is the error of "did not admit the error until Friday"."""
    verb = reading.verb_before(place.first)
    behind = event.group is None and verb is not None and event.index > verb.head
    return behind and verb is not None and came_late(reading, verb) == place.first


_OF_ANOTHER = (
    _is_of_late,
    _is_of_circumstance,
    is_behind_state,
    planning.is_called_off,
    is_joined_plan,
    other_clause.is_behind_stop,
    other_clause.is_of_comparison,
    told_subject.is_of_told_subject,
    turning.is_answered,
    earlier.is_of_joined,
    saying.is_accounted,
    saying.is_cited,
    saying.is_content,
    awaited.is_before_change,
    awaited.is_counted_from,
    account.is_inserted,
    saying.is_next,
    saying.is_quoted,
    saying.is_told_before,
    account.is_quoted_part,
    account.is_recalled,
    account.is_regarded,
    inside.is_dated_thing,
    inside.is_edition,
    inside.is_gone,
    inside.is_inner,
    inside.is_judged,
    turning.is_of_cause,
    figure.is_of_rebound,
    figure.is_figure,
    case.is_of_crime,
    case.is_of_deed,
    turning.is_of_turn,
    inside.is_of_deadline,
    inside.is_of_kind,
    earlier.is_of_gerund_before,
    earlier.is_of_gerund_behind,
    earlier.is_of_main,
    earlier.is_of_participle,
    earlier.is_of_perfect,
    earlier.is_of_touching,
    planning.is_opened,
    planning.is_over,
    planning.is_overtaken,
    planning.is_pending,
    planning.is_plan,
    planning.is_put_off,
    sequel.is_of_past_before,
    inside.is_reported_on,
    inside.is_since,
    inside.is_subject,
    inside.is_tried,
    inside.is_under,
    other_clause.is_before_all,
    other_clause.is_followed,
    other_clause.is_gapped,
    other_clause.is_in_clause_behind,
    other_clause.is_led_by_plan,
    other_clause.is_of_made,
    other_clause.is_of_next,
    other_clause.is_of_opener,
    other_clause.is_of_reduced,
    other_clause.is_relative,
    other_clause.is_supposed,
    pursued.is_pursued,
)


def _is_caused(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb only concerns what has the time: "charged in Friday's raid"."""
    links = reading.lower[event.index + 1 : place.start]
    charged = "in" in links and event.lexeme.lemma in CHARGED_IN
    return event.category == "REPORTING" or charged or not _CAUSING.isdisjoint(links)


_CAUSING = frozenset(("for", "of", "over", "about", "from", "against"))


def is_of_object(event: Found, place: Site) -> bool:
    """Tell whether a time belongs to a noun behind a verb: "reported Friday's attack"."""
    return event.group is not None and event.index < place.first and place.head >= 0


def _is_behind(reading: Reading, group: Group) -> bool:
    """Tell whether it was before what is told: "was fined on Friday for locking doors"."""
    gerund = group.tense == "PRESPART" and group.first > 0
    return gerund and reading.lower[group.first - 1] in _LOOKING_BACK


_LOOKING_BACK = frozenset(("after", "for")) | OWNING


def _is_of_subject(reading: Reading, group: Group, place: Site) -> bool:
    """Tell whether it is of the noun before: "growth from 2012 to 2014 was revised"."""
    if place.preposition not in ("from", "between") or place.end > group.first:
        return False
    noun = place.first > 0 and reading.tags[place.first - 1] in ("NN", "NNS")
    return noun and "," not in reading.lower[place.first : group.first]


def _is_later(reading: Reading, group: Group, place: Site, between: Between) -> bool:
    """Tell whether a perfect is not of a time behind another verb.

    "Had looked at Karst and chose Velden in March", "have left by a road cut a week ago":
    nothing "has left" a week ago.
    """
    if group.tense == "PAST" and place.start > group.head:
        return between.finite(group.head + 1, place.first) > 0
    if group.tense != "PRESENT" or place.side != "<":
        return False
    return any(
        other.tense == "PASTPART" and group.head < other.first < place.first
        for other in reading.groups
    )


def is_known(reading: Reading, event: Found) -> bool:
    """Tell whether a noun was told of before: "searched for the cause of the crash"."""
    k = event.index
    if event.group is not None or k < _LED:
        return False
    return reading.lower[k - 1] in _KNOWN and reading.tags[k - 2] in ("IN", "TO")


_LED = 2
_KNOWN = frozenset(("the", "that", "this", "those", "these"))
