"""Running text of Pandoc's tree, with the notes it calls; documents nest as deep as they like."""

from __future__ import annotations

from typing import Any

from glossator.formats.extract import CLOSED, OPENED, NoteMark, without_signs

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_QUOTES = {"DoubleQuote": ("“", "”"), "SingleQuote": ("‘", "’")}
_LAST: dict[str, int | None] = {
    **dict.fromkeys(("Underline", "Strikeout", "SmallCaps", "Plain", "Para"), None),
    **dict.fromkeys(("BlockQuote", "BulletList", "LineBlock", "DefinitionList"), None),
    **dict.fromkeys(("Span", "Div", "Cite", "Link", "OrderedList", "Quoted"), 1),
    **dict.fromkeys(("Figure", "Header"), 2),
}
"""Where in the content of an element its children are; None: they are all of it."""
_STYLES = {"Emph": "*", "Strong": "**"}
_BLOCKS = frozenset({"Para", "Plain", "Header", "CodeBlock", "LineBlock", "Figure", "Table"})


class _Sign(str):
    """A sign of emphasis among the words, which is not the document's own."""


class NoteBook:
    """The notes of a document, numbered in the order in which they are called, and what was not taken over."""

    def __init__(self) -> None:
        self.bodies: list[list[Any]] = []
        """The blocks of each note."""
        self.pictures = 0
        self.raw = 0

    def add(self, blocks: list[Any]) -> int:
        """Return the number of a note."""
        self.bodies.append(blocks)
        return len(self.bodies)


def words_of(nodes: Any, notes: NoteBook) -> list[str | NoteMark]:
    """Return the words of inlines, or of blocks with a line end between them, notes as marks with their numbers."""
    found: list[str | NoteMark] = []
    stack: list[Any] = [nodes]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            found.append(node if isinstance(node, _Sign) else without_signs(node))
        elif isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, dict):
            _enter(node, stack, found, notes)
    return found


def _enter(node: dict[str, Any], stack: list[Any], found: list[str | NoteMark], notes: NoteBook) -> None:
    kind = node.get("t")
    content: Any = node.get("c")
    if kind in _BLOCKS:
        stack.append("\n")
    if kind == "Str":
        found.append(without_signs(str(content)))
    elif kind in _STYLES:
        sign = _STYLES[kind]
        stack.extend((_Sign(CLOSED[sign]), content, _Sign(OPENED[sign])))
    elif kind in ("Space", "SoftBreak"):
        found.append(" ")
    elif kind == "LineBreak":
        found.append("\n")
    elif kind == "Note":
        found.append(NoteMark(notes.add(content if isinstance(content, list) else [])))
    elif kind in ("Superscript", "Subscript"):
        found.extend(_shifted(words_of(content, notes), RAISED if kind == "Superscript" else LOWERED))
    elif kind in ("Code", "Math", "CodeBlock"):
        found.append(str(content[1]))
    elif kind in ("RawInline", "RawBlock"):
        notes.raw += 1
    elif kind == "Image":
        notes.pictures += 1
    elif kind == "Table":
        rows = [cells for _, cells in rows_of(content)]
        stack.append([[cell, " "] for row in rows for cell in row])
        stack.append(caption_of(content))
    elif kind == "Quoted":
        opening, closing = _QUOTES.get(content[0].get("t"), ("“", "”"))
        stack.extend((closing, content[1], opening))
    elif kind in _LAST:
        at = _LAST[kind]
        stack.append(content if at is None else content[at])


def _shifted(words: list[str | NoteMark], table: dict[int, int]) -> list[str | NoteMark]:
    """Raised or lowered digits as characters of their own: what looks like a note mark is one for the rules."""
    text = "".join(one for one in words if isinstance(one, str))
    if text.isascii() and text.isdigit() and len(text) <= 4:
        return [one.translate(table) if isinstance(one, str) else one for one in words]
    return words


def rows_of(table: list[Any]) -> list[tuple[bool, list[Any]]]:
    """Return (whether it is of the head, the blocks of each cell) for each row of a table."""
    _, _, _, head, bodies, foot = table
    rows = [(True, row) for row in head[1]]
    for body in bodies:
        rows += [(False, row) for row in (*body[2], *body[3])]
    rows += [(False, row) for row in foot[1]]
    return [(first, [cell[4] for cell in row[1]]) for first, row in rows]


def caption_of(table: list[Any]) -> list[Any]:
    """Return the blocks of a table's or a figure's caption."""
    return list(table[1][1])
