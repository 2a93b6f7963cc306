"""UTF-16 without its mark: in running prose of one alphabet every other byte is nearly always the same."""

from __future__ import annotations

_LOOKED_AT = 65_536
_LEAST_NULS = 0.01
"""Even Russian has the NUL of its spaces and line ends."""
_LEAST_PROSE = 0.9


def wide_encoding(data: bytes) -> str | None:
    """Return the codec where bytes are UTF-16 without a byte order mark, else None."""
    head = data[: min(_LOOKED_AT, len(data) // 2 * 2)]
    if len(head) < 4 or head.count(0) < _LEAST_NULS * len(head):
        return None
    best = max(("utf-16-le", "utf-16-be"), key=lambda codec: _prose(head, codec))
    return best if _prose(head, best) >= _LEAST_PROSE else None


def _prose(data: bytes, codec: str) -> float:
    """The share of characters that running prose of an alphabet is made of; 0 without a space or a line end."""
    text = data.decode(codec, "replace")
    spaces = text.count(" ") + text.count("\n")
    if not spaces:
        return 0.0
    return sum(1 for c in text if "\x20" <= c < "\u0600" or "\u2010" <= c <= "\u203a" or c in "\t\r\n") / len(text)
