"""What is asked of the formatter, and the pieces it answers with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from glossator.bibliography.csl_locators import is_plural


class Mode(StrEnum):
    """How a citation stands in its sentence (Pandoc User's Guide, "Citation syntax")."""

    NORMAL = "normal"
    """`[@key]`: all in parentheses."""
    NARRATIVE = "narrative"
    """`@key`: the author in the sentence, the rest in parentheses."""
    SUPPRESS = "suppress"
    """`[-@key]`: without the author."""


class Form(NamedTuple):
    """One way to print a citation of a work, whatever the numbers of its locator."""

    mode: Mode = Mode.NORMAL
    label: str = ""
    """CSL label of the locator; empty without one."""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One work in a citation, as the text cites it."""

    key: str
    locator: str = ""
    """Numbers only: `107`, `48–50`."""
    label: str = "page"
    """CSL label of the locator."""
    mode: Mode = Mode.NORMAL
    prefix: str = ""
    """Words before: `see`."""
    suffix: str = ""
    """Words after the locator, with their own punctuation: `, my translation`."""

    @property
    def form(self) -> Form:
        """The form to ask `format_library` for."""
        if not self.locator:
            return Form(self.mode)
        return Form(self.mode, self.label, is_plural(self.locator))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a printed citation: linked to a work, or punctuation between works."""

    text: str
    """Plain words, not escaped."""
    key: str | None = None
    """The work it leads to; None for what stands between."""
    html: str = ""
    """The same, escaped, with `em`, `strong`, `sup`, `sub` and small capitals as the style sets them."""
