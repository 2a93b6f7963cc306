"""Citation styles: chosen, read and made ready for the processor, which knows neither texts nor their notes.

The door of this folder; nothing here asks the processor anything.
"""

from glossator.bibliography.styles.choose import SETTINGS, STYLES, UNCHOSEN, Chosen, choose_style
from glossator.bibliography.styles.positions import Note, Placed, Position, placed
from glossator.bibliography.styles.style import DEFAULT, Style, StyleError, parse_style

__all__ = [
    "DEFAULT",
    "SETTINGS",
    "STYLES",
    "UNCHOSEN",
    "Chosen",
    "Note",
    "Placed",
    "Position",
    "Style",
    "StyleError",
    "choose_style",
    "parse_style",
    "placed",
]
