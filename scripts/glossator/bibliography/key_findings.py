"""Keys of works that people would take for one another."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from glossator.findings import Finding, finding
from glossator.model import Place


def alike(keys: Iterable[tuple[str, Place]]) -> list[Finding]:
    """Return b-007 for each key that differs from an earlier one only in case, or in how its letters are composed.

    A warning, where ids of other things that clash so are an error: citations tell the keys apart, no path is made
    of them, and a library may come from elsewhere.
    """
    first: dict[str, tuple[str, Place]] = {}
    findings = []
    for key, place in keys:
        other, at = first.setdefault(unicodedata.normalize("NFKC", key).casefold(), (key, place))
        if other != key:
            findings.append(finding("b-007", place, key=key, other=other, line=at.line))
    return findings
