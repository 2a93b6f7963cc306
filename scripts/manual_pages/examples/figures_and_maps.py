"""Figures and maps: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import MAPS, Example, Unshown, alone, record

FIGURES = "references/figures.csv"
_HEAD = "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"


def _rows(wrong: str, right: str) -> Example:
    """A whole table: it does not grow, so each row has an edition of its own."""
    return alone(Example(FIGURES, _HEAD + wrong, _HEAD + right))


def _map(id: str, wrong: str, right: str) -> Example:
    head = f"- id: {id}\n  label: The {id}\n"
    return record(MAPS, head + wrong, head + right)


_PIER = "  parts:\n  - {label: Pier, coordinates: [57.1, -2.1]}\n"
EXAMPLES: Mapping[str, Example | Unshown] = {
    "d-066": _rows("herring,Fish,Catch,,1890,a lot,barrels,,,,,,,\n", "herring,Fish,Catch,,1890,>900,barrels,,,,,,,\n"),
    "d-067": _rows(
        "herring,Fish,Catch,,1890,900,barrels,,,,,,,\nlater,Fish,Catch,,1891,80,tons,,,,,,,\n",
        "herring,Fish,Catch,,1890,900,barrels,,,,,,,\nlater,Fish,Catch,,1891,800,barrels,,,,,,,\n",
    ),
    "d-068": _rows(
        "herring,Fish,Catch,,1890,900,barrels,,,,,,,Sold, not caught.\n",
        'herring,Fish,Catch,,1890,900,barrels,,,,,,,"Sold, not caught."\n',
    ),
    "d-069": _rows(
        "herring,Fish,Catch,,1890,900,barrels,,,,,,90,\n",
        "herring,Fish,Catch,,1890,900,barrels,,,,,,90,The ledger has a nought less.\n",
    ),
    "d-070": alone(
        Example(FIGURES, "id,series,value\nherring,Catch,900\n", _HEAD + "herring,Fish,Catch,,,900,,,,,,,,\n")
    ),
    "d-071": _map(
        "roads", "  parts:\n  - label: Anchorage\n", "  parts:\n  - {label: Anchorage, coordinates: [57.2, -2]}\n"
    ),
    "d-072": _map(
        "bay", f"  frame: [[57, -3], [57.5, -2], [58, -1]]\n{_PIER}", f"  frame: [[57, -3], [58, -1]]\n{_PIER}"
    ),
}
"""Code to its example. To add one, add a row."""
