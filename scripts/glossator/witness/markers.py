"""Note marks in the running text: which place belongs to which note, and readings without them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place, Span, line_and_column
from glossator.patterns import re
from glossator.witness.candidates import Candidate, candidates
from glossator.witness.decision import Decision, Kind, decide
from glossator.witness.matching import Edge, heaviest_chain
from glossator.witness.notes.labels import Family
from glossator.witness.notes.losses import losses
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
_HINTED = 6.0
"""What it weighs that structure, which has seen bodies and marks together, has chosen the mark."""
_ITEM = re.compile(r"\[(\d{1,4})\]|(\d{1,4})\.\s")
_LIST = 3
_YEAR = 1000
_NEAREST, _EARLIEST = 4, 2
"""How many marks that print a note's label are weighed for it: the nearest before it, and the first of the text."""


@dataclass(frozen=True, slots=True)
class _Place:
    unit: int
    candidate: Candidate
    at: int
    """Offset in the witness."""


def note_value(note: Unit) -> dict[str, Any]:
    """Return what a decision says of a note and of its mark: number, sign, and the label where a number is not it."""
    told: dict[str, Any] = {"number": note.number}
    if note.name or note.series:
        told["label"] = note.label
    if note.sign:
        told["sign"] = note.sign
    return told


def place_marks(
    witness: Witness, units: Sequence[Unit], pages: Sequence[int], denied: Sequence[Span] = ()
) -> tuple[list[Unit], list[Decision], list[Finding]]:
    """Return the units with note marks taken out of their words and kept as marks.

    `pages` are the offsets at which pages start, `denied` places of which a person
    says that they are no marks. Each note gets at most one mark from the best
    ascending assignment; a further sound `[n]` refers to it again.
    A note without a mark gives w-004, a sound `[n]` without a note w-008; notes that
    are missing from their sequence, or altogether, give w-120 to w-123.
    """
    notes = [unit for unit in units if unit.kind is Kind.NOTE]
    stars = any(note.family is Family.STAR for note in notes)
    romans = any(note.family is Family.ROMAN for note in notes)
    places = [
        _Place(index, candidate, unit.reading.witness_spans(candidate.start, candidate.end)[0].start)
        for index, unit in enumerate(units)
        if unit.kind in _BEARERS
        for candidate in candidates(unit.reading.text, stars, romans)
    ]
    places = [place for place in places if not any(span.start <= place.at < span.end for span in denied)]
    places.sort(key=lambda place: place.at)
    if not notes:
        listed = _listed(units)
        free = [(place.at, place.candidate) for place in places if place.candidate.number not in listed]
        return list(units), [], losses(witness, units, free)
    chain = heaviest_chain(_edges(notes, places, pages), len(notes))
    chosen = {edge.candidate: notes[edge.note] for edge in chain}
    first = {note.number: note for note in reversed(notes) if note.family is Family.NUMBER}
    again = any(note.series for note in notes)
    usual = Counter(places[index].candidate.rule for index in chosen)
    listed = _listed(units)
    findings: list[Finding] = []
    free = []
    for index, place in enumerate(places):
        candidate = place.candidate
        if index in chosen:
            continue
        number = candidate.number or 0
        if candidate.rule not in ("bracket", "caret") or candidate.family is not Family.NUMBER:
            free.append((place.at, candidate))
        elif number in listed or number > max(_YEAR, *first, 0):
            continue  # an item of a list cited by its number, or a year
        elif number in first and not again and candidate.start > 0 and usual[candidate.rule] * 2 >= len(chosen):
            chosen[index] = first[number]
        else:
            where = Place(witness.name, *line_and_column(witness.text, place.at))
            findings.append(finding("w-008", where, raw=candidate.raw))
    marked = {note.label for note in chosen.values()}
    for note in notes:
        if note.label not in marked:
            where = Place(witness.name, *line_and_column(witness.text, note.spans[0].start))
            findings.append(finding("w-004", where, number=note.sign or note.number))
    findings += losses(witness, units, free, {places[index].at: note for index, note in chosen.items()})
    by_unit: dict[int, list[tuple[Candidate, Unit]]] = {}
    for index in sorted(chosen):
        by_unit.setdefault(places[index].unit, []).append((places[index].candidate, chosen[index]))
    result, decisions = list(units), []
    for index, row in by_unit.items():
        row.sort(key=lambda pair: pair[0].start)
        reading = units[index].reading
        for candidate, note in row:
            spans = reading.witness_spans(candidate.start, candidate.end)
            worth = candidate.worth(note.number, note.family, note.sign)
            if candidate.number is None:
                sure, why = 0.4 + worth / 12, "of all damaged marks the best for the note, in order"
            elif note.mark == spans[0].start:
                sure, why = 0.9 + worth / 100, "it prints the label of the note, and stands in its place in the row"
            else:
                sure, why = 0.6 + worth / 25, "it prints the label of the note"
            sure = round(min(sure, 0.99), 2)
            decisions.append(decide(witness, Kind.NOTE_MARKER, spans, note_value(note), sure, candidate.rule, why))
        result[index] = replace(units[index], reading=_without(reading, row))
    return result, decisions, findings


