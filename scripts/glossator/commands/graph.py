"""Print the mention graph, or prove both ends of its edges in a built site."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_jobs, add_sources, root_of, sources_of, wrong_use
from glossator.export import EXPORTS, written
from glossator.findings.show import as_text
from glossator.publish import work_folder
from glossator.publish.grounds import STORE
from glossator.publish.press import press
from glossator.publish.progress import doing
from glossator.publish.verify import verify

FORMATS = {"json": EXPORTS["graph"], "dot": EXPORTS["graph-dot"]}


EXAMPLES = (("glossator graph verify site", "whether a built site holds both ends of each link"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `graph`."""
    parser.add_argument("action", nargs="?", choices=["verify"], help="verify: prove both ends of each edge in SITE")
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE", help="folder of a built site")
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument("--format", choices=FORMATS, default="json", help="how the graph is printed")


def run(arguments: Namespace) -> int:
    """Print the graph; or check the site and return 1 where an edge lacks an end."""
    if arguments.action is None:
        work_folder(root_of(arguments), STORE)
        with doing("reading and weaving the edition"):
            impression = press(root_of(arguments), sources_of(arguments))
        for _, made in written(FORMATS[arguments.format], impression):
            sys.stdout.write(made.decode())
        return 0
    site: Path | None = arguments.site
    if site is None or not (site / "graph.json").is_file():
        wrong_use(f"{site or 'SITE'} holds no graph.json; name the folder of a built site")
        return 2
    edges, findings = verify(site)
    for one in findings:
        print(as_text(one))
    print(f"{edges} edges, {len(findings)} without one of their ends")
    return 1 if findings else 0
