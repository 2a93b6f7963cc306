"""Each slip is one finding at its place, with what was meant; what is right is none."""
# ruff: noqa: E501 - a row is a line

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.findings import Finding
from glossator.publish.examine import examine

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
FILES = {
    "docs/index.md": "# Mills\n\nWords.\n",
    "docs/texts/mills.md": "---\ntitle: Mills\nlanguage: en\n---\n\n## The weir\n\nThe mill stood by the water, says @poe2001.\n",
    "docs/texts/dams.md": "---\ntitle: Dams\nlanguage: en\n---\n\n## A dam\n\nWords of it.\n",
    "docs/glossary/water-right.md": "---\nterm: water right\nsources: [poe2001]\n---\n\nA right to water.\n",
    "docs/glossary/weir.md": "---\nterm: weir\nalso: [barrage]\n---\n\nA low dam.\n",
    "references/library.bib": "@book{poe2001,\n  author = {Poe, Ann},\n  title = {Mills},\n  date = {2001},\n}\n",
    "references/names.yml": "- id: ann-poe\n  kind: person\n  name: Ann Poe\n",
    "references/events.yml": '- id: mill-built-1801\n  date: "1801"\n  label: The mill is built\n  who: [ann-poe]\n',
}
TEXT = "docs/texts/mills.md"
NOTES = "docs/notes/mills.md"
GLOSSARY = "docs/glossary/weir.md"

SLIPS = [
    # file, what is added to it, code, the words at its place, the first suggestion, why
    (TEXT, "[a](dams.md#a-dame)", "m-001", "dams.md#a-dame", "dams.md#a-dam", "a heading of another page"),
    (TEXT, "[a](#the-wier)", "m-001", "#the-wier", "#the-weir", "a heading of the page"),
    (TEXT, "[a](/texts/dams.md)", "m-002", "/texts/dams.md", "dams.md", "a path from the root"),
    (TEXT, "[a](dams.html)", "m-003", "dams.html", "dams.md", "a page as it is built"),
    (TEXT, "[a](dms.md)", "x-005", "dms.md", "dams.md", "a page that is not there"),
    (TEXT, "[a](weir.md)", "x-005", "weir.md", "../glossary/weir.md", "the folder forgotten"),
    (TEXT, "![a wheel](wheal.png)", "m-004", "wheal.png", "wheel.png", "a picture that is not there"),
    (TEXT, "![](wheel.png)", "m-005", "![](wheel.png)", "", "a picture without a description"),
    (TEXT, "See [the dams][dams].", "m-006", "[the dams][dams]", "", "a reference that nobody defines"),
    (TEXT, "See [the dams]().", "m-007", ").", "", "no address"),
    (TEXT, "See [the dams] (dams.md).", "m-008", "[the dams] (dams.md)", "[the dams](dams.md)", "a space"),
    (TEXT, "#### Deeper", "m-009", "#### Deeper", "### Deeper", "a level passed over"),
    (TEXT, "##Glued", "m-010", "##Glued", "## Glued", "no space behind the signs"),
    (TEXT, "## The sluice {#sluice}", "m-011", "#sluice}", "", "an address that is not given"),
    (TEXT, "[it]{trem=weir}", "m-020", "trem=weir}", "term", "a kind misspelt"),
    (TEXT, "[it]{term=Water right}", "m-020", "Water right}", "water-right", "white space in an id"),
    (TEXT, "[it]{plane}", "m-020", "plane}", ".plain", "a sign misspelt"),
    (TEXT, "[it]{term=weir and so on", "m-021", "[it]{term=weir", "", "braces that are not closed"),
    (TEXT, "[it] {term=weir}", "m-022", "{term=weir}", "", "a space before the braces"),
    (TEXT, "[]{term=weir}", "m-023", "]{term=weir}", "", "no words"),
    (TEXT, "[it]{term=Barrage}", "g-001", "Barrage}", "weir", "a label where an id is due"),
    (TEXT, "[it]{term=ann-poe}", "g-001", "ann-poe}", "name=ann-poe", "the id of another kind"),
    (TEXT, "So.[^1]\n\n[^1]:\n", "m-030", "[^1]:\n", "", "a note without words"),
    (TEXT, "So.[^1]\n\n[^1]: A.\n[^1]: B.", "m-031", "[^1]: B.", "", "a note written twice"),
    (TEXT, "So.[^1]\n\n[^2]: A.\n", "t-006", "[^1]\n", "2", "a mark and a note of other labels: one mistake"),
    (TEXT, "So says poe2001 too.", "m-036", "poe2001 too", "@poe2001", "a key without its sign"),
    (TEXT, "-Granite", "m-050", "-Granite", "- Granite", "an item of a list without its space"),
    (TEXT, "-granite\n-slate", "m-050", "-granite", "- granite", "two of them in small letters"),
    (TEXT, "1.Granite\n2.Slate", "m-050", "1.Granite", "1. Granite", "items that are numbered"),
    (TEXT, "So.[^1]\n\n[1]: In most years.", "m-051", "[1]: In", "[^1]:", "a note without its sign"),
    (TEXT, "So.\n\n[1]: Elsewhere", "m-051", "[1]: Else", "[^1]:", "the same of one word, and no mark"),
    (TEXT, "10. Stone.\n\n   > Its weight.", "m-052", "> Its", "", "a block indented for nine items, below the tenth"),
    (TEXT, "1. Stone\n\n  more of it.", "m-052", "more of", "", "a paragraph two spaces in, where three are due"),
    (TEXT, "-   Stone.\n    - a\n\n  > All.", "m-052", "> All", "", "out of an item whose sign has room behind it"),
    (TEXT, "12. Stone.\n   - slate", "m-052", "- slate", "", "items of an item, without a blank line"),
    (NOTES, "## stood by the water\n", "m-032", "stood by", "", "no comment"),
    (NOTES, "## stood by\n\nA.\n\n## stood by\n\nB.", "m-033", "stood by\n\nB", "", "words with two notes"),
    (NOTES, "##  {kind=context}\n\nA.", "m-034", " {kind=context}", "", "no words"),
    (NOTES, "## stood by {kidn=context}\n\nA.", "m-035", "kidn=context}", "kind", "a sign misspelt"),
    (NOTES, "## stood by {kind=contxt}\n\nA.", "t-014", "contxt}", "context", "a kind misspelt"),
    (NOTES, "## stod by the water\n\nA.", "t-008", "stod by", "stood by the water", "words misquoted"),
]  # fmt: skip

