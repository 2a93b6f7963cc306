"""Cards as a text that Anki imports (Anki manual, “Text files”, headers of files)."""

from __future__ import annotations

from glossator.export.anki.cards import cards
from glossator.interface import say
from glossator.publish.press import Impression

BASIC, CLOZE = "Basic", "Cloze"
_HEAD = ("separator:tab", "html:true", "guid column:1", "notetype column:2", "deck column:3", "tags column:6")


def cards_text(impression: Impression) -> str:
    """Return a line for each card: id, kind of note, deck, front, back and tags, with tabs between."""
    deck = deck_name(impression)
    lines = [f"#{one}" for one in _HEAD]
    for card in cards(impression):
        cells = (card.guid, CLOZE if card.cloze else BASIC, deck, card.front, card.back, " ".join(card.tags))
        lines.append("\t".join(_quoted(cell) for cell in cells))
    return "\n".join(lines) + "\n"


def deck_name(impression: Impression) -> str:
    """Return what the deck is called: as the site; `::` would make a deck within a deck."""
    name = " ".join(impression.loom.taken.site.name.split())[:100]
    return name.replace("::", ": ") or say("Edition")


def _quoted(cell: str) -> str:
    """A cell that begins a comment or a quotation stands in quotation marks."""
    return '"' + cell.replace('"', '""') + '"' if cell.startswith(("#", '"')) or '"' in cell else cell
