"""Write the woven Markdown tree, for any other generator."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.adapters.tree import write_tree
from glossator.commands.project import add_sources, root_of, sources_of
from glossator.press import press
from glossator.weave import Options


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `weave`."""
    parser.add_argument("directory", type=Path, metavar="DIR", help="where to write; it is made, files are replaced")
    add_sources(parser)
    parser.add_argument("--flat-urls", action="store_true", help="link to a/b.html instead of a/b/")


def run(arguments: Namespace) -> int:
    """Write every page and graph.json below the folder."""
    root = root_of(arguments)
    impression = press(root, sources_of(arguments), Options(directory_urls=not arguments.flat_urls))
    count = write_tree(impression, root, arguments.directory)
    print(f"{count} pages in {arguments.directory}")
    return 0
