"""English times that are none of an event's, though they are of its sentence."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.stance import CHARGED_IN
from timeline.languages.en.events.times.account import (
    is_inserted,
    is_of_account,
    is_quoted_part,
    is_recalled,
    is_regarded,
)
from timeline.languages.en.events.times.awaited import is_counted_from
from timeline.languages.en.events.times.case import is_of_crime, is_of_deed
from timeline.languages.en.events.times.earlier import (
    is_again,
    is_connected,
    is_of_gerund_before,
    is_of_gerund_behind,
    is_of_joined,
    is_of_main,
    is_of_participle,
    is_of_sequel,
    is_of_touching,
)
from timeline.languages.en.events.times.figure import (
    is_figure,
    is_of_change,
    is_of_forecast,
    is_of_rebound,
)
from timeline.languages.en.events.times.fronted import is_trailing
from timeline.languages.en.events.times.inside import (
    OWNING,
    is_dated_thing,
    is_edition,
    is_gone,
    is_inner,
    is_judged,
    is_level,
    is_of_kind,
    is_of_noun,
    is_of_relative,
    is_reported_on,
    is_since,
    is_sold,
    is_subject,
    is_tried,
    is_under,
)
from timeline.languages.en.events.times.moved import is_fixed, is_old_date
from timeline.languages.en.events.times.noun_time import is_led, is_of_noun_alone
from timeline.languages.en.events.times.other_clause import (
    is_before_all,
    is_behind_stop,
    is_followed,
    is_gapped,
    is_led_by_plan,
    is_of_opener,
    is_relative,
    is_supposed,
)
from timeline.languages.en.events.times.planning import (
    is_called_off,
    is_opened,
    is_over,
    is_pending,
    is_plan,
    is_put_off,
)
from timeline.languages.en.events.times.saying import (
    is_accounted,
    is_asked,
    is_cited,
    is_closing,
    is_content,
    is_next,
    is_quoted,
    is_said,
)
from timeline.languages.en.events.times.sequel import is_of_past_before
from timeline.languages.en.events.times.site import Between, Site
from timeline.languages.en.events.times.turning import (
    is_aimed,
    is_answered,
    is_of_cause,
    is_of_level,
    is_of_turn,
)
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["is_elsewhere", "is_known", "is_of_object"]


def is_elsewhere(reading: Reading, event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time is none of an event's, though it is of the same sentence.

    "Said Friday that she had won", "said that on Friday she had", "was charged Friday in
    a suit filed in court", "was jailed for the 2010 robbery".
    """
    group = event.group
    if any(tells(reading, event, place) for tells in _OF_ANOTHER):
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


_OF_ANOTHER = (
    is_called_off,
    is_behind_stop,
    is_again,
    is_aimed,
    is_answered,
    is_fixed,
    is_of_joined,
    is_accounted,
    is_asked,
    is_cited,
    is_closing,
    is_connected,
    is_content,
    is_counted_from,
    is_inserted,
    is_next,
    is_quoted,
    is_quoted_part,
    is_recalled,
    is_regarded,
    is_dated_thing,
    is_edition,
    is_gone,
    is_inner,
    is_judged,
    is_level,
    is_of_account,
    is_of_cause,
    is_of_change,
    is_of_forecast,
    is_of_rebound,
    is_figure,
    is_of_crime,
    is_of_deed,
    is_of_turn,
    is_of_kind,
    is_of_level,
    is_of_gerund_before,
    is_of_gerund_behind,
    is_of_main,
    is_of_participle,
    is_of_past_before,
    is_of_relative,
    is_of_sequel,
    is_of_touching,
    is_old_date,
    is_opened,
    is_over,
    is_pending,
    is_plan,
    is_put_off,
    is_reported_on,
    is_since,
    is_sold,
    is_subject,
    is_tried,
    is_under,
    is_before_all,
    is_followed,
    is_gapped,
    is_led_by_plan,
    is_of_opener,
    is_relative,
    is_supposed,
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
