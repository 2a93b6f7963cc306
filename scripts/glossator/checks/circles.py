"""Events that are said to follow each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.chronology import circles_of
from glossator.edition import Edition
from glossator.findings import Finding, finding


def circles(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield d-060 for each circle of `after` lists, at the first of its events in the file."""
    for circle in circles_of(edition.events):
        shown = [*circle[:6], *(["…"] if len(circle) > 6 else []), circle[0]]
        yield finding("d-060", edition.events[circle[0]].at("after", circle[1 % len(circle)]), events=" → ".join(shown))
