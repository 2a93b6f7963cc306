"""Pages that MkDocs never sees are those that it would have made, byte for byte; where others want to see them, it does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import pytest

from glossator import spread
from glossator.adapters import mkdocs
from glossator.adapters.front_values import front_values
from glossator.adapters.own_pages import OwnPages
from glossator.adapters.shortcut import Shortcut
from glossator.weave import Page

SETTINGS = {
    "as it is": "",
    "an address, so that there is a sitemap": "site_url: https://example.org/a/b/\n",
    "addresses of files": "use_directory_urls: false\nsite_url: https://example.org/\n",
}
ODD_TEXT = (
    "---\ntitle: 'If a<b & \"c\": it''s – Çaycı'\ndescription: 'See <i>here</i>'\n---\n\n## Empty *one* `x` &amp; two\n\n"
    "Dead [link](nowhere.md), dead [place](first.md#nothing), Ada Lovelace [below](first.md), `href=\"none\"`.\n"
)  # fmt: skip
Built = tuple[dict[str, bytes], str]


@pytest.fixture
def both(project, monkeypatch, capsys) -> Callable[..., tuple[Built, Built]]:
    """Build by MkDocs alone, then with our own writer; return the site and what was said each time."""
    used: list[int] = []
    made = OwnPages.made
    monkeypatch.setattr(OwnPages, "made", lambda self: used.append(len(self.paths)) or made(self))

    def build(*options: str, alone: bool = True) -> tuple[Built, Built]:
        built: list[Built] = []
        for way in ("MkDocs", "ours"):
            with monkeypatch.context() as patch:
                if way == "MkDocs":
                    patch.setattr(mkdocs, "writes_alone", lambda *_: False)
                project.run("build", "--site-dir", str(project.root / way / "site"), *options)
            said = capsys.readouterr()
            built.append((project.files(f"{way}/site"), (said.out + said.err).replace(f"{way}/site", "")))
            assert bool(used) is (way == "ours" and alone)
        assert built[0][1] == built[1][1]
        assert sorted(built[0][0]) == sorted(built[1][0])
        assert [path for path in built[0][0] if built[0][0][path] != built[1][0][path]] == []
        return built[0], built[1]

    return build


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_both_ways_are_one(project, both, settings):
    words = (project.root / "mkdocs.yml").read_text("utf-8").replace('site_url: !ENV [SITE_URL, ""]\n', "")
    project.write("mkdocs.yml", settings + words)
    project.write("docs/texts/odd.md", ODD_TEXT)
    (site, said), _ = both()
    assert "nowhere.md" in said, "a finding of the links"
    assert (b"<loc>" in site["sitemap.xml"]) is ("site_url" in settings)
    assert b"texts/odd" in site["sitemap.xml"] or not settings


def test_in_another_language_and_in_forks(project, both, monkeypatch):
    monkeypatch.setattr(spread, "LEAST", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    words = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", words.replace("language: en", "language: de"))
    (site, _), _ = both("--strict")
    assert any(path.startswith("search/") for path in site)
    assert "graph.json" in site


def test_a_page_that_only_markdown_can_make(both, monkeypatch):
    monkeypatch.setattr(Shortcut, "render", lambda *_: None)
    both()


def test_what_a_strict_build_refuses(project, both):
    project.write("docs/texts/odd.md", ODD_TEXT)
    (site, said), _ = both("--strict")
    assert not site
    assert "fail the strict build" in said


OTHERS = {
    "a hook": ("hooks: [hook.py]\n", "hook.py", "def on_post_page(output, page, config):\n    return output + '<!-- seen -->'\n"),
    "a plugin of others": ("plugins: [tags, glossator]\n", "other.txt", ""),
    "a theme of the project": ("theme: {name: material, custom_dir: own}\n", "own/partials/copyright.html", "{{ pages | length }}"),
    "an extension of others": ("markdown_extensions: [attr_list, toc, glossator, pymdownx.snippets]\n", "other.txt", ""),
    "a template of the project": ("theme: {name: material, static_templates: [all.html]}\n", "other.txt", ""),
}  # fmt: skip


@pytest.mark.parametrize(("settings", "name", "words"), OTHERS.values(), ids=OTHERS)
def test_where_others_see_pages_mkdocs_renders_all(project, both, settings, name, words):
    base = "site_name: A\n" + "".join(
        line
        for line in ("theme: material\n", "plugins: [glossator]\n")
        if line.partition(":")[0] != settings.partition(":")[0]
    )
    project.write("mkdocs.yml", base + settings)
    project.write(name, words)
    (site, _), _ = both(alone=False)
    assert (b"<!-- seen -->" in site["texts/first/index.html"]) is ("hook" in settings)
    sys.modules.pop("hook", None)


FIELDS: list[dict[str, Any]] = [
    {"title": "Plain", "hide": ["navigation"], "filters": True},
    {"title": "é – 東京 \U0001f600 \\ \"q\" 'a' # : - yes", "description": "", "search": {"exclude": True, "boost": 2}},
    {"title": "a\u2028b\x85c", "cited": [{"name": "citation_title", "content": "<1>"}, {"name": "null", "content": "~"}]},
    {"title": "tab\tand\nline", "rank": 1.5, "large": 1e16, "none": None},
    {"title": "\ufeff\x7f", "tags": ("a", "b"), "nested": {"a b: c": [1, -2, {"d": False}]}},
    {"yes": "x", "title": "2020-01-01", "n": 1, "lang": "no"},
]  # fmt: skip


@pytest.mark.parametrize("fields", FIELDS)
def test_values_are_those_that_are_read_of_the_front_matter(fields):
    from mkdocs.utils.meta import get_data

    page = Page("x.md", fields, ())
    wanted = get_data(page.front())[1]
    assert front_values(page) == wanted
    assert list(front_values(page)) == list(wanted)
