"""Files of the project as words: what their bytes say, and what an editor did not put there on purpose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column
from glossator.records import read_inside, shown_path
from glossator.records.invisible import invisible
from glossator.records.merges import merge_marks

INGESTED = "build/ingested"
"""Where a build leaves the Markdown of ingested texts, so that lines of findings can be looked up."""
_LOOKED_AT = 4_096
_NULS = 0.1
"""Share of zero bytes from which a file is no UTF-8: UTF-16 of Latin letters has a half, UTF-32 three quarters."""
_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


_OPEN: ContextVar[Mapping[Path, str]] = ContextVar("words of files that are open in an editor", default={})  # noqa: B039


@contextmanager
def open_in_editor(words: Mapping[Path, str]) -> Iterator[None]:
    """Within it, files by these paths say what an editor holds of them, not what is on the disk."""
    token = _OPEN.set(words)
    try:
        yield
    finally:
        _OPEN.reset(token)


def open_words(path: Path) -> str | None:
    """Return what an editor holds of a file, None where it has not opened it."""
    return _OPEN.get().get(path)


def read_words(path: Path, root: Path) -> tuple[str | None, list[Finding]]:
    """Return a file of the project decoded as UTF-8 without newline translation; None where it cannot be read.

    A file that does not exist is no finding. Findings: t-001 for bytes that are no
    UTF-8 (they become U+FFFD), t-022 for another encoding, and those of reading
    (t-015, t-016, t-024).
    """
    if (held := open_words(path)) is not None:
        return held, []
    data, findings = read_inside(path, root, root)
    if data is None:
        return None, findings
    words, found = decoded(data, shown_path(path, root))
    return words, [*findings, *found]


def read_markdown(path: Path, root: Path) -> tuple[str | None, list[Finding]]:
    """Return what `read_words` does, and t-019 and t-023 for what stands in it."""
    words, findings = read_words(path, root)
    if words is None:
        return None, findings
    name = shown_path(path, root)
    return words, [*findings, *invisible(words, name, entities=True), *merge_marks(words, name)]


def decoded(data: bytes, name: str) -> tuple[str | None, list[Finding]]:
    """Return bytes as words, None where they are words of another encoding (t-022)."""
    head = data[:_LOOKED_AT]
    encoding = next((what for mark, what in _MARKS if data.startswith(mark)), "")
    if not encoding and head.count(0) > _NULS * len(head):
        encoding = "UTF-16 or no text at all"
    if encoding:
        return None, [finding("t-022", Place(name), encoding=encoding)]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = Place(name, *line_and_column(before, len(before)))
        found = finding("t-001", place, byte=f"0x{data[error.start]:02x}", offset=error.start)
        return data.decode("utf-8", "replace"), [found]
