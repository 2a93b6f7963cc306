"""The files below `docs/` that a site publishes as they are, each of a kind on the list and checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.assets.file_kinds import kind_of
from glossator.assets.file_names import SPECIAL, wrong_name
from glossator.characters.unseen import visible
from glossator.findings import Finding, finding
from glossator.model import Place

LARGEST = 50_000_000
"""Bytes of a file that must be read whole to be judged; larger ones are refused."""
_HEAD = 4096
_MARKDOWN = (".markdown", ".mdown", ".mkd", ".mdwn", ".mkdn", ".md")
"""Endings of Markdown elsewhere; here it ends in `.md`, in small letters."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that is published as it is."""

    path: str
    """Below `docs/` and below the site, with `/` between folders."""
    file: Path
    """Where it is read."""


DOTTED = frozenset(path for path in SPECIAL if path.startswith("."))
"""Hidden files that may be published; all others below `docs/` are somebody's own."""


def read_assets(files: Iterable[Path], docs: Path) -> tuple[tuple[Asset, ...], list[Finding]]:
    """Return which of the files below `docs` to publish, in their order, and x-006 for each other with the reason.

    `files` are regular files that lie inside the project, as `records.entries` offers them with `DOTTED`. Markdown is
    no asset: it is read elsewhere.
    """
    assets: list[Asset] = []
    findings: list[Finding] = []
    folded: dict[str, str] = {}
    for file in files:
        path = file.relative_to(docs).as_posix()
        if path.endswith(".md"):
            continue
        place = Place(f"docs/{visible(path)}")
        why = wrong_name(path) or _wrong_content(path, file)
        if not why and (other := folded.setdefault(path.casefold(), path)) != path:
            why = f"{other} has the same name but for capital letters, and many systems cannot hold both"
        if why:
            near = (f"{file.stem}.md",) if file.suffix.lower() in _MARKDOWN else ()
            findings.append(finding("x-006", place, near, why=why))
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
