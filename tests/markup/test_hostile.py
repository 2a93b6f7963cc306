"""Hostile strings in every field and every place: nothing comes alive, no word is lost. `make hostile` runs them all."""

from __future__ import annotations

import json
import re

import lxml.html
import pytest
from hostile_places import PRINTING
from hostile_strings import HOSTILE, STRINGS
from page_reading import Kinds, bad_addresses, folded, kinds_of, pages, text_of

from glossator.characters.printable import printable as words
from glossator.weave.page import shortened

GENERATORS = ("mkdocs", "zensical")


@pytest.fixture(params=GENERATORS)
def generator(request) -> str:
    if request.param == "zensical":
        pytest.importorskip("zensical")
    return request.param


def kinds(project) -> Kinds:
    found = Kinds()
    for _, html in pages(project.root / "site"):
        found.add(kinds_of(lxml.html.document_fromstring(html)))
    return found


def test_there_are_enough_of_them():
    assert len(set(STRINGS)) == len(STRINGS) >= 400


@pytest.mark.parametrize("fill", ["plain", "settings", "raw", "escaped"])
def test_nothing_comes_alive(sites, fill, generator):
    allowed = kinds(sites.of(fill, generator, harmless=True)[0])
    allowed.add(kinds(sites.of("raw", generator, harmless=True)[0]))
    wrong = {}
    for name, html in pages(sites.of(fill, generator)[0].root / "site"):
        tree = lxml.html.document_fromstring(html)
        if beyond := [*allowed.beyond(kinds_of(tree)), *bad_addresses(tree)]:
            wrong[name] = beyond[:5]
    assert wrong == {}


def sound(value: str) -> bool:
    """Whether YAML and UTF-8 can hold a string at all: lone surrogates are no characters."""
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


SHOWN = [
    # page, where on it, what it shows of the string
    ("texts/t{n}", "//title", "{s} - {site}"),
    ("texts/t{n}", "//h1", "{s}"),
    ("texts/t{n}", '//*[@data-md-component="header-topic"]', "{s}"),
    ("texts/t{n}", '//meta[@name="description"]/@content', "{short}"),
    ("p{n}", "//title", "{s} - {site}"),
    ("p{n}", "//h1", "{s}"),
    ("p{n}", '//meta[@name="description"]/@content', "{short}"),
    ("glossary/g{n}", "//title", "{s} - {site}"),
    ("glossary/g{n}", "//h1", "{s}"),
    ("glossary/g{n}", '//meta[@name="description"]/@content', "{short}"),
    ("names/n{n}", "//title", "{s} - {site}"),
    ("names/n{n}", "//h1", "{s}"),
    ("names/n{n}", '//meta[@name="description"]/@content', "{short}"),
    ("notes/s{n}", "//title", "Notes on {s} - {site}"),
    ("timeline", '//li[@id="e{n}"]//a[@class="g-what"]', "{s}"),
]


@pytest.mark.parametrize("row", SHOWN, ids=[f"{page} {where}" for page, where, _ in SHOWN])
def test_a_field_shows_its_words(sites, generator, row):

    page, where, shows = row
    site = sites.of("plain", generator)[0].root / "site"
    home = lxml.html.document_fromstring((site / "index.html").read_text(encoding="utf-8"))
    name = home.xpath("//header//a[@data-md-component='logo']/@title")[0]
    wrong = {}
    trees: dict[str, lxml.html.HtmlElement] = {}
    for n, string in enumerate(HOSTILE):
        if not sound(string):
            continue
        address = page.format(n=n)
        if address not in trees:
            trees = {
                address: lxml.html.document_fromstring((site / address / "index.html").read_text(encoding="utf-8"))
            }
        (found,) = trees[address].xpath(where.format(n=n))
        got = folded(found) if isinstance(found, str) else text_of(found)
        shown = words(folded(string))
        expected = folded(shows.format(s=shown, short=words(shortened(string)), site=folded(name)))
        if got != expected:
            wrong[string[:60]] = got[:120]
    assert wrong == {}


