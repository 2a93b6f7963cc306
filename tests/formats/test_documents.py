"""Documents through Pandoc: what they state is taken, and what cannot be read is refused in a sentence."""

from __future__ import annotations

import os
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_documents import archive, docx, epub, odt

from glossator.formats import archive as archives
from glossator.formats import read_form
from glossator.formats.archive import MOST_TEXT, ArchiveError, text_of_archive
from glossator.witness import Kind, ingest, read_witness

H, P, C, N, F = "heading", "paragraph", "caption", "note", "furniture"


def _parts(data: bytes, name: str) -> list[tuple[str, int, str]]:
    extract, findings = read_form(data, name)
    assert extract is not None, findings
    assert extract.tool.startswith("pandoc ")
    return [(part.kind.value, part.level, extract.text[part.start : part.end]) for part in extract.parts]


_T = "text:style-name"
DOCUMENTS = [
    # why, name, bytes, parts
    ("a Word document with styles of German names", "a.docx",
     docx([("Titel", "Der Hafen"), ("Verzeichnis1", "Öl 3"), ("berschrift1", "Öl und Seil"), ("", "Der Wärter{1} schrieb.{2}"),
           ("Beschriftung", "Abbildung 1 Der Turm"), ("Zitat", "Wir brauchen mehr.")], ["Siehe dort.", "Ebd."]),
     [(H, 1, "Der Hafen"), (F, 0, "Öl 3"), (H, 2, "Öl und Seil"), (P, 0, "Der Wärter[1] schrieb.[2]"),
      (C, 0, "Abbildung 1 Der Turm"), (P, 0, "Wir brauchen mehr."), (N, 0, "[1] Siehe dort."), (N, 0, "[2] Ebd.")]),
    ("tracked changes are accepted", "a.docx",
     docx([], extra='<w:p><w:r><w:t>Old</w:t></w:r><w:ins w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z"><w:r><w:t> new</w:t></w:r></w:ins>'
          '<w:del w:id="2" w:author="a" w:date="2020-01-01T00:00:00Z"><w:r><w:delText> gone</w:delText></w:r></w:del></w:p>'),
     [(P, 0, "Old new")]),
    ("a table of Word", "a.docx",
     docx([], extra="<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
     [(P, 0, "a | b")]),
    ("an OpenDocument text", "a.odt",
     odt(f'<text:h text:outline-level="1">Limanın kitabı</text:h><text:p>Bekçi<text:note text:note-class="footnote" text:id="f1"><text:note-citation>1</text:note-citation>'
         f'<text:note-body><text:p>Bkz. yıllık.</text:p></text:note-body></text:note> yazdı.</text:p><text:p {_T}="Illustration">Şekil 1 Kule</text:p>'
         '<text:list><text:list-item><text:p>bir</text:p></text:list-item></text:list>'),
     [(H, 1, "Limanın kitabı"), (P, 0, "Bekçi[1] yazdı."), (C, 0, "Şekil 1 Kule"), (P, 1, "1. bir"), (N, 0, "[1] Bkz. yıllık.")]),
    ("an EPUB", "a.epub",
     epub(['<h1>Книга</h1><p>Слова<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n"><p>См. там же.</p></aside>',
           "<h1>Вторая</h1><p>Конец.</p>"]),
     [(H, 2, "Книга"), (P, 0, "Слова[1]."), (H, 2, "Вторая"), (P, 0, "Конец."), (N, 0, "[1] См. там же.")]),
    ("RTF", "a.rtf", rb"{\rtf1\ansi\ansicpg1254 K\'f6y \'fe{\footnote Bkz. orada.}.\par Son.\par}",
     [(P, 0, "Köy ş[1]."), (P, 0, "Son."), (N, 0, "[1] Bkz. orada.")]),
    ("RTF whose fonts have letters of their own", "a.rtf",
     rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset238 Times;}}\f0 \'fc {\f1 \'e4\'e0} \u351\'73 \f2 \'b3\par}",
     [(P, 0, "ü да ş ł")]),
    ("RTF with stand-ins of one letter", "a.rtf", rb"{\rtf1 isn\u8217't \u239 ?ve {\uc0 K\u246 y}{\super\chftn}{\*\footnote\chftn\~\plain\pard {Siehe dort.}}.\par}",
     [(P, 0, "isn’t ïve Köy[1]."), (N, 0, "[1] Siehe dort.")]),
    ("LaTeX in an old encoding", "a.tex",
     "\\documentclass{article}\\title{Le port}\\begin{document}\\maketitle\\section{L’été}Le gardien\\footnote{Voir là-bas.} écrivait.\\end{document}".encode("cp1252"),
     [(H, 1, "Le port"), (H, 2, "L’été"), (P, 0, "Le gardien[1] écrivait."), (N, 0, "[1] Voir là-bas.")]),
    ("Markdown", "a.md", b"# One\n\nWords.[^1]\n\n> Quoted.\n\n[^1]: A note.\n",
     [(H, 1, "One"), (P, 0, "Words.[1]"), (P, 0, "Quoted."), (N, 0, "[1] A note.")]),
    ("JATS", "a.xml", b'<?xml version="1.0"?><article><front><article-meta><title-group><article-title>A</article-title></title-group></article-meta></front>'
     b"<body><sec><title>B</title><p>Words.</p></sec></body></article>", [(H, 1, "A"), (H, 2, "B"), (P, 0, "Words.")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "data", "parts"), DOCUMENTS, ids=[row[0] for row in DOCUMENTS])
