"""English sentences as the events that they tell."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from attrs import evolve

from timeline.grammar.analysis import Default, Sentence, Telling
from timeline.grammar.legible import legible
from timeline.languages.en.context.complement import core
from timeline.languages.en.events.default import default
from timeline.languages.en.events.doubled import freed
from timeline.languages.en.events.finding import events
from timeline.languages.en.events.kinds.kind import kind_of
from timeline.languages.en.events.lines import is_line, with_signs
from timeline.languages.en.events.places import Places
from timeline.languages.en.events.price import is_price
from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.stance import STAYING
from timeline.languages.en.events.status.gone_by import Gone, settled
from timeline.languages.en.events.status.status import Judge
from timeline.languages.en.events.status.undone import undo
from timeline.languages.en.events.times.gapped import gapped, told_again
from timeline.languages.en.events.times.heading import heading, is_title
from timeline.languages.en.events.times.passing import asides
from timeline.languages.en.events.times.site import is_ahead
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.events.times.ties import ties as find_ties
from timeline.languages.en.events.titles.by_itself import SHUNNING, apart_from_denial
from timeline.languages.en.events.titles.fuller import Fuller, fuller
from timeline.languages.en.events.titles.spoken import spoken, voices
from timeline.languages.en.events.titles.title import Titles
from timeline.languages.en.events.titles.whose import whose
from timeline.languages.en.events.uncovered import is_harm, is_uncovering
from timeline.languages.en.events.undated import (
    is_later,
    is_sequel,
    is_verdict,
)
from timeline.languages.en.events.who.participants import Participants
from timeline.languages.en.events.who.pronoun import Memory
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.voice import Quotes, Speakers
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.sentences import readings
from timeline.model.moment import Moment
from timeline.model.record import Article, Phrase, Span, Status, Timex, Trigger

__all__ = ["analyse"]


# A stage reads so many sentences before the next has them: what it looks up stays near.
_BATCH = 64


def analyse(article: Article, timexes: Sequence[Timex]) -> Iterator[Sentence]:
    """Give the sentences of an article's body.

    Args:
        article: What to read.
        timexes: Its temporal expressions, in order.
    """
    text, body = legible(article.text), article.body
    dct = Moment.from_date(article.dct) if article.dct else None
    quotes, memory, mentions = Quotes(text, body), Memory(), Fuller()
    end, entitled = body.start, False
    read = readings(text, body, [core(timex) for timex in timexes])
    while batch := tuple(islice(read, _BATCH)):
        found = [events(reading) for _, reading in batch]
        scenes = [Scene(reading) for _, reading in batch]
        named = [memory.names(scene) for scene in scenes]
        acting = [memory.acting(names) for names in named]
        titled = [
            {k: name.text for k, name in names.items()} | whose(scene, memory.people)
            for scene, names in zip(scenes, named, strict=True)
        ]
        before = [mentions.of(scene) for scene in scenes]
        called = zip(titled, before, strict=True)
        columns = zip(scenes, found, called, acting, strict=True)
        said = [_Said(quotes, *column) for column in columns if column[1]]
        heard = voices(quotes, [(one.scene, one.names) for one in said])
        told = _tellings(said, timexes, dct, heard)
        for (span, reading), known in zip(batch, found, strict=True):
            opens = "\n\n" in text[end : span.start] or end == body.start
            whole = with_signs(article.text, text, span, end)
            first, end = end, whole.end
            tellings = tuple(islice(told, len(known)))
            alone = not known and is_line(text, span)
            opens_line = opens or entitled or "\n" in text[first : span.start]
            entitled = opens_line and not known and is_title(reading)
            yield Sentence(
                span=whole,
                tellings=tellings,
                opens_paragraph=opens,
                leads=heading(reading) if known or alone or opens_line else None,
                heads=alone,
                dashed=reading.words[0] in _DASHES,
            )


_DASHES = frozenset(("–", "—", "-", "--"))


class _Said:
    """The events of a sentence, and who can tell of them."""

    __slots__ = (
        "asides",
        "before",
        "found",
        "judge",
        "names",
        "participants",
        "places",
        "quotes",
        "scene",
        "speakers",
    )

    def __init__(
        self,
        quotes: Quotes,
        scene: Scene,
        found: Sequence[Found],
        called: tuple[Mapping[int, str], Mapping[str, str]],
        acting: Mapping[int, Phrase],
    ) -> None:
        self.quotes = quotes
        self.scene = scene
        self.found = found
        self.asides = asides(scene.reading) if scene.reading.timed else []
        self.judge = Judge(scene, {event.index: event for event in found})
        self.names, self.before = called
        self.participants = Participants(scene, acting)
        self.places = Places(scene)
        self.speakers = Speakers(scene, found)

    def titles(
        self, gone: Gone, statuses: Sequence[Status], heard: Mapping[int, str]
    ) -> list[str]:
        """Return a title for each event, by what they are tied to."""
        ties = gone.ties
        ahead = {event.index for event in self.found if gone.is_ahead(event.index)}
        titles = Titles(self.scene, self.names, ties, ahead)
        voiced = partial(spoken, self.scene, self.names)
        given = [
            voiced(event, titles.title(event), self._voice(event, heard))
            for event in self.found
        ]
        if self.before:
            given = [fuller(self.before, title) for title in given]
        shuns = not SHUNNING.isdisjoint([event.lexeme.lemma for event in self.found])
        if Status.NEGATED not in statuses and not shuns:
            return given
        dated = {k for k, tie in ties.items() if tie.timex is not None}
        own = apart_from_denial(self.scene, self.found, given, statuses)
        chosen = zip(self.found, given, own, strict=True)
        return [new if event.index in dated else old for event, old, new in chosen]

    def _voice(self, event: Found, heard: Mapping[int, str]) -> str:
        """Return who speaks in the quote that an event stands in, if it is known."""
        start = self.scene.reading.starts[event.index]
        quote = self.quotes.around(start, start) if heard else None
        return heard.get(quote.span.start, "") if quote is not None else ""


def _tellings(
    said: Sequence[_Said],
    timexes: Sequence[Timex],
    dct: Moment | None,
    heard: Mapping[int, str],
) -> Iterator[Telling]:
    """Give the events of all sentences in order."""
    tied = [
        _freed(one, find_ties(one.scene.reading, one.found, timexes, dct, one.asides))
        for one in said
    ]
    tied = [
        freed(one.scene.reading, one.found, ties, partial(is_ahead, timexes, dct))
        for one, ties in zip(said, tied, strict=True)
    ]
    gone = [Gone(ties, timexes, dct) for ties in tied]
    told = [(one, event) for one in said for event in one.found]
    judged = [
        settled(one.scene.reading, one.found, one.judge.status, its)
        for one, its in zip(said, gone, strict=True)
    ]
    told_in = ((one.scene, one.found) for one in said)
    undo([(*sentence, its) for sentence, its in zip(told_in, judged, strict=True)])
    columns = zip(
        told,
        [
            ties.get(event.index, UNTIED)
            for one, ties in zip(said, tied, strict=True)
            for event in one.found
        ],
        [one.scene.roles(event) for one, event in told],
        [
            title
            for one, its, statuses in zip(said, gone, judged, strict=True)
            for title in one.titles(its, statuses, heard)
        ],
        [status for statuses in judged for status in statuses],
        strict=True,
    )
    for (one, event), tie, roles, title, status in columns:
        reading, place = one.scene.reading, one.places.of(event, roles)
        dated = tie.timex is not None
        trigger = _trigger(reading, event)
        telling = Telling(
            trigger=trigger,
            title=title,
            timex=tie.timex,
            also=tie.also,
            near=tie.near,
            aside=dated and _is_aside(one, event),
            verdict=is_verdict(reading, event, one.scene.subject),
            uncovers=is_uncovering(event),
            harms=is_harm(event),
            relation=tie.relation,
            length=tie.length,
            default=_default(reading, event, tie),
            status=status,
            kind=kind_of(one.scene, event, roles),
            participants=tuple(one.participants.of(event, roles)),
            place=reading.phrase(place.start, place.end) if place else None,
            attribution=one.speakers.attribution(event),
            quote=one.quotes.around(trigger.span.start, trigger.span.end),
        )
        gaps = gapped(one.scene, event, tie, timexes) if dated else []
        again = tuple(told_again(reading, telling, gaps)) if gaps else ()
        yield evolve(telling, again=again) if again else telling


def _freed(one: _Said, ties: Mapping[int, Tie]) -> Mapping[int, Tie]:
    """Return the ties without those of what only follows on what is dated, or leads there."""
    if not one.scene.reading.timed or _FOLLOWING.isdisjoint(one.scene.reading.distinct):
        return ties
    reading = one.scene.reading
    frames = {e.index for e in one.found if is_sequel(reading, e)}
    return {k: UNTIED if k in frames else tie for k, tie in ties.items()}


_FOLLOWING = frozenset(("come", "comes", "follow", "follows"))


def _default(reading: Reading, event: Found, tie: Tie) -> Default:
    """Return where an event belongs that has no time; the story is not told apart."""
    if tie.timex is not None:
        return Default.MARKET if is_price(reading, event) else Default.OPEN
    found = default(reading, event)
    # "The council bought the meadow, later renamed Grant Park."
    told = event.group is not None and is_later(reading, event.group)
    told = told or found is Default.STORY
    return Default.OPEN if tie.apart and told else found


def _is_aside(one: _Said, event: Found) -> bool:
    """Tell whether the story goes on from elsewhere."""
    reading, group = one.scene.reading, event.group
    if event.lexeme.lemma in _ASIDE or is_told_of_noun(reading, group):
        return True
    if group is not None and reading.word(reading.leads(group)) == "since":
        # "Hundreds have died since the war began on May 3. Ministers met."
        return True
    return any(event.index in words for words in one.asides)


# No story goes on from a birth.
_ASIDE = STAYING | {"bear", "born"}


def _trigger(reading: Reading, event: Found) -> Trigger:
    k, group = event.index, event.group
    start, word = reading.starts[k], reading.words[k]
    span = Span(start, start + len(word))
    lemma, category = event.lexeme.lemma, event.category
    if group is None:
        return Trigger(span=span, text=word, lemma=lemma, category=category)
    return Trigger(
        span=span,
        text=word,
        lemma=lemma,
        category=category,
        tense=group.tense,
        aspect=group.aspect,
        polarity="NEG" if group.negated else "POS",
        modality=group.modality,
    )
