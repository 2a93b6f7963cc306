"""Findings of how a raw text is laid out, w-080 to w-099; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import NOTE, WARNING, Rule

LAYOUT_RULES: dict[str, Rule] = {
    "w-080": Rule(
        NOTE,
        "{count} characters in {lines} lines are left out as a licence or a cover, from “{raw}” on",
        "if they belong to the text, say so with a decision on them in references/sources.yml",
    ),
    "w-081": Rule(
        WARNING,
        "{lines} lines look like two columns side by side, from “{raw}” on; {what}",
        "take the text out of the PDF again column by column (`pdftotext` without `-layout`), and compare",
    ),
}
