"""Headings that run into the first line of their paragraph: `Abstract: The article …`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_LABEL = re.compile(
    r"(abstract|summary|key ?words|introduction|conclusions?|acknowledge?ments?|methods?|results|discussion|background"
    r"|objectives?|özet|öz|anahtar kelimeler|giriş|sonuç|zusammenfassung|schlüsselwörter|schlagwörter|einleitung"
    r"|résumé|mots[- ]clés|resumen|palabras clave|аннотация|ключевые слова)\s?[:：—–](?=\s+\S)",
    re.IGNORECASE,
)


_BARE = re.compile(
    r"(background|context|objectives?|aims?|purpose|importance|design|setting|participants|patients|subjects|interventions?"
    r"|methods?|methodology|materials and methods|measurements|main outcome measures|findings|results|interpretation"
    r"|discussion|conclusions?|limitations|funding|registration|trial registration|hintergrund|fragestellung|ziele?"
    r"|methodik"
    r"|methoden?|ergebnisse|schlussfolgerung(?:en)?|amaç|gereç ve yöntem|yöntem|bulgular|sonuç|contexte|objectifs?"
    r"|méthodes?"
    r"|résultats|conclusion|objetivos?|métodos?|resultados|conclusiones|обоснование|цель|методы|результаты|выводы|заключение)"
    r"(?=\s+(?-i:[^\W\d_a-zß-öø-ÿа-яё])|\s+\d)",
    re.IGNORECASE,
)
_LEAST = 3
"""Labels below each other that need no colon."""
KEYWORDS = re.compile(
    r"(?:key ?words|index terms|anahtar|schlüsselw|schlagw|mots[- ]cl|palabras cl|ключевые|parole chiave"
    r"|palavras-chave)[^:.—–]{0,20}"
    r"[:.—–]",
    re.IGNORECASE,
)
"""A row of words with its label is one line, and no section."""


def run_in(sheet: Sheet) -> Iterable[Claim]:
    """Claim a known label with its colon at the start of a block; the rest of the line is a paragraph.

    Three blocks in a row with labels of an abstract need no colon: `Background Sleep is`, `Methods We asked`.
    """
    blocks = sheet.blocks()
    labels = [_BARE.match(sheet.lines[first].text) for first, _ in blocks]
    at = 0
    while at < len(blocks):
        end = at
        while end < len(blocks) and labels[end]:
            end += 1
        for (first, _), label in zip(blocks[at:end], labels[at:end], strict=True) if end - at >= _LEAST else ():
            if label:
                why = f"“{label[1]}” is one of {end - at} labels of an abstract that stand below each other"
                value = {"level": 3, "text": label[1]}
                yield Claim(Kind.HEADING, first, first, why, 0.85, value, upto=label.end())
        at = max(end, at + 1)
    for first, _ in blocks:
        line = sheet.lines[first]
        match = _LABEL.match(line.text)
        if match and line.text[0].isupper() and not KEYWORDS.match(line.text):
            why = f"“{match[1][:40]}” before a colon is the heading of what follows on the line"
            yield Claim(Kind.HEADING, first, first, why, 0.95, {"level": 2, "text": match[1]}, upto=match.end())
