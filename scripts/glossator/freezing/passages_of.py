"""The list of passages within a frozen edition, however it is at hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

from glossator.freezing.archive import BROKEN
from glossator.freezing.made import PASSAGES

_LARGEST = 200_000_000


def passages_in(path: Path) -> str:
    """Return the JSON of a frozen edition's passages: of its zip, its folder, or the file itself.

    Raises ValueError, half a sentence, where there is none. Of a zip nothing but that file is read, and nothing is
    unpacked.
    """
    if path.is_dir():
        path = path / PASSAGES
        if not path.exists():
            raise ValueError(f"it holds no {PASSAGES}")
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                data = _within(archive)
        else:
            if path.stat().st_size > _LARGEST:
                raise ValueError(f"it is larger than {_LARGEST} bytes")
            data = path.read_bytes()
    except BROKEN as error:
        why = error.strerror.lower() if isinstance(error, OSError) and error.strerror else str(error)[:200]
        raise ValueError(why or type(error).__name__) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("its list of passages is not UTF-8") from None


def _within(archive: zipfile.ZipFile) -> bytes:
    found = [one for one in archive.infolist() if one.filename.split("/")[1:] == [PASSAGES]]
    if len(found) != 1:
        raise ValueError(f"it holds no {PASSAGES}" if not found else f"it holds {PASSAGES} more than once")
    if found[0].file_size > _LARGEST:
        raise ValueError(f"its {PASSAGES} is larger than {_LARGEST} bytes")
    return archive.read(found[0])
