"""Changing files that people wrote, several at once: all of them, or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from glossator.publish.door import below
from glossator.publish.refusal import Refused, shown
from glossator.publish.writing import write_file


def rewrite(root: Path, before: Mapping[str, str], after: Mapping[str, str], moves: Iterable[tuple[str, str]]) -> None:
    """Write files of a project anew and call some otherwise; paths begin at `root`, words are UTF-8 as they are.

    Raises Refused where a file leads out of the project, is not what it was when it was read, or where one stands in
    the way of a move. Where the system stops the writing, what was written already is put back.
    """
    places = {file: below(root, file) for file in before if file in after}
    ways = [(below(root, one), below(root, other)) for one, other in moves]
    for file, place in places.items():
        if place.read_bytes() != before[file].encode("utf-8"):
            raise Refused(f"{shown(place)} was changed meanwhile; run it again")
    for _, to in ways:
        if to.exists():
            raise Refused(f"{shown(to)} is there already; move it away first")
    written: list[str] = []
    moved: list[tuple[Path, Path]] = []
    try:
        for file, place in places.items():
            write_file(place, after[file].encode("utf-8"))
            written.append(file)
        for one, to in ways:
            one.rename(to)
            moved.append((one, to))
    except OSError:
        for one, to in reversed(moved):
            to.rename(one)
        for file in written:
            write_file(places[file], before[file].encode("utf-8"))
        raise
