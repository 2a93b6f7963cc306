"""Answers that were costly to get, kept in a folder between builds: (folder, key, check) to a value.

A store may be lost, spoilt or edited at any time, it may come with somebody's
pull request, and it may not be there at all: nothing that comes out of a build
depends on it. So a key names everything that an answer depends on, and a file is
believed only where it was signed with this user's secret (`store/secret.py`) and
its reader's own check agrees. Whatever else lies there is as if it were not.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from glossator.patterns import re
from glossator.store.packs import is_own
from glossator.store.secret import secret

KEPT = 8
"""Answers of one kind that stay, by last use: a few branches of one edition, and its builds with and without texts."""
UNFINISHED = 4
"""Files of writers that were killed which may stay: more than build at once, so that none loses its own."""
LARGEST = 64_000_000
"""Bytes of a file that is read at all; ten thousand works take a quarter of it."""

_HEAD = b"glossator-store-3 "
_NAME = re.compile(r"([a-z]+)-[0-9a-f]{64}(\.json|\.[^.]*\.tmp)")
_Value = TypeVar("_Value")


def key_of(kind: str, *parts: str) -> str:
    """Return the key of an answer: its kind, a word of letters, and a SHA-256 of the parts, each told from the next."""
    return f"{kind}-{hashlib.sha256(json.dumps(parts).encode()).hexdigest()}"


def load(folder: Path | None, key: str, check: Callable[[object], _Value | None]) -> _Value | None:
    """Return what is stored under the key as `check` reads it; None where nothing is, or something else.

    `check` gets plain JSON values and returns None for any that it did not
    write. Never raises, whatever lies in the folder.
    """
    if folder is None or not is_own(folder) or secret() is None:
        return None
    path = folder / f"{key}.json"
    body = _body(_bytes(path), key)
    if body is None:
        return None
    try:
        value = check(json.loads(body))
    except (ValueError, RecursionError):
        return None
    if value is not None:
        with contextlib.suppress(OSError):
            os.utime(path)  # by last use, not by age, files are let go
    return value


def save(folder: Path | None, key: str, value: object) -> None:
    """Store a value of plain JSON under the key, in one swap, and let go of what was not used for longest.

    A folder that is a link, a file, full or not to be written to is passed over
    without a word: the next build asks again.
    """
    if folder is None or secret() is None:
        return
    fresh = None
    try:
        body = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
        folder.mkdir(parents=True, exist_ok=True)
        if not is_own(folder):
            return
        handle, fresh = tempfile.mkstemp(prefix=f"{key}.", suffix=".tmp", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(_HEAD + _digest(body, key) + b"\n" + body)
        Path(fresh).replace(folder / f"{key}.json")
        fresh = None
        _let_go(folder, key)
    except OSError:
        pass
    finally:
        if fresh is not None:
            with contextlib.suppress(OSError):
                Path(fresh).unlink()


def _bytes(path: Path) -> bytes:
    try:
        known = path.lstat()
        # A pipe would never end, and a link may be one.
        return path.read_bytes() if stat.S_ISREG(known.st_mode) and known.st_size <= LARGEST else b""
    except (OSError, ValueError):
        return b""


def _body(content: bytes, key: str) -> bytes | None:
    head, _, body = content.partition(b"\n")
    return body if head == _HEAD + _digest(body, key) else None


def _digest(body: bytes, key: str) -> bytes:
    """The key goes in too: a file under another's name is not what was asked for."""
    return hmac.digest(secret() or b"", key.encode() + b"\n" + body, "sha256").hex().encode()


def _let_go(folder: Path, key: str) -> None:
    """Remove what is beyond the number kept, of this kind only; files of other names are nobody's business here."""
    kind = key.partition("-")[0]
    for ending, most in ((".json", KEPT - 1), (".tmp", UNFINISHED)):
        others = sorted(one for one in _files(folder, kind, ending) if one[1] != f"{key}.json")
        for _, name in others[: max(len(others) - most, 0)]:
            with contextlib.suppress(OSError):
                (folder / name).unlink()


def _files(folder: Path, kind: str, ending: str) -> Iterator[tuple[int, str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            match = _NAME.fullmatch(entry.name)
            if match and match[1] == kind and entry.name.endswith(ending) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    yield entry.stat(follow_symlinks=False).st_mtime_ns, entry.name
