"""The folders of a project that are nobody's to write over: what editors, readers and git keep there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from glossator.edition import INGESTED
from glossator.publish.refusal import Refused

STORE = ".cache"
"""Where what was read, found and formatted once is kept, below the project (`store/`, `bibliography/store.py`)."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A folder that is kept."""

    path: Path
    holds: str
    """What is there, for a sentence: `the pages that editors write`."""
    inside: bool
    """Whether nothing may be written below it either."""


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folder and what lies in it, as far as writing goes."""

    root: Path
    docs: str = "docs"
    """As `docs_dir` of mkdocs.yml has it."""
    theme: str = ""
    """As `custom_dir` of mkdocs.yml has it; empty where the theme is not the project's own."""
    sources: Path | None = None
    """The folder of originals that was named, if one was."""

    def grounds(self) -> tuple[Ground, ...]:
        """Return what must be kept; a folder that does not exist yet is kept all the same."""
        root = self.root
        kept = [
            Ground(root, "the project itself", False),
            Ground(root / self.docs, "the pages that editors write", True),
            Ground(root / "docs", "the pages that editors write", True),
            Ground(root / "references", "the works, names and events of the edition", True),
            Ground(root / "sources", "the original texts", True),
            Ground(root / ".git", "the history of the project", True),
            Ground(root / INGESTED, "what the build reads of the original texts", True),
            Ground(root / STORE, "what the build stores", True),
            Ground(root / "scripts", "the engine", False),
            Ground(root / "build", "what the build works with", False),
        ]
        if self.theme:
            kept.insert(1, Ground(root / self.theme, "the theme", True))
        if self.sources is not None:
            kept.insert(1, Ground(self.sources, "the original texts", True))
        home = _home()
        return (*kept, Ground(home, "everything that is yours", False)) if home else tuple(kept)


def standing(place: Path, project: Project) -> tuple[str, Ground] | None:
    """Return (how, ground) for a ground that a folder made at `place` would hurt, or None.

    `place` is resolved. A ground is hurt by a folder that `is` it, that `lies
    around` it, or, where nothing may be written below it, that `lies in` it.
    Folders are compared by name and by what the system says they are, so that
    links, second names and letter case make no difference.
    """
    around = [place, *place.parents]
    ids = {identity for one in around if (identity := identity_of(one))}
    own = identity_of(place)
    grounds = [(ground, resolved(ground.path)) for ground in project.grounds()]
    for ground, path in grounds:
        if place == path or (own is not None and own == identity_of(path)):
            return "is", ground
    for ground, path in grounds:
        if ground.inside and (path in around or identity_of(path) in ids):
            return "lies in", ground
    for ground, path in grounds:
        if place in path.parents or (own is not None and own in map(identity_of, path.parents)):
            return "lies around", ground
    return None


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return device and number of what stands there, links followed; None where nothing does or none may look."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def resolved(path: Path) -> Path:
    """Return the path with every link in it followed; raises Refused where links lead in a circle."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError, RuntimeError) as error:
        raise Refused(f"{path!s:.200} cannot be followed: {error}; name another folder") from error


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None
