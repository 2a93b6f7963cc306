"""Bad input: each mistake is a finding with its place, costs nothing else, and fails a strict build."""

import json
import os
import re

import pytest

BIB = "@book{smith2010,\n  author = {Smith, Anna},\n  title = {Engines},\n  date = {2010},\n}\n\n@book{doe2011,\n  author = {Doe, John},\n  title = {Notes},\n  date = {2011},\n}\n"

MISTAKES = [
    # why, file, content, code, line, column or None
    ("malformed entry", "references/library.bib", BIB + "\n@book{broken,\n  title = {never closed\n", "b-001", 14, None),
    ("bad date of a work", "references/library.bib", BIB.replace("{2010}", "{20x0}"), "b-003", None, None),
    ("unknown key", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nAs said [@smith2011].\n", "c-002", 5, 11),
    ("unknown author", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nAs said (Miller 1999, 3).\n", "c-001", 5, 10),
    ("missing term page", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nThe [pact]{term=article-9}.\n", "g-001", 5, 17),
    ("missing name", "references/events.yml", "- id: e\n  date: 2000\n  label: E\n  who: [nobody]\n", "n-005", 4, None),
    ("bad EDTF date", "references/events.yml", "- id: e\n  date: yesterday\n  label: E\n", "d-001", 2, 9),
    ("no such day", "references/events.yml", "- id: e\n  date: \"2015-02-30\"\n  label: E\n", "d-002", 2, 9),
    ("YAML mistake", "references/names.yml", "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n- id: x\n  name: [a\n",
     "n-001", None, None),
    ("no list at all", "references/names.yml", "ada: person\n", "n-004", 1, 1),
    ("front matter", "docs/texts/bad.md", "---\ntitle: [Bad\n---\n\nWords.\n", "t-002", None, None),
    ("not UTF-8", "docs/texts/bad.md", b"---\ntitle: Bad\n---\n\nCaf\xe9 words.\n", "t-001", 5, 4),
    ("not UTF-8 either", "references/names.yml", b"- id: caf\xe9\n", "t-001", 1, 10),
    ("slug", "docs/texts/Bad Name.md", "---\ntitle: Bad\n---\n\nWords.\n", "t-004", 1, 1),
    ("slug of a record", "references/names.yml", "- id: ../../evil\n  kind: person\n  name: Evil\n", "t-004", 1, None),
    ("slug of a key", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nSee [@evil/../../evil].\n", "c-002", 5, None),
    ("undefined note", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nWords.[^7]\n", "t-006", 5, 7),
    ("address that runs code", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nGo [on](javascript:alert(1)).\n", "x-004", 5, 4),
    ("raw HTML", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nBe <b>bold</b>.\n", "t-005", 5, 4),
    ("quotation that stands nowhere", "docs/notes/first.md", "## stands nowhere {kind=context}\n\nWords.\n", "t-008", 1, 4),
    ("notes on nothing", "docs/notes/nothing.md", "## words {kind=context}\n\nWords.\n", "t-010", 1, 1),
    ("a template that names a file", "docs/page.md", "---\ntemplate: ../x\n---\n\nWords.\n", "n-009", 2, 1),
    ("an icon that names a file", "docs/page.md", "---\nicon: ../x\n---\n\nWords.\n", "n-009", 2, 1),
    ("a number to hide", "docs/page.md", "---\nhide: 5\n---\n\nWords.\n", "t-014", 2, 7),
    ("a number for search", "docs/page.md", "---\ntitle: P\nsearch: 5\n---\n\nWords.\n", "t-014", 3, 9),
    ("a title beyond numbers", "docs/page.md", "---\ntitle: 0x" + "f" * 9000 + "\nicon: x\n---\n\nWords.\n", "n-009", 3, 1),
    ("a page of a bad name", "docs/a b/c.md", "Words.\n", "t-004", 1, 1),
    ("an alias that holds itself", "docs/texts/bad.md", "---\ntitle: Bad\nof: &a [*a]\n---\n\nWords.\n", "t-002", 3, 9),
    ("nested values for a date", "docs/texts/bad.md", "---\ntitle: Bad\ndate: [[2015]]\n---\n\nWords.\n", "t-014", 3, 7),
    ("lists without end", "references/names.yml", "[" * 50_000, "n-010", 1, None),
    ("the name of a list page", "references/names.yml", "- id: people\n  kind: person\n  name: P\n", "t-004", 1, 7),
    ("a fragment of the timeline", "references/events.yml", "- id: d-1990s\n  label: E\n", "t-004", 1, 7),
    ("a source that is a path", "references/sources.yml", "- id: ../../docs/about\n  title: X\n", "t-004", 1, 7),
    ("a control character", "references/names.yml", "- id: a\x1b[2J\n  kind: person\n  name: P\n", "n-001", 1, 8),
    ("a merge", "references/names.yml", "<<<<<<< A\n- id: a\n=======\n- id: b\n>>>>>>> B\n", "t-023", 1, 1),
    ("UTF-16", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nWords.\n".encode("utf-16"), "t-022", 1, 1),
    ("an override", "docs/texts/bad.md", "---\ntitle: Bad\n---\n\nWor\u202eds.\n", "t-019", 5, 4),
    ("empty raw file", "sources/raw.txt", b"", "w-002", 1, 1),
    ("random bytes", "sources/raw.txt", bytes(range(256)) * 40, "w-003", None, None),
]  # fmt: skip


@pytest.mark.parametrize("row", MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_is_a_finding_and_costs_nothing_else(project, capsys, row):
    why, file, content, code, line, column = row
    project.write(file, content)
    status = project.run("check", "--strict", "--format", "json")
    findings = json.loads(capsys.readouterr().out)
    assert status == 1, why
    found = [one for one in findings if one["code"] == code]
    assert found, f"{why}: {[one['code'] for one in findings]}"
    assert found[0]["file"] == file
    assert found[0]["line"] >= 1
    assert found[0]["column"] >= 1
    if line is not None:
        assert found[0]["line"] == line
    if column is not None:
        assert found[0]["column"] == column
    assert project.run("build") == 0
    page = project.page("texts/first")
    assert 'id="p' in page
    if file != "references/library.bib":
        assert "Smith 2010, 7" in page
    assert project.run("graph", "verify", str(project.root / "site")) == 0
    unsafe = [address for address in project.addresses() if address.lower().lstrip().startswith("javascript")]
    assert unsafe == []


def test_a_strict_build_shows_every_finding_then_fails_and_keeps_the_last_site(project, capsys):
    assert project.run("build", "--strict") == 0
    before = project.files()
    project.write("docs/texts/bad.md", "---\ntitle: Bad\n---\n\nOne [@nokey]. Two [^9].\n")
    project.write("references/events.yml", "- id: e\n  date: yesterday\n  label: E\n")
    capsys.readouterr()
    assert project.run("build", "--strict") == 1
    shown = capsys.readouterr().err
    for code in ("c-002", "t-006", "d-001"):
        assert code in shown
    assert project.files() == before


def test_did_you_mean(project, capsys):
    project.write("docs/texts/bad.md", "---\ntitle: Bad\n---\n\nSee [@smiht2010] and [it]{term=machine-lerning}.\n")
    project.run("check")
    shown = capsys.readouterr().out
    assert "docs/texts/bad.md:5:7: c-002" in shown
    assert "did you mean smith2010?" in shown
    assert "did you mean machine-learning?" in shown
    assert "^" in shown


HOSTILE = """Title of the Raw Text

Some words <script>alert(1)</script> and <img src=x onerror=alert(1)> and [a link](javascript:alert(1)).

Second paragraph with *stars*, _bars_, `code` and # signs, and [@smith2010] that is no citation by key, at length.

<a href="javascript:alert(2)">x</a> and a closing --> comment <!-- /woven --> to leave with, and {{ template }} too.
"""


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_raw_html_of_an_ingested_text_comes_out_as_text(project, generator):
    project.write("sources/hostile.txt", HOSTILE)
    assert project.run("build", "--generator", generator) == 0
    page = project.page("texts/hostile")
    body = page[page.index('class="g-p"') :]
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in body
    assert "<img src=x" not in page
    assert not re.search(r'href="?\s*javascript', page, re.IGNORECASE)
    assert "[a link](javascript:alert(1))" in body
    assert "[@smith2010]" in body
    assert "{{ template }}" in body
    assert "&lt;!-- /woven --&gt;" in body
    assert "noindex" in page
    assert "Local copy" in page


def test_a_source_of_one_s_own_is_published_like_a_companion(project):
    import hashlib

    raw = "My Own Text\n\nThese words are mine, and machine learning is in them.\n"
    digest = hashlib.sha256(raw.encode()).hexdigest()
    project.write("sources/mine.txt", raw)
    project.write("references/sources.yml", f"- id: mine\n  title: Mine\n  sha256: {digest}\n  publish: true\n")
    assert project.run("build", "--strict") == 0
    page = project.page("texts/mine")
    assert "noindex" not in page
    assert "Local copy" not in page


def test_an_unreadable_project_is_wrong_use(tmp_path, capsys):
    from glossator.__main__ import main

    with pytest.raises(SystemExit) as stopped:
        main(["--project", str(tmp_path / "nowhere"), "build"])
    assert stopped.value.code == 2
    with pytest.raises(SystemExit) as stopped:
        main(["--project", str(tmp_path), "build"])
    assert stopped.value.code == 2
    assert "mkdocs.yml" in capsys.readouterr().err


def test_a_file_that_may_not_be_read_is_a_finding(project, capsys, monkeypatch):
    project.write("docs/texts/secret.md", "---\ntitle: Secret\n---\n\nWords.\n")
    opened = os.open

    def refuse(path, *rest, **more):
        if str(path).endswith("secret.md"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *rest, **more)

    monkeypatch.setattr(os, "open", refuse)
    assert project.run("check") == 1
    assert "docs/texts/secret.md:1:1: t-015 this file cannot be read: Permission denied" in capsys.readouterr().out
