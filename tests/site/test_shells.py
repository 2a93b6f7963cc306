"""Pages in kept frames against pages rendered one by one: the same bytes, whatever a theme makes of a page."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Template
from markupsafe import Markup
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.theme import Theme

from glossator.adapters.escaping import Words, escape_all
from glossator.adapters.last_look import without_frame
from glossator.adapters.mkdocs_log import tell
from glossator.adapters.policy import THEME
from glossator.adapters.shells import Shells, Spliced
from glossator.interface import catalogue

TITLES = ("Plain", 'If a<b then  c & "d"', "O'Neill", "Çaycı — 東京", "x", "\ufdd03\ufdd1", "<script>y</script>")
HEAD = '{% extends "base.html" %}{% block extrahead %}'
TAIL = "{{ super() }}{% endblock %}"
OVERRIDES = {
    "prints meta": "{{ page.meta.own }}{% if page.meta.own %}<i>{{ page.meta.get('own', '-') }}</i>{% endif %}",
    "filters": "{{ page.title | upper }}|{{ page.title | striptags | truncate(3) }}|{{ page.toc | length }}",
    "the address": "<b data-u='{{ page.url }}'>{{ page.canonical_url }} {{ page.file.src_uri }}</b>{{ page.edit_url }}",
    "lists": "{% for one in page.meta.tags %}{{ loop.index }}{{ one }}{% else %}none{% endfor %}{{ page.meta.tags | first }}",
    "numbers": "{{ page.meta.rank }}{% if page.meta.rank is number and page.meta.rank > 1 %}!{% endif %}",
    "set blocks": "{% set t %}<u>{{ page.title }}</u>{% endset %}{{ t }}{% set d = page.meta.own or page.title %}{{ d }}",
    "own contents": "{% for one in page.toc recursive %}{{ one.title }}{{ one.id }}{{ loop(one.children) }}{% endfor %}",
    "methods": "{{ page.title.upper() }}{% if page.title.startswith('P') %}P{% endif %}{{ page.title.nothing }}",
    "without escapes": "{{ page.title | safe }}{{ page.content | striptags }}",
}  # fmt: skip
UNFOLLOWED = {
    "joined words": "{% set t = page.title ~ ' - ' ~ config.site_name %}{{ t | length }}",
    "formatted words": "{{ '%s' | format(page.title) }}",
    "a table": "{{ {'Plain': 1}[page.title] }}",
    "words of a block": "{% set t %}{{ page.title }}{% endset %}{{ t | length }}",
    "an address of the page": "{{ page.meta.own | url }}",
    "what is yielded": "{{ page.toc | map(attribute='title') | join(', ') }}",
    "calls": "{{ page.is_top_level.__class__ }}{{ page.read_source.__name__ }}",
    "many forms": "{{ page.content | length }}",
}
Told = list[tuple[str, str]]


@pytest.fixture
def built(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # as every build has it

    def build(override: str = "", language: str = "en", added: Any = None, **settings: Any) -> tuple[int, Told]:
        """Return how many pages were spliced, and what was told; each page must be what its template makes of it."""
        (tmp_path / "own").mkdir(exist_ok=True)
        (tmp_path / "own" / "main.html").write_text(
            f"{HEAD}{override}{TAIL}" if override else (THEME / "main.html").read_text("utf-8"), "utf-8"
        )
        config = MkDocsConfig()
        given = {"site_name": "A & <B>", "site_url": "https://example.org/r/", "nav": ["index.md", "glossary/index.md"]}
        config.load_dict({**given, "docs_dir": str(tmp_path), "plugins": [], **settings})
        config.validate()
        config.theme = Theme(name="material", language=language, font=False, custom_dir=str(tmp_path / "own"))
        config.theme.dirs.insert(1, str(THEME))
        where = (str(tmp_path), str(tmp_path / "site"), config.use_directory_urls)
        files = Files([File(name, *where) for name in _names()])
        nav = get_navigation(files, config)
        for number, file in enumerate(files):
            _fill(file.page or Page(None, file, config), number)
        env = config.theme.get_env()
        words = catalogue(language).single
        env.globals.update(previewing=False, say=lambda message: words.get(message, message))
        told: Told = []
        kept = Shells(escape_all(env, config), (), lambda page, why: told.append((page, why)))
        env.get_template = kept.get_template
        template = env.get_template("main.html")
        assert isinstance(template, Spliced)
        spliced, rendered, render = 0, [], Template.render
        monkeypatch.setattr(Template, "render", lambda *given: rendered.append(given) or render(*given))
        for number, file in enumerate(files):
            context = get_context(nav, list(files), config, file.page) | (added(number) if added else {})
            file.page.active = True
            before = len(rendered)
            made = template.render(context)
            spliced += len(rendered) == before
            assert made == template._template.render(context), (file.src_uri, override)
            file.page.active = False
        return spliced, told

    return build


def _names() -> list[str]:
    return [
        "index.md",
        *(f"glossary/{name}.md" for name in ("index", *range(36))),
        *(f"texts/{n}.md" for n in range(6)),
    ]


def _fill(page: Page, number: int) -> None:
    page.meta = {}
    if number % 4:
        page.meta = {
            "description": f'Of "{number}" & <more>',
            "own": "é" * (number % 3),
            "rank": number % 3,
            "hide": ["navigation"],
        }
        page.meta |= {"tags": [f"t{n}" for n in range(number % 3)], "filters": number % 2 == 0}
    if number % 3 == 0:
        page.meta |= {
            "robots": "noindex",
            "cited": [{"name": "citation_title", "content": f"<{number}>"}] * (number % 2 + 1),
        }
    page.title = Words(TITLES[number % len(TITLES)])
    inner = [{"level": 2, "id": f"s{n}", "name": f"S {n} &amp;", "children": []} for n in range(number % 4)]
    page.toc = get_toc([{"level": 1, "id": "top", "name": "T", "children": inner}] if number % 3 else [])
    page.content = Markup(f"{'<h1>' if number % 2 else '<p>'}\ufdd02\ufdd1 {'words ' * number}")
    page.canonical_url = f"https://example.org/r/{page.url}" if number != 5 else None


@pytest.mark.parametrize("flat", [False, True])
def test_our_frame(built, flat):
    spliced, told = built(use_directory_urls=not flat)
    assert spliced >= 8
    assert told == []


@pytest.mark.parametrize("language", ["de", "es", "fr", "ru", "tr"])
def test_in_the_languages_of_the_interface(built, language):
    spliced, told = built(language=language)
    assert spliced
    assert not told


@pytest.mark.parametrize("override", OVERRIDES.values(), ids=OVERRIDES)
def test_a_frame_of_somebodys_own(built, override):
    built(override)


def test_what_is_followed_is_spliced(built):
    for name in ("filters", "the address", "methods", "without escapes"):
        assert built(OVERRIDES[name])[0], name


@pytest.mark.parametrize("override", UNFOLLOWED.values(), ids=UNFOLLOWED)
def test_what_cannot_be_followed_is_told_and_left_to_the_template(built, override):
    _, told = built(override)
    assert told
    assert told[0][0].startswith(("glossary/", "texts/"))
    assert told[0][1]


@pytest.mark.parametrize(
    ("added", "spliced"),
    [
        (lambda number: {"own": "always"}, True),
        (lambda number: {"own": number}, False),
        (lambda number: {"own": SimpleNamespace(words=number)}, False),
    ],
    ids=["one value", "a number", "an object"],
)
def test_what_a_plugin_adds_to_the_context(built, added, spliced):
    found, told = built("{{ own.words or own }}", added=added)
    assert bool(found) is spliced
    assert not told


def test_a_project_that_names_the_theme_of_the_generator(built):
    spliced, told = built(nav=None)  # every page stands in the navigation: each has a frame of its own
    assert not spliced
    assert not told


def test_a_build_says_once_what_it_leaves_to_the_template(capsys):
    source = "site_name: A\ntheme:\n  name: glossator\n"
    tell(without_frame([("glossary/a.md", "calls nothing"), ("texts/b.md", "calls something")], source), source)
    said = capsys.readouterr().err
    assert "mkdocs.yml:2:1: p-030" in said
    assert "glossary/a.md" in said
    assert "texts/b.md" not in said
