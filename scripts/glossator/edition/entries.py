"""Entries of the glossary: each its term, and its words as a text that speaks of things like others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.findings import Finding
from glossator.glossary import parse_term
from glossator.model import Front, Place, Term, Text, line_and_column
from glossator.passages import read_front, read_text
from glossator.store import Store, digest_of

Entry = tuple[Term | None, Text | None]
"""A term and the text of its entry, or neither."""


def read_entries(written: Sequence[tuple[str, str, str]], store: Store) -> list[tuple[Entry, list[Finding]]]:
    """Return the entry of each (id, path, source), in order, and what is wrong with it; from the store where it is."""
    keys = [digest_of(*one) for one in written] if store.keeps else [b""] * len(written)
    read = store.kept("entries", keys, _without_source, written)
    return [
        ((term, None if text is None else replace(text, source=source)), findings)
        for ((term, text), findings), (_, _, source) in zip(read, written, strict=True)
    ]


def _without_source(written: tuple[str, str, str]) -> tuple[Entry, list[Finding]]:
    """The words of the file are at hand: kept with each entry they would be held twice."""
    id, path, source = written
    fields, body, findings = read_front(source, path)
    below = Place(path, *line_and_column(source, body))
    term, found = parse_term(fields, source[body:], Place(path), id, below)
    findings = [*findings, *found]
    if term is None:
        return (None, None), findings
    front = Front(term.label, kind="entry", of=id)
    text, found = read_text(f"glossary/{id}", path, source, front, body)
    return (term, replace(text, source="")), [*findings, *found]
