"""Where a place of the Markdown stands in the raw file, and which decisions brought it there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.findings import Finding, finding
from glossator.model import Place, Span, line_and_column, line_span
from glossator.witness import Decision, Kind, Unit, Witness
from glossator.witness.as_markdown import as_markdown
from glossator.witness.raw_words import line_around

_AGAIN = "glossator ingest RAW -o OUT.md --report OUT.json"


@dataclass(frozen=True, slots=True)
class Traced:
    """A place of the raw file."""

    offset: int
    """In characters, from 0."""
    line: int
    """From 1, as columns are."""
    column: int
    raw: str
    """The line as the file prints it, without what ends it."""
    decisions: tuple[Decision, ...]
    """Those that hold the place, the narrowest last."""


def trace(
    witness: Witness,
    units: Sequence[Unit],
    decisions: Sequence[Decision],
    markdown: str,
    name: str,
    line: int,
    column: int,
) -> tuple[Traced | None, list[Finding]]:
    """Return where a place of a Markdown file, called `name`, stands in the raw file it was read from.

    Lines and columns count from 1, in Unicode characters; a column behind the line
    is its end. None, with w-113, for a line that ingest did not write so, for one
    of the front matter, and for one that is not there.
    """
    span = line_span(markdown, line)
    words = markdown[span.start : span.end] if span is not None else ""
    if span is None:
        count = markdown.count("\n") + (not markdown.endswith("\n"))
        return None, [_untraced(name, line, f"the file has {count:,} lines", "give a line that is there")]
    if not words.strip():
        return None, [_untraced(name, line, "it is blank", "give a line with words in it")]
    if line <= _front_lines(markdown):
        how = "what it says comes from references/sources.yml, or from the first heading"
        return None, [_untraced(name, line, "it is front matter, which no raw file prints", how)]
    if words == "{.caption}" and line > 1:
        return trace(witness, units, decisions, markdown, name, line - 1, 1)
    unit = _unit_of(units, markdown, line, words)
    if unit is None:
        return None, [_untraced(name, line, "it is not as ingest wrote it", f"write the file anew: {_AGAIN}")]
    offset = _witness_offset(unit, words, max(column, 1) - 1)
    return at_offset(witness, decisions, offset), []


def at_offset(witness: Witness, decisions: Sequence[Decision], offset: int) -> Traced:
    """Return what stands at an offset of the raw file; one beyond it is drawn in."""
    offset = min(max(offset, 0), max(len(witness.text) - 1, 0))
    around = line_around(witness.text, offset)
    line, column = line_and_column(witness.text, offset)
    held = [one for one in decisions if any(_holds(span, offset) for span in one.spans)]
    held.sort(key=lambda one: -sum(span.end - span.start for span in one.spans))
    return Traced(offset, line, column, witness.text[around.start : around.end], tuple(held))


def _holds(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end or span.start == span.end == offset


def _untraced(name: str, line: int, why: str, how: str) -> Finding:
    return finding("w-113", Place(name, line), file=name, line=line, why=why, how=how)


def _front_lines(markdown: str) -> int:
    """How many lines the front matter has, its two lines of hyphens among them."""
    if not markdown.startswith("---\n"):
        return 0
    end = markdown.find("\n---\n", 3)
    return markdown.count("\n", 0, end) + 2 if end >= 0 else 0


def _unit_of(units: Sequence[Unit], markdown: str, line: int, words: str) -> Unit | None:
    """The unit that is written on a line; of several that print the same, the one that as many stand before."""
    lines = markdown.split("\n")
    written: dict[str, list[Unit]] = defaultdict(list)
    notes = [unit for unit in units if unit.kind is Kind.NOTE]
    for unit in [*(one for one in units if one.kind is not Kind.NOTE), *notes]:
        written[_line_of(unit)].append(unit)
    alike = written.get(words, [])
    before = sum(1 for one in lines[_front_lines(markdown) : line - 1] if one == words) if len(alike) > 1 else 0
    return alike[min(before, len(alike) - 1)] if alike else None


def _line_of(unit: Unit) -> str:
    return as_markdown([unit]).split("\n", 1)[0]


def _witness_offset(unit: Unit, line: str, column: int) -> int:
    """The offset in the raw file of a character of a unit's line of Markdown.

    Backslashes stand for nothing of the file; a note mark stands for what is printed there.
    """
    reading = unit.reading
    skipped = {Kind.HEADING: line.find(" ") + 1, Kind.NOTE: line.find(": ") + 2}
    at, offset = skipped.get(unit.kind, 0), 0
    extra = [(mark.at, 1, len(mark.label) + 3, mark.spans) for mark in reading.marks]
    extra += [(sign.start, 2, 1, ()) for sign in reading.signs]
    extra += [(sign.end, 0, len(sign.sign) + 3, ()) for sign in reading.signs]
    extra.sort(key=lambda one: one[:2])
    done = 0
    while offset < len(reading.text) or done < len(extra):
        if done < len(extra) and extra[done][0] == offset:
            _, _, length, spans = extra[done]
            if at <= column < at + length and spans:
                return spans[0].start
            at, done = at + length, done + 1
            continue
        length = 2 if line[at : at + 1] == "\\" else 1
        if column < at + length:
            return reading.witness_spans(offset, offset + 1)[0].start
        at, offset = at + length, offset + 1
    return reading.witness_spans(len(reading.text) - 1, len(reading.text))[-1].end if reading.text else 0
