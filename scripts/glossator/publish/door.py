"""The one place that decides where a verb may write. Every verb and every generator asks here, before it works."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from glossator.publish.evidence import examine
from glossator.publish.grounds import Project, identity_of, resolved, standing
from glossator.publish.refusal import Refused, shown

_LONGEST = 255
"""Bytes a name may have on ext4, APFS and NTFS alike."""


class Use(Enum):
    """What a place is wanted for."""

    FOLDER = "folder"
    """A whole folder that is made anew: a site, a woven tree."""
    FILE = "file"
    """One file: what `ingest` writes."""


@dataclass(frozen=True, slots=True)
class Request:
    """The wish to write somewhere."""

    given: str
    """The path as it was given; relative to the folder the program runs in."""
    use: Use
    flag: str
    """How to name another place, for sentences: `--site-dir DIR`."""
    keep_others: bool = False
    """Folders: write beside files of another hand, instead of the whole folder."""
    force: bool = False
    """Files: replace one that is there."""
    inputs: tuple[Path, ...] = ()
    """Files that are read, or written by the same call: never one of them."""
    proof: Callable[[bytes], bool] = lambda data: False
    """Files: whether the content shows that the verb made it."""


Rule = Callable[[Request, Path, Project], str]
"""Returns why a place is refused, or nothing. The path is resolved."""


def judge(request: Request, project: Project) -> Path:
    """Return the place, every link followed, where it may be written; raises Refused with a sentence where not.

    Looks only: nothing is made or changed. A folder is replaced where it is
    empty or its list proves that Glossator made all that stands in it; a file
    where there is none, where it is empty, or where its content shows it.
    """
    why = _name(request.given)
    if why:
        raise Refused(f"{request.flag}: {why}")
    if request.use is Use.FILE and _is_stream(Path(request.given)):
        return Path(request.given)
    place = resolved(Path(request.given))
    try:
        for _, rule in RULES[request.use]:
            why = rule(request, place, project)
            if why:
                raise Refused(why)
    except Refused as refused:
        if os.path.islink(request.given.rstrip("/")) and os.path.exists(request.given):  # noqa: PTH110, PTH114 (a link)
            raise Refused(f"{shown(request.given)} is a link: {refused}") from refused
        raise
    return place


def below(root: Path, relative: str) -> Path:
    """Return the path of a file below a folder, every link followed; raises Refused for one that leads out of it."""
    parts = relative.split("/")
    odd = "\0" in relative or (os.name == "nt" and ("\\" in relative or ":" in relative))
    if odd or {"", ".", ".."} & {*parts}:
        raise Refused(f"“{shown(relative)}” is no path of a file below {shown(root)}; mend the id or the file's name")
    top = resolved(root)
    place = resolved(top.joinpath(*parts))
    if top not in place.parents:
        raise Refused(f"{shown(root)}/{shown(relative)} leads to {shown(place)}, out of that folder; remove the link")
    return place


def work_folder(root: Path, relative: str) -> Path:
    """Return a folder that a build works with, below the project; raises Refused where a link leads elsewhere."""
    place, meant = resolved(root / relative), resolved(root).joinpath(*relative.split("/"))
    if place != meant:
        raise Refused(f"{shown(meant)} leads to {shown(place)}, where the build must not write; remove the link")
    return place


def registry_place(root: Path, relative: str) -> Path:
    """Return the one file among the references that a verb may write anew; raises Refused where it is something else.

    What stands there may have been edited by hand or hold the marks of a merge: what could be read of it is in what
    replaces it. A link, a folder or a device is not touched.
    """
    place = work_folder(root, relative)
    if place.exists() and not place.is_file():
        raise Refused(f"{shown(place)} is no plain file; move it away, then write the registry again")
    if not place.parent.is_dir():
        raise Refused(f"there is no folder {shown(place.parent)}; make it first, or name the project with --project")
    return place


def _name(given: str) -> str:
    """Why a path cannot be meant as it is written."""
    last = given.rstrip("/" + os.sep).replace(os.sep, "/").split("/")[-1]
    if not given.strip():
        return "the name is empty; name a folder or a file"
    if "\0" in given:
        return f"the name {shown(given)} holds a NUL, which no file system allows; mend it"
    if last in ("", ".", ".."):
        return f"{shown(resolved(Path(given)))} (“{given}”) is where you are or around it; name a folder in it"
    if given == "~" or given.startswith("~/"):
        return f"{shown(given)} is not your home folder here, since no shell read it; write the path in full"
    if any(len(os.fsencode(part)) > _LONGEST for part in given.split("/")):
        return f"{shown(given)} has a name of more than {_LONGEST} bytes; choose a shorter one"
    return ""


def _grounds(request: Request, place: Path, project: Project) -> str:
    hurt = standing(place, project)
    if hurt is not None:
        how, ground = hurt
        where = f"{shown(place)} holds" if how == "is" else f"{shown(place)} {how} {shown(ground.path)}, which holds"
        return f"{where} {ground.holds}; {_elsewhere(request)}"
    if any(part.casefold() == ".git" for part in place.parts):
        return f"{shown(place)} lies in .git, which only git writes; {_elsewhere(request)}"
    return ""


def _no_folder(request: Request, place: Path, project: Project) -> str:
    """A folder is wanted, and something else stands there."""
    if os.path.lexists(request.given.rstrip("/")) and not os.path.exists(request.given):  # noqa: PTH110 (of a link)
        return f"{shown(request.given)} is a link that leads nowhere; remove it, or {_elsewhere(request)}"
    if place.exists() and not place.is_dir():
        return f"{shown(place)} is a file, not a folder; {_elsewhere(request)}"
    return ""


def _no_file(request: Request, place: Path, project: Project) -> str:
    """A file is wanted, and something else stands there."""
    if os.path.islink(request.given) and not os.path.exists(request.given):  # noqa: PTH110, PTH114 (of a link)
        return f"{shown(request.given)} is a link that leads nowhere; remove it, or {_elsewhere(request)}"
    if place.is_dir() or request.given.endswith(("/", os.sep)):
        return f"{shown(place)} is a folder, not a file; name a file in it with {request.flag}"
    if place.exists() and not place.is_file():
        return f"{shown(place)} is no plain file; {_elsewhere(request)}"
    if not place.parent.is_dir():
        return f"there is no folder {shown(place.parent)} for {shown(place)}; make it first, or {_elsewhere(request)}"
    return ""


def _an_input(request: Request, place: Path, project: Project) -> str:
    for one in request.inputs:
        if place == resolved(one) or (identity_of(place) is not None and identity_of(place) == identity_of(one)):
            return f"{shown(place)} is read or written by this very call ({shown(one)}); {_elsewhere(request)}"
    return ""


def _kept(request: Request, place: Path, project: Project) -> str:
    """Files may go among the pages and references, as new ones; never among the originals, the history, the theme."""
    for ground in project.grounds():
        if not ground.inside or ground.path in (project.root / "docs", project.root / project.docs):
            continue
        if ground.path == project.root / "references":
            continue
        path = resolved(ground.path)
        ids = {identity_of(path), None} - {None}
        if path in place.parents or ids & {identity_of(one) for one in place.parents}:
            return f"{shown(place)} would lie among {ground.holds} ({shown(ground.path)}); {_elsewhere(request)}"
    if any(part.casefold() == ".git" for part in place.parts):
        return f"{shown(place)} lies in .git, which only git writes; {_elsewhere(request)}"
    return ""


def _somebody_else_s(request: Request, place: Path, project: Project) -> str:
    if request.force or not place.exists() or not place.stat().st_size or request.proof(place.read_bytes()):
        return ""
    return (
        f"{shown(place)} exists, and nothing in it shows that this verb wrote it as it stands; "
        f"{_elsewhere(request)}, or replace it with --force"
    )


def _unwritable(request: Request, place: Path, project: Project) -> str:
    """The new is made beside the old, so the folder around it must allow that."""
    around = next(one for one in place.parents if one.exists())
    if not around.is_dir():
        return f"{shown(around)} is a file, so there can be nothing below it; {_elsewhere(request)}"
    for one in (around, place):
        if one.exists() and not os.access(one, os.W_OK):
            return f"{shown(one)} cannot be written here (permissions, or a read-only disk); {_elsewhere(request)}"
    if request.use is Use.FOLDER and os.path.ismount(place):
        return f"{shown(place)} is a disk of its own, which cannot be swapped; name a folder inside it"
    return ""


def _foreign(request: Request, place: Path, project: Project) -> str:
    if not request.keep_others:
        examine(place, instead_of(request), thorough=False)
    return ""


def instead_of(request: Request) -> str:
    """What else somebody may do whose folder is not ours to replace."""
    return f"Name another folder with {request.flag}, or write beside what is there with --keep-others"


def _elsewhere(request: Request) -> str:
    return f"name another {request.use.value} with {request.flag}"


def _is_stream(path: Path) -> bool:
    """A terminal, a pipe, /dev/null: nothing there can be lost."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


RULES: dict[Use, tuple[tuple[str, Rule], ...]] = {
    Use.FOLDER: (
        ("a link to nowhere, a file", _no_folder),
        ("the project, its folders, the home folder", _grounds),
        ("permissions, read-only disks, mounts", _unwritable),
        ("files of another hand", _foreign),
    ),
    Use.FILE: (
        ("a link to nowhere, a folder", _no_file),
        ("a file that is read", _an_input),
        ("originals, history, theme", _kept),
        ("permissions, read-only disks", _unwritable),
        ("a file of another hand", _somebody_else_s),
    ),
}
"""What is asked, in order, for each use. To add a rule, add a function and a row."""
