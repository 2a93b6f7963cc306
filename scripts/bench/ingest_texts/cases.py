"""The table of cases: each document in two or three layouts that suit it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .answers import gather
from .compose import Composer, Flow
from .covers import around
from .emission import Emission
from .laid_out import laid_out
from .layouts import LAYOUTS
from .model import Case, Document, Json
from .notation import documents
from .paging import Pager
from .webpage import surround
from .wrapping import Row

# Documents (with ``+``: chapters of one volume), layout, reference style. Documents whose references
# stand only in notes print those in the note style of their language; their style here is idle.
TABLE = (
    ("tides", "book", "chicago"),
    ("tides", "web", "harvard"),
    ("tides", "pdf", "apa"),
    ("juries", "journal", "apa"),
    ("juries", "clean", "mla"),
    ("juries", "endnotes", "harvard"),
    ("hedges", "pdf", "ieee"),
    ("hedges", "journal", "vancouver"),
    ("hedges", "clean", "ieee"),
    ("nights", "pdf-indent", "vancouver"),
    ("nights", "web-tight", "vancouver"),
    ("maps", "book-stars", "chicago"),
    ("maps", "endnotes", "chicago"),
    ("maps", "after", "chicago"),
    ("wartesaal", "book", "din"),
    ("wartesaal", "web", "din"),
    ("wartesaal", "pdf-indent", "din"),
    ("scholien", "journal", "din"),
    ("scholien", "book-letters", "din"),
    ("scholien", "clean", "din"),
    ("pazar", "book-pages", "turkish"),
    ("pazar", "web", "turkish"),
    ("pazar", "pdf-indent", "turkish"),
    ("yemin", "pdf", "turkish"),
    ("yemin", "endnotes", "turkish"),
    ("orgue", "book-pages", "din"),
    ("orgue", "web", "din"),
    ("orgue", "after", "din"),
    ("slovo", "journal", "gost"),
    ("slovo", "web", "gost"),
    ("slovo", "pdf", "gost"),
    ("agua", "book", "apa"),
    ("agua", "web-tight", "chicago"),
    ("agua", "clean", "apa"),
    ("tides+juries", "volume", "chicago"),
    # Written last, by somebody who had never seen a rule, and measured before a rule saw them.
    ("hives", "journal", "apa"),
    ("ovens", "clean", "chicago"),
    ("footbridge", "pdf", "ieee"),
    ("nurses", "web", "vancouver"),
    ("nurses", "download", "nature"),
    ("keepers", "stars", "chicago"),
    ("bells", "monograph", "mhra"),
    ("bailment", "lawbook", "mhra"),
    ("vowel", "quarterly", "springer"),
    ("condolence+pensions", "chapters", "mla"),
    ("salt", "reader", "harvard"),
    ("strangers", "letters", "chicago"),
    ("laube", "paren", "altdeutsch"),
    ("kutsche", "endnotes", "din"),
    ("lesesaal", "web", "din"),
    ("marche", "pdf", "french"),
    ("vitrail", "book-pages", "din"),
    ("plaza", "web-tight", "apa"),
    ("radio", "typescript", "vancouver"),
    ("bekci", "journal", "turkish"),
    ("saatci", "paren", "turkish"),
    ("mutfak", "web", "turkish"),
    ("vetry", "book", "gost"),
    ("moss", "download", "springer"),
    ("spelling", "pdf-numbered", "vancouver"),
    ("gardens", "web", "apa"),
    ("gardens", "clean", "apa"),
    ("queue", "reader", "chicago"),
    ("queue", "quarterly", "harvard"),
    ("canal", "after", "mhra"),
    ("canal", "typescript", "mhra"),
)


STRAIGHT = str.maketrans("‘’“”„", '\'\'"""')


def straightened(answer: Any) -> Any:
    """Return an answer with typewriter quotes in all its strings; no offset moves."""
    if isinstance(answer, str):
        return answer.translate(STRAIGHT)
    if isinstance(answer, list):
        return [straightened(one) for one in answer]
    if isinstance(answer, dict):
        return {name: straightened(one) for name, one in answer.items()}
    return answer


def render(chapters: list[Document], name: str, style: str) -> Case:
    """Return the case of the documents, one after another, in a layout."""
    layout = LAYOUTS[name]
    flow = Flow()
    first = 0
    for at, document in enumerate(chapters):
        one = Composer(document, layout, style, at, first).compose()
        begun = first or int(document.head.get("first", 0)) or layout.first_note
        first = 0 if layout.restart else begun + len(document.notes)
        if at:
            flow.rows.append(Row(chapter=at))
        flow.rows += one.rows
        flow.notes |= one.notes
    head = chapters[0].head
    rows = Pager(layout, chapters, flow).set()
    if layout.web:
        rows = surround(rows, head["id"], head["language"], layout.gap)
    rows = around(rows, head, layout)
    emission = Emission()
    for row in rows:
        emission.write(row)
    raw = "".join(emission.pieces)
    ids = "+".join(document.head["id"] for document in chapters)
    answers: Json = {"style": style, **gather(emission, raw)}
    if layout.straight:
        raw, answers = raw.translate(STRAIGHT), straightened(answers)
    return Case(f"{ids}-{name}", ids, name, head["language"], head["system"], raw, answers)


def texts() -> Iterator[Case]:
    """Yield every case of the table and those of files, always the same."""
    by_id = {document.head["id"]: document for document in documents()}
    for ids, layout, style in TABLE:
        yield render([by_id[one] for one in ids.split("+")], layout, style)
    yield from laid_out()
