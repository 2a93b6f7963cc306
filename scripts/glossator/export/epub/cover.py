"""The cover, drawn at build: the title between two rules, and a ¶ in the margin."""

from __future__ import annotations

from textwrap import wrap

from glossator.export.epub.xhtml import short
from glossator.weave.escape import html

_WIDTH, _HEIGHT = 1200, 1800
_LINES, _LETTERS = 8, 20


def cover(title: str, by: str, site: str, rtl: bool = False) -> bytes:
    """Return the drawing (SVG), 1,200 by 1,800; a title of many lines ends in an ellipsis."""
    lines = wrap(short(title), _LETTERS, break_long_words=True) or ["–"]
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1][: _LETTERS - 1] + "…"]
    edge, anchor = (_WIDTH - 160, "start") if rtl else (160, "start")
    way = ' direction="rtl"' if rtl else ""
    words = "".join(
        f'<text x="{edge}" y="{560 + 110 * at}" font-size="92" text-anchor="{anchor}"{way}>{html(line)}</text>'
        for at, line in enumerate(lines)
    )
    authors = wrap(short(by), 44)[:2]
    words += "".join(
        f'<text x="{edge}" y="{560 + 110 * len(lines) + 60 + 56 * at}" font-size="44" font-style="italic" '
        f'text-anchor="{anchor}"{way}>{html(line)}</text>'
        for at, line in enumerate(authors)
    )
    below = html(short(site)[:60])
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" font-family="Georgia, serif" fill="#1d1b18">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#f6f1e6"/><rect x="160" y="300" width="880" height="6"/>'
        '<rect x="160" y="1560" width="880" height="2"/>'
        '<text x="160" y="250" font-size="120" fill="#8a2f1d">¶</text>'
        f'{words}<text x="160" y="1640" font-size="40">{below}</text></svg>\n'
    ).encode()
