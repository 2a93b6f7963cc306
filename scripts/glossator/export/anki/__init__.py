"""What there is to learn of an edition as cards for Anki: words of a text to import, and a deck."""

from glossator.export.anki.apkg import deck_apkg
from glossator.export.anki.words import cards_text

__all__ = ["cards_text", "deck_apkg"]
