"""Locators: the page, chapter or section that a citation points to, as a processor is asked for it (CSL 1.0.2)."""

from __future__ import annotations

LABELS = {
    **{
        label: label
        for label in (
            *("book", "chapter", "column", "figure", "folio", "issue", "line", "note", "opus", "page", "paragraph"),
            *("part", "section", "sub-verbo", "verse", "volume"),
        )
    },
    "footnote": "note",
}
"""Label of a locator to the one that Pandoc reads for it (CSL 1.0.2, Appendix II, “Locators”)."""
