"""Uses of terms in the originals."""

from __future__ import annotations

from gold_causes import Link


def term_uses(letter: str, markdown: str, links: list[Link]) -> tuple[int, list[str]]:
    """Return (uses found, lines for those missed)."""
    return 0, []
