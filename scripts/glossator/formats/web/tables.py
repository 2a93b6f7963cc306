"""Tables of data and tables that only lay out a page."""

from __future__ import annotations

from lxml import etree

from glossator.formats.web.elements import HEADINGS, tag_of, types_of

_LONGEST_CELL = 300
"""Characters of a cell of data; a longer one holds prose."""
_PROSE = frozenset({"p", "ul", "ol", "blockquote", "article", "section", *HEADINGS})


def data_tables(root: etree._Element) -> dict[etree._Element, bool]:
    """Return for each row of a table whether the table holds data; what lays out a page is read block by block.

    A table with another one in it lays out, so that each is looked at once.
    """
    found: dict[etree._Element, bool] = {}
    open_tables: list[etree._Element] = []
    around: set[etree._Element] = set()
    closed: list[etree._Element] = []
    for event, table in etree.iterwalk(root, events=("start", "end"), tag="table"):
        if event == "start":
            around.update(open_tables[-1:])
            open_tables.append(table)
        else:
            closed.append(open_tables.pop())
    for table in closed:
        if table in around:
            continue
        is_data = _holds_data(table)
        for row in table.iter("tr"):
            found[row] = is_data
    return found


def _holds_data(table: etree._Element) -> bool:
    if types_of(table) & {"presentation", "none"}:
        return False
    widest = 0
    for row in table.iter("tr"):
        widest = max(widest, sum(1 for cell in row if tag_of(cell) in ("td", "th")))
    if widest < 2:
        return False
    for cell in table.iter("td", "th"):
        size = prose = 0
        for one in cell.iter():
            size += len(one.text or "") + len(one.tail or "")
            prose += tag_of(one) in _PROSE
            if size > _LONGEST_CELL or prose > 1:
                return False
    return True
