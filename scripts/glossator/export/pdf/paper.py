"""A book as one document for paper: a title, what is in it, its texts, and behind them what they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossator.export.dated import NEVER
from glossator.export.epub.back_parts import back_parts
from glossator.export.epub.book import Book, text_id
from glossator.export.epub.package import About
from glossator.export.epub.text_part import Head, blocks
from glossator.export.epub.xhtml import paragraphs, short, tongue
from glossator.export.pdf.at_foot import AtFoot
from glossator.interface import language, say
from glossator.weave.escape import html

_DEEPEST = 3
"""Level of the headings that a list of contents goes down to."""
_FEW = 3
"""Lines that need no list."""


class _Text(NamedTuple):
    title: str
    body: str
    tongue: str
    heads: Sequence[Head]


def paper(book: Book, about: About, sheet: str) -> str:
    """Return the document as HTML, with its style sheet and what it says of itself in its head."""
    texts = [_text(number, book) for number in range(1, len(book.texts) + 1)]
    backs = [(back.file.partition(".")[0], back) for back in back_parts(book, AtFoot)]
    lines: list[str] = []
    for number, text in enumerate(texts, 1):
        if book.whole:
            lines.append(_line(text_id(number), f"{number} {short(book.texts[number - 1].front.title) or '–'}"))
        lines += [_line(one.id, one.words, below=book.whole) for one in text.heads if one.level < _DEEPEST]
    lines += [_line(id, back.title) for id, back in backs]
    contents = _contents(lines) if len(lines) > _FEW else ""
    kind = "text" if book.whole else "text first"
    first = "" if book.whole else f"{_about(about)}{contents}"
    body = [f'<header class="title">{_title(about)}</header>\n{contents}'] if book.whole else []
    body += [
        f'<section class="{kind}" id="{text_id(number)}"{text.tongue}>\n{text.title}{first}{text.body}</section>\n'
        for number, text in enumerate(texts, 1)
    ]
    body += [f'<div class="back" id="{id}">\n{back.body}\n</div>\n' for id, back in backs]
    said = tongue(about.languages[0]) or tongue(language())
    return (
        f"<!DOCTYPE html>\n<html{said}>\n<head>{_head(about)}<style>{sheet}</style></head>\n"
        f"<body>\n{''.join(body)}</body></html>\n"
    )


def _text(number: int, book: Book) -> _Text:
    text = book.texts[number - 1]
    weaver = AtFoot(text, book)
    body, heads = blocks(text, weaver, book, number, [])
    front = text.front
    by = f'<p class="by">{html(", ".join(front.authors))}</p>' if front.authors else ""
    counted = f"{number} " if book.whole else ""
    title = f"<h1>{counted}{html(book.heading(front.title.strip())) or '–'}</h1>\n{by}{paragraphs(front.description)}"
    left = "".join(f'<p class="late" id="{id}">{mark} {words}</p>\n' for id, mark, words in weaver.behind_the_text())
    notes = f"<h2>{html(say('Notes'))}</h2>\n{left}" if left else ""
    return _Text(title, f"{body}\n{notes}", tongue(front.language), heads)


def _head(about: About) -> str:
    rows = [f"<title>{html(short(about.title)) or '–'}</title>"]
    rows += [f'<meta name="author" content="{html(one)}">' for one in about.authors if one.strip()]
    said = {"description": about.description, "dcterms.created": _day(about), "dcterms.modified": _day(about)}
    rows += [f'<meta name="{name}" content="{html(words)}">' for name, words in said.items() if words.strip()]
    return "".join(rows)


def _title(about: About) -> str:
    by = f'<p class="by">{html(", ".join(about.authors))}</p>' if about.authors else ""
    return f'<p class="name">{html(short(about.title)) or "–"}</p>{by}{_about(about)}'


def _about(about: About) -> str:
    """Where it is from, of which day, and under which licence."""
    link = f'<a href="{html(about.source)}">{html(about.source)}</a>' if about.source.startswith("http") else ""
    rows = " · ".join(filter(None, [_day(about), html(about.rights), link]))
    return f'<p class="about">{rows}</p>\n' if rows else ""


def _day(about: About) -> str:
    return "" if about.modified == NEVER else about.modified


def _line(id: str, words: str, *, below: bool = False) -> str:
    kind = ' class="below"' if below else ""
    return f'<li{kind}><a href="#{id}">{html(words)}</a></li>'


def _contents(lines: Sequence[str]) -> str:
    rows = "\n".join(lines)
    return f'<nav class="contents"><p class="heading">{html(say("Contents"))}</p><ul>\n{rows}\n</ul></nav>\n'
