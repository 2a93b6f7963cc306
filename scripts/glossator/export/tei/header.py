"""The header of a text in TEI: who wrote it, where it stands, what it is made from, and its licence."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.export.tei.dates import date_attributes
from glossator.export.tei.markup import XmlIds, element, escaped, said
from glossator.export.tei.things import bibl, taxonomy
from glossator.layout import page_of
from glossator.model import Edtf, Ref, Text
from glossator.model.tongues import tag_of
from glossator.patterns import re
from glossator.publish.press import Impression

_CREATIVE = re.compile(r"CC[ -](BY(?:-(?:NC|ND|SA))*)[ -]([1-4]\.[05])", re.IGNORECASE)
OFFSETS = (
    "Mentions are elements around their words. Those within another mention, or across the edge of an emphasis or a "
    "link, stand in standOff: string-range(id, offset, length) counts Unicode characters of the text of the element "
    "with that id, from 0."
)


def header(text: Text, impression: Impression, ids: XmlIds, refs: Iterable[Ref]) -> str:
    """Return `teiHeader`: title, authors and editors, publication and licence, sources, terms and language."""
    return (
        f"<teiHeader>\n<fileDesc>\n{_title(text, impression)}\n{_publication(text, impression)}\n"
        f"{_source(text, impression)}\n</fileDesc>\n<encodingDesc>\n"
        + element("editorialDecl", said("p", OFFSETS, {"xml:lang": "en"}))
        + f"\n{taxonomy(refs, impression.edition, ids)}\n</encodingDesc>\n{_profile(text)}\n</teiHeader>\n"
    )


def _title(text: Text, impression: Impression) -> str:
    parts = [said("title", text.front.title) or said("title", text.id)]
    parts += [said("author", one) for one in text.front.authors]
    parts += [said("editor", one) for one in impression.authors if one not in text.front.authors]
    return element("titleStmt", "".join(parts))


def _publication(text: Text, impression: Impression) -> str:
    site = impression.loom.taken.site
    path = impression.loom.addresses.url(page_of(text))
    licence = " ".join(text.front.licence.split())
    terms = element("licence", escaped(licence), {"target": _address(licence)}) if licence else ""
    when = Edtf.from_text(text.front.date)
    date = said("date", text.front.date, date_attributes(when) if isinstance(when, Edtf) else {})
    publisher = said("publisher", site.name) or said("publisher", text.front.title) or said("publisher", text.id)
    parts = [publisher, date, said("idno", site.url(path) or path, {"type": "URI"})]
    parts.append(element("availability", terms, {"status": "free" if _address(licence) else ""}) if terms else "")
    return element("publicationStmt", "".join(parts))


def _source(text: Text, impression: Impression) -> str:
    edition = impression.edition
    rows = []
    if record := edition.sources.get(text.id):
        parts = [said("title", record.title or text.front.title), *(said("author", one) for one in record.authors)]
        rows.append(element("bibl", "".join([*parts, said("idno", record.sha256, {"type": "SHA-256"})])))
    if work := edition.works.get(text.front.of):
        rows.append(bibl(work, {"type": text.front.kind and "about"}))
    if not rows:
        rows.append(element("bibl", said("title", text.front.title) or said("title", text.id)))
    return element("sourceDesc", "".join(rows))


def _profile(text: Text) -> str:
    language = tag_of(text.front.language)
    known = element("langUsage", element("language", "", {"ident": language})) if language else ""
    described = said("p", text.front.description)
    return element("profileDesc", (element("abstract", described) if described else "") + known)


def _address(licence: str) -> str:
    match = _CREATIVE.fullmatch(licence)
    return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/" if match else ""
