"""How a time, a status or a basis reads for people: the same in every format.

The strings are in ``phrases/<language>.toml``; a new language is one such file.
"""

from timeline.errors import NotationError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Event, Kind, Status, Timex
from timeline.notation import phrase_unit, timex3
from timeline.notation.modifier import modifier, narrowed
from timeline.notation.phrase_unit import END_OF_DAY
from timeline.notation.phrase_words import Words, languages, words_of
from timeline.notation.zone import zone_of

__all__ = [
    "basis",
    "capital",
    "caption",
    "clock",
    "day",
    "granularity",
    "kind",
    "label",
    "languages",
    "month",
    "status",
    "stretch",
    "when",
    "year",
]


def when(item: Event | Timex, *, language: str = "en") -> str:
    """Return when it is, as precisely as the text says and no more.

    "Tuesday morning, 15 January 2013", "early March 2013", "by 15 March 2024",
    "weekend of 12–13 January 2013", "c. 1990s". What has no place on the calendar
    keeps the words of the text, or is "undated".
    """
    words = words_of(language)
    own = _own(item)
    if own is None:
        if item.interval is None:
            return _unplaced(item, words)
        return _third(item, words) or _stretch(
            item.interval, words, item.granularity, _since(item)
        )
    interval, unit = own
    mod = modifier(item)
    if mod is None and _is_other(item.interval, interval, unit):
        return _stretch(item.interval, words, since=_since(item))
    shown = interval if mod else _shown(item.interval, interval, unit)
    plain = phrase_unit.phrase(shown, unit, _written(item), _zone(item), words)
    if mod is not None:
        return _modified(plain, mod, unit, words)
    side = _side(item.interval, interval)
    return words.forms[_since(item) if side == "since" else side].format(plain)


def label(event: Event, *, language: str = "en") -> str:
    """Return the title with what the days alone cannot say of the time.

    A part of the day stands behind the title, a coarse or uncertain time before it:
    "French warplanes bombed Diabaly (morning)", "Early March 2013: Army seized
    power". Up to a week, days and clock times speak for themselves.
    """
    unit = event.granularity
    closed = event.interval is not None and not event.interval.is_open
    if closed and modifier(event) is None:
        if unit is Granularity.PART_OF_DAY:
            part = words_of(language).part_names.get((event.value or "")[-2:])
            return f"{event.title} ({part})" if part else event.title
        if unit is None or unit <= Granularity.WEEK:
            return event.title
    return f"{capital(when(event, language=language))}: {event.title}"


def clock(item: Event | Timex, *, language: str = "en") -> str:
    """Return the time of day alone, for a list that has the day above it.

    "morning", "16:30 (GMT)", "c. 16:30"; empty for a day and anything coarser.
    """
    own = _own(item)
    if own is None or own[0].start is None or own[1] >= Granularity.DAY:
        return ""
    words = words_of(language)
    value = _written(item)
    if own[1] is Granularity.PART_OF_DAY:
        plain = words.part_names[value[-2:]]
    else:
        plain = phrase_unit.clock(own[0].start, own[1], value, _zone(item), words)
    return words.mods.get(modifier(item) or "", "{}").format(plain)


def stretch(interval: Interval, *, language: str = "en") -> str:
    """Return any stretch of time: "3–5 March 2013", "2010–2012", "since May 2019"."""
    return _stretch(interval, words_of(language))


def day(moment: Moment, *, weekday: bool = False, language: str = "en") -> str:
    """Return "15 January 2013", or "Tuesday, 15 January 2013"."""
    words = words_of(language)
    plain = phrase_unit.day(moment, words)
    if not weekday:
        return plain
    name = words.weekdays[moment.weekday]
    return words.form("day_of_week", weekday=name, day=plain)


def month(moment: Moment, *, language: str = "en") -> str:
    """Return "January 2013"."""
    return phrase_unit.month(moment, words_of(language))


def year(moment: Moment, *, language: str = "en") -> str:
    """Return "2013", or "44 BC"."""
    return phrase_unit.year(moment, words_of(language))


def status(value: Status, *, language: str = "en") -> str:
    """Return what a status is called."""
    return words_of(language).statuses[value]


def basis(value: Basis, *, language: str = "en") -> str:
    """Return what a basis is called."""
    return words_of(language).bases[value]


