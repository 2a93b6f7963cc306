"""Note marks in the running text: which place belongs to which note, and readings without them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.findings import Finding, finding
from glossator.model import Place, Span, line_and_column
from glossator.witness.candidates import Candidate, candidates
from glossator.witness.decision import Decision, Kind, decide
from glossator.witness.matching import Edge, heaviest_chain
from glossator.witness.reading import Edit, Mark, Reading
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

_BEARERS = frozenset({Kind.PARAGRAPH, Kind.CAPTION, Kind.HEADING})
_WINDOW = 60
"""How many unreadable candidates before a note's body are weighed for it."""
_MOST_EDGES = 200_000
"""Beyond it (endnotes of a very long text) only marks that print their number are weighed."""
_SAME_PAGE = 2.0
"""A footnote stands on the page of its mark; the scan may hide a page break, so it is weight and not law."""


@dataclass(frozen=True, slots=True)
class _Place:
    unit: int
    candidate: Candidate
    at: int
    """Offset in the witness."""


def place_marks(
    witness: Witness, units: Sequence[Unit], pages: Sequence[int], denied: Sequence[Span] = ()
) -> tuple[list[Unit], list[Decision], list[Finding]]:
    """Return the units with note marks taken out of their words and kept as marks.

    `pages` are the offsets at which pages start, `denied` places of which a person
    says that they are no marks. Each note gets at most one mark from the best
    ascending assignment; a further sound `[n]` refers to it again.
    A note without a mark gives w-004, a sound `[n]` without a note w-008.
    """
    notes = [unit for unit in units if unit.kind is Kind.NOTE]
    if not notes:
        return list(units), [], []
    places = [
        _Place(index, candidate, unit.reading.witness_spans(candidate.start, candidate.end)[0].start)
        for index, unit in enumerate(units)
        if unit.kind in _BEARERS
        for candidate in candidates(unit.reading.text)
    ]
    places = [place for place in places if not any(span.start <= place.at < span.end for span in denied)]
    places.sort(key=lambda place: place.at)
    chain = heaviest_chain(_edges(notes, places, pages), len(notes))
    chosen = {edge.candidate: notes[edge.note] for edge in chain}
    first = {note.number: note for note in reversed(notes)}
    findings: list[Finding] = []
    for index, place in enumerate(places):
        candidate = place.candidate
        if index in chosen or candidate.rule not in ("bracket", "caret"):
            continue
        if candidate.number in first:
            chosen[index] = first[candidate.number]
        else:
            where = Place(witness.name, *line_and_column(witness.text, place.at))
            findings.append(finding("w-008", where, raw=candidate.raw))
    marked = {note.label for note in chosen.values()}
    for note in notes:
        if note.label not in marked:
            where = Place(witness.name, *line_and_column(witness.text, note.spans[0].start))
            findings.append(finding("w-004", where, number=note.number))
    by_unit: dict[int, list[tuple[Candidate, Unit]]] = {}
    for index in sorted(chosen):
        by_unit.setdefault(places[index].unit, []).append((places[index].candidate, chosen[index]))
    result, decisions = list(units), []
    for index, row in by_unit.items():
        row.sort(key=lambda pair: pair[0].start)
        reading = units[index].reading
        for candidate, note in row:
            number = note.number
            spans = reading.witness_spans(candidate.start, candidate.end)
            if candidate.number is None:
                sure, why = 0.4 + candidate.worth(number) / 12, "of all damaged marks the best for the note, in order"
            else:
                sure, why = 0.6 + candidate.worth(number) / 25, "it prints the number of the note"
            sure, value = round(min(sure, 0.99), 2), {"number": number}
            decisions.append(decide(witness, Kind.NOTE_MARKER, spans, value, sure, candidate.rule, why))
        result[index] = replace(units[index], reading=_without(reading, row))
    return result, decisions, findings


def _edges(notes: Sequence[Unit], places: Sequence[_Place], pages: Sequence[int]) -> list[Edge]:
    offsets = [place.at for place in places]
    sound: dict[int, list[int]] = {}
    damaged: list[int] = []
    for index, place in enumerate(places):
        if place.candidate.number is None:
            damaged.append(index)
        else:
            sound.setdefault(place.candidate.number, []).append(index)
    # Endnotes stand behind all marks: any damaged one may be theirs, if there are not too many.
    gathered = len(places) == 0 or notes[0].spans[0].start > offsets[-1]
    window = len(damaged) if gathered and len(damaged) * len(notes) <= _MOST_EDGES else 0 if gathered else _WINDOW
    edges: list[Edge] = []
    again = any(note.series for note in notes)
    for order, note in enumerate(notes):
        body = note.spans[0].start
        before = bisect_left(offsets, body)
        low = bisect_left(damaged, before)
        page = bisect_right(pages, body)
        printed = sound.get(note.number, [])
        if again:  # the same number elsewhere is another note's: look no further back than the page before
            start = bisect_left(offsets, pages[page - 2]) if page > 1 else 0
            printed = printed[bisect_left(printed, start) : bisect_left(printed, before)]
        for index in [*damaged[max(0, low - window) : low], *printed]:
            place = places[index]
            if index >= before:
                continue
            away = 0 if gathered else page - bisect_right(pages, place.at)
            if away > 1 and place.candidate.number is None:
                continue
            near = 0.0 if gathered or not pages else _SAME_PAGE if away == 0 else -_SAME_PAGE
            worth = place.candidate.worth(note.number)
            if worth > 0:
                edges.append(Edge(order, index, worth + near))
    return edges


def _without(reading: Reading, row: Sequence[tuple[Candidate, Unit]]) -> Reading:
    """Take marks out. One that a space sets off from its sentence goes back to it: `1994. [4]NATO`."""
    text = reading.text
    edits: list[Edit] = []
    marks: list[Mark] = []
    gone = end = 0
    for candidate, note in row:
        start, stop = candidate.start, candidate.end
        spans = reading.witness_spans(start, stop)
        at = start
        if start > end and text[start - 1] == " ":
            at = start - 1
            if stop == len(text) or text[stop] == " ":
                start = at
        elif start == 0 and stop < len(text) and text[stop] == " ":
            stop += 1
        marks.append(Mark(at - gone, note.label, spans))
        edits.append(Edit(start, stop, ""))
        gone += stop - start
        end = stop
    return replace(reading.edited(edits), marks=tuple(marks))
