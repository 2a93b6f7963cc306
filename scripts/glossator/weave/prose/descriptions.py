"""Descriptions of images, their citations by key worded as the style words them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.model import Annotation, InCitation, Markup, MarkupKind, Prose
from glossator.weave.loom import Loom
from glossator.weave.prose.wording import pieces


def described(prose: Prose, keyed: Sequence[Annotation], loom: Loom) -> Prose:
    """Return the prose with the descriptions of its images as a reader meets them; `keyed` are its citations by key."""
    cited: dict[int, list[Annotation]] = {}
    for one in keyed:
        if one.mention.start == one.mention.end:
            cited.setdefault(one.mention.start, []).append(one)
    if not cited:
        return prose
    markups = (
        _worded(one, cited[one.start], loom) if one.kind is MarkupKind.IMAGE and one.start in cited else one
        for one in prose.markups
    )
    return replace(prose, markups=tuple(markups))


def _worded(image: Markup, cited: Sequence[Annotation], loom: Loom) -> Markup:
    groups: dict[int, list[Annotation]] = {}
    for one in cited:
        if isinstance(one.mention.value, InCitation):
            groups.setdefault(one.mention.value.citation.works[0].start, []).append(one)
    out, at = [], 0
    for _, group in sorted(groups.items()):
        printed = group[0].mention.printed
        found = image.title.find(printed, at)
        if found >= 0:
            out += [image.title[at:found], "".join(piece.text for piece in pieces(group, loom))]
            at = found + len(printed)
    return replace(image, title="".join([*out, image.title[at:]]))
