"""Items of lists, rows of tables and quotations that a file states, as Markdown writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.reading import Reading
from glossator.witness.unit import Unit

_LABEL = re.compile(r"(?:•|(\d{1,9})\.) +(?=\S)")
_CELL = re.compile(r" ?\| ?")
ITEM, ROW, QUOTATION = "stated-item", "stated-row", "stated-quotation"
_FAMILIES = frozenset((ITEM, ROW, QUOTATION))
Prose = Callable[[Reading], str]


def readings_of(unit: Unit) -> list[Reading]:
    """Return what of a unit are passages of their own in Markdown: an item without its label, each cell of a row."""
    reading = unit.reading
    if unit.kind is not Kind.PARAGRAPH:
        return [reading]
    if unit.rule == ITEM and (match := _LABEL.match(reading.text)):
        return [reading.within(match.end(), len(reading.text))]
    if unit.rule == ROW:
        return _cells(reading)
    return [reading]


def family(unit: Unit) -> str:
    """Return what a unit goes together with; empty for what stands by itself."""
    return unit.rule if unit.kind is Kind.PARAGRAPH and unit.rule in _FAMILIES else ""


def together(units: Sequence[Unit], prose: Prose) -> list[str]:
    """Return the Markdown of units of one family that follow each other: a list, a table or a quotation a block."""
    rule = units[0].rule
    if rule == ITEM:
        return _lists(units, prose)
    if rule == ROW:
        return [_table([_cells(unit.reading) for unit in units], prose)]
    return ["\n>\n".join("> " + prose(unit.reading).replace("\n", "\n> ") for unit in units)]


def in_families(units: Sequence[Unit]) -> list[tuple[str, list[Unit]]]:
    """Return the units in their order, those of one family that follow each other as one row."""
    return [(name, list(row)) for name, row in groupby(units, key=family)]


def _lists(units: Sequence[Unit], prose: Prose) -> list[str]:
    blocks: list[str] = []
    stack: list[int] = []  # where the words of an item begin, by depth
    last: dict[int, tuple[int, str]] = {}  # the last number at a depth, and the sign behind it
    listed = False
    for unit in units:
        match = _LABEL.match(unit.reading.text)
        if match is None or unit.level < 1:
            within = 0 < unit.level <= len(stack)
            words = prose(unit.reading)
            if within:  # a further paragraph of an item
                blocks[-1] += f"\n\n{' ' * stack[unit.level - 1]}{words}"
            else:
                blocks.append(words)
                stack, last, listed = [], {}, False
            continue
        depth = min(unit.level, len(stack) + 1)
        number = int(match[1]) if match[1] else -1
        before, sign = last.get(depth, (number - 1, "."))
        if number >= 0 and number != before + 1:  # another list begins: the other sign parts them (CommonMark 5.3)
            sign = ")" if sign == "." else "."
        last = {deep: row for deep, row in last.items() if deep < depth} | {depth: (number, sign)}
        label = f"{number}{sign} " if number >= 0 else "- "
        margin = stack[depth - 2] if depth > 1 else 0
        line = f"{' ' * margin}{label}{prose(unit.reading.within(match.end(), len(unit.reading.text)))}"
        stack = [*stack[: depth - 1], margin + len(label)]
        if listed:
            blocks[-1] += f"\n{line}"
        else:
            blocks.append(line)
        listed = True
    return blocks


def _table(rows: list[list[Reading]], prose: Prose) -> str:
    width = max(map(len, rows))
    lines = []
    for at, row in enumerate(rows):
        cells = [prose(cell) for cell in row] + [""] * (width - len(row))
        lines.append(f"| {' | '.join(cells)} |")
        if at == 0:
            lines.append(f"|{' --- |' * width}")
    return "\n".join(lines)


def _cells(reading: Reading) -> list[Reading]:
    edges = [0]
    for match in _CELL.finditer(reading.text):
        edges += [match.start(), match.end()]
    edges.append(len(reading.text))
    return [reading.within(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
