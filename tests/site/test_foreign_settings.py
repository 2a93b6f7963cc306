"""A mkdocs.yml of three lines, in another folder, beside other plugins: the reader is whole all the same."""

from __future__ import annotations

import re

import pytest

from glossator.adapters.page_files import FOLDER, SHEETS
from glossator.adapters.policy import THEME
from glossator.adapters.supplied import sections, supply_listed_extensions

THREE = "site_name: A foreign one\ntheme: material\nplugins: [search, glossator]\n"
SETTINGS = [
    # name, mkdocs.yml
    ("three lines", THREE),
    ("no theme named", "site_name: A foreign one\nplugins: [glossator]\n"),
    ("our theme by its name", "site_name: A foreign one\ntheme: glossator\nplugins: [glossator]\n"),
    ("addresses of files", THREE + "use_directory_urls: false\n"),
    ("below a path", THREE + "site_url: https://example.org/a/deep/path/\n"),
    ("beside other plugins", THREE.replace("search,", "search, tags, meta,")),
    ("settings of headings", THREE + "markdown_extensions:\n  - toc:\n      permalink: false\n"),
    ("own style", THREE.replace("material", "{name: material, custom_dir: looks}") + "extra_css: [mine.css]\n"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "config"), SETTINGS, ids=[row[0] for row in SETTINGS])
def test_the_reader_is_whole(project, capsys, name, config):
    project.write("mkdocs.yml", config)
    project.write("looks/mine.css", "p { color: red; }\n")
    assert project.run("build", "--strict") == 0, capsys.readouterr().err
    flat = "directory_urls: false" in config
    page = project.page("texts/first.html" if flat else "texts/first/")
    assert "{#" not in page
    assert 'id="one"' in page
    assert ('One<a class="headerlink"' in page) is (name != "settings of headings")
    assert f"{FOLDER}page.css" in page
    assert ("mine.css" in page) is (name == "own style")
    assert not re.search(r"fonts\.g(oogleapis|static)", page)
    assert f"{FOLDER}icon.svg" in page
    assert page.count('class="md-tabs__item') <= 9
    sheet = project.page(f"{FOLDER}page.css")
    assert "@font-face" in sheet
    assert ".g-p" in sheet
    assert (project.root / "site" / FOLDER / "fonts").is_dir()
    assert project.run("graph", "verify", str(project.root / "site")) == 0
    assert not re.search(r'(href|src)="?/(?!/)', page), "an address from the root of a host breaks below a path"


def test_a_page_of_the_navigation_that_is_not_there_is_a_finding(project, capsys):
    project.write("mkdocs.yml", THREE + "nav:\n  - Home: index.md\n  - More:\n      - abuot.md\n      - about.md\n")
    assert project.run("build") == 0
    said = capsys.readouterr().err
    assert "mkdocs.yml:7:1: p-010" in said
    assert "about.md" in said.split("did you mean")[1]
    assert "nav' configuration" not in said, "the generator says it once more"
    assert project.run("build", "--strict") == 1


def test_sheets_are_all_of_ours():
    apart = {f"{FOLDER}{name}.css" for name in ("frame", "fonts-folder", "fonts-late", "own-notes")}
    assert set(SHEETS) | apart == {f"{FOLDER}{path.name}" for path in (THEME / FOLDER).glob("*.css")}
    from small_project import CHECKOUT

    listed = re.findall(rf"  - ({FOLDER}\S+)", (CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert list(SHEETS) == listed


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ["attr_list", "toc", "glossator"]),
        (["toc"], ["toc", "attr_list", "glossator"]),
        ([{"toc": {"permalink": False}}, "glossator"], ["toc", "glossator", "attr_list"]),
        ({"markdown.extensions.attr_list": None}, ["markdown.extensions.attr_list", "toc", "glossator"]),
    ],
)
def test_extensions_are_supplied_once(given, expected):
    config = {"markdown_extensions": given}
    supply_listed_extensions(config)
    listed = config["markdown_extensions"]
    assert [next(iter(one)) if isinstance(one, dict) else one for one in listed] == expected
    again = dict(config)
    supply_listed_extensions(again)
    assert again == config


def test_the_navigation_of_a_project_that_has_none():
    pages = ["index.md", "texts/index.md", "glossary/index.md", "texts/a.md", "b.md", "a/c.md"]
    assert sections(pages, ["index.md", "b.md", "a/c.md", "gone.md"]) == [
        {"Home": "index.md"}, {"Texts": "texts/index.md"}, {"Glossary": "glossary/index.md"}, {"About": ["a/c.md", "b.md"]},
    ]  # fmt: skip
