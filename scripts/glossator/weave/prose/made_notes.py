"""Notes that a style makes of citations, among those of the author: the mark and the item of the list."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.interface import say


@dataclass(frozen=True, slots=True)
class MadeNote:
    """One citation as a note."""

    id: str
    said: str
    """What it says, as HTML with a link to each work."""

    def mark(self, number: int) -> str:
        """Return the mark in the text."""
        return (
            f'<sup class="g-mark"><a id="{self.id}-1" href="#{self.id}" data-card="{self.id}" '
            f'role="doc-noteref" aria-label="{say("Note {number}", number=number)}">{number}</a></sup>'
        )

    def item(self, number: int, tongue: str) -> list[str]:
        """Return the note with a link back to its mark; `tongue` is the attribute of its language."""
        return [
            f'<li id="{self.id}" value="{number}"{tongue}><p>{self.said} ',
            f'<a class="g-back" href="#{self.id}-1" role="doc-backlink" '
            f'aria-label="{say("Back to the text")}">↩</a></p></li>',
        ]
