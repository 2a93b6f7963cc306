"""Markdown with a slip, which is printed as it stands: links without a target, headings without a space or a level."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.checks.beside import Beside
from glossator.findings import Finding, finding
from glossator.findings.nearest import nearest
from glossator.model import BlockKind, Passage, PassageKind, Place, Text
from glossator.patterns import re

_BY_REFERENCE = re.compile(r"(!?)\[([^\[\]]{1,400})\]\[([^\[\]]{0,200})\]")
_SPACED = re.compile(r"\[([^\[\]]{1,400})\][ \t]+\(([^()\s]{1,300})\)")
_APART = re.compile(r"\][ \t]+\(")
"""What every such link has, and begins with a sign that most passages have not."""
_ADDRESS = re.compile(r"https?://|[^\s]*\.(?:md|html?)(?:#|$)|#[\w-]+$|\.\.?/")
_DEFINED = re.compile(r"^ {0,3}\[([^\[\]^]{1,200})\]:", re.MULTILINE)
_GLUED = re.compile(r"(#{1,6})([^\W\d_][^\n]{0,300})")
_IDENTIFIED = re.compile(r"\{[ \t]*#([^{}\n]{0,200})\}[ \t]*$")
_SIGNS = re.compile(r" {0,3}#{1,6}")
_SENTENCE = re.compile(r"[.!?…:,;][”\"»)]?$")
_DEEPEST = 6


def markdown_slips(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield m-006 and m-008 to m-011 for a document that somebody wrote in Markdown, in the order of its lines."""
    if text.origin is not None:
        return
    for passage in text.spoken:
        if "]" in passage.prose.text:
            yield from _links(text, passage)
        if passage.prose.text.startswith("#") and passage.kind is PassageKind.PARAGRAPH:
            yield from _glued(text, passage)
    if text.front.kind != "argument":
        yield from _headings(text)


def _links(text: Text, passage: Passage) -> Iterator[Finding]:
    words = passage.prose.text
    for match in _BY_REFERENCE.finditer(words) if "][" in words else ():
        label = match[3] or match[2]
        if _written(text, passage, match.start()) and "@" not in match[2] and not label.startswith(("@", "^", "¶")):
            near = nearest(label, list(dict.fromkeys(_DEFINED.findall(text.source))))
            yield finding("m-006", _place(text, passage, match.start()), near, words=match[0], label=label)
    for match in _SPACED.finditer(words) if _APART.search(words) else ():
        if _ADDRESS.match(match[2]) and _written(text, passage, match.start()):
            meant = f"[{match[1]}]({match[2]})"
            yield finding("m-008", _place(text, passage, match.start()), (meant,), words=match[0])


def _glued(text: Text, passage: Passage) -> Iterator[Finding]:
    """`##Heading`: a row of signs at the begin of a paragraph; one alone may be the sign of a subject."""
    line = text.source[passage.span.start :].partition("\n")[0].rstrip() if _alone(text, passage) else ""
    match = _GLUED.match(line)
    if match and (len(match[1]) > 1 or (" " in line and not _SENTENCE.search(line))):
        wanted = f"{match[1]} {match[2]}"
        yield finding("m-010", text.place(passage.span.start), (wanted,), words=line, wanted=wanted)


def _alone(text: Text, passage: Passage) -> bool:
    """Whether the words stand in the file as they are, in one line."""
    return passage.prose.source(0, 1).start == passage.span.start and len(passage.prose.text) < _LONGEST


_LONGEST = 300
"""Characters of a heading at most."""


def _headings(text: Text) -> Iterator[Finding]:
    above = 2 if text.front.kind == "comment" else 1
    for block in text.blocks:
        if block.kind is not BlockKind.HEADING or block.prose is None or not block.prose.runs:
            continue
        offset = block.prose.source(0, 1).start
        start = text.source.rfind("\n", 0, offset) + 1
        end = text.source.find("\n", offset)
        line = text.source[start : end if end >= 0 else len(text.source)].rstrip("\r")
        place = text.place(start)
        if block.level > above + 1 and _SIGNS.match(line):
            wanted = "#" * (above + 1) + line.lstrip().lstrip("#")[:80]
            yield finding("m-009", place, (wanted,), level=block.level, above=above, wanted="#" * (above + 1))
        above = block.level
        named = _IDENTIFIED.search(line)
        if named and named[1].strip() != block.id:
            at = text.place(start + named.start() + line[named.start() :].index("#"))
            yield finding("m-011", at, printed=named[0].strip(), id=block.id)


def _place(text: Text, passage: Passage, start: int) -> Place:
    return text.place(passage.prose.source(start, start + 1).start)


def _written(text: Text, passage: Passage, start: int) -> bool:
    """Whether a sign stands there as markup, and not escaped with a backslash."""
    return text.source[max(passage.prose.source(start, start + 1).start - 1, 0)] != "\\"
