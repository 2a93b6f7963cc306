"""What several verbs ask for: the project's folder and the folder of originals."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from glossator.publish.refusal import Refused, shown
from glossator.publish.set_up import sources_named
from glossator.publish.settings import read_settings
from glossator.publish.whereabouts import project_above
from glossator.spread.asked import MOST, UNASKED, VARIABLE, jobs_of

_JOBS = (
    f"processes that share the work, 1 to {MOST} (default: {VARIABLE} of the environment, else as many as there are "
    f"processors, up to {UNASKED}); the result is the same"
)


def add_sources(parser: ArgumentParser) -> None:
    """Add `--sources`."""
    parser.add_argument("--sources", type=Path, metavar="DIR", help="folder of original texts (default: sources/)")


def add_jobs(parser: ArgumentParser) -> None:
    """Add `--jobs`, which the door of all verbs heeds (`spread.asked`)."""
    parser.add_argument("--jobs", type=_jobs, metavar="N", help=_JOBS)


def _jobs(words: str) -> int:
    try:
        return jobs_of(words)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def root_of(arguments: Namespace) -> Path:
    """Return the project's folder, which may be one above; exits with 2 where there is none."""
    start = _start(arguments)
    root = project_above(start)
    if root is None:
        wrong_use(
            f"there is no project in {shown(start)} or in a folder above it (no mkdocs.yml); go into the project, "
            "name its folder with --project DIR, or start one with `glossator init DIR`"
        )
    return root


def folder_of(arguments: Namespace) -> Path:
    """Return the project's folder, or the one named where there is no project: for verbs that do without."""
    start = _start(arguments)
    return project_above(start) or start


def _start(arguments: Namespace) -> Path:
    start = Path(arguments.project)
    try:
        start = start.resolve()
    except (OSError, RuntimeError, ValueError):
        wrong_use(f"--project {shown(start)} cannot be followed; name the project's folder")
    if not start.is_dir():
        wrong_use(f"{arguments.project} is no folder; name the project with --project DIR")
    return start


def sources_of(arguments: Namespace) -> Path | None:
    """Return the folder of originals that was named on the command line or else in mkdocs.yml, None where none was.

    Exits with 2 where the one on the command line does not exist; what mkdocs.yml names wrongly is a finding (p-003).
    """
    folder: Path | None = arguments.sources
    if folder is None:
        with suppress(Refused):
            folder = sources_named(read_settings(folder_of(arguments)))
        return folder.resolve() if folder is not None and folder.is_dir() else None
    if not folder.is_dir():
        wrong_use(f"--sources {shown(folder)}: there is no such folder; mend the path")
    return folder.resolve()


def wrong_use(message: str) -> NoReturn:
    """Say what was wrong with the call and exit with 2."""
    print(f"glossator: {message}", file=sys.stderr)
    raise SystemExit(2)


def nothing_written(refused: Exception) -> NoReturn:
    """Say why a verb that writes has not, and exit with 2."""
    words = str(refused)
    wrong_use(f"{words}{'' if words.endswith(('?', '.')) else '.'} Nothing is written")
