"""Say whether a built site may be published: no local copy, no word of a text that is not ours."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_sources, folder_of, sources_of, wrong_use
from glossator.findings import Severity
from glossator.findings.show import as_text
from glossator.publish.site_check import publish_check
from glossator.publish.witnesses import private_runs

EXAMPLES = (("glossator publish-check site", "the last look before a site goes out"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `publish-check`."""
    parser.add_argument("site", type=Path, metavar="SITE", help="folder of a built site")
    add_sources(parser)


def run(arguments: Namespace) -> int:
    """Print every finding; 1 where one says that the site must not be published."""
    root, site = folder_of(arguments), arguments.site
    if not site.is_dir():
        wrong_use(f"{site} is no folder; name the folder of a built site")
    folder = sources_of(arguments) or root / "sources"
    runs = private_runs(root, folder)
    findings = publish_check(site, runs)
    for one in findings:
        print(as_text(one))
    failing = sum(one.severity is Severity.ERROR for one in findings)
    compared = f"compared with {len(runs.texts)} texts" if runs.texts else "words were not compared: there was no text"
    print(f"{failing} reasons not to publish {site}; {compared}", file=sys.stderr if failing else sys.stdout)
    return 1 if failing else 0
