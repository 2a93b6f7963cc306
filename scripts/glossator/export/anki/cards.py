"""The cards: the glossary, people, events, and quotations with the words left out that are quoted."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256

from glossator.bibliography.inlines import words_of
from glossator.export.event_rows import event_rows
from glossator.interface import later, say
from glossator.model import Ref, Text
from glossator.names.name_kinds import NameKind
from glossator.passages.sentences import sentences
from glossator.publish.press import Impression
from glossator.weave.escape import html
from glossator.weave.prose.signs import in_words

WHO = later("Who is {name}?")
WHEN = later("When? {event}")


@dataclass(frozen=True, slots=True)
class Card:
    """A note of Anki; both fields are HTML on one line."""

    key: str
    """What it is of, the same in every export: from it comes its id, so that a second import learns nothing twice."""
    cloze: bool
    front: str
    back: str
    tags: tuple[str, ...]
    """Its kind, and each text that speaks of it."""

    @property
    def guid(self) -> str:
        """Return its id in Anki, of the key alone."""
        return sha256(self.key.encode()).hexdigest()[:20]


def cards(impression: Impression) -> Iterator[Card]:
    """Yield the cards in the order of glossary, names, time and texts; what nobody described has none."""
    edition = impression.edition
    public = frozenset(text.id for text in edition.texts if not text.local)
    for term in edition.terms.values():
        if term.definition:
            said = in_words(term.definition, term.signs, impression.loom)
            yield _card(term.ref, _hidden(term.label), said, "term", impression, public)
    for name in edition.names.values():
        if name.text and name.kind == NameKind.PERSON:
            said = in_words(name.text, name.signs, impression.loom)
            yield _card(name.ref, _hidden(say(WHO, name=name.label)), said, "person", impression, public)
    for row in event_rows(impression):
        if row.words:
            back = "\n".join(filter(None, (row.words, row.text)))
            yield _card(row.event.ref, _hidden(say(WHEN, event=row.event.label)), back, "event", impression, public)
    for text in edition.texts:
        if not text.local:
            yield from _quotations(text, impression)


def _card(ref: Ref, front: str, back: str, kind: str, impression: Impression, public: Collection[str]) -> Card:
    texts = dict.fromkeys(use.text for use in impression.loom.uses.get(ref, ()))
    tags = (kind, *(f"text::{id}" for id in texts if id in public))
    return Card(ref.as_key(), False, _line(front), _line(_hidden(back)), tags)


def _quotations(text: Text, impression: Impression) -> Iterator[Card]:
    """The sentence of each quotation that is said to be of a work, its words to be found."""
    passages = {passage.id: passage for passage in text.passages}
    for one in impression.apparatus.quotations.get(text.id, ()):
        quotation = one.quotation
        passage, start, end = passages.get(quotation.passage), quotation.start, quotation.end
        if passage is None or one.work.key not in impression.edition.works:
            continue
        words = passage.prose.text
        around = [span for span in sentences(words) if span.end > start and span.start < end]
        first, last = (min(around[0].start, start), max(around[-1].end, end)) if around else (start, end)
        front = f"{_hidden(words[first:start])}{{{{c1::{_hidden(words[start:end])}}}}}{_hidden(words[end:last])}"
        reference = words_of(impression.loom.formatted.runs(one.work.key))
        key = f"quotation:{passage.id}:{start}"
        yield Card(key, True, _line(front), _line(_hidden(reference)), ("quotation", f"text::{text.id}"))


def _hidden(words: str) -> str:
    """Words as HTML in which no sign of a cloze is left: `{{`, `::`, `}}`."""
    return html(words).replace("{", "&#123;").replace("}", "&#125;").replace("::", "&#58;&#58;")


def _line(words: str) -> str:
    return "<br>".join(" ".join(line.split()) for line in words.split("\n") if line.strip())
