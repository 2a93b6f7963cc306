"""Files below docs/: which are published, which are refused and why."""

from __future__ import annotations

import json
import os
import re

import pytest

from glossator.assets import DOTTED, read_assets
from glossator.assets.svg import wrong_svg
from glossator.export import EXPORTS
from glossator.export.table import WORKS
from glossator.records import entries

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>'
PUBLISHED = [
    # path, content, reason
    ("a.png", PNG, "a picture"),
    ("deep/er/A photo.JPG", b"\xff\xd8\xff\xe0rest", "capital letters, as cameras write them, and a space"),
    ("a.gif", b"GIF89a....", "a picture"),
    ("a.webp", b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a picture"),
    ("a.avif", b"\x00\x00\x00 ftypavif....", "a picture"),
    ("favicon.ico", b"\x00\x00\x01\x00\x01\x00", "an icon"),
    ("a.svg", SVG, "a drawing"),
    ("Şema İki.svg", SVG, "letters of other alphabets"),
    ("a.pdf", b"%PDF-1.7\n...", "a document"),
    ("a.epub", b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/epub+zip", "a book"),
    ("robots.txt", b"User-agent: *\n", "plain text"),
    ("data/table.csv", "yıl,sayı\n1952,1\n".encode(), "plain text in UTF-8"),
    ("table.tsv", b"a\tb\n", "plain text with tabs"),
    ("notes.txt", b"", "nothing at all"),
    ("map.geojson", b'{"type": "FeatureCollection"}', "data"),
    ("list.json", b" [1, 2]", "data"),
    ("extra.bib", b"@book{a}", "references"),
    ("extra.ris", b"TY  - BOOK\n", "references"),
    ("a.mp3", b"ID3\x03", "sound"),
    ("b.mp3", b"\xff\xfb\x90", "sound without a tag"),
    ("a.ogg", b"OggS\x00", "sound"),
    ("a.mp4", b"\x00\x00\x00\x18ftypmp42", "film"),
    ("a.webm", b"\x1a\x45\xdf\xa3", "film"),
    ("report.v1.2.pdf", b"%PDF-1.4", "dots inside a name"),
    ("assets/photo.png", PNG, "a folder the theme uses too, at no place of its own"),
    ("searching/a.png", PNG, "no folder of the build, only like one"),
    ("CNAME", b"reader.example.org\n", "the domain, for whoever deploys"),
    (".nojekyll", b"", "for whoever deploys"),
    (".well-known/security.txt", b"Contact: mailto:a@example.org\n", "RFC 9116"),
]
REFUSED = [
    # path, content, words of the reason
    ("evil.html", b"<script>alert(1)</script>", "may run what is called .html"),
    ("evil.HTML", b"<script>alert(1)</script>", "may run"),
    ("evil.htm", b"x", "may run"),
    ("evil.xhtml", b"x", "may run"),
    ("evil.js", b"alert(1)", "may run"),
    ("evil.mjs", b"alert(1)", "may run"),
    ("evil.css", b"*{}", "may run"),
    ("evil.wasm", b"\x00asm", "may run"),
    ("evil.xml", b"<x/>", "may run"),
    ("evil.swf", b"FWS", "may run"),
    ("evil.php", b"<?php", "may run"),
    ("x.svg.html", SVG, "may run"),
    ("x.html.png", PNG, "may run"),
    ("x.php.jpg", b"\xff\xd8\xff", "may run"),
    ("page.markdown", b"# x", "not on the list"),
    ("PAGE.MD", b"# x", "not on the list"),
    ("x.zip", b"PK\x03\x04", "not on the list"),
    ("x.docx", b"PK\x03\x04", "not on the list"),
    ("x.woff2", b"wOF2", "not on the list"),
    ("x.exe", b"MZ", "not on the list"),
    ("LICENSE", b"x", "not on the list"),
    ("x.", b"x", "forbid"),
    ("a.png", b"<html><script>alert(1)</script>", "first bytes"),
    ("a.png", b"", "first bytes"),
    ("a.jpg", PNG, "first bytes"),
    ("a.gif", b"GIF90a", "first bytes"),
    ("a.webp", b"RIFF\x10\x00\x00\x00WAVE", "first bytes"),
    ("a.pdf", b"<html>%PDF-1.7", "first bytes"),
    ("a.epub", b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/zip", "first bytes"),
    ("a.txt", b"\n <html>", "like HTML"),
    ("a.csv", b"\xef\xbb\xbf<script>", "like HTML"),
    ("a.txt", b"caf\xe9", "UTF-8"),
    ("a.txt", b"a\x00b", "control"),
    ("a.json", b"<html>", "like HTML"),
    ("a.json", b"alert(1)", "JSON"),
    ("a.svg", b"<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", "no SVG"),
    ("a.Svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "<script>"),
    ("CNAME", b"reader.example.org\nother.example.org\n", "host name"),
    ("CNAME", b"<script>", "host name"),
    ("deep/CNAME", b"reader.example.org\n", "not on the list"),
    (".nojekyll", b"x", "not empty"),
    ("graph.json", b"{}", "writes a file of its own"),
    ("Graph.JSON", b"{}", "writes a file of its own"),
    ("search/x.json", b"{}", "writes a file of its own"),
    ("Search/search_index.json", b"{}", "writes a file of its own"),
    ("assets/glossator/x.png", PNG, "writes a file of its own"),
    ("assets/javascripts/x.txt", b"x", "writes a file of its own"),
    ("exports/library.bib", b"@book{a}", "writes a file of its own"),
    ("sitemap.xml", b"<x/>", "writes a file of its own"),
    ("texts/first.html/x.png", PNG, "stand where the build writes a page"),
    ("graph.json/x.png", PNG, "stand where the build writes a page"),
    ("a\u202egnp.png", PNG, "cannot be seen"),
    ("a\u200b.png", PNG, "cannot be seen"),
    ("a\nb.png", PNG, "cannot be seen"),
    ("a:b.png", PNG, "forbid"),
    ('a"onerror=x.png', PNG, "forbid"),
    ("a\\b.png", PNG, "forbid"),
]


def judged(docs):
    """Return the assets below a folder and the findings, as an edition reads them."""
    files, odd = entries(docs.parent, docs, dotted=DOTTED)
    assets, findings = read_assets(files, docs)
    return assets, [*odd, *findings]


def ids(rows):
    return [ascii(f"{row[0]} {row[2]}") for row in rows]


@pytest.mark.parametrize(("path", "content", "why"), PUBLISHED, ids=ids(PUBLISHED))
def test_is_published(tmp_path, path, content, why):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_bytes(content)
    assets, findings = judged(tmp_path)
    assert findings == []
    assert [(asset.path, asset.file.read_bytes()) for asset in assets] == [(path, content)]


@pytest.mark.parametrize(("path", "content", "why"), REFUSED, ids=ids(REFUSED))
def test_is_refused(tmp_path, path, content, why):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_bytes(content)
    assets, findings = judged(tmp_path)
    assert assets == ()
    (one,) = findings
    assert one.code == "x-006"
    assert why in one.message
    assert one.place.file.startswith("docs/")


HIDDEN = [
    ".DS_Store", ".gitkeep", ".hidden.png", ".git/config.txt", ".well-known/acme-challenge/token.txt",
    ".well-known/pki-validation/fileauth.txt", "deep/.nojekyll", ".obsidian/app.json",
]  # fmt: skip


@pytest.mark.parametrize("path", HIDDEN)
def test_what_is_hidden_stays_out_in_silence(tmp_path, path):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_bytes(b"")
    (tmp_path / "page.md").write_text("# Markdown is read elsewhere\n")
    assert judged(tmp_path) == ((), [])


def test_what_systems_leave_behind_is_a_note_only(tmp_path):
    (tmp_path / "Thumbs.db").write_bytes(b"\x00")
    assets, findings = judged(tmp_path)
    assert assets == ()
    assert [(one.code, one.fails) for one in findings] == [("t-017", False)]


def test_links_and_pipes_are_not_followed(tmp_path):
    outside, docs = tmp_path / "outside", tmp_path / "project/docs"
    outside.mkdir()
    docs.parent.mkdir()
    docs.mkdir()
    (outside / "secret.txt").write_text("secret")
    (docs / "own.txt").write_text("own")
    (docs / "out.txt").symlink_to(outside / "secret.txt")
    (docs / "folder").symlink_to(outside)
    (docs / "loop.txt").symlink_to("loop.txt")
    (docs / "inside.txt").symlink_to("own.txt")
    (docs / "up").symlink_to(".")
    os.mkfifo(docs / "pipe.txt")
    assets, findings = judged(docs)
    assert [asset.path for asset in assets] == ["inside.txt", "own.txt"]
    assert {(one.code, one.place.file, one.message) for one in findings} == {
        ("t-016", "docs/folder", "this is a link that leads out of its folder: it is not read"),
        ("t-016", "docs/loop.txt", "this is a link in a circle: it is not read"),
        ("t-016", "docs/out.txt", "this is a link that leads out of its folder: it is not read"),
        ("t-016", "docs/pipe.txt", "this is a pipe: it is not read"),
        ("t-016", "docs/up", "this is a link to a folder: it is not read"),
    }


def test_two_names_that_differ_in_capitals_only(tmp_path):
    (tmp_path / "Map.png").write_bytes(PNG)
    (tmp_path / "map.PNG").write_bytes(PNG)
    assets, findings = judged(tmp_path)
    assert [asset.path for asset in assets] == ["Map.png"]
    assert [one.place.file for one in findings] == ["docs/map.PNG"]


HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
ALIVE = [
    # content inside the picture, words of the reason, why the row is here
    ("<script>alert(1)</script>", "<script>", "a script"),
    (
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<foreignObject>",
        "a page inside",
    ),
    ("<g><script xmlns='http://www.w3.org/1999/xhtml'>1</script></g>", "<script>", "HTML's script"),
    ("<iframe xmlns='http://www.w3.org/1999/xhtml' src='x'/>", "<iframe>", "HTML"),
    ("<math xmlns='http://www.w3.org/1998/Math/MathML' href='javascript:alert(1)'/>", "<math>", "MathML has links"),
    ("<handler>1</handler>", "<handler>", "SVG Tiny runs it"),
    ("<path onclick='alert(1)'/>", "onclick", "a handler"),
    ("<path OnClick='alert(1)'/>", "onclick", "a handler in capitals"),
    ("<animate onbegin='alert(1)' attributeName='x'/>", "onbegin", "a handler"),
    ("<a xlink:href='javascript:alert(1)'><path/></a>", "elsewhere", "an address that runs"),
    ("<a href='java&#10;script:alert(1)'><path/></a>", "elsewhere", "the same with a line break inside"),
    ("<a href='https://evil.example/'><path/></a>", "elsewhere", "another host"),
    ("<image href='//evil.example/x.png'/>", "elsewhere", "another host"),
    ("<image href='\\\\evil.example\\x.png'/>", "elsewhere", "browsers take backslashes for slashes"),
    ("<image href='data:image/svg+xml,x'/>", "elsewhere", "a picture in the picture could hold a script"),
    ("<image href='data:text/html,x'/>", "elsewhere", "a page"),
    ("<use xlink:href='data:image/svg+xml;base64,AAAA#x'/>", "elsewhere", "what `use` takes in"),
    ("<set attributeName='href' to='x'/>", "changes href", "an address set while shown"),
    ("<animate attributeName='xlink:href' values='x'/>", "changes xlink:href", "the same"),
    ("<animate attributeName=' onclick ' to='x'/>", "changes onclick", "a handler set while shown"),
    ("<style>@import url(x.css);</style>", "@import", "another style sheet"),
    ("<style>path{fill:url(https://evil.example/x)}</style>", "style leads elsewhere", "another host"),
    (
        "<style>path{fill:u\\72l(ht\\74ps://evil.example/x)}</style>",
        "style leads elsewhere",
        "letters written as numbers",
    ),
    (
        "<style>a{content:'/*';fill:url(//evil.example/x);x:'*/'}</style>",
        "style leads elsewhere",
        "what only looks like a comment",
    ),
    ("<path style='fill:url(\"https://evil.example/x\")'/>", "style leads elsewhere", "another host"),
    ("<path fill='url(https://evil.example/x#a)'/>", "style leads elsewhere", "another host"),
    ("<path xml:base='https://evil.example/'/>", "moves its addresses", "all addresses moved"),
    ("<path style='behavior:url(x)'/>", "asks for more", "what old browsers ran"),
    ("&x;", "well-formed", "an entity nobody defined"),
    ("<path>", "well-formed", "no XML"),
]
WHOLE = [
    (b'<?xml version="1.0"?><?xml-stylesheet href="x.css"?>' + SVG, "style sheet", "a style sheet for the picture"),
    (b'<!DOCTYPE svg [<!ENTITY x "<script/>">]>' + SVG, "entities", "entities"),
    (b'<!DOCTYPE svg [\n<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + SVG, "entities", "a bomb"),
    (b'<!DOCTYPE svg SYSTEM "file:///etc/passwd" [ ]>' + SVG, "entities", "a file of the machine"),
    (b'<?xml version="1.0" encoding="utf-7"?>' + SVG, "UTF-8", "letters that are others in another encoding"),
    (SVG.decode().encode("utf-16"), "well-formed", "what a search for bytes would pass over"),
    (b"\x1f\x8b\x08\x00", "well-formed", "a packed picture"),
    (b"<html></html>", "no SVG", "a page"),
    (b"<svg><path/></svg>", "no SVG", "no namespace: browsers draw nothing"),
    (HEAD.encode() * 400 + b"</svg>" * 400, "well-formed", "deeper than a parser goes"),
]
CLEAN = [
    ("a drawing program's own notes", """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a drawing program -->
<svg width="10mm" height="10mm" viewBox="0 0 10 10" version="1.1" id="svg5" inkscape:export-filename="../x.png"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:pageshadow="2"/>
  <defs id="defs2"><linearGradient id="a"><stop offset="0" style="stop-color:#000;stop-opacity:1"/></linearGradient>
    <linearGradient xlink:href="#a" id="b"/></defs>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
    <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:url(#b);font-family:'Source Sans Pro';-inkscape-font-specification:'Source Sans Pro, Bold'" d="M0,0Z"/>
    <image width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo="/><text xml:space="preserve"><tspan>1 &lt; 2</tspan></text></g>
</svg>"""),
    ("a plotting library's DTD and metadata", """<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" viewBox="0 0 460.8 345.6" xmlns="http://www.w3.org/2000/svg" version="1.1">
 <metadata><rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:date>2026-01-01</dc:date></cc:Work></rdf:RDF></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><g clip-path="url(#p1)"><path id="m1" d="M 0 0 L 0 3.5 " style="stroke: #000000; stroke-width: 0.8"/>
  <use xlink:href="#m1" x="1" y="2" style="stroke: #000000"/></g></g>
 <defs><clipPath id="p1"><rect x="57.6" y="41.4"/></clipPath></defs>
</svg>"""),
    ("a vector program's classes and switch", """<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: A Vector Program 27.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
     viewBox="0 0 100 100" style="enable-background:new 0 0 100 100;" xml:space="preserve">
<style type="text/css">
    .st0{fill:#E30613;} .st1{font-family:'MyriadPro-Regular';filter:url(#f);}
</style>
<filter id="f"><feImage href="data:image/jpeg;base64,AAAA"/><feColorMatrix values="1 0 0 0 0"/></filter>
<switch><g><rect class="st0" width="10" height="10"/><text transform="matrix(1 0 0 1 0 0)" class="st1">Türkiye</text></g></switch>
</svg>"""),
    ("an animation of what is drawn", HEAD + "<circle r='1'><animate attributeName='r' values='1;2' dur='1s'/></circle></svg>"),
    ("a title and words with brackets", HEAD + "<title>A picture</title><desc>An image (left), see url</desc><g aria-label='image (left)'/></svg>"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "why", "reason"), ALIVE, ids=[row[2] for row in ALIVE])
def test_a_picture_that_does_more_than_draw_is_refused(inside, why, reason):
    assert why in wrong_svg(f"{HEAD}{inside}</svg>".encode())


@pytest.mark.parametrize(("content", "why", "reason"), WHOLE, ids=[row[2] for row in WHOLE])
def test_a_file_that_is_no_plain_picture_is_refused(content, why, reason):
    assert why in wrong_svg(content)


@pytest.mark.parametrize(("reason", "picture"), CLEAN, ids=[row[0] for row in CLEAN])
def test_a_picture_as_programs_write_it_passes(reason, picture):
    assert wrong_svg(picture.encode()) == ""


FOREIGN = [
    # Markdown, HTML on the page, whether it is a finding
    ("![A map](https://evil.example/x.png)", '<a class="g-out" href="https://evil.example/x.png" rel="external">A map</a>', True),
    ("![](//evil.example/x.png)", '<a href="//evil.example/x.png" rel="external">//evil.example/x.png</a>', True),
    ("![w](https:evil.example/x)", ">w</a>", True),
    ("![b](/\\\\evil.example/x)", ">b</a>", True),
    ("![t](ht&#9;tps://evil.example/x)", ">t</a>", True),
    ("[![in](https://evil.example/x.png)](https://example.org/)", '<a class="g-out" href="https://example.org/">in</a>', True),
    ("![own](pic.png)", '<img src="../../texts/pic.png" alt="own" loading="lazy">', False),
    ("[![own](pic.png)](https://example.org/)", '<a class="g-out" href="https://example.org/"><img src="../../texts/pic.png" alt="own" loading="lazy"></a>', False),
    ("![up](../pic.png)", '<img src="../../pic.png" alt="up" loading="lazy">', False),
    ("![data](data:image/png;base64,AAAA)", "Before data after", False),  # x-004 already
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "html", "fires"), FOREIGN, ids=[row[0] for row in FOREIGN])
def test_a_picture_of_another_host_is_a_link(project, capsys, markdown, html, fires):
    project.write("docs/texts/pictured.md", f"---\ntitle: Pictured\n---\n\nBefore {markdown} after.\n")
    project.write("docs/texts/pic.png", PNG)
    project.run("check", "--format", "json")
    codes = [one["code"] for one in json.loads(capsys.readouterr().out)]
    assert ("x-008" in codes) == fires
    assert project.run("build") == 0
    page = project.page("texts/pictured")
    assert html in page
    assert '<img src="http' not in page
    assert '<img src="//' not in page


@pytest.mark.parametrize("generator", ["mkdocs", "zensical", "weave"])
def test_every_way_publishes_exactly_the_list(project, generator):
    if generator == "zensical":
        pytest.importorskip("zensical")
    for path, content, _ in PUBLISHED:
        project.write(f"docs/{path}", content)
    for path, content, _ in REFUSED:
        if path not in {one for one, _, _ in PUBLISHED} and "/x.png" not in path and path != "search/x.json":
            project.write(f"docs/{path}", content)
    project.write("docs/templates/x.png", PNG)
    project.write("docs/assets/javascripts/bundle.js", b"alert(1)")
    if generator == "weave":
        assert project.run("weave", str(project.root / "site")) == 0
    else:
        assert project.run("build", "--generator", generator) == 0
    files = project.files()
    assert {path for path, _, _ in PUBLISHED} | {"templates/x.png"} <= files.keys()
    for path, content, _ in PUBLISHED:
        assert files[path] == content
    own = (".html", ".md", ".js", ".map", ".css", ".woff2", ".gz")
    extra = {".glossator.json", "graph.json", "sitemap.xml", "assets/images/favicon.png", "templates/x.png",
             "assets/glossator/fonts/OFL.txt", "assets/glossator/icon.svg", "objects.inv", "manifest.json"}  # fmt: skip
    extra |= {row.file for row in EXPORTS.values() if row.published}
    extra |= {f"exports/texts/{id}.{ending}" for id in ("first", "second") for ending in WORKS}
    extra |= {f"exports/works/{key}.{ending}" for key in ("smith2010", "doe2011") for ending in WORKS}
    others = {name for name in files if not name.endswith(own)} - extra - {path for path, _, _ in PUBLISHED}
    assert others == set()
    assert not [name for name in files if "evil" in name]
    assert all(content != b"alert(1)" for content in files.values())


def test_a_strict_build_fails_and_check_names_the_file(project, capsys):
    project.write("docs/evil.html", "<script>alert(1)</script>")
    assert project.run("check") == 1
    assert "docs/evil.html:1:1: x-006" in capsys.readouterr().out
    assert project.run("build", "--strict") == 1


SETTINGS = [
    # setting, how it is written, address
    ("extra_javascript", "extra_javascript:\n  - https://evil.example/x.js\n", "https://evil.example/x.js"),
    (
        "extra_javascript",
        "extra_javascript:\n  - path: //evil.example/y.mjs\n    type: module\n",
        "//evil.example/y.mjs",
    ),
]


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
@pytest.mark.parametrize(("setting", "written", "address"), SETTINGS, ids=[row[2] for row in SETTINGS])
def test_a_script_of_another_host_is_a_finding_and_left_out(project, capsys, generator, setting, written, address):
    path = project.root / "mkdocs.yml"
    path.write_text(path.read_text(encoding="utf-8") + written, encoding="utf-8")
    assert project.run("build", "--generator", generator) == 0
    shown = capsys.readouterr().err
    assert "x-009" in shown
    assert address in shown
    assert "mkdocs.yml:1:" not in shown
    assert address not in project.page("")
    assert project.run("build", "--strict", "--generator", generator) == 1


def test_a_style_of_another_host_is_left_out_too(project, capsys):
    path = project.root / "mkdocs.yml"
    config = path.read_text(encoding="utf-8").replace("extra_css:\n", "extra_css:\n  - https://evil.example/x.css\n")
    path.write_text(re.sub(r"  favicon: .*\n", "  favicon: //evil.example/f.png\n", config), encoding="utf-8")
    assert project.run("build") == 0
    assert "evil.example" not in project.page("about")
    assert "assets/glossator/page.css" in project.page("about")
    assert capsys.readouterr().err.count("x-009") == 2
