"""Quotations as rows of the evidence table: what our text quotes, and the line of the original that it rests on."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from glossator.quotations.values import Checked, locator_words

COLUMNS = ("claim", "passage", "words", "original", "line", "work")
"""The columns of `references/evidence.csv`."""
_LONGEST = 8
"""Words that the table repeats at most, as in the rest of it."""


def rows(checked: Iterable[Checked]) -> list[dict[str, str]]:
    """Return a row for each quotation, in order: the verdict as its claim, and up to eight words of ours.

    `original` is the text that holds the work and `line` the line of its Markdown; both are empty where it is not
    held or has no such words.
    """
    return [
        {
            "claim": _claim(one),
            "passage": one.quotation.passage,
            "words": " ".join(one.quotation.words.split()[:_LONGEST]),
            "original": one.spot.text if one.spot else "",
            "line": str(one.spot.line) if one.spot else "",
            "work": one.work.key,
        }
        for one in checked
    ]


def as_csv(checked: Iterable[Checked]) -> str:
    """Return the table as CSV (RFC 4180, with LF), its head first."""
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows(checked))
    return out.getvalue()


def _claim(one: Checked) -> str:
    """The verdict with what was cited; the words of the original are not repeated."""
    where = f" {locator_words(one.work)}" if one.work.locator else ""
    place = one.spot.as_words() if one.spot else ""
    found = f"{one.verdict.value}{f' at {place}' if place else ''}"
    return f"Quotation of {one.work.key}{where}: {found}"
