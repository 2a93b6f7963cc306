"""The files of a project in which ids stand, as words."""

from __future__ import annotations

from pathlib import Path

from glossator.edition.files import read_words
from glossator.findings import Finding, Severity
from glossator.records import entries, shown_path
from glossator.renaming.everywhere import LIBRARY, SETTINGS
from glossator.renaming.in_counts import COUNTS
from glossator.renaming.in_records import RECORDS
from glossator.renaming.in_table import TABLES


def project_words(root: Path) -> tuple[dict[str, str], list[Finding]]:
    """Return the files that name things, by path from `root`, and the errors of those that cannot be read whole."""
    paths = [root / file for file in (SETTINGS, LIBRARY, *RECORDS, *TABLES, *COUNTS)]
    offered, _ = entries(root, root / "docs")
    paths += [path for path in offered if path.suffix == ".md"]
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for path in paths:
        words, found = read_words(path, root)
        findings += [one for one in found if one.severity is Severity.ERROR]
        if words is not None:
            files[shown_path(path, root)] = words
    return files, findings
