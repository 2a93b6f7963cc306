"""One lock a place: two builds of one folder cannot run at once. The system lets go of it when a process dies."""

from __future__ import annotations

import errno
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from glossator.patterns import re
from glossator.publish.refusal import Refused, shown

_FIRST_LINE = re.compile(rb"glossator lock, process (\d+)\n")
_FAR = 1 << 30
"""The byte that is locked, far behind the words: on Windows nobody may read a byte that is locked."""
_held: set[Path] = set()
"""Places this process holds: locks of one process do not keep each other out (POSIX.1-2017, fcntl)."""
_holding = threading.Lock()


class Lock:
    """A lock that is held, until it is let go of or the process ends."""

    def __init__(self, path: Path, number: int) -> None:
        self._path, self._number = path, number

    @classmethod
    def take(cls, place: Path) -> Lock:
        """Return the lock of a folder; raises Refused where another build holds it, and names its process.

        The lock is a file beside the folder with the holder's process id in it.
        Unlike a lock on an open file (flock), a record lock is not handed on to the
        workers that a build forks, so a worker that outlives a killed build holds
        nobody up.
        """
        path = place.with_name(beside(place, "lock"))
        with _holding:
            if path in _held:
                raise Refused(_busy(place, str(os.getpid())))
            _held.add(path)
        try:
            return cls(path, _open(path, place))
        except BaseException:
            _held.discard(path)
            raise

    def release(self) -> None:
        """Let go, and remove the file; a second call does nothing."""
        if self._path not in _held:
            return
        if os.name != "nt":
            self._path.unlink(missing_ok=True)  # while it is held, so that nobody else's is removed
        os.close(self._number)
        if os.name == "nt":
            with suppress(OSError):  # another build may hold it by now
                self._path.unlink(missing_ok=True)
        _held.discard(self._path)


def beside(place: Path, what: str) -> str:
    """Return the name of something of ours beside a folder: `.site.glossator-lock`."""
    return f".{place.name[:60]}.glossator-{what}"


def _open(path: Path, place: Path) -> int:
    while True:
        number = os.open(
            path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), 0o644
        )
        try:
            words = os.read(number, 64)
            if words and not _FIRST_LINE.match(words):
                raise Refused(f"{shown(path)} is no lock of ours; move it away, or name another folder")
            if not _lock(number):
                match = _FIRST_LINE.match(words)
                raise Refused(_busy(place, match[1].decode() if match else "unknown"))
            # The one who held it may have removed the file while we waited at the door: then ours is nobody's.
            if _is_still(path, number):
                os.ftruncate(number, 0)
                os.lseek(number, 0, os.SEEK_SET)
                os.write(number, f"glossator lock, process {os.getpid()}\n".encode())
                return number
        except BaseException:
            os.close(number)
            raise
        os.close(number)


def _is_still(path: Path, number: int) -> bool:
    try:
        there, ours = os.stat(path), os.fstat(number)  # noqa: PTH116 (beside fstat, it reads better)
    except FileNotFoundError:
        return False
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _busy(place: Path, process: str) -> str:
    return f"another build (process {process}) is writing {shown(place)}; wait until it is done, or stop it"


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> bool:
        os.lseek(number, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(number: int) -> bool:
        try:
            fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _FAR)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                return False
            raise
        return True
