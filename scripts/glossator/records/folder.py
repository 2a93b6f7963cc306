"""The door for reading: what a folder of the project offers, and the bytes of one file.

Nobody else walks the project's folders or opens its files. What is no regular
file inside its folder is named and left alone: a link may lead to a system file
that would then be published, and opening a pipe never returns.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from glossator.characters.unseen import visible
from glossator.findings import Finding, finding
from glossator.model import Place

LARGEST = 50_000_000
"""Bytes of a file that are read: a long book has two million."""

_ASIDE = ("~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", ".part", ".crdownload")
"""Endings that editors and downloads give to what they keep beside a file."""
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})
_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))


def entries(
    root: Path,
    folder: Path,
    within: Path | None = None,
    hidden: bool = False,
    closed: Path | None = None,
    dotted: Collection[str] = (),
) -> tuple[list[Path], list[Finding]]:
    """Return the regular files below a folder, sub-folders included, in order of their paths, and what else is there.

    `root` is the project: findings name files relative to it, and a link to a
    file is followed only where it ends below `within` (the project where it is
    None), in no hidden folder, and not below `closed`, the folder of the originals
    (`sources/` of the project where it is None).
    Findings: t-016 for a link, pipe, socket, device or closed folder, t-017 (a
    note) for an editor's backup and, where `hidden` asks for it, for a file or
    folder with a leading dot; of those only the paths in `dotted` are offered.
    A folder that does not exist offers nothing.
    """
    base, limit = root / folder, os.path.realpath(root if within is None else within)
    originals = os.path.realpath(closed or root / "sources")
    files: list[Path] = []
    findings: list[Finding] = []
    if not os.path.lexists(base):
        return files, findings
    for path in _walk(base, limit, root, dotted):
        if isinstance(path, Finding):
            findings.append(path)
            continue
        name = path.name
        own = path.relative_to(base)
        if any(part.startswith(".") for part in own.parts) and own.as_posix() not in dotted:
            if hidden:
                findings.append(finding("t-017", _place(root, path), what="hidden: its name begins with a dot"))
        elif name.endswith(_ASIDE) or name.startswith(("#", "~$")) or name.lower() in _OF_SYSTEMS:
            findings.append(finding("t-017", _place(root, path), what="named like a backup or a by-product"))
        elif _plain(path):
            files.append(path)
        elif odd := _odd(path, limit, originals):
            findings.append(finding("t-016", _place(root, path), what=odd[0], remedy=odd[1]))
        else:
            files.append(path)
    return sorted(files, key=lambda path: path.relative_to(base).parts), findings


def read_inside(path: Path, within: Path, root: Path) -> tuple[bytes | None, list[Finding]]:
    """Return the bytes of a regular file that lies, links followed, below `within`; None where there is none.

    A file that does not exist is no finding. t-016: it is something else; t-015:
    it may not be read; t-024: it is larger than `LARGEST` bytes. Never waits: what
    would block is not opened.
    """
    if not os.path.lexists(path):
        return None, []
    place = _place(root, path)
    if odd := _odd(path, os.path.realpath(within)):
        return None, [finding("t-016", place, what=odd[0], remedy=odd[1])]
    try:
        with os.fdopen(os.open(os.path.realpath(path, strict=True), _FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):  # it was changed since it was looked at
                return None, [finding("t-016", place, what="no regular file", remedy="put the file itself there")]
            data = file.read(LARGEST + 1) if status.st_size <= LARGEST else b""
    except OSError as error:
        return None, [finding("t-015", place, why=error.strerror or type(error).__name__)]
    size = max(status.st_size, len(data))
    if size > LARGEST:
        return None, [finding("t-024", place, size=-(-size // 1_000_000), most=LARGEST // 1_000_000)]
    return data, []


def shown_path(path: Path, root: Path) -> str:
    """Return a path as findings print it: relative to the project, with forward slashes, every character seen."""
    whole, begins = str(path), f"{root}{os.sep}"
    if whole.startswith(begins) and f"{os.sep}.." not in whole:  # as nearly always, and a file is asked for often
        return visible(whole[len(begins) :].replace(os.sep, "/"))
    try:
        relative = os.path.relpath(path, root)
    except ValueError:  # another drive (Windows)
        relative = whole
    return visible(Path(relative).as_posix())


def _place(root: Path, path: Path) -> Place:
    return Place(shown_path(path, root))


def _plain(path: Path) -> bool:
    """Whether a path is a regular file itself: below a folder that was walked into it needs no further look."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _walk(base: Path, within: str, root: Path, dotted: Collection[str]) -> Iterator[Path | Finding]:
    """Yield every entry below a folder that is no folder to go into, and t-016 for each that cannot be gone into.

    A stack, so that no depth is too deep.
    """
    stack = [base]
    while stack:
        folder = stack.pop()
        try:
            # A junction (Windows) and a link in the place of `docs/` look like folders and lead elsewhere.
            if not _below(os.path.realpath(folder, strict=True), within):
                raise OSError(errno.EXDEV, "it leads out of its folder")
            with os.scandir(folder) as offered:
                found = sorted(offered, key=lambda entry: entry.name)
        except OSError as error:
            why = (error.strerror or type(error).__name__).lower()
            what, remedy = f"a folder that cannot be opened ({why})", "mend its permissions, or remove it"
            yield finding("t-016", _place(root, folder), what=what, remedy=remedy)
            continue
        for entry in found:
            path = folder / entry.name
            own = f"{path.relative_to(base).as_posix()}/"
            entered = not entry.name.startswith(".") or any(one.startswith(own) for one in dotted)
            if entry.is_dir(follow_symlinks=False) and entered:
                stack.append(path)
            else:
                yield path


def _odd(path: Path, within: str, originals: str = "") -> tuple[str, str] | None:
    """Return what a path is and what to do about it, None for a regular file inside its folder."""
    linked = path.is_symlink()
    try:
        real = os.path.realpath(path, strict=True)
        mode = Path(real).stat().st_mode
    except OSError as error:
        if linked:
            circle = error.errno == errno.ELOOP
            return ("a link in a circle" if circle else "a link to nothing"), "remove it, or put the file itself there"
        why = (error.strerror or type(error).__name__).lower()
        return f"something that cannot be looked at ({why})", "mend its permissions, or remove it"
    if not _below(real, within):
        return "a link that leads out of its folder" if linked else "outside its folder", "put the file itself there"
    if linked and _closed(real, within, originals):
        return "a link to what stays unpublished", "put the file itself there, if it may be published"
    if stat.S_ISDIR(mode):
        what = "a link to a folder" if linked else "a folder, where a file belongs"
        return what, "put the files themselves there"
    for is_kind, what in _KINDS:
        if is_kind(mode):
            return f"a link to {what}" if linked else what, "remove it, or put a file there"
    return None if stat.S_ISREG(mode) else ("no regular file", "remove it, or put a file there")


def _below(real: str, within: str) -> bool:
    return Path(real).is_relative_to(within)


def _closed(real: str, within: str, originals: str) -> bool:
    """Whether a file of the project is one that no link may publish: below a dot, or among the originals."""
    parts = Path(real).relative_to(within).parts
    original = bool(originals) and within != originals and _below(real, originals)
    return original or any(part.startswith(".") for part in parts)
