"""The table of character repairs that need no knowledge of words.

To add one: write a function from a text to edits in a file of this folder, and add
its row. Damage that only a person can see goes into `references/sources.yml`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from glossator.witness.reading import Edit
from glossator.witness.repairs.composition import compose
from glossator.witness.repairs.dashes import doubled_dashes
from glossator.witness.repairs.dropped import drop_invisible
from glossator.witness.repairs.ligatures import take_apart_ligatures
from glossator.witness.repairs.mojibake import decode_again
from glossator.witness.repairs.spaces import single_spaces

Repair = Callable[[str], Iterable[Edit]]
"""From the text of a reading to edits that do not overlap."""

BEFORE_CORRECTIONS: tuple[tuple[str, Repair], ...] = (
    ("mojibake", decode_again),  # before invisible characters, which some of its bytes look like
    ("invisible", drop_invisible),
    ("spaces", single_spaces),  # corrections are written with plain spaces
)

AFTER_CORRECTIONS: tuple[tuple[str, Repair], ...] = (
    ("ligature", take_apart_ligatures),
    ("composition", compose),
    ("doubled-dash", doubled_dashes),
    ("spaces", single_spaces),
)
