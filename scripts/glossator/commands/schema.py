"""Print the JSON Schema of the files of one kind, for editors that complete and underline YAML."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace

from glossator.edition.schemas import schemas
from glossator.edition.shapes import SHAPES

EXAMPLES = (("glossator schema names", "what a record of references/names.yml may hold"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `schema`."""
    parser.add_argument("kind", nargs="?", choices=tuple(SHAPES), help="whose schema (default: a list of the kinds)")


def run(arguments: Namespace) -> int:
    """Print the schema of a kind, or the kinds, each with the files that hold its records."""
    if arguments.kind is None:
        for kind, shape in SHAPES.items():
            print(f"{kind:10} {shape.file}")
        return 0
    json.dump(schemas()[arguments.kind], sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0
