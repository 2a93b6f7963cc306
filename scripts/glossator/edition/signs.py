"""Signs of the edition: their records in `references/signs.yml`, and where they stand behind statements.

`{general-knowledge}` behind words is a sign where the records have that id; it is cut out of the words, so that
whatever reads them reads the statement alone, and its place is kept. Any other word in braces stays as it is printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.model import (
    Chain,
    DataPoint,
    DrawnMap,
    Event,
    Markup,
    MarkupKind,
    Name,
    Passage,
    Place,
    Prose,
    Sign,
    Signs,
    Term,
    Text,
    Warrant,
    line_and_column,
)
from glossator.passages.prose import without
from glossator.patterns import re
from glossator.records import Fields, Kind

SIGNS = "references/signs.yml"
FIELDS = ("id", "words", "sign", "text")
WIDEST = 3
"""Characters of a sign as it is printed."""
_IN_BRACES = re.compile(r"[ \t]{0,9}\{([a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,9})\}")
Thing = TypeVar("Thing", Name, Event)


def parse_sign(record: Mapping[str, Any], place: Place) -> tuple[Sign | None, list[Finding]]:
    """Return the sign, and what is wrong with its record; None where a field of it cannot be used.

    Findings: t-004 (id), n-002, n-004, n-009.
    """
    fields = Fields.of(record, place, FIELDS)
    id_, words, sign = fields.id(Kind.SIGN), fields.words("words", needed=True), fields.words("sign", needed=True)
    if len(sign) > WIDEST or any(one.isspace() for one in sign):
        fields.wrong("sign", sign, f"one to {WIDEST} characters without a space", needed=True)
    read = Sign(id_, words, sign, fields.words("text", needed=True), place)
    return (read if fields.complete else None), fields.findings


@dataclass(slots=True)
class Signing:
    """Takes signs out of what was read, and keeps their places; without records of signs nothing is changed."""

    signs: Mapping[str, Sign]
    used: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    _spellings: Spellings = field(init=False)

    def __post_init__(self) -> None:
        self._spellings = Spellings(self.signs)

    def text(self, text: Text) -> Text:
        """Return a document of ours with its signs as markup; a copy of another's stays as it is."""
        if not self.signs or text.local or text.origin is not None:
            return text
        passages = tuple(self._passage(one, text) for one in text.passages)
        headings = tuple(self._passage(one, text) for one in text.headings)
        return text if passages == text.passages and headings == text.headings else replace(
            text, passages=passages, headings=headings
        )  # fmt: skip

    def thing(self, thing: Thing) -> Thing:
        """Return a name or an event with the signs of its text apart."""
        words, signs = self._words(thing.text, thing.at("text"))
        return replace(thing, text=words, signs=signs) if signs else thing

    def term(self, term: Term) -> Term:
        """Return a term with the signs of its definition apart; its entry says what is wrong with one."""
        words, signs = self._words(term.definition, None)
        return replace(term, definition=words, signs=signs) if signs else term

    def warrant(self, row: Warrant) -> Warrant:
        """Return what a claim rests on with the signs behind the claim apart."""
        words, signs = self._words(row.claim, row.place)
        return replace(row, claim=words, signs=signs) if signs else row

    def figure(self, row: DataPoint) -> DataPoint:
        """Return a figure with the signs of what is said of it apart."""
        words, signs = self._words(row.why, row.place)
        return replace(row, why=words, signs=signs) if signs else row

    def map(self, drawn: DrawnMap) -> DrawnMap:
        """Return a map with the signs of what it shows and of its parts apart."""
        words, signs = self._words(drawn.text, drawn.place)
        parts = []
        for part in drawn.parts:
            text, behind = self._words(part.text, part.place)
            parts.append(replace(part, text=text, signs=behind) if behind else part)
        return replace(drawn, text=words, signs=signs, parts=tuple(parts))

    def chain(self, chain: Chain) -> Chain:
        """Return a chain with the signs of what it shows, of its steps and of its arrows apart."""
        words, signs = self._words(chain.text, chain.place)
        steps, arrows = [], []
        for step in chain.steps:
            text, behind = self._words(step.text, step.place)
            steps.append(replace(step, text=text, signs=behind) if behind else step)
        for arrow in chain.arrows:
            said, behind = self._words(arrow.said, arrow.place)
            arrows.append(replace(arrow, said=said, signs=behind) if behind else arrow)
        return replace(chain, text=words, signs=signs, steps=tuple(steps), arrows=tuple(arrows))

    def complaints(self) -> Iterator[Finding]:
        """Yield what is wrong where signs stand, and with the records: no statement has one, or two look alike."""
        yield from self.findings
        first: dict[str, Sign] = {}
        for sign in self.signs.values():
            if sign.id not in self.used:
                yield finding("n-021", sign.place, id=sign.id)
            other = first.setdefault(sign.sign, sign)
            if other is not sign:
                yield finding("n-022", sign.place, sign=sign.sign, id=sign.id, other=other.id)

    def _passage(self, passage: Passage, text: Text) -> Passage:
        prose = passage.prose
        if "{" not in prose.text:
            return passage
        cuts: list[tuple[int, int]] = []
        added: list[Markup] = []
        for start, end, id in self._found(prose.text):
            at = prose.source(end - len(id) - 2, end).start
            if text.source[max(at - 1, 0)] == "\\":
                continue
            if self._known(id, Place(text.path, *line_and_column(text.source, at + 1))):
                cuts.append((start, end))
                added.append(Markup(MarkupKind.SIGN, start, start, target=id))
        return replace(passage, prose=_cut(prose, cuts, added)) if cuts else passage

    def _words(self, words: str, place: Place | None) -> tuple[str, Signs]:
        if not self.signs or "{" not in words:
            return words, ()
        kept: list[str] = []
        signs: list[tuple[int, str]] = []
        at, long = 0, 0
        for start, end, id in self._found(words):
            if self._known(id, place):
                kept.append(words[at:start])
                long += start - at
                signs.append((long, id))
                at = end
        return "".join([*kept, words[at:]]), tuple(signs)

    def _found(self, words: str) -> Iterable[tuple[int, int, str]]:
        return ((match.start(), match.end(), match[1]) for match in _IN_BRACES.finditer(words))

    def _known(self, id: str, place: Place | None) -> bool:
        if id in self.signs:
            self.used.add(id)
            return True
        if place is not None and (near := self._spellings.nearest(id)):
            self.findings.append(finding("n-020", place, near, id=id, file=SIGNS))
        return False


def _cut(prose: Prose, cuts: list[tuple[int, int]], added: list[Markup]) -> Prose:
    markups = sorted((*prose.markups, *added), key=lambda one: (one.start, -one.end, one.kind))
    return without(replace(prose, markups=tuple(markups)), cuts)
