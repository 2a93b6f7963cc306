"""The works of a BibTeX file of the project, from a store where its words were read before."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.model import Work
from glossator.store import Store, digest_of

STAGE = "library"


def read_works(source: str, path: str, store: Store) -> tuple[dict[str, Work], list[Finding]]:
    """Return the works of a file by their keys, and what is wrong with it; BibTeX is read only where it is new."""
    ((works, findings),) = store.kept(STAGE, [digest_of(path, source)], lambda words: _read(words, path), [source])
    return works, findings


def _read(source: str, path: str) -> tuple[dict[str, Work], list[Finding]]:
    from glossator.bibliography import read_library

    return read_library(source, path)
