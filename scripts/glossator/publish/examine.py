"""From a project's folder to its findings, without weaving anything."""

from __future__ import annotations

from pathlib import Path

from glossator.apparatus import Apparatus, annotate, citations_of
from glossator.checks import by_place, check
from glossator.edition import Edition, read_edition
from glossator.findings import Finding
from glossator.publish.printing import print_library
from glossator.timings import SILENT, Timings


def examine(
    root: Path, originals: Path | None = None, timings: Timings = SILENT
) -> tuple[Edition, Apparatus, list[Finding]]:
    """Return the edition, its apparatus and all findings, those of the edition as a whole last.

    `originals` is the folder of raw files (default: `root/sources`).
    """
    timings.stage("read the edition")
    edition, found = read_edition(root, originals)
    timings.stage("find and resolve")
    apparatus, more = annotate(edition)
    timings.stage("check")
    return edition, apparatus, check(edition, apparatus, [*found, *more])


def every_finding(root: Path, originals: Path | None = None) -> tuple[Edition, list[Finding]]:
    """Return the edition and all findings that a build of it has, by place: the library is printed, and dropped."""
    edition, apparatus, findings = examine(root, originals)
    _, more = print_library(root, edition, apparatus, citations_of(edition, apparatus), findings)
    return edition, by_place([*findings, *more])
