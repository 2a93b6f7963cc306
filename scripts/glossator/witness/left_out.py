"""What is said of lines that are left out of a text although they do not say themselves what they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column
from glossator.witness.decision import Kind
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

_SAID = "a widget"
"""Begins the reason of a line of a web page that says itself what it is."""
_STAMPED = "it tells how the copy came about"


def _guessed(unit: Unit) -> bool:
    return unit.rule == "web-furniture" and not unit.why.startswith(_SAID)


def _handed_on(unit: Unit) -> bool:
    return unit.rule == "licence" and unit.why != _STAMPED


LEFT_OUT: tuple[tuple[str, Callable[[Unit], bool]], ...] = (
    ("w-133", _guessed),
    ("w-080", _handed_on),
    ("w-140", lambda unit: unit.rule == "saved-page"),
    ("w-141", lambda unit: unit.rule == "front-matter"),
)
"""The finding, and which units of furniture it speaks of."""


def left_out(witness: Witness, units: Sequence[Unit]) -> list[Finding]:
    """Return one finding of each sort (w-080, w-133, w-140, w-141): how much was left out, and where it begins."""
    found: list[Finding] = []
    for code, which in LEFT_OUT:
        left = [unit for unit in units if unit.kind is Kind.FURNITURE and which(unit)]
        if left:
            count = sum(span.end - span.start for unit in left for span in unit.spans)
            place = Place(witness.name, *line_and_column(witness.text, left[0].spans[0].start))
            raw = left[0].reading.text[:60]
            found.append(finding(code, place, count=count, lines=len(left), raw=raw))
    return found
