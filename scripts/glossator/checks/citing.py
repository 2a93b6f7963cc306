"""Whether the chosen style can be used at all: what else only a build would show."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Place


def citing(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield b-141 for a style of the edition's own that the processor refuses."""
    style = edition.citing.style
    if style is None or not style.source:
        return
    from glossator.bibliography import (
        refusal,  # half of what formats, where no style of the edition's own is to be asked
    )

    if why := refusal(style):
        yield finding("b-141", Place(style.file), why=why)
