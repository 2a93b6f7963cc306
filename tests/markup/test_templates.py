"""Every value that the theme's templates print: listed from the templates themselves, planted, and looked for."""

from __future__ import annotations

from pathlib import Path

import jinja2
import lxml.html
import material
import mkdocs
import pytest
import yaml
from jinja2 import meta, nodes
from page_reading import Kinds, kinds_of, pages
from small_project import CHECKOUT, Project

from glossator.adapters.escaping import CONSTANT, Words, escapes
from glossator.adapters.zensical_theme import HTML, UnknownTemplateError, escaped, shipped_templates

OURS = CHECKOUT / "scripts/glossator/theme"
SHIPPED = Path(material.__file__).parent / "templates"
DIRECTORIES = [OURS, SHIPPED, Path(mkdocs.__file__).parent / "templates"]

# What a template prints of the page, the settings and the navigation, and why it is harmless.
#   hostile:  planted below, or in every page of test_hostile.py, and looked for in the built page
#   html:     HTML by design, made Markup in adapters/escaping.py
#   machine:  made by MkDocs or by us from ids, never from words
PRINTED = {
    "config.copyright": "html", "page.content": "html", "toc_item.title": "html", "config.use_directory_urls": "machine",
    "config.site_name": "hostile", "config.site_description": "hostile", "config.site_author": "hostile",
    "config.extra.homepage": "hostile",
    "config.theme.favicon": "hostile",
    "page.title": "hostile", "page.meta.title": "hostile", "page.meta.description": "hostile", "page.meta.author": "hostile",
    "page.meta.robots": "hostile", "one.rel": "machine", "one.type": "machine", "one.href": "machine", "cited.name": "machine", "cited.content": "hostile",
    "nav_item.title": "hostile",
    "nav_item.url": "hostile", "page.canonical_url": "machine",
    "nav.homepage.url": "machine", "nav_item": "machine", "nav_item.children": "machine",
    "toc_item.url": "machine", "file.page.abs_url": "machine",
    "file.page.canonical_url": "machine", "file.page.update_date": "machine",
}  # fmt: skip
ROOTS = {"config", "page", "nav", "nav_item", "toc_item", "file", "option", "first", "base_url", "cited", "one"}


def templates() -> dict[str, nodes.Template]:
    """Every template that main.html, 404.html and sitemap.xml reach, parsed."""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(DIRECTORIES), extensions=["jinja2.ext.i18n"])
    found: dict[str, nodes.Template] = {}
    waiting = ["main.html", "404.html", "sitemap.xml", "partials/languages/en.html"]
    while waiting:
        name = waiting.pop()
        if name not in found and not name.startswith(".icons"):
            found[name] = env.parse(env.loader.get_source(env, name)[0])
            waiting += [one for one in meta.find_referenced_templates(found[name]) if one]
    return found


