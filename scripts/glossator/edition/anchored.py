"""The edition with the ids of passages that the registry keeps, whatever was edited since."""

from __future__ import annotations

from dataclasses import replace

from glossator.anchors import addressed
from glossator.edition.edition import Edition
from glossator.findings import Finding


def with_anchors(edition: Edition, registry: str | None) -> tuple[Edition, list[Finding]]:
    """Return the edition with the ids that the registry keeps."""
    texts, anchors, findings = addressed(registry, edition.documents)
    parts = (
        tuple(texts.get(one.id, one) for one in part) for part in (edition.texts, edition.entries, edition.comments)
    )
    read, entries, comments = parts
    pages = tuple(replace(page, text=texts.get(page.text.id, page.text)) for page in edition.pages)
    edition = replace(edition, texts=read, entries=entries, comments=comments, pages=pages, anchors=anchors)
    return edition, findings
