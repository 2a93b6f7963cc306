"""What the atlas had to decide: territory that is claimed by two, and how it is drawn; from `disputed.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Dispute:
    """A territory whose state is in dispute."""

    name: str
    at: tuple[float, float]
    """A place in it, latitude and longitude in degrees."""
    state: str
    """Code of the state whose outline it is drawn within; empty where more than one has part of it."""
    drawn: str
    """How the atlas draws it, in words that go on after its name."""


SOURCE = "Natural Earth 4.1"
SOURCE_YEAR = 2018
"""When the lines were published: states are drawn as they were then."""
SOURCE_SCALE = "1:50 million"


@cache
def disputes() -> tuple[Dispute, ...]:
    """Return every territory that the atlas says something of."""
    rows = json.loads(Path(__file__).with_name("disputed.json").read_text(encoding="utf-8"))
    return tuple(Dispute(row["name"], (row["at"][0], row["at"][1]), row["state"], row["drawn"]) for row in rows)
