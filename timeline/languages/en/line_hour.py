"""English hours that hold in one short line: "doors @ 7", "open 9 to 5", "free after 4"."""

from timeline.languages.en.alone import in_minutes
from timeline.languages.en.dial import by_day, dial_clock, in_the_part, moved, on_day
from timeline.languages.en.line import LINE
from timeline.model.expression import (
    Between,
    Bound,
    Clock,
    DayOfMonth,
    Deictic,
    Expression,
    Limit,
    Shift,
    Within,
)
from timeline.model.policy import PartOfDay

_BUSY = (
    "open|opens|work|works|working|worked|busy|free|available|meeting|meetings|class"
    "|classes|shift|practice|training|runs|running|served|serving"
)
_LONGEST_MONTH = 31
# Where people are, and what they do, before or after an hour.
_MOVES = (
    "meeting|start|starts|starting|begin|begins|dinner|lunch|breakfast|brunch|drinks"
    "|anytime|sometime|here|there|back|home|free|available|busy|out|done|over|ready|in|it"
    "|bed|asleep|awake|call|ring|come|hang|chill|meet|leave|leaving|left|arrive|arriving"
    "|everything|anything|something|nothing|meetings|calls|appointments"
)
# What rings at an hour, what is booked from one to another, and what is moved to one.
_RINGS = "alarm|alarms|reminder|alert"
_BOOKED = "room|table|court|desk|hall|slot|calendar|car|sitter|babysitter"
_REACHED = "call|ring|phone|text|meet|see|visit|reach|catch"
_MOVED = (
    "meeting|appointment|appt|call|interview|reservation|booking|dinner|lunch|viewing"
)
# Who says in a chat how soon: "back in 5", "meet u in 20".
_SOON = (
    "brb|bbs|bbl|bbiab|bbiaf|omw|otw|back|there|here|home|ready|leaving|live|online",
    "heading|going|coming|come|be|b out|over|down|up|outside|off",
    "see|c|call|ping|text|ring|meet|msg|dm|phone|tell|remind|join u|ya|you|me|us",
)


@LINE.rule(
    "(at|by|around|until) {zero_hour:clock}",
    f"({_RINGS} for|at) {{zero_hour:clock}}",
    f"({_RINGS}) {{zero_hour:clock}}",
    shaped=True,
)
def clock(clock: Clock) -> Expression:
    return clock


@LINE.rule("(at) {run_of_digits:clock}", shaped=True)
def run_of_digits(clock: Clock) -> Expression | None:
    """Take what ends in five minutes and is no year of our days."""
    minute = clock.minute or 0
    return None if minute % 5 or clock.hour in (19, 20) else clock


@LINE.rule(
    "(open|opens|work|works|working|worked|busy|free|available|hours) {bare_hours}",
    "(breakfast|brunch|lunch|dinner|tea|supper|served|shift) {bare_hours}",
    f"({_BUSY}|served|{_BOOKED} from) {{bare_hours}}",
    "(be|am|m|is|are|s|re out|away from) {bare_hours}",
    f"({_BUSY}|{_BOOKED} between) {{between_bare_hours:bare_hours}}",
    f"({_REACHED} me|us|him|her|them|you|u between) {{between_bare_hours:bare_hours}}",
    "(come|stop|drop|swing|pop by|over|round between) {between_bare_hours:bare_hours}",
    shaped=True,
)
def open_hours(bare_hours: Between) -> Expression | None:
    found = _hours(bare_hours)
    return Between(*by_day(*found)) if found else None


@LINE.rule("{bare_hours} {day}", "{day}[,] {bare_hours}", shaped=True)
def hours_of_day(bare_hours: Between, day: Expression) -> Expression | None:
    found = _hours(bare_hours)
    return found and Between(Within(found[0], day), Within(found[1], day))


def _hours(hours: Between) -> tuple[Clock, Clock] | None:
    start, end = hours.start, hours.end
    if not isinstance(start, Clock) or not isinstance(end, Clock):
        return None
    likely = start.hour <= 12 and end.hour <= 12 and start.hour != end.hour
    return (start, end) if likely else None


@LINE.rule(
    "(at|by|around) {hour}.{minute}",
    "(doors|kickoff|curtain|starts|dinner|lunch|breakfast|tea) {hour}.{minute}",
    "(kick off|-off) {hour}.{minute}",
    "(kick off|-off :) {hour}.{minute}",
    shaped=True,
)
def dotted(hour: int, minute: int) -> Expression:
    return dial_clock(hour, minute)


@LINE.rule("(it's) {half_hour:clock}", "(its|gone) {half_hour:clock}", shaped=True)
@LINE.rule("(from) {dial:clock} (for {duration:_})")
@LINE.rule(
    "(since|till|until|til|@) {dial:clock}",
    "(drinks|beers|pints|bbq|food|tea|coffee|brunch from) {dial:clock}",
    f"({_MOVES} before|after|by|around|about|circa|b4) {{dial:clock}}",
    "(later, around|about) {dial:clock}",
    "(probably|maybe about|around|at) {dial:clock}",
    "(from) {dial:clock} on|onwards|onward",
    "(any time before|after|from) {dial:clock}",
    f"({_RINGS} for|to) {{dial:clock}}",
    f"({_MOVED} to) {{dial:clock}}",
    "(up call for) {dial:clock}",
    "{dial:clock} (til|till|until|- late|close|closing)",
    shaped=True,
)
def up_to(clock: Clock) -> Expression:
    return clock


