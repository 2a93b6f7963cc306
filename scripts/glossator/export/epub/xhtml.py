"""XHTML of a book: ids, documents, and the few elements that all parts share."""

from __future__ import annotations

from glossator.interface import language
from glossator.model.tongues import leftward, tag_of
from glossator.patterns import re
from glossator.weave.escape import html

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9.-]*")
_OTHER = re.compile(r"[^A-Za-z0-9.-]")
LONGEST = 200
"""Characters of a title where it is a label; the heading of its text has it whole."""


def xml_id(id: str, kind: str = "") -> str:
    """Return an id as XML has one (XML 1.0, section 2.3), two ids never the same; `kind` keeps kinds apart.

    What is plain stays as it is; else each other sign is its number between `_`, which no plain id has.
    """
    if not kind and _PLAIN.fullmatch(id):
        return id
    return f"{kind}_" + _OTHER.sub(lambda match: f"_{ord(match.group()):x}_", id)


def short(words: str) -> str:
    """Return a title as a label: one line, cut where it is longer than a label may be."""
    line = " ".join(words[: LONGEST * 8].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def tongue(written: str) -> str:
    """Return the attributes of an element in a language, with a space before; empty where the language is unknown."""
    tag = tag_of(written)
    way = ' dir="rtl"' if leftward(tag) else ""
    return f' lang="{tag}" xml:lang="{tag}"{way}' if tag else ""


def document(title: str, body: str, written: str = "", kind: str = "") -> bytes:
    """Return a whole document; `written` is its language, `kind` the attributes of its body."""
    said = tongue(written) or tongue(language())
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{said}>\n'
        f'<head><meta charset="utf-8"/><title>{html(short(title)) or "–"}</title>'
        f'<link rel="stylesheet" href="style.css"/></head>\n<body{kind}>\n{body}\n</body>\n</html>\n'
    ).encode()


def paragraphs(words: str) -> str:
    """Return plain words as a paragraph; nothing of nothing."""
    return f"<p>{html(words)}</p>" if words.strip() else ""
