"""What stands in the folders of a project at one moment, and waiting until that is another.

Files are compared by all that their system says of them, not by which is newer: a clock may run backwards, and an
editor may write by putting another file in the place.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

Sign = tuple[int, int, int, int]
"""Of a file: inode, bytes, and in nanoseconds when its words and when its records were changed."""
Seen = Mapping[str, Sign]
"""Path of each file to its sign."""
SETTLED = 0.04
"""Seconds without a change after which a save is over: an editor empties a file before it writes it."""
LOOKS, ALONE = 1.0, 0.25
"""Seconds from one look to the next, where the system tells of changes, and where it does not."""


def seen(places: Iterable[Path]) -> Seen:
    """Return every file in the places, which are files or folders; links to folders are not followed."""
    found: dict[str, Sign] = {}
    waiting = [str(place) for place in places]
    while waiting:
        place = waiting.pop()
        try:
            entries = list(os.scandir(place))
        except NotADirectoryError:
            with suppress(OSError):
                found[place] = _sign(os.stat(place))  # noqa: PTH116 (a thousand files)
            continue
        except OSError:
            continue
        for entry in entries:
            with suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    found[entry.path] = _sign(entry.stat())
    return found


def _sign(about: os.stat_result) -> Sign:
    return about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns


def changed(before: Seen, now: Seen) -> set[str]:
    """Return the files that are new, gone or others."""
    return {path for path, _ in before.items() ^ now.items()}


class Watch:
    """Eyes on some places: the system wakes it where it can, and it looks itself."""

    def __init__(self, places: Iterable[Path]) -> None:
        self.places = list(places)
        self._stirred, self._over = Event(), False
        self._observer: Any = None
        handler = _Waker(self._stirred)
        with suppress(Exception):  # no more watches to be had, a file system that tells nothing: it looks more often
            observer = Observer()
            for place in self.places:
                if place.exists():
                    observer.schedule(handler, str(place), recursive=place.is_dir())
            observer.start()
            self._observer = observer

    def look(self) -> Seen:
        """Return what stands there now."""
        return seen(self.places)

    def other_than(self, before: Seen) -> Seen | None:
        """Wait until there is something else there, and nothing changes any more; None where it was stopped."""
        while not self._over:
            self._stirred.clear()
            now = self.look()
            if now != before:
                return self._settled(now)
            self._stirred.wait(ALONE if self._observer is None else LOOKS)
        return None

    def stop(self) -> None:
        """Wake whoever waits, for good."""
        self._over = True
        self._stirred.set()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()

    def _settled(self, now: Seen) -> Seen:
        pause = Event()
        while not self._over:
            pause.wait(SETTLED)
            later = self.look()
            if later == now:
                break
            now = later
        return now


class _Waker(FileSystemEventHandler):
    def __init__(self, stirred: Event) -> None:
        self._stirred = stirred

    def on_any_event(self, event: Any) -> None:
        if event.event_type not in {"opened", "closed_no_write"}:
            self._stirred.set()
