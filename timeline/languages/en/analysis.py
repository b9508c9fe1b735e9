"""English sentences as the events that they tell."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from timeline.grammar.analysis import Sentence, Telling
from timeline.languages.en.complement import core
from timeline.languages.en.finding import default, events
from timeline.languages.en.kind import kind_of
from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.phrase import Chunk
from timeline.languages.en.pronoun import Memory
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.role import Roles, Scene
from timeline.languages.en.sentences import readings
from timeline.languages.en.status import Judge
from timeline.languages.en.ties import UNTIED, Tie
from timeline.languages.en.ties import ties as find_ties
from timeline.languages.en.title import Titles
from timeline.languages.en.voice import Quotes, Speakers, phrase
from timeline.model.moment import Moment
from timeline.model.record import Article, Phrase, Span, Timex, Trigger

__all__ = ["analyse"]


def analyse(article: Article, timexes: Sequence[Timex]) -> Iterator[Sentence]:
    """Give the sentences of an article's body.

    Args:
        article: What to read.
        timexes: Its temporal expressions, in order.
    """
    dct = Moment.from_date(article.dct) if article.dct else None
    text, body = article.text, article.body
    quotes, memory = Quotes(text, body), Memory()
    end = body.start
    for span, reading in readings(text, body, [core(t) for t in timexes]):
        opens = "\n\n" in text[end : span.start] or end == body.start
        end = span.end
        found = events(reading)
        ties = find_ties(reading, found, timexes, dct) if reading.timed else {}
        scene = Scene(reading)
        names = memory.names(scene)
        tellings = _tellings(_Said(text, scene, names, quotes), found, ties)
        yield Sentence(span=span, tellings=tuple(tellings), opens_paragraph=opens)


@frozen
class _Said:
    text: str
    scene: Scene
    names: Mapping[int, str]
    quotes: Quotes


def _tellings(
    said: _Said, found: Sequence[Found], ties: Mapping[int, Tie]
) -> Iterator[Telling]:
    text, scene, quotes = said.text, said.scene, said.quotes
    reading = scene.reading
    judge = Judge(scene, {event.index: event for event in found})
    titles = Titles(scene, said.names)
    speakers = Speakers(text, scene, found)
    for event in found:
        tie = ties.get(event.index, UNTIED)
        trigger = _trigger(text, reading, event)
        roles = scene.roles(event)
        yield Telling(
            trigger=trigger,
            title=titles.title(event),
            timex=tie.timex,
            near=tie.near,
            relation=tie.relation,
            default=default(reading, event),
            status=judge.status(event),
            kind=kind_of(scene, event, roles),
            participants=_participants(text, reading, roles),
            place=_words(text, reading, roles.place) if roles.place else None,
            attribution=speakers.attribution(event),
            quote=quotes.around(trigger.span.start, trigger.span.end),
        )


def _participants(text: str, reading: Reading, roles: Roles) -> tuple[Phrase, ...]:
    taking_part = (roles.subject, roles.object, roles.agent)
    chunks = [chunk for chunk in taking_part if chunk and _can_act(reading, chunk)]
    chunks.sort(key=lambda chunk: chunk.start)
    return tuple(_words(text, reading, chunk) for chunk in chunks)


def _can_act(reading: Reading, chunk: Chunk) -> bool:
    tag, word = reading.tags[chunk.head], reading.lower[chunk.head]
    if tag == "NNP":
        return True
    return tag[0] == "N" and lexemes().of(word, "N").file in _ACTORS


_ACTORS = frozenset(("n05", "n06", "n14", "n15", "n18"))


def _words(text: str, reading: Reading, chunk: Chunk) -> Phrase:
    end = reading.starts[chunk.end - 1] + len(reading.words[chunk.end - 1])
    return phrase(text, reading.starts[chunk.start], end)


def _trigger(text: str, reading: Reading, event: Found) -> Trigger:
    k, group = event.index, event.group
    start = reading.starts[k]
    span = Span(start, start + len(reading.words[k]))
    if group is None:
        return Trigger(
            span=span,
            text=span.of(text),
            lemma=event.lexeme.lemma,
            category=event.category,
        )
    return Trigger(
        span=span,
        text=span.of(text),
        lemma=event.lexeme.lemma,
        category=event.category,
        tense=group.tense,
        aspect=group.aspect,
        polarity="NEG" if group.negated else "POS",
        modality=group.modality,
    )
