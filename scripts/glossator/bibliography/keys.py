"""Keys of works: what cannot be one, since it becomes an address, an HTML id and a word that people copy."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from glossator.findings import Finding, finding
from glossator.model import Place

LONGEST = 80
"""Characters; the longest key of a large library made by hand has about forty."""

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e01ef]"
)
"""Controls, formats, fillers, variation selectors, tags: two keys that look alike would be two (Unicode TS 55)."""
_SHOWN = 60


def _long(key: str) -> str:
    return f"it has {len(key)} characters, at most {LONGEST} can be a key" if len(key) > LONGEST else ""


def _heading(key: str) -> str:
    return "the page of the bibliography begins with this id" if key.casefold() == "top" else ""


def _shelf(key: str) -> str:
    return "headings of the bibliography's shelves are called so" if key.casefold().startswith("letter-") else ""


def _theme(key: str) -> str:
    # `__search` and `__drawer` are switches of the theme; `__proto__` is in every table that a script makes.
    return "the theme's own ids begin with two underscores" if key.startswith("__") else ""


RULES: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("long", _long),
    ("heading", _heading),
    ("shelf", _shelf),
    ("theme", _theme),
)
"""What a key may not be: each rule gives the reason, or nothing. To add a fragment that a page uses, add a row."""


def key_findings(key: str, place: Place) -> list[Finding]:
    """Return why a key cannot be used: b-008 for a character nobody sees, else b-009; an empty list where it can."""
    match = _UNSEEN.search(key)
    if match:
        name = unicodedata.name(match.group(), "a control character")
        shown = _UNSEEN.sub("\ufffd", key)[:_SHOWN]
        return [finding("b-008", place, key=shown, code=f"U+{ord(match.group()):04X}", name=name)]
    for _, rule in RULES:
        if why := rule(key):
            return [finding("b-009", place, key=key[:_SHOWN], why=why)]
    return []


def clashes(keys: Iterable[tuple[str, Place]]) -> list[Finding]:
    """Return b-007 for each key that differs from an earlier one only in case, or in how its letters are composed.

    Citations tell such keys apart, and people do not; nor do addresses on many systems.
    """
    first: dict[str, tuple[str, Place]] = {}
    findings = []
    for key, place in keys:
        other, at = first.setdefault(unicodedata.normalize("NFKC", key).casefold(), (key, place))
        if other != key:
            findings.append(finding("b-007", place, key=key, other=other, line=at.line))
    return findings
