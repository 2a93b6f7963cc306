"""YAML lists of records, each with its place in the file, so that a finding can point at it.

A mistake costs the record it stands in and no other: where the file as a whole
is no YAML, it is read again record by record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from glossator.findings import Finding, finding
from glossator.model import Place

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RECORD = re.compile(r"^- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Record:
    """One mapping of a list, with the place where it starts."""

    fields: Mapping[str, Any]
    place: Place


def read_records(source: str, path: str) -> tuple[list[Record], list[Finding]]:
    """Return the records in file order, and what could not be read (n-001, n-004).

    A file that is empty or holds comments only has no records and no findings.
    """
    source = source.removeprefix("\ufeff")
    try:
        return _read(source, path, 0)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _salvage(source, path, error)


def _read(source: str, path: str, line: int) -> tuple[list[Record], list[Finding]]:
    loader = _LOADER(source)
    try:
        node = loader.get_single_node()
        if node is None:
            return [], []
        records: list[Record] = []
        findings: list[Finding] = []
        if not isinstance(node, yaml.SequenceNode):
            return [], [
                finding("n-004", Place(path, line + 1), field="file", what="no list", wanted="a list of `- id: …`")
            ]
        for item in node.value:
            place = Place(path, item.start_mark.line + line + 1, item.start_mark.column + 1)
            value = loader.construct_object(item, deep=True)
            if isinstance(value, dict):
                records.append(Record({str(name): field for name, field in value.items()}, place))
            else:
                findings.append(
                    finding("n-004", place, field="record", what="no mapping", wanted="`- id: …` and fields")
                )
        return records, findings
    finally:
        loader.dispose()


def _salvage(source: str, path: str, error: Exception) -> tuple[list[Record], list[Finding]]:
    starts = [match.start() for match in _RECORD.finditer(source)]
    if len(starts) < 2:
        return [], [_unreadable(error, path, 0)]
    records: list[Record] = []
    findings: list[Finding] = []
    for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
        line = source.count("\n", 0, start)
        try:
            read, found = _read(source[start:end], path, line)
            records += read
            findings += found
        except (yaml.YAMLError, ValueError, RecursionError) as wrong:
            findings.append(_unreadable(wrong, path, line))
    # A mistake between records (an anchor used across them, say) may vanish once they stand alone.
    return records, findings or [_unreadable(error, path, 0)]


def _unreadable(error: Exception, path: str, line: int) -> Finding:
    mark = getattr(error, "problem_mark", None)
    place = Place(path, mark.line + line + 1, mark.column + 1) if mark else Place(path, line + 1)
    return finding("n-001", place, why=str(getattr(error, "problem", None) or error).splitlines()[0])
