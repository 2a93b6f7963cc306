"""What stands below a passage: what its claims rest on, what it is there for, and where else it is taken up."""

from __future__ import annotations

from glossator.interface import say
from glossator.weave.arguments.argument_marks import argument_marks
from glossator.weave.arguments.evidence_pages import claims_checked
from glossator.weave.arguments.figure_pages import figures_stated
from glossator.weave.escape import attribute, html
from glossator.weave.spot import Spot

_MOST = 5
"""Pages that are named."""


def below(spot: Spot) -> str:
    """Return the links below a passage in one line, which breaks where there are many; empty where there are none."""
    checked = f"{claims_checked(spot)}{figures_stated(spot)}"
    parts = f"{checked}{argument_marks(spot)}"
    line = f' <span class="g-below">{parts}</span>' if parts else ""
    return f"{line}{taken_up_in(spot)}"


def taken_up_in(spot: Spot) -> str:
    """Return “Taken up in …” with the pages that lead to a passage; empty where none does."""
    ways = spot.loom.taken_up.get(spot.passage.id, ()) if spot.passage else ()
    if not ways:
        return ""
    links = []
    for way in ways[:_MOST]:
        inside = f"#{attribute(way.inside)}" if way.inside else ""
        links.append(f'<a class="g-point" href="{spot.loom.path(spot.here, way.page)}{inside}">{html(way.label)}</a>')
    said = say("Taken up in {pages}", pages=" ".join(links))
    return f' <span class="g-points g-checked g-taken-up">{said}</span>'
