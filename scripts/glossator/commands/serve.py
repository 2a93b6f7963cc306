"""Preview the site live, rebuilt whenever a file of the edition is saved."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from glossator.commands.project import add_jobs, add_sources, root_of, sources_of
from glossator.patterns import re
from glossator.publish import work_folder
from glossator.publish.grounds import STORE
from glossator.publish.set_up import stop_where_unusable
from glossator.publish.settings import read_settings

EXAMPLES = (("glossator serve --address 127.0.0.1:8100", "where another program listens at 8000"),)
_ADDRESS = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[^\s:/\[\]]+):(\d{1,5})")
_LAST_PORT = 65535


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `serve`."""
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument(
        "--address",
        type=_address,
        metavar="HOST:PORT",
        help="where to listen (default: `dev_addr` of mkdocs.yml, else 127.0.0.1:8000)",
    )


def _address(words: str) -> str:
    given = _ADDRESS.fullmatch(words)
    if given is None or not 0 < int(given[1]) <= _LAST_PORT:
        raise ArgumentTypeError(f"“{words}” is no HOST:PORT with a port from 1 to {_LAST_PORT}; write 127.0.0.1:8100")
    return words


def run(arguments: Namespace) -> int:
    """Serve until interrupted."""
    from glossator.adapters.mkdocs_run import serve

    # What is broken is said before anything is started.
    root = root_of(arguments)
    read_settings(root)
    stop_where_unusable(root)
    work_folder(root, STORE)
    return serve(root, sources_of(arguments), arguments.address)
