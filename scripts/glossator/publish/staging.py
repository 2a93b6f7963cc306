"""A folder that is being made: a place that was judged, its lock, a staging folder beside it, and the swap."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from glossator.edition import INGESTED
from glossator.publish.again import Again, Row
from glossator.publish.beside import update
from glossator.publish.door import Request, below, instead_of, judge, work_folder
from glossator.publish.evidence import Evidence, examine, unchanged
from glossator.publish.grounds import STORE, Project
from glossator.publish.local import NOTICE, notice
from glossator.publish.lock import Lock
from glossator.publish.manifest import MANIFEST, list_of
from glossator.publish.refusal import Refused, shown
from glossator.publish.swap import NEW, make_staging, recover, remove, swap


class Staging:
    """One making of a folder; as a context it is given up where `finish` was not reached."""

    def __init__(self, request: Request, place: Path, lock: Lock, folder: Path, evidence: Evidence) -> None:
        self.place = place
        """Where the folder will stand, links followed."""
        self.new = folder / NEW
        """Where to build it."""
        self.folder = folder
        """The staging folder: what stands in it is removed at the end."""
        self.keeps_others = request.keep_others
        """Whether files of another hand stay beside what is made."""
        self._request, self._lock, self._evidence = request, lock, evidence
        self._made: list[Path] = []
        self._judged: set[str] = set()
        self._again = Again(place, evidence.files, evidence.seen, self.new)

    @classmethod
    def begin(cls, request: Request, project: Project) -> Staging:
        """Return the staging of a folder, empty and locked; raises Refused where it must not be written."""
        place = judge(request, project)
        for folder in (STORE, INGESTED):
            work_folder(project.root, folder)
        missing = [one for one in place.parents if not one.exists()]
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            lock = Lock.take(place)
        except BaseException:
            _remove_empty(missing)
            raise
        try:
            recover(place)
            evidence = Evidence() if request.keep_others else examine(place, instead_of(request))
            staging = cls(request, place, lock, make_staging(place), evidence)
        except BaseException:
            lock.release()
            _remove_empty(missing)
            raise
        staging._made = missing
        return staging

    def put(self, path: str, content: bytes) -> Row:
        """Put a file into the new folder, linked to the one in the place where that is the same; `path` was judged.

        What comes back is for `was_put`, where a fork of this process put the file.
        """
        return self._again.put(path, content)

    def put_below(self, path: str, content: bytes) -> Row:
        """Put a file whose path is judged here; raises Refused for one that leads out of the new folder.

        Each folder is asked once where it leads: nobody but this process writes there.
        """
        folder, _, name = path.rpartition("/")
        if folder not in self._judged or name in ("", ".", "..") or "\0" in name or os.name == "nt":
            below(self.new, path)
            self._judged.add(folder)
        return self.put(path, content)

    def was_put(self, path: str, row: Row) -> None:
        """Remember a file that a fork of this process put."""
        self._again.was_put(path, row)

    def finish(self, local: tuple[str, ...] = ()) -> None:
        """List what was made, and put it in its place; the list is written last. `local` are ids of local copies."""
        if local:
            (self.new / NOTICE).write_text(notice(local), encoding="utf-8", newline="\n")
        made = list_of(self.new, local, self._request.keep_others, self._again.hash_of)
        if self._request.keep_others and self.place.exists():
            update(self.new, self.place, made, f"Name another folder with {self._request.flag}")
        else:
            (self.new / MANIFEST).write_text(made.as_json(), encoding="utf-8", newline="\n")
            changed = unchanged(self.place, self._evidence)
            if changed:
                raise Refused(
                    f"{shown(self.place)} was changed while the new one was made ({shown(changed)}): it is left as it "
                    f"is. {instead_of(self._request)}"
                )
            swap(self.folder, self.place)
        self._made = []
        self.abandon()

    def abandon(self) -> None:
        """Remove the staging folder and let go of the lock; a second call does nothing."""
        try:
            with suppress(OSError):  # what a broken disk keeps is removed by the next build
                remove(self.folder)
        finally:
            self._lock.release()
        _remove_empty(self._made)

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.abandon()


def _remove_empty(folders: list[Path]) -> None:
    """Remove folders that were made for a place that did not come about, nearest first."""
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return
