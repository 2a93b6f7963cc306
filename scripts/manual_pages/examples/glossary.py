"""The glossary: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import Example, Unshown, entry, in_text, text

_LENS = ("docs/glossary/lens.md", "---\nterm: lens\n---\n\nGlass that gathers light.\n")

EXAMPLES: Mapping[str, Example | Unshown] = {
    "g-001": in_text("glass", "The [glass]{term=lense} broke.", "The [glass]{term=lens} broke.", _LENS),
    "g-002": entry(
        "beacon", "---\nterm: beacon\nalso: [fire tower]\n---\n\nA fire on a height.\n",
        "---\nterm: beacon\nalso: [signal fire]\n---\n\nA fire on a height.\n",
        ("docs/glossary/a-tower.md", "---\nterm: a tower\nalso: [fire tower]\n---\n\nA tower with a fire.\n"),
    ),
    "g-003": entry("wick", "---\nterm: wick\n---\n", "---\nterm: wick\n---\n\nThe cord in a lamp that draws up the oil.\n"),
    "g-004": entry(
        "daymark", "---\nterm: daymark\n---\n\nA mark that guides ships by day.\n",
        "---\nterm: daymark\nalso: [white tower]\n---\n\nA mark that guides ships by day.\n",
        ("docs/texts/white.md", text("white", "By day they steered by the white tower.")),
    ),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
