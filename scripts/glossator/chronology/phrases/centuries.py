"""Centuries: `the 19th century`, `the nineteenth century`; those before our era are left alone."""

from __future__ import annotations

import re

from glossator.chronology.phrases.row import Anchor, DatePhrase, ending
from glossator.chronology.points import Point, of_century

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first",
)  # fmt: skip


def _century(match: re.Match[str]) -> Point | None:
    number = int(match[1]) if match[1] else ORDINALS.index(match[2].lower().replace(" ", "-")) + 1
    return of_century(number) if 2 <= number <= 21 else None


_NUMBER = rf"(?:([0-9]{{1,2}})(?:st|nd|rd|th)|((?i:{'|'.join(ORDINALS[:-1])}|twenty[\s-]first)))"

CENTURIES = (
    DatePhrase("century", Anchor.CENTURY, ending(rf"(?<![\w-])(?:(?i:the)\s)?{_NUMBER}[\s-](?i:century)"), _century),
)
