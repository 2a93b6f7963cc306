"""One planted mistake: what is written instead of what, where a finding has to point, and what it has to offer."""

from __future__ import annotations

from dataclasses import dataclass

PLACE = "‸"
"""Stands in a mistake right before the character that a finding has to point at; it is taken out."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """Words of one file replaced by others; with no `old` the whole file is written, which may be a new one."""

    file: str
    old: str
    new: str
    """With one PLACE in it."""
    meant: str = ""
    """What the first suggestion has to be, or nothing where none can be made."""
    twin: str | None = None
    """What stands rightly in the same spot; None: the spot as it was."""
    also: tuple[tuple[str, str], ...] = ()
    """Further files written as they are, for the mistake and for its twin."""
    renamed: str = ""
    """For the twin of a new file: the name under which it is right."""
