"""A project as somebody writes it: files of the disk with what an editor holds open laid over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from threading import Lock

from glossator.apparatus.annotate import annotated
from glossator.checks import check_text
from glossator.edition import Edition
from glossator.edition.documents import read_written
from glossator.edition.files import open_in_editor
from glossator.findings import Finding
from glossator.model import TargetKind
from glossator.publish.examine import Examined, examined
from glossator.renaming import Naming, project_words
from glossator.renaming.everywhere import called_so, namings_of
from glossator.store import Store
from glossator.store.keeping import PLACE

_TEXTS = "docs/texts/"


class Workshop:
    """One project; files are named by their path from its folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._store = Store(root / PLACE, remembers=True)
        self._read: Examined | None = None
        self._reading = Lock()
        self._open: dict[str, str] = {}
        self._namings: dict[str, tuple[str, tuple[Naming, ...]]] = {}

    def hold(self, file: str, words: str | None) -> None:
        """Take the words of a file from the editor; None where it closed the file."""
        if words is None:
            self._open.pop(file, None)
        else:
            self._open[file] = words

    def held(self, file: str) -> str:
        """Return the words of a file that is open; nothing of one that is not."""
        return self._open.get(file, "")

    def files(self) -> dict[str, str]:
        """Return the words of every file that may name something."""
        with open_in_editor(self._laid_over()):
            return project_words(self.root)[0]

    def _laid_over(self) -> dict[Path, str]:
        # A copy: the editor goes on while a thread reads.
        return {self.root / file: words for file, words in self._open.copy().items()}

    def namings(self, files: dict[str, str]) -> list[Naming]:
        """Return every naming in the files; a file is read again only when its words are others."""
        found: list[Naming] = []
        for file, words in files.items():
            kept = self._namings.get(file)
            if kept is None or kept[0] != words:
                kept = self._namings[file] = (words, namings_of(file, words))
            found += kept[1]
        return called_so(found)

    @property
    def edition(self) -> Edition:
        """As it was when it was last read whole; empty before."""
        return self._read.edition if self._read else Edition()

    def findings(self) -> list[Finding]:
        """Read the edition whole, and return all findings of it."""
        return self.read().findings

    def findings_unless(self, late: Callable[[], bool]) -> list[Finding] | None:
        """Return what `findings` does; None where it is `late` for them once no other thread reads."""
        with self._reading:
            return None if late() else self._examined().findings

    def read(self) -> Examined:
        """Read the edition whole, what changed in it anew; one thread at a time does."""
        with self._reading:
            return self._examined()

    def _examined(self) -> Examined:
        with open_in_editor(self._laid_over()):
            self._read = read = examined(self.root, store=self._store)
        return read

    def own_findings(self, file: str) -> list[Finding] | None:
        """Return the findings of one text by itself, beside the edition as last read; None for all other files.

        What needs the other texts, as where a link leads, is told when the edition is read whole.
        """
        words, read = self._open.get(file), self._read
        if words is None or read is None or not file.startswith(_TEXTS):
            return None
        text, found = read_written(PurePosixPath(file).stem, file, words)
        alone = replace(read.edition, texts=(text,), entries=(), comments=(), arguments=(), pages=(), notes=())
        apparatus, more = annotated([text], read.indexes)
        return check_text(alone, apparatus, [*found, *more])


def naming_at(found: Iterable[Naming], file: str, offset: int) -> Naming | None:
    """Return what is named at a place of a file; behind its last character still counts."""
    held = (one for one in found if one.file == file and not one.of_file and one.start <= offset <= one.end)
    return next((one for one in held if one.start >= 0), None)


def of_thing(found: Iterable[Naming], kind: TargetKind, id: str) -> list[Naming]:
    """Return every naming of a thing."""
    return [one for one in found if one.kind is kind and one.id == id]
