"""Stretches of characters, and places that findings point at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written by a person: for findings and for `did you mean`."""

    file: str
    """Path relative to the project, with forward slashes."""
    line: int = 1
    """Line, from 1."""
    column: int = 1
    """Column in Unicode characters, from 1."""


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """Return (line, column), both from 1, of a character offset."""
    before = source.rfind("\n", 0, offset)
    return source.count("\n", 0, offset) + 1, offset - before
