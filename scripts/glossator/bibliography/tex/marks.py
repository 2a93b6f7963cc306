"""Markup of words: what LaTeX sets in italics, small capitals or above the line, and CSL's tags for it.

While a value is read, a mark is two noncharacters (Unicode 16, section 23.7) around its words, which no text may hold.
"""

from __future__ import annotations

from glossator.patterns import re

TAGS = {
    "i": ("<i>", "</i>"), "b": ("<b>", "</b>"), "sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>"),
    "sc": ('<span style="font-variant:small-caps;">', "</span>"), "nocase": ('<span class="nocase">', "</span>"),
}  # fmt: skip
"""Rich text of CSL-JSON (CSL 1.0.2, appendix V)."""

COMMANDS = {
    "emph": "i", "textit": "i", "textsl": "i", "mkbibemph": "i", "mkbibitalic": "i", "textbf": "b", "mkbibbold": "b",
    "textsc": "sc", "textsuperscript": "sup", "mkbibsuperscript": "sup", "textsubscript": "sub",
    "mkbibsubscript": "sub",
}  # fmt: skip
"""Commands that set their argument."""
DECLARED = {
    "em": "i", "it": "i", "sl": "i", "itshape": "i", "slshape": "i", "bf": "b", "bfseries": "b", "sc": "sc",
    "scshape": "sc",
}  # fmt: skip
"""Commands that set what follows them, to the end of their group."""
MATH = re.compile(r"\$([_^])(?:\{([\w+,−-]{1,20})\}|([\w+−-]))\$")
"""Mathematics that only sets something higher or lower: the 2 of water."""
FORMULA = re.compile(r"\$([A-Za-z](?:[A-Za-z0-9+=()-]|[_^](?:\{[\w+,−-]{1,20}\}|[\w+−-])){0,40})\$")
"""A formula of letters and figures, some higher or lower: `$H_2O$`, `$n$`; a sum of money begins with a figure."""
MATHS = re.compile(r"\$(?=[^$\n]{0,120}[\\^_])([^$\n]{1,120})\$")
"""Any other formula: a command, or something higher or lower, tells it from two sums of money."""
SET = re.compile(r"([_^])(?:\{([\w+,−-]{1,20})\}|([\w+−-]))")
"""What a formula sets higher or lower."""

DEEPEST = 3
"""Marks within one another that a reader still tells apart, and a processor reads in no time."""

_KINDS = tuple(TAGS)
_FIRST, _LAST = 0xFDD8, 0xFDE0
_OPENING = {chr(_FIRST + number): kind for number, kind in enumerate(_KINDS)}
_CLOSING = {chr(_LAST + number): kind for number, kind in enumerate(_KINDS)}
_SIGNS = re.compile("([\ufdd8-\ufdef])")


def around(kind: str, words: str) -> str:
    """Return words between the signs of a mark; nothing around nothing."""
    number = _KINDS.index(kind)
    return f"{chr(_FIRST + number)}{words}{chr(_LAST + number)}" if words.strip() else words


def bare(words: str) -> str:
    """Return words without any sign of a mark."""
    return _SIGNS.sub("", words) if not words.isascii() else words


def tagged(words: str) -> str:
    """Return words with CSL's tags for the signs of marks, in linear time.

    A mark that is not closed, crosses another or is too deep is left out.
    """
    parts = _SIGNS.split(words)
    opened: list[int] = []
    kept: dict[int, str] = {}
    for at, part in enumerate(parts):
        if part in _OPENING:
            opened.append(at)
        elif part in _CLOSING and opened and _OPENING[parts[opened[-1]]] == _CLOSING[part]:
            start = opened.pop()
            if len(opened) < DEEPEST:
                kept[start], kept[at] = TAGS[_CLOSING[part]]
    return "".join(kept.get(at, "") if at % 2 else part for at, part in enumerate(parts))
