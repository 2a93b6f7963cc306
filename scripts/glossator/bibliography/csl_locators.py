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
    "sub-verbo": "s.v.",
}
"""CSL label of a locator to the word by which Pandoc's reader knows it; `n.` is its short form for a note.

What Pandoc's reader has no word for is printed as written.
"""


def is_plural(where: str) -> bool:
    """Return whether the numbers are several: `48–50`, `3, 5`, `3 and 4` (CSL 1.0.2, `cs:label`, contextual plural)."""
    return any(sign in where for sign in "–-,&") or " " in where.strip()


LABELS = frozenset(
    {
        *("act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation"),
        *("figure", "folio", "footnote", "issue", "line", "note", "opus", "page", "paragraph", "part", "rule", "scene"),
        *("section", "sub-verbo", "supplement", "surah", "table", "timestamp", "title-locator", "verse", "version"),
        "volume",
    }
)
"""Every label of a locator (CSL 1.0.2, Appendix II, “Locators”, and those of 1.0.3 that Pandoc knows)."""
