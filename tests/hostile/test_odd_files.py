"""Odd files beside the witnesses: each becomes a text with all its words, or is named with a reason; nothing else."""

from __future__ import annotations

import json
import os
import re
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from small_project import Project

from hostile.outside import Outcome, differences, read_findings, run_apart, snapshot
from hostile.pages import LIVE, Page, letters

Maker = Callable[[Path], None]

UNDESCRIBED = "w-007"  # said of every file that sources.yml does not describe
SECRET = "Qsecretoutside"
PROSE = "The witness {0} tells of a harmless morning in the library.\n\nIts second paragraph, {0}second, is as calm.\n"


@dataclass(frozen=True, slots=True)
class Odd:
    """One odd file: its name, what is in it, the words that its page must hold if it has one, and why it is tried."""

    name: str | bytes
    content: str | bytes | Maker
    why: str
    words: str | None = None  # by default those of the content
    must_be_named: bool = False  # no text can come of it
    may_be_silent: bool = False  # it is no file for us, or holds nothing

    @property
    def token(self) -> str:
        """The letters by which a message about the file is known, however its name is printed."""
        name = os.fsdecode(self.name)
        return max(re.findall(r"[A-Za-z0-9]+", name.removesuffix(".txt")), key=len, default=name)


def _prose(word: str) -> str:
    return PROSE.format(word)


def _link(target: str) -> Maker:
    return lambda path: path.symlink_to(target)


def _node(kind: int) -> Maker:
    return lambda path: os.mknod(path, 0o600 | kind)


def _sparse(size: int) -> Maker:
    def make(path: Path) -> None:
        with path.open("wb") as stream:
            stream.write(_prose("Qsparse").encode())
            stream.truncate(size)

    return make


def _folder(path: Path) -> None:
    path.mkdir()
    (path / "inner.txt").write_text(_prose("Qinner"))


def _unreadable(path: Path) -> None:
    path.write_text(_prose("Qunreadable"))
    path.chmod(0)  # without effect for root, who then gets a text


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)) * 4

