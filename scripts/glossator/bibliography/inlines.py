"""Pandoc's inlines as runs of words with marks, and runs as safe HTML.

Only this module makes HTML of what a CSL processor answers, so only here is it escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from glossator.bibliography.masks import unmasked
from glossator.characters.printable import printable
from glossator.characters.spelled_out import outside

Run = tuple[str, tuple[str, ...], str]
"""(words, marks from the outermost inwards, address of a link or nothing)."""

MARKS = {"Emph": "em", "Strong": "strong", "SmallCaps": "smallcaps", "Superscript": "sup", "Subscript": "sub"}
"""Pandoc's inline constructors that keep a meaning here; any other gives its words."""

_KNOWN = frozenset(MARKS.values())
_TAGS = {"smallcaps": ('<span class="smallcaps">', "</span>")}
_SCHEMES = ("https://", "http://")
_BLOCKS = frozenset({"csl-block", "csl-left-margin", "csl-indent"})
"""Classes of what a style sets apart (CSL 1.0.2, `display`), but for what ends a reference anyway."""


EMPTY = "\ue002"
"""A private-use character, where a citation has nothing of a work."""
OWN = "#ref-"
"""How an address begins by which the processor leads to a reference (`link-citations`)."""


def runs_of(inlines: Iterable[Any], marks: tuple[str, ...] = (), address: str = "", own: bool = False) -> Iterator[Run]:
    """Yield the runs of a list of Pandoc inlines (pandoc-types 1.23); what is unknown gives its words or nothing.

    `own`: links to references are kept, which only citations have.
    """
    schemes = (*_SCHEMES, OWN) if own else _SCHEMES
    for inline in inlines:
        kind, content = inline.get("t"), inline.get("c")
        if kind == "Str":
            yield unmasked(content), marks, address
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " ", marks, address
        elif kind in MARKS:
            mark = MARKS[kind]
            inside = tuple(one for one in marks if one != mark) if mark == "em" else marks
            # Italics within italics are upright, as in print.
            yield from runs_of(content, inside if mark in marks else (*marks, mark), address, own)
        elif kind == "Link":
            target = content[2][0]
            if own and not content[1] and target.startswith(OWN):
                yield EMPTY, marks, target
            # An address within a citation stays words: the citation leads to the work, and no link may hold another.
            leads = target.lower().startswith(schemes) and not address.startswith(OWN)
            yield from runs_of(content[1], marks, target if leads else address, own)
        elif kind == "Quoted":
            opening, closing = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
            yield opening, marks, address
            yield from runs_of(content[1], marks, address, own)
            yield closing, marks, address
        elif kind == "Note":
            yield from block_runs(content, own)
        elif kind == "Span" and _BLOCKS.intersection(content[0][1]):
            yield from _set_apart(runs_of(content[1], marks, address, own))
        elif kind in ("Span", "Cite"):
            yield from runs_of(content[1], marks, address, own)
        elif kind in ("Code", "Math", "RawInline"):
            yield unmasked(content[1]), marks, address
        elif kind in ("Underline", "Strikeout"):
            yield from runs_of(content, marks, address, own)


def _set_apart(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs of what stands in a line or column of its own, and a space where it has none at its end."""
    last = ""
    for run in runs:
        last = run[0][-1:] or last
        yield run
    if last and not last.isspace():
        yield " ", (), ""


def block_runs(blocks: Iterable[Any], own: bool = False) -> Iterator[Run]:
    """Yield the runs of paragraphs and divisions, one space between them."""
    first = True
    for block in blocks:
        kind, content = block.get("t"), block.get("c")
        if not first:
            yield " ", (), ""
        first = False
        if kind in ("Para", "Plain"):
            yield from runs_of(content, own=own)
        elif kind == "Div":
            yield from block_runs(content[1], own)


def joined(runs: Iterable[Run]) -> list[Run]:
    """Return the runs with neighbours of one look made one, empty ones left out."""
    result: list[Run] = []
    for words, marks, address in runs:
        if not words:
            continue
        if result and result[-1][1:] == (marks, address):
            result[-1] = (result[-1][0] + words, marks, address)
        else:
            result.append((words, marks, address))
    return result


def words_of(runs: Iterable[Run]) -> str:
    """Return the words alone."""
    return "".join(run[0] for run in runs)


def cut(runs: Iterable[Run], start: int, end: int) -> list[Run]:
    """Return the runs between two character offsets."""
    result, at = [], 0
    for words, marks, address in runs:
        piece = words[max(start - at, 0) : max(end - at, 0)]
        at += len(words)
        if piece:
            result.append((piece, marks, address))
    return result


def is_run(value: object) -> bool:
    """Return whether a plain JSON value is a run as this module writes them, with a link to http or https only."""
    match value:
        case [str(), list(marks), str(address)]:
            known = all(isinstance(mark, str) and mark in _KNOWN for mark in marks)
            return known and (not address or address.lower().startswith(_SCHEMES))
    return False


def html_of(runs: Iterable[Run]) -> str:
    """Return HTML of `em`, `strong`, `sup`, `sub`, `span class="smallcaps"` and `a href` to http or https only."""
    parts = []
    for (words, marks, address), after in _with_next(runs):
        body = escape(printable(words), quote=True)
        for mark in reversed(marks):
            opening, closing = _TAGS.get(mark, (f"<{mark}>", f"</{mark}>"))
            body = opening + body + closing
        # A link that changes its letters is several runs: what paper adds stands behind the last of them.
        kind = outside(words, address) if after != address else ""
        parts.append(f'<a{kind} href="{escape(printable(address), quote=True)}">{body}</a>' if address else body)
    return "".join(parts)


def _with_next(runs: Iterable[Run]) -> Iterator[tuple[Run, str]]:
    """Each run with the address of the one behind it."""
    listed = list(runs)
    for number, run in enumerate(listed):
        yield run, listed[number + 1][2] if number + 1 < len(listed) else ""
