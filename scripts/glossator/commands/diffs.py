"""What a verb would change in files of the project, as a diff for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff


def diff_of(before: Mapping[str, str], after: Mapping[str, str], moves: Mapping[str, str] | None = None) -> list[str]:
    """Return the lines of a diff, file by file; `moves` are files that are called otherwise, by their old paths."""
    return list(_lines(before, after, moves or {}))


def _lines(before: Mapping[str, str], after: Mapping[str, str], moves: Mapping[str, str]) -> Iterator[str]:
    for file in sorted({*after, *moves}):
        to = moves.get(file, file)
        if file != to:
            yield f"rename {file} => {to}\n"
        old, new = before[file], after.get(file, before[file])
        yield from unified_diff(_rows(old), _rows(new), file, to)


def _rows(source: str) -> list[str]:
    """Lines for people, each with one line end."""
    return [f"{line.rstrip(chr(13))}\n" for line in source.split("\n")]
