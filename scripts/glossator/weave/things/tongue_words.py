"""Languages by their names."""

from __future__ import annotations

from glossator.interface import later, say

LANGUAGES = {
    "ar": later("Arabic"), "de": later("German"), "en": later("English"), "es": later("Spanish"),
    "fr": later("French"), "it": later("Italian"), "ku": later("Kurdish"), "la": later("Latin"),
    "ru": later("Russian"), "tr": later("Turkish"), "uk": later("Ukrainian"),
}  # fmt: skip
"""Languages by their ISO 639 code; any other is shown by its code."""


def tongue_in_words(code: str) -> str:
    """Return the name of a language."""
    return say(LANGUAGES.get(code, code))
