"""A small project that can be frozen, and zips that somebody hostile might send."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from pathlib import Path

from small_project import Project

DAY = "2026-11-28"


def freezable(root: Path) -> Project:
    """Return a project whose theme is the engine's own, with a day."""
    project = Project(root)
    settings = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", re.sub(r"  custom_dir: .*\n", "", settings))
    project.write("references/knowledge.yml", f"edition: {DAY}\n")
    return project


def changed(frozen: bytes, files: dict[str, bytes | None], sums: bool = False) -> bytes:
    """Return the zip with files of other content, added, or (None) taken out; with `sums` the list says it is right."""
    with zipfile.ZipFile(io.BytesIO(frozen)) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    top = next(iter(held)).partition("/")[0]
    for name, content in files.items():
        if content is None:
            del held[f"{top}/{name}"]
        else:
            held[f"{top}/{name}"] = content
    if sums:
        rows = sorted(name.partition("/")[2] for name in held if not name.endswith("/SHA256SUMS"))
        lines = (f"{hashlib.sha256(held[f'{top}/{name}']).hexdigest()}  {name}\n" for name in rows)
        held[f"{top}/SHA256SUMS"] = "".join(lines).encode()
    return zipped(held)


def zipped(files: dict[str, bytes], mode: int = 0) -> bytes:
    """Return a zip of files by their names as they are given, with a mode of Unix where one is."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return made.getvalue()
