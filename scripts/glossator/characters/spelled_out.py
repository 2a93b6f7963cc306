"""Whether the words of a link say where it leads: on paper an address stands once."""

from __future__ import annotations

from glossator.patterns import re

OUTSIDE = ' class="g-out"'
"""What a link to another host bears whose words are not its address; on paper the style puts the address behind it."""

_WEB = re.compile(r"https?://", re.IGNORECASE)
# DOI handbook, section 3: the resolver's address and the label `doi:` stand before the same name.
_BEFORE = re.compile(r"(?:https?://)?(?:(?:dx\.|www\.)?doi\.org/|www\.)|https?://|doi:\s*", re.IGNORECASE)


def outside(words: str, address: str) -> str:
    """Return the attribute of a link whose address paper must add, with a space before it; else nothing.

    Nothing for an address of this site, or where the words are the address, with or without its scheme.
    """
    if not _WEB.match(address) or _bare(words) == _bare(address):
        return ""
    return OUTSIDE


def _bare(address: str) -> str:
    kept = address.strip().strip("<>")
    before = _BEFORE.match(kept)
    return (kept[before.end() :] if before else kept).rstrip("/.").casefold()
