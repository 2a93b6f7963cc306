"""Records of the project's files as values, and what is said of a raw file in `references/sources.yml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from glossator.edition.files import read_words
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.records import read_records, value_place
from glossator.store import NOWHERE, Store, digest_of
from glossator.witness import SourceRecord, parse_source

Parse = Callable[[Mapping[str, Any], Place], tuple[Any, list[Finding]]]
"""A record and its place to the thing, None where it cannot be one, and what is wrong with it."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
"""What names of stages are made of."""


def read_described(
    root: Path, path: str, parse: Parse, store: Store = NOWHERE
) -> tuple[tuple[dict[str, Any], str | None], list[Finding]]:
    """Return the values of a file of records by their ids, with its words (None without a file), and every finding.

    Of two records of one id the first is kept, and the second is n-003. What a file says is in the store, in a stage
    of its own for each, where it was read before.
    """
    source, findings = read_words(root / path, root)
    if source is None:
        return ({}, None), findings
    key = digest_of(path, source) if store.keeps else b""
    stage = f"records{''.join(filter(_LETTERS.__contains__, path))}"
    ((kept, found),) = store.kept(stage, [key], lambda words: _described(words, path, parse), [source])
    return (kept, source), [*findings, *found]


def _described(source: str, path: str, parse: Parse) -> tuple[dict[str, Any], list[Finding]]:
    records, findings = read_records(source, path)
    kept: dict[str, Any] = {}
    for record in records:
        value, found = parse(record.fields, record.place)
        findings += found
        if value is None:
            continue
        if value.id in kept:
            line = kept[value.id].place.line
            findings.append(finding("n-003", value_place(record.fields, "id", record.place), id=value.id, line=line))
            continue
        kept[value.id] = value
    return kept, findings


def source_for(root: Path, sha256: str) -> SourceRecord | None:
    """Return what `references/sources.yml` says of a raw file, or None where nobody has described it."""
    (described, _), _ = read_described(root, "references/sources.yml", parse_source)
    return next((source for source in described.values() if source.sha256 == sha256), None)
