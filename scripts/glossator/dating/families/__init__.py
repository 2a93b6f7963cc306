"""The families of small date strings, in the order in which they are tried; one a file, a row each."""

from __future__ import annotations

from collections.abc import Callable

from glossator.dating.dating import Read, Reader
from glossator.dating.families.brackets import brackets
from glossator.dating.families.calendars import calendars
from glossator.dating.families.centuries import centuries
from glossator.dating.families.copyrights import copyrights
from glossator.dating.families.doubts import doubts
from glossator.dating.families.editions import editions
from glossator.dating.families.eras import eras
from glossator.dating.families.figures import figures
from glossator.dating.families.framed import framed
from glossator.dating.families.lists import lists
from glossator.dating.families.masks import masks
from glossator.dating.families.open_ends import open_ends
from glossator.dating.families.parts import parts
from glossator.dating.families.roman import roman
from glossator.dating.families.spans import spans
from glossator.dating.families.standard import standard
from glossator.dating.families.statuses import statuses
from glossator.dating.families.styles import styles
from glossator.dating.families.terms import terms
from glossator.dating.families.two_figures import two_figures

FAMILIES: tuple[tuple[str, Callable[[str, str, Reader], Read]], ...] = (
    ("standard", standard),
    ("statuses", statuses),
    ("masks", masks),
    ("editions", editions),
    ("lists", lists),
    ("styles", styles),
    ("brackets", brackets),
    ("centuries", centuries),
    ("framed", framed),
    ("calendars", calendars),
    ("copyrights", copyrights),
    ("figures", figures),
    ("two-figures", two_figures),
    ("eras", eras),
    ("parts", parts),
    ("terms", terms),
    ("roman", roman),
    ("doubts", doubts),
    ("spans", spans),
    ("open-ends", open_ends),
)
"""A family gets the text, the text folded (as long), and the reader for what is inside a frame."""
