"""The lines of a witness, whatever ends them."""

from __future__ import annotations

from typing import NamedTuple

BYTE_ORDER_MARK = "\ufeff"


class Line(NamedTuple):
    """One line without the white space around its words.

    A named tuple, since one is made for each line of a witness: a frozen dataclass
    takes three times as long.
    """

    start: int
    """Offset of its first word in the witness; of its end where it is blank."""
    end: int
    """Offset after its last word."""
    text: str
    """`witness[start:end]`, empty where the line is blank."""
    indent: int
    """How many white-space characters stand before its words."""
    space: bool = False
    """Whether that white space is one plain space: what a lost page head leaves behind."""
    feed: int = -1
    """Offset of the form feed that ends the line before it, or -1."""
    parted: bool = False
    """Whether the line stood beside another in the witness: in one of two columns."""

    def after(self, length: int) -> Line:
        """Return the line without its first `length` characters and the white space after them."""
        rest = self.text[length:]
        words = rest.lstrip()
        return Line(self.start + length + len(rest) - len(words), self.end, words, 0)


def split_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of a text; LF, CRLF, lone CR, form feed and Unicode's line separators all end one."""
    lines: list[Line] = []
    at = 1 if text.startswith(BYTE_ORDER_MARK) else 0
    feed = -1
    for raw in text[at:].splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            lines.append(Line(start, start + len(words), words, indent, indent == 1 and raw[0] == " ", feed))
        else:
            lines.append(Line(at, at, "", 0, raw[:1] == " " and not raw[1:].rstrip("\r\n\f"), feed))
        at += len(raw)
        feed = at - 1 if raw[-1] == "\f" else -1
    return tuple(lines)
