"""The live preview of MkDocs, as our verb shows it: its address once it listens, and a sentence for what breaks."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort, ConfigurationError

from glossator.adapters.mkdocs_log import blamed
from glossator.publish import Refused, as_sentence
from glossator.publish.set_up import stop_where_unusable

if TYPE_CHECKING:
    from livereload import Server

_WATCHED = ("docs", "references", "sources")
"""Folders of a project that an edition is written in."""


def previewed(server: Server, builder: Callable[..., None], root: Path, sources: str | None) -> Server:
    """Return the server, so that it builds again after a save; `sources` is the folder that mkdocs.yml names."""
    watch(server, builder, root, os.environ.get("GLOSSATOR_SOURCES") or sources)
    if os.environ.get("GLOSSATOR_SERVES"):
        announce(server)
        server.builder = careful(server.builder, root)
    return server


def announce(server: Server) -> None:
    """Print the address when the server listens, also into a pipe, where nobody would otherwise learn it."""
    listen = server.server_activate

    def listens() -> None:
        listen()
        print(f"preview at {server.url} (stop it with Ctrl+C)", flush=True)

    server.server_activate = listens


def watch(server: Server, builder: Callable[..., None], root: Path, sources: str | None) -> None:
    """Build again after any file of the edition was saved; `sources` names the folder of originals where it is told."""
    folders = [root / name for name in _WATCHED] + ([root / sources] if sources else [])
    for folder in folders:
        if folder.is_dir():
            server.watch(str(folder), builder)


def careful(build_again: Callable[..., None], root: Path) -> Callable[..., None]:
    """Return a builder that says of a build that failed why, in a sentence, and lets the preview go on.

    What is set up wrongly is said before MkDocs sees it, which would say less.
    """

    def built(*given: Any) -> None:
        try:
            stop_where_unusable(root)
            build_again(*given)
        except (Refused, Abort, ConfigurationError) as error:
            _say(str(error).strip())
        except OSError as error:
            _say(as_sentence(error))
        except Exception as error:
            if said := blamed(error):
                _say(said)
                return
            traceback.print_exception(error)
            _say("this is a mistake in the tool, please report it with the lines above")

    return built


def _say(sentence: str) -> None:
    print(f"glossator: {sentence}; the preview shows it again after the next save", file=sys.stderr)
