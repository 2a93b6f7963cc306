"""From a project's folder to its findings: all that `check` needs, which weaves and formats nothing."""

from __future__ import annotations

from pathlib import Path

from glossator.apparatus import Apparatus, annotate
from glossator.checks import check
from glossator.edition import Edition, read_edition
from glossator.findings import Finding


def examine(root: Path, originals: Path | None = None) -> tuple[Edition, Apparatus, list[Finding]]:
    """Return the edition, its apparatus and all findings, those of the edition as a whole last.

    `originals` is the folder of raw files (default: `root/sources`).
    """
    edition, found = read_edition(root, originals)
    apparatus, more = annotate(edition)
    return edition, apparatus, check(edition, apparatus, [*found, *more])
