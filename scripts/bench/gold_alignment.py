"""Places of the raw witness found again in the Markdown made from it, block by block and letter by letter."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Protocol

from rapidfuzz import fuzz


class _File(Protocol):
    @property
    def file(self) -> str: ...


@dataclass(frozen=True)
class _Block:
    kind: str
    letters: str
    offsets: list[int]
    """Of each letter, in the file that it stands in."""


@dataclass(frozen=True)
class Alignment:
    """Where each letter of the witness stands in the Markdown."""

    raw: list[int]
    """Offsets of letters in the witness, ascending."""
    there: list[int]
    """The same letters' offsets in the Markdown; -1 where a correction took the letter away."""
    kinds: list[str]

    def place(self, start: int, end: int) -> tuple[str, int, int] | None:
        """Return (kind of block, start, end) in the Markdown; nothing where the words are furniture."""
        first, last = bisect_right(self.raw, start - 1), bisect_right(self.raw, end - 1) - 1
        if last < first:
            return None
        # A letter that was corrected (ii to ü) has no counterpart: its neighbours tell where it was.
        left, right = self.there[first], self.there[last]
        if left < 0:
            left = self._near(first, -1) + 1 if self._near(first, -1) >= 0 else self._near(first, 1)
        if right < 0:
            right = self._near(last, 1) - 1 if self._near(last, 1) >= 0 else self._near(last, -1)
        return (self.kinds[first], left, right + 1) if 0 <= left <= right else None

    def _near(self, index: int, step: int) -> int:
        while 0 <= index < len(self.there) and self.there[index] < 0:
            index += step
        return self.there[index] if 0 <= index < len(self.there) else -1


def _letters(text: str, spans: list[tuple[int, int]], kind: str) -> _Block:
    offsets = [at for start, end in spans for at in range(start, end) if not text[at].isspace()]
    return _Block(kind, "".join(text[at] for at in offsets), offsets)


def _blocks_of_gold(structure: dict[str, Any], witness: str) -> list[_Block]:
    found: list[tuple[str, list[tuple[int, int]]]] = []
    for one in structure["paragraphs"]:
        found.append(("paragraph", [(s["start"], s["end"]) for s in one["spans"]]))
    for one in structure["headings"]:
        if not one["run_in"]:
            found.append(("heading", [(one["span"]["start"], one["span"]["end"])]))
    for one in structure.get("captions", ()):
        found.append(("caption", [(one["start"], one["end"])]))
    for one in (*structure.get("footnote_blocks", ()), *structure.get("endnote_blocks", ())):
        found.append(("note", [(one["start"], one["end"])]))
    return [_letters(witness, spans, kind) for kind, spans in found]


def _blocks_of_markdown(markdown: str) -> list[_Block]:
    found, at = [], markdown.index("\n---\n") + 5
    for part in markdown[at:].split("\n\n"):
        kind = "heading" if part.startswith("#") else "note" if part.lstrip().startswith("[^") else "paragraph"
        found.append(_letters(markdown, [(at, at + len(part))], kind))
        at += len(part) + 2
    return [block for block in found if block.letters]


def align(structure: dict[str, Any], shared: Path, original: _File, markdown: str) -> Alignment:
    """Return the alignment; a block of the gold that resembles none of the Markdown ends the program."""
    with (shared / "texts" / original.file).open(encoding="utf-8", newline="") as file:
        witness = file.read()
    there: dict[int, tuple[int, str]] = {}
    targets = _blocks_of_markdown(markdown)
    for block in _blocks_of_gold(structure, witness):
        best = max(targets, key=lambda one: fuzz.ratio(block.letters, one.letters))
        if fuzz.ratio(block.letters, best.letters) < 80:
            raise SystemExit(
                f"{original.file}: no block of the Markdown is like the {block.kind} at {block.offsets[0]}"
            )
        pairs = dict.fromkeys(block.offsets, (-1, block.kind))
        matcher = SequenceMatcher(None, block.letters, best.letters, autojunk=False)
        for tag, i, j, k, m in matcher.get_opcodes():
            if tag == "equal" or (tag == "replace" and j - i == m - k):
                for step in range(j - i):
                    pairs[block.offsets[i + step]] = (best.offsets[k + step], block.kind)
        there.update(pairs)
    raw = sorted(there)
    return Alignment(raw, [there[at][0] for at in raw], [there[at][1] for at in raw])
