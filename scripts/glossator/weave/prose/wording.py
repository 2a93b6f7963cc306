"""Citations by key as the style words them: in the sentence, in a note of their own, or in one of the author's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.apparatus import CitedByKey, by_key, cited_item, spot_of
from glossator.bibliography import Asked, Piece, Wording
from glossator.model import Annotation, InCitation
from glossator.patterns import re
from glossator.weave.loom import Loom

_STOPS = ".,;:!?…"
"""What a mark of a note stands behind (The Chicago Manual of Style, 18th edition, 13.27)."""
_LAST_STOP = re.compile(r"\.([”’\"]*)((?:</\w+>)*)\Z")
"""The stop at an end, the marks behind it, and in HTML the ends of elements."""
Clusters = dict[tuple[int, int], list[Annotation]]


def clusters_of(annotations: Iterable[Annotation]) -> Clusters:
    """Return the citations by key among annotations of one passage: where each stands, and its works."""
    clusters: Clusters = {}
    for one in annotations:
        if by_key(one) and isinstance(one.mention.value, InCitation):
            clusters.setdefault(one.mention.value.cluster, []).append(one)
    return clusters


def cited_at(group: Sequence[Annotation], loom: Loom) -> CitedByKey | None:
    """Return a citation as the style is asked for it."""
    value = group[0].mention.value
    return loom.citations.by_spot.get((group[0].passage, spot_of(value))) if isinstance(value, InCitation) else None


def worded(group: Sequence[Annotation], loom: Loom) -> Wording:
    """Return a citation as the style words it."""
    cited = cited_at(group, loom)
    asked = cited.asked if cited is not None else Asked(tuple(cited_item(one) for one in group))
    return loom.formatted.word(asked)


def pieces(group: Sequence[Annotation], loom: Loom) -> tuple[Piece, ...]:
    """Return a citation where it can have no note of its own: what the note would say stands in brackets."""
    return bracketed(worded(group, loom))


def bracketed(wording: Wording) -> tuple[Piece, ...]:
    """Return the words of a citation, what its note would say in brackets."""
    if not wording.note:
        return wording.pieces
    opening = " (" if wording.pieces else "("
    return (*wording.pieces, _plain(opening), *without_stop(wording.note), _plain(")"))


def within_note(wording: Wording, before: str, behind: str) -> tuple[Piece, ...]:
    """Return a citation in a note of the author's, `before` and `behind` being the note's words around it.

    With it the note begins: it is worded as a note of its own. Behind an author whom the note names it follows a comma;
    else it stands in brackets (Pandoc User's Guide, “Citations in note styles”).
    """
    if not wording.note:
        return wording.pieces
    note = without_stop(wording.note) if behind.lstrip() else wording.note
    if wording.pieces:
        return (*wording.pieces, _plain(", "), *note)
    return note if not before.strip() else bracketed(wording)


def moved(words: str, start: int, end: int) -> tuple[int, int, str]:
    """Return what a mark takes the place of: the space before it goes, and stops behind it stand before the mark."""
    last = end
    while last < len(words) and words[last] in _STOPS:
        last += 1
    first = start
    while first and words[first - 1] in " \u00a0":
        first -= 1
    return first, last, words[end:last]


def without_stop(note: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the words of a note without the full stop that ends it, before a quotation mark, too."""
    match = _LAST_STOP.search(note[-1].text) if note else None
    if not match or (note[-1].key is not None and not match[1]):
        return tuple(note)
    last = note[-1]
    shorter = last._replace(text=last.text[: match.start()] + match[1], html=_LAST_STOP.sub(r"\1\2", last.html))
    return tuple(one for one in (*note[:-1], shorter) if one.text)


def _plain(words: str) -> Piece:
    return Piece(words, None, words)
