"""Where the words of an ingested text stand in the raw file they were read from."""

from __future__ import annotations

from typing import Protocol

from glossator.model.places import Place, Span


class Origin(Protocol):
    """The way back from a text's passages to its witness."""

    @property
    def path(self) -> str:
        """The raw file, as findings print it."""

    @property
    def sha256(self) -> str:
        """Of its bytes, lower-case hexadecimal."""

    @property
    def source(self) -> str:
        """The raw file as it was decoded: what offsets count in."""

    def spans(self, passage: str, start: int, end: int) -> tuple[Span, ...]:
        """Return where words of a passage's prose stand in the raw file, in order; nothing where nobody can say.

        Offsets are Unicode characters, half-open, into the prose and into the file as it was decoded. Several spans
        where a page break, a line end or a note cuts the words; what a repair put in has the span it stands for.
        """

    def mark(self, passage: str, at: int, label: str) -> tuple[Span, ...]:
        """Return where the raw file prints a note mark, which prose does not; `at` is its offset in the prose."""

    def place(self, offset: int) -> Place:
        """Return file, line and column of a character of the raw file."""
