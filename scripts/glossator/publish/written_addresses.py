"""Where an address of another host stands in what editors wrote, so that a dead one is said there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from glossator.model import Place, line_and_column

_FOLDERS = ("docs", "references")
_KINDS = (".md", ".bib", ".yml", ".yaml")
_DOI = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/")


def finder(root: Path) -> Callable[[str], Place | None]:
    """Return a function from an address to its first place in the project's sources, None where it stands nowhere.

    A DOI is looked for without its host too, as libraries write it.
    """
    files = [
        (path.relative_to(root).as_posix(), path.read_text("utf-8", "replace"))
        for folder in _FOLDERS
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in _KINDS and path.is_file()
    ]

    def find(address: str) -> Place | None:
        shapes = [address, *(address.removeprefix(host) for host in _DOI if address.startswith(host))]
        for shape in shapes:
            for name, words in files:
                at = words.find(shape)
                if at >= 0:
                    return Place(name, *line_and_column(words, at))
        return None

    return find
