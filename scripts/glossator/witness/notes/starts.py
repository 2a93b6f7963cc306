"""Every line that may begin the body of a note, with what its place says: a table of evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from glossator.witness.notes.labels import Family, Label, label_of, roman_of
from glossator.witness.notes.zones import Zones
from glossator.witness.sheet import Sheet, ends_sentence

_LISTED = frozenset({"bracket", "round", "stop", "closing", "space", "glued"})
"""How entries of a list of references are numbered."""
_SHORT = 80
"""Characters up to which a line without a full stop may be a heading."""


@dataclass(frozen=True, slots=True)
class Start:
    """A line that may begin the body of a note."""

    line: int
    label: Label
    segment: int
    """Index of its piece."""
    first: bool
    """Whether it is the first line of its piece."""
    page: int
    """How many page breaks stand before it."""
    title: int
    """The line of the title of the notes that it stands below, or -1."""
    foot: int
    """How many pieces without a label stand between it and the end of its page; -1 where pages are not known."""
    place: float
    """How much its place speaks for a note."""


@dataclass(frozen=True, slots=True)
class _View:
    """What the rules of evidence look at."""

    sheet: Sheet
    zones: Zones
    labels: list[Label | None]
    """Of the first line of each piece."""
    line: int
    segment: int
    first: bool
    title: int
    foot: int
    tail: bool
    label: Label


def _below_title(view: _View) -> float:
    return 2.5 if view.title >= 0 else 0.0


def _below_rule(view: _View) -> float:
    return 2.0 if view.line - 1 in view.zones.rules or view.line - 2 in view.zones.rules else 0.0


def _at_foot(view: _View) -> float:
    return 0.0 if view.foot < 0 else 1.2 if view.foot == 0 else 0.4 if view.foot < 3 else -0.3


def _cuts_a_sentence(view: _View) -> float:
    """The words above the notes go on below them."""
    segments, lines = view.zones.segments, view.sheet.lines
    if not view.first or view.title >= 0:
        return 0.0
    above, below = view.segment - 1, view.segment + 1
    while above >= 0 and view.segment - above < 8 and view.labels[above] is not None:
        above -= 1
    while below < len(segments) and below - view.segment < 8 and view.labels[below] is not None:
        below += 1
    if above < 0 or below >= len(segments) or ends_sentence(lines[segments[above][1]].text):
        return 0.0
    return 1.5 if lines[segments[below][0]].text[:1].islower() else 0.0


def _at_the_end(view: _View) -> float:
    """Nothing but such rows follows up to the end of the text."""
    return 2.0 if view.tail and view.label.shape in ("bracket", "caret", "raised") else 0.0


def _inside(view: _View) -> float:
    return 0.0 if view.first or view.title >= 0 else -0.5


def _like_a_heading(view: _View) -> float:
    first, last = view.zones.segments[view.segment]
    text = view.sheet.lines[first].text
    if view.title >= 0 or view.foot == 0 or first != last or len(text) > _SHORT or ends_sentence(text):
        return 0.0
    return -1.2


def _announced(view: _View) -> float:
    """What follows a colon is a list."""
    if view.first and view.segment > 0:
        above = view.zones.segments[view.segment - 1][1]
    elif not view.first:
        above = view.line - 1
    else:
        return 0.0
    return -1.5 if view.sheet.lines[above].text.endswith(":") and view.title < 0 else 0.0


EVIDENCE: tuple[tuple[str, Callable[[_View], float]], ...] = (
    ("below a title of notes", _below_title),
    ("below a rule", _below_rule),
    ("at the foot of a page", _at_foot),
    ("cuts a sentence in two", _cuts_a_sentence),
    ("at the end of the text", _at_the_end),
    ("within other lines", _inside),
    ("like a heading", _like_a_heading),
    ("announced by a colon", _announced),
)
"""Name, and how much it speaks for a note (or against it, where negative)."""


def gather(sheet: Sheet, zones: Zones) -> list[Start]:
    """Return every line that may begin a note, in order."""
    lines = sheet.lines
    pages = sorted(sheet.pages)
    labels = [label_of(lines[first].text) for first, _ in zones.segments]
    feet = _feet(sheet, zones, labels, pages)
    found: list[Start] = []
    tail = len(labels)
    while tail > 1 and labels[tail - 1] is not None:
        tail -= 1
    for at, (first, last) in enumerate(zones.segments):
        for index in range(first, last + 1):
            label = labels[at] if index == first else label_of(lines[index].text)
            if label is not None and label.shape == "alone" and not _goes_on(sheet, index, last):
                continue
            if label is None or (zones.references[at] and label.family is Family.NUMBER and label.shape in _LISTED):
                continue
            title = zones.notes[at]
            view = _View(sheet, zones, labels, index, at, index == first, title, feet[at], at >= tail, label)
            place = sum(rule(view) for _, rule in EVIDENCE)
            page = bisect_right(pages, index)
            found.append(Start(index, label, at, index == first, page, title, feet[at], place))
    return _in_romans(found)


def _goes_on(sheet: Sheet, index: int, last: int) -> bool:
    """Whether words stand in the line below a label that fills its own; a column of figures has none."""
    first = sheet.lines[index + 1].text[:1] if index < last else ""
    return first.isalpha() or (first != "" and first in "“‘«„(")


def _in_romans(found: list[Start]) -> list[Start]:
    """The starts, `i`, `v` and `x` as numerals where the text numbers its notes so, rather than by letters."""
    romans = sum(1 for one in found if one.label.family is Family.ROMAN)
    letters = sum(1 for one in found if one.label.family is Family.LETTER and one.label.sign not in "ivxl")
    if romans == 0:
        return found
    if letters > romans:
        return [one for one in found if one.label.family is not Family.ROMAN]
    return [
        replace(one, label=replace(one.label, family=Family.ROMAN, number=roman_of(one.label.sign)))
        if one.label.family is Family.LETTER and one.label.sign in "ivxl"
        else one
        for one in found
    ]


def _feet(sheet: Sheet, zones: Zones, labels: list[Label | None], pages: list[int]) -> list[int]:
    """Of each piece, how many pieces without a label stand between it and the end of its page."""
    feet = [-1] * len(zones.segments)
    if not pages:
        return feet
    bare = 0
    page = -1
    for at in range(len(zones.segments) - 1, -1, -1):
        own = bisect_right(pages, zones.segments[at][0])
        if own != page:
            page, bare = own, 0
        feet[at] = bare
        bare += labels[at] is None
    return feet
