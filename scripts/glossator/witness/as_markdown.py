"""Markdown of an ingested text. What a raw text prints comes out as text and never as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.reading import Reading
from glossator.witness.stated_blocks import in_families, together
from glossator.witness.unit import Unit

# CommonMark 0.31.2, 2.4: any ASCII punctuation may be escaped. `@` is ours: `[@key]` is a citation by key.
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<~|@&#]")
_HASH = re.compile(r"(?<!\\)#")
"""In a heading: a row of them at its end would close it."""
_ENTITY = re.compile(r"&#?\w{1,31};")
_AT_START = re.compile(r"[-+=:>!?%\"']|\d{1,9}(?=[.)])")


def escape(text: str, starts_line: bool = True) -> str:
    """Return the text with a backslash before all that Markdown would read as markup."""
    escaped = _ANYWHERE.sub(_escaped, text)
    match = _AT_START.match(escaped) if starts_line else None
    if match is None:
        return escaped
    at = match.end() if match[0].isdigit() else 0
    return f"{escaped[:at]}\\{escaped[at:]}"


def _escaped(match: re.Match[str]) -> str:
    sign, text, at = match[0], match.string, match.start()
    if sign == "&" and not _ENTITY.match(text, at):
        return sign
    if sign == "#" and at and text[at - 1] != " ":
        return sign
    return "\\" + sign


def marked_text(reading: Reading) -> str:
    """Return the words of a reading with `[^n]` at its note marks, nothing escaped."""
    return "".join(f"{words}{mark}" for words, mark in _pieces(reading))


def prose(reading: Reading, starts_line: bool = True) -> str:
    """Return one paragraph of Markdown for a reading: one line, or several where its line ends stay."""
    parts: list[str] = []
    before = ""
    begins = starts_line
    for words, mark in _pieces(reading, signs=True):
        piece = escape(words, starts_line=begins)
        if before.startswith("[^") and words[:1] in ("(", ":"):
            piece = "\\" + piece  # `[^1](…` and `[^1]:` would be a link and a definition
        if mark and piece.endswith("!"):
            piece = piece[:-1] + "\\!"  # `![` would be an image
        parts.append(piece + mark)
        begins = mark == _BREAK or (begins and not words)
        before = mark
    return "".join(parts)


_BREAK = "\\\n"


def _pieces(reading: Reading, signs: bool = False) -> Iterable[tuple[str, str]]:
    """Words, and the markup that follows them."""
    row = [(mark.at, 1, f"[^{mark.label}]", 0) for mark in reading.marks]
    if signs:
        for sign in reading.signs:
            row += [(sign.start, 3, "[", 0), (sign.end, 0, f"]{{{sign.sign}}}", 0)]
        for style in reading.styles:
            if style.sign == "\\":
                row.append((style.start, 2, _BREAK, style.end - style.start))
            else:
                row += [(style.start, 2, style.sign, 0), (style.end, 0, style.sign, 0)]
    at = 0
    for offset, _, markup, over in sorted(row, key=lambda one: one[:2]):
        yield reading.text[at:offset], markup
        at = offset + over
    yield reading.text[at:], ""


def as_markdown(units: Sequence[Unit]) -> str:
    """Return the body of a text: one line a paragraph, notes at the end, headings from the second level."""
    blocks: list[str] = []
    notes: list[str] = []
    for name, row in in_families(units):
        if name:
            blocks += together(row, prose)
            continue
        for unit in row:
            _add(unit, blocks, notes)
    body = "\n\n".join(blocks + notes)
    return body + "\n" if body else ""


def _add(unit: Unit, blocks: list[str], notes: list[str]) -> None:
    if unit.kind is Kind.HEADING:
        words = _HASH.sub(r"\\#", prose(unit.reading, starts_line=False))
        blocks.append(f"{'#' * max(unit.level, 2)} {words}")
    elif unit.kind is Kind.PARAGRAPH:
        blocks.append(prose(unit.reading))
    elif unit.kind is Kind.CAPTION:
        blocks.append(f"{prose(unit.reading)}\n{{.caption}}")
    elif unit.kind is Kind.NOTE:
        notes.append(f"[^{unit.label}]: {prose(unit.reading)}")
