"""A PDF as an extracted text, or a sentence that says why not and what to do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.formats.extract import Extract
from glossator.formats.pdf.lines import lines_of
from glossator.formats.pdf.segments import segments_of
from glossator.formats.pdf.typed import typed
from glossator.model import Place

_SECONDS = 60
_PER_BYTE = 1 / 500_000
_UNKNOWN_SHARE = 0.3
"""Of the characters: with more that mean nothing the fonts of the file do not say which letters they draw."""
_SAVE = "open it in a browser, print it into a new PDF, and give that"
_FORCE = "recognise its text anew with `ocrmypdf --force-ocr -l LANGUAGE FILE out.pdf`, and give out.pdf"


@dataclass(frozen=True, slots=True)
class _Pages:
    tool: str
    rows: Sequence[tuple[int, str, Sequence[int], str]]
    """Objects, text, and places and faces of the characters of each page."""
    count: int


def read_pdf(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Return the text of a PDF with its line ends, indents and form feeds, so that rules of raw text read it.

    w-045 without its library, w-046 damaged, w-047 with a password, w-048 a picture
    of pages, w-039 where some pages are. Reading happens in another process within
    limits of time and memory.
    """
    place = Place(name)
    if find_spec("pypdfium2") is None:
        return None, [finding("w-045", place, form="PDF", library="pypdfium2")]
    pages = _asked(data)
    if isinstance(pages, str):
        if pages == "password":
            return None, [finding("w-047", place, form="PDF")]
        return None, [finding("w-046", place, form="PDF", why=pages, how=_SAVE)]
    lines = [lines_of(segments_of(text, boxes, faces)) for _, text, boxes, faces in pages.rows]
    extract = typed(lines, pages.tool)
    if not extract.text.strip():
        return None, [finding("w-048", place)]
    unknown = sum(1 for c in extract.text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff")
    if unknown > _UNKNOWN_SHARE * len("".join(extract.text.split())):
        why = "its fonts do not say which letters they draw"
        return None, [finding("w-046", place, form="PDF", why=why, how=_FORCE)]
    findings: list[Finding] = []
    empty = [at for at, (objects, text, *_) in enumerate(pages.rows, 1) if objects and not text.strip()]
    if empty:
        findings.append(finding("w-039", place, pages=_counted(len(empty)), which=_listed(empty)))
    if len(pages.rows) < pages.count:
        left = f"pages from {len(pages.rows) + 1} to {pages.count}"
        findings.append(finding("w-049", place, form="PDF", what=left))
    return extract, findings


def _asked(data: bytes) -> _Pages | str:
    """What the process printed, or why there is nothing."""
    command = [sys.executable, str(Path(__file__).with_name("worker.py"))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    seconds = _SECONDS + _PER_BYTE * len(data)
    try:
        answer = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False, env=environment)
    except subprocess.TimeoutExpired:
        return f"it took longer than {seconds:.0f} seconds"
    except OSError as error:
        return f"its reader did not run: {type(error).__name__}"
    rows = answer.stdout.split(b"\n")
    try:
        head = json.loads(rows[0])
        pages = [json.loads(row) for row in rows[1:] if row.endswith(b"]")]
    except ValueError:
        return "it is damaged, or needs too much memory"
    if wrong := head.get("error"):
        return "password" if wrong == "password" else "it is damaged"
    return _Pages(head["tool"], [(row[2], row[3], row[4], row[5]) for row in pages], head["pages"])


def _counted(number: int) -> str:
    return f"{number} page{'s' if number > 1 else ''}"


def _listed(pages: Iterable[int]) -> str:
    row = list(pages)
    return ", ".join(map(str, row[:12])) + (" …" if len(row) > 12 else "")
