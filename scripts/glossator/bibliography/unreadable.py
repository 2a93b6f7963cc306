"""What is said of a field whose value cannot be taken as it is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A field whose value is left out, or read in one of two ways."""

    field: str
    wanted: str
    taken: str = ""
    """How it was read all the same, where it may be read in two ways; then it is not left out."""
    code: str = "b-003"
    value: str = ""
    """The part of the value that is meant, where it is not the whole."""