RIGHT = [
    (TEXT, "[a](dams.md#a-dam) [b](#the-weir) [c](dams.md 'C') [d](<dams.md>) [e](../index.md)", "links"),
    (
        TEXT,
        "[a](https://example.org/a.html) <https://example.org/#x> [b](../exports/library.bib)",
        "links to elsewhere",
    ),
    (TEXT, "See [the dams][dams] and [dams][].\n\n[dams]: dams.md", "references that are defined"),
    (TEXT, "![a wheel](wheel.png)", "a picture"),
    (TEXT, "### Deeper\n\n#### And deeper\n\n## Up again {#up-again}", "headings"),
    (TEXT, "#mills are old.\n\n\\##Glued", "a subject's sign, and signs behind a backslash"),
    (TEXT, '[it]{term=weir} [it]{ term="weir" } [it]{ .plain } \\[it]{trem=x}', "our own markup"),
    (TEXT, "A set {a, b} and [sic] (p. 3) [a][b]".replace("[a][b]", "\\[a][b]"), "words in brackets and braces"),
    (TEXT, "-ing is an ending. \\-Yes, he said.\n\n\\-No.\n\n- Granite\n- slate\n\n1984 was dry.", "hyphens of words"),
    (TEXT, "-5 degrees, –Yes, +49 55 and 1.5 m.\n\n*Stone* and +/-", "numbers and dashes"),
    (TEXT, "9. Stone.\n\n   > Nine.\n\n10. Slate.\n\n    > Ten.\n\n    More.\n\nEnd.", "blocks of items"),
    (TEXT, "10. Stone\n   goes on.\n\n   11. Slate\n\n Leaning.\n\n- a\n  - b\n\n    c\n\n  d", "lines of items"),
    (TEXT, "10. Code\n\n    ```\n  > no quotation\n    ```\n\n-     far in\n\n  belongs", "code in items"),
    (TEXT, "See [1] and [the dams][2].\n\n[1]: dams.md\n[2]: <dams.md> 'Dams'", "addresses of links by number"),
    (TEXT, "```\n-Granite\n[1]: In most years.\n```", "code"),
    (TEXT, "`poe2001`, https://example.org/poe2001, B-2001 and S400", "what is no key"),
    (NOTES, "## stood by {kind=context}\n\nA.\n\n## the water\n\nB.", "notes"),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("slips")
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "docs/texts/wheel.png").write_bytes(PNG)
    (folder / "docs/notes").mkdir()
    return folder


