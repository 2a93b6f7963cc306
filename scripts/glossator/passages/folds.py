"""The sign of a part that is shown folded: a block quotation that begins with `[!answer]-` and its title.

It is the form that Obsidian has for callouts (“Foldable callouts”), with any word for the kind. The title is the first
paragraph, everything behind it in the block quotation is folded away; nothing of it is a quotation.
"""

from __future__ import annotations

from glossator.patterns import re

_SIGN = re.compile(r"\[!([A-Za-z][A-Za-z-]{0,30})\]-[ \t]+(?=\S)")


def fold_sign(words: str) -> int:
    """Return where the title begins behind the sign of a fold, 0 where words begin with none or have no title."""
    match = _SIGN.match(words) if words.startswith("[!") else None
    return match.end() if match else 0
