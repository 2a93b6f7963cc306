"""Say where a place of an ingested text stands in its raw file, and which decisions brought it there."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from glossator.characters.unseen import visible
from glossator.commands.project import folder_of, wrong_use
from glossator.edition import source_for
from glossator.findings import Finding, finding
from glossator.findings.show import as_text
from glossator.model import Place
from glossator.patterns import re
from glossator.publish.receipt import citations_of
from glossator.publish.refusal import shown
from glossator.publish.writing import unsealed
from glossator.receipts import Traced, raw_file, trace
from glossator.receipts.tracing import at_offset
from glossator.receipts.way_back import digest
from glossator.witness import LARGEST, front_matter, ingest, read_witness

_PLACE = re.compile(r"(.+?):(\d{1,9})(?::(\d{1,9}))?", re.DOTALL)
_WIDEST = 300
"""Characters of a raw line that are shown around the place."""


EXAMPLES = (("glossator trace build/ingested/a.md:12:5", "where that place stands in the raw file"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `trace`."""
    parser.add_argument("place", metavar="FILE.md:LINE:COLUMN", help="a place of an ingested text, counted from 1")
    parser.add_argument("--report", metavar="R.json", help="the receipt written with it (default: FILE.json)")
    parser.add_argument("--raw", metavar="RAW", help="the raw file, where there is no receipt")
    parser.add_argument("--offset", type=int, metavar="N", help="a place of RAW instead, in characters from 0")


def run(arguments: Namespace) -> int:
    """Print offset, line, column, the raw line and each decision that holds the place; 1 where there is none."""
    root = folder_of(arguments)
    if arguments.offset is not None:
        file, line, column = arguments.place, 0, 0
        arguments.raw = arguments.raw or file
    else:
        match = _PLACE.fullmatch(arguments.place)
        if match is None:
            wrong_use(f"{shown(arguments.place)} is no place; write FILE.md:LINE:COLUMN, counted from 1")
        file, line, column = match[1], int(match[2]), int(match[3] or 1)
    data, name, back = _raw(arguments, file)
    if data is None:
        return 1
    witness, found = read_witness(data, name)
    if witness is None:
        return _said(found)
    source = source_for(root, witness.sha256)
    ingested, _ = ingest(witness, source)
    decisions = (*ingested.decisions, *citations_of(witness, ingested))
    if arguments.offset is not None:
        _print(name, at_offset(witness, decisions, arguments.offset))
        return 0
    words = unsealed(_read(file)).decode("utf-8", "replace")
    shift = _seal_line(_read(file))
    fresh = front_matter(source, witness, ingested) + ingested.markdown
    if back and back != digest(fresh.encode("utf-8", "surrogatepass")):
        _said([finding("w-114", Place(file), file=file)])
    traced, found = trace(witness, ingested.units, decisions, words, file, line - (shift and line > shift), column)
    if traced is None:
        return _said(found)
    _print(name, traced)
    return 0


def _raw(arguments: Namespace, file: str) -> tuple[bytes | None, str, str]:
    """The raw bytes, what they are called, and the hash of the Markdown that the receipt was written with."""
    if arguments.raw is not None:
        return _read(arguments.raw), arguments.raw, ""
    path = arguments.report or str(Path(file).with_suffix(".json"))
    if not Path(path).is_file():
        wrong_use(f"there is no receipt {shown(path)}; name it with --report R.json, or the raw file with --raw RAW")
    record = read_receipt(_read(path))
    data, found = raw_file(record, path)
    _said(found)
    back: dict[str, Any] = record.get("way_back") or {}
    return data, str(back.get("file", path)), str(back.get("markdown", ""))


def read_receipt(data: bytes) -> dict[str, Any]:
    """Return a receipt, or an empty one for what is none."""
    try:
        record = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _read(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(4 * LARGEST + 1)
    except (OSError, ValueError) as error:
        wrong_use(f"{shown(path)} cannot be read: {getattr(error, 'strerror', None) or error}")


def _seal_line(data: bytes) -> int:
    """Which line, from 1, of a file is the one that `sealed` put there; 0 where none is."""
    rest = unsealed(data)
    if len(rest) == len(data):
        return 0
    at = next((at for at, (one, other) in enumerate(zip(data, rest, strict=False)) if one != other), len(rest))
    return data.count(b"\n", 0, at) + 1


def _print(name: str, traced: Traced) -> None:
    print(f"{visible(name)}:{traced.line}:{traced.column}: offset {traced.offset}")
    left = max(0, traced.column - 1 - _WIDEST // 2)
    words = traced.raw.replace("\t", " ")
    lead, rest = visible(words[left : traced.column - 1]), visible(words[traced.column - 1 : left + _WIDEST])
    print(f"    {lead}{rest}\n    {' ' * len(lead)}^")
    for one in traced.decisions:
        sure = round(100 * one.confidence)
        print(f"{one.kind.value}, {sure} per cent sure, by {one.rule}: {visible(one.why)}")
        value = {key: value for key, value in one.value.items() if key != "text"}
        if value:
            print(f"    {visible(json.dumps(value, ensure_ascii=False))}")
    if not traced.decisions:
        print("nothing was decided here: white space between two pieces of text")


def _said(found: list[Finding]) -> int:
    for one in found:
        print(as_text(one), file=sys.stderr)
    return 1 if found else 0
