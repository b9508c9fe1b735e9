"""Which time governs which English event: "said Friday that it would strike on Monday".

A linear model trained by ``tests/training/train_governance.py`` looks at what stands
between the two, at the preposition, and at tense and class of the event.
"""

from collections.abc import Sequence

from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.site import Between, Site

__all__ = ["default_features", "features", "may_govern"]

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
        if crossed and (event.category == "REPORTING" or between.marks(low, high)[0]):
            return False
        nearer = [s for s in sites if k < s.start < site.start]
        return not any(between.finite(s.end, max(s.end, high)) for s in nearer)
    nearer = [s for s in sites if site.start < s.start < k]
    return not any(between.finite(site.end, max(site.end, s.first)) for s in nearer)


def features(reading: Reading, event: Found, site: Site, between: Between) -> list[str]:
    """Return what speaks for or against *site* governing *event*."""
    k, group = event.index, event.group
    right = site.start > k
    low = k + 1 if right else site.end
    high = site.first if right else (group.first if group else k)
    high = max(low, high)
    side = "R" if right else "L"
    part, category, sense = event.lexeme.part, event.category, event.lexeme.file
    gap = sum(high - low >= step for step in _STEPS)
    verbs, finite = between.verbs(low, high), between.finite(low, high)
    events, commas = between.events(low, high), between.commas(low, high)
    wh, sub, conj, quote, to = between.marks(low, high)
    crossed = f"{side}{finite}{wh:d}{sub:d}{conj:d}"
    tense = group.tense + group.aspect if group else reading.tags[k]
    when = f"{site.side}{site.unit}"
    place = f"{side}{site.preposition}"
    seen = [
        "bias",
        side,
        side + part,
        f"{side}e{events}",
        f"{side}v{verbs}",
        f"{side}f{finite}",
        f"{side}c{commas}",
        f"{side}g{gap}",
        "x" + crossed,
        "p" + place,
        f"p{place}{part}",
        f"p{place}{part}{gap}",
        side + category,
        f"{side}{category}e{events}",
        f"{side}{category}g{gap}",
        f"{side}{tense}",
        f"{tense}{site.side}",
        f"m{group.modality if group else part}{site.side}",
        category + when,
        side + site.unit,
        f"p{site.preposition}{site.unit}",
        f"{side}{part}e{events}c{commas}",
        f"{side}{part}v{verbs}c{commas}",
        f"x{crossed}{part}c{commas}",
        f"{side}q{quote:d}",
        f"{side}q{quote:d}{category}",
        f"{side}to{to:d}e{events}",
        f"{side}a{site.after}",
        f"{side}a{site.after}e{events}",
        f"{side}b{site.before}e{events}",
        f"{side}b{site.before}{part}g{gap}",
        f"{side}i{site.first == 0:d}f{finite}",
        f"{side}i{site.first <= 1:d}{part}f{finite}c{commas}",
        f"{side}w{wh:d}e{events}",
        f"{sense}{side}g{gap}",
        sense,
    ]
    seen += _attached(event, site, gap)
    if group is not None:
        seen += _of_verbs(reading, event, site, verbs, events)
    return seen


def _attached(event: Found, site: Site, gap: int) -> list[str]:
    k, part = event.index, event.lexeme.part
    seen: list[str] = []
    if site.head >= 0:
        seen += [f"h{k == site.head:d}{part}", f"h{max(-3, min(3, k - site.head))}"]
    if site.start > k and site.preposition and gap == 0:
        seen.append(f"n{part}{site.preposition}{event.category}")
    if site.end == k:
        seen.append("l" + part)
    return seen


def _of_verbs(
    reading: Reading, event: Found, site: Site, verbs: int, events: int
) -> list[str]:
    group = event.group
    if group is None:
        return []
    heads = [g.head for g in reading.groups]
    finite = [g.head for g in reading.groups if g.finite]
    side = "R" if site.start > event.index else "L"
    seen = [f"{side}main{finite[:1] == [event.index]:d}{site.first <= 1:d}"]
    if side == "R":
        last = [h for h in heads if h < site.start][-1:]
        last_finite = [h for h in finite if h < site.start][-1:]
        seen += [
            f"near{last == [event.index]:d}{event.category}",
            f"fin{last_finite == [event.index]:d}{verbs}",
            f"pas{group.passive:d}{group.finite:d}",
        ]
    if group.first > 0:
        seen.append(f"{side}pre{reading.tags[group.first - 1]}e{events}")
    return seen


def default_features(reading: Reading, event: Found) -> list[str]:
    """Return what speaks for an event being of the dateline's day."""
    group, part = event.group, event.lexeme.part
    category, sense = event.category, event.lexeme.file
    tense = group.tense + group.aspect if group else reading.tags[event.index]
    modality = str(group.modality) if group else ""
    negated = group.negated if group else False
    first = group is not None and reading.groups[0] is group
    return [
        "bias",
        category,
        part + tense,
        category + tense,
        f"m{modality}{tense}",
        sense,
        sense + tense,
        "=" + event.lexeme.code,
        f"t{reading.timed:d}{category}",
        f"n{negated:d}{tense}",
        f"q{chr(34) in reading.tags:d}{category}",
        f"f{first:d}{tense}",
        f"p{group.passive if group else 0:d}{tense}",
    ]
