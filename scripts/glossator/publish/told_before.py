"""All that a check says of a project, from the store where nothing changed since it was last said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from glossator.findings import Finding
from glossator.records.fingerprint import fingerprint
from glossator.store import Digest, Store, digest_of, store_of

STAGE = "told"
READ = ("mkdocs.yml", "CHANGELOG.md", "docs", "references")
"""What is read of a project, beside the folder of its originals."""
LARGEST = 4_000_000
"""Characters of files with findings that are kept, so that their lines can be shown."""
OF_A_PROCESS = frozenset({"b-006", "b-141"})
"""Codes of what another program refused; it may have had no memory, and answers another time."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a check says."""

    findings: tuple[Finding, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """The files that findings point at, by the path they are named by, for the lines that are shown."""


class Memory:
    """What was said of one project as it is now, and a place for what will be said."""

    def __init__(self, root: Path, originals: Path | None, store: Store | None = None) -> None:
        self._root, self._originals = root, originals
        self._store = store_of(root) if store is None else store
        self._key = self._now()

    def told(self) -> Told | None:
        """Return what was said when the project was the same to the byte, None where it never was or nobody knows."""
        found = self._store.find(STAGE, self._key) if self._key is not None else None
        return found if isinstance(found, Told) else None

    def tell(self, findings: Iterable[Finding], words: Mapping[str, str]) -> Told:
        """Return what is said, and keep it for the next time: not where a file was changed while it was found out."""
        said = tuple(findings)
        files = {one.place.file for one in said}
        told = Told(said, {file: words[file] for file in sorted(files) if file in words})
        sure = not any(one.code in OF_A_PROCESS for one in said)
        light = sum(map(len, told.words.values())) <= LARGEST
        if self._key is not None and sure and light and self._now() == self._key:
            self._store.put(STAGE, self._key, told)
        return told

    def _now(self) -> Digest | None:
        if not self._store.keeps:
            return None
        sources = self._root / "sources" if self._originals is None else self._originals
        read = fingerprint([*(self._root / name for name in READ), sources])
        return None if read is None else digest_of(read, str(self._root), str(sources), self._originals is None)
