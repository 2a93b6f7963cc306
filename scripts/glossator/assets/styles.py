"""What a style inside a picture may ask for: colours and shapes of the picture itself, nothing from elsewhere."""

from __future__ import annotations

from glossator.passages.safe_addresses import foreign_address
from glossator.patterns import re

# CSS Syntax 3, section 4.3.7: a backslash and up to six hexadecimal digits, or any other character for itself.
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|(.))", re.DOTALL)
_ASKS = re.compile(r"@import|expression\s*\(|-moz-binding|behavior\s*:|image-set\s*\(|(?<![-\w])(?:image|src)\s*\(")
_URL = re.compile(r"url\s*\(\s*[\"']?([^\"')]*)")
_PICTURE = re.compile(r"data:image/(?:png|jpeg|jpg|gif|webp|avif)[;,]", re.IGNORECASE)


def foreign(address: str) -> bool:
    """Return whether an address leads out of the site or runs something; a picture written in it (`data:`) does not."""
    return foreign_address(address) and _PICTURE.match(address.strip()) is None


def wrong_style(style: str) -> str:
    """Return what a style asks for from elsewhere, or nothing.

    Comments are read like the rest: what looks like one may stand inside a string.
    """
    if asked := _ASKS.search(_ESCAPE.sub(_letter, style).lower()):
        return f"its style asks for more: {asked.group().strip()}"
    return wrong_url(style)


def wrong_url(value: str) -> str:
    """Return the first `url(…)` of a style or of an attribute such as `fill` that leads elsewhere, or nothing."""
    for match in _URL.finditer(_ESCAPE.sub(_letter, value).lower()):
        if foreign(match.group(1)):
            return f"its style leads elsewhere: {match.group(1)[:80]}"
    return ""


def _letter(match: re.Match[str]) -> str:
    if match.group(2) is not None:
        return match.group(2)
    number = int(match.group(1), 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
