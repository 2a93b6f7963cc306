"""Build the whole site."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from glossator.adapters import GENERATORS, Order
from glossator.commands.project import add_sources, root_of, sources_of, wrong_use
from glossator.publish import judge
from glossator.publish.settings import read_settings

KEEP_OTHERS = "write beside files of another hand in DIR (.git, CNAME): only what Glossator made there is replaced"


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `build`."""
    add_sources(parser)
    parser.add_argument("--site-dir", metavar="DIR", help="where the site goes (default: as in mkdocs.yml)")
    parser.add_argument("--keep-others", action="store_true", help=KEEP_OTHERS)
    parser.add_argument("--generator", choices=GENERATORS, default="mkdocs", help="who makes HTML of the woven pages")
    parser.add_argument("--strict", action="store_true", help="fail where there are errors or warnings")


def run(arguments: Namespace) -> int:
    """Build and return 1 where a strict build fails; where it may not write is said before anything else is done."""
    root, sources = root_of(arguments), sources_of(arguments)
    if not os.path.lexists(root / "mkdocs.yml"):
        wrong_use(f"{root} has no mkdocs.yml; name the project's folder with --project DIR")
    settings = read_settings(root)
    # A name that is empty is not one that was left out: the door refuses it.
    site = arguments.site_dir if arguments.site_dir != "" else " "
    order = Order(settings, sources, site or "", arguments.strict, arguments.keep_others)
    request = order.request()
    if request is not None:
        judge(request, order.project)
    return GENERATORS[arguments.generator](order)
