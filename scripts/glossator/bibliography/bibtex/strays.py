"""What stands between the blocks of a .bib file: anything may, but what looks like an entry is said to be none."""

from __future__ import annotations

from glossator.bibliography.bibtex.blocks import Fault
from glossator.patterns import re

_COMMENTED = re.compile(
    r"%[^\n@]*@[ \t]*([^\W\d_]\w*)[ \t]*[{(][ \t]*([^\s,{}()=]+)[ \t]*,|@\s*([^\W\d_]\w*)\s*[{(]\s*([^\s,{}()=]+)\s*,"
)
_NO_SIGN = re.compile(
    r"^[ \t]*((?:mv|in|supp)?(?:book|collection|proceedings|reference)|article|misc|online|(?:phd|masters)?thesis|"
    r"(?:tech)?report|manual|booklet|unpublished|periodical|conference|dataset|software)\s*\{\s*([^\s,{}()=\"]+)\s*,",
    re.IGNORECASE | re.MULTILINE,
)


def between(source: str, start: int, end: int) -> list[Fault]:
    """Return b-104 for each entry in a comment and b-105 for each without its `@` in a stretch of a file."""
    if end - start < len("misc{a,"):
        return []
    faults = [
        Fault("b-104", match.start(), {"type": (match[1] or match[3]).lower()[:80], "key": (match[2] or match[4])[:80]})
        for match in _COMMENTED.finditer(source, start, end)
        if (match[1] or match[3]).lower() not in ("string", "preamble", "comment")
    ]
    faults += [
        Fault("b-105", match.start(), {"type": match[1].lower(), "key": match[2][:80]})
        for match in _NO_SIGN.finditer(source, start, end)
    ]
    return faults
