"""Which time governs which English event: "said Friday that it would strike on Monday".

A linear model trained by ``tests/training/train_governance.py`` looks at what stands
between the two, at the preposition, and at tense and class of the event.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from timeline.languages.en.events.times.site import Between, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.linear import Noted, Sums, Weights, sums_of
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["Governance", "features", "may_govern"]

Flags: TypeAlias = tuple[bool, ...]

_STEPS = (1, 2, 4, 8, 15)


def may_govern(
    event: Found, site: Site, sites: Sequence[Site], between: Between
) -> bool:
    """Tell whether no other clause stands between *site* and *event*.

    A reporting verb is not governed from within what is reported, and a nearer
    expression shuts out one that is beyond another verb.
    """
    k = event.index
    if site.start > k:
        low, high = k + 1, max(k + 1, site.first)
        crossed = between.finite(low, high)
        if crossed and (
            event.category == "REPORTING" or between.counts(low, high).relative
        ):
            return False
        nearer = [s for s in sites if k < s.start < site.start]
        return not any(between.finite(s.end, max(s.end, high)) for s in nearer)
    nearer = [s for s in sites if site.start < s.start < k]
    return not any(between.finite(site.end, max(site.end, s.first)) for s in nearer)


class Governance:
    """Sums up what speaks for or against an expression governing an event."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of a model."""
        self._part = sums_of(weights, _of_part)
        self._category = sums_of(weights, _of_category)
        self._sense = sums_of(weights, _of_sense)
        self._counted = sums_of(weights, _counted)
        self._classed = sums_of(weights, _classed)
        self._crossed = sums_of(weights, _crossed)
        self._marked = sums_of(weights, _marked)
        self._placed = sums_of(weights, _placed)
        self._united = sums_of(weights, _united)
        self._tensed = sums_of(weights, _tensed)
        self._dated = sums_of(weights, _dated)
        self._behind = sums_of(weights, _behind)
        self._opened = sums_of(weights, _opened)
        self._fronted = sums_of(weights, _fronted)
        self._attached = sums_of(weights, _attached)
        self._close = sums_of(weights, _close)
        self._following = Sums[str](weights, lambda part: ("l" + part,))
        self._main = sums_of(weights, _main)
        self._nearest = sums_of(weights, _nearest)
        self._voiced = Sums[Flags](weights, _voiced)
        self._preceded = sums_of(weights, _preceded)

    def total(
        self, reading: Reading, event: Found, site: Site, between: Between
    ) -> int:
        """Return the sum for *site* and *event*."""
        k, group, category = event.index, event.group, event.category
        part, preposition = event.lexeme.part, site.preposition
        side = "R" if site.start > k else "L"
        low, high = _gap(event, site)
        gap = bisect_right(_STEPS, high - low)
        counts = between.counts(low, high)
        # More than so many say no more.
        verbs, finite = min(counts.verbs, 3), min(counts.finite, 2)
        events, commas = min(counts.events, 3), min(counts.commas, 2)
        wh, sub, conj, quote, to = [count > 0 for count in counts[4:]]
        tense = group.tense + group.aspect if group else reading.tags[k]
        modality = group.modality if group else part
        total = (
            self._part[side, part, gap]
            + self._category[side, category, gap]
            + self._sense[side, event.lexeme.file, gap]
            + self._counted[side, part, verbs, events, commas]
            + self._classed[side, category, events, finite]
            + self._crossed[side, part, finite, commas, (wh, sub, conj)]
            + self._marked[side, category, events, (quote, to, wh)]
            + self._placed[side, part, preposition, gap]
            + self._united[side, preposition, site.unit]
            + self._tensed[side, tense, modality, site.side]
            + self._dated[category, site.side, site.unit]
            + self._behind[side, events, site.after]
            + self._opened[side, part, events, site.before, gap]
            + self._fronted[side, part, min(site.first, 2), finite, commas]
        )
        if site.head >= 0:
            total += self._attached[part, site.head - k]
        if side == "R" and gap == 0 and preposition:
            total += self._close[part, preposition, category]
        if site.end == k:
            total += self._following[part]
        if group is not None:
            total += self._of_verb(reading, group, site, (category, verbs, events))
        return total

    def _of_verb(
        self, reading: Reading, group: Group, site: Site, told: tuple[str, int, int]
    ) -> int:
        """Return what is added if the event is a verb."""
        category, verbs, events = told
        k, right = group.head, site.start > group.head
        side = "R" if right else "L"
        finite = [g.head for g in reading.groups if g.finite]
        total = self._main[side, (finite[:1] == [k], site.first <= 1)]
        if right:
            near = reading.verb_before(site.start) is group
            last = [head for head in finite if head < site.start][-1:] == [k]
            total += self._nearest[category, verbs, (near, last)]
            total += self._voiced[group.passive, group.finite]
        if group.first > 0:
            total += self._preceded[side, reading.tags[group.first - 1], events]
        return total


