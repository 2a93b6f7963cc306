"""Bring the registry of anchors up to date: the one verb that writes it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from glossator.anchors import PATH, as_text, follow, ours, read_registry, told
from glossator.arguments import RECORDED
from glossator.commands.project import root_of
from glossator.edition import meant, read_edition
from glossator.edition.files import read_words
from glossator.findings import Finding
from glossator.publish import registry_place
from glossator.publish.writing import write_file

_UNREAD = frozenset({"t-001", "t-004", "t-012", "t-015", "t-016", "t-020", "t-021", "t-022", "t-023", "t-024"})
"""Findings of a file that was not read, or not as it is meant: what it holds would count as deleted."""


EXAMPLES = (("glossator anchors --check", "whether the registry is up to date, for a workflow"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `anchors`."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where it is out of date")


def run(arguments: Namespace) -> int:
    """Say what became of each address and write the registry; 1 where a text cannot be read, or with `--check`."""
    root = root_of(arguments)
    source, _ = read_words(root / PATH, root)
    edition, findings = read_edition(root)
    unread = [one for one in findings if one.code in _UNREAD and one.place.file.startswith(("docs/", PATH, RECORDED))]
    if unread:
        _say([f"{one.place.file}: {one.message}" for one in unread])
        print("glossator: nothing is written: what cannot be read would count as deleted; mend it", file=sys.stderr)
        return 1
    before = read_registry(source or "")[0]
    entries = edition.anchors.entries if source is not None else follow((), filter(ours, edition.documents)).entries
    fresh = as_text(entries)
    _say([*_registry(findings), *told(before, entries)])
    numbers, written = meant(edition), read_words(root / RECORDED, root)[0]
    same = numbers == (written or "").replace("\r\n", "\n")
    if same and source is not None and fresh == source.replace("\r\n", "\n"):
        print(f"{PATH} is up to date: {len(entries)} addresses", file=sys.stderr)
        return 0
    if arguments.check:
        late = PATH if same or fresh != source else RECORDED
        print(f"{late} is out of date: run `glossator anchors`", file=sys.stderr)
        return 1
    write_file(registry_place(root, PATH), fresh.encode())
    if not same:
        write_file(registry_place(root, RECORDED), numbers.encode())
    print(f"{PATH}: {len(entries)} addresses", file=sys.stderr)
    return 0


def _registry(findings: list[Finding]) -> list[str]:
    return [
        f"{one.place.file}:{one.place.line}: {one.message}"
        for one in findings
        if one.code in ("t-025", "t-026", "t-027", "t-036")
    ]


def _say(sentences: list[str]) -> None:
    for sentence in sentences:
        print(sentence)
