"""The live preview of MkDocs, as our verb shows it: its address once it listens, and a sentence for what breaks."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort, ConfigurationError

from glossator.publish import Refused, as_sentence

if TYPE_CHECKING:
    from livereload import Server


def announce(server: Server) -> None:
    """Print the address when the server listens, also into a pipe, where nobody would otherwise learn it."""
    listen = server.server_activate

    def listens() -> None:
        listen()
        print(f"preview at {server.url} (stop it with Ctrl+C)", flush=True)

    server.server_activate = listens


def careful(build_again: Callable[..., None]) -> Callable[..., None]:
    """Return a builder that says of a build that failed why, in a sentence, and lets the preview go on."""

    def built(*given: Any) -> None:
        try:
            build_again(*given)
        except (Refused, Abort, ConfigurationError) as error:
            _say(" ".join(str(error).split()))
        except OSError as error:
            _say(as_sentence(error))
        except Exception as error:
            traceback.print_exception(error)
            _say("this is a mistake in the tool, please report it with the lines above")

    return built


def _say(sentence: str) -> None:
    print(f"glossator: {sentence}; the preview shows it again after the next save", file=sys.stderr)
