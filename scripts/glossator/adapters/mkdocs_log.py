"""The log of MkDocs and of its plugins, as our verbs show it: findings as they are, warnings as one line, no more."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from glossator.findings import Finding, Severity
from glossator.findings.colour import in_colour

OWN = "mkdocs.plugins.glossator"
"""The logger of our plugin: what it says is written for people already."""
_SAID_BY_US = ("Unrecognised configuration name", "Config value 'plugins': Plugin 'glossator'")
"""Beginnings of what the findings p-004 and p-009 say."""


class Quiet(logging.Handler):
    """Prints on standard error what a person must know, and keeps what is said while settings are read."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.kept: list[str] | None = None
        """What stands here instead of being printed; None where everything is printed at once."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record, or keep it."""
        words = record.getMessage()
        if record.name == OWN:
            print(words, file=sys.stderr)
            return
        words = " ".join(words.split())
        if any(said in words for said in _SAID_BY_US):
            return
        if self.kept is not None and record.levelno >= logging.ERROR:
            self.kept.append(words)
        else:
            print(f"glossator: MkDocs warns: {words}", file=sys.stderr)


def report(findings: tuple[Finding, ...], written: Mapping[str, str], settings: str) -> None:
    """Log every finding, with its line of the files `written` or of the `settings`; MkDocs counts them if strict."""
    sources = {**written, "mkdocs.yml": settings}
    for finding in findings:
        if finding.severity is not Severity.NOTE:
            logging.getLogger(OWN).warning(in_colour(finding, sources.get(finding.place.file), sys.stderr))
    notes = sum(finding.severity is Severity.NOTE for finding in findings)
    if notes:
        logging.getLogger(OWN).info(f"{notes} notes more; `glossator check` shows them.")


def tell(notes: Iterable[Finding], settings: str) -> None:
    """Print notes that only a build can make, so that no check shows them; they do not fail a strict one."""
    for note in notes:
        print(in_colour(note, settings, sys.stderr), file=sys.stderr)


@contextmanager
def quiet() -> Iterator[Quiet]:
    """Show the log in our way while the lines within run, and as before afterwards."""
    logger = logging.getLogger("mkdocs")
    handler, before = Quiet(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


def blamed(error: BaseException) -> str:
    """Return a sentence about an exception that a plugin or hook of somebody else raised; empty where it is ours."""
    frames = list(traceback.walk_tb(error.__traceback__))
    for (frame, _), (called, line) in pairwise(frames):
        if frame.f_globals.get("__name__") != "mkdocs.plugins" or frame.f_code.co_name != "run_event":
            continue
        module = str(called.f_globals.get("__name__", ""))
        if module.partition(".")[0] == "glossator":
            return ""
        said = " ".join(str(error).split())[:200] or "it said nothing"
        return (
            f"a plugin or hook of mkdocs.yml failed: {Path(called.f_code.co_filename).name}, line {line}: "
            f"{type(error).__name__}: {said}; mend it, or take it out of mkdocs.yml"
        )
    return ""
