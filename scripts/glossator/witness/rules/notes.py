"""Notes, wherever they stand: page feet, after the paragraph, at the end of a chapter or of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from glossator.witness.decision import Kind
from glossator.witness.notes.extents import extents, is_subhead, layout_of
from glossator.witness.notes.labels import Family
from glossator.witness.notes.pairing import Pair, Paired, pair
from glossator.witness.notes.sequence import Member, members
from glossator.witness.notes.starts import gather
from glossator.witness.notes.zones import Zones, zones_of
from glossator.witness.sheet import Claim, Sheet

_LARGEST_SHARE = 0.5
"""Of the words; a text of numbered paragraphs has no footnotes, unless most of them have their mark."""
_MARKED = 0.5
_SURE_PLACE = 2.0
_SOUND = 3.0
_COVERED = 0.4
_YEAR = 1000
"""`[1872]` is a year."""


def notes(sheet: Sheet) -> Iterable[Claim]:
    """Claim the bodies of notes: what begins with a label of a sequence that marks in the text and places bear out.

    Lines that may begin a note are weighed together with the marks that may be
    theirs; both go forward through the text, and labels count up, begin again by
    page or chapter, or go on after a loss. A title of the notes and the names of
    chapters among them are headings that nothing stands below any more, since the
    notes stand at their marks now; the rule above them is furniture.
    """
    zones = zones_of(sheet)
    starts = gather(sheet, zones)
    if not starts:
        return
    paired = pair(sheet, zones, starts)
    runs = members(sheet, starts, paired)
    families = ([member for member in runs if member.start.label.family is family] for family in Family)
    found = sorted((one for row in families for one in _believed(row, paired)), key=lambda member: member.start.line)
    if not found:
        return
    bodies = extents(sheet, zones, found, layout_of(sheet, zones, found))
    if not _bearable(sheet, found, bodies, paired):
        return
    yield from _around(sheet, zones, found)
    names = _names(found)
    for at, (member, lines) in enumerate(zip(found, bodies, strict=True)):
        rows = [index for index in lines if sheet.free(index)]
        match = paired.pairs.get(member.order)
        value: dict[str, Any] = {**names[at], "mark": match.mark.at if match is not None else -1}
        trim = _closing(sheet, member, lines)
        why, sure = _reason(found, at, match)
        length = member.start.label.length
        yield Claim(Kind.NOTE, rows[0], rows[-1], why, sure, value, skip=length, rows=tuple(rows), trim=trim)


def _believed(row: Sequence[Member], paired: Paired) -> Sequence[Member]:
    """A sequence needs a mark, or places that nothing but notes have."""
    marked = sum(1 for member in row if member.order in paired.pairs)
    placed = sum(1 for member in row if member.start.place + member.start.label.weight >= _SURE_PLACE)
    cutting = sum(1 for member in row if member.start.place >= 1.4)
    if marked >= max(1, 0.2 * len(row)) and (placed >= 0.5 * len(row) or _covers(row, paired)):
        return row
    return row if placed >= max(1, 0.5 * len(row)) or (cutting >= 1 and len(paired.damaged) >= len(row)) else []


def _covers(row: Sequence[Member], paired: Paired) -> bool:
    """Whether the sequence has a good part of the marks of its shape: else they mark something else, as citations."""
    pairs = [paired.pairs[member.order].mark.candidate for member in row if member.order in paired.pairs]
    shapes = {one.rule for one in pairs if one.score >= _SOUND}
    family = row[0].start.label.family
    alike = {
        mark.candidate.sign
        for mark in paired.marks
        if mark.candidate.rule in shapes and mark.candidate.family is family and (mark.candidate.number or 0) < _YEAR
    }
    own = {member.start.label.sign for member in row}
    return len(own & alike) >= _COVERED * len(alike)


def _bearable(sheet: Sheet, found: Sequence[Member], bodies: Sequence[list[int]], paired: Paired) -> bool:
    marked = sum(1 for member in found if member.order in paired.pairs)
    words = sum(len(line.text) for line in sheet.lines)
    noted = sum(len(sheet.lines[index].text) for body in bodies for index in body)
    return marked >= _MARKED * len(found) or noted < _LARGEST_SHARE * words


def _around(sheet: Sheet, zones: Zones, found: Sequence[Member]) -> Iterable[Claim]:
    for title in sorted({member.start.title for member in found if member.start.title >= 0}):
        why = "the title of the notes, which stand at their marks now"
        yield Claim(Kind.HEADING, title, title, why, 0.95, {"level": 2})
    for rule in sorted({rule for member in found for rule in _rules_above(zones, member)}):
        yield Claim(Kind.FURNITURE, rule, rule, "the rule above the notes")
    for member in found:
        above = member.start.segment - 1
        if member.start.title >= 0 and above >= 0 and member.start.first and zones.notes[above] == member.start.title:
            first, last = zones.segments[above]
            if first != member.start.title and member.start.label.number == 1 and is_subhead(sheet, zones, above):
                why = "it names the chapter of the notes below, which stand at their marks now"
                yield Claim(Kind.HEADING, first, last, why, 0.8, {"level": 3})


def _rules_above(zones: Zones, member: Member) -> Iterable[int]:
    return (line for line in (member.start.line - 1, member.start.line - 2) if line in zones.rules)


def _names(found: Sequence[Member]) -> list[dict[str, Any]]:
    """The value of each note: its number, and what tells it apart where a number alone does not."""
    names: list[dict[str, Any]] = []
    small = any(member.start.label.family is Family.LETTER for member in found)
    stars = 0
    order: Counter[int] = Counter()
    for member in found:
        label, series = member.start.label, member.series
        if label.family is Family.NUMBER:
            names.append({"number": label.number, "series": series})
        elif label.family is Family.STAR:
            stars += 1
            order[series] += 1
            names.append({"number": order[series], "sign": label.sign, "name": f"s{stars}", "family": label.family})
        else:
            name = label.sign if label.family is not Family.CAPITAL or not small else f"{label.sign}{label.sign}"
            name += f"-{series + 1}" if series else ""
            names.append({"number": label.number, "sign": label.sign, "name": name, "family": label.family})
    return names


def _closing(sheet: Sheet, member: Member, lines: Sequence[int]) -> int:
    """How many characters close a worded note; 0 where nothing would be left of its last line."""
    text = sheet.lines[lines[-1]].text
    if member.start.label.shape != "worded" or not text.endswith("]"):
        return 0
    words = text[member.start.label.length if len(lines) == 1 else 0 : -1].rstrip()
    return len(text) - len(text[:-1].rstrip()) if words else 0


def _reason(found: Sequence[Member], at: int, match: Pair | None) -> tuple[str, float]:
    label = found[at].start.label
    before = at > 0 and found[at - 1].start.label.number == label.number - 1
    after = at + 1 < len(found) and found[at + 1].start.label.number == label.number + 1
    if match is not None:
        where = "above it" if match.near else "in the text"
        return f"it begins with {label.sign}, and so does a mark {where}", 0.97 if match.near else 0.95
    if before and after:
        return f"it begins with {label.sign}, and stands between the notes before and after", 0.93
    return f"it begins with {label.sign}, and stands where notes stand", 0.85
