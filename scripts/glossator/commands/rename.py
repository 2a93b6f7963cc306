"""Give a work, term, name, event or text another id, at every place that names it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.anchors import PATH
from glossator.commands.anchors import run as bring_up_to_date
from glossator.commands.diffs import diff_of
from glossator.commands.project import nothing_written, root_of, wrong_use
from glossator.model import TargetKind
from glossator.publish.rewriting import rewrite
from glossator.renaming import KINDS, Renaming, Unrenamable, project_words, renaming

EXAMPLES = (
    ("glossator rename --dry-run term nato-enlargement enlargement", "what would change, as a diff"),
    ("glossator rename work smith2010 smith2011", "the entry, and every citation and record that names it"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `rename`."""
    parser.add_argument(
        "kind", choices=[kind.value for kind in KINDS], metavar="KIND", help="work, term, name, event or text"
    )
    parser.add_argument("old", metavar="OLD", help="its id, or a key of the library")
    parser.add_argument("new", metavar="NEW", help="the id that it is to have")
    parser.add_argument("--dry-run", action="store_true", help="print what would change, and write nothing")


def run(arguments: Namespace) -> int:
    """Write every file that names the thing, and the registry of anchors; 2 where it cannot be renamed."""
    root = root_of(arguments)
    files, broken = project_words(root)
    for one in broken:
        wrong_use(f"{one.place.file}:{one.place.line}: {one.message}; {one.hint}. Nothing is written")
    try:
        done = renaming(files, TargetKind(arguments.kind), arguments.old, arguments.new)
    except Unrenamable as refused:
        nothing_written(refused)
    after = done.applied(files)
    moves = dict(done.moves)
    count = f"{_places(len(done.edits))} in {_files(len({*after, *moves}))}"
    if arguments.dry_run:
        sys.stdout.writelines(diff_of(files, after, moves))
        print(f"“{arguments.old}” would be called “{arguments.new}”: {count}", file=sys.stderr)
        return 0
    rewrite(root, files, after, done.moves)
    print(f"“{arguments.old}” is called “{arguments.new}”: {count}", file=sys.stderr)
    return _registry(root, arguments, done)


def _registry(root: Path, arguments: Namespace, done: Renaming) -> int:
    """Addresses that readers hold follow the thing: the registry, where there is one, is brought up to date."""
    if not (root / PATH).exists() or (not any(edit.file.startswith("docs/") for edit in done.edits) and not done.moves):
        return 0
    return bring_up_to_date(Namespace(project=arguments.project, check=False))


def _places(count: int) -> str:
    return f"{count} place{'' if count == 1 else 's'}"


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"
