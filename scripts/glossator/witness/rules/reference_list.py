"""Reference lists: below their titles, or where blocks begin like entries one after another; each entry a paragraph."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from itertools import groupby, pairwise

from glossator.witness.decision import Kind
from glossator.witness.entry_labels import LETTERED_LABEL
from glossator.witness.rules.entry_starts import BULLET, LABEL, begins, dated, ends, is_tail, repeats
from glossator.witness.rules.list_division import (
    Row,
    blocked_starts,
    lettered_starts,
    numbered_starts,
    subtitles,
    weighed_starts,
)
from glossator.witness.rules.list_titles import closes_list, list_titles, running_lines, titles_prose
from glossator.witness.rules.page_edges import HEAD, page_edges
from glossator.witness.rules.untitled_lists import untitled_lists
from glossator.witness.sheet import Claim, Sheet

_TIGHT = 3
_WHOLE = 130
"""Characters beyond which a line is no printed one but a whole entry."""
_LINE = 100
"""Characters of the longest printed line that is usual."""
_TYPICAL = 900
"""Characters of a long entry; a longer block is prose."""


def reference_list(sheet: Sheet) -> Iterable[Claim]:
    """Claim the title of each list as a heading, its subtitles too, and each entry as a paragraph of its own.

    A list ends where something else begins: another title, or lines that begin like no entry and hold no year.
    Without a title a row of blocks is a list where nearly all begin like an entry and hold a year.
    """
    taken: set[int] = set()
    titles = list_titles(sheet)
    stops, heads = frozenset(titles), running_lines(sheet)
    edges = page_edges(sheet) if titles else {}
    for title in titles:
        rows = _rows(sheet, title + 1, stops, heads, edges)
        found = list(_entries(rows))
        if not found or (len(found) < 2 and not _is_alone(found[0][0])):
            continue
        if any(row.index in taken for row in found[0][0]):
            continue
        if sheet.free(title) and title not in taken:
            taken.add(title)
            yield Claim(
                Kind.HEADING, title, title, "the title of a reference list", 0.97, {"level": 2}, rule="reference-title"
            )
        yield from _claims(found, rows, taken)
        yield from _furniture(rows, taken)
    yield from untitled_lists(sheet, taken)


def _is_alone(lines: Sequence[Row]) -> bool:
    """Whether one entry makes a list: it begins like one and holds a year."""
    return begins(lines[0].body) > 0 and dated(" ".join(row.text for row in lines))


def _rows(
    sheet: Sheet, start: int, stops: Container[int], heads: Container[int], edges: Mapping[int, str]
) -> list[Row]:
    """The free lines from `start` on, up to the next title of a list or of what follows lists; no running heads."""
    rows: list[Row] = []
    blank = True
    for index in range(start, len(sheet.lines)):
        line = sheet.lines[index]
        if not line.text:
            blank = True
            continue
        claim = sheet.claims.get(index)
        if index in heads or (claim is not None and claim.kind is Kind.FURNITURE):
            continue
        if claim is not None or (index in stops and (rows or blank)):
            break
        if rows and (blank or index in sheet.pages) and (closes_list(line.text) or titles_prose(sheet, index)):
            break
        if blank and len(rows) >= _TIGHT and index not in sheet.pages and _is_behind(rows, line.text):
            break
        label = LABEL.match(line.text)
        bullet = BULLET.match(line.text)
        lettered = LETTERED_LABEL.match(line.text) if label is None else None
        number = int(next(one for one in label.groups() if one)) if label else -1
        before = label or bullet or lettered
        body = line.text[before.end() if before else 0 :]
        mark = lettered["label"] if lettered else ""
        sign = line.text[0] if label and line.text[0] in "[(" else ""
        rows.append(Row(index, line.text, blank, line.indent, number, body, mark, sign, edges.get(index, "")))
        blank = False
    return rows


def _is_behind(rows: Sequence[Row], text: str) -> bool:
    """Whether a line behind a blank one is no more of a list whose entries are whole lines without blank ones."""
    if any(row.blank for row in rows[1:]) or max(len(row.text) for row in rows) <= _WHOLE:
        return False
    return begins(text) <= 0 and not dated(text) and not is_tail(text)


def _entries(rows: Sequence[Row]) -> Iterable[tuple[list[Row], float, str]]:
    """The entries of a list: their lines, how sure, and why. What is no entry ends it."""
    numbered = numbered_starts(rows)
    if numbered:
        rows = _without_edges(rows, numbered)
        starts, why, sure = numbered_starts(rows), "the next number of a numbered list", 0.98
    elif numbered := lettered_starts(rows := _without_edges(rows, ())):
        starts, why, sure = numbered, "the next label of a list with labels", 0.98
    elif (blocked := blocked_starts(rows)) is not None:
        starts, why, sure = blocked, "a block below the title of a list", 0.96
    else:
        starts, why, sure = weighed_starts(rows), "the line begins like an entry, and the one before ends one", 0.93
    marked = subtitles(rows, bool(numbered))
    alone = {*marked, *(at + 1 for at in marked if at + 1 < len(rows))}
    bounds = [*sorted({*starts, *alone}), len(rows)]
    pending: list[tuple[list[Row], float, str]] = []
    sizes = [behind - first for first, behind in pairwise(bounds)][:-1]
    # Where each entry is one line, longer than any printed one, so is the last: what stands below it is another's.
    whole = len(sizes) >= _TIGHT and max(sizes) == 1 and max(len(row.text) for row in rows) > _LINE
    for first, behind in pairwise(bounds):
        lines = list(rows[first:behind])
        words = " ".join([lines[0].body, *(row.text for row in lines[1:12])])
        kind = "title" if first in marked else _kind(lines, words, numbered=bool(numbered))
        if behind == len(rows):
            lines = _cut_last(lines[:1] if whole and len(lines[0].body) > _LINE // 2 else lines)
        if kind == "entry":
            yield from pending
            pending = []
            yield lines, sure, why
        elif kind == "title":
            pending.append((lines, -1.0, "a title within a list"))
        elif kind == "doubtful":
            pending.append((lines, sure - 0.25, why))
        else:
            break
        if len(pending) > 3:
            break


def _without_edges(rows: Sequence[Row], starts: Collection[int]) -> list[Row]:
    """The lines without what the edges of pages put between them; lines of which one begins an entry are no edge."""
    known = frozenset(starts)
    found: list[Row] = []
    for _, group in groupby(
        enumerate(rows), key=lambda one: (one[1].edge, one[1].index - one[0]) if one[1].edge else ("", 0)
    ):
        held = list(group)
        if not held[0][1].edge or any(at in known for at, _ in held):
            found += [row for _, row in held]
    return found


def _kind(lines: Sequence[Row], words: str, numbered: bool) -> str:
    first = lines[0]
    length = sum(len(row.text) for row in lines)
    if length > 4 * _TYPICAL:
        return "prose"
    if numbered and first.label < 0 and not first.mark:  # behind a title: the next chapter begins
        return "prose"
    if numbered:
        return "entry" if dated(words) or length < _TYPICAL else "doubtful"
    if begins(first.body) > 0 and dated(words):
        return "entry"
    if dated(words) and length < _TYPICAL:
        return "entry" if first.blank or ends(lines[-1].text) > 0 else "doubtful"
    if begins(first.body) > 0 and length < _TYPICAL:
        return "doubtful"
    return "doubtful" if length < 200 and (repeats(first.body) or "http" in words) else "prose"


def _cut_last(lines: list[Row]) -> list[Row]:
    """The last entry has no next one that ends it: a blank line does, or the links of a web page."""
    for at in range(1, len(lines)):
        above, here = lines[at - 1].text, lines[at].text
        goes_on = ends(above) < 0 and (here[:1].islower() or here[:1] in "(" or dated(here))
        if (lines[at].blank or is_tail(above)) and not goes_on and not is_tail(here):
            return lines[:at]
    return lines


def _furniture(rows: Sequence[Row], taken: Container[int]) -> Iterable[Claim]:
    """The heads and numbers of pages between the entries of a list."""
    held = [at for at, row in enumerate(rows) if row.index in taken]
    for row in rows[held[0] : held[-1]] if held else ():
        if row.edge == HEAD and row.index not in taken:
            why = "it stands alone at the edge of a page, and the list goes on behind it"
            yield Claim(Kind.FURNITURE, row.index, row.index, why, 0.85, rule="head-in-list")


def _claims(found: Sequence[tuple[list[Row], float, str]], rows: Sequence[Row], taken: set[int]) -> Iterable[Claim]:
    for lines, sure, why in found:
        indexes = tuple(row.index for row in lines)
        if any(index in taken for index in indexes):
            continue
        taken.update(indexes)
        first, last = indexes[0], indexes[-1]
        gaps = indexes if last - first + 1 != len(indexes) else ()
        if sure < 0:
            yield Claim(Kind.HEADING, first, last, why, 0.85, {"level": 3}, rule="reference-title")
        else:
            yield Claim(Kind.PARAGRAPH, first, last, why, sure, rule="reference-entry", rows=gaps)