def test_what_a_document_states(why: str, name: str, data: bytes, parts: list[tuple[str, int, str]]) -> None:
    assert _parts(data, name) == parts, why


@pytest.mark.parametrize(("why", "name", "data", "parts"), DOCUMENTS, ids=[row[0] for row in DOCUMENTS])
def test_it_goes_into_the_receipt_with_all_confidence(why: str, name: str, data: bytes, parts: object) -> None:
    witness, _ = read_witness(data, name)
    assert witness is not None
    record = witness.as_record()
    assert (record["text"], record["tool"].split()[0]) == ("extracted", "pandoc")
    ingested, findings = ingest(witness)
    assert {one.code for one in findings} == {"w-007"}
    stated = [one for one in ingested.decisions if one.rule.startswith("stated-")]
    assert all(one.confidence == 1.0 and one.why for one in stated)
    assert len([one for one in stated if one.kind is Kind.NOTE_MARKER]) == len(witness.marks)
    for one in ingested.decisions:
        assert one.raw == "".join(witness.text[span.start : span.end] for span in one.spans)
    assert ingested.markdown.count("[^1]") == 2 * bool(witness.marks)
    placed = {at for one in ingested.decisions for span in one.spans for at in range(span.start, span.end)}
    assert all(sign.isspace() or at in placed for at, sign in enumerate(witness.text))


def test_what_is_not_stated_is_still_read_by_the_rules() -> None:
    data = docx([("", "A Heading in Title Case"), ("", "Words of a paragraph that end in a full stop, as they do."),
                 ("", "Notes"), ("", "[1] See the yearbook of the office.")])  # fmt: skip
    data = data.replace(b"x", b"x")
    witness, _ = read_witness(data, "a.docx")
    assert witness is not None
    ingested, _ = ingest(witness)
    kinds = [(one.kind.value, one.rule) for one in ingested.decisions]
    assert ("heading", "heading") in kinds
    assert ("note", "note") in kinds


def _flagged(data: bytes) -> bytes:
    """The archive with the flag of encryption on every file."""
    out = bytearray(data)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = out.find(sign)
        while place >= 0:
            out[place + at] |= 1
            place = out.find(sign, place + 1)
    return bytes(out)


