"""A finding: a row of the catalogue, its sentence filled, at a place of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from glossator.characters.unseen import visible
from glossator.findings.catalogue import CATALOGUE, Severity
from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """A coded message about one place of one file."""

    code: str
    message: str
    hint: str
    severity: Severity
    place: Place
    end_line: int = 0
    """Last line, from 1; 0 where only the start is known."""
    end_column: int = 0
    """Column after the last character."""
    suggestions: tuple[str, ...] = ()
    about: Mapping[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What its sentence was filled with, by the names in the catalogue."""

    @property
    def fails(self) -> bool:
        """Whether a strict build stops for it."""
        return self.severity is not Severity.NOTE

    def until(self, line: int, column: int) -> Finding:
        """Return the same finding with its end."""
        return replace(self, end_line=line, end_column=column)


_MOST = 400
"""Characters of one value that a message repeats at most."""


def _shown(value: object) -> object:
    """A value as a message repeats it: cut where it is long, and with every character seen."""
    if not isinstance(value, str):
        return value
    return visible(value if len(value) <= _MOST else f"{value[: _MOST - 1]}…", spaces=True)


def finding(code: str, place: Place, suggestions: tuple[str, ...] = (), /, **fields: object) -> Finding:
    """Return the finding of that code, its sentence filled; raises KeyError for a code or field that is unknown."""
    rule = CATALOGUE[code]
    shown = {name: _shown(value) for name, value in fields.items()}
    message, hint = rule.message.format(**shown), rule.hint.format(**shown)
    return Finding(code, message, hint, rule.severity, place, suggestions=suggestions, about=fields)
