"""The page of what can be taken along: it leads to files that are there, and all of them are listed."""

from __future__ import annotations

import json
from hashlib import sha256
from posixpath import join, normpath
from urllib.parse import unquote

import pytest
from lxml import html as markup

from glossator.export import EXPORTS
from glossator.layout.media_types import media_type
from glossator.layout.taken_files import LED_TO, TAKEN_FILES, taken_files
from glossator.publish import Refused, Request, Staging, Use
from glossator.publish.settings import project_at

ROWS = [
    # what mkdocs.yml says, formats beside those of every site, what names none
    (None, set(), ()),
    ("tei", {"tei"}, ()),
    (["tei", "epub", "tei"], {"tei", "epub"}, ()),
    (["tie", 7, None], set(), ("tie", "7", "null")),
    ("all", set(TAKEN_FILES) - LED_TO - {"pdf", "pdf-edition"}, ()),
    (["all", "tie", "pdf"], set(TAKEN_FILES) - LED_TO - {"pdf-edition"}, ("tie",)),
    ({"tei": True}, set(), ("{'tei': True}",)),
]


@pytest.mark.parametrize(("given", "more", "unknown"), ROWS)
def test_the_setting_adds_to_what_pages_lead_to(given, more, unknown):
    assert taken_files(given) == (LED_TO | more, unknown)


def test_each_format_that_readers_know_is_made_and_the_other_way_round():
    assert list(EXPORTS) == list(TAKEN_FILES)
    assert all(
        (row.each is not None or name in ("epub", "pdf")) is TAKEN_FILES[name].of_text for name, row in EXPORTS.items()
    )


@pytest.fixture
def site(project, tmp_path):
    settings = project.root / "mkdocs.yml"
    words = settings.read_text("utf-8").replace("  - glossator\n\n", "  - glossator:\n      exports: all\n\n", 1)
    settings.write_text(words, "utf-8")
    assert "exports: all" in words
    assert project.run("build", "--site-dir", str(tmp_path / "site")) == 0
    return tmp_path / "site"


def _files_of(page, site):
    there = page.parent.relative_to(site).as_posix()
    tree = markup.fromstring(page.read_bytes())
    found = [
        normpath(join(there, unquote(one))) for one in tree.xpath("//a/@href") if "#" not in one and ":" not in one
    ]
    heads = {(one.get("rel"), normpath(join(there, one.get("href")))) for one in tree.xpath("//head/link[@type]")}
    return [one for one in found if "." in one.strip("./").rpartition("/")[2]], heads


def test_pages_lead_to_files_that_are_there_and_the_list_has_them_all(site):
    led, heads = _files_of(site / "take/index.html", site)
    assert {"exports/texts/first.xml", "exports/texts/second.epub", "exports/library.bib", "objects.inv"} <= set(led)
    assert {("describedby", "manifest.json"), ("service", "exports/dts/index.json"), ("index", "objects.inv")} <= heads
    text, heads = _files_of(site / "texts/first/index.html", site)
    assert {("alternate", "exports/texts/first.xml"), ("alternate", "exports/texts/first.epub")} <= heads
    term, _ = _files_of(next((site / "glossary").glob("*/index.html")), site)
    assert {"exports/glossary.ttl", "exports/cards.txt"} <= set(term)
    assert all((site / path).is_file() for path in (*led, *text, *term))
    rows = {row["path"]: row for row in json.loads((site / "manifest.json").read_bytes())["files"]}
    assert set(led) - {"manifest.json"} <= set(rows)
    for path, row in rows.items():
        content = (site / path).read_bytes()
        assert (row["bytes"], row["sha256"]) == (len(content), sha256(content).hexdigest()), path
    assert (rows["exports/texts/first.xml"]["text"], rows["exports/texts/first.xml"]["language"]) == ("first", "en")
    published = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert {one for one in published if one.startswith("exports/")} <= set(rows)


def test_a_site_that_says_nothing_has_only_what_pages_lead_to(project, tmp_path):
    assert project.run("build", "--site-dir", str(tmp_path / "site")) == 0
    assert not (tmp_path / "site/exports/texts/first.xml").exists()
    led, _ = _files_of(tmp_path / "site/take/index.html", tmp_path / "site")
    assert "exports/library.ris" in led
    assert "exports/texts/first.xml" not in led
    said = markup.fromstring((tmp_path / "site/take/index.html").read_bytes()).text_content()
    assert "tei Each text as TEI" in said
    assert "pdf-edition All texts for paper (PDF). It needs pip install 'glossator[pdf]'." in said


TYPES = [
    ("exports/texts/a.xml", "application/tei+xml"), ("exports/feed.xml", "application/atom+xml"),
    ("exports/texts/a.json", "application/vnd.citationstyles.csl+json"), ("graph.json", "application/json"),
    ("objects.inv", "application/octet-stream"), ("exports/texts/a.epub", "application/epub+zip"),
    ("exports/edition.pdf", "application/pdf"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "kind"), TYPES)
def test_a_file_has_its_media_type(path, kind):
    assert media_type(path) == kind


@pytest.mark.parametrize("path", ["../out", "a/../../out", "a/..", "a/", "", "a//b", "a/\0"])
def test_no_file_is_put_outside_of_its_folder(project, tmp_path, path):
    request = Request(str(tmp_path / "out"), Use.FOLDER, "-o DIR")
    with Staging.begin(request, project_at(project.root, None)) as staging:
        staging.put_below("a/b", b"1")
        with pytest.raises(Refused):
            staging.put_below(path, b"2")
    assert not (tmp_path / "out").exists()
