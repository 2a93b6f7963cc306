"""b-151: a work of which the style prints nothing, since it lacks every field that the style asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.bibliography.inlines import words_of
from glossator.bibliography.printed import Printed
from glossator.findings import Finding, finding
from glossator.model import Work


def unprinted(printed: Printed, works: Mapping[str, Work]) -> Iterator[Finding]:
    """Yield a finding for each work whose reference has no letter and no figure; its plain label is shown instead."""
    for key, entry in printed.entries.items():
        if key in works and not any(sign.isalnum() for sign in words_of(entry)):
            yield finding("b-151", works[key].place, key=key)
