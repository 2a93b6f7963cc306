"""What a CommonMark reader sees in ingested Markdown."""

from __future__ import annotations

from typing import Any

import pyromark

from glossator.witness import Kind

OPTIONS = (
    pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
)


def rendered(markdown: str) -> list[tuple[Kind, str, tuple[str, ...]]]:
    """Return (kind, text, note marks) of each block; markup of any other sort fails."""
    found: list[tuple[Kind, str, tuple[str, ...]]] = []
    note = False
    words: list[str] = []
    marks: list[str] = []
    for event in pyromark.events(markdown, options=OPTIONS):
        name, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        if name == "Start":
            tag = _tag(value)
            assert tag in ("Paragraph", "Heading", "FootnoteDefinition"), event
            note = note or tag == "FootnoteDefinition"
            words, marks = [], []
        elif name == "End":
            tag = _tag(value)
            if tag == "FootnoteDefinition":
                note = False
                continue
            text = "".join(words)
            kind = Kind.NOTE if note else Kind.HEADING if tag == "Heading" else Kind.PARAGRAPH
            if kind is Kind.PARAGRAPH and text.endswith("\n{.caption}"):
                kind, text = Kind.CAPTION, text.removesuffix("\n{.caption}")
            found.append((kind, text, tuple(marks)))
        elif name == "Text":
            words.append(value)
        elif name == "SoftBreak":
            words.append("\n")
        elif name == "HardBreak":  # a line that stands as it is
            words.append(" ")
        elif name == "FootnoteReference":
            marks.append(value)
        else:
            raise AssertionError(f"markup came through: {event}")
    return found


def _tag(value: Any) -> str:
    return str(value if isinstance(value, str) else next(iter(value)))
