"""What a mention becomes on the page: a link with the class of its kind, or words that say why they are none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.apparatus import by_key, cited_item
from glossator.bibliography import CitedItem, Piece
from glossator.model import Annotation, MentionKind, Passage, Ref, TargetKind, Unresolved
from glossator.weave.escape import html
from glossator.weave.loom import Loom

CLASSES: Mapping[MentionKind, str] = {
    MentionKind.CITATION: "g-cite",
    MentionKind.TERM: "g-term",
    MentionKind.NAME: "g-name",
    MentionKind.EVENT: "g-event",
    MentionKind.DATE: "g-date",
}


@dataclass(frozen=True, slots=True)
class Wrap:
    """HTML around, or instead of, a stretch of prose."""

    start: int
    end: int
    open: str
    close: str = ""
    instead: bool = False
    """Whether `open` replaces the words."""


def wraps(passage: Passage, here: str, loom: Loom) -> Iterator[Wrap]:
    """Yield the links of a passage in reading order, none overlapping another."""
    annotations = loom.by_passage.get(passage.id, ())
    clusters: dict[tuple[int, int], list[Annotation]] = {}
    for annotation in annotations:
        mention = annotation.mention
        if mention.kind in (MentionKind.NOTE, MentionKind.QUOTATION):
            continue
        if by_key(annotation):
            clusters.setdefault(mention.value["cluster"], []).append(annotation)
        else:
            yield from _wrap(annotation, here, loom)
    for (start, end), group in clusters.items():
        yield Wrap(start, end, _cluster(group, here, loom), instead=True)


def _wrap(annotation: Annotation, here: str, loom: Loom) -> Iterator[Wrap]:
    mention, denoted = annotation.mention, annotation.resolution
    if denoted.target is not None:
        yield Wrap(mention.start, mention.end, opening(CLASSES[mention.kind], here, denoted.target, loom), "</a>")
    elif denoted.reason is not Unresolved.UNREADABLE and mention.kind is not MentionKind.DATE:
        near = ", ".join(ref.id for ref in denoted.candidates)
        why = html(f"{denoted.reason}: {near}" if near else str(denoted.reason))
        yield Wrap(mention.start, mention.end, f'<span class="g-unresolved" title="{why}">', "</span>")


def opening(style: str, here: str, target: Ref, loom: Loom) -> str:
    """Return the start tag of a link to a target."""
    return f'<a class="{style}" {loom.door(here, target)}>'


def _cluster(group: Sequence[Annotation], here: str, loom: Loom) -> str:
    out = []
    for piece in pieces(group, loom):
        if piece.key is None:
            out.append(piece.html)
        elif piece.key in loom.edition.works:
            out.append(f"{opening('g-cite', here, Ref(TargetKind.WORK, piece.key), loom)}{piece.html}</a>")
        else:
            out.append(f'<span class="g-unresolved" title="no candidate">{piece.html}</span>')
    return "".join(out)


def pieces(group: Sequence[Annotation], loom: Loom) -> tuple[Piece, ...]:
    """Return a citation by key as the style words it, works and what stands between them apart."""
    return loom.formatted.cite([cited_item(annotation) for annotation in group])


def label(key: str, loom: Loom) -> str:
    """Return a work's short name as the style prints it inside brackets: `Oğuzlu 2012`."""
    return "".join(piece.html for piece in loom.formatted.cite([CitedItem(key)]) if piece.key)
