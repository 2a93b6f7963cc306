"""Which lines belong to one paragraph: across page breaks and notes, and where no blank line tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.indents import Indents
from glossator.witness.measure import Measure
from glossator.witness.sheet import Sheet, ends_sentence

_BULLET = re.compile(r"[•‣◦▪■●○–—*-]\s+\S|\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+\S")
_LABEL = re.compile(r"(?:\(([a-z]|\d{1,2})\)|\[(\d{1,2})\]|([a-z]|\d{1,2})[.)])\s+(?=\S)")
_ITEM_LINES = 15
"""Lines of the longest item of a list."""
_SHORT = 0.75
"""Share of the measure that the line above fills at most where it alone shows an end although indents do elsewhere."""
_SCRAP = 60
"""Characters of a line that may be no prose at all."""
_WHOLE = 160
"""Characters of a line that is a paragraph by itself."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of one paragraph and what kept them together."""

    lines: tuple[int, ...]
    cuts: frozenset[int]
    """Those of its lines that something else stands before: a page break, a note."""
    why: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Seam:
    """The place between two lines of prose."""

    sheet: Sheet
    measure: Measure
    above: int
    below: int
    at: int
    """Index of the line below among all lines of prose: what the measure counts by."""
    after_first: bool
    items: frozenset[int]
    """Lines that begin an item of a numbered list."""
    indents: Indents
    whole: bool
    """Whether no line of the text was broken."""


def _long_line(seam: _Seam) -> tuple[str, float]:
    lines = seam.sheet.lines
    if seam.whole and not lines[seam.below].indent and _begins(seam):
        return "no line of this text is broken: each is a paragraph", 0.93
    long = max(len(lines[seam.above].text), len(lines[seam.below].text)) > _WHOLE
    return "a line longer than any printed one is a paragraph" if long else "", 0.9


def _begins(seam: _Seam) -> bool:
    """Whether a sentence may begin below the seam: with a capital, or behind the end of one."""
    above, below = seam.sheet.lines[seam.above].text, seam.sheet.lines[seam.below].text
    return not next((sign for sign in below if sign.isalpha()), "A").islower() or ends_sentence(above)


def _bullet(seam: _Seam) -> tuple[str, float]:
    marked = seam.below in seam.items or _BULLET.match(seam.sheet.lines[seam.below].text)
    return "a list item starts" if marked else "", 0.9


def _indent(seam: _Seam) -> tuple[str, float]:
    above, below = seam.sheet.lines[seam.above], seam.sheet.lines[seam.below]
    deeper = below.indent >= above.indent + 2 and ends_sentence(above.text)
    sure = seam.indents.sure(seam.at) if deeper else 0.0
    return "the line is indented, and others near by are behind a sentence" if sure else "", sure


def _hanging(seam: _Seam) -> tuple[str, float]:
    return (
        "the lines of this block hang below the first of each entry" if seam.below in seam.indents.hanging else "",
        0.8,
    )


def _widths(seam: _Seam) -> tuple[str, float]:
    above, below = seam.sheet.lines[seam.above], seam.sheet.lines[seam.below]
    if not ends_sentence(above.text) or not _opens(below.text):
        return "", 0.0
    reason, share = seam.measure.starts_paragraph(seam.at, seam.after_first)
    if share > _SHORT and below.indent <= above.indent and seam.indents.practised(seam.at):
        return "", 0.0  # paragraphs are indented here, and this line is not
    # The emptier the line above, the surer: a full one proves nothing, half a one nearly all.
    return reason, max(0.6, min(0.95, 1.35 - share * 0.7))


BREAKS: tuple[tuple[str, Callable[[_Seam], tuple[str, float]]], ...] = (
    ("long-line", _long_line),
    ("list-item", _bullet),
    ("indent", _indent),
    ("hanging", _hanging),
    ("line-width", _widths),
)
"""What starts a paragraph between two lines with no blank line between them: name, and why (or an empty string) and
how sure."""


def paragraphs(sheet: Sheet) -> list[Paragraph]:
    """Return the paragraphs that the unclaimed lines make, in order."""
    prose = [index for index in range(len(sheet.lines)) if sheet.free(index)]
    if not prose:
        return []
    runs = _runs(prose)
    rows = [sheet.lines[index] for index in prose]
    measure = Measure([row.text for row in rows], runs, [row.indent for row in rows])
    indents, whole = Indents(sheet, prose, runs), sheet.unwrapped
    items = _items(sheet, prose)
    found: list[Paragraph] = []
    group, cuts = [prose[0]], set[int]()
    why, confidence = "the first words", 0.95
    for at in range(1, len(prose)):
        above, below = prose[at - 1], prose[at]
        seam = _Seam(sheet, measure, above, below, at, len(group) == 1, items, indents, whole)
        reason, sure, cut = _judge(seam)
        if reason:
            found.append(_paragraph(sheet, group, cuts, why, confidence))
            group, cuts, why, confidence = [below], set(), reason, sure
        else:
            group.append(below)
            confidence = min(confidence, sure)
            if cut:
                cuts.add(below)
    found.append(_paragraph(sheet, group, cuts, why, confidence))
    return found


