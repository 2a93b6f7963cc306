"""The files below `docs/` that a site publishes as they are, each of a kind on the list and checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from glossator.assets.folder import entries
from glossator.assets.kinds import kind_of
from glossator.assets.names import IGNORED, SPECIAL, wrong_name
from glossator.findings import Finding, finding
from glossator.model import Place

LARGEST = 50_000_000
"""Bytes of a file that must be read whole to be judged; larger ones are refused."""
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that is published as it is."""

    path: str
    """Below `docs/` and below the site, with `/` between folders."""
    file: Path
    """Where it is read."""


def read_assets(docs: Path) -> tuple[tuple[Asset, ...], list[Finding]]:
    """Return the files to publish, in order of their paths, and what is not published.

    x-006 says why a file is refused; x-007 names files that systems leave behind
    and nobody misses. Markdown is no asset: it is read elsewhere.
    """
    assets: list[Asset] = []
    findings: list[Finding] = []
    folded: dict[str, str] = {}
    for path, file, odd in entries(docs):
        name = path.rpartition("/")[2]
        if name.endswith(".md") and not odd and not name.startswith("."):
            continue
        place = Place(f"docs/{path}")
        if name in IGNORED:
            findings.append(finding("x-007", place))
            continue
        why = odd or wrong_name(path) or _wrong_content(path, file)
        if not why and (other := folded.setdefault(path.casefold(), path)) != path:
            why = f"{other} has the same name but for capital letters, and many systems cannot hold both"
        if why:
            findings.append(finding("x-006", place, why=why))
        else:
            assets.append(Asset(path, file))
    return tuple(assets), findings


def _wrong_content(path: str, file: Path) -> str:
    """Return why the content does not fit the name, or nothing."""
    kind = SPECIAL.get(path) or kind_of(path)
    if kind is None:
        return "files of its kind are not on the list"
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1 if kind.whole else _HEAD)
    except OSError as error:
        return f"it cannot be read ({error.strerror or error})"
    if len(content) > LARGEST:
        return f"it has more than {LARGEST // 1_000_000} MB"
    return kind.wrong(content)
