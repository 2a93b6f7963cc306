"""How far the body of a note goes: further lines, further paragraphs, and on at the foot of the next page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.witness.notes.sequence import Member
from glossator.witness.notes.zones import Zones
from glossator.witness.sheet import Sheet, ends_sentence

_AT_FOOT = 0.6
"""The share of the pages with notes whose last piece is a note, from which all notes stand at page feet."""
_LONGEST = 60
"""Pieces up to which the closing bracket of a worded note is looked for."""
_SUBHEAD = 80


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text prints its notes."""

    feet: bool
    """Whether nothing but notes stands below the first note of a page."""
    apart: bool
    """Whether a blank line or a rule stands above the first note of a page."""


def layout_of(sheet: Sheet, zones: Zones, members: Sequence[Member]) -> Layout:
    """Return how the text prints its notes, by what most of its pages do."""
    if not sheet.pages:
        return Layout(False, False)
    pages = sorted(sheet.pages)
    last: dict[int, int] = {}
    for at, (first, _) in enumerate(zones.segments):
        last[bisect_right(pages, first)] = at
    first_of: dict[int, Member] = {}
    held: dict[int, set[int]] = {}
    for member in members:
        if member.start.title < 0:
            first_of.setdefault(member.start.page, member)
            held.setdefault(member.start.page, set()).add(member.start.segment)
    low = sum(1 for page, segments in held.items() if last.get(page) in segments)
    apart = sum(1 for member in first_of.values() if member.start.first)
    return Layout(low >= _AT_FOOT * len(held) > 0, apart >= _AT_FOOT * len(first_of) > 0)


def extents(sheet: Sheet, zones: Zones, members: Sequence[Member], layout: Layout) -> list[list[int]]:
    """Return the lines of each body, in order."""
    bodies: list[list[int]] = []
    several: set[int] = set()
    """Titles below which bodies have more than one paragraph."""
    for at, member in enumerate(members):
        following = members[at + 1] if at + 1 < len(members) else None
        body = _body(sheet, zones, member, following, layout)
        title, own = member.start.title, member.start.segment
        last = following is None or following.start.title != title
        if title >= 0 and body[-1] > zones.segments[own][1]:
            several.add(title)
        elif title in several and last and body[-1] == zones.segments[own][1]:
            body += _rest(sheet, zones, own, title)
        bodies.append(body)
    if layout.feet:
        _run_over(sheet, zones, members, bodies, layout)
    return bodies


def is_subhead(sheet: Sheet, zones: Zones, segment: int) -> bool:
    """Whether a piece among notes names the chapter whose notes follow."""
    first, last = zones.segments[segment]
    text = sheet.lines[first].text
    return first == last and len(text) <= _SUBHEAD and not ends_sentence(text) and not text[0].islower()


def _body(sheet: Sheet, zones: Zones, member: Member, following: Member | None, layout: Layout) -> list[int]:
    start = member.start
    until = following.start.line if following is not None else len(sheet.lines)
    last = min(zones.segments[start.segment][1], until - 1)
    if start.label.shape == "worded" and (closed := _closed(sheet, zones, start.line, start.segment, until)):
        return closed
    if start.title < 0 and not (layout.feet and start.foot >= 0):
        last = _resumed(sheet, zones, start.segment, start.line, last)
    lines = list(range(start.line, last + 1))
    if last < zones.segments[start.segment][1]:
        return lines
    indent = sheet.lines[start.line].indent
    for segment in range(start.segment + 1, len(zones.segments)):
        first, end = zones.segments[segment]
        if first >= until:
            break
        same_zone = start.title >= 0 and following is not None and following.start.title == start.title
        adjacent = start.title >= 0 and first == last + 1  # lines of the web: one paragraph each
        broken = start.title >= 0 and _broken(sheet, last, first)
        turned = any(index in sheet.pages for index in range(last + 1, first + 1))
        same_page = layout.feet and start.foot >= 0 and not turned
        deeper = indent >= 2 and all(sheet.lines[index].indent >= indent for index in range(first, end + 1))
        if not (same_page or deeper or adjacent or broken or (same_zone and not is_subhead(sheet, zones, segment))):
            break
        last = min(end, until - 1)
        lines += range(first, last + 1)
    return lines


