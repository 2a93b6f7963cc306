"""The secret of this user on this machine, with which what is stored is signed.

`.cache` lies in the project's folder, and a project's folder may come from anybody: from a pull request, an archive, a
shared disk. So what is stored there is believed only where it was signed with a secret that lies elsewhere, among the
user's own files, and never travels with a project. No other answer to this keeps a build from printing what somebody
put into a store: a hash can be computed by all, and that a file is in no commit is known to git alone.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
import tempfile
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

SIZE = 32
NAME = "store.key"


@lru_cache(maxsize=1)
def secret() -> bytes | None:
    """Return the secret, made where there is none yet; None where it can neither be read nor kept.

    It is believed only as a file of this user's that no other may read or write.
    """
    folder = _folder()
    if folder is None:
        return None
    path = folder / NAME
    with suppress(OSError):
        return _read(path) or _made(path)
    return None


def _folder() -> Path | None:
    """Where this system keeps what programs can make again."""
    with suppress(RuntimeError, OSError):
        if os.name == "nt":
            given = os.environ.get("LOCALAPPDATA", "")
            return Path(given) / "glossator" if given else None
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches" / "glossator"
        # XDG Base Directory Specification 0.8: a path that is not absolute is to be passed over.
        given = os.environ.get("XDG_CACHE_HOME", "")
        return (Path(given) if given.startswith("/") else Path.home() / ".cache") / "glossator"
    return None


def _read(path: Path) -> bytes | None:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(file.fileno())
        own = os.name == "nt" or (status.st_uid == os.geteuid() and not status.st_mode & 0o077)
        found = file.read(SIZE + 1) if own and stat.S_ISREG(status.st_mode) else b""
    return found if len(found) == SIZE else None


def _made(path: Path) -> bytes | None:
    """A new secret in its place, or the one that another process put there meanwhile."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(prefix=f"{NAME}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(SIZE))
        Path(fresh).replace(path)
    finally:
        with suppress(OSError):
            Path(fresh).unlink()
    return _read(path)