CONTENTS = {
    "empty": Odd("oddempty.txt", b"", "no byte", must_be_named=True),
    "one letter": Odd("oddletter.txt", "x", "one letter", may_be_silent=True),
    "a BOM": Odd("oddbom.txt", b"\xef\xbb\xbf" + _prose("Qbom").encode(), "a mark of order first", _prose("Qbom")),
    "only a BOM": Odd("oddonlybom.txt", b"\xef\xbb\xbf", "nothing after the mark", must_be_named=True),
    "two BOMs": Odd("oddtwoboms.txt", b"\xef\xbb\xbf" * 2 + _prose("Qtwoboms").encode(), "two marks", _prose("Qtwoboms")),
    "UTF-16 with BOM": Odd("oddutf16.txt", _prose("Qwide").encode("utf-16"), "another encoding", _prose("Qwide")),
    "UTF-16 big": Odd("oddutf16be.txt", b"\xfe\xff" + _prose("Qbig").encode("utf-16-be"), "the other order", _prose("Qbig")),
    "UTF-16 bare": Odd("oddutf16bare.txt", _prose("Qbare").encode("utf-16-le"), "without a mark", _prose("Qbare")),
    "UTF-32": Odd("oddutf32.txt", _prose("Qthirtytwo").encode("utf-32"), "another encoding", _prose("Qthirtytwo")),
    "Latin-1": Odd("oddlatin.txt", ("Caf\xe9 na\xefve. " + _prose("Qlatin")).encode("latin-1"), "an old encoding", _prose("Qlatin")),
    "Windows-1254": Odd("oddturkish.txt", ("\u0130stanbul \u011f. " + _prose("Qturkish")).encode("cp1254"), "a Turkish one", _prose("Qturkish")),
    "EBCDIC": Odd("oddebcdic.txt", _prose("Qebcdic").encode("cp500"), "no letter where it should be", _prose("Qebcdic")),
    "half a letter": Odd("oddhalf.txt", _prose("Qhalf").encode() + b"\xc3", "UTF-8 cut in a letter", _prose("Qhalf")),
    "surrogates": Odd("oddsurrogate.txt", _prose("Qsurrogate").encode() + b"\xed\xa0\x80", "UTF-8 of no letter", _prose("Qsurrogate")),
    "overlong": Odd("oddoverlong.txt", _prose("Qoverlong").encode() + b"\xc0\xbcscript\xc0\xbe", "a bracket in two bytes", _prose("Qoverlong")),
    "a picture": Odd("oddpng.txt", PNG + bytes(range(256)), "a picture with another name", must_be_named=True),
    "a PDF": Odd("oddpdf.txt", PDF, "a document with another name", must_be_named=True),
    "an archive": Odd("oddzip.txt", b"PK\x03\x04" + bytes(range(256)) * 3, "an archive with another name", must_be_named=True),
    "a compressed file": Odd("oddgz.txt", b"\x1f\x8b\x08" + bytes(range(255, -1, -1)) * 3, "compressed", must_be_named=True),
    "a program": Odd("oddelf.txt", b"\x7fELF" + bytes(512), "a program", must_be_named=True),
    "a picture by its name": Odd("oddpicture.png", PNG, "no raw text, and says so", may_be_silent=True),
    "only NULs": Odd("oddnuls.txt", bytes(4096), "not one letter", must_be_named=True),
    "NUL inside": Odd("oddnul.txt", _prose("Qnul").replace(" ", " \x00", 1), "a NUL", _prose("Qnul")),
    "controls": Odd("oddcontrols.txt", _prose("Qcontrols") + "\x01\x02\x07\x08\x0b\x1b[31m\x7f\n", "controls", _prose("Qcontrols")),
    "no line end": Odd("oddnoend.txt", _prose("Qnoend").rstrip(), "the last line is open", _prose("Qnoend")),
    "only CR": Odd("oddcr.txt", _prose("Qcr").replace("\n", "\r"), "the ends of an old system"),
    "CRLF": Odd("oddcrlf.txt", _prose("Qcrlf").replace("\n", "\r\n"), "the ends of another"),
    "mixed ends": Odd("oddmixed.txt", _prose("Qmixed").replace("\n\n", "\r\n\r") + "More.\n\r\nEven more.\r", "all three"),
    "line separators": Odd("oddls.txt", _prose("Qls").replace("\n", "\u2028"), "ends that Python knows and editors do not"),
    "next line": Odd("oddnel.txt", _prose("Qnel").replace("\n", "\x85"), "another such"),
    "form feeds": Odd("oddff.txt", _prose("Qffone") + "\x0c" + _prose("Qfftwo") + "\x0c\x0c", "pages"),
    "only white space": Odd("oddwhite.txt", " \t\n\n \r\n\x0c\n", "no word", must_be_named=True),
    "only punctuation": Odd("oddpunctuation.txt", "?!... --- ***\n\n(((([[[[\n", "no letter", words="", may_be_silent=True),
    "only digits": Odd("odddigits.txt", "1 2 3\n\n4 5 6\n\n2015\n", "page numbers, to a careless reader", words="", may_be_silent=True),
    "one long line": Odd("oddlong.txt", _prose("Qlong").replace("\n", " ") * 300, "75,000 characters"),
    "one long word": Odd("oddword.txt", "Qword" + "abcdefghij" * 3_000 + "\n", "30,000 letters", words="Qword"),
    "a line a word": Odd("oddcolumn.txt", "\n".join(_prose("Qcolumn").split()), "a narrow column"),
    "an empty line a word": Odd("oddgaps.txt", "\n\n".join(_prose("Qgaps").split()), "a paragraph a word"),
    "right to left": Odd("oddrtl.txt", "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd Qrtl.\n\n\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645.\n", "Hebrew, Arabic"),
    "overrides": Odd("oddbidi.txt", "\u202e" + _prose("Qbidi") + "\u2066", "marks never closed", _prose("Qbidi")),
    "Chinese": Odd("oddcjk.txt", "\u9019\u662f\u4e00\u500b\u6587\u672c\u3002Qcjk\n\n\u7b2c\u4e8c\u6bb5\u843d\u3002\n", "no spaces"),
    "pictures": Odd("oddemoji.txt", "\U0001f468\u200d\U0001f469\u200d\U0001f467 Qemoji \U0001f1f9\U0001f1f7.\n", "many characters each"),
    "accents": Odd("oddcombining.txt", "Q" + "combining" + "\u0301" * 500 + " words here.\n", "500 on one letter", words="words here"),
    "invisible": Odd("oddinvisible.txt", "\u200b\u200c\u200d\u2060\ufeff\n", "nothing to see", words="", may_be_silent=True),
    "front matter": Odd("oddfront.txt", "---\ntitle: Qfront\ntemplate: evil.html\nhide: 5\n---\n\n" + _prose("Qfrontbody"), "raw words, no front matter", _prose("Qfrontbody")),
    "only dashes": Odd("odddashes.txt", "---\n---\n---\n\n" + _prose("Qdashes"), "a rule", _prose("Qdashes")),
    "YAML": Odd("oddyaml.txt", "id: x\ntitle: [a, b\n\t- &a *a\n!!python/object:os.system id\n\n" + _prose("Qyaml"), "raw words, no data", _prose("Qyaml")),
    "Jinja": Odd("oddjinja.txt", "{{ 7*7 }} {% include 'x' %} {# gone #} Qjinja\n\n" + _prose("Qjinjabody"), "raw words, no template", "gone Qjinja " + _prose("Qjinjabody")),
    "HTML": Odd("oddhtml.txt", "<script>alert(1)</script> <img src=x onerror=alert(1)> Qhtml </div></article>\n\n" + _prose("Qhtmlbody"), "raw words, no markup", "alert onerror Qhtml " + _prose("Qhtmlbody")),
    "Markdown": Odd("oddmarkdown.txt", "# one\n\n- [x](javascript:alert(1)) ![y](//evil.example/z.png) `tick\n\n```\nQmarkdown\n\n" + _prose("Qmarkdownbody"), "raw words, no marks", "Qmarkdown " + _prose("Qmarkdownbody")),
    "notes": Odd("oddnotes.txt", "[^1] Qnotes\n\n[^1]: a note\n\n[@nobody2000] ^[x] [x]{.plain} {#top}\n\n" + _prose("Qnotesbody"), "marks of Pandoc", "Qnotes " + _prose("Qnotesbody")),
    "conflict marks": Odd("oddconflict.txt", "<<<<<<< HEAD\nQours\n=======\nQtheirs\n>>>>>>> branch\n\n" + _prose("Qconflict"), "a merge gone wrong", "Qours Qtheirs " + _prose("Qconflict")),
    "a comment": Odd("oddcomment.txt", "<!-- Qcomment never closed\n\n" + _prose("Qcommentbody"), "swallows the rest", "Qcomment " + _prose("Qcommentbody")),
}  # fmt: skip

