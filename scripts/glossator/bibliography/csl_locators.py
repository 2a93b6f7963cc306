"""Locators: the page, chapter or section that a citation points to, as a processor is asked for it (CSL 1.0.2)."""

from __future__ import annotations

SHORT: dict[str, str] = {
    "page": "p.",
    "chapter": "chap.",
    "section": "sec.",
    "paragraph": "para.",
    "figure": "fig.",
    "footnote": "n.",
    "part": "pt.",
    "volume": "vol.",
    "column": "col.",
    "folio": "fol.",
    "line": "l.",
    "verse": "v.",
    "book": "bk.",
    "issue": "no.",
    "opus": "op.",
    "table": "tbl.",
    "appendix": "app.",
    "equation": "eq.",
    "sub-verbo": "s.v.",
}
"""CSL label of a locator to the word by which Pandoc's reader knows it; `n.` is its short form for a note.

What Pandoc's reader has no word for is printed as written.
"""


def is_plural(where: str) -> bool:
    """Return whether the numbers are several: `48–50`, `3, 5`, `3 and 4` (CSL 1.0.2, `cs:label`, contextual plural)."""
    return any(sign in where for sign in "–-,&") or " " in where.strip()


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
