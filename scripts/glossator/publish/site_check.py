"""Whether a finished site may be published: its mark, its pages, its words, and whether it is as it was built."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re
from glossator.publish.local import NOTICE
from glossator.publish.manifest import MANIFEST, Manifest, files_below, hash_of, read_manifest
from glossator.publish.witness_words import Runs, strings_of

_PAGES = (".html", ".htm", ".xhtml")
_ROBOTS = re.compile(r"<meta\b(?=[^<>]*\bname\s*=\s*[\"']?[a-z-]*bot)(?=[^<>]*\b(?:noindex|none)\b)", re.IGNORECASE)
"""`robots`, or the name of one: `googlebot`, `bingbot`."""
_DEEPEST = 3
"""Archives in archives that are opened."""
_LARGEST = 256 * 1024 * 1024
"""Bytes a packed file may unpack to."""


@dataclass(frozen=True, slots=True)
class _Site:
    folder: Path
    manifest: Manifest | None
    runs: Runs


def publish_check(site: Path, runs: Runs) -> list[Finding]:
    """Return why a site must not be published: x-010 to x-016, in the order of the checks.

    x-010 it is marked as holding local copies; x-011 a page says `noindex`; x-012
    a file shares a run of eleven words with a text of `runs`; x-013 no list proves
    how it was built; x-014, x-015 files differ from the list; x-016 a packed file
    cannot be read. x-017, a note, where no text was at hand to compare with; l-017,
    a warning, where the sitemap lists no page.
    """
    about = _Site(site, read_manifest(site), runs)
    return [one for _, check in CHECKS for one in check(about)]


def _mark(about: _Site) -> Iterator[Finding]:
    local = about.manifest.local if about.manifest else ()
    if local or (about.folder / NOTICE).exists():
        yield finding("x-010", Place(NOTICE), texts=", ".join(local) or f"see {NOTICE}")


def _list(about: _Site) -> Iterator[Finding]:
    manifest = about.manifest
    if manifest is None:
        yield finding("x-013", Place(MANIFEST))
        return
    there = set()
    for path, entry in files_below(about.folder):
        there.add(path)
        if entry.is_symlink():
            yield finding("x-014", Place(path), what="is a link: what it leads to would be published")
        elif path == MANIFEST or (path not in manifest.files and manifest.shared):
            continue
        elif path not in manifest.files:
            yield finding("x-014", Place(path), what="is not on the list of what was built")
        elif not entry.is_file(follow_symlinks=False) or hash_of(entry.path) != manifest.files[path]:
            yield finding("x-014", Place(path), what="was changed since it was built")
    for path in sorted(set(manifest.files) - there):
        yield finding("x-015", Place(path))


def _pages(about: _Site) -> Iterator[Finding]:
    for path, text in _read(about):
        if path.lower().endswith(_PAGES) and (match := _ROBOTS.search(text)):
            yield finding("x-011", Place(path, text.count("\n", 0, match.start()) + 1))


def _words(about: _Site) -> Iterator[Finding]:
    if not about.runs.texts:
        yield finding("x-017", Place(MANIFEST))
        return
    for path, text in _read(about):
        for name, words in about.runs.shared(strings_of(text)).items():
            yield finding("x-012", Place(path), text=name, words=words)


def _packed(about: _Site) -> Iterator[Finding]:
    for path, entry in _files(about):
        try:
            for _ in _unpacked(path, Path(entry).read_bytes()):
                pass
        except _BROKEN as error:
            yield finding("x-016", Place(path), why=str(error) or type(error).__name__)


def _sitemap(about: _Site) -> Iterator[Finding]:
    path = about.folder / "sitemap.xml"
    local = about.manifest is not None and about.manifest.local
    if path.is_file() and not local and b"<loc>" not in path.read_bytes():
        yield finding("l-017", Place("sitemap.xml"))


CHECKS: tuple[tuple[str, Callable[[_Site], Iterator[Finding]]], ...] = (
    ("marked as local", _mark),
    ("pages not to be indexed", _pages),
    ("words that are not ours", _words),
    ("as it was built", _list),
    ("files that cannot be looked into", _packed),
    ("an address in the sitemap", _sitemap),
)
"""What is looked at, in order. To add a check, add a function, a row, and a code in `findings.py`."""

_BROKEN = (OSError, EOFError, ValueError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError)


def _files(about: _Site) -> Iterator[tuple[str, str]]:
    """Every file that would be published; git's own are not."""
    for path, entry in files_below(about.folder):
        if path != MANIFEST and ".git" not in path.split("/") and entry.is_file():
            yield path, entry.path


def _read(about: _Site) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of every file, packed ones too, read as text whatever it is."""
    for path, file in _files(about):
        try:
            for name, data in _unpacked(path, Path(file).read_bytes()):
                yield name, _decoded(data)
        except _BROKEN:
            continue  # `_packed` says so


def _decoded(data: bytes) -> str:
    """The words of a file, in whichever encoding they may be; in a picture there are none to read."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    data = data.replace(b"\0", b"")  # of UTF-16 without a mark, the Latin letters remain
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("iso8859-9", "replace")


def _unpacked(path: str, data: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield a file, or the files in it where it is a gzip or zip archive; raises one of `_BROKEN`."""
    if depth < _DEEPEST and data[:2] == b"\x1f\x8b":
        with gzip.open(io.BytesIO(data)) as packed:
            yield from _unpacked(path.removesuffix(".gz"), _some(packed.read(_LARGEST + 1)), depth + 1)
    elif depth < _DEEPEST and data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                with archive.open(name) as packed:
                    yield from _unpacked(f"{path}/{name}", _some(packed.read(_LARGEST + 1)), depth + 1)
    else:
        yield path, data


def _some(data: bytes) -> bytes:
    if len(data) > _LARGEST:
        raise ValueError(f"it unpacks to more than {_LARGEST} bytes")
    return data
