"""Read small date strings, as records and references print them: one JSON object a line."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from glossator.bibliography.csl_dates import csl_of
from glossator.dating import Dating, read_date

EXAMPLES = (('glossator date "Spring 1850" "o. J."', "what such strings say, as EDTF"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `date`."""
    parser.add_argument(
        "strings",
        nargs="*",
        metavar="STRING",
        help="dates as printed, such as “[1850?]”; without any, a line each of standard input",
    )


def run(arguments: Namespace) -> int:
    """Print what each string says, in their order; 1 where one of them is no date."""
    failing = 0
    for written in arguments.strings or sys.stdin.read().splitlines():
        record = as_record(written)
        failing += "why" in record
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    return 1 if failing else 0


def as_record(written: str) -> dict[str, Any]:
    """Return what a string says.

    `edtf` (null for a status), `earliest` and `latest` (ISO days, empty where open), `words`, `csl`; beside them only
    what is said, and `why` where it is no date.
    """
    read = read_date(written)
    if not isinstance(read, Dating):
        return {"written": written, "edtf": None, "why": read.why}
    date = read.edtf
    record: dict[str, Any] = {"written": written, "edtf": date.text if date else None}
    if date:
        record["earliest"] = date.earliest.as_iso() if date.earliest else ""
        record["latest"] = date.latest.as_iso() if date.latest else ""
        record["words"] = date.as_words()
    record["csl"] = csl_of(read, written)
    if read.original:
        record["original"] = read.original.text
    for name in ("status", "letter", "ambiguous", "accessed", "supplied", "copyright"):
        if value := getattr(read, name):
            record[name] = value
    return record