def _paragraph(sheet: Sheet, group: list[int], cuts: set[int], why: str, confidence: float) -> Paragraph:
    """A paragraph; a short line that ends no sentence is as often what no rule knew: a heading, a piece of a menu."""
    text = sheet.lines[group[0]].text
    if len(group) == 1 and len(text) <= _SCRAP and not ends_sentence(text) and text[-1] != ":":
        why, confidence = f"{why}; short, and no sentence", min(confidence, 0.6)
    return Paragraph(tuple(group), frozenset(cuts), why, confidence)


def _judge(seam: _Seam) -> tuple[str, float, bool]:
    """Return why a paragraph starts below the seam (empty: it goes on), how sure, and whether something cuts in."""
    sheet, above, below = seam.sheet, seam.above, seam.below
    if below in sheet.told:
        cut = any(index in sheet.pages or index in sheet.claims for index in range(above + 1, below + 1))
        return ("", 1.0, cut) if sheet.told[below] else ("references/sources.yml says so", 1.0, False)
    if below in sheet.cuts:
        return "something new is marked here", 0.8, False
    if below == above + 1 and below not in sheet.pages:  # nearly every line
        return *_first(seam), False
    between = range(above + 1, below + 1)
    pages = any(index in sheet.pages for index in between)
    claims = [sheet.claims[index].kind for index in between if index in sheet.claims]
    if Kind.PARAGRAPH in claims:
        return "a list, or lines that stand as they are, come before it", 0.97, False
    if Kind.HEADING in claims or Kind.CAPTION in claims:
        return "a heading or a caption stands before it", 0.97, False
    if (
        not pages
        and all(sheet.claims[index].rule == "rule-line" for index in between if index in sheet.claims)
        and claims
    ):
        return "a line of strokes stands before it", 0.93, False
    blank = any(not sheet.lines[index].text for index in between)
    if not pages and not claims:
        return "a blank line stands before it", 0.97, False
    words, next_words = sheet.lines[above].text, sheet.lines[below].text
    if not ends_sentence(words) and not (words.endswith(":") and _opens(next_words)):
        return "", 0.97, True
    if next_words[0].islower():
        return "", 0.8, True
    if blank and not claims:  # nothing but the end of a paragraph explains the blank line
        return "a sentence ends, and a blank line stands before the page break", 0.85, False
    reason, sure = _first(seam)
    return reason, sure if reason else 0.7, True


def _first(seam: _Seam) -> tuple[str, float]:
    for _, rule in BREAKS:
        reason, sure = rule(seam)
        if reason:
            return reason, sure
    # Amid a sentence a paragraph goes on; behind one only a short line could tell otherwise, and it did not.
    above, below = seam.sheet.lines[seam.above].text, seam.sheet.lines[seam.below].text
    return "", 0.99 if not (ends_sentence(above) and _opens(below)) else 0.94


def _items(sheet: Sheet, prose: Sequence[int]) -> frozenset[int]:
    """The lines whose label is one more than that of a line before them, close by, and the lines with the first label.

    A line that merely begins with a number, as `19. Jahrhundert`, has no such neighbour.
    """
    found: set[int] = set()
    last: dict[str, tuple[int, int]] = {}
    for at, index in enumerate(prose):
        match = _LABEL.match(sheet.lines[index].text)
        if match is None:
            continue
        label = next(filter(None, match.groups()))
        shape = "a" if label.isalpha() else "1"
        number = ord(label) - ord("a") + 1 if label.isalpha() else int(label)
        key = f"{shape}{match[0].replace(label, '').strip()}"
        before = last.get(key)
        if number > 1 and before is not None and before[0] == number - 1 and at - before[1] <= _ITEM_LINES:
            found.update((prose[before[1]], index))
            last[key] = number, at
        elif number == 1:
            last[key] = 1, at
    return frozenset(found)


def _opens(text: str) -> bool:
    """Whether a paragraph may begin with these words."""
    return not text[0].islower()


def _runs(prose: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    first = 0
    for at in range(1, len(prose) + 1):
        if at == len(prose) or prose[at] != prose[at - 1] + 1:
            runs.append((first, at - 1))
            first = at
    return runs
