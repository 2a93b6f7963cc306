"""Where the decisions of a person hold in a witness, and what they make of its lines before any rule looks at them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from glossator.findings import Finding, finding
from glossator.model import Span
from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.hyphens import HYPHENS
from glossator.witness.lines import Line
from glossator.witness.overruling import PASSAGES, Overruling
from glossator.witness.raw_words import RawWords
from glossator.witness.sheet import Claim, Sheet
from glossator.witness.source_record import SourceRecord
from glossator.witness.witness import Witness

RULE = "overruled"
"""The rule of every decision that a person made."""
WHY = "references/sources.yml says so"
_LABEL = re.compile(r"[\[(]?(?:\d{1,4}|[*†‡§¶]{1,3}|[⁰¹²³⁴-⁹]{1,4}|[a-z])[\])]?[.:]?\s*")
"""What stands before the words of a note."""
_LINE_END = re.compile(rf"[{HYPHENS}](?=[^\S\n\r\f]*[\n\r\f\u2028\u2029])")
_ALL = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A decision and the words of the witness that it quotes."""

    said: Overruling
    span: Span
    upto: int = -1
    """Where the passage ends; -1 where nobody said."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """The decisions that fit."""

    rows: tuple[Placed, ...] = ()
    hyphens: Mapping[int, bool] = field(default_factory=dict)
    """Offset of a hyphen at a line end to whether it stays."""

    def of(self, kind: str) -> list[Placed]:
        """Return those of a kind."""
        return [row for row in self.rows if row.said.kind == kind]

    def denied(self, kind: str) -> tuple[Span, ...]:
        """Return the places that are no such thing, in order."""
        return tuple(sorted(row.span for row in self.rows if row.said.denied == kind))


def find_overruled(witness: Witness, source: SourceRecord | None) -> tuple[Overruled, list[Finding]]:
    """Return the decisions of a source with their places.

    One that fits nowhere gives w-100, one that fits several places w-101, one that
    can change nothing w-102; the others count. Without decisions nothing is searched.
    """
    if source is None or not source.decisions:
        return Overruled(), []
    words = RawWords(witness.text)
    rows: list[Placed] = []
    hyphens: dict[int, bool] = {}
    findings: list[Finding] = []
    for said in source.decisions:
        places = words.places(said.quote, said.before, said.after)
        upto = words.end_of(said.to, places[0].start) if said.to and places else -1
        if not places or upto is None:
            findings.append(finding("w-100", said.place, quote=said.quote, id=source.id))
        elif len(places) > 1:
            findings.append(finding("w-101", said.place, quote=said.quote, id=source.id, count=len(places)))
        elif said.kind == "hyphen":
            signs = [match.start() for match in _LINE_END.finditer(witness.text, places[0].start, places[0].end)]
            hyphens.update(dict.fromkeys(signs, said.keep))
            if not signs:
                findings.append(without_effect(said, source.id, "no line of it ends in a hyphen"))
        else:
            rows.append(Placed(said, places[0], upto))
    return Overruled(tuple(rows), hyphens), findings


def without_effect(said: Overruling, id: str, why: str) -> Finding:
    """Return w-102: the decision holds nothing."""
    return finding("w-102", said.place, quote=said.quote, id=id, why=why)


def overrule(lines: tuple[Line, ...], overruled: Overruled) -> Sheet:
    """Return a sheet on which the decisions are claims already, and their lines are out of reach of all rules.

    A line in which a passage begins or ends is cut there. Of two decisions about
    one line the first stands.
    """
    rows = [
        row for row in overruled.rows if row.said.kind in PASSAGES or row.said.kind == "paragraph" or row.said.denied
    ]
    if not rows or not lines:
        return Sheet(lines)
    starts = [line.start for line in lines]
    begins = {id(row): _begin(lines, starts, row) for row in rows}
    cuts = {begins[id(row)] for row in rows if row.said.kind in PASSAGES or (row.said.kind and not row.said.joins)}
    cuts |= {row.upto for row in rows if row.upto >= 0}
    lines = _cut(lines, starts, sorted(cuts))
    starts = [line.start for line in lines]
    barred: dict[int, frozenset[str]] = {}
    told: dict[int, bool] = {}
    claims: list[Claim] = []
    firsts = {_at(starts, begins[id(row)]) for row in rows if row.said.kind}
    for row in rows:
        said, first = row.said, _at(starts, begins[id(row)])
        last = _at(starts, max(row.span.end, row.upto) - 1)
        if said.denied:
            for index in range(first, last + 1):
                barred[index] = barred.get(index, frozenset()) | {said.denied}
        elif said.kind == "paragraph":
            told.setdefault(first, said.joins)
            barred[first] = frozenset({_ALL})
        else:
            if row.upto < 0 and said.kind in ("note", "caption"):
                last = _block_end(lines, last, firsts)
            claims.append(_claim(row, first, last, lines[first], begins[id(row)]))
    return Sheet(lines, told=told, barred=barred).apply(claims)


def bars(sheet: Sheet, claim: Claim) -> bool:
    """Whether a person has said of one of its lines that it is nothing of the kind."""
    if not sheet.barred:
        return False
    kinds = {claim.kind.value, _ALL}
    return any(not kinds.isdisjoint(sheet.barred.get(index, ())) for index in range(claim.first, claim.last + 1))


def _begin(lines: Sequence[Line], starts: Sequence[int], row: Placed) -> int:
    """Where a passage begins: a note with the number that stands before its words in the line."""
    line = lines[_at(starts, row.span.start)]
    if row.said.kind == "note" and _LABEL.fullmatch(line.text[: max(row.span.start - line.start, 0)]):
        return line.start
    return row.span.start


def _cut(lines: Sequence[Line], starts: Sequence[int], offsets: Iterable[int]) -> tuple[Line, ...]:
    inside: dict[int, list[int]] = {}
    for offset in offsets:
        index = _at(starts, offset)
        if lines[index].start < offset < lines[index].end:
            inside.setdefault(index, []).append(offset)
    if not inside:
        return tuple(lines)
    found: list[Line] = []
    for index, line in enumerate(lines):
        parts = inside.get(index)
        if parts is None:
            found.append(line)
            continue
        for start, end in pairwise([line.start, *parts, line.end]):
            text = line.text[start - line.start : end - line.start]
            words = text.strip()
            low = start + len(text) - len(text.lstrip())
            if words and start == line.start:
                found.append(line._replace(end=low + len(words), text=words))
            elif words:
                found.append(Line(low, low + len(words), words, 0))
    return tuple(found)


def _claim(row: Placed, first: int, last: int, line: Line, begin: int) -> Claim:
    said, value, skip = row.said, {}, 0
    if said.kind == "heading":
        value = {"level": said.level}
    elif said.kind == "note":
        value = {"number": said.number}
        skip = row.span.start - begin
        label = _LABEL.match(line.text) if not skip else None
        if label and str(said.number) in label[0] and label.end() < len(line.text):
            skip = label.end()
    return Claim(Kind(said.kind), first, last, WHY, 1.0, value, skip=skip, rule=RULE)


def _block_end(lines: Sequence[Line], last: int, firsts: set[int]) -> int:
    while last + 1 < len(lines) and lines[last + 1].text and last + 1 not in firsts:
        last += 1
    return last


def _at(starts: Sequence[int], offset: int) -> int:
    """The line of an offset."""
    return max(bisect_right(starts, offset) - 1, 0)
