"""List what changed since a frozen edition, passage by passage."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_sources, root_of, sources_of, wrong_use
from glossator.edition.differences import differences
from glossator.edition.passage_list import PassageList, read_passage_list
from glossator.edition.passages_now import passage_list
from glossator.freezing.passages_of import passages_in
from glossator.freezing.told import as_json, as_markdown
from glossator.publish.examine import examine
from glossator.publish.refusal import shown

HERE = "."
_OLD = "a frozen edition: its zip, its folder, or its passages.json"
_NEW = "another, or `.` for the edition as it is here (default)"
EXAMPLES = (
    ("glossator changes between-blocs-1.0.0.zip", "since version 1.0.0, as Markdown"),
    ("glossator changes OLD.zip NEW.zip --format json", "between two frozen editions, for programs"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `changes`."""
    parser.add_argument("old", type=Path, metavar="OLD", help=_OLD)
    parser.add_argument("new", nargs="?", default=HERE, metavar="NEW", help=_NEW)
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown", help="(default: markdown)")
    add_sources(parser)


def run(arguments: Namespace) -> int:
    """Print the differences; 0 whether there are any or not."""
    old = _read(arguments.old)
    if arguments.new == HERE:
        edition, _, _ = examine(root_of(arguments), sources_of(arguments))
        new = passage_list(edition)
    else:
        new = _read(Path(arguments.new))
    found = differences(old, new)
    sys.stdout.write(as_json(found) if arguments.format == "json" else as_markdown(found))
    return 0


def _read(path: Path) -> PassageList:
    if not path.exists():
        wrong_use(f"there is no {shown(path)}; name a frozen edition: its zip, its folder, or its passages.json")
    try:
        return read_passage_list(passages_in(path))
    except ValueError as error:
        wrong_use(f"{shown(path)} is no frozen edition: {error}; name what `glossator freeze` wrote")
