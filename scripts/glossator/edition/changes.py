"""What changed in an edition and when: the releases of its changelog."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.model import Day, Edtf
from glossator.model.edtf import Precision
from glossator.patterns import re

_RELEASE = re.compile(r"^## +\[?([^\]\s(]{1,40})\]?[ ,(–-]+([0-9]{4}-[0-9]{2}-[0-9]{2})\)?[ \t]*$", re.MULTILINE)
_POINT = re.compile(r"^[-*] +(\S.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Change:
    """One release."""

    version: str
    day: Day
    points: tuple[str, ...]
    """What it changed, a line of Markdown each."""


def read_changes(words: str | None) -> tuple[Change, ...]:
    """Return the dated releases of a changelog in its order: headings `## 1.2.0 – 2026-11-28` and the items below.

    A heading without a day, such as `## Unreleased`, or with one that no calendar has, is no release.
    """
    if not words:
        return ()
    found = []
    headings = [match.start() for match in re.finditer(r"^## ", words, re.MULTILINE)]
    for start, end in zip(headings, [*headings[1:], len(words)], strict=True):
        part = words[start:end]
        release = _RELEASE.match(part)
        date = Edtf.from_text(release[2]) if release else None
        if release and isinstance(date, Edtf) and date.precision is Precision.DAY and date.earliest:
            found.append(Change(release[1], date.earliest, tuple(_POINT.findall(part))))
    return tuple(found)
