"""Lists of names taken apart at their `and`s, and names that are none of BibTeX's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.patterns import re

_MARK = re.compile(r"\\.|[{}]|(?<!\s)\s+and(?=\s)", re.IGNORECASE | re.DOTALL)
_AND = ("and", "AND")
_EDGES = re.compile(r"\A\s*(?:and|AND)(?=\s)|(?<=\s)(?:and|AND)\s*\Z")
_STRAY = re.compile(r"\A\s*(?:and|AND)\s|\s(?:and|AND)\s*\Z|\s(?i:and\s+and)\s")
_SIGN = re.compile(r"\\.|[{},]|\s|~", re.DOTALL)


@dataclass(frozen=True, slots=True)
class NameFault:
    """A name that was kept as it is written, or a part of it that no name has: the code of a finding and the words."""

    code: str
    words: str


def split_names(written: str) -> list[str]:
    """Return the names of a list: parted at `and` between white space, in any case, outside braces. Linear."""
    names, start, depth = [], 0, 0
    if _at_edge(written):
        written = _EDGES.sub("", written)
    for match in _MARK.finditer(written):
        sign = match.group()
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(depth - 1, 0)
        elif depth == 0 and sign[0] != "\\":
            names.append(written[start : match.start()])
            start = match.end()
    names.append(written[start:])
    return [name for name in (one.strip() for one in names) if name and name.lower() != "and"]


def stray_and(written: str) -> bool:
    """Return whether an `and` of a list has no name on one of its sides: it begins or ends the list, or is doubled."""
    near = _at_edge(written) or "and and" in written.lower()
    return near and bool(_STRAY.search(written)) and not is_braced(written)


def _at_edge(written: str) -> bool:
    """Whether a list may begin or end with an `and`."""
    return written[:8].lstrip().startswith(_AND) or written[-8:].rstrip().endswith(_AND)


def split_outside(written: str, at: str) -> list[str]:
    """Return the parts between commas, or between white space and ties, outside braces."""
    parts, start, depth = [], 0, 0
    for match in _SIGN.finditer(written):
        sign = match.group()
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(depth - 1, 0)
        elif depth == 0 and ((sign == at) if at == "," else (sign.isspace() or sign == "~")):
            parts.append(written[start : match.start()].strip())
            start = match.end()
    parts.append(written[start:].strip())
    return parts if at == "," else [part for part in parts if part]


def is_braced(written: str) -> bool:
    """Return whether one pair of braces holds the whole name."""
    if not (written.startswith("{") and written.endswith("}")):
        return False
    return all(depth > 0 for depth in _depths(written[:-1]))


def _depths(written: str) -> Iterator[int]:
    depth = 0
    for character in written:
        depth += (character == "{") - (character == "}")
        yield depth
