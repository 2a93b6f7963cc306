"""Paths of links and pictures: one slip away from a file, in the wrong folder, from the root, or of the built page."""

from __future__ import annotations

from posixpath import basename, normpath
from urllib.parse import unquote

from glossator.findings import Finding
from glossator.mending.certain import certain
from glossator.mending.spot import Edits, instead, token_at
from glossator.patterns import re

_PATH = re.compile(r"[^\s()<>\"'#?\[\]]+")
_FRAGMENT = re.compile(r"[^\s()<>\"'#?\[\]]*#([^\s()<>\"']+)")
_COMMON = ("index.md", "README.md")
"""Names that a file in any folder may have."""


def _path_at(source: str, at: int) -> tuple[int, str]:
    """The path that begins at a place, without its fragment; empty where it has signs written as %20."""
    at, path = token_at(_PATH, source, at + source.startswith("<", at))
    return at, path if unquote(path) == path else ""


def misspelt_path(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the path of the one file that is meant: one slip away, or so called elsewhere."""
    at, path = _path_at(source, at)
    name = basename(path)
    called = [one for one in found.suggestions if basename(one) == name]
    if called:
        return instead(at, path, called[0] if len(called) == 1 and name not in _COMMON else "")
    return instead(at, path, certain(path, found.suggestions))


def path_of_file(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the path from this file, where the page that is meant is there, and it alone.

    What stands behind the path, a fragment, stays.
    """
    at, path = _path_at(source, at)
    if not path or len(found.suggestions) != 1:
        return ()
    (meant,) = found.suggestions
    ending = path.rpartition(".")[2]
    rooted = path.startswith("/") and basename(path).partition(".")[0] == basename(meant).partition(".")[0]
    page = normpath(meant.removesuffix(".md"))
    same = ending in ("html", "htm") and normpath(path.removesuffix(f".{ending}")) == page
    return instead(at, path, meant) if rooted or same else ()


def misspelt_fragment(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that names the one heading that is meant."""
    match = _FRAGMENT.match(source, at + source.startswith("<", at))
    meant = certain(match[1], [one.partition("#")[2] for one in found.suggestions]) if match else ""
    return instead(match.start(1), match[1], meant) if match else ()
