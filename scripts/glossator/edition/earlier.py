"""Earlier editions that an edition is compared with: their lists of passages, in `references/editions/`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from glossator.edition.files import read_words
from glossator.edition.passage_list import PassageList, read_passage_list
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.records import shown_path

EARLIER = "references/editions"


def read_earlier(root: Path, files: Iterable[Path]) -> tuple[tuple[PassageList, ...], list[Finding]]:
    """Return the lists among the files of `references/`, the newest first, and z-011 for what is none."""
    lists: list[PassageList] = []
    findings: list[Finding] = []
    for path in files:
        if path.parent != root / EARLIER or path.suffix != ".json":
            continue
        words, found = read_words(path, root)
        findings += found
        if words is None:
            continue
        try:
            lists.append(read_passage_list(words.removeprefix("\ufeff")))
        except ValueError as error:
            findings.append(finding("z-011", Place(shown_path(path, root)), why=str(error)))
    return tuple(sorted(lists, key=lambda one: (one.day, one.version), reverse=True)), findings
