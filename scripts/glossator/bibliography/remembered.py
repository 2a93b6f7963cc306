"""A large library read once: its works and findings in the store, by everything that they depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from glossator.bibliography.library import read_library
from glossator.bibliography.store import key_of, load, save
from glossator.findings import CATALOGUE, Finding
from glossator.model import Place, Work

LEAST = 100_000
"""Characters from which on a file is worth storing; a library of a hundred works is read in less time than it takes
to look whether it was."""
ROOMS = ("bibliography", "characters", "dating", "findings", "model", "records")
"""Whose code decides what a file says."""


def remembered_library(source: str, path: str, folder: Path | None) -> tuple[dict[str, Work], list[Finding]]:
    """Return what `read_library` returns, from the store in the folder where it was read before.

    Whatever lies in the folder, and whether it is there at all, changes nothing but the time.
    """
    if folder is None or len(source) < LEAST:
        return read_library(source, path)
    key = key_of("library", _code(), path, source)
    stored = load(folder, key, lambda table: _from_table(table, path))
    if stored is not None:
        return stored
    works, findings = read_library(source, path)
    save(folder, key, _as_table(works.values(), findings))
    return works, findings


def _as_table(works: Any, findings: Sequence[Finding]) -> dict[str, Any]:
    return {
        "works": [
            (
                one.key,
                one.type,
                one.place.line,
                one.place.column,
                dict(one.fields),
                dict(one.csl),
                [[name, *mark] for (name, _), mark in one.spots.items()],
            )
            for one in works
        ],
        "findings": [
            (one.code, one.message, one.hint, one.place.line, one.place.column, list(one.suggestions), dict(one.about))
            for one in findings
        ],
    }


def _from_table(table: object, path: str) -> tuple[dict[str, Work], list[Finding]] | None:
    """What `_as_table` made a table of, None where it is anything else; its digest was compared before."""
    match table:
        case {"works": list(listed), "findings": list(told), **rest} if not rest:
            pass
        case _:
            return None
    works: dict[str, Work] = {}
    for row in listed:
        match row:
            case [str(key), str(type_), int(line), int(column), dict(fields), dict(csl), list(marks)]:
                place = Place(path, line, column)
                spots = {(name, ""): (row, at) for name, row, at in marks}
                works[key] = Work(key, type_, MappingProxyType(fields), place, MappingProxyType(csl), spots)
            case _:
                return None
    findings: list[Finding] = []
    for row in told:
        match row:
            case [str(code), str(message), str(hint), int(line), int(column), list(near), dict(about)] if (
                code in CATALOGUE
            ):
                severity, place = CATALOGUE[code].severity, Place(path, line, column)
                findings.append(
                    Finding(code, message, hint, severity, place, suggestions=tuple(map(str, near)), about=about)
                )
            case _:
                return None
    return works, findings


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of the source of all that reads: what older code made of the same file is not what this would make."""
    digest = hashlib.sha256()
    package = Path(__file__).resolve().parents[1]
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            digest.update(str(path.relative_to(package)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
