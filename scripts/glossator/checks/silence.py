"""Codes that the editors silence with a reason, and silencings that do nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.edition import Edition
from glossator.edition.silences import Silence, silences_of
from glossator.findings import CATALOGUE, Finding, Severity, finding
from glossator.findings.nearest import nearest

LATE = frozenset({"b-144", "b-151", "c-140"})
"""Codes that only the printing of the library tells, behind all other checks."""
_OF_SILENCE = frozenset({"t-013", *(code for code in CATALOGUE if code.startswith("f-01") and code < "f-015")})
_NEVER = (
    (lambda code: CATALOGUE[code].severity is Severity.ERROR, "a page would be wrong, or lack what was written"),
    (lambda code: code.startswith(("p-", "l-")), "it is told of the project or the built site, and of no file's words"),
    (lambda code: code in _OF_SILENCE, "it is told of silencing itself"),
)
"""What cannot be silenced, and why. An error stands for something that readers get wrongly or not at all: whoever
could silence it would publish that unseen. A warning may be meant, and a note is only worth a look."""


def silenced(edition: Edition, findings: Iterable[Finding], *, late: bool = False) -> Iterator[Finding]:
    """Yield the findings that are not silenced, then t-013 for each silencing that silences nothing.

    `late` says that the findings are those of `LATE`, which come behind all others.
    """
    rows = [one for one in silences_of(edition.texts, edition.silences) if (one.code in LATE) is late]
    wanted = {(one.file, one.code) for one in rows if one.why and not _refused(one.code)}
    fired = set()
    for one in findings:
        keys = {(one.place.file, one.code), ("", one.code)} & wanted
        fired |= keys
        if not keys:
            yield one
    for row in rows:
        yield from _wrong(row)
        if (row.file, row.code) in wanted - fired:
            yield finding("t-013", row.place, code=row.code)


def _wrong(row: Silence) -> Iterator[Finding]:
    """What is wrong with a silencing itself: it names no code, or one that cannot be silenced, or gives no reason."""
    if row.code not in CATALOGUE:
        yield finding("f-012", row.place, nearest(row.code[:20], tuple(CATALOGUE))[:1], code=row.code)
    elif why := _refused(row.code):
        yield finding("f-011", row.place, code=row.code, why=why)
    elif not row.why:
        yield finding("f-010", row.place, code=row.code)


def _refused(code: str) -> str:
    """Why a code cannot be silenced; empty where it can. A code that is none silences nothing."""
    if code not in CATALOGUE:
        return "it is no code"
    return next((why for holds, why in _NEVER if holds(code)), "")
