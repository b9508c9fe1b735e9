"""Which time governs which English event: "said Friday that it would strike on Monday".

A linear model trained by ``tests/training/train_governance.py`` looks at what stands
between the two, at the preposition, and at tense and class of the event.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from timeline.languages.en.linear import Part, expanded
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.site import Between, Site

__all__ = ["default_features", "default_parts", "features", "may_govern", "parts"]

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


def features(reading: Reading, event: Found, site: Site, between: Between) -> list[str]:
    """Return what speaks for or against *site* governing *event*."""
    return expanded(parts(reading, event, site, between))


def parts(
    reading: Reading, event: Found, site: Site, between: Between
) -> tuple[Part, ...]:
    """Return the functions that make the features of a pair, with what they need."""
    k, group, category = event.index, event.group, event.category
    right = site.start > k
    low, high = _gap(event, site)
    side = "R" if right else "L"
    part, sense = event.lexeme.part, event.lexeme.file
    gap = bisect_right(_STEPS, high - low)
    counts = between.counts(low, high)
    # More than so many say no more.
    verbs, finite = min(counts.verbs, 3), min(counts.finite, 2)
    events, commas = min(counts.events, 3), min(counts.commas, 2)
    wh, sub, conj, quote, to = (count > 0 for count in counts[4:])
    tense = group.tense + group.aspect if group else reading.tags[k]
    modality = group.modality if group else part
    close = part if right and gap == 0 else ""
    seen = (
        (_event, side, part, category, sense, gap),
        (_counted, side, part, verbs, events, commas),
        (_classed, side, category, events, finite),
        (_crossed, f"{side}{finite}{wh:d}{sub:d}{conj:d}", part, commas),
        (_marked, side, category, events, (quote, to, wh)),
        (_placed, side, part, site.preposition, gap, site.unit),
        (_tensed, side, tense, modality, site.side),
        (_dated, category, site.side, site.unit),
        (_beside, side, events, site.after, site.before),
        (_opened, side, part, site.before, gap),
        (_fronted, side, part, min(site.first, 2), finite, commas),
        (_attached, part, site.head - k if site.head >= 0 else None),
        (_governed, close, site.preposition, category, site.end == k and part),
    )
    if group is None:
        return seen
    return (*seen, *_of_verbs(reading, event, site, verbs, events))


def _gap(event: Found, site: Site) -> tuple[int, int]:
    """Return the bounds of what stands between the two."""
    k, group = event.index, event.group
    if site.start > k:
        return k + 1, max(k + 1, site.first)
    return site.end, max(site.end, group.first if group else k)


def _event(
    side: str, part: str, category: str, sense: str, gap: int
) -> tuple[str, ...]:
    return (
        "bias",
        side,
        side + part,
        f"{side}g{gap}",
        side + category,
        f"{side}{category}g{gap}",
        f"{sense}{side}g{gap}",
        sense,
    )


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


def _crossed(crossed: str, part: str, commas: int) -> tuple[str, ...]:
    return ("x" + crossed, f"x{crossed}{part}c{commas}")


def _marked(side: str, category: str, events: int, marks: Flags) -> tuple[str, ...]:
    quote, to, wh = marks
    return (
        f"{side}q{quote:d}",
        f"{side}q{quote:d}{category}",
        f"{side}to{to:d}e{events}",
        f"{side}w{wh:d}e{events}",
    )


def _placed(
    side: str, part: str, preposition: str, gap: int, unit: str
) -> tuple[str, ...]:
    place = f"p{side}{preposition}"
    return (
        place,
        place + part,
        f"{place}{part}{gap}",
        side + unit,
        f"p{preposition}{unit}",
    )


def _tensed(side: str, tense: str, modality: str | None, when: str) -> tuple[str, ...]:
    return (side + tense, tense + when, f"m{modality}{when}")


def _dated(category: str, when: str, unit: str) -> tuple[str, ...]:
    return (f"{category}{when}{unit}",)


def _beside(side: str, events: int, after: str, before: str) -> tuple[str, ...]:
    return (
        f"{side}a{after}",
        f"{side}a{after}e{events}",
        f"{side}b{before}e{events}",
    )


def _opened(side: str, part: str, before: str, gap: int) -> tuple[str, ...]:
    return (f"{side}b{before}{part}g{gap}",)


def _fronted(
    side: str, part: str, first: int, finite: int, commas: int
) -> tuple[str, ...]:
    return (
        f"{side}i{first == 0:d}f{finite}",
        f"{side}i{first <= 1:d}{part}f{finite}c{commas}",
    )


def _attached(part: str, head: int | None) -> tuple[str, ...]:
    """Return features of the noun that a time modifies, *head* words behind."""
    if head is None:
        return ()
    return (f"h{head == 0:d}{part}", f"h{max(-3, min(3, -head))}")


def _governed(
    part: str, preposition: str, category: str, follows: str
) -> tuple[str, ...]:
    close = (f"n{part}{preposition}{category}",) if part and preposition else ()
    return (*close, "l" + follows) if follows else close


def _of_verbs(
    reading: Reading, event: Found, site: Site, verbs: int, events: int
) -> Iterator[Part]:
    k, group, category = event.index, event.group, event.category
    if group is None:
        return
    finite = [g.head for g in reading.groups if g.finite]
    side = "R" if site.start > k else "L"
    yield _main, side, (finite[:1] == [k], site.first <= 1)
    if side == "R":
        last = reading.verb_before(site.start)
        last_finite = [h for h in finite if h < site.start][-1:]
        yield _nearest, category, verbs, (last is group, last_finite == [k])
        yield _voiced, (group.passive, group.finite)
    if group.first > 0:
        yield _preceded, side, reading.tags[group.first - 1], events


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


def default_features(reading: Reading, event: Found) -> list[str]:
    """Return what speaks for an event being of the dateline's day."""
    return expanded(default_parts(reading, event))


def default_parts(reading: Reading, event: Found) -> tuple[Part, ...]:
    """Return the functions that make those features, with what they need."""
    group, category, lexeme = event.group, event.category, event.lexeme
    modality = ""
    tense = reading.tags[event.index]
    flags = False, False, False
    if group is not None:
        tense, modality = group.tense + group.aspect, str(group.modality)
        flags = group.negated, reading.groups[0] is group, group.passive
    return (
        (_day, category, lexeme.part, tense),
        (_sensed, lexeme.file, lexeme.code, tense),
        (_moody, tense, modality, flags),
        (_surrounded, category, (reading.timed, '"' in reading.tags)),
    )


def _day(category: str, part: str, tense: str) -> tuple[str, ...]:
    return ("bias", category, part + tense, category + tense)


def _sensed(file: str, own: str, tense: str) -> tuple[str, ...]:
    return (file, file + tense, "=" + own)


def _moody(tense: str, modality: str, flags: Flags) -> tuple[str, ...]:
    negated, first, passive = flags
    return (
        f"m{modality}{tense}",
        f"n{negated:d}{tense}",
        f"f{first:d}{tense}",
        f"p{passive:d}{tense}",
    )


def _surrounded(category: str, flags: Flags) -> tuple[str, ...]:
    timed, quoted = flags
    return (f"t{timed:d}{category}", f"q{quoted:d}{category}")
