"""Links of the built site: each dead one is found, at its line where somebody wrote it, wherever the site will lie."""

from __future__ import annotations

import re

import pytest

from glossator.publish.site_addresses import Miss, host_of
from glossator.publish.site_links import site_links

PAGE = '<!doctype html><html><head><link rel="stylesheet" href="{up}s.css"></head><body id="top-of"><main>{body}</main></body></html>'


def site(folder, bodies):
    for path, body in bodies.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(PAGE.format(up="../" * path.count("/"), body=body), encoding="utf-8")
    (folder / "s.css").write_text("@font-face { src: url('f.woff2') } a { background: url(#x) }", encoding="utf-8")
    for name in ("f.woff2", "p.png", "s.js"):
        (folder / name).write_bytes(b"x")
    return folder


def codes(folder, url=""):
    return [(one.code, one.place.file) for one in site_links(folder, url).findings]


ALIVE = [
    '<a href="../b/">b</a>', '<a href="../b">b</a>', '<a href="../b/index.html#here">b</a>', '<a href="#mine" id="mine">m</a>',
    '<a href="../b/#caf%C3%A9">c</a>', '<a href="../b/?q=1#here">q</a>', '<a href="#">top</a>', '<a href="#TOP">top</a>',
    '<a href="../b/#:~:text=some">t</a>', '<a href="mailto:a@b.example">m</a>', '<img src="../p.png" srcset="../p.png 1x, ../p.png 2x">',
    '<script src="../s.js"></script>', '<a href="..">home</a>', '<a href="../b/#old">n</a>', '<a href=../b/>b</a>',
    '<p>One writes &lt;a href="nowhere.html"&gt;, or  href="nowhere.html"</p>', '<!-- <a href="gone.html">x</a> -->',
    '<a href="../p.png#page=3">p</a>', '<a href="/b/">root</a>',
]  # fmt: skip
DEAD = [
    ('<a href="../c/">c</a>', "l-001"), ('<a href="b/">b</a>', "l-001"), ('<a href="../b/#ther">x</a>', "l-002"),
    ('<a href="#nothing">x</a>', "l-002"), ('<a href="../../b/">out</a>', "l-003"), ('<img src="../q.png">', "l-005"),
    ('<img src="../p.png" srcset="../p.png 1x, ../p2.png 2x">', "l-005"), ('<script src="t.js"></script>', "l-005"),
    ('<link rel="stylesheet" href="t.css">', "l-005"), ('<a href="..//b/">two</a>', "l-001"), ('<a href="../B/">case</a>', "l-001"),
    ('<video poster="no.jpg"></video>', "l-001"), ('<a href="/c/">root</a>', "l-001"),
]  # fmt: skip
B = '<i id="here">x</i><i id="café">y</i><a name="old">z</a>'


@pytest.mark.parametrize("link", ALIVE)
def test_what_lives_is_no_finding(tmp_path, link):
    assert codes(site(tmp_path, {"index.html": "x", "a/index.html": link, "b/index.html": B})) == []


@pytest.mark.parametrize(("link", "code"), DEAD)
def test_what_is_dead_is_one(tmp_path, link, code):
    assert codes(site(tmp_path, {"index.html": "x", "a/index.html": link, "b/index.html": B})) == [
        (code, "a/index.html")
    ]


def test_a_file_that_a_style_sheet_names_is_looked_for(tmp_path):
    folder = site(tmp_path, {"index.html": "x"})
    (folder / "f.woff2").unlink()
    assert codes(folder) == [("l-005", "s.css")]


def test_one_link_on_every_page_is_one_finding_and_the_nearest_is_offered(tmp_path):
    folder = site(
        tmp_path,
        {f"{name}/index.html": '<a href="../glosary/">x</a>' for name in "abcd"} | {"glossary/index.html": "x"},
    )
    (found,) = site_links(folder).findings
    assert ("on 3 pages more" in found.message, found.suggestions) == (True, ("glossary/",))


def test_below_a_folder_of_its_host_only_addresses_of_that_folder_are_ours(tmp_path):
    links = '<a href="/reader/b/">ours</a><a href="/b/">theirs</a><a href="https://h.example/reader/c/">ours</a>'
    folder = site(tmp_path, {"index.html": "x", "a/index.html": links, "b/index.html": B})
    assert sorted(codes(folder, "https://h.example/reader/")) == [("l-001", "a/index.html"), ("l-003", "a/index.html")]
    assert site_links(folder, "https://other.example/").outside == {"https://h.example/reader/c/": "a/index.html"}


FROM_A_DISK = [
    # address on a/one.html, what it leads to
    ("two.html", None), ("../index.html#here", None), ("./", Miss.FOLDER), ("../", Miss.FOLDER), ("../pictures/", Miss.FOLDER),
    ("../pictures", Miss.FOLDER), ("/a/two.html", Miss.OUT), ("two", Miss.ABSENT), ("../../x.html", Miss.OUT),
]  # fmt: skip


@pytest.mark.parametrize(("address", "miss"), FROM_A_DISK)
def test_from_a_disk_a_folder_has_no_first_page(address, miss):
    host = host_of(["index.html", "a/index.html", "a/one.html", "a/two.html", "pictures/p.png"])
    assert host.end("a/one.html", address).miss is miss


def test_plain_names_on_a_host_have_first_pages_and_a_root(tmp_path):
    links = '<a href="./">home</a><a href="/two.html">two</a>'
    folder = site(tmp_path, {"index.html": links, "two.html": "x", "404.html": links})
    assert codes(folder) == []
    (folder / "404.html").unlink()
    assert codes(folder) == [("l-004", "index.html"), ("l-003", "index.html")]


MISTAKES = "# A\n\nSee [it](first.md#nowhere), [that](../data/table.csv) and ![a map](map.png), [fine](first.md#one).\n"


@pytest.mark.parametrize("how", [[], ["--offline"], ["--generator", "zensical"]], ids=["web", "offline", "zensical"])
def test_a_build_says_them_at_the_line_they_were_written(project, capsys, how):
    project.write("docs/texts/second.md", MISTAKES)
    assert project.run("build", *how) == 0
    said = capsys.readouterr().err
    found = re.findall(r"docs/texts/second\.md:3:(\d+): ([lmx]-\d+)", said)
    assert sorted(code for _, code in found) == ["m-001", "m-004", "x-005"], "one mistake is one finding"


def test_what_no_check_has_said_is_said_where_it_was_written(project):
    from glossator.publish.links_checked import built_findings
    from glossator.publish.press import press
    from glossator.publish.written_links import written_links

    project.write("docs/texts/second.md", MISTAKES)
    impression = press(project.root)
    written = written_links(impression.edition, impression.loom.addresses)
    links = '<a href="../first/#nowhere">it</a><a href="../../data/table.csv">that</a><img src="../../texts/map.png">'
    built = site(project.root / "made", {"texts/second/index.html": links, "texts/first/index.html": "x"})
    found = {(one.code, one.place.column) for one in built_findings(built, "", written) if one.place.line == 3}
    assert found == {("l-002", 10), ("l-001", 36), ("l-005", 68)}
    assert {one.code for one in built_findings(built, "", written, said=impression.findings)} == set()


def test_a_strict_build_keeps_the_last_good_site(project, capsys):
    assert project.run("build") == 0
    before = project.files()
    config = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", config.replace("extra_css:", "extra_javascript: [gone.js]\nextra_css:"))
    assert project.run("build", "--strict") == 1
    assert "l-005" in capsys.readouterr().err
    assert project.files() == before
