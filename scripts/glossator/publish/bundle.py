"""A site as one file to carry: a zip with the same bytes for the same site."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

COMMENT = b"an offline site, made by Glossator"
"""At the end of each archive: shows later who wrote it."""
_NEVER = (1980, 1, 1, 0, 0, 0)
"""The earliest time an archive can hold (ZIP, 4.4.6): when a site was built says nothing of what is in it."""


def bundle(site: Path, name: str) -> bytes:
    """Return a zip of every file of a built site, below a folder of that name, in the order of their paths."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in site.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(site).as_posix()}", _NEVER)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
        archive.comment = COMMENT
    return made.getvalue()


def is_bundle(data: bytes) -> bool:
    """Whether an archive was made by `bundle`."""
    return data.startswith(b"PK") and data.endswith(COMMENT)