NAMES = {
    "newline": Odd("oddnewline\nname.txt", _prose("Qnewline"), "a line end in the name"),
    "carriage return": Odd("oddreturn\rname.txt", _prose("Qreturn"), "hides what stands before it on a terminal"),
    "escape": Odd("oddescape\x1b[31m.txt", _prose("Qescape"), "colours the terminal"),
    "tab": Odd("oddtab\tname.txt", _prose("Qtab"), "a tab"),
    "quote": Odd('oddquote"onclick="alert(1).txt', _prose("Qquote"), "leaves an attribute"),
    "apostrophe": Odd("oddapostrophe'name.txt", _prose("Qapostrophe"), "leaves an attribute"),
    "bracket": Odd("oddbracket<img src=x onerror=alert(1)>.txt", _prose("Qbracket"), "a tag"),
    "ampersand": Odd("oddampersand&lt;b&gt;.txt", _prose("Qampersand"), "entities"),
    "escaped slash": Odd("..%2f..%2foddescapedslash.txt", _prose("Qescapedslash"), "upwards, to a careless server", may_be_silent=True),
    "percent": Odd("oddpercent%00%zz.txt", _prose("Qpercent"), "no address"),
    "question": Odd("oddquestion?a=b#c.txt", _prose("Qquestion"), "a query and a place"),
    "backslash": Odd("..\\..\\oddbackslash.txt", _prose("Qbackslash"), "upwards, on Windows", may_be_silent=True),
    "colon": Odd("javascript:oddcolon.txt", _prose("Qcolon"), "a scheme"),
    "dots": Odd("..oddtwodots.txt", _prose("Qtwodots"), "two dots first", may_be_silent=True),
    "only dots": Odd("....txt", _prose("Qonlydots"), "nothing but dots", may_be_silent=True),
    "a dot": Odd(".oddhidden.txt", _prose("Qhidden"), "hidden on purpose", may_be_silent=True),
    "a dash": Odd("-oddrf --strict.txt", _prose("Qdash"), "an option"),
    "a space first": Odd(" oddspace first.txt", _prose("Qspacefirst"), "a space"),
    "a space last": Odd("oddspacelast .txt", _prose("Qspacelast"), "a space before the dot"),
    "a dot last": Odd("odddotlast..txt", _prose("Qdotlast"), "two dots"),
    "only a space": Odd(" .txt", _prose("Qonlyspace"), "an id of nothing", may_be_silent=True),
    "only signs": Odd("!!!.txt", _prose("Qonlysigns"), "an id of nothing"),
    "con": Odd("con.txt", _prose("Qcondevice"), "a device on Windows"),
    "nul": Odd("NUL.txt", _prose("Qnuldevice"), "a device on Windows"),
    "long": Odd("oddlong" + "n" * 244 + ".txt", _prose("Qlongname"), "255 bytes"),
    "long letters": Odd("odd" + "\u0131" * 124 + ".txt", _prose("Qlongletters"), "255 bytes of two each"),
    "not Unicode": Odd(b"oddbytes\xff\xfe.txt", _prose("Qbytes"), "bytes that are no text"),
    "composed": Odd("oddtwin\u00e9.txt", _prose("Qcomposed"), "a name composed"),
    "decomposed": Odd("oddtwine\u0301.txt", _prose("Qdecomposed"), "the same name decomposed"),
    "small": Odd("oddcase.txt", _prose("Qsmall"), "a name"),
    "capital": Odd("ODDCASE.txt", _prose("Qcapital"), "the same name in capitals"),
    "ending in capitals": Odd("oddending.TXT", _prose("Qending"), "the ending in capitals"),
    "slug one": Odd("odd slug!.txt", _prose("Qslugone"), "a name"),
    "slug two": Odd("odd-slug.txt", _prose("Qslugtwo"), "another with the same slug"),
    "no ending": Odd("oddnoending", _prose("Qnoending"), "no ending", may_be_silent=True),
    "two endings": Odd("oddtwo.txt.txt", _prose("Qtwoendings"), "two endings"),
    "html": Odd("oddpage.html", "<p>Qpage</p><script>alert(1)</script>", "a page, and its script is no text", "Qpage", may_be_silent=True),
    "index": Odd("index.txt", _prose("Qindex"), "the list of texts"),
    "people": Odd("people.txt", _prose("Qpeople"), "a list of names"),
    "companion": Odd("first.txt", _prose("Qcompanion"), "the id of a text of the edition"),
    "a term": Odd("machine-learning.txt", _prose("Qterm"), "the id of a term"),
    "a work": Odd("smith2010.txt", _prose("Qwork"), "the key of a work"),
    "a name": Odd("ada-lovelace.txt", _prose("Qname"), "the id of a name"),
    "a year": Odd("1843.txt", _prose("Qyear"), "a date"),
    "404": Odd("404.txt", _prose("Qfourohfour"), "the page of what is not there"),
    "direction": Odd("oddgpj.\u202etxt.txt", _prose("Qdirection"), "turned round"),
    "zero width": Odd("odd\u200bzero\u200bwidth.txt", _prose("Qzerowidth"), "invisible"),
    "other script": Odd("\u043c\u043e\u0441\u043a\u0432\u0430.txt", _prose("Qcyrillic"), "no Latin letter"),
}  # fmt: skip

