"""Which ids may stand at a place that somebody writes at, by what stands before it on its line."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.edition.kinds import THINGS
from glossator.model import TargetKind
from glossator.patterns import re
from glossator.renaming.in_library import LEADS
from glossator.renaming.in_records import FRONTS, INNER, RECORDS

_STEERED = re.compile(rf"\{{[ \t]{{0,9}}({'|'.join(kind.value for kind in THINGS)})=\"?([\w.:-]*)$")
_CITED = re.compile(r"(?:^|[^\w.\\])@\{?([\w:.-]*)$")
_FIELD = re.compile(r"(?:^|[\s,{-])([a-z]+):[ \t]*(?:\[[^\[\]]*?)?['\"]?([\w:-]*)$")
_LEADS = re.compile(rf"\b({'|'.join(sorted(LEADS))})\s*=\s*[{{\"](?:[^{{}}\"]*,)?\s*([^\s,{{}}\"]*)$", re.IGNORECASE)
_LONGEST = 1000
"""Characters of a line before the place that are looked at."""


def wanted(file: str, before: str) -> tuple[TargetKind, str] | None:
    """Return the kind of thing that is wanted and the beginning of its id, from the line as far as it is written."""
    before = before[-_LONGEST:]
    if file.endswith(".bib"):
        match = _LEADS.search(before)
        return (TargetKind.WORK, match[2]) if match else None
    if file.endswith(".md"):
        if match := _STEERED.search(before):
            return TargetKind(match[1]), match[2]
        if match := _CITED.search(before):
            return TargetKind.WORK, match[1]
    kind = (match := _FIELD.search(before)) and _fields(file).get(match[1])
    return (kind, match[2]) if match and kind else None


def _fields(file: str) -> Mapping[str, TargetKind]:
    if file in RECORDS:
        return {**RECORDS[file][1], **{name: kind for inner in INNER.values() for name, kind in inner.items()}}
    parts = file.split("/")
    return FRONTS.get(parts[1], {}) if len(parts) > 2 and parts[0] == "docs" else {}