def chain(node: nodes.Node) -> str:
    """`page.meta.title` of the node for it; nothing for a node that is no such chain."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{inner}.{node.attr}" if (inner := chain(node.node)) else ""
    if isinstance(node, nodes.Getitem):
        return f"{inner}[]" if (inner := chain(node.node)) else ""
    return ""


def chains(node: nodes.Node) -> set[str]:
    own = chain(node)
    return {own} if own else {one for child in node.iter_child_nodes() for one in chains(child)}


def printed(template: nodes.Template) -> set[str]:
    return {
        name
        for output in template.find_all(nodes.Output)
        for part in output.nodes
        if not isinstance(part, nodes.TemplateData)
        for name in chains(part)
        if name.partition(".")[0].removesuffix("[]") in ROOTS
    }


def test_the_table_lists_what_the_templates_print():
    found = {name for template in templates().values() for name in printed(template)}
    assert found - PRINTED.keys() == set(), "new in the theme: look where it comes from, then add a row"
    assert PRINTED.keys() - found == set(), "no template prints this any more: take the row out"


def test_no_template_turns_the_escaping_off():
    for name, template in templates().items():
        assert [one.name for one in template.find_all(nodes.Filter) if one.name in ("safe", "forceescape")] == [], name
        assert list(template.find_all((nodes.EvalContextModifier, nodes.MarkSafe))) == [], name


def test_what_is_not_escaped_holds_constants_only():
    for name, template in templates().items():
        if escapes(name):
            continue
        assert name.startswith(CONSTANT)
        assert printed(template) == set(), name


PLANTED = '"><img src=x onerror=alert(1)></title><script>alert(1)</script>{}'


def every_setting(project: Project, words: str) -> None:
    """Plant words in every setting that is printed, and switch on all that prints one."""
    path = project.root / "mkdocs.yml"
    config = yaml.safe_load(
        path.read_text(encoding="utf-8").replace('!ENV [SITE_URL, ""]', '"https://example.org/sub/"')
    )
    link = f"https://example.org/{words}"
    config |= {
        "site_name": words, "site_description": words, "site_author": words, "repo_url": link, "repo_name": words, "edit_uri": words,
        "extra": {
            "generator": False, "homepage": link, "status": {"new": words}, "social": [{"icon": "material/book", "link": link, "name": words}],
            "alternate": [{"name": words, "link": link, "lang": words}],
            "consent": {"title": words, "description": words, "cookies": {"analytics": words}, "actions": ["accept", "manage"]},
            "analytics": {"provider": "none", "feedback": {"title": words, "ratings": [
                {"icon": "material/book", "name": words, "data": 1, "note": "Thanks"}]}},
        },
        "nav": [{"Home": "index.md"}, {words: "about.md"}, {f"{words} section": [{words: "texts/index.md"}, "contributing.md"]}, {words: link}],
    }  # fmt: skip
    config["theme"] |= {"logo": f"x{words}.png", "favicon": f"y{words}.png"}
    for option in config["theme"]["palette"]:
        option |= {"media": words, "toggle": {"icon": "material/weather-night", "name": words}}
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    front = yaml.safe_dump({"title": words, "description": words, "author": words, "status": "new", "subtitle": words})
    project.write("docs/about.md", f"---\n{front}---\n\nWords.\n")
    project.write("docs/contributing.md", f"---\n{front}---\n\nWords.\n")


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_every_setting_is_words_and_nothing_else(tmp_path, generator):
    if generator == "zensical":
        pytest.importorskip("zensical")
    seen: list[dict[str, Kinds]] = []
    for name, words in (("harmless", "harmless"), ("hostile", PLANTED)):
        project = Project(tmp_path / name)
        every_setting(project, words)
        assert project.run("build", "--generator", generator) == 0
        trees = {page: lxml.html.document_fromstring(html) for page, html in pages(project.root / "site")}
        seen.append({page: kinds_of(tree) for page, tree in trees.items()})
    harmless, hostile = seen
    assert harmless.keys() == hostile.keys()
    assert {page: harmless[page].beyond(kinds) for page, kinds in hostile.items() if harmless[page].beyond(kinds)} == {}
    assert {page: dict(kinds.most) for page, kinds in hostile.items()} == {
        page: dict(kinds.most) for page, kinds in harmless.items()
    }
    shown = lxml.html.tostring(trees["about"], encoding="unicode", method="text")
    assert shown.count(PLANTED) >= 5
    assert trees["about"].xpath("//title")[0].text == PLANTED, "a page that is called what the site is called, once"
    assert trees["texts/first"].xpath("//title")[0].text == f"First text - {PLANTED}"


def test_the_copyright_stays_html_and_a_title_of_words_survives_striptags(project):
    project.write("docs/about.md", "---\ntitle: If a<b then c & d\n---\n\nWords.\n")
    assert project.run("build") == 0
    page = lxml.html.document_fromstring(project.page("about"))
    assert page.xpath('//footer//a[contains(@href, "creativecommons.org")]')
    assert page.xpath("//title")[0].text == "If a<b then c & d - Between Blocs"
    env = jinja2.Environment(autoescape=True)
    assert env.from_string("{{ t | striptags }}").render(t=Words("a<b then c &lt;")) == "a&lt;b then c &amp;lt;"
    assert env.from_string("{{ t }}|{{ t | e }}").render(t=Words("<b>")) == "&lt;b&gt;|&lt;b&gt;"


# -- Zensical: (source, template, expression that is HTML, expected), with the reason


REWRITTEN = [
    ("<p>{{ page.title }}</p>", "x.html", "", "{% autoescape true %}<p>{{ page.title }}</p>{% endautoescape %}"),  # escaped
    ("{{ page.content }}{{ x }}", "c.html", "page.content", "{% autoescape true %}{{ page.content | safe }}{{ x }}{% endautoescape %}"),  # a door
    ("{{ i.title }}", "t.html", ("i.title", "i.content"), "{% autoescape true %}{{ i.content | safe }}{% endautoescape %}"),  # called otherwise there
    ('{% extends "base.html" %}{% block a %}{{ x }}{% endblock %}', "main.html", "", None),  # its blocks are printed inside base.html
    ('{% macro t(key) %}{{ {"a": "Don\'t"}[key] }}{% endmacro %}', "partials/languages/en.html", "", None),  # the theme's own words
]  # fmt: skip


@pytest.mark.parametrize(("source", "name", "html", "expected"), REWRITTEN)
def test_a_template_of_zensical_is_escaped(source, name, html, expected):
    doors = html if isinstance(html, tuple) else (html,)
    assert escaped(source, name, *doors) == (expected if expected is not None else source)


def test_a_template_that_changed_is_refused():
    with pytest.raises(UnknownTemplateError, match=r"partials/content\.html"):
        escaped("{{ page.body }}", "partials/content.html", "page.content")


def test_every_template_of_ours_has_its_door_and_zensical_opens_none():
    pytest.importorskip("zensical")
    for name, html, called in HTML:
        assert f"{{{{ {called} | safe }}}}" in escaped((OURS / name).read_text(encoding="utf-8"), name, html, called)
    for path in shipped_templates().rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        assert "autoescape" not in source
        assert "| safe" not in source