NODES = {
    "a pipe": Odd("oddpipe.txt", _node(stat.S_IFIFO), "reading it waits for ever", must_be_named=True),
    "a socket": Odd("oddsocket.txt", _node(stat.S_IFSOCK), "cannot be read", must_be_named=True),
    "a device": Odd("oddzero.txt", _link("/dev/zero"), "never ends", must_be_named=True),
    "a terminal": Odd("oddstdin.txt", _link("/dev/stdin"), "waits for a person", must_be_named=True),
    "a dangling link": Odd("odddangling.txt", _link("nowhere.txt"), "leads nowhere", must_be_named=True),
    "a loop": Odd("oddloop.txt", _link("oddloop.txt"), "leads to itself", must_be_named=True),
    "a loop of two": Odd("oddlooptwo.txt", _link("oddloopthree.txt"), "leads to the next", must_be_named=True),
    "a loop of two, back": Odd("oddloopthree.txt", _link("oddlooptwo.txt"), "leads back", must_be_named=True),
    "a link out": Odd("oddout.txt", _link("../outside/secret.txt"), "leads out of the folder", must_be_named=True),
    "a link out, whole path": Odd("oddpasswd.txt", _link("/etc/passwd"), "a file of the system", must_be_named=True),
    "a link by a link": Odd("oddhop.txt", _link("oddfolderlink/secret.txt"), "out in two steps", must_be_named=True),
    "a link of a folder out": Odd("oddfolderlink", _link("../outside"), "a folder that leads out", may_be_silent=True),
    "a link in": Odd("oddin.txt", _link("oddreal.txt"), "stays in the folder", words=_prose("Qreal")),
    "its target": Odd("oddreal.txt", _prose("Qreal"), "a file"),
    "a folder": Odd("oddfolder.txt", _folder, "a folder with the name of a file", words=_prose("Qinner")),
    "unreadable": Odd("oddunreadable.txt", _unreadable, "may not be read (by root, it may)", words=_prose("Qunreadable")),
}  # fmt: skip

