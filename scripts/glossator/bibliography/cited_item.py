"""What is asked of the formatter, and the pieces it answers with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from glossator.bibliography.styles.positions import Cite, Placed


class Mode(StrEnum):
    """How a citation stands in its sentence (Pandoc User's Guide, "Citation syntax")."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    NORMAL = "normal"
    """`[@key]`: all in parentheses."""
    NARRATIVE = "narrative"
    """`@key`: the author in the sentence, the rest in parentheses."""
    SUPPRESS = "suppress"
    """`[-@key]`: without the author."""


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
    def cite(self) -> Cite:
        """What its position depends on."""
        return Cite(self.key, f"{self.label} {self.locator}" if self.locator else "")


@dataclass(frozen=True, slots=True)
class Asked:
    """A citation whole, as a style is asked for it."""

    items: tuple[CitedItem, ...]
    language: str = ""
    """BCP 47; empty for that of the references."""
    places: tuple[Placed, ...] = ()
    """Where each work stands among those cited before; none where the style does not ask."""


class Piece(NamedTuple):
    """A stretch of a printed citation: linked to a work, or punctuation between works."""

    text: str
    """Plain words, not escaped."""
    key: str | None = None
    """The work it leads to; None for what stands between."""
    html: str = ""
    """The same, escaped, with `em`, `strong`, `sup`, `sub` and small capitals as the style sets them."""
    hidden: tuple[str, ...] = ()
    """Works that stand in a range of numbers and are not printed: 2 in `1–3`."""


class Wording(NamedTuple):
    """A citation as it is printed."""

    pieces: tuple[Piece, ...]
    """In the sentence."""
    note: tuple[Piece, ...] = ()
    """In the note of a style that cites in notes; nothing in any other."""
