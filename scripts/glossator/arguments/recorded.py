"""What each `[¶ 31]` meant: `references/arguments.lock`, a line for the signs of an item, sorted.

Numbers shift with every passage that is put in before them, ids do not. A line holds the numbers as they were written,
and the ids of the passages that had them: whoever writes other numbers means those of today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re

PATH = "references/arguments.lock"
_HEADER = "# glossator arguments 1: written by `glossator anchors`; text, item, numbers as written, passages"
_MARKS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
_PASSAGE = re.compile(r"p[a-z2-7]{10}")
_ITEM = re.compile(r"[0-9a-f]{16}")
_RANGES = re.compile(r"[0-9]{1,9}(?:-[0-9]{1,9})?(?:,[0-9]{1,9}(?:-[0-9]{1,9})?)*")

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True, order=True)
class Meant:
    """The numbers of one item."""

    text: str
    """Id of the text that the argument's file names."""
    item: str
    """Of its opening words."""
    written: str
    """Its numbers as written: `3,5-7`."""
    passages: tuple[str, ...]
    """Ids, one for each number of the ranges in their order; `-` for what was no passage."""

    @property
    def key(self) -> Key:
        """What it is looked up by."""
        return self.text, self.item, self.written


@dataclass(frozen=True, slots=True)
class Recorded:
    """What numbers meant when `glossator anchors` last wrote them down."""

    lines: dict[Key, tuple[Meant, ...]] = field(default_factory=dict)
    anywhere: dict[tuple[str, str], tuple[Meant, ...]] = field(default_factory=dict)
    """By item and numbers alone: the file of an argument may have been renamed with its text."""

    @classmethod
    def of(cls, lines: Iterable[Meant]) -> Recorded:
        """Return them ready to be looked up."""
        found, anywhere = cls(), cls()
        for one in sorted(set(lines)):
            found.lines[one.key] = (*found.lines.get(one.key, ()), one)
            anywhere.anywhere[one.key[1:]] = (*anywhere.anywhere.get(one.key[1:], ()), one)
        return cls(found.lines, anywhere.anywhere)

    def meant(self, text: str, item: str, written: str) -> tuple[Meant, ...]:
        """Return the lines for an item: none where it is new, several where a merge left several."""
        return self.lines.get((text, item, written)) or self.anywhere.get((item, written), ())


def as_text(lines: Iterable[Meant]) -> str:
    """Return the file."""
    rows = ("\t".join((*one.key, ",".join(one.passages))) for one in sorted(set(lines)))
    return "\n".join([_HEADER, *rows]) + "\n"


def read_recorded(source: str) -> tuple[Recorded, list[Finding]]:
    """Return what can be read, and what is wrong with the rest (t-025, t-036); never raises.

    Both sides of a conflict that git left are read.
    """
    found: list[Meant] = []
    findings: list[Finding] = []
    for number, line in enumerate(source.removeprefix("\ufeff").split("\n"), 1):
        line = line.rstrip("\r")
        if line.startswith("<<<<<<<"):
            findings.append(finding("t-025", Place(PATH, number)))
        if not line.strip() or line.startswith(("# ", *_MARKS)):
            continue
        fields = line.split("\t")
        why = _fault(fields)
        if why:
            findings.append(finding("t-036", Place(PATH, number), what=why))
            continue
        text, item, written, passages = fields
        found.append(Meant(text, item, written, tuple(passages.split(","))))
    return Recorded.of(found), findings


def _fault(fields: list[str]) -> str:
    if len(fields) != 4:
        return f"{len(fields)} fields where there are four"
    text, item, written, passages = fields
    if not text.strip() or text != text.strip():
        return "no id of a text"
    if not _ITEM.fullmatch(item):
        return f"“{item}” where an item stands"
    if not _RANGES.fullmatch(written):
        return f"“{written}” where numbers stand"
    if not all(one == "-" or _PASSAGE.fullmatch(one) for one in passages.split(",")):
        return f"“{passages}” where ids stand"
    return ""