BIG = {
    "a huge paragraph": Odd("oddhuge.txt", "Qhuge " + "words of a long paragraph, " * 40_000 + "Qend.", "1 MB in one line", words="Qhuge Qend"),
    "a sparse file": Odd("oddsparse.txt", _sparse(60_000_000), "60 MB of nothing", must_be_named=True),
}  # fmt: skip

# Pages of the edition whose addresses odd names might take, and words that only they have.
EDITION = {
    "texts": "First text",
    "texts/first": "was never built",
    "texts/second": "Ada Lovelace again",
    "names/people": "Mathematician",
    "names/ada-lovelace": "Mathematician",
    "glossary/machine-learning": "Programs that get better",
    "timeline": "Lovelace publishes her notes",
    "timeline/1843": "Ada Lovelace wrote",
    "bibliography": "Engines",
    "404.html": "Between Blocs",
}

BATCHES = {"contents": CONTENTS, "names": NAMES, "nodes": NODES, "big": BIG}
ROWS = [(batch, row) for batch, rows in BATCHES.items() for row in rows]


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of a folder of odd files."""

    root: Path
    outcome: Outcome
    said: str
    changed: list[str]
    texts: dict[str, Page]


@cache
def _built(batch: str, folder: Path) -> Seen:
    project = Project(folder / batch / "project")
    sources = folder / batch / "odd"
    sources.mkdir()
    outside = folder / batch / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(_prose(SECRET))
    for odd in BATCHES[batch].values():
        path = Path(os.fsdecode(os.path.join(os.fsencode(sources), os.fsencode(odd.name))))  # noqa: PTH118
        if callable(odd.content):
            odd.content(path)
        else:
            path.write_bytes(odd.content if isinstance(odd.content, bytes) else odd.content.encode())
    before = snapshot(folder / batch)
    where: list[str | bytes] = ["--project", str(project.root)]
    outcome = run_apart([*where, "build", "--sources", str(sources)], at=project.root, seconds=120)
    check = run_apart([*where, "check", "--format", "json", "--sources", str(sources)], at=project.root, seconds=120)
    listed = ("project/site", "project/build", "project/.cache")
    changed = differences(before, snapshot(folder / batch, leaving_out=listed))
    texts = {p.parent.name: Page(p.read_bytes()) for p in (project.root / "site/texts").glob("*/index.html")}
    said = outcome.said + "".join(
        json.dumps(f, ensure_ascii=False) + "\n" for f in read_findings(check) if f["code"] != UNDESCRIBED
    )
    return Seen(project.root, outcome, said, changed, texts)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("odd")


@pytest.mark.parametrize("batch", BATCHES)
def test_odd_files_do_not_end_the_build(batch: str, folder: Path) -> None:
    seen = _built(batch, folder)
    assert not seen.outcome.is_civil()
    assert not seen.changed, "written where nothing is to be written"
    assert {"first", "second"} <= seen.texts.keys(), seen.said[-2000:]
    assert not re.search("\x1b(?!\\[[0-9;]*m)|\x1b\\[31m\\.txt|\r(?!\n)", seen.outcome.said), (
        "a terminal would obey a name"
    )


@pytest.mark.parametrize("batch", BATCHES)
def test_nothing_of_odd_files_comes_alive(batch: str, folder: Path) -> None:
    seen = _built(batch, folder)
    site = seen.root / "site"
    twin = Page.at(site, "texts/second")
    found = {}
    for url, page in seen.texts.items():
        found[url] = [
            a for a in page.alive(twin, exact=False) if "forbids" in a or "<" not in a or a.split("<")[1][:-1] in LIVE
        ]
    assert not {url: what for url, what in found.items() if what}
    for path in site.rglob("*"):
        assert SECRET.encode() not in (path.read_bytes() if path.is_file() else b""), f"{path} holds what lies outside"
        assert b"root:x:0" not in (path.read_bytes() if path.is_file() else b""), f"{path} holds a file of the system"


@pytest.mark.parametrize(("batch", "row"), ROWS, ids=[row.replace(" ", "_") for _, row in ROWS])
def test_an_odd_file_is_a_text_or_is_named(batch: str, row: str, folder: Path) -> None:
    odd = BATCHES[batch][row]
    seen = _built(batch, folder)
    named = odd.token in seen.said
    if odd.must_be_named:
        assert named, f"{odd.name!r} ({odd.why}): no word of it in {seen.said[-3000:]}"
        return
    content = odd.content.decode(errors="ignore") if isinstance(odd.content, bytes) else odd.content
    words = letters(odd.words if odd.words is not None else content if isinstance(content, str) else "")
    whole = [url for url, page in seen.texts.items() if page.raw and all(w in page.words for w in words)]
    assert named or odd.may_be_silent or (words and whole), f"{odd.name!r} ({odd.why}): neither a text nor named"
    own = [w for w in words if w.startswith("Q")]
    some = [url for url, page in seen.texts.items() if own and own[-1] in "".join(page.at_path("//article//p"))]
    if some and not whole:
        lost = {url: [w for w in words if w not in seen.texts[url].words][:8] for url in some}
        assert named, f"{odd.name!r} ({odd.why}): lost without a word: {lost}"


@pytest.mark.parametrize("url", EDITION)
def test_an_odd_name_replaces_no_page(url: str, folder: Path) -> None:
    """A page of the edition is there, and says what it says without the odd files."""
    page = Page.at(_built("names", folder).root / "site", url)
    assert page.raw, "the page is gone"
    assert EDITION[url] in page.words
    assert "tells of a harmless morning" not in "".join(page.at_path("//article//p[starts-with(@id,'p')]"))


@pytest.mark.parametrize("row", [row for row, odd in NAMES.items() if odd.name != b"oddpage.html"])
def test_one_odd_name_is_one_page(row: str, folder: Path) -> None:
    word = letters(f"{NAMES[row].content!r}")[2]
    pages = [
        u
        for u, page in _built("names", folder).texts.items()
        if re.search(rf"{word}\b", "".join(page.at_path("//article//p")))
    ]
    assert len(pages) <= 1, f"one file became {pages}"


def test_a_file_that_changes_while_it_is_read(project: Any, tmp_path: Path) -> None:
    """Whatever of it is read, the build ends, and the page is of one time: its first and last words agree."""
    sources = tmp_path / "odd"
    sources.mkdir()
    path = sources / "changing.txt"
    stop = threading.Event()

    def change() -> None:
        n = 0
        while not stop.is_set():
            n += 1
            new = sources / ".new"
            new.write_text(
                f"First words of time{n}time.\n\n" + _prose("Qchanging") * 50 + f"\n\nLast words of time{n}time.\n"
            )
            new.replace(path)

    path.write_text(_prose("Qchanging"))
    writer = threading.Thread(target=change)
    writer.start()
    try:
        outcome = run_apart(["--project", str(project.root), "build", "--sources", str(sources)], at=tmp_path)
    finally:
        stop.set()
        writer.join()
    assert outcome.code == 0, outcome.said[-2000:]
    page = Page.at(project.root / "site", "texts/changing")
    times = set(re.findall(r"time(\d+)time", "".join(page.at_path("//article"))))
    assert len(times) <= 1, f"a page of two times: {times}"
