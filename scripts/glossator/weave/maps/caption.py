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
from glossator.interface import enumerated, say
from glossator.weave.escape import html


def source(routes: bool) -> str:
    """Return where the lines of a map come from, and of when they are; and what a route is worth."""
    said = say(
        "Coasts and borders: {atlas} ({scale}, public domain), states as of {year}, also where a text speaks of other "
        "times.",
        atlas=SOURCE, scale=SOURCE_SCALE, year=SOURCE_YEAR,
    )  # fmt: skip
    return f"{said} {say('Routes are schematic.')}" if routes else said


def decided(views: Iterable[View]) -> str:
    """Return how the atlas draws the disputed territories that some maps show; nothing where they show none."""
    seen = list(views)
    shown = sorted((one for one in disputes() if any(_shows(view, one) for view in seen)), key=lambda one: one.drawn)
    if not shown:
        return ""
    parts = [
        f"{enumerated([say(one.name) for one in group])} {say(drawn)}"
        for drawn, group in groupby(shown, lambda one: one.drawn)
    ]
    said = say("The atlas draws what is disputed as follows, which settles nothing: {cases}.", cases="; ".join(parts))
    return html(said)


def _shows(view: View, one: Dispute) -> bool:
    return lies_in(view.at(*one.at))
