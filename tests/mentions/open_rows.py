"""Rows that the program does not meet yet stand in `open_rows.txt`, which only shrinks.

A row of the list that is met fails until it is taken from the list; `MENTIONS=write` writes the list anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

LIST = Path(__file__).parent / "open_rows.txt"
WRITE = os.environ.get("MENTIONS") == "write"
missed: list[str] = []
"""Ids of the rows of this run that are not met."""


def listed() -> set[str]:
    return set(LIST.read_text(encoding="utf-8").split("\n")) - {""}


def settle(id: str, met: bool, shown: str) -> None:
    """Pass where a row is met and not listed, mark it where it is listed and not met; fail otherwise."""
    if WRITE:
        if not met:
            missed.append(id)
    elif id in listed():
        assert not met, f"{id} is met: take it from {LIST.name}\n\n{shown}"
        pytest.xfail("an open row")
    else:
        assert met, shown


def write() -> None:
    """Write the list, sorted, where that is asked."""
    if WRITE:
        LIST.write_text("".join(f"{id}\n" for id in sorted(set(missed))), encoding="utf-8")
