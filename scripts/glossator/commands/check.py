"""Show findings without building."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_jobs, add_sources, root_of, sources_of
from glossator.findings import Severity
from glossator.findings.colour import in_colour
from glossator.findings.counted import counted
from glossator.findings.show import FORMATS
from glossator.publish.progress import doing
from glossator.publish.told_before import Memory, Told
from glossator.spread.given import unhindered

EXAMPLES = (
    ("glossator check --notes", "everything that was seen, also what is only worth a look"),
    ("glossator check --strict --format github", "annotations of a pull request"),
    ("glossator check --diff", "what --fix would mend, as a diff; nothing is written"),
    ("glossator check --fix", "mend what is certain, say what was done, and show what is left"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `check`."""
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how findings are printed")
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings too, not only for errors")
    mending = parser.add_mutually_exclusive_group()
    mending.add_argument("--fix", action="store_true", help="first mend what is certain; what is done goes to stderr")
    mending.add_argument("--diff", action="store_true", help="print what --fix would do, write nothing; 1 if anything")
    parser.add_argument("--notes", action="store_true", help="show notes too, in text and on GitHub")


def run(arguments: Namespace) -> int:
    """Print every finding, those of the project's set-up first; 1 where one fails the build."""
    root, originals = root_of(arguments), sources_of(arguments)
    if arguments.diff or arguments.fix:
        from glossator.commands.fixing import print_fixed
    if arguments.diff:
        return 1 if print_fixed(root, originals, diff=True) else 0
    if arguments.fix:
        print_fixed(root, originals, diff=False)
    memory = Memory(root, originals)
    told = memory.told() or _told(memory, root, originals)
    findings, sources = told.findings, told.words
    plain = arguments.format == "text"
    # On GitHub 67 notes would bury the one error: files for programs (json, sarif) have all, people ask for notes.
    everything = arguments.notes or arguments.format not in ("text", "github")
    shown = [one for one in findings if everything or one.severity is not Severity.NOTE]
    if plain:
        sys.stdout.write("".join(in_colour(one, sources.get(one.place.file), sys.stdout) + "\n\n" for one in shown))
    else:
        sys.stdout.write(FORMATS[arguments.format](shown, sources))
    errors = sum(one.severity is Severity.ERROR for one in findings)
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    if plain:
        hidden = len(findings) - errors - warnings if not arguments.notes else 0
        print(f"{counted(findings)}{' (shown with --notes)' if hidden else ''}")
    return 1 if errors or (arguments.strict and warnings) else 0


def _told(memory: Memory, root: Path, originals: Path | None) -> Told:
    """Look at the project; what that needs is imported where something changed since it was last looked at."""
    from glossator.publish.examine import every_finding, remember

    with doing("reading and checking the edition"), unhindered():
        return remember(memory, root, originals, *every_finding(root, originals))
