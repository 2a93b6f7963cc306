"""The value of what surrounds an article on its web page."""

from __future__ import annotations

from dataclasses import dataclass

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lines before the title, under the author, amid the text, and after the article."""

    before: Lines
    under: Lines
    amid: Lines
    after: Lines
