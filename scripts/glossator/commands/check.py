"""Show findings without building."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from glossator.commands.project import add_sources, root_of, sources_of
from glossator.findings import Severity
from glossator.findings.show import FORMATS
from glossator.publish.examine import every_finding


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `check`."""
    add_sources(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how findings are printed")
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings too, not only for errors")
    parser.add_argument("--notes", action="store_true", help="show notes in the text format as well")


def run(arguments: Namespace) -> int:
    """Print every finding; 1 where one fails the build."""
    edition, findings = every_finding(root_of(arguments), sources_of(arguments))
    sources = edition.written
    plain = arguments.format == "text"
    shown = [one for one in findings if arguments.notes or not plain or one.severity is not Severity.NOTE]
    sys.stdout.write(FORMATS[arguments.format](shown, sources))
    errors = sum(one.severity is Severity.ERROR for one in findings)
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    if plain:
        notes = len(findings) - errors - warnings
        more = "" if arguments.notes or not notes else " (shown with --notes)"
        print(f"{errors} errors, {warnings} warnings, {notes} notes{more}")
    return 1 if errors or (arguments.strict and warnings) else 0