def test_the_settings_show_their_words(sites, generator):

    site = sites.of("settings", generator)[0].root / "site"
    tree = lxml.html.document_fromstring((site / "404.html").read_text(encoding="utf-8"))
    shown = {text_of(link) for link in tree.xpath('//a[contains(@class, "md-tabs__link")]')}
    planted = {words(folded(one)) for one in HOSTILE if sound(one) and len(one) < 90}
    assert planted - shown == set()
    for where in ("//title", '//meta[@name="description"]/@content', '//meta[@name="author"]/@content'):
        (found,) = tree.xpath(where)
        text = folded(found) if isinstance(found, str) else text_of(found)
        assert [one for one in planted if one not in text] == []


def test_markdown_shows_its_words(sites, generator):
    project, planted = sites.of("escaped", generator)
    lost = {}
    for name, string in planted.items():
        if not sound(string):
            continue
        html = (project.root / "site" / name / "index.html").read_text(encoding="utf-8")
        (article,) = lxml.html.document_fromstring(html).xpath("//article")
        if words(folded(string)) not in text_of(article):
            lost[name, PRINTING[int(name.rpartition("-")[2])]] = string[:60]
    assert lost == {}


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_the_search_is_nothing_but_values(sites, generator):
    """What it holds is words to the script that shows it (`search-box.js` makes text nodes), and none of it runs."""
    if generator == "zensical":
        pytest.importorskip("zensical")
    site = sites.of("plain", generator)[0].root / "site"
    calls = [path.read_text(encoding="utf-8") for path in site.glob("search/**/*.js")]
    assert len(calls) > 3
    for call in calls:
        json.loads(re.fullmatch(r'gSearch\("\w+",(.*)\)\n', call).group(1))
    script = (site / "assets/glossator/search-box.js").read_text(encoding="utf-8")
    assert not re.search("innerHTML|outerHTML|insertAdjacentHTML|document.write|DOMParser", script)


def test_the_search_index_of_zensical_is_not_published(sites):
    pytest.importorskip("zensical")
    assert not (sites.of("plain", "zensical")[0].root / "site/search.json").exists()


PARSED = """(pages) => pages.map(([name, html]) => {
  const tree = new DOMParser().parseFromString(html, "text/html");
  const pairs = new Set(), counts = {};
  const walk = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) { pairs.add(`!-- ${node.data.trim().slice(0, 60)}`); continue; }
    const tag = node.localName;
    counts[tag] = (counts[tag] ?? 0) + 1;
    pairs.add(tag);
    for (const { name } of node.attributes) pairs.add(`${tag} ${name}`);
  }
  return [name, [...pairs], counts];
})"""


@pytest.mark.browser
@pytest.mark.parametrize("fill", ["plain", "settings", "raw"])
def test_a_browser_s_parser_finds_nothing_alive_either(sites, browser, fill, generator):
    context = browser.new_context()
    page = context.new_page()

    def parsed(project):
        listed = [list(one) for one in pages(project.root / "site")]
        for start in range(0, len(listed), 50):
            yield from page.evaluate(PARSED, listed[start : start + 50])

    allowed: set[str] = set()
    most: dict[str, int] = {}
    for source in {fill, "raw"}:
        for _, pairs, counts in parsed(sites.of(source, generator, harmless=True)[0]):
            allowed |= set(pairs)
            for tag, count in counts.items():
                most[tag] = max(most.get(tag, 0), count)
    wrong = {}
    for name, pairs, counts in parsed(sites.of(fill, generator)[0]):
        beyond = sorted(set(pairs) - allowed)
        beyond += [
            f"{counts[tag]} {tag}"
            for tag in ("script", "style", "meta", "link")
            if counts.get(tag, 0) > most.get(tag, 0)
        ]
        if beyond:
            wrong[name] = beyond[:5]
    context.close()
    assert wrong == {}


@pytest.mark.browser
def test_nothing_runs_even_without_the_policy(sites, browser, serve, generator):

    with serve(sites.of("plain", generator)[0].root / "site") as address:
        context = browser.new_context(bypass_csp=True)
        page = context.new_page()
        ran: list[str] = []
        foreign: list[str] = []
        page.on("dialog", lambda dialog: (ran.append(page.url), dialog.dismiss()))
        page.on("request", lambda one: None if one.url.startswith((address, "data:")) else foreign.append(one.url))
        for n in range(0, len(HOSTILE), max(1, len(HOSTILE) // 12)):
            for name in (f"texts/t{n}/", f"glossary/g{n}/", f"names/n{n}/", f"p{n}/"):
                page.goto(address + name)
        context.close()
    assert ran == []
    assert foreign == []
