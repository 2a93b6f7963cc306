"""The page of decisions: DESIGN.md as it stands in the repository, each decision with a heading of its own."""

from __future__ import annotations

import re
from pathlib import Path

DESIGN = Path(__file__).resolve().parents[2] / "DESIGN.md"
# A paragraph of DESIGN.md that decides something begins with its decision, bold and with its full stop.
_DECIDED = re.compile(r"^\*\*([^*\n]+)\.\*\*[ \n]", re.MULTILINE)
_DIRECT = re.compile(r"\]\((?!https?:|#)[^)]*\)")


def design_page() -> str:
    """Return DESIGN.md with a heading for each decision, so that one can be linked to."""
    return _DIRECT.sub("]", _DECIDED.sub(r"### \1\n\n", DESIGN.read_text(encoding="utf-8")))
