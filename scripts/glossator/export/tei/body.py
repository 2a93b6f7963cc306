"""The blocks of a text as divisions, lists, tables and passages of TEI; its notes behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from glossator.export.tei.markup import XmlIds, element, escaped, opening
from glossator.model import Block, BlockKind, Passage, PassageKind, Prose, Text

_CONTAINERS = {
    "ul": ("list", {"rend": "bulleted"}), "ol": ("list", {"rend": "numbered"}), "li": ("item", {}),
    "blockquote": ("quote", {}), "table": ("table", {}), "thead": ("row", {"role": "label"}),
    "tr": ("row", {"role": "data"}),
}  # fmt: skip
Content = Callable[[Passage], str]
"""Returns what stands in the element of a passage."""


@dataclass(frozen=True, slots=True)
class Body:
    """A text's blocks as XML."""

    main: str
    notes: str
    """Of the author."""


def body(text: Text, ids: XmlIds, content: Content) -> Body:
    """Return divisions that nest as the headings do, and each passage under its id (`xml:id`) with its ¶ number (`n`).

    A heading within a list or a quotation opens no division: it is an `ab`. Notes are no part of the divisions.
    """
    out: list[str] = []
    notes: list[str] = []
    levels: list[int] = []
    inside = 0
    headings = {passage.section: passage for passage in text.headings}
    for block in text.blocks:
        if block.kind is BlockKind.PASSAGE:
            passage = text.passages[block.passage]
            made = _passage(passage, ids, content(passage))
            (notes if passage.kind is PassageKind.NOTE else out).append(made)
        elif block.kind is BlockKind.OPEN and block.tag in _CONTAINERS:
            name, attributes = _CONTAINERS[block.tag]
            first = {"n": str(block.level)} if block.tag == "ol" and block.level != 1 else {}
            out.append(opening(name, {**attributes, **first}))
            inside += 1
        elif block.kind is BlockKind.CLOSE and block.tag in _CONTAINERS:
            out.append(f"</{_CONTAINERS[block.tag][0]}>\n")
            inside -= 1
        elif block.kind is BlockKind.HEADING:
            heading = headings.get(block.id) or _silent(text, block)
            words, name = content(heading), ids.of("", heading.id)
            if inside:
                out.append(element("ab", words, {"xml:id": name, "type": "heading"}) + "\n")
                continue
            while levels and levels[-1] >= block.level:
                out.append("</div>\n")
                levels.pop()
            levels.append(block.level)
            out.append(opening("div", {"xml:id": ids.of("section", block.id)}) + "\n")
            out.append(element("head", words, {"xml:id": name}) + "\n")
        elif block.kind is BlockKind.CODE:
            out.append(element("ab", element("code", escaped(block.code), {"xml:space": "preserve"})) + "\n")
        elif block.kind is BlockKind.RULE:
            out.append(element("milestone", "", {"unit": "section", "rend": "rule"}) + "\n")
    out += ["</div>\n"] * len(levels)
    return Body("".join(out), "".join(notes))


def _silent(text: Text, block: Block) -> Passage:
    """A heading that the page does not print as a passage: its words all the same."""
    prose = block.prose or Prose("", ())
    return Passage(f"{text.id}#{block.id}", text.id, PassageKind.HEADING, 0, prose, prose.source(0, 0), 0, block.id)


def _passage(passage: Passage, ids: XmlIds, content: str) -> str:
    name = {"xml:id": ids.of("", passage.id), "n": str(passage.number or "")}
    if passage.kind is PassageKind.NOTE:
        return element("note", content, {**name, "n": passage.label, "place": "end", "type": "authorial"}) + "\n"
    if passage.kind is PassageKind.CELL:
        return element("cell", content, name)
    rend = {"rend": "caption"} if passage.kind is PassageKind.CAPTION else {}
    return element("p", content, {**name, **rend}) + "\n"


def passages_of(text: Text) -> Iterable[Passage]:
    """Yield what has an element of its own, in reading order, headings that speak of nothing among them."""
    headings = {passage.section: passage for passage in text.headings}
    for block in text.blocks:
        if block.kind is BlockKind.PASSAGE:
            yield text.passages[block.passage]
        elif block.kind is BlockKind.HEADING:
            yield headings.get(block.id) or _silent(text, block)
