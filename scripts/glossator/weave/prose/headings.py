"""Headings: their words without links, and right behind them what these words speak of."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.model import Annotation, Block, MarkupKind, Passage
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.anchors import holds
from glossator.weave.prose.descriptions import described
from glossator.weave.prose.wording import cited_at, clusters_of, moved, pieces, worded
from glossator.weave.sheet import Sheet


def heading_words(block: Block, heading: Passage | None, loom: Loom) -> str:
    """Return the words of a heading as plain text, citations by key worded as the style words them."""
    if block.prose is None:
        return ""
    cited = loom.by_key.get(heading.id, ()) if heading is not None else ()
    clusters = clusters_of(cited)
    if not clusters:
        return block.prose.words
    images = described(block.prose, cited, loom).markups
    stretches = [_stretch(block.prose.text, span, group, loom) for span, group in clusters.items()]
    stretches = [stretch for stretch in stretches if stretch[0] < stretch[1]]  # others stand in an image
    stretches += [(m.start, m.end, m.title) for m in images if m.kind in (MarkupKind.CODE, MarkupKind.IMAGE)]
    out, at = [], 0
    for start, end, words in sorted(stretches):
        if start >= at:
            out += [block.prose.text[at:start], words]
            at = end
    return "".join([*out, block.prose.text[at:]])


def _stretch(words: str, span: tuple[int, int], group: Sequence[Annotation], loom: Loom) -> tuple[int, int, str]:
    """What a citation is in the heading: what goes into its note leaves no space, for its mark stands behind."""
    cited, wording = cited_at(group, loom), worded(group, loom)
    if cited is None or not (cited.number and wording.note):
        return *span, "".join(piece.text for piece in pieces(group, loom))
    said = "".join(piece.text for piece in wording.pieces)
    first, last, stops = moved(words, *span)
    return (span[0] if said else first), last, said + stops


def beside(heading: Passage | None, marks: Sequence[str], here: Sheet, loom: Loom) -> list[str]:
    """Return what stands right behind a heading: a silent element that names what its words speak of.

    A heading shows no link, for tables of contents repeat it; the marks of its notes come behind it. The element has
    the id of the heading's words; links to these lead to the heading.
    """
    if heading is None:
        return []
    held = holds(loom.by_passage.get(heading.id, ()), here, loom)
    if not (held or marks):
        return []
    shown = "" if marks else " hidden"
    return [f'<div class="g-held" id="{html(heading.id)}"{held}{shown}>{"".join(marks)}</div>']
