"""Markdown files of the editors with their front matter: texts, and pages that are none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.edition.edition import PlainPage
from glossator.edition.front import parse_front
from glossator.edition.page_fields import first_heading, parse_page
from glossator.findings import Finding, finding
from glossator.model import Front, Place, Text
from glossator.passages import read_front, read_text
from glossator.store import Store, digest_of


def read_written(id: str, path: str, source: str) -> tuple[Text, list[Finding]]:
    """Return a text that somebody wrote in Markdown, and what is wrong with its front matter and its Markdown."""
    fields, body, findings = read_front(source, path)
    front, found = parse_front(fields, path, id)
    text, more = read_text(id, path, source, front, body)
    return text, [*findings, *found, *more]


def read_all(written: Sequence[tuple[str, str, str]], store: Store) -> list[tuple[Text, list[Finding]]]:
    """Return what `read_written` does for each (id, path, source), in order; what was read before is in the store."""
    keys = [digest_of(*one) for one in written] if store.keeps else [b""] * len(written)
    read = store.kept("texts", keys, _without_source, written)
    # The words of the file are at hand: kept with each text they would be held twice.
    return [(replace(text, source=source), found) for (text, found), (_, _, source) in zip(read, written, strict=True)]


def _without_source(written: tuple[str, str, str]) -> tuple[Text, list[Finding]]:
    text, findings = read_written(*written)
    return replace(text, source=""), findings


def read_page(name: str, path: str, source: str) -> tuple[PlainPage, list[Finding]]:
    """Return a page that is no text; it is called by its title, else by its first heading, else by its name."""
    record, body, findings = read_front(source, path)
    fields, found = parse_page(record, path)
    front = Front(str(fields.get("title") or first_heading(source, body) or name), kind="page", of=name)
    text, more = read_text(f"page:{name}", path, source, front, body)
    return PlainPage(name, fields, text), [*findings, *found, *more]


def distinct(texts: Iterable[Text]) -> tuple[list[Text], list[Finding]]:
    """Return the texts, the first of each id, and t-012 for each other."""
    kept: dict[str, Text] = {}
    findings = []
    for text in texts:
        if text.id in kept:
            findings.append(finding("t-012", Place(text.path), id=text.id, other=kept[text.id].path))
        else:
            kept[text.id] = text
    return list(kept.values()), findings
