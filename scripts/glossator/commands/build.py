"""Build the whole site."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.adapters import GENERATORS, Order
from glossator.commands.project import add_sources, root_of, sources_of, wrong_use
from glossator.publish import Request, Use, judge, work_folder
from glossator.publish.bundle import bundle, is_bundle
from glossator.publish.settings import read_settings
from glossator.publish.writing import write_file

FOLDER = "build/offline"
"""Where an offline site goes, below the project."""
OFFLINE = f"a site to be read from a folder, and the same as a zip beside it (default: {FOLDER}/)"
KEEP_OTHERS = "write beside files of another hand in DIR (.git, CNAME): only what Glossator made there is replaced"


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `build`."""
    add_sources(parser)
    parser.add_argument("--site-dir", metavar="DIR", help="where the site goes (default: as in mkdocs.yml)")
    parser.add_argument("--keep-others", action="store_true", help=KEEP_OTHERS)
    parser.add_argument("--generator", choices=GENERATORS, default="mkdocs", help="who makes HTML of the woven pages")
    parser.add_argument("--offline", action="store_true", help=OFFLINE)
    parser.add_argument("--strict", action="store_true", help="fail where there are errors or warnings")


def run(arguments: Namespace) -> int:
    """Build and return 1 where a strict build fails; where it may not write is said before anything else is done."""
    root, sources = root_of(arguments), sources_of(arguments)
    if not os.path.lexists(root / "mkdocs.yml"):
        wrong_use(f"{root} has no mkdocs.yml; name the project's folder with --project DIR")
    if arguments.offline and arguments.generator != "mkdocs":
        wrong_use("--offline needs the generator mkdocs: Zensical has no links to files")
    settings = read_settings(root)
    # A name that is empty is not one that was left out: the door refuses it.
    site = arguments.site_dir if arguments.site_dir != "" else " "
    if arguments.offline and site is None:
        work_folder(root, FOLDER.partition("/")[0]).mkdir(exist_ok=True)
        site = str(root / FOLDER)
    order = Order(settings, sources, site or "", arguments.strict, arguments.keep_others, arguments.offline)
    request = order.request()
    if request is not None:
        judge(request, order.project)
    if not arguments.offline:
        return GENERATORS[arguments.generator](order)
    whole = Path(f"{str(site).rstrip('/')}.zip")
    place = judge(Request(str(whole), Use.FILE, "--site-dir DIR", proof=is_bundle), order.project)
    status = GENERATORS[arguments.generator](order)
    if status == 0:
        write_file(place, bundle(Path(str(site)), whole.stem))
        print(f"open {site}/index.html, or carry {whole}")
    return status
