"""Headings: their words without links, and right behind them what these words speak of."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.model import Annotation, Block, InCitation, MarkupKind, Passage
from glossator.weave.anchors import holds, pieces
from glossator.weave.descriptions import described
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet


def heading_words(block: Block, heading: Passage | None, loom: Loom) -> str:
    """Return the words of a heading as plain text, citations by key worded as the style words them."""
    if block.prose is None:
        return ""
    cited = loom.by_key.get(heading.id, ()) if heading is not None else ()
    clusters: dict[tuple[int, int], list[Annotation]] = {}
    for one in cited:
        if isinstance(one.mention.value, InCitation):
            clusters.setdefault(one.mention.value.cluster, []).append(one)
    if not clusters:
        return block.prose.words
    images = described(block.prose, cited, loom).markups
    stretches = [(*span, "".join(one.text for one in pieces(group, loom))) for span, group in clusters.items()]
    stretches = [stretch for stretch in stretches if stretch[0] < stretch[1]]  # others stand in an image
    stretches += [(m.start, m.end, m.title) for m in images if m.kind in (MarkupKind.CODE, MarkupKind.IMAGE)]
    out, at = [], 0
    for start, end, words in sorted(stretches):
        if start >= at:
            out += [block.prose.text[at:start], words]
            at = end
    return "".join([*out, block.prose.text[at:]])


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
