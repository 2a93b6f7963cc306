"""The editors' notes on a text, behind it, for paper: on the screen a card or the margin shows each."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.prose.anchors import wraps
from glossator.weave.prose.inline import weave_prose


def text_comments(draft: Draft, loom: Loom) -> None:
    """Add every editorial note that a mark of the page opens, in the order of the marks; nothing where there is none.

    To be called when the passages and the notes are woven, before the references: what a note cites is one of them.
    """
    opened = [ref for ref in draft.sheet.opens if ref.kind is TargetKind.COMMENT and ref.id in loom.documents]
    items = [
        f"<li>✻ <q>{html(loom.documents[ref.id].front.title)}</q> {' '.join(_said(ref, draft, loom))}</li>"
        for ref in opened
    ]
    if items:
        draft.html(
            f'<div class="g-paper"><h2>{say("Editors’ notes")}</h2><ul class="g-asides">{"".join(items)}</ul></div>', ""
        )


def _said(ref: Ref, draft: Draft, loom: Loom) -> Iterator[str]:
    comment = loom.documents[ref.id]
    source = comment.path.removeprefix("docs/")
    for passage in comment.passages:
        links = wraps(passage, draft.sheet, loom)
        address = lambda to: loom.addresses.link(draft.sheet.page, source, to)  # noqa: E731
        yield weave_prose(passage.prose, links, lambda label: "", address).html
