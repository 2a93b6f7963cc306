"""The site of a preview: what stands in the folder of the last whole build, and what later saves made of it."""

from __future__ import annotations

import hashlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, RLock

from glossator.adapters.live.shown import Shown
from glossator.adapters.live.whole import Whole
from glossator.adapters.made_files import made_files
from glossator.adapters.mkdocs_log import report
from glossator.findings import Finding, Severity
from glossator.model import Place
from glossator.publish.press import Impression
from glossator.timings import SILENT

MADE = ("search/", "exports/")
"""Where exports and the search have most of their files."""
LATE = frozenset({"t-029"})
"""Codes of what each new word brings and a command brings up to date: no mistake of whoever writes."""
SEARCH = "search/"
"""Where names change with what they hold: a page that was loaded before may still ask for the old ones."""


@dataclass(frozen=True, slots=True)
class Told:
    """One finding as the panel shows it."""

    code: str
    place: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class News:
    """What a page is told that asks whether anything changed."""

    epoch: int
    changed: bool = False
    """Whether the page itself is another now."""
    held: bool = False
    """Whether the last save is not shown."""
    why: str = ""
    """Why it is not, in a sentence; empty where it is, or where findings say it."""
    told: tuple[Told, ...] = ()
    """New findings for which the last save is not shown; where it is, warnings that came since the preview began."""


@dataclass(slots=True)
class _State:
    """One edition in its site; never changed but for what is made of it on demand."""

    whole: Whole
    shown: Shown
    on_disk: bool = False
    """Whether the folder holds all of it."""
    findings: tuple[Finding, ...] = ()
    pages: dict[str, str] = field(default_factory=dict)
    """File of the site to the path of its page."""
    fresh: dict[str, bytes] = field(default_factory=dict)
    made: dict[str, bytes] | None = None


class Site:
    """What a preview shows. One thread saves, many read."""

    def __init__(self, whole: Whole, findings: Sequence[Finding]) -> None:
        self._state = _of_whole(whole, tuple(findings))
        self._making, self._news = RLock(), Condition()
        self._epoch = time.time_ns() // 1_000_000  # of a preview that was started anew a page is to ask again
        self._held, self._why = False, ""
        self._told: tuple[Told, ...] = ()
        self._begun = Counter(map(_what, self.impression.findings))  # what only a whole build finds is its own

    @property
    def whole(self) -> Whole:
        """The last whole build."""
        return self._state.whole

    @property
    def impression(self) -> Impression:
        """What is shown."""
        return self._state.shown.impression

    def file(self, name: str) -> bytes | None:
        """Return a file of the site by its path, as a whole build would write it now; None where there is none."""
        with self._making:
            state = self._state
            if not state.on_disk:
                if name in state.pages:
                    if name not in state.fresh:
                        page = state.shown.page(state.pages[name])
                        assert page is not None
                        state.fresh[name] = state.whole.page(page)
                    return state.fresh[name]
                if name in state.whole.pages:
                    return None
                if name in state.whole.made or name.startswith(MADE):
                    if state.made is None:
                        state.made = made_files(state.shown.impression, state.shown.pages(), SILENT)[0]
                    if name in state.made or not name.startswith(SEARCH):
                        return state.made.get(name)
            return _read(state.whole.folder, name)

    def names(self) -> frozenset[str]:
        """Return the files that are pages."""
        return frozenset(self._state.pages)

    def worse(self, found: Iterable[Finding]) -> list[Finding]:
        """Return the errors that what is shown does not have: a page with a warning is what a build would make."""
        errors = (one for one in found if one.severity is Severity.ERROR)
        return _beyond(errors, Counter(map(_what, self._state.findings)))

    def show(self, impression: Impression) -> bool:
        """Show another edition in the frames of the last whole build; False where it needs one of its own."""
        state = self._state
        if impression.edition.assets != state.shown.impression.edition.assets:
            return False
        shown = Shown(impression, state.shown)
        if not state.whole.frames(shown):
            return False
        pages = {state.whole.address(path): path for path in shown.places}
        state.whole.shown = None  # one edition is held, not that of the whole build as well
        self._publish(_State(state.whole, shown, findings=impression.findings, pages=pages))
        return True

    def show_whole(self, whole: Whole, findings: Sequence[Finding]) -> None:
        """Show a whole build, and remove the one before."""
        before = self._state.whole
        self._publish(_of_whole(whole, tuple(findings)))
        before.remove()

    def hold(self, why: str, found: Sequence[Finding] = (), impression: Impression | None = None) -> None:
        """Go on showing what is shown, and tell pages why the last save is not."""
        if impression is not None:
            report(tuple(found), impression.edition.written, "")
        if why:
            print(f"glossator: {why}; the preview shows it again after the next save", file=sys.stderr)
        self._tell(lambda: None, True, why, tuple(map(_told, found)))

    def news(self, epoch: int, name: str, tag: str, wait: float) -> News:
        """Return what is new since an epoch for a page with such a tag; waits that many seconds for something."""
        with self._news:
            self._news.wait_for(lambda: self._epoch != epoch, wait)
            now, told = self._epoch, (self._held, self._why, self._told)
        if now == epoch:
            return News(now, False, *told)
        content = self.file(name)
        return News(now, (tag_of(content) if content is not None else "") != tag, *told)

    def end(self) -> None:
        """Let go of pages that wait for news, and remove the folder."""
        self._tell(lambda: None, self._held, self._why, self._told)
        self._state.whole.remove()

    @property
    def epoch(self) -> int:
        """The number of what is shown now."""
        return self._epoch

    def _publish(self, state: _State) -> None:
        def swap() -> None:
            with self._making:
                self._state = state

        found = state.shown.impression.findings
        warned = [one for one in found if one.severity is Severity.WARNING and one.code not in LATE]
        self._tell(swap, False, "", tuple(map(_told, _beyond(warned, self._begun.copy()))))

    def _tell(self, change: Callable[[], None], held: bool, why: str, told: tuple[Told, ...]) -> None:
        change()
        with self._news:
            self._epoch, self._held, self._why, self._told = self._epoch + 1, held, why, told
            self._news.notify_all()


def tag_of(content: bytes) -> str:
    """Return a short hash of a file."""
    return hashlib.blake2b(content, digest_size=8).hexdigest()


def _of_whole(whole: Whole, findings: tuple[Finding, ...]) -> _State:
    assert whole.shown is not None
    return _State(whole, whole.shown, True, findings, dict(whole.pages))


def _beyond(found: Iterable[Finding], known: Counter[tuple[str, str, str]]) -> list[Finding]:
    """The findings beyond those that are known, each known one counted once; `known` is used up."""
    new = []
    for one in found:
        known[_what(one)] -= 1
        if known[_what(one)] < 0:
            new.append(one)
    return new


def _told(one: Finding) -> Told:
    return Told(one.code, _place(one.place), one.message, one.hint)


def _place(place: Place) -> str:
    return ":".join(map(str, filter(None, (place.file, place.line, place.column))))


def _what(one: Finding) -> tuple[str, str, str]:
    """What stays the same of a finding when lines above it are written."""
    return one.code, one.place.file, one.message


def _read(folder: Path, name: str) -> bytes | None:
    try:
        path = (folder / name).resolve()
        return path.read_bytes() if path.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError):
        return None
