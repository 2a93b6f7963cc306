"""Build the whole site."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.adapters import GENERATORS
from glossator.commands.project import add_sources, root_of, sources_of, wrong_use


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `build`."""
    add_sources(parser)
    parser.add_argument("--site-dir", type=Path, metavar="DIR", help="where the site goes (default: as in mkdocs.yml)")
    parser.add_argument("--generator", choices=GENERATORS, default="mkdocs", help="who makes HTML of the woven pages")
    parser.add_argument("--strict", action="store_true", help="fail where there are errors or warnings")


def run(arguments: Namespace) -> int:
    """Build and return 1 where a strict build fails."""
    root = root_of(arguments)
    if not (root / "mkdocs.yml").is_file():
        wrong_use(f"{root} has no mkdocs.yml; name the project's folder with --project DIR")
    site = arguments.site_dir.resolve() if arguments.site_dir else None
    return GENERATORS[arguments.generator](root, sources_of(arguments), site, arguments.strict)
