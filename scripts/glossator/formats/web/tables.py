"""Tables of data and tables that only lay out a page."""

from __future__ import annotations

from lxml import etree

from glossator.formats.web.elements import HEADINGS, tag_of, types_of

_LONGEST_CELL = 300
"""Characters of a cell of data; a longer one holds prose."""
_PROSE = frozenset({"p", "ul", "ol", "blockquote", "article", "section", *HEADINGS})


def data_tables(root: etree._Element) -> dict[etree._Element, bool]:
    """Return for each row of a table whether the table holds data; what lays out a page is read block by block."""
    found: dict[etree._Element, bool] = {}
    for table in root.iter("table"):
        is_data = _holds_data(table)
        for row in table.iter("tr"):
            found[row] = is_data
    return found


def _holds_data(table: etree._Element) -> bool:
    if types_of(table) & {"presentation", "none"}:
        return False
    widest = long = prose = 0
    for row in table.iter("tr"):
        widest = max(widest, sum(1 for cell in row if tag_of(cell) in ("td", "th")))
    for cell in table.iter("td", "th"):
        size = sum(len(text) for text in cell.itertext())
        long += size > _LONGEST_CELL
        prose += sum(1 for one in cell.iter() if tag_of(one) in _PROSE) > 1
    nested = sum(1 for _ in table.iter("table")) > 1
    return widest > 1 and not long and not prose and not nested