def _listed(units: Sequence[Unit]) -> set[int]:
    """The numbers of a list, of references above all, whose items begin with them in brackets or with a full stop."""
    numbers = [int(match[1] or match[2]) for unit in units if (match := _ITEM.match(unit.reading.text))]
    longest: set[int] = set()
    row: list[int] = []
    for number in numbers:
        row = [*row, number] if row and number == row[-1] + 1 else [number]
        longest = set(row) if len(row) > len(longest) else longest
    return longest if len(longest) >= _LIST else set()


def _edges(notes: Sequence[Unit], places: Sequence[_Place], pages: Sequence[int]) -> list[Edge]:
    offsets = [place.at for place in places]
    sound: dict[tuple[Family, str], list[int]] = defaultdict(list)
    damaged: list[int] = []
    for index, place in enumerate(places):
        if place.candidate.number is None:
            damaged.append(index)
        else:
            sound[place.candidate.family, place.candidate.sign].append(index)
    at_offset = {place.at: index for index, place in enumerate(places)}
    # Endnotes stand behind all marks: any damaged one may be theirs, if there are not too many.
    gathered = len(places) == 0 or notes[0].spans[0].start > offsets[-1]
    window = len(damaged) if gathered and len(damaged) * len(notes) <= _MOST_EDGES else 0 if gathered else _WINDOW
    low, high = _bounds(notes, at_offset)
    edges: list[Edge] = []
    again = any(note.series for note in notes)
    for order, note in enumerate(notes):
        body = note.spans[0].start
        before = bisect_left(offsets, body)
        page = bisect_right(pages, body)
        printed = sound.get((note.family, note.sign or str(note.number)), [])
        upto = bisect_left(printed, before)
        start = 0
        if again and not gathered and note.mark < 0:  # look no further back than the page before
            start = bisect_left(printed, bisect_left(offsets, pages[page - 2]) if page > 1 else 0)
        weighed = set(printed[max(upto - _NEAREST, start) : upto]) | set(printed[start : min(start + _EARLIEST, upto)])
        hinted = at_offset.get(note.mark, -1)
        if hinted >= 0:
            weighed.add(hinted)
        elif note.family is Family.NUMBER:
            last = bisect_left(damaged, min(before, high[order]))
            weighed |= set(damaged[max(last - window, bisect_left(damaged, low[order])) : last])
        for index in sorted(weighed):
            place = places[index]
            if index >= before:
                continue
            away = 0 if gathered else page - bisect_right(pages, place.at)
            if away > 1 and place.candidate.number is None:
                continue
            near = 0.0 if gathered or not pages else _SAME_PAGE if away == 0 else -_SAME_PAGE
            worth = place.candidate.worth(note.number, note.family, note.sign)
            if worth > 0:
                edges.append(Edge(order, index, worth + near + (_HINTED if index == hinted else 0.0)))
    return edges


def _bounds(notes: Sequence[Unit], at_offset: dict[int, int]) -> tuple[list[int], list[int]]:
    """Of each note, the marks between which its own must stand: those that are known of the notes around it."""
    known = [at_offset.get(note.mark, -1) for note in notes]
    low, high = [0] * len(notes), [len(at_offset)] * len(notes)
    for order in range(1, len(notes)):
        low[order] = known[order - 1] + 1 if known[order - 1] >= 0 else low[order - 1]
    for order in range(len(notes) - 2, -1, -1):
        high[order] = known[order + 1] if known[order + 1] >= 0 else high[order + 1]
    return low, high


def _without(reading: Reading, row: Sequence[tuple[Candidate, Unit]]) -> Reading:
    """Take marks out. One that a space sets off from its sentence goes back to it: `1994. [4]EFTA`."""
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
