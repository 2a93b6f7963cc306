"""The sources of an edition that may be published, copied to where it is made from them alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from glossator.assets import DOTTED
from glossator.edition import source_for
from glossator.edition.knowledge import KNOWLEDGE
from glossator.freezing.names import odd_names
from glossator.publish.door import below
from glossator.publish.grounds import resolved
from glossator.publish.manifest import files_below
from glossator.publish.refusal import Refused, shown
from glossator.publish.set_up import sources_named
from glossator.publish.settings import FILE, Settings
from glossator.publish.writing import write_file

FOLDERS = ("docs", "references")
FILES = (FILE, "CHANGELOG.md", "README.md", "requirements.txt", "LICENSE", "LICENSE.md", "LICENSE-TEXTS.md")
"""Single files, where a project has them."""
ORIGINALS = "sources"


def gather(settings: Settings, originals: Path | None, to: Path) -> None:
    """Copy the sources of a project into an empty folder; raises Refused where they could not be unpacked elsewhere.

    Links, hidden files and raw files that are not ours to publish stay behind.
    """
    root = settings.root
    found = dict(_chosen(settings, originals))
    if wrong := next(odd_names(found), None):
        raise Refused(f"{shown(root / wrong[0])}: {wrong[1]}; rename it before you freeze the edition")
    for name, path in found.items():
        place = below(to, name)
        place.parent.mkdir(parents=True, exist_ok=True)
        write_file(place, path.read_bytes())


def _chosen(settings: Settings, originals: Path | None) -> Iterator[tuple[str, Path]]:
    root = settings.root
    for name in FILES:
        if _plain(root / name):
            yield name, root / name
    for folder in (*FOLDERS, *_theme(settings)):
        if (root / folder).is_dir():
            for path, entry in files_below(root / folder):
                hidden = any(part.startswith(".") for part in path.split("/")) and path not in DOTTED
                if entry.is_file(follow_symlinks=False) and not hidden and "__pycache__" not in path.split("/"):
                    yield f"{folder}/{path}", Path(entry.path)
    raw = originals or sources_named(settings) or root / ORIGINALS
    if raw.is_dir():
        for one in sorted(raw.iterdir()):
            if not one.name.startswith(".") and _plain(one) and _ours(root, one):
                yield f"{raw_folder(settings)}/{one.name}", one


def raw_folder(settings: Settings) -> str:
    """Return where raw files lie, from the root: the folder that mkdocs.yml names, else `sources`."""
    given = sources_named(settings)
    if given is None:
        return ORIGINALS
    place, root = resolved(given), resolved(settings.root)
    if root not in place.parents:
        raise Refused(
            f"{FILE}: `sources` of the plugin leads out of the project, so nobody could build the edition elsewhere; "
            "take the line out, and name the folder with --sources"
        )
    return place.relative_to(root).as_posix()


def _theme(settings: Settings) -> Iterator[str]:
    """The project's own theme, which must be in the project."""
    if not settings.theme:
        return
    given, root = Path(os.path.normpath(settings.root / settings.theme)), Path(os.path.normpath(settings.root))
    if root not in given.parents:
        raise Refused(
            f"{FILE}: `custom_dir` leads to {shown(given)}, out of the project, so nobody could build the edition "
            "elsewhere; copy the theme into the project, or take the line out"
        )
    yield given.relative_to(root).as_posix()


def _plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _ours(root: Path, path: Path) -> bool:
    source = source_for(root, hashlib.sha256(path.read_bytes()).hexdigest())
    return source is not None and source.publish


def state(root: Path, version: str) -> None:
    """Write the version into the copy's `references/knowledge.yml`, which did not state one."""
    path = root / KNOWLEDGE
    words = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    parted = words if words.endswith("\n") or not words else f"{words}\n"
    write_file(path, f'{parted}version: "{version}"\n'.encode())