def features(reading: Reading, event: Found, site: Site, between: Between) -> list[str]:
    """Return what speaks for or against *site* governing *event*."""
    noted = Noted()
    Governance(noted).total(reading, event, site, between)
    return noted.features


def _gap(event: Found, site: Site) -> tuple[int, int]:
    """Return the bounds of what stands between the two."""
    k, group = event.index, event.group
    if site.start > k:
        return k + 1, max(k + 1, site.first)
    return site.end, max(site.end, group.first if group else k)


def _of_part(side: str, part: str, gap: int) -> tuple[str, ...]:
    return ("bias", side, side + part, f"{side}g{gap}")


def _of_category(side: str, category: str, gap: int) -> tuple[str, ...]:
    return (side + category, f"{side}{category}g{gap}")


def _of_sense(side: str, sense: str, gap: int) -> tuple[str, ...]:
    return (f"{sense}{side}g{gap}", sense)


def _counted(
    side: str, part: str, verbs: int, events: int, commas: int
) -> tuple[str, ...]:
    return (
        f"{side}e{events}",
        f"{side}v{verbs}",
        f"{side}c{commas}",
        f"{side}{part}e{events}c{commas}",
        f"{side}{part}v{verbs}c{commas}",
    )


def _classed(side: str, category: str, events: int, finite: int) -> tuple[str, ...]:
    return (f"{side}f{finite}", f"{side}{category}e{events}")


def _crossed(
    side: str, part: str, finite: int, commas: int, flags: Flags
) -> tuple[str, ...]:
    crossed = f"x{side}{finite}" + "".join(f"{flag:d}" for flag in flags)
    return (crossed, f"{crossed}{part}c{commas}")


def _marked(side: str, category: str, events: int, flags: Flags) -> tuple[str, ...]:
    quote, to, wh = flags
    return (
        f"{side}q{quote:d}",
        f"{side}q{quote:d}{category}",
        f"{side}to{to:d}e{events}",
        f"{side}w{wh:d}e{events}",
    )


def _placed(side: str, part: str, preposition: str, gap: int) -> tuple[str, ...]:
    place = f"p{side}{preposition}"
    return (place, place + part, f"{place}{part}{gap}")


def _united(side: str, preposition: str, unit: str) -> tuple[str, ...]:
    return (side + unit, f"p{preposition}{unit}")


def _tensed(side: str, tense: str, modality: str | None, when: str) -> tuple[str, ...]:
    return (side + tense, tense + when, f"m{modality}{when}")


def _dated(category: str, when: str, unit: str) -> tuple[str, ...]:
    return (f"{category}{when}{unit}",)


def _behind(side: str, events: int, after: str) -> tuple[str, ...]:
    return (f"{side}a{after}", f"{side}a{after}e{events}")


def _opened(
    side: str, part: str, events: int, before: str, gap: int
) -> tuple[str, ...]:
    return (f"{side}b{before}e{events}", f"{side}b{before}{part}g{gap}")


def _fronted(
    side: str, part: str, first: int, finite: int, commas: int
) -> tuple[str, ...]:
    return (
        f"{side}i{first == 0:d}f{finite}",
        f"{side}i{first <= 1:d}{part}f{finite}c{commas}",
    )


def _attached(part: str, head: int) -> tuple[str, ...]:
    """Return features of the noun that a time modifies, *head* words behind."""
    return (f"h{head == 0:d}{part}", f"h{max(-3, min(3, -head))}")


def _close(part: str, preposition: str, category: str) -> tuple[str, ...]:
    return (f"n{part}{preposition}{category}",)


def _main(side: str, flags: Flags) -> tuple[str, ...]:
    main, early = flags
    return (f"{side}main{main:d}{early:d}",)


def _nearest(category: str, verbs: int, flags: Flags) -> tuple[str, ...]:
    near, finite = flags
    return (f"near{near:d}{category}", f"fin{finite:d}{verbs}")


def _voiced(flags: Flags) -> tuple[str, ...]:
    passive, finite = flags
    return (f"pas{passive:d}{finite:d}",)


def _preceded(side: str, tag: str, events: int) -> tuple[str, ...]:
    return (f"{side}pre{tag}e{events}",)
