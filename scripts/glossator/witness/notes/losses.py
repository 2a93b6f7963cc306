"""What is missing from a sequence of notes, said with both places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column
from glossator.witness.candidates import Candidate
from glossator.witness.decision import Kind
from glossator.witness.notes.labels import Family
from glossator.witness.notes.zones import is_title
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

_LEAST = 3
"""So many marks that count up are no chance."""
_SOUND = 4.0
_YEAR = 1000
"""`[1872]` is a year, unless there are so many notes."""
_SHOWN = 12
"""How many numbers a sentence names."""


def losses(
    witness: Witness,
    units: Sequence[Unit],
    free: Sequence[tuple[int, Candidate]],
    chosen: Mapping[int, Unit] | None = None,
) -> list[Finding]:
    """Return what says that notes were not read.

    `free` are possible marks that no note has, with their offsets; `chosen` the
    notes that have one, by the offset of their mark. w-120: numbers are missing
    between two notes; w-121: marks in the text whose notes were not found; w-122:
    marks that count up in a text without notes; w-123: a title below which no note
    was read.
    """
    notes = [unit for unit in units if unit.kind is Kind.NOTE]
    findings = _untitled(witness, units)
    if notes:
        findings += _gaps(witness, notes)
    findings += _unclaimed(witness, notes, free, chosen or {})
    return findings


def _place(witness: Witness, at: int) -> Place:
    return Place(witness.name, *line_and_column(witness.text, at))


def _gaps(witness: Witness, notes: Sequence[Unit]) -> list[Finding]:
    findings: list[Finding] = []
    last: Unit | None = None
    for note in notes:
        if note.family is Family.STAR:
            continue
        if last is not None and (last.family, last.series) == (note.family, note.series):
            missing = list(range(last.number + 1, note.number))
            if missing:
                where = _place(witness, last.spans[-1].end)
                line = _place(witness, note.spans[0].start).line
                named = _named([_sign(number, note) for number in missing])
                told = {"before": _sign(last.number, last), "after": _sign(note.number, note), "line": line}
                findings.append(finding("w-120", where, missing=named, **told))
        last = note
    return findings


def _sign(number: int, note: Unit) -> str:
    if note.family in (Family.NUMBER, Family.ROMAN):
        return str(number)
    return chr((96 if note.family is Family.LETTER else 64) + number)


def _unclaimed(
    witness: Witness, notes: Sequence[Unit], free: Sequence[tuple[int, Candidate]], chosen: Mapping[int, Unit]
) -> list[Finding]:
    """Marks without a note: those that fill a gap between marks that have one, or that count up by themselves."""
    most = max((note.number for note in notes if note.family is Family.NUMBER), default=0)
    sound = [(at, one) for at, one in free if _is_sound(one) and (one.number or 0) < max(_YEAR, most)]
    run = _longest_run(sound)
    if not notes:
        if len(run) < _LEAST:
            return []
        first, last = sound[run[0]], sound[run[-1]]
        told = {"first": first[1].raw, "last": last[1].raw, "count": len(run)}
        return [finding("w-122", _place(witness, first[0]), line=_place(witness, last[0]).line, **told)]
    known = {(note.family, note.number) for note in notes}
    lost = [(at, one) for at, one in sound if (one.family, one.number) not in known]
    at_number = {note.number: at for at, note in sorted(chosen.items()) if note.family is Family.NUMBER}
    low, high = min(at_number, default=0), max(at_number, default=0)
    running = {sound[index] for index in run} if len(run) >= _LEAST else set()
    end = at_number.get(high, 0)
    kept: list[tuple[int, Candidate]] = []
    for at, one in lost:
        number = one.number or 0
        if number == high + 1 and at > end:  # the sequence goes on behind its last note
            high, end = number, at
        elif not (low < number < high or (at, one) in running):
            continue
        kept.append((at, one))
    lost = kept
    if not lost:
        return []
    named = _named([str(number) for number in dict.fromkeys(one.number for _, one in lost)])
    return [finding("w-121", _place(witness, lost[0][0]), marks=named, line=_place(witness, lost[-1][0]).line)]


def _is_sound(one: Candidate) -> bool:
    number = one.number is not None and one.family is Family.NUMBER
    return number and one.score >= _SOUND and one.rule != "round"


def _longest_run(sound: Sequence[tuple[int, Candidate]]) -> list[int]:
    """Indexes of the longest run of marks whose numbers go up by one, through the text."""
    ends: dict[int, int] = {}
    length, before = [1] * len(sound), [-1] * len(sound)
    for index, (_, one) in enumerate(sound):
        number = one.number or 0
        last = ends.get(number - 1, -1)
        if last >= 0:
            length[index], before[index] = length[last] + 1, last
        if number not in ends or length[index] > length[ends[number]]:
            ends[number] = index
    if not sound:
        return []
    at = max(range(len(sound)), key=lambda index: (length[index], -index))
    run: list[int] = []
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def _untitled(witness: Witness, units: Sequence[Unit]) -> list[Finding]:
    """Titles of notes that are left in the text: no note was read below them."""
    return [
        finding("w-123", _place(witness, unit.spans[0].start), title=unit.reading.text)
        for unit in units
        if unit.kind in (Kind.HEADING, Kind.PARAGRAPH) and unit.rule != "note" and is_title(unit.reading.text)
    ]


def _named(numbers: Sequence[str]) -> str:
    shown = ", ".join(numbers[:_SHOWN])
    return shown if len(numbers) <= _SHOWN else f"{shown} and {len(numbers) - _SHOWN} more"
