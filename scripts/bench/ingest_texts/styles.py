"""The table of reference styles by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .entry import Entry
from .model import Work
from .styles_english import apa, chicago, harvard, ieee, mla, vancouver
from .styles_more import altdeutsch, french, mhra, nature, springer
from .styles_other import din, gost, note_continental, note_english, note_turkish, turkish

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
    "altdeutsch": altdeutsch,
    "french": french,
    "mhra": mhra,
    "nature": nature,
    "springer": springer,
}

NOTE_STYLES: dict[str, Callable[[Work, str], Entry]] = {
    "en": note_english,
    "tr": note_turkish,
    "fr": partial(note_continental, language="fr"),
    "de": partial(note_continental, language="de"),
}
