"""Signs that were forgotten in our own markup and in citations, where the words beside them leave no doubt."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.spot import Edits
from glossator.patterns import re

_SPACED_KEY = re.compile(r"@([ \t]+)(?=\w)")
_LABEL = re.compile(r"[^\W\d_]{1,6}(?=\s)")
_BLANKS_BEHIND = re.compile(r"\]([ \t]+)$")
_MOST_BLANKS = 100
_BLANK_BEFORE = re.compile(r"[,;]?[ \t]*$")
_SPACED_LINK = re.compile(r"\[[^\[\]]{1,400}\]([ \t]+)\(")
_GLUED = re.compile(r"#{2,6}(?=[^\W\d_])")
_KEY_WITH_YEAR = re.compile(r"[^\W\d_][\w:-]*\d\w*")


def at_sign(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes @ before a key with a digit in it, which no word of a language is."""
    del found
    return ((at, at, "@"),) if _KEY_WITH_YEAR.match(source, at) and source[at - 1 : at] != "@" else ()


def no_space_behind_at(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out the space between @ and a key."""
    del found
    match = _SPACED_KEY.match(source, at)
    return ((match.start(1), match.end(1), ""),) if match else ()


def semicolon(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes a semicolon between two works, in the place of a comma or a space alone."""
    del found
    line = source.rfind("\n", 0, at) + 1
    match = _BLANK_BEFORE.search(source, max(line, at - 20), at)
    if match is None or not source.startswith(("@", "-@"), at) or source[match.start() - 1 : match.start()] == "[":
        return ()
    return ((match.start(), at, "; "),)


def full_stop(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the full stop behind the label of a locator."""
    del found
    match = _LABEL.match(source, at)
    return ((match.end(), match.end(), "."),) if match else ()


def no_space_before_braces(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out the space between words in brackets and their braces."""
    del found
    match = _BLANKS_BEHIND.search(source, max(at - _MOST_BLANKS, 0), at)
    return ((match.start(1), at, ""),) if match and source.startswith("{", at) else ()


def no_space_in_link(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out the space between the words of a link and its address."""
    del found
    match = _SPACED_LINK.match(source, at)
    return ((match.start(1), match.end(1), ""),) if match else ()


def space_behind_heading(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the space behind two signs # and more; one alone may be the sign of a subject."""
    del found
    match = _GLUED.match(source, at)
    return ((match.end(), match.end(), " "),) if match else ()


def sign_of_note(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes ^ before the label of a note to which a mark leads."""
    label = str(found.about.get("label", ""))
    written = label and source.startswith(f"[{label}]:", at)
    return ((at + 1, at + 1, "^"),) if written and f"[^{label}]" in source else ()


def comma_behind_field(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the comma behind a field of BibTeX whose value has ended."""
    del found
    return ((at, at, ","),) if source[at - 1 : at] in ("}", '"') and source[at : at + 1].isspace() else ()
