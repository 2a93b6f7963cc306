"""What stands below a map: where its lines come from, and what they had to decide."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from glossator.cartography import (
    SOURCE,
    SOURCE_SCALE,
    SOURCE_YEAR,
    Dispute,
    View,
    disputes,
    lies_in,
)
from glossator.weave.escape import html


def source(routes: bool) -> str:
    """Return where the lines of a map come from, and of when they are; and what a route is worth."""
    said = (
        f"Coasts and borders: {SOURCE} ({SOURCE_SCALE}, public domain), states as of {SOURCE_YEAR}, also where a text "
        "speaks of other times."
    )
    return f"{said} Routes are schematic." if routes else said


def decided(views: Iterable[View]) -> str:
    """Return how the atlas draws the disputed territories that some maps show; nothing where they show none."""
    seen = list(views)
    shown = sorted((one for one in disputes() if any(_shows(view, one) for view in seen)), key=lambda one: one.drawn)
    if not shown:
        return ""
    parts = [
        f"{_listed([one.name for one in group])} {drawn}" for drawn, group in groupby(shown, lambda one: one.drawn)
    ]
    return html(f"The atlas draws what is disputed as follows, which settles nothing: {'; '.join(parts)}.")


def _shows(view: View, one: Dispute) -> bool:
    return lies_in(view.at(*one.at))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
