"""Works as plain text in one of the styles that readers take along, one reference a line, UTF-8."""

from __future__ import annotations

from collections.abc import Callable

from glossator.bibliography.styles.taken_along import TakenStyle
from glossator.characters.printable import printable
from glossator.publish.press import Impression


def library_text(style: TakenStyle) -> Callable[[Impression], str]:
    """Return what makes the file of a style: references in its order, notes in that of the library.

    Letters and numbers that only a whole list has are left out, since the reader's own list has others; where the
    edition itself is printed in the style, references have the letters that it prints.
    """

    def make(impression: Impression) -> str:
        found = next((one for one in impression.loom.taken.styles if one.style == style), None)
        return "".join(f"{printable(one.words)}\n" for one in found.references.values()) if found else ""

    return make
