"""English messages: "u free Friday?", "Book me a table", "party at mine Saturday".

Where no verb says which way from the dateline a time lies, people write to each other
of what is to come; news tells of what was.
"""

import re

from timeline.grammar.language import Clause, Text
from timeline.languages.en.context.dates_below import is_announced
from timeline.languages.en.context.own_clause import done_before
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["is_asked", "is_informal", "is_message", "without_verb"]

_LONGEST = 300
_LONGEST_LINE = 80
# "1st day back at school", but "25th of may"
_FEW = 3
_LONGEST_NOTICE = 1000
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-Z])|\n")
_SHORTEST_DOING = 5
_REACH = 60
_HOUR = re.compile(r"\d:[0-5]\d|\d ?[ap]\.?m\b|\bnoon\b", re.IGNORECASE)
# "pics from Friday"
_LOOKING_BACK = word_set(
    "pic pics picture pictures photo photos snaps footage highlights recap recording "
    "throwback tbt memories hungover hangover aftermath leftovers condolences sympathy "
    "sympathies"
)
# "thanks for Friday", "still tired from Friday", "same as Friday"
_UNDECIDED = word_set("thanks thank thx ty cheers tired sore recovering since same")
# A line without a verb gives notice: "half price thru Sunday".
_LASTING = word_set("until till til thru through")
_WEEKDAYS = frozenset(LEXICON["weekday"])
_STOPS = word_set(". ; ! ?")
# Names, tags, links, faces and the shorthand that editors strike out.
_INFORMAL = re.compile(
    r"(?:^|[\s(:.])[@#]\w|\s@\s|https?://|\bRT\b|(?<!\w)[:;]-?[)(DPp]|\.\.|\N{HORIZONTAL ELLIPSIS}|!!|\?!"
    r"|[\u2600-\u27bf\U0001F300-\U0001FAFF]"
    r"|\b(?:lol|lmao|omg|(?:ha){2,}h?|pls|plz|thx|tmrw?|abt|btw|cos|u|ur|gd|yay"
    r"|wanna|gonna|gotta|lemme|gimme|dunno|dont|cant|didnt|doesnt|isnt|arent|wasnt|werent"
    r"|hasnt|havent|havnt|wouldnt|couldnt|shouldnt|thats|fml|wtf|tbh|ngl|smh|rofl|lmfao|brb"
    r"|idk|ikr|imo|imho|nite|tonite|2nite|ughh?|yall|hmu|tweeps|tweeple|hehe\w*|xx+|xoxo\w*"
    r"|b4|gr8|l8r|2day|2moro\w*|2mrw|4eva|tomoz|luv|ppl|cuz|coz|omfg|wat|wkend|wknd"
    r"|(?-i:twitter|im|ive|ya|da|dat|dis|dem|bro|bae|fam|rn|af))\b",
    re.IGNORECASE,
)


def is_informal(raw: str) -> bool:
    """Tell whether a text is as short and careless as a post."""
    if len(raw) > _LONGEST:
        return False
    said = raw.strip()
    short = said != "" and "\n\n" not in said
    if not short:
        return False
    small = said[0].islower() or (said.islower() and said.count(" ") > _FEW)
    return small or _INFORMAL.search(said) is not None


def without_verb(text: Text, start: int, end: int) -> Clause:
    """Return where the characters [start, end) lie of which no verb says it."""
    words = text.tokens.words
    first, _ = text.tokens.within(start, end)
    if is_announced(text.raw, start):
        return Clause(Prefer.FUTURE, "a list of dates to come")
    if gone := _why_gone(text.raw, start):
        return Clause(Prefer.PAST, gone)
    for word in reversed(words[max(0, first - _REACH) : first]):
        if word in _LOOKING_BACK:
            return Clause(Prefer.PAST, f"{word!r} looks back")
        if word in _UNDECIDED:
            return Clause()
        if word in _STOPS or "\n" in word:
            break
    lasting = first > 1 and words[first - 2] in _LASTING and _is_line(text)
    if lasting or is_message(text) or _is_appointment(text, start, end):
        why = "a message looks ahead"
        return Clause(Prefer.FUTURE, why, hint=True, certain=is_asked(text.raw, start))
    return done_before(words, first) or Clause()


# "Show me the emails from Friday"
_KEPT = re.compile(
    r"\b(?:e-?mails|messages|texts|voicemails?|notes|files|documents|screenshots|videos"
    r"|invoices?|receipts?|transactions|purchases|expenses|headlines|results|logs?)"
    r"(?: \w+){0,3} (?:from|of|since)(?: the)? \Z",
    re.IGNORECASE,
)
_ENJOYED = re.compile(
    r"(?:\A|[.!?\n]\s*|\bso )(?:awesome|brilliant|fun|good|great|lovely|nice|wonderful) "
    r"(?:catching up with|chatting (?:to|with)|hanging out with|having|meeting|seeing)"
    r" (?:all|everybody|everyone|so many|some|the|them|u|ya|you)\b[^.!?,\n]*\Z",
    re.IGNORECASE,
)


