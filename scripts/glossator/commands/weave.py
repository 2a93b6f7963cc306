"""Write the woven Markdown tree, for any other generator."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from glossator.adapters.tree import write_tree
from glossator.commands.build import KEEP_OTHERS
from glossator.commands.project import add_jobs, add_sources, root_of, sources_of
from glossator.publish import Request, Staging, Use
from glossator.publish.local import local_copies, stop_where_deployed, warning
from glossator.publish.press import press
from glossator.publish.settings import project_at
from glossator.weave import Options

EXAMPLES = (("glossator weave build/woven", "pages as Markdown, for another generator"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `weave`."""
    parser.add_argument("directory", metavar="DIR", help="where to write; the folder is made, or made anew")
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument("--keep-others", action="store_true", help=KEEP_OTHERS)
    parser.add_argument("--flat-urls", action="store_true", help="link to a/b.html instead of a/b/")


def run(arguments: Namespace) -> int:
    """Write every page and graph.json below the folder."""
    root, sources = root_of(arguments), sources_of(arguments)
    project = project_at(root, sources)
    request = Request(arguments.directory, Use.FOLDER, "weave DIR", arguments.keep_others)
    with Staging.begin(request, project) as staging:
        impression = press(root, sources, Options(directory_urls=not arguments.flat_urls))
        local = local_copies(impression.edition)
        stop_where_deployed(local, named=sources is not None)
        count = len(write_tree(impression, staging.new))
        staging.finish(local)
    if local:
        print(warning(local), file=sys.stderr)
    print(f"{count} pages in {arguments.directory}")
    return 0
