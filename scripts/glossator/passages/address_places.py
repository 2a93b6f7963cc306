"""Where in the file the address of a link or a picture is written."""

from __future__ import annotations


def address_start(source: str, start: int, end: int) -> int:
    """Return the offset of the address of the link or picture at `[start, end)`.

    Of one by reference (CommonMark 0.31, section 6.3), whose address stands elsewhere, it is that of the link.
    """
    if source[start:end].startswith("<"):  # an autolink, section 6.5
        return start + 1
    if end - start < _SHORTEST or source[end - 1] != ")":
        return start
    opening = source.rfind("](", start, end)
    if opening < 0:
        return start
    at = opening + len("](")
    while at < end - 1 and source[at].isspace():
        at += 1
    return at + 1 if source[at] == "<" else at


_SHORTEST = len("[]()")
