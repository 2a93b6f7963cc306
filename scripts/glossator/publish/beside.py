"""The careful update of a folder that others write to as well: a publishing worktree with its `.git` and `CNAME`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from glossator.publish.manifest import MANIFEST, Manifest, hash_of, read_manifest
from glossator.publish.refusal import Refused, shown

_NAMED = 3


def update(new: Path, place: Path, made: Manifest, instead: str) -> None:
    """Move the files of `new` into `place`, one by one, and remove ours that are no longer made.

    Only files that the list of `place` proves ours are replaced or removed; where
    a file of another hand, or one that was changed, stands in the way, Refused
    names it and nothing is changed. Each file is replaced by one rename. A kill
    leaves every file old or new, and a list that proves both, so that the next
    run completes it.
    """
    before = read_manifest(place)
    if before is None and os.path.lexists(place / MANIFEST):
        raise Refused(f"{shown(place / MANIFEST)} is no list of Glossator's; move it away. {instead}")
    before = before or Manifest()
    known = dict.fromkeys((*before.files, *before.coming))
    blocked = [shown(path) for path in made.files if _blocks(place, path, before, made)]
    if blocked:
        more = f" and {len(blocked) - _NAMED} more" if len(blocked) > _NAMED else ""
        raise Refused(
            f"{shown(place)} holds files of another hand, or changed ones, where the site must be written: "
            f"{', '.join(blocked[:_NAMED])}{more}. Move them away; {instead[:1].lower()}{instead[1:]}"
        )
    gone = [path for path in known if path not in made.files and _is_ours(place, path, before)]
    _write_list(place, new, replace(made, files=_kept(before, place), coming=made.files))
    for path, sha256 in made.files.items():
        if _hash(place, path) != sha256:
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (new / path).replace(place / path)
    for path in gone:
        (place / path).unlink(missing_ok=True)
        _remove_empty(place, place / path)
    _write_list(place, new, made)


def _kept(before: Manifest, place: Path) -> dict[str, str]:
    """What the list says of files that are there now: of two hashes that may be, the one that is."""
    kept = dict(before.files)
    for path in before.coming:
        sha256 = _hash(place, path)
        if sha256 is not None and before.proves(path, sha256):
            kept[path] = sha256
    return kept


def _blocks(place: Path, path: str, before: Manifest, made: Manifest) -> bool:
    for around in _folders(place, path):
        if around.is_symlink() or (around.exists() and not around.is_dir()):
            return True
    file = place / path
    if not os.path.lexists(file):
        return False
    return not (_is_ours(place, path, before) or _hash(place, path) == made.files[path])


def _folders(place: Path, path: str) -> Iterator[Path]:
    parts = path.split("/")[:-1]
    for count in range(1, len(parts) + 1):
        yield place.joinpath(*parts[:count])


def _is_ours(place: Path, path: str, before: Manifest) -> bool:
    if any(around.is_symlink() for around in _folders(place, path)):
        return False
    sha256 = _hash(place, path)
    return sha256 is not None and before.proves(path, sha256)


def _hash(place: Path, path: str) -> str | None:
    file = place / path
    return hash_of(file) if file.is_file() and not file.is_symlink() else None


def _remove_empty(place: Path, file: Path) -> None:
    for around in file.parents:
        if around == place:
            return
        try:
            around.rmdir()
        except OSError:
            return


def _write_list(place: Path, new: Path, manifest: Manifest) -> None:
    fresh = new / MANIFEST
    fresh.write_text(manifest.as_json(), encoding="utf-8", newline="\n")
    fresh.replace(place / MANIFEST)
