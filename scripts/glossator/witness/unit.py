"""The headings, paragraphs, captions and notes of a witness, with their readings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossator.model import Span
from glossator.witness.decision import Kind
from glossator.witness.hyphens import Evidence
from glossator.witness.joins import JoinedHyphen, join_lines
from glossator.witness.lines import Line
from glossator.witness.notes.labels import Family
from glossator.witness.paragraphs import paragraphs
from glossator.witness.reading import Reading
from glossator.witness.sheet import Claim, Sheet


@dataclass(frozen=True, slots=True)
class Unit:
    """One heading, paragraph, caption or note; a piece of furniture, too, until it is told apart."""

    kind: Kind
    reading: Reading
    spans: tuple[Span, ...]
    """All it fills in the witness, marks and note numbers included."""
    level: int = 0
    """Of a heading, from 2; of an item of a list, how deep it stands, from 1."""
    number: int = 0
    """Of a note."""
    series: int = 0
    """How often the numbers of notes have begun again before it."""
    sign: str = ""
    """Of a note that has no number but a letter or a star: what it prints."""
    name: str = ""
    """What such a note is called in Markdown."""
    family: Family = Family.NUMBER
    mark: int = -1
    """Of a note, the offset in the witness of the mark that structure has found for it; -1 for none."""
    confidence: float = 0.9
    rule: str = ""
    why: str = ""

    @property
    def label(self) -> str:
        """A note's label in Markdown: its number or name, and a second number where its own came before."""
        if self.name:
            return self.name
        return f"{self.number}-{self.series + 1}" if self.series else str(self.number)


def read_units(sheet: Sheet, told: Mapping[int, bool] | None = None) -> tuple[list[Unit], list[JoinedHyphen]]:
    """Return every unit of a sheet in the order of the witness, and the line-end hyphens decided on the way.

    `told` are hyphens that a person has decided: offset of the sign to whether it stays.
    """
    lines = sheet.lines
    evidence = Evidence.from_lines(line.text for line in lines if line.text)
    if told:
        evidence = replace(evidence, told=told)
    units: list[Unit] = []
    hyphens: list[JoinedHyphen] = []

    def add(rows: list[Line], cuts: list[bool], claim: Claim, begun: int = -1) -> None:
        reading, spans, found = join_lines(rows, cuts, evidence)
        if begun >= 0:
            spans = (Span(begun, spans[0].end), *spans[1:])
        if claim.trim:
            spans = (*spans[:-1], Span(spans[-1].start, spans[-1].end + claim.trim))
        value = claim.value
        unit = Unit(claim.kind, reading, spans, confidence=claim.confidence, rule=claim.rule, why=claim.why)
        if claim.kind is Kind.NOTE:
            sign, name = value.get("sign", ""), value.get("name", "")
            unit = replace(
                unit, number=value.get("number", 0), series=value.get("series", 0), sign=sign, name=name,
                family=value.get("family", Family.NUMBER), mark=value.get("mark", -1),
            )  # fmt: skip
        units.append(replace(unit, level=value["level"]) if "level" in value else unit)
        hyphens.extend(found)

    for head, claim in (*sheet.run_in.values(), *sheet.tails.values()):
        words = str(claim.value["text"])
        label = Line(head.start, head.start + len(words), words, 0)
        reading, _, _ = join_lines([label], [False], evidence)
        span = Span(head.start, head.end)
        units.append(Unit(claim.kind, reading, (span,), 2, confidence=claim.confidence, rule=claim.rule, why=claim.why))
    seen: set[int] = set()
    for claim in sheet.claims.values():
        if claim.first in seen:
            continue
        seen.add(claim.first)
        held = [index for index in claim.held if lines[index].text]
        rows = [lines[index] for index in held]
        between = [False, *(_parted(sheet, above, below) for above, below in pairwise(held))]
        begun = rows[0].start if claim.skip else -1
        if claim.skip >= len(rows[0].text) and len(rows) > 1:  # the label fills its own line
            del rows[0], between[1]
        elif claim.skip:
            first = rows[0]
            rows[0] = Line(first.start + claim.skip, first.end, first.text[claim.skip :], 0)
        if claim.trim:
            last = rows[-1]
            rows[-1] = Line(last.start, last.end - claim.trim, last.text[: -claim.trim], last.indent)
        add(rows, between, claim, begun)
    for paragraph in paragraphs(sheet):
        rows = [lines[index] for index in paragraph.lines]
        beside = [False, *(_parted(sheet, above, below) for above, below in pairwise(paragraph.lines))]
        cuts = [
            index in paragraph.cuts or index in sheet.pages or parted
            for index, parted in zip(paragraph.lines, beside, strict=True)
        ]
        ends = paragraph.lines[0], paragraph.lines[-1]
        add(rows, cuts, Claim(Kind.PARAGRAPH, *ends, paragraph.why, paragraph.confidence, rule="paragraph"))
    place = _order(lines)
    units.sort(key=lambda unit: place(unit.spans[0]))
    return units, hyphens


def _order(lines: Sequence[Line]) -> Callable[[Span], tuple[int, int, int]]:
    """From a span to its place in reading order: that of the line it begins in, then its offsets."""
    if not any(line.parted for line in lines):
        return lambda span: (0, span.start, span.end)
    rows = sorted((line.start, index) for index, line in enumerate(lines) if line.text)
    return lambda span: (rows[max(bisect_right(rows, (span.start, len(lines))) - 1, 0)][1], span.start, span.end)


def _parted(sheet: Sheet, above: int, below: int) -> bool:
    """Whether something else stands between two lines: another claim, links cut off the upper one, another column."""
    if above in sheet.tails or sheet.lines[below].parted:
        return True
    return any(sheet.lines[index].text for index in range(above + 1, below))
