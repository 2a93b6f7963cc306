"""`ingest --review`, `ingest --revert` and `trace` from the command line: what they write, refuse and say."""

import hashlib
import json
import re

import pytest

RAW = "A Title Here\r\n\r\nSome words of a para-\r\ngraph that was broken (Smith 2010, 4), and more of it.\r\n\r\n\tA second paragraph. \r\n"


@pytest.fixture
def ingested(project, tmp_path):
    raw = project.write("raw.txt", RAW.encode())
    out, report, page = tmp_path / "o.md", tmp_path / "o.json", tmp_path / "o.html"
    asked = ("ingest", str(raw), "-o", str(out), "--report", str(report), "--review", str(page))
    assert project.run(*asked) == 0
    assert project.run(*asked) == 0, "each file shows that ingest wrote it"
    return raw, out, report, page


def test_the_review_page_is_written_and_not_over_a_changed_one(project, ingested):
    raw, _, _, page = ingested
    written = page.read_text(encoding="utf-8")
    assert "Review of raw.txt" in written
    assert "Smith 2010, 4" in written
    page.write_text(written.replace("Review", "My review"), encoding="utf-8")
    assert project.run("ingest", str(raw), "--review", str(page)) == 2
    assert project.run("ingest", str(raw), "--review", str(page), "--force") == 0
    assert page.read_text(encoding="utf-8") == written


def test_the_raw_file_comes_back(project, ingested, tmp_path, capsys):
    _, out, report, _ = ingested
    back = tmp_path / "back.txt"
    capsys.readouterr()
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(back)) == 0
    assert back.read_bytes() == RAW.encode()
    assert capsys.readouterr().err == ""
    out.write_text(out.read_text(encoding="utf-8").replace("second", "third"), encoding="utf-8")
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(back), "--force") == 0
    assert back.read_bytes() == RAW.encode()
    assert "w-112" in capsys.readouterr().err


def test_a_raw_file_is_not_given_back_over_another(project, ingested, capsys):
    raw, out, report, _ = ingested
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(raw)) == 2
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(report)) == 2
    assert "--force" in capsys.readouterr().err


def test_a_damaged_receipt_gives_nothing_back(project, ingested, tmp_path, capsys):
    _, out, report, _ = ingested
    back = tmp_path / "back.txt"
    report.write_text(report.read_text(encoding="utf-8").replace("broken", "brokem"), encoding="utf-8")
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(back)) == 1
    assert "w-111" in capsys.readouterr().err
    report.write_text("[" * 10_000, encoding="utf-8")
    assert project.run("ingest", "--revert", str(out), "--report", str(report), "-o", str(back)) == 1
    assert "w-110" in capsys.readouterr().err
    assert not back.exists()


WRONG = [
    (["ingest"], "name either a raw file"),
    (["ingest", "a.txt", "--revert", "b.md"], "name either a raw file"),
    (["ingest", "--revert", "b.md"], "--report OUT.json"),
    (["ingest", "--revert", "nowhere.md", "--report", "nowhere.json"], "cannot be read"),
    (["trace", "b.md"], "FILE.md:LINE:COLUMN"),
    (["trace", "nowhere.md:1:1"], "there is no receipt"),
    (["trace", "nowhere.md:1:1", "--raw", "nowhere.txt"], "cannot be read"),
]


@pytest.mark.parametrize(("asked", "words"), WRONG, ids=[" ".join(row[0]) for row in WRONG])
def test_wrong_use(project, capsys, asked, words):
    with pytest.raises(SystemExit) as stopped:
        project.run(*asked)
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


def test_a_place_is_traced(project, ingested, capsys):
    raw, out, _, _ = ingested
    lines = out.read_text(encoding="utf-8").split("\n")
    line = next(number for number, words in enumerate(lines, 1) if "paragraph that was" in words)
    column = lines[line - 1].index("Smith") + 1
    capsys.readouterr()
    for given in ([], ["--raw", str(raw)]):
        assert project.run("trace", f"{out}:{line}:{column}", *given) == 0
        said = capsys.readouterr()
        assert said.err == ""
        first, shown, marks, *rest = said.out.split("\n")
        assert first.endswith(f"raw.txt:4:24: offset {RAW.index('Smith')}")
        assert shown[marks.index("^") :].startswith("Smith 2010")
        assert rest[0].startswith("paragraph, ")
        assert "smith2010" in said.out
    assert project.run("trace", f"{out}:{line}") == 0
    assert f"offset {RAW.index('Some')}" in capsys.readouterr().out
    assert project.run("trace", str(raw), "--offset", str(RAW.index("-\r\ngraph"))) == 0
    assert "hyphen, " in capsys.readouterr().out


def test_a_trace_says_that_the_file_would_be_written_otherwise_now(project, ingested, capsys):
    _, out, report, _ = ingested
    record = json.loads(report.read_text(encoding="utf-8"))
    record["way_back"]["markdown"] = "0" * 64
    report.write_text(json.dumps(record), encoding="utf-8")
    line = out.read_text(encoding="utf-8").split("\n").index("A second paragraph.") + 1
    capsys.readouterr()
    assert project.run("trace", f"{out}:{line}:3") == 0
    said = capsys.readouterr()
    assert "w-114" in said.err
    assert f"offset {RAW.index('second')}" in said.out
    assert project.run("trace", f"{out}:1:1") == 1
    assert "w-113" in capsys.readouterr().err


def test_a_decision_of_the_record_holds_for_ingest_and_for_the_site(project, capsys):
    told = [
        '{quote: "A Title Here", not: heading}',
        '{quote: "(Smith 2010, 4)", not: citation}',
        '{quote: "a paragraph", kind: citation, key: smith2010}',
        '{quote: "nowhere at all", not: heading}',
    ]
    digest = hashlib.sha256(RAW.encode()).hexdigest()
    rows = "".join(f"    - {one}\n" for one in told)
    project.write("references/sources.yml", f"- id: broken\n  title: Broken\n  sha256: {digest}\n  decisions:\n{rows}")
    project.write("sources/raw.txt", RAW.encode())
    assert project.run("ingest", str(project.root / "sources/raw.txt")) == 0
    said = capsys.readouterr().out
    assert "\nA Title Here\n" in said
    assert "[(Smith 2010, 4)]{.plain}" in said
    project.run("check", "--format", "json")
    found = [one for one in json.loads(capsys.readouterr().out) if one["code"].startswith("w-1")]
    assert [(one["code"], one["file"], one["line"]) for one in found] == [("w-100", "references/sources.yml", 8)]
    assert project.run("build") == 0
    page = project.page("texts/broken")
    links = re.findall(r'<a [^>]*href="[^"]*#smith2010"[^>]*>(.*?)</a>', page)
    assert "a paragraph" in links
    assert not any("2010" in re.sub(r"<[^>]+>", "", link) and "4" in link for link in links)
