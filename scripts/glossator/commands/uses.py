"""List every place that names a work, term, name, event or text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from glossator.commands.project import root_of, wrong_use
from glossator.model import TargetKind
from glossator.renaming import KINDS, Unrenamable, known, namings, project_words, shown_place

EXAMPLES = (("glossator uses term nato-enlargement", "what to mend before the entry is deleted"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `uses`."""
    parser.add_argument(
        "kind", choices=[kind.value for kind in KINDS], metavar="KIND", help="work, term, name, event or text"
    )
    parser.add_argument("id", metavar="ID", help="its id, or a key of the library")


def run(arguments: Namespace) -> int:
    """Print a line a place, what sort it is behind it, the definition among them; 2 where nothing is called so.

    These are the places that editors wrote: what the texts say of the thing in words is found by the build.
    """
    files, _ = project_words(root_of(arguments))
    found, kind = namings(files), TargetKind(arguments.kind)
    try:
        known(found, kind, arguments.id)
    except Unrenamable as refused:
        wrong_use(str(refused))
    for one in found:
        if one.kind is kind and one.id == arguments.id:
            print(f"{shown_place(one, files[one.file])}: {one.how}{' (defines it)' if one.defines else ''}")
    return 0
