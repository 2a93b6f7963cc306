"""UTF-8 that was once read as Windows-1252 and saved: `â€™` for `’`, `Ã¼` for `ü`, `ÄŸ` for `ğ`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_CONTINUATION = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = re.compile(f"[ÂÃÄÅâã][{_CONTINUATION}]{{1,2}}")
_OF_THREE = "âã"
"""What the first of three bytes looks like; the others here begin two."""
_BYTES = {character: byte for byte in range(0x80, 0x100) for character in [bytes([byte]).decode("cp1252", "ignore")]}


def decode_again(text: str) -> Iterable[Edit]:
    """Return an edit for every such sequence that decodes to exactly one printing character.

    No language follows `Ã` or `â` with such signs, so words are safe.
    """
    if text.isascii():
        return
    for match in _TWICE.finditer(text):
        size = 3 if match[0][0] in _OF_THREE else 2
        try:
            # Five bytes have no character in Windows-1252; programs pass them through as controls.
            right = bytes(_BYTES.get(c, ord(c)) for c in match[0][:size]).decode("utf-8")
        except (UnicodeDecodeError, ValueError):
            continue
        if len(right) == 1 and (right.isprintable() or right == "\u00a0"):
            yield Edit(match.start(), match.start() + size, right)
