"""The zip of a frozen edition: written the same each time, and read as if somebody hostile had written it."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.freezing.names import odd_names
from glossator.model import Place

COMMENT = b"a frozen edition, made by Glossator"
MOST_FILES = 200_000
MOST_BYTES = 4 * 1024**3
"""Bytes that a frozen edition may unpack to."""
MOST_RATIO, SMALL = 200, 50_000_000
"""How many times larger than the zip it may be; below so many bytes no ratio matters."""
BROKEN = (OSError, EOFError, ValueError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError)
_ENCRYPTED = 0x1


def packed(folder: Path, name: str, paths: list[str], day: str) -> bytes:
    """Return the zip of files below a folder, in the order of their paths, below `name`, each as old as the day."""
    year, month, at = (int(part) for part in day.split("-"))
    when = (year, month, at, 0, 0, 0) if 1980 <= year <= 2107 else (1980, 1, 1, 0, 0, 0)  # APPNOTE 6.3.10, 4.4.6
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(paths):
            entry = zipfile.ZipInfo(f"{name}/{path}", when)
            entry.create_system = 3  # the same on every system
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (folder / path).read_bytes())
        archive.comment = COMMENT
    return made.getvalue()


def is_frozen(data: bytes) -> bool:
    """Whether a zip was made by `packed`."""
    return data.startswith(b"PK") and data.endswith(COMMENT)


def looked_through(archive: zipfile.ZipFile, size: int, shown: str) -> tuple[dict[str, zipfile.ZipInfo], list[Finding]]:
    """Return path below its one folder to entry, and why the zip must not be unpacked (z-001 to z-003).

    Nothing is unpacked for that: names, kinds and sizes are those of its directory, and no more than a stated size is
    ever read. `size` is that of the zip in bytes.
    """
    at = Place(shown)
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        return {}, [finding("z-003", at, what=f"{len(infos)} files", most=f"{MOST_FILES}")]
    whole = sum(info.file_size for info in infos)
    most = min(MOST_BYTES, max(SMALL, size * MOST_RATIO))
    if whole > most:
        return {}, [finding("z-003", at, what=f"{whole} bytes", most=f"{most}")]
    files = [info for info in infos if not (info.is_dir() and not info.file_size)]
    found = [finding("z-002", at, name=name, why=why) for name, why in _odd(files)]
    tops = {info.filename.partition("/")[0] for info in files}
    if not found and (len(tops) != 1 or any("/" not in info.filename for info in files)):
        found = [finding("z-001", at, why="its files do not lie in one folder")]
    return ({} if found else {info.filename.partition("/")[2]: info for info in files}), found


def _odd(files: list[zipfile.ZipInfo]) -> Iterator[tuple[str, str]]:
    for info in files:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            yield info.filename, "it is a link or a device, and no file"
        elif info.flag_bits & _ENCRYPTED:
            yield info.filename, "it needs a password"
    yield from odd_names(info.orig_filename for info in files)
