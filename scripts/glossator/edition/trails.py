"""What is known of old addresses once the texts and the registry have been read."""

from __future__ import annotations

from glossator.anchors import Homes, State
from glossator.arguments.recorded import PATH, Recorded, as_text, read_recorded
from glossator.arguments.trail import Trail
from glossator.edition.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Place


def trail_of(edition: Edition, source: str | None, homes: Homes) -> tuple[Trail, list[Finding]]:
    """Return the trail of arguments, from `references/arguments.lock` as read (None where it is not there)."""
    recorded, findings = read_recorded(source) if source is not None else (Recorded(), [])
    passages = {passage.id: passage for text in edition.texts for passage in text.passages}
    several = {entry.id for entry in edition.anchors.entries if entry.state is State.SEVERAL}
    return Trail(recorded, passages, edition.anchors.aliases, several, homes), findings


def meant(edition: Edition) -> str:
    """Return what `glossator anchors` writes to `references/arguments.lock`; empty where no argument has numbers."""
    lines = [line for argument in edition.arguments for line in argument.meant]
    return as_text(lines) if lines else ""


def out_of_date(edition: Edition, source: str | None, registry: str | None) -> list[Finding]:
    """Return t-029 where what is written down is not what would be written; nothing in a project without registry."""
    if registry is None or (source or "").replace("\r\n", "\n") == meant(edition):
        return []
    return [finding("t-029", Place(PATH))]