def told(root: Path, file: str, added: str) -> tuple[str, list[Finding]]:
    """The file with the words added, and what is wrong with the edition then, notes of unused things aside."""
    source = FILES.get(file, "")
    (root / file).write_text(f"{source}\n{added}\n" if source else f"{added}\n", encoding="utf-8")
    words = (root / file).read_text(encoding="utf-8")
    try:
        return words, [one for one in examine(root)[2] if one.fails]
    finally:
        if source:
            (root / file).write_text(source, encoding="utf-8")
        else:
            (root / file).unlink()


@pytest.mark.parametrize(("file", "added", "code", "words", "meant", "why"), SLIPS, ids=[row[5] for row in SLIPS])
def test_a_slip_is_one_finding_at_its_place(root, file, added, code, words, meant, why):
    source, findings = told(root, file, added)
    assert [(one.code, one.place.file) for one in findings] == [(code, file)], why
    line = source.split("\n")[findings[0].place.line - 1]
    at = sum(len(one) + 1 for one in source.split("\n")[: findings[0].place.line - 1]) + findings[0].place.column - 1
    assert source[at:].startswith(words), line
    assert next(iter(findings[0].suggestions), "") == meant, why


@pytest.mark.parametrize(("file", "added", "why"), RIGHT, ids=[row[2] for row in RIGHT])
def test_what_is_right_is_no_finding(root, file, added, why):
    assert told(root, file, added)[1] == [], why


RECORDS = [
    # file, words of it, what is written instead, code, the words at its place, the first suggestion, why
    (GLOSSARY, "also: [barrage]", "see: [weir]", "y-002", "weir]", "", "an entry that names itself"),
    (GLOSSARY, "also: [barrage]", "also: [dike, dike]", "y-001", "dike]", "", "a word twice"),
    (GLOSSARY, "also: [barrage]", "see: [water right]", "g-001", "water right]", "water-right", "a label, no id"),
    (GLOSSARY, "also: [barrage]", "in: {german: Wehr}", "n-004", "german:", "de", "the name of a language"),
    ("references/events.yml", "[ann-poe]", "[anne-poe]", "n-005", "anne-poe]", "ann-poe", "an id misspelt"),
    ("references/events.yml", "- id: mill-built-1801", "- id: Mill-1801", "t-004", "Mill-1801", "mill-1801", "capitals"),
    ("references/names.yml", "kind: person", "kind: prson", "n-004", "prson", "person", "a kind; who names it is not told"),
    ("references/names.yml", "name: Ann Poe", "name: Poe: Ann", "n-001", ": Ann", "", "two colons cost one field"),
    ("references/library.bib", "@book{poe2001,", "@book{,", "b-001", ",\n", "poe2001", "a key forgotten, and cited thrice"),
    ("references/library.bib", "@book", "@boook", "b-003", "boook", "book", "a type misspelt"),
    ("references/library.bib", "date = {2001}", "date = {2001}, pages = {9--3}", "y-031", "9--3", "3--9", "pages backwards"),
    ("references/library.bib", "date = {2001}", "date = {2001}, language = {frensh}", "y-030", "frensh", "french", "no language"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "words", "meant", "why"), RECORDS, ids=[row[6] for row in RECORDS]
)
def test_a_mistake_of_a_record_is_one_finding(root, file, old, new, code, words, meant, why):
    source = FILES[file].replace(old, new)
    (root / file).write_text(source, encoding="utf-8")
    try:
        findings = [one for one in examine(root)[2] if one.fails]
    finally:
        (root / file).write_text(FILES[file], encoding="utf-8")
    assert [(one.code, one.place.file) for one in findings] == [(code, file)], why
    lines = source.split("\n")
    at = sum(len(one) + 1 for one in lines[: findings[0].place.line - 1]) + findings[0].place.column - 1
    assert source[at:].startswith(words), source[at : at + 20]
    assert next(iter(findings[0].suggestions), "") == meant, why


def test_what_others_follow_from_stands_first(root):
    (root / "references/library.bib").write_text(
        FILES["references/library.bib"].replace("{2001}", "{2001-02-31}"), encoding="utf-8"
    )
    (root / TEXT).write_text(FILES[TEXT] + "\nSee @po2001 [p. 3].\n", encoding="utf-8")
    try:
        findings = [one for one in examine(root)[2] if one.fails]
    finally:
        for name in ("references/library.bib", TEXT):
            (root / name).write_text(FILES[name], encoding="utf-8")
    assert [one.place.file for one in findings] == ["references/library.bib", TEXT]
