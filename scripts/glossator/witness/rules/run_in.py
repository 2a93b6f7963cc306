"""Headings that run into the first line of their paragraph: `Abstract: The article …`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_LABEL = re.compile(
    r"(abstract|summary|key ?words|introduction|conclusions?|acknowledge?ments?|methods?|results|discussion|background"
    r"|objectives?|özet|öz|anahtar kelimeler|giriş|sonuç|zusammenfassung|schlüsselwörter|schlagwörter|einleitung"
    r"|résumé|mots[- ]clés|resumen|palabras clave|аннотация|ключевые слова)\s?[:：.—–](?=\s+\S)",
    re.IGNORECASE,
)


_KEYWORDS = re.compile(
    r"key ?words|anahtar|schl(?:ü|u)sselw|schlagw|mots|palabras|ключевые|parole", re.IGNORECASE
)
"""A row of words with its label is one line, and no section."""


def run_in(sheet: Sheet) -> Iterable[Claim]:
    """Claim a known label with its colon at the start of a block; the rest of the line is a paragraph."""
    for first, _ in sheet.blocks():
        line = sheet.lines[first]
        match = _LABEL.match(line.text)
        if match and line.text[0].isupper() and not _KEYWORDS.match(line.text):
            why = f"“{match[1][:40]}” before a colon is the heading of what follows on the line"
            yield Claim(Kind.HEADING, first, first, why, 0.95, {"level": 2, "text": match[1]}, upto=match.end())