def _broken(sheet: Sheet, last: int, first: int) -> bool:
    """Whether a page break alone stands between two lines of one sentence."""
    pages = any(index in sheet.pages for index in range(last + 1, first + 1))
    return pages and not ends_sentence(sheet.lines[last].text) and not sheet.lines[first].text[0].isupper()


def _rest(sheet: Sheet, zones: Zones, segment: int, title: int) -> list[int]:
    """The one paragraph that stands behind the last note of a part where other notes have several."""
    behind = segment + 1
    if behind >= len(zones.segments) or zones.notes[behind] != title or is_subhead(sheet, zones, behind):
        return []
    first, last = zones.segments[behind]
    ends = behind + 1 == len(zones.segments) or zones.notes[behind + 1] != title
    return list(range(first, last + 1)) if ends and ends_sentence(sheet.lines[last].text) else []


def _closed(sheet: Sheet, zones: Zones, line: int, segment: int, until: int) -> list[int]:
    """The lines up to the bracket that closes `[Footnote 3: …]`; none where none closes it."""
    lines: list[int] = []
    depth = 0
    for at in range(segment, min(segment + _LONGEST, len(zones.segments))):
        first, last = zones.segments[at]
        for index in range(max(first, line), last + 1):
            if index >= until:
                return []
            text = sheet.lines[index].text
            depth += text.count("[") - text.count("]")
            lines.append(index)
            if depth <= 0 and text.endswith("]"):
                return lines
    return []


def _resumed(sheet: Sheet, zones: Zones, segment: int, line: int, last: int) -> int:
    """The last line of a note in a piece where the words above it go on without a blank line."""
    if segment == 0:
        return last
    first = zones.segments[segment][0]
    above = line - 1 if first < line else zones.segments[segment - 1][1]
    if ends_sentence(sheet.lines[above].text):
        return last
    for index in range(line, last):
        if ends_sentence(sheet.lines[index].text) and sheet.lines[index + 1].text[:1].islower():
            return index
    return last


def _run_over(sheet: Sheet, zones: Zones, members: Sequence[Member], bodies: list[list[int]], layout: Layout) -> None:
    """Add to the last note of a page what stands before the first note at the foot of the next one."""
    pages = sorted(sheet.pages)
    rules = sorted(zones.rules)
    by_page: dict[int, list[int]] = {}
    for at, (first, _) in enumerate(zones.segments):
        by_page.setdefault(bisect_right(pages, first), []).append(at)
    first_of: dict[int, int] = {}
    for at, member in enumerate(members):
        first_of.setdefault(member.start.page, at)
    taken = {index for body in bodies for index in body}
    for at, member in enumerate(members):
        if member.start.title >= 0 or (at + 1 < len(members) and members[at + 1].start.page == member.start.page):
            continue
        page = member.start.page + 1
        while page in by_page:
            open_ended = not ends_sentence(sheet.lines[bodies[at][-1]].text)
            segments = by_page[page]
            own = first_of.get(page, -1)
            lines = _continuation(sheet, zones, segments, members[own] if own >= 0 else None, open_ended, layout, rules)
            lines = [index for index in lines if index not in taken]
            if not lines:
                break
            bodies[at] += lines
            taken.update(lines)
            if own >= 0:
                break
            page += 1


def _continuation(
    sheet: Sheet,
    zones: Zones,
    segments: Sequence[int],
    own: Member | None,
    open_ended: bool,
    layout: Layout,
    rules: Sequence[int],
) -> list[int]:
    top, bottom = zones.segments[segments[0]][0], zones.segments[segments[-1]][1]
    at = bisect_right(rules, bottom) - 1
    rule = rules[at] if at >= 0 and rules[at] > top else -1
    if own is not None:
        start = own.start
        first = zones.segments[start.segment][0]
        if rule >= 0:
            first = rule + 1 if rule < start.line else start.line
        elif start.first or not layout.apart or start.segment == segments[0]:
            return []
        return [index for index in range(first, start.line) if sheet.free(index)]
    if rule >= 0:
        return [index for index in range(rule + 1, bottom + 1) if sheet.free(index)]
    if len(segments) < 2 or not open_ended:
        return []
    first, last = zones.segments[segments[-1]]
    above = zones.segments[segments[-2]][1]
    if not sheet.lines[first].text[:1].islower() or ends_sentence(sheet.lines[above].text):
        return []
    return list(range(first, last + 1))
