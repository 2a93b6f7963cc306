"""Captions: a paragraph between two others that describes a picture."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_OPENING = re.compile(
    r"(?:(?:an? |the )?(?:aerial |official |file |undated )?(?:photo(?:graph)?|picture|image|portrait|painting"
    r"|screenshot|illustration|poster)\b(?:s? (?:of|by|from|showing|shows)\b|s?\s?[:–—-]| credit| courtesy)"
    r"|(?:fig(?:ure|ura)?s?|table(?:au)?|tab|map|chart|graph|plate|scheme|box|exhibit|abbildung|abb|tabelle|karte"
    r"|schema|grafik"
    r"|şekil|tablo|harita|resim|çizelge|grafik|fotoğraf|carte|photo|planche|рис(?:унок)?|табл(?:ица)?|карта|фото"
    r"|схема|график"
    r"|tabla|cuadro|mapa|gráfico|gráfica|ilustración|imagen|tabela|figuur|rys(?:unek)?|obr|tav(?:ola)?|tabella)\.?\s?"
    r"(?:№\s?)?(?:[A-Z]?\d{1,3}(?:[.-]\d{1,3})?[a-z]?|[IVX]{1,5})(?:\s?[:.–—|-]|\s(?=(?-i:[^\W\d_a-zß-öø-ÿа-яё])))"
    r"|(?:photo|image|picture)? ?(?:credit|courtesy)s?\s?[:–—-])",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:^|[.;|–—(]\s?)(?:photo(?:graph|graphy|s)?|image|picture|illustration|drawing|foto(?:graf(?:ie|ía)?|ğraf)?|bild"
    r"|abbildung|zeichnung|görsel|crédit|imagen|фото|рисунок)(?: by| credit| courtesy(?: of)?| von| de)?\s?[:©/]"
    r"\s?[^.:]{2,70}\)?\.?$"
    r"|\((?:photo(?:graph(?:y|ie)?)?|image|picture|illustration|drawing|foto(?:grafie|grafía|grafia|ğraf)?|bild|zeichnung|görsel|imagen|immagine|фото)"
    r"(?: by| courtesy of| von| de| di| da| d[’'])? ?[^().:]{3,60}\)\.?$",
    re.IGNORECASE,
)
"""Whose picture it is, at the end of what it shows."""
_POSITIONS = re.compile(
    r"\((?:(?:from )?left(?: to right)?|(?:from )?right(?: to left)?|[lr]|cent(?:er|re)|seated|standing|back row"
    r"|front row|second from (?:left|right))\)|\bpictured (?:here|above|below|left|right)\b|\blooks? on[.:]"
    r"|\bfrom left to right\b",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"\b(?:meets?|shakes?|shake hands|signs?|speaks?|addresses|arrives?|poses?|greets?|gestures?|waves?|holds?|talks?"
    r"|listens?|welcomes?|watch(?:es)?|inspects?|attends?|delivers?|visits?|walks?|stands?|sits?|presents?|receives?"
    r"|lays?|unveils?|boards?|leaves?|marches|march|celebrates?|salutes?)\b"
)
_TELLING = re.compile(
    r"\b(?:was|were|had|has|have|been|did|would|could|should|must|may|might|because|therefore|however|although"
    r"|this|these|those|we|i|you|it|they)\b",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"(?<=[\w,] )[A-ZÀ-ÞĀ-Ž]\w+")
_LONGEST_CREDITED = 400
_SHORTER = 0.5
"""A caption of this sort is at most so long as the shorter of its neighbours."""


def is_credited(text: str) -> bool:
    """Return whether a line ends with whose picture it describes."""
    return len(text) <= _LONGEST_CREDITED and _CREDIT.search(text[-120:]) is not None


def captions(sheet: Sheet) -> Iterable[Claim]:
    """Claim blocks that name a picture, give places in it, or tell in one present-tense sentence who does what.

    The last sort needs two neighbours of running prose much longer than itself,
    several names, and no word that joins it to an argument.
    """
    blocks = sheet.blocks()
    for at, (first, last) in enumerate(blocks):
        if len(sheet.lines[first].text) < 5 or last - first > 11 or not _set_apart(sheet, blocks, at):
            continue
        text = sheet.words(first, last)
        if _OPENING.match(text):
            yield Claim(Kind.CAPTION, first, last, "it begins as descriptions of pictures do", 0.96)
        elif is_credited(text):
            yield Claim(Kind.CAPTION, first, last, "it ends with whose picture it is", 0.85)
        elif _may_place(text) and _POSITIONS.search(text) and not _argues(text):
            yield Claim(Kind.CAPTION, first, last, "it says who stands where in a picture", 0.85)
        elif 0 < at < len(blocks) - 1 and _dwarfed(sheet, blocks, at, len(text)) and _is_scene(text):
            why = "one present-tense sentence of names between two long paragraphs"
            yield Claim(Kind.CAPTION, first, last, why, 0.75)


def _set_apart(sheet: Sheet, blocks: list[tuple[int, int]], at: int) -> bool:
    if sheet.unwrapped:
        return True
    first, last = blocks[at]
    above = at == 0 or blocks[at - 1][1] < first - 1
    between = range(blocks[at - 1][1] + 1, first + 1) if at else range(0)
    if above and any(
        index in sheet.pages or index in sheet.claims for index in between
    ):  # the rest of a paragraph that a page break or a note cut in two stands apart as well
        before = sheet.words(*blocks[at - 1])
        above = len(before) <= 60 or ends_sentence(before)
    below = at + 1 == len(blocks) or blocks[at + 1][0] > last + 1
    return above and below


def _may_place(text: str) -> bool:
    """Whether a sign of places in a picture is there at all: most prose has none."""
    small = text.lower()
    return "(" in text or "pictured" in small or "look" in small or "left to right" in small


def _argues(text: str) -> bool:
    return len(_TELLING.findall(text)) > 2


def _is_scene(text: str) -> bool:
    one = ends_sentence(text) and not re.search(r"[a-z]{2}[.!?] [A-Z]", text)
    names = len(_CAPITALISED.findall(text))
    return one and names >= 3 and _PICTURED.search(text) is not None and not _TELLING.search(text) and "[" not in text


def _dwarfed(sheet: Sheet, blocks: list[tuple[int, int]], at: int, size: int) -> bool:
    if size >= _LONGEST_CREDITED:
        return False
    return size <= _SHORTER * min(len(sheet.words(*blocks[at - 1])), len(sheet.words(*blocks[at + 1])))
