"""What mends the findings of files, by the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.findings import Finding
from glossator.mending.spot import offset_of
from glossator.mending.table import FIXES
from glossator.renaming import Edit

_BY_CODE = {code: fix for fix in FIXES for code in fix.codes}


@dataclass(frozen=True, slots=True)
class Mending:
    """A finding with the edits that mend it; they are of its own file, from its beginning to its end."""

    found: Finding
    name: str
    """What is mended, by the table."""
    edits: tuple[Edit, ...]

    @property
    def sign(self) -> tuple[str, ...]:
        """What tells it from others, also once lines above it are gone."""
        words = (edit.words for edit in self.edits)
        return (self.found.place.file, self.found.code, self.found.message, *words)

    def said(self, source: str) -> str:
        """Return what is done, for people: `wrote “moreau2003” for “morau2003”`."""
        old = " … ".join(source[edit.start : edit.end] for edit in self.edits if edit.end > edit.start)
        new = " … ".join(dict.fromkeys(edit.words for edit in self.edits if edit.words))
        if not new:
            return f"took out {_quoted(old)} ({self.name})"
        return f"wrote {_quoted(new)}{f' for {_quoted(old)}' if old else ''} ({self.name})"


def mendings(findings: Iterable[Finding], files: Mapping[str, str]) -> Iterator[Mending]:
    """Yield what surely mends a finding, in the order of the findings; of files that are not given nothing."""
    for one in findings:
        fix, source = _BY_CODE.get(one.code), files.get(one.place.file)
        if fix is None or source is None or (at := offset_of(one, source)) < 0:
            continue
        if edits := fix.edits(one, source, at):
            yield Mending(one, fix.name, tuple(Edit(one.place.file, *edit) for edit in edits))


def _quoted(words: str) -> str:
    line = words.strip("\r\n").replace("\t", "⇥").replace("\r", "").replace("\n", " ⏎ ")
    if not line.strip():
        return f"{len(line)} blank{'' if len(line) == 1 else 's'}"
    return f"“{line if len(line) <= _MOST else f'{line[: _MOST - 1]}…'}”"


_MOST = 60