def _why_gone(raw: str, start: int) -> str:
    """Return why a greeting, or what is kept, is of a day gone; empty if none is."""
    behind = max(0, start - _REACH), start
    if _ENJOYED.search(raw, *behind):
        return "a greeting looks back"
    return "what is kept is of the past" if _KEPT.search(raw, *behind) else ""


def is_asked(raw: str, start: int) -> bool:
    """Tell whether something is asked for then: "let's meet on 3 May" is not over."""
    return _ASKED.search(raw, max(0, start - _REACH), start) is not None


_ASKED = re.compile(
    r"\b(?:(?:let['\N{RIGHT SINGLE QUOTATION MARK}]?s \w+|(?:see|c) (?:you|u|ya)"
    r"|(?:remind|wake|call|text|ring|phone|meet|pick) (?:me|us)"
    r"|(?:can|could|shall) (?:we|i) \w+)(?: \w+)? (?:on|at|in|by)"
    r"|(?:alarm|reminder|call)(?: for me)? (?:for|at|on)|need to \w+(?: up)? (?:at|by)"
    r"|(?:book|reserve|schedule)(?: \w+){1,3}(?: (?:on|at|in|for|by))?) (?:the )?\Z",
    re.IGNORECASE,
)


def _is_appointment(text: Text, start: int, end: int) -> bool:
    """Tell whether a line gives an hour: "choir practice Friday 7pm".

    So does a line of a notice, or a sentence of it: "Open house Sat 1-3pm." But
    "8:20 PM, Jul 2" is a stamp.
    """
    words, raw = text.tokens.words, text.raw
    if not _is_line(text):
        if len(raw) > _LONGEST_NOTICE:
            return False
        raw = _sentence_around(raw, start, end)
        words = raw.lower().split()
        return (
            len(raw) <= _LONGEST_LINE
            and _HOUR.search(raw) is not None
            and raw[:1].isalpha()
            and any(word.strip(",:()") in _WEEKDAYS for word in words)
        )
    if _HOUR.search(raw) is None:
        return False
    stamped = not words[0].isalpha() or words[0] in LEXICON["month_name"]
    return not stamped or not _WEEKDAYS.isdisjoint(words)


def _sentence_around(raw: str, start: int, end: int) -> str:
    before = _SENTENCE_END.split(raw[max(0, start - _LONGEST_LINE) : start])[-1]
    after = _SENTENCE_END.split(raw[start : end + _LONGEST_LINE], maxsplit=1)[0]
    return (before + after).strip("-* ")


def is_message(text: Text) -> bool:
    """Tell whether somebody writes to somebody: a post, a request, a note."""
    raw = text.raw
    if len(raw) > _LONGEST:
        return False
    return is_informal(raw) or _is_addressed(text)


# "I" and "you" outside of quotation marks, a question, a request.
_PERSONS = word_set("i me my mine we us our you your yours let please")
# Requests, notes, and what a message says without a verb.
_OPENINGS = word_set(
    "add afk alert arrange ask block book bring buy call cancel change chat check clear "
    "come contact create deliver don dont doors drop due email eta fetch find finish fix follow "
    "get give "
    "go good grab great happy have hold invite join keep leave let mail make mark meet "
    "message move need note notify ooo order organise organize pay phone pick plan play please "
    "postpone prepare pto put read register remember remind reminder reminders remove reply "
    "reschedule reserve return ring roll rsvp save schedule send set show sign so speak "
    "start stop submit switch take talk tell text tickets til till try tune until update "
    "use visit vote wait wake watch wear wfh wish write"
)


def _is_line(text: Text) -> bool:
    """Tell whether a text is one short line, such as an entry of a calendar."""
    return len(text.raw) <= _LONGEST_LINE and "\n" not in text.raw.strip()


def _is_addressed(text: Text) -> bool:
    raw, words = text.raw, text.tokens.words
    if "\n" in raw.strip() or '"' in raw or "\N{LEFT DOUBLE QUOTATION MARK}" in raw:
        return False
    first = words[0]
    if raw.rstrip().endswith("?") or first in _OPENINGS:
        return True
    doing = first.endswith("ing") and len(first) > _SHORTEST_DOING
    return doing or not _PERSONS.isdisjoint(words)
