"""The table of reference styles by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .entry import Entry
from .model import Work
from .styles_english import apa, chicago, harvard, ieee, mla, vancouver
from .styles_other import din, gost, note_continental, note_english, turkish

Style = Callable[[Work, str, bool], Entry]

STYLES: dict[str, Style] = {
    "chicago": chicago,
    "apa": apa,
    "mla": mla,
    "harvard": harvard,
    "vancouver": vancouver,
    "ieee": ieee,
    "din": din,
    "turkish": turkish,
    "gost": gost,
}

NOTE_STYLES: dict[str, Callable[[Work, str], Entry]] = {
    "en": note_english,
    "fr": partial(note_continental, language="fr"),
    "de": partial(note_continental, language="de"),
}
