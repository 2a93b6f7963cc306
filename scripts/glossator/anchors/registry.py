"""The registry as text: `references/anchors.lock`, a line an address, sorted by text and id.

Two branches that change different passages change different lines. A line names what stands before it and not its
number, so that a new passage changes one other line and not all that follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.anchors.entry import LIVE, NOWHERE, Entry, State
from glossator.anchors.fingerprint import Fingerprint
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re

PATH = "references/anchors.lock"
HEADER = (
    "# glossator anchors 1: written by `glossator anchors`; "
    "text, id, state, targets, after, pairs, fingerprint, opening"
)
_VERSION = re.compile(r"# glossator anchors (\d{1,9})\b")
_ID = re.compile(r"p[a-z2-7]{10}|#[^\s#,]{1,400}")
_TARGET = re.compile(r"p[a-z2-7]{10}|[^\s#,]{1,400}#[^\s#,]{1,400}")
_SIZE = re.compile(r"[0-9]{1,8}")
_STATES = frozenset(State)
_MARKS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")


def as_text(entries: Iterable[Entry]) -> str:
    """Return the file: the header and a line an entry, fields between tabs."""
    return "\n".join([HEADER, *(_line(entry) for entry in sorted(entries, key=lambda entry: entry.key))]) + "\n"


def _line(entry: Entry) -> str:
    kept = entry.fingerprint
    return "\t".join(
        (
            entry.text, entry.id, entry.state, ",".join(entry.targets) or NOWHERE, entry.after,
            str(kept.size) if kept else NOWHERE, kept.as_text() if kept else NOWHERE, entry.opening,
        )
    )  # fmt: skip


def read_registry(source: str, path: str = PATH) -> tuple[tuple[Entry, ...], list[Finding]]:
    """Return all entries that can be read, sorted, and what is wrong with the rest (t-025 to t-028); never raises.

    Both sides of a conflict that git left are read: each line is an address somebody may hold. Of two lines for one
    address the first counts; of two live lines for one id in two texts, the second becomes an alias of it.
    """
    findings: list[Finding] = []
    lines = source.removeprefix("\ufeff").split("\n")
    version = _VERSION.match(lines[0])
    if version and version[1] != "1":
        return (), [finding("t-026", Place(path, 1), what=f"version {version[1]}, which this program does not know")]
    kept: dict[tuple[str, str], Entry] = {}
    at: dict[tuple[str, str], int] = {}
    living: dict[str, tuple[str, str]] = {}
    for number, line in enumerate(lines, 1):
        line = line.rstrip("\r")
        if line.startswith(_MARKS):
            if line.startswith("<<<<<<<"):
                findings.append(finding("t-025", Place(path, number)))
            continue
        if not line.strip() or line.startswith("# "):
            continue
        entry, why = _entry(line)
        if entry is None:
            findings.append(finding("t-026", Place(path, number), what=why))
            continue
        other = entry.key if entry.key in kept else living.get(entry.id) if entry.state is State.PASSAGE else None
        if other is not None:
            if kept[other] != entry:
                findings.append(finding("t-027", Place(path, number), id=entry.id, line=at[other]))
            if other == entry.key:
                continue
            entry = Entry(entry.text, entry.id, State.ALIAS, (entry.id,), entry.after, entry.fingerprint, entry.opening)
        kept[entry.key], at[entry.key] = entry, number
        if entry.state is State.PASSAGE:
            living[entry.id] = entry.key
    return tuple(kept[key] for key in sorted(kept)), findings


def _entry(line: str) -> tuple[Entry | None, str]:
    fields = line.split("\t")
    if len(fields) != 8:
        return None, f"{len(fields)} fields where there are eight"
    text, id, state, targets, after, size, print_, opening = fields
    why = next(_faults(text, id, state, targets, after, size), "")
    if why:
        return None, why
    kept = None
    if id.startswith("p"):
        kept = Fingerprint.from_text(print_, int(size)) if size != NOWHERE else None
        if kept is None:
            return None, "a fingerprint that is none"
    found = () if targets == NOWHERE else tuple(targets.split(","))
    return Entry(text, id, State(state), found, after, kept, opening), ""


def _faults(text: str, id: str, state: str, targets: str, after: str, size: str) -> Iterator[str]:
    if not text.strip() or text != text.strip():
        yield "no id of a text"
    if not _ID.fullmatch(id):
        yield f"“{id}” where an id stands"
    if state not in _STATES:
        yield f"“{state}” where the state stands"
    elif (state in LIVE) != (targets == NOWHERE) and state != State.GONE:
        yield f"“{targets}” as what “{state}” leads to"
    elif state in LIVE and (state == State.HEADING) != id.startswith("#"):
        yield f"“{id}” as the id of a {state}"
    if targets != NOWHERE and not all(_TARGET.fullmatch(one) for one in targets.split(",")):
        yield f"“{targets}” where ids stand"
    if after != NOWHERE and not _ID.fullmatch(after):
        yield f"“{after}” as what stands before it"
    if size != NOWHERE and not _SIZE.fullmatch(size):
        yield f"“{size}” where a number stands"