def _overlapping(data: bytes) -> bytes:
    """The archive with the last file listed thousands of times, each over the other."""
    end = data.rfind(b"PK\x05\x06")
    size, start = struct.unpack("<II", data[end + 12 : end + 20])
    listed = data[start : start + size]
    last = listed[listed.rfind(b"PK\x01\x02") :]
    many = listed + b"".join(last.replace(b"document.xml", b"d%07d.xml" % at) for at in range(900))
    tail = struct.pack("<HHHHIIH", 0, 0, 900, 900, len(many), start, 0)
    return data[:start] + many + b"PK\x05\x06" + tail


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
REFUSED = [
    # why, name, bytes, code, words of the message or hint
    ("a zip bomb", "a.docx", docx([]).replace(b"", b"") and archive({"[Content_Types].xml": "", "word/document.xml": b" " * 20_000_000}), "w-046", "200 times its size"),
    ("one that is too large", "a.docx", archive({"word/document.xml": b"ab" * (MOST_TEXT // 2 + 1)}, zipfile.ZIP_STORED), "w-009", "50"),
    ("files over one another", "a.docx", _overlapping(docx([("", os.urandom(2000).hex())])), "w-046", "over one another"),
    ("too many files", "a.docx", archive({"word/document.xml": "<a/>", **{f"{at}.xml": "" for at in range(10_001)}}), "w-046", "10,000 files"),
    ("an archive cut off", "a.docx", docx([("", "words " * 900)])[:-60], "w-046", "damaged or cut off"),
    ("a damaged file in it", "a.epub", epub(["<p>" + "words " * 900])[:400] + bytes(200), "w-046", "damaged"),
    ("XML that is none", "a.docx", archive({"[Content_Types].xml": "", "word/document.xml": "<w:p>"}), "w-046", "Word document"),
    ("a password of zip", "a.odt", _flagged(odt("<text:p>words</text:p>")), "w-047", "password"),
    ("a password of Word", "a.docx", _OLE + "EncryptedPackage".encode("utf-16-le"), "w-044", "with a password"),
    ("a password of OpenDocument", "a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": os.urandom(300), "META-INF/manifest.xml": "<a><manifest:encryption-data/></a>"}), "w-047", "password"),
    ("an EPUB for one program", "a.epub", archive({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>", "META-INF/encryption.xml": '<e><CipherReference URI="c1.xhtml"/></e>'}), "w-047", "password"),
    ("old Word", "a.doc", _OLE + "WordDocument".encode("utf-16-le"), "w-044", "--convert-to docx"),
    ("old Excel", "a.xls", _OLE + "Workbook".encode("utf-16-le"), "w-044", "CSV"),
    ("a spreadsheet", "a.xlsx", archive({"xl/workbook.xml": "<a/>"}), "w-044", "CSV"),
    ("a presentation", "a.pptx", archive({"ppt/presentation.xml": "<a/>"}), "w-044", "outline"),
    ("an archive", "a.zip", archive({"a.txt": "words"}), "w-044", "unpack it"),
    ("a picture", "a.jpg", b"\xff\xd8\xff\xe0" + bytes(99), "w-044", "tesseract"),
    ("DjVu", "a.djvu", b"AT&TFORM" + bytes(99), "w-044", "djvutxt"),
    ("Kindle", "a.mobi", bytes(60) + b"BOOKMOBI" + bytes(99), "w-044", "ebook-convert"),
    ("PostScript", "a.ps", b"%!PS-Adobe-3.0\n", "w-044", "ps2pdf"),
    ("gzip", "a.txt.gz", b"\x1f\x8b\x08" + bytes(99), "w-044", "unpack"),
    ("a web page in one MIME file", "a.mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", "w-044", "save the page as HTML"),
    ("a recording", "a.mp3", b"ID3\x03" + bytes(99), "w-044", "transcribed"),
    ("a program", "a.exe", b"MZ\x90\0" + bytes(99), "w-044", "text itself"),
    ("TEI", "a.xml", b'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', "w-044", "stylesheets"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "data", "code", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_refused_is_told_what_to_do(why: str, name: str, data: bytes, code: str, words: str) -> None:
    witness, findings = read_witness(data, name)
    assert witness is None
    assert [one.code for one in findings] == [code], findings
    assert words in f"{findings[0].message} {findings[0].hint}", why
    assert findings[0].severity == "error"


def test_what_is_lost_is_said() -> None:
    _, findings = read_form(b"# One\n\nWords ![a](b.png) and <b>raw</b>.\n", "a.md")
    (found,) = findings
    assert (found.code, found.severity) == ("w-049", "note")
    assert "1 picture and 2 pieces of raw markup" in found.message


def test_sizes_are_held_to_while_unpacking(monkeypatch: pytest.MonkeyPatch) -> None:
    made = archive({"a.xml": b"<a>" * 1000, "b.xml": b"<b>" * 1000, "c.png": bytes(9)})
    with zipfile.ZipFile(__import__("io").BytesIO(text_of_archive(made))) as kept:
        assert kept.namelist() == ["a.xml", "b.xml"]
    monkeypatch.setattr(archives, "MOST_TEXT", 4000)
    with pytest.raises(ArchiveError, match="would unpack"):
        text_of_archive(made)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 3000), st.sampled_from(["docx", "odt", "epub"]))
def test_damaged_documents_never_throw(noise: bytes, at: int, form: str) -> None:
    made = {"docx": docx([("", "words")]), "odt": odt("<text:p>words</text:p>"), "epub": epub(["<p>words</p>"])}[form]
    data = made[: at % len(made)] + noise + made[at % len(made) + len(noise) :]
    witness, findings = read_witness(data, f"a.{form}")
    assert witness is not None or findings


def test_deep_nesting_ends_in_a_sentence() -> None:
    deep = epub(["<div>" * 3000 + "<p>words</p>" + "</div>" * 3000])
    witness, findings = read_witness(deep, "a.epub")
    assert witness is not None or [one.code for one in findings] == ["w-046"]
