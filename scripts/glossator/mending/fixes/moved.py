"""Numbers and ids of passages that are others today, where the registry says which."""

from __future__ import annotations

from pathlib import PurePosixPath

from glossator.findings import Finding
from glossator.mending.spot import Edits, line_around
from glossator.patterns import re

_NUMBER = re.compile(r"¶\s*([0-9]+)(?=\s*[\]“\"])")


def number_now(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the ¶ of today, where the brackets name one ¶ of the argument's own text."""
    number, now, text = (found.about.get(name) for name in ("number", "now", "text"))
    match = _NUMBER.match(source, at)
    own = text == PurePosixPath(found.place.file).stem
    if match is None or not own or source[at - 1 : at] != "[" or match[1] != str(number):
        return ()
    return ((match.start(1), match.end(1), str(now)),)


def id_now(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the id of today into a row, where it stands there once."""
    id, now = str(found.about.get("id", "")), str(found.about.get("now", ""))
    start, end = line_around(source, at)
    once = bool(id and now) and source.count(id, start, end) == 1
    return ((source.index(id, start), source.index(id, start) + len(id), now),) if once else ()