def kind(value: Kind, *, language: str = "en") -> str:
    """Return what a kind of event is called."""
    return words_of(language).kinds[value]


def granularity(value: Granularity, *, language: str = "en") -> str:
    """Return what a unit is called."""
    return words_of(language).granularities[value.label]


def caption(name: str, *, language: str = "en") -> str:
    """Return what a piece of information is called, such as "Where".

    The names are those of the table ``labels``.
    """
    return words_of(language).labels[name]


def capital(text: str) -> str:
    """Return *text* with its first letter in upper case, unless that is "c.".

    >>> capital("early March 2013"), capital("c. 1990")
    ('Early March 2013', 'c. 1990')
    """
    return text if text[1:2] == "." else text[:1].upper() + text[1:]


def _zone(item: Event | Timex) -> str:
    timex = item.timex if isinstance(item, Event) else item
    if timex is not None and timex.zone is not None and timex.value == item.value:
        return _quoted(timex.zone)
    return str(zone_of(item) or "")


def _own(item: Event | Timex) -> tuple[Interval, Granularity] | None:
    if item.value is None:
        return None
    try:
        interval, unit = timex3.read(item.value)
    except NotationError:
        return None
    return None if interval is None or unit is None else (interval, unit)


def _unplaced(item: Event | Timex, words: Words) -> str:
    if item.value is not None and item.value in words.references:
        return words.references[item.value]
    said = item.timex if isinstance(item, Event) else item
    return _quoted(said.text) if said is not None else words.form("undated")


def _quoted(text: str) -> str:
    """Return words of the text on one line, without halves of characters."""
    return " ".join(text.encode(errors="replace").decode().split())


def _is_other(given: Interval | None, own: Interval, unit: Granularity) -> bool:
    # Parts of days, weekends and seasons have other bounds under other policies.
    if given is None or given.is_open or unit in phrase_unit.BY_POLICY:
        return False
    return given != own and unit > Granularity.HOUR


def _shown(given: Interval | None, own: Interval, unit: Granularity) -> Interval:
    if given is None or given.is_open or unit not in phrase_unit.BY_POLICY:
        return own
    return given


def _side(given: Interval | None, own: Interval) -> str:
    if given is None or not given.is_open:
        return "plain"
    if given.start is not None:
        return "after" if given.start == own.end else "since"
    return "before" if given.end == own.start else "until"


def _written(item: Event | Timex) -> str:
    """Return its value; none for what is after midnight, so on the day that begins."""
    value = item.value or ""
    is_next = value.endswith(END_OF_DAY) and modifier(item) == "AFTER"
    return "" if is_next else value


def _since(item: Event | Timex) -> str:
    """Return the form for an open end: what is planned is "from" then on."""
    planned = isinstance(item, Event) and item.status is Status.PLANNED
    return "from" if planned else "since"


def _third(item: Event | Timex, words: Words) -> str:
    """Return "until mid-2026" for what part of a unit bounds, "" for a whole one."""
    said = item.timex if isinstance(item, Event) else None
    if said is None or said.mod not in ("START", "MID", "END"):
        return ""
    own, part, given = _own(said), narrowed(said), item.interval
    if own is None or part is None or given is None:
        return ""
    until = given == Interval(None, part.end) and part.end != own[0].end
    since = given == Interval(part.start, None) and part.start != own[0].start
    if not (until or since):
        return ""
    plain = phrase_unit.phrase(own[0], own[1], said.value or "", "", words)
    form = "until" if until else _since(item)
    return words.forms[form].format(_modified(plain, said.mod, own[1], words))


def _stretch(
    given: Interval | None,
    words: Words,
    unit: Granularity | None = None,
    since: str = "since",
) -> str:
    match given:
        case Interval(start=Moment() as start, end=Moment() as end):
            return phrase_unit.between(start, end, words)
        case Interval(start=Moment() as start):
            first = phrase_unit.bound(start, start, unit, words)
            return words.forms[since].format(first)
        case Interval(end=Moment() as end):
            last = phrase_unit.bound(end.plus_seconds(-1), end, unit, words)
            return words.forms["until"].format(last)
        case _:
            return words.form("always")


def _modified(plain: str, mod: str | None, unit: Granularity, words: Words) -> str:
    forms = words.unit_mods.get(unit.label, words.mods)
    return forms.get(mod or "", words.mods.get(mod or "", "{}")).format(plain)