@LINE.rule(
    *(f"({soon} in) {{number}}" for soon in _SOON),
    *(f"({soon} in about|like|around|abt) {{number}}" for soon in _SOON),
    shaped=True,
)
def minutes_of_a_chat(number: int) -> Expression | None:
    """Read "brb in 10" as ten minutes; an hour is said."""
    return in_minutes(number)


@LINE.rule(f"({_RINGS} for|to) {{fives:minutes}} to|till|til {{dial|clock:clock}}")
def to_hour(minutes: int, clock: Clock) -> Expression | None:
    """Read "alarm for ten to six" as one time."""
    return moved(clock, -minutes) if clock.minute is None else None


@LINE.rule(
    f"({_MOVES} between) {{between_bare_hours:hours}}",
    "(any time between) {between_bare_hours:hours}",
    shaped=True,
)
def between(hours: Between) -> Expression | None:
    return hours if _hours(hours) else None


@LINE.rule("{day|day_part:day}[,] after|from|since {dial:clock}", shaped=True)
def day_from(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.ON_OR_AFTER, on_day(clock, day))


@LINE.rule("{day|day_part:day}[,] before|until|till {dial:clock}", shaped=True)
def day_until(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.BEFORE, on_day(clock, day))


@LINE.rule(
    f"({_BUSY}|closed|shut|out|away|off|gone from) {{dial:clock}} [on] {{day}}",
    shaped=True,
)
def from_hour_of_day(clock: Clock, day: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, Within(clock, day))


@LINE.rule(
    "(about|circa|until|till|til) {dial:clock} [on] {day|day_part:day}",
    f"({_RINGS} for|to) {{dial:clock}}[,] [on] {{day|day_part:day}}",
    f"({_MOVED} to) {{dial:clock}}[,] [on] {{day|day_part:day}}",
    shaped=True,
)
def about_hour_of_day(clock: Clock, day: Expression) -> Expression:
    return Within(clock, day)


@LINE.rule("{clock} for {full_day|month_day:day}")
def hour_for_day(clock: Clock, day: Expression) -> Expression:
    """Read "an alarm at 10am for 20 May", as who sets one writes."""
    return Within(clock, day)


@LINE.rule(
    "(from) {dial:start} on {day:first} {joint:_} {dial|clock:end} on {day:last}",
    "(between) {dial:start} on {day:first} {joint_and:_} {dial|clock:end} on {day:last}",
)
def hours_of_days(
    start: Clock, first: Expression, end: Clock, last: Expression
) -> Expression:
    return Between(Within(start, first), Within(end, last))


@LINE.rule("(on) the {ordinal}[,] at|@|around {clock|dial:clock}", shaped=True)
def clock_of_ordinal(ordinal: int, clock: Clock) -> Expression | None:
    """Read "on the third at 5", where "on the third" alone may be a floor."""
    return Within(clock, DayOfMonth(ordinal)) if ordinal <= _LONGEST_MONTH else None


@LINE.rule("(at|from|by) {dial:clock} or|and later|after", shaped=True)
def or_later(clock: Clock) -> Expression:
    return Limit(Bound.ON_OR_AFTER, clock)


@LINE.rule("(at|by) {dial:clock} or|and earlier|before", shaped=True)
def or_earlier(clock: Clock) -> Expression:
    return Limit(Bound.BEFORE, clock)


@LINE.rule("{dial:clock} (sharp)", shaped=True)
def sharp(clock: Clock) -> Expression:
    return clock


@LINE.rule("(at around|about|exactly|approximately) {dial:clock}", shaped=True)
def roughly(clock: Clock) -> Expression:
    return clock


@LINE.rule(
    "(at|by|from|until|till|around) {run_of_digits:clock} {day|day_part:day}",
    "{day|day_part:day}[,] {run_of_digits|zero_hour:clock}",
    shaped=True,
)
def four_digits_on_day(clock: Clock, day: Expression) -> Expression | None:
    """Read "tomorrow 1730": a day seen from today has no year behind it."""
    seen = day.outer if isinstance(day, Within) else day
    told = (clock.minute or 0) % 5 == 0
    return Within(clock, day) if told and isinstance(seen, Shift | Deictic) else None


_GOING = "dep|departs|departing|arr|arrives|arriving|etd|eta|boards|boarding"


@LINE.rule(
    f"({_GOING}) {{run_of_digits|zero_hour:clock}}",
    "(leaves|leaving|lands|landing) {zero_hour:clock}",
    shaped=True,
)
def of_timetable(clock: Clock) -> Expression:
    return clock


@LINE.rule(f"({_GOING}) {{run_of_digits:clock}} [on] {{day}}", shaped=True)
def of_timetable_on_day(clock: Clock, day: Expression) -> Expression:
    return Within(clock, day)


@LINE.rule("{part_name} {dial:clock}", shaped=True)
def clock_of_part(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)
