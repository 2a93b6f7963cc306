"""Say whether a frozen edition is as it was frozen, and comes out the same when it is made again."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_jobs, wrong_use
from glossator.findings.show import as_text
from glossator.freezing.verify import verify
from glossator.publish.progress import Progress
from glossator.publish.refusal import shown

TRUST = "run hooks, plugins, extensions and templates that the edition brings, as you would your own"
EXAMPLES = (("glossator verify-frozen between-blocs-1.0.0.zip", "check the hashes, make it again, compare each file"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `verify-frozen`."""
    parser.add_argument("zip", type=Path, metavar="ZIP", help="what `glossator freeze` wrote")
    parser.add_argument("--trust", action="store_true", help=TRUST)
    add_jobs(parser)


def run(arguments: Namespace) -> int:
    """Print every finding; 1 where the edition is not as it was frozen, or could not be made again."""
    path = arguments.zip
    if not path.is_file():
        wrong_use(f"{shown(path)} is no file; name the zip of a frozen edition")
    progress = Progress(sys.stderr)
    found = verify(path, arguments.trust, progress)
    progress.end()
    for one in found:
        print(as_text(one))
    if any(one.fails for one in found):
        print(f"{shown(path)} could not be verified", file=sys.stderr)
        return 1
    print(f"{shown(path)}: every file is as SHA256SUMS lists it, and comes out the same when it is made again")
    return 0
