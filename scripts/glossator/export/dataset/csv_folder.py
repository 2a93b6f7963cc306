"""The tables of the dataset as a folder of CSV (RFC 4180, with LF)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from glossator.export.cells import safe
from glossator.export.dataset.tables import TABLES
from glossator.publish.press import Impression

FOLDER = "exports/tables"


def dataset_csv(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield a file for each table, its head first; nothing is an empty cell."""
    for table in TABLES:
        out = StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(one.name for one in table.columns)
        for row in table.filled(impression):
            writer.writerow(safe(cell) if isinstance(cell, str) else cell for cell in row)
        yield f"{FOLDER}/{table.name}.csv", out.getvalue().encode()
