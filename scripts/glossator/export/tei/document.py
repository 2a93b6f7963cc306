"""A text whole as TEI P5 (version 4.10): each passage under its id, each mention with what it denotes."""

from __future__ import annotations

from glossator.export.tei.body import body, passages_of
from glossator.export.tei.dates import date_attributes
from glossator.export.tei.header import header
from glossator.export.tei.inline import inline
from glossator.export.tei.markup import XmlIds, element, word
from glossator.export.tei.things import NAMES, stand_off
from glossator.model import Annotation, Dated, Edtf, InCitation, MentionKind, Passage, Ref, TargetKind, Text
from glossator.model.tongues import tag_of
from glossator.passages.safe_addresses import safe_address
from glossator.patterns import re
from glossator.publish.press import Impression

_LISTED = (TargetKind.WORK, TargetKind.TERM, TargetKind.NAME, TargetKind.EVENT)
_ABSOLUTE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
UP = "../../"
"""From the file of a text to the root of the site."""


def tei(impression: Impression, text: Text) -> str:
    """Return the document, UTF-8 with LF; valid against TEI All.

    The text of a passage's element is its prose, with code and the descriptions of pictures where the prose has one
    character for each; what XML forbids is U+FFFD. Addresses are those of the site, relative where it has none.
    """
    return _Document(impression, text).whole()


class _Document:
    """One text while it is written: what has a name in it, and what it speaks of."""

    def __init__(self, impression: Impression, text: Text) -> None:
        self._impression, self._text = impression, text
        self._ids = XmlIds()
        self._spoken: dict[Ref, None] = {}
        self._beside: list[str] = []
        for passage in passages_of(text):  # these keep their ids as they are
            self._ids.of("", passage.id)

    def whole(self) -> str:
        text, edition = self._text, self._impression.edition
        made = body(text, self._ids, lambda passage: self._content(passage, text))
        back = element("div", "\n" + made.notes, {"type": "notes"}) + "\n" if made.notes else ""
        comments = "".join(self._comments())
        back += element("div", "\n" + comments, {"type": "comments"}) + "\n" if comments else ""
        listed = [ref for ref in self._spoken if ref.kind in _LISTED]
        rows = "\n".join(self._beside)
        annotations = element("listAnnotation", f"\n{rows}\n") if rows else ""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" version="4.10.2" '
            f'xml:lang="{tag_of(text.front.language) or "und"}">\n'
            + header(text, self._impression, self._ids, listed)
            + f"<text>\n{element('body', chr(10) + (made.main or '<p/>'))}\n"
            + (element("back", "\n" + back) + "\n" if back else "")
            + "</text>\n"
            + stand_off(listed, edition, self._ids, annotations)
            + "</TEI>\n"
        )

    def _content(self, passage: Passage, document: Text) -> str:
        annotations = self._impression.loom.by_passage.get(passage.id, ())
        source = document.path.removeprefix("docs/")
        made = inline(passage.prose, annotations, self._mark, lambda address: self._link(source, address))
        name = self._ids.of("", passage.id)
        for start, length, one in made.beside:
            number = self._ids.of("mention", str(len(self._beside) + 1))
            self._beside.append(_annotation(number, f"#string-range({name},{start},{length})", *self._mark(one)))
        return made.xml

    def _comments(self) -> list[str]:
        """The comments of the editors on words of the text, in the order of the text."""
        documents = self._impression.loom.documents
        rows = []
        for ref in [one for one in self._spoken if one.kind is TargetKind.COMMENT]:
            comment = documents.get(ref.id)
            content = ""
            if comment is not None:
                for passage in passages_of(comment):
                    self._ids.of("", passage.id)
                made = body(comment, self._ids, lambda passage, of=comment: self._content(passage, of))  # type: ignore[misc]
                content = made.main + made.notes
            name = self._ids.of(TargetKind.COMMENT.value, ref.id)
            rows.append(element("note", "\n" + content, {"xml:id": name, "type": "editorial"}) + "\n")
        return rows

    def _link(self, source: str, address: str) -> str:
        site, addresses = self._impression.loom.taken.site, self._impression.loom.addresses
        if not safe_address(address):
            return ""
        led = addresses.link("index", source, address)
        if led is None or _ABSOLUTE.match(led) or led.startswith("//"):
            return led or ""
        return site.url(led) or f"{UP}{led}"

    def _mark(self, annotation: Annotation) -> tuple[str, dict[str, str]]:
        mention, target = annotation.mention, annotation.resolution.target
        if target is not None:
            self._spoken.setdefault(target)
        to = self._pointer(target)
        match mention.kind:
            case MentionKind.CITATION:
                value = mention.value
                at = value.work.locator if isinstance(value, InCitation) else ""
                return "ref", {"type": "citation", "target": to, "n": at}
            case MentionKind.NOTE:
                return "ptr", {"type": "note", "target": to or "#"}
            case MentionKind.TERM:
                return "term", {"ref": to}
            case MentionKind.NAME:
                name = self._impression.edition.names.get(target.id) if target else None
                tag = NAMES.get(name.kind, "name") if name else "name"
                return tag, {"ref": to, "type": word(name.kind) if name else ""}
            case MentionKind.DATE | MentionKind.TIME:
                return "date", {"type": mention.kind.value, **_when(annotation)}
            case MentionKind.EVENT:
                return "rs", {"type": "event", "ref": to}
        return "seg", {"type": word(mention.kind.value), "corresp": to}

    def _pointer(self, target: Ref | None) -> str:
        if target is None or target.kind is TargetKind.DATE:
            return ""
        if target.kind is TargetKind.NOTE:
            return f"#{self._ids.of('', target.id)}"
        if target.kind in _LISTED or target.kind is TargetKind.COMMENT:
            return f"#{self._ids.of(target.kind.value, target.id)}"
        addresses, site = self._impression.loom.addresses, self._impression.loom.taken.site
        path = addresses.target_url(target) if target in addresses.targets else ""
        return (site.url(path) or UP + path) if path else ""


def _when(annotation: Annotation) -> dict[str, str]:
    value = annotation.mention.value
    written = value.edtf if isinstance(value, Dated) else None
    when = Edtf.from_text(written) if written else None
    return date_attributes(when) if isinstance(when, Edtf) else {}


def _annotation(number: str, place: str, name: str, attributes: dict[str, str]) -> str:
    """A mention that has no element: its place, and the element that it would be, without words."""
    held = element("note", element(name, "", attributes))
    return element("annotation", held, {"xml:id": number, "target": place, "motivation": "linking"})
