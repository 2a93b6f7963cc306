"""How a build of MkDocs is stopped: a refusal as one sentence, and what MkDocs itself warned of."""

from __future__ import annotations

import logging
import sys
from typing import Any

from jinja2 import TemplateError
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

from glossator.publish import Refused, as_sentence
from glossator.spread import jobs_named


class Stop(Abort):
    """A refusal, as MkDocs takes it: one sentence, exit status 2."""

    code = exit_code = 2

    def show(self, *arguments: Any, **more: Any) -> None:
        """Print the sentence on standard error; MkDocs' own way is standard output."""
        print(f"glossator: {self}", file=sys.stderr)


def stopped(error: Refused | OSError) -> Stop:
    """Return what was refused, or what the system did not allow, as a stop."""
    return Stop(as_sentence(error) if isinstance(error, OSError) else str(error))


def stop_where_misnamed() -> None:
    """Stop where the environment names a number of processes that is none."""
    try:
        jobs_named()
    except ValueError as error:
        raise Stop(str(error)) from error


def told_of(error: Exception) -> Stop | None:
    """Return the stop for an error that somebody else can mend: of the system, or in a template; None for ours."""
    if isinstance(error, Refused | OSError) and not isinstance(error, BrokenPipeError):
        return stopped(error)
    if isinstance(error, TemplateError):
        where = f"{getattr(error, 'filename', None) or 'a template'}, line {getattr(error, 'lineno', '?')}"
        return Stop(f"the theme cannot be used: {where}: {error.message}; mend the template")
    return None


def warned() -> bool:
    """Return whether MkDocs has counted warnings: it looks at them only after the new site is in place."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(one, CountHandler) and one.get_counts() for one in handlers)
