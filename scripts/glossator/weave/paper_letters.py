"""Our own letters for paper: the cuts of the theme joined to whole faces, and what no font here can draw.

A browser takes each letter from the cut that has it; who sets paper takes the spaces between words from the font of the
words, so that a cut without a space would print boxes.
"""

from __future__ import annotations

import logging
from functools import cache
from importlib import import_module
from importlib.resources import files
from io import BytesIO
from typing import Any

from glossator.patterns import re

FAMILY = "Glossator"
CUTS = {
    ("normal", 400): ("latin", "more", "cyrillic"),
    ("normal", 600): ("latin-bold", "more", "cyrillic"),
    ("italic", 400): ("latin-italic", "more-italic", "cyrillic-italic"),
}
"""Style and weight of a face to the cuts of the theme that it is joined of; the first that has a letter gives it."""
MOST_NAMED = 10
"""Letters that a message names."""
_MISSING = ".notdef"
_PLAIN = re.compile(r"[\x00-\x7f]+")


@cache
def face(style: str, weight: int) -> bytes:
    """Return a face of `CUTS` as a font file (OpenType); the same bytes each time."""
    merging: Any = import_module("fontTools.merge")  # it comes with WeasyPrint
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    cuts = [_cut(name) for name in CUTS[style, weight]]
    made = merging.Merger().merge([BytesIO(one) for one in cuts])
    made.recalcTimestamp, made.flavor = False, None
    made["head"].created = made["head"].modified = 0
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def undrawable(words: str) -> str:
    """Return the letters of some words that no font here has, each once, in the order of Unicode; often none."""
    strange = {*_PLAIN.sub("", words)} - _own()
    return _drawn_as_boxes("".join(sorted(strange))) if strange else ""


def spelled(document: str) -> str:
    """Return a document in which a letter that no font here has stands as its code point, `[U+5B57]`.

    A box would say nothing, and no tagged document may have one (ISO 14289-1, section 7.21.8).
    """
    strange = undrawable(document)
    return document.translate({ord(one): f"[U+{ord(one):04X}]" for one in strange}) if strange else document


@cache
def _own() -> frozenset[str]:
    read: Any = import_module("fontTools.ttLib")
    return frozenset(map(chr, read.TTFont(BytesIO(face("normal", 400))).getBestCmap()))


@cache
def _drawn_as_boxes(letters: str) -> str:
    """What the printer says of it that it drew no letter of any font; it is asked, since only it knows the system's."""
    weasyprint: Any = import_module("weasyprint")
    asked, told = logging.getLogger("weasyprint"), _Told()
    level = asked.level
    asked.setLevel(logging.WARNING)
    asked.addHandler(told)
    try:
        lines = "".join(f"<p>&#{ord(one)};</p>" for one in letters)
        weasyprint.HTML(string=f"<style>p {{ margin: 0 }}</style>{lines}").write_pdf()
    finally:
        asked.removeHandler(told)
        asked.setLevel(level)
    return "".join(one for one in letters if one in told.words)


class _Told(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if _MISSING in words:
            self.words += words


@cache
def _cut(name: str) -> bytes:
    return files("glossator.theme").joinpath(f"assets/glossator/fonts/glossator-serif-{name}.woff2").read_bytes()
