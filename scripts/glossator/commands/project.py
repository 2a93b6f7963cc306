"""What several verbs ask for: the project's folder and the folder of originals."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import NoReturn

from glossator.publish.refusal import shown


def add_sources(parser: ArgumentParser) -> None:
    """Add `--sources`."""
    parser.add_argument("--sources", type=Path, metavar="DIR", help="folder of original texts (default: sources/)")


def root_of(arguments: Namespace) -> Path:
    """Return the project's folder; exits with 2 where it is none."""
    root = Path(arguments.project)
    try:
        root = root.resolve()
    except (OSError, RuntimeError, ValueError):
        wrong_use(f"--project {shown(root)} cannot be followed; name the project's folder")
    if not root.is_dir():
        wrong_use(f"{arguments.project} is no folder; name the project with --project DIR")
    return root


def sources_of(arguments: Namespace) -> Path | None:
    """Return the folder of originals, None where none was named; exits with 2 where it does not exist."""
    folder: Path | None = arguments.sources
    if folder is not None and not folder.is_dir():
        wrong_use(f"--sources {folder}: there is no such folder")
    return folder.resolve() if folder else None


def wrong_use(message: str) -> NoReturn:
    """Say what was wrong with the call and exit with 2."""
    print(f"glossator: {message}", file=sys.stderr)
    raise SystemExit(2)
