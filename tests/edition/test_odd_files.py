"""Odd files among the raw ones and below docs/: each becomes a text with all its words, or a finding says why not."""

import hashlib
import os
import socket
from pathlib import Path

import pytest

from glossator.edition import read_edition
from glossator.edition.files import decoded
from glossator.records.folder import shown_path

WORDS = "Some words of a raw file, which must not be lost on the way.\n"


def _write(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(WORDS)


def _bytes(data):
    return lambda path: path.write_bytes(data)


def _link(target):
    return lambda path: path.symlink_to(target)


def _socket(path):
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may have a hundred bytes only
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


def _pair(path):
    path.with_name("other.txt").write_text(WORDS)
    path.symlink_to("other.txt")


RAW = [
    # name below sources/, how it is made, id of the text or None, code of a finding or None, why
    ("plain.txt", _write, "plain", None, "a plain name"),
    ("no-ending", _write, "no-ending", None, "no ending"),
    ("a.TXT", _write, "a", None, "an ending in capitals"),
    ("UPPER.txt", _write, "upper", None, "capitals"),
    ("a b.txt", _write, "a-b", None, "white space"),
    (" lead.txt", _write, "lead", None, "white space before"),
    ("trail .txt", _write, "trail", None, "white space at the end"),
    ("trail.txt ", _write, "trail", None, "white space at the very end"),
    ("-o", _write, "o", None, "an option of commands"),
    ("--help.txt", _write, "help", None, "a long one"),
    ("con.txt", _write, "text-con", "t-018", "a device of Windows"),
    ("NUL", _write, "text-nul", "t-018", "another"),
    ("index.txt", _write, "text-index", "t-018", "the list of texts"),
    ("taken.txt", _write, "taken-2", "t-018", "the name of a companion"),
    ("described.txt", _write, "described-2", "t-018", "the id of a source that is not at hand"),
    ("a_b.txt", _write, "a-b", None, "an underscore"),
    ("a.b.c.txt", _write, "a-b-c", None, "dots"),
    ("dot.", _write, "dot", None, "a dot at the end"),
    ("new\nline.txt", _write, "new-line", None, "a line end"),
    ("tab\t.txt", _write, "tab", None, "a tab"),
    ("esc\x1b[2J.txt", _write, "esc-2j", None, "an escape of terminals"),
    ("bell\x07.txt", _write, "bell", None, "a control character"),
    (os.fsdecode(b"caf\xe9.txt"), _write, "caf", None, "no UTF-8"),
    (os.fsdecode(b"\xff\xfe"), _write, "x", None, "no letter at all"),
    ("\u202egnp.txt", _write, "gnp", None, "an override"),
    ("\u200f.txt", _write, "x", None, "a direction mark alone"),
    ("x\u200by.txt", _write, "xy", None, "a space of no width"),
    ("\u00e9.txt", _write, "e", None, "a composed letter"),
    ("e\u0301.txt", _write, "e", None, "a decomposed one"),
    ("Türkiye.txt", _write, "turkiye", None, "letters beyond ASCII"),
    ("中文.txt", _write, "zhongwen", None, "letters of another script"),
    ("😀.txt", _write, "grinning", None, "an emoji"),
    ("a" * 251 + ".txt", _write, "a" * 80, "t-018", "255 bytes"),
    ("é" * 125 + ".txt", _write, "e" * 80, "t-018", "255 bytes, decomposed"),
    ("<b>&amp;'\".txt", _write, "b-amp", None, "markup"),
    ("%2e%2e%2f.txt", _write, "2e-2e-2f", None, "an escaped path"),
    ("a\\b.txt", _write, "a-b", None, "a path of Windows"),
    ("$(reboot).txt", _write, "reboot", None, "a command"),
    ("sub/deep.txt", _write, "deep", None, "in a sub-folder"),
    ("sub/a b/c.txt", _write, "c", None, "deeper"),
    ("link.txt", _pair, "link", None, "a link within the folder"),
    ("bom.txt", _bytes(b"\xef\xbb\xbf" + WORDS.encode()), "bom", None, "a mark of byte order"),
    ("crlf.txt", _bytes(WORDS.replace("\n", "\r\n").encode()), "crlf", None, "line ends of Windows"),
    ("bidi.txt", _bytes(f"An override \u202e stands here. {WORDS}".encode()), "bidi", "t-019", "an override in it"),
    ("shy.txt", _bytes(f"A soft hy\u00adphen. {WORDS}".encode()), "shy", None, "a soft hyphen in its words"),
    ("latin.txt", _bytes(f"Caf\xe9. {WORDS}".encode("latin-1")), "latin", "w-040", "Latin-1"),
    ("utf16.txt", _bytes(WORDS.encode("utf-16")), "utf16", None, "UTF-16"),
    ("zero.txt", _bytes(b""), None, "w-002", "nothing in it"),
    ("binary.txt", _bytes(bytes(range(256)) * 9), None, "w-003", "no text"),
    ("backup.txt~", _write, None, "t-017", "a backup of Emacs"),
    ("#auto.txt#", _write, None, "t-017", "what Emacs has not saved"),
    ("old.txt.bak", _write, None, "t-017", "a backup"),
    (".hidden.txt", _write, None, "t-017", "hidden"),
    ("...", _write, None, "t-017", "only dots"),
    (".txt", _write, None, "t-017", "only an ending"),
    (".folder", lambda p: _write(p / "x.txt"), None, "t-017", "a hidden folder"),
    ("Thumbs.db", _write, None, "t-017", "what Windows leaves"),
    ("system.txt", _link("/etc/hostname"), None, "t-016", "a link to a system file"),
    ("up.txt", _link("../docs/about.md"), None, "t-016", "a link into the project"),
    ("etc", _link("/etc"), None, "t-016", "a link to a folder of the system"),
    ("here", _link("."), None, "t-016", "a link to the folder itself"),
    ("loop.txt", _link("loop.txt"), None, "t-016", "a link to itself"),
    ("gone.txt", _link("nowhere"), None, "t-016", "a link to nothing"),
    ("zeroes.txt", _link("/dev/zero"), None, "t-016", "a link to what never ends"),
    ("pipe.txt", os.mkfifo, None, "t-016", "a pipe"),
    ("socket.txt", _socket, None, "t-016", "a socket"),
]  # fmt: skip


@pytest.fixture
def root(tmp_path):
    for name, content in {
        "docs/about.md": "# About\n\nWords.\n",
        "docs/texts/taken.md": "---\ntitle: Taken\n---\n\nWords.\n",
        "references/sources.yml": f"- id: described\n  title: D\n  sha256: {'a' * 64}\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    (tmp_path / "sources").mkdir()
    return tmp_path


def _originals(edition):
    return {text.id: text for text in edition.texts if text.path.startswith("build/")}


@pytest.mark.parametrize(("name", "make", "id", "code", "why"), RAW, ids=[row[4] for row in RAW])
def test_a_raw_file_becomes_a_text_or_a_finding(root, name, make, id, code, why):
    path = root / "sources" / name
    make(path)
    edition, findings = read_edition(root)
    texts = _originals(edition)
    file = shown_path(path, root)
    about = [one.code for one in findings if one.place.file == file]
    if id is None:
        assert not texts, why
        assert about == [code], why
    else:
        assert id in texts, why
        words = " ".join(passage.prose.text for passage in texts[id].passages)
        assert WORDS.strip() in words, why
        assert texts[id].local, why
        assert (code in about) if code else set(about) <= {"w-007"}, why
    for one in findings:
        one.place.file.encode()
        assert one.place.file.isprintable() and one.message.isprintable(), why


def test_all_of_them_at_once_lose_nothing(root):
    made = []
    for name, make, id, code, _ in RAW:
        make(root / "sources" / name)
        made.append((shown_path(root / "sources" / name, root), id, code))
    edition, findings = read_edition(root)
    texts = _originals(edition)
    # `link.txt` brings the file it leads to; the folder `sub` of two rows is one.
    assert len(texts) == sum(id is not None for _, id, _ in made) + 1
    assert len({text.id.casefold() for text in edition.texts}) == len(edition.texts)
    with_findings = {one.place.file for one in findings}
    assert [file for file, id, _ in made if id is None and file not in with_findings] == []
    again, more = read_edition(root)
    assert [text.id for text in again.texts] == [text.id for text in edition.texts]
    assert more == findings


def test_a_described_file_keeps_its_id_whatever_its_name(root):
    digest = hashlib.sha256(WORDS.encode()).hexdigest()
    (root / "references/sources.yml").write_text(f"- id: mine\n  title: Mine\n  sha256: {digest}\n  publish: true\n")
    (root / "sources/con\u202e.txt").write_text(WORDS)
    (root / "sources/mine.txt").write_text("Other words of another file.\n")
    texts = _originals(read_edition(root)[0])
    assert sorted((text.id, text.local) for text in texts.values()) == [("mine", False), ("mine-2", True)]


def test_a_link_to_an_original_in_a_folder_of_another_name(root):
    (root / "raw").mkdir()
    (root / "raw/a.txt").write_text(WORDS)
    (root / "docs/texts/link.md").symlink_to("../../raw/a.txt")
    edition, findings = read_edition(root, root / "raw")
    assert [(one.code, one.place.file) for one in findings if one.code == "t-016"] == [("t-016", "docs/texts/link.md")]
    assert [text.local for text in edition.texts if WORDS in text.source] == [True]


@pytest.mark.parametrize(("id", "other"), [("mine", "sources/a.txt"), ("taken", "docs/texts/taken.md")])
def test_a_second_copy_of_a_described_file_is_named(root, id, other):
    digest = hashlib.sha256(WORDS.encode()).hexdigest()
    (root / "references/sources.yml").write_text(f"- id: {id}\n  title: Mine\n  sha256: {digest}\n")
    (root / "sources/a.txt").write_text(WORDS)
    (root / "sources/b.txt").write_text(WORDS)
    edition, findings = read_edition(root)
    assert sorted(text.id for text in edition.texts) == sorted({"taken", id})
    found = [one for one in findings if one.code == "t-012"]
    assert found[-1].place.file == "sources/b.txt"
    assert all(f"the other is {other}" in one.message for one in found)


def test_two_files_that_quote_the_same_words_of_a_text(root):
    (root / "docs/notes").mkdir()
    for name in ("taken", "taken-x"):
        (root / f"docs/notes/{name}.md").write_text("---\ntext: taken\n---\n\n## Words {kind=context}\n\nA comment.\n")
    (root / "docs/texts/taken.md").write_text("---\ntitle: Taken\n---\n\nWords stand here.\n")
    edition, findings = read_edition(root)
    found = [one for one in findings if one.code == "t-012"]
    assert [(one.place.file, one.place.line) for one in found] == [("docs/notes/taken.md", 5)]
    assert "the other is docs/notes/taken-x.md" in found[0].message
    assert len(edition.comments) == len(edition.notes) == 1


BAD = ("../../docs/about", "..", ".", "A B", "con", "index", "x" * 300, "<b>", "a\\u202eb", "/etc/x", "Mine", "a_b")


@pytest.mark.parametrize("id", BAD)
def test_a_source_with_a_bad_id_is_no_description_and_its_text_stays_local(root, id):
    digest = hashlib.sha256(WORDS.encode()).hexdigest()
    (root / "references/sources.yml").write_text(f'- id: "{id}"\n  title: X\n  sha256: {digest}\n  publish: true\n')
    (root / "sources/raw.txt").write_text(WORDS)
    edition, findings = read_edition(root)
    assert [(text.id, text.local) for text in _originals(edition).values()] == [("raw", True)]
    codes = [one.code for one in findings if one.place.file == "references/sources.yml"]
    assert codes in (["t-004"], ["t-019", "t-020"])
    for text in edition.texts:
        assert (root / text.path).resolve().is_relative_to(root)


DOCS = [
    # name below docs/, how it is made, code, why
    ("a b/c.md", _write, "t-004", "white space in the path of a page"),
    ("README.md", _write, "t-004", "capitals in the name of a page"),
    ("con.md", _write, "t-004", "a device of Windows"),
    ("texts/index.md", _write, "t-004", "the list of texts"),
    ("glossary/index.md", _write, "t-004", "the list of terms"),
    ("notes/index.md", _write, "t-004", "notes on no text"),
    ("texts/A.md", _write, "t-004", "capitals in the name of a text"),
    ("texts/a_b.md", _write, "t-004", "an underscore in the name of a text"),
    ("texts/" + "x" * 81 + ".md", _write, "t-004", "a long name"),
    ("texts/x\u200by.md", _write, "t-020", "an invisible character in a name"),
    (os.fsdecode(b"texts/caf\xe9.md"), _write, "t-020", "no UTF-8 in a name"),
    ("texts/link.md", _link("/etc/hostname"), "t-016", "a link to a system file"),
    ("texts/original.md", _link("../../sources/raw.txt"), "t-016", "a link to an original"),
    ("link.md", _link("../../outside.md"), "t-016", "a link out of the project"),
    ("texts/pipe.md", os.mkfifo, "t-016", "a pipe"),
    ("glossary/pipe.md", os.mkfifo, "t-016", "a pipe in the glossary"),
    ("texts/x.md.bak", _write, "t-017", "a backup"),
    ("texts/nul.md", _bytes(b"---\ntitle: x\n---\n\na\0b\n"), "t-004", "a device, whatever is in it"),
    ("texts/zero.md", _bytes(b"---\ntitle: x\n---\n\na\0b\n"), "t-019", "a NUL"),
    ("texts/bidi.md", _bytes("---\ntitle: x\n---\n\na \u202eb\n".encode()), "t-019", "an override"),
    ("texts/entity.md", _bytes(b"---\ntitle: x\n---\n\na &#x202e;b\n"), "t-019", "an override by an entity"),
    ("texts/title.md", _bytes(b'---\ntitle: "a\\u202eb"\n---\n\na\n'), "t-019", "an override by an escape"),
    ("texts/wide.md", _bytes("---\ntitle: x\n---\n\nab\n".encode("utf-16")), "t-022", "UTF-16"),
    ("texts/bare.md", _bytes("---\ntitle: x\n---\n\nab\n".encode("utf-16-le")), "t-022", "UTF-16 without a mark"),
    ("texts/merge.md", _bytes(b"---\ntitle: x\n---\n\n<<<<<<< A\na\n=======\nb\n>>>>>>> B\n"), "t-023", "a merge"),
]


@pytest.mark.parametrize(("name", "make", "code", "why"), DOCS, ids=[row[3] for row in DOCS])
def test_odd_files_below_docs(root, name, make, code, why):
    (root / "sources/raw.txt").write_text(WORDS)
    (root.parent / "outside.md").write_text(WORDS)
    path = root / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    make(path)
    edition, findings = read_edition(root)
    assert [one.code for one in findings if one.place.file == shown_path(path, root)] == [code], why
    if code == "t-016":
        assert not [one for one in edition.documents if WORDS in one.source and one.path.startswith("docs/")], why
    assert "texts/taken.md" in [text.path.removeprefix("docs/") for text in edition.texts], why


@pytest.mark.parametrize("name", ["names.yml", "events.yml", "sources.yml", "library.bib", "anchors.lock"])
def test_references_that_are_no_files(root, name):
    (root / "references" / name).unlink(missing_ok=True)
    os.mkfifo(root / "references" / name)
    _, findings = read_edition(root)
    assert {(one.code, one.place.file) for one in findings if one.fails} == {("t-016", f"references/{name}")}


def test_two_ids_that_differ_only_in_case(root):
    (root / "references/library.bib").write_text(
        "@book{Smith2010,\n title = {A},\n}\n@book{smith2010,\n title = {B},\n}\n@book{Lovelace,\n title = {C},\n}\n"
    )
    (root / "references/names.yml").write_text("- id: lovelace\n  kind: person\n  name: Ada\n")
    findings = [one for one in read_edition(root)[1] if one.code in ("t-021", "b-007")]
    assert [(one.code, one.place.file, one.place.line) for one in findings] == [
        ("b-007", "references/library.bib", 4),
        ("t-021", "references/names.yml", 1),
    ]


DECODED = [
    (b"words", "words", None),
    ("Taşpınar".encode(), "Taşpınar", None),
    (b"\xef\xbb\xbfa", "\ufeffa", None),
    (b"caf\xe9", "caf\ufffd", "t-001"),
    (b"", "", None),
    ("ab".encode("utf-16"), None, "t-022"),
    ("ab".encode("utf-16-be"), None, "t-022"),
    ("ab".encode("utf-32"), None, "t-022"),
    (b"a long line of words\0", "a long line of words\0", None),
]


@pytest.mark.parametrize(("data", "words", "code"), DECODED)
def test_bytes_as_words(data, words, code):
    read, findings = decoded(data, "x.md")
    assert read == words
    assert [one.code for one in findings] == [code] * bool(code)
