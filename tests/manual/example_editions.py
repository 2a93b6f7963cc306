"""Editions made of the examples of findings, and what `check` says of each row in them."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from glossator.__main__ import main
from manual_pages.examples import Example, Unshown

_SAID = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: (?P<code>[a-z]-\d{3}) ", re.M)
_GROWS = (
    "references/names.yml",
    "references/events.yml",
    "references/library.bib",
    "references/sources.yml",
    "references/chains.yml",
    "references/maps.yml",
)


def missed(batch: Mapping[str, Example], side: str, base: Path, edition: Path) -> dict[str, list[str]]:
    """Return the rows whose code is not said as it should be, each with what is said of its lines instead.

    `side` is "wrong", where the code must be said, or "right", where it must not. `base` is a small edition, which is
    copied to `edition`.
    """
    shutil.copytree(base, edition)
    found = _said(batch, side, edition)
    return {code: said for code, said in found.items() if (code in said) != (side == "wrong")}


def editions(rows: Mapping[str, Example | Unshown]) -> Iterator[dict[str, Example]]:
    """Yield the rows that are checked together: those of one verb, and each that needs an edition of its own."""
    shown = {code: row for code, row in rows.items() if isinstance(row, Example)}
    for verb in ("check", "ingest", "build"):
        together = {code: row for code, row in shown.items() if not row.alone and row.by == verb}
        if together:
            yield together
    yield from ({code: row} for code, row in shown.items() if row.alone)


def _said(batch: Mapping[str, Example], side: str, edition: Path) -> dict[str, list[str]]:
    for row in batch.values():
        if row.was:
            _write_all(row.was, edition)
            assert _run(edition, "anchors")[0] == 0
            for name, _ in row.was:
                (edition / name).unlink()
    lines = {}
    for row in batch.values():
        _write_all((*row.beside, *(row.wrong_beside if side == "wrong" else row.right_beside)), edition)
    for code, row in batch.items():
        encoding = row.saved_as if side == "wrong" else "utf-8"
        lines[code] = _write(row.file, getattr(row, side), edition, encoding, grows=row.by == "build")
    found = list(_found(batch, edition))
    return {code: _of(row, lines[code], found) for code, row in batch.items()}


def _found(batch: Mapping[str, Example], edition: Path) -> Iterator[tuple[str, int, str]]:
    """Yield file, line and code of all that the verb of a batch says."""
    (verb,) = {row.by for row in batch.values()}
    if verb == "check":
        for one in json.loads(_run(edition, "check", "--format", "json")[1]):
            yield one["file"], one["line"], one["code"]
    for row in batch.values() if verb == "ingest" else ():
        said = _run(edition, "ingest", str(edition / row.file))[2]
        yield from ((row.file, int(one["line"]), one["code"]) for one in _SAID.finditer(said))
    if verb == "build":
        said = _run(edition, "build")[2]
        yield from ((one["file"], int(one["line"]), one["code"]) for one in _SAID.finditer(said))


def _of(row: Example, lines: range, found: list[tuple[str, int, str]]) -> list[str]:
    """The codes that are said at the lines of a row."""
    if row.found_in:
        return [code for file, _, code in found if file == row.found_in]
    return [code for file, line, code in found if file == row.file and line in lines]


def _run(edition: Path, *words: str) -> tuple[int, str, str]:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as error:
        status = main(["--project", str(edition), *words])
    return status, out.getvalue(), error.getvalue()


def _write_all(files: tuple[tuple[str, str], ...], edition: Path) -> None:
    once = dict.fromkeys(files)
    for name, source in once:
        _write(name, source, edition)


def _write(name: str, source: str, edition: Path, encoding: str = "utf-8", *, grows: bool = False) -> range:
    """Write a file, or the end of a file of records; return its lines. Nothing is written twice."""
    path = edition / name
    before = ""
    if path.is_file() and (name in _GROWS or grows):
        before = re.sub(r"^\[\]\n\Z|^site_url:.*\n", "", path.read_text("utf-8"), flags=re.M) + "\n"
        if source and source in before:
            source = ""
    if not source and not before and path.is_file():
        path.unlink()
    if source or before:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((before + source).encode(encoding, "surrogateescape"))
    first = before.count("\n") + 1
    return range(first, first + source.count("\n") + 1)
