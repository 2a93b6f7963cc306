"""Mentions and notes as annotations (W3C Web Annotation Data Model of 23 February 2017), one JSON-LD document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from glossator.apparatus import by_key
from glossator.characters.printable import printable
from glossator.export.graph_json import dump
from glossator.layout import page_of
from glossator.model import Annotation, InCitation, MarkupKind, MentionKind, Passage, PassageKind, Text, layers
from glossator.publish.press import Impression
from glossator.weave.loom import Loom
from glossator.weave.prose.wording import clusters_of, worded

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FRAGMENTS = "http://tools.ietf.org/rfc/rfc3236"
POINTERS = "http://tools.ietf.org/rfc/rfc3023"
"""What an id of an HTML page is, and one of an XML document, for `conformsTo` (section 4.2.1)."""
AROUND = 32
"""Characters of a quotation's prefix and suffix."""
MOTIVATIONS = {
    MentionKind.CITATION: "linking", MentionKind.TERM: "describing", MentionKind.NAME: "identifying",
    MentionKind.DATE: "identifying", MentionKind.EVENT: "identifying", MentionKind.NOTE: "commenting",
    MentionKind.QUOTATION: "commenting",
}  # fmt: skip
"""Kind of a mention to why it is annotated (section 3.3.5)."""
_OBJECTS = (MarkupKind.CODE, MarkupKind.IMAGE)
_MARKS = (MarkupKind.NOTE_MARK, MarkupKind.BREAK, MarkupKind.SIGN, *_OBJECTS)


def annotations_jsonld(impression: Impression) -> str:
    """Return a collection of one page with every mention that denotes something, one a line; of public texts only.

    The body is the page of what is denoted. A target is the text's page: in it the passage by its id, and in that the
    words as the page prints them; a citation that becomes a mark has the passage alone. The other is the text as TEI:
    the passage by its `xml:id`, and places in Unicode characters, since no layout adds to the words there.
    """
    site = impression.loom.taken.site
    rows = ",\n".join(dump(one) for text in impression.edition.texts if not text.local for one in _of(text, impression))
    context = [CONTEXT, {"@base": site.address}] if site.address else CONTEXT
    head = f'"@context": {dump(context)}, "id": "exports/annotations.jsonld", "type": "AnnotationCollection"'
    total = rows.count("\n") + 1 if rows else 0
    return (
        f'{{{head}, "label": {dump(printable(site.name) or "Edition")}, "total": {total},\n'
        f'"first": {{"id": "exports/annotations.jsonld#items", "type": "AnnotationPage", "startIndex": 0, "items": [\n'
        f"{rows}\n]}}}}\n"
    )


def _of(text: Text, impression: Impression) -> Iterator[dict[str, Any]]:
    loom = impression.loom
    page = loom.addresses.url(page_of(text))
    for passage in text.spoken:
        printed = _Printed(passage, loom)
        for number, (one, _) in enumerate(layers(loom.by_passage.get(passage.id, ())), 1):
            target = one.resolution.target
            if target is not None and target in loom.addresses.targets:
                yield {
                    "id": f"exports/annotations.jsonld#{text.id}.{passage.anchor}.{number}",
                    "type": "Annotation",
                    "motivation": MOTIVATIONS.get(one.mention.kind, "linking"),
                    "body": loom.addresses.target_url(target),
                    "target": _targets(passage, one, page, f"exports/texts/{text.id}.xml", printed),
                }


def _targets(passage: Passage, one: Annotation, page: str, tei: str, printed: _Printed) -> list[dict[str, Any]]:
    quote = printed.quote(one)
    found = [{"source": page, "selector": _fragment(passage.anchor, FRAGMENTS, quote)}]
    if passage.kind is not PassageKind.HEADING and not printed.objects:
        place = {"type": "TextPositionSelector", "start": one.mention.start, "end": one.mention.end}
        found.append({"source": tei, "selector": _fragment(passage.id, POINTERS, place)})
    return found


def _fragment(id: str, standard: str, inner: dict[str, Any]) -> dict[str, Any]:
    about: dict[str, Any] = {"type": "FragmentSelector", "conformsTo": standard, "value": id}
    return {**about, "refinedBy": inner} if inner else about


class _Printed:
    """The words of a passage as far as its page prints them as they are, and what it prints of citations by key."""

    def __init__(self, passage: Passage, loom: Loom) -> None:
        self._text = passage.prose.text
        self._styled = {
            at: _styled(group, passage, loom) for at, group in clusters_of(loom.by_key.get(passage.id, ())).items()
        }
        self._places = sorted(self._styled)
        self.objects = any(one.kind in _OBJECTS for one in passage.prose.markups)
        self._breaks = sorted(self._broken(passage, loom))

    def quote(self, one: Annotation) -> dict[str, Any]:
        """Return the selector of a mention's words; nothing where the page prints none of them."""
        value = one.mention.value
        keyed = by_key(one) and isinstance(value, InCitation)
        start, end = value.cluster if keyed and isinstance(value, InCitation) else (one.mention.start, one.mention.end)
        exact = self._styled.get((start, end), "") if keyed else self._text[start:end]
        before, behind = bisect_right(self._breaks, start), bisect_left(self._breaks, end)
        if not keyed and self._in_citation(start):
            return {}
        if not exact.strip() or start >= end or (before != behind and not keyed):
            return {}
        first = max(start - AROUND, self._breaks[before - 1])
        last = min(end + AROUND, self._breaks[behind])
        quote = {"type": "TextQuoteSelector", "exact": exact}
        quote |= {"prefix": self._text[first:start]} if first < start else {}
        quote |= {"suffix": self._text[end:last]} if end < last else {}
        return {name: printable(words) for name, words in quote.items()}

    def _in_citation(self, offset: int) -> bool:
        """Whether a place is within a citation by key, of which the page prints other words."""
        at = bisect_right(self._places, (offset, len(self._text) + 1)) - 1
        return at >= 0 and offset < self._places[at][1]

    def _broken(self, passage: Passage, loom: Loom) -> set[int]:
        """Offsets at which the page prints more or other than the prose: no quotation reaches over them."""
        marks = [one.start for one in passage.prose.markups if one.kind in _MARKS]
        marks += [one.end for one in passage.prose.markups if one.kind in _OBJECTS]
        spoken = loom.by_passage.get(passage.id, ())
        marks += [one.mention.end for one, _ in layers(spoken) if one.mention.kind is MentionKind.QUOTATION]
        found = {0, len(self._text), *marks}
        marks.sort()
        # A mark within a link stands behind it, on the page.
        links = [(one.mention.start, one.mention.end) for one in spoken]
        links += [(one.start, one.end) for one in passage.prose.markups if one.kind is MarkupKind.LINK]
        found |= {end for start, end in links if bisect_right(marks, start) < bisect_left(marks, end)}
        for (start, end), words in self._styled.items():
            found |= {start, end}
            if not words:  # the space before it goes, too
                found.add(len(self._text[:start].rstrip()))
        return found


def _styled(group: Sequence[Annotation], passage: Passage, loom: Loom) -> str:
    """What the page prints of a citation by key; nothing where the style makes a note of it."""
    wording = worded(group, loom)
    return "" if wording.note else "".join(piece.text for piece in wording.pieces)
