"""The page of what is not there proposes pages near to the address that was asked for, in a browser and without scripts."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import lxml.html
import pytest
from small_project import Project

from glossator.weave.front import search_pages

pytestmark = pytest.mark.browser

SITES = [
    # where it is served, addresses as folders, generator, each letter of the headwords a page of its own
    pytest.param(("/", True, "mkdocs", False), id="root"),
    pytest.param(("/sub/folder/", True, "mkdocs", False), id="sub-path"),
    pytest.param(("/sub/folder/", False, "mkdocs", False), id="sub-path, files"),
    pytest.param(("/", True, "mkdocs", True), id="large"),
    pytest.param(("/sub/", True, "zensical", False), id="zensical"),
]
TERMS = {"securitization": "securitization", "energy-hub": "energy hub", "sevres": "Sèvres syndrome", "s-400": "S-400"}


class _Host(http.server.SimpleHTTPRequestHandler):
    """A host as sites are published on: a site below a path, and its 404.html for whatever it has not."""

    def __init__(self, *arguments, under: str, **options) -> None:
        self.under = under
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(self.under) if path.startswith(self.under) else "outside/of/the/site"
        return super().translate_path("/" + inside.lstrip("/"))

    def send_error(self, code, message=None, explain=None) -> None:
        words = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(words)

    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def hosted(folder: Path, under: str) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(_Host, directory=str(folder), under=under)
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{under}"
    finally:
        server.shutdown()


def project_of(root: Path, under: str, folders: bool) -> Project:
    project = Project(root)
    for id, term in TERMS.items():
        project.write(f"docs/glossary/{id}.md", f"---\nterm: {term}\n---\n\nA thing that somebody made.\n")
    project.write("docs/texts/long-one.md", "---\ntitle: How a relationship became a question\n---\n\nWords.\n")
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    config = config.replace('!ENV [SITE_URL, ""]', f'"http://reader.example{under}"')
    project.write("mkdocs.yml", config + f"\nuse_directory_urls: {str(folders).lower()}\n")
    return project


@pytest.fixture(scope="module", params=SITES)
def site(request, tmp_path_factory) -> Iterator[tuple[str, Project, bool]]:
    under, folders, generator, large = request.param
    if generator == "zensical":
        pytest.importorskip("zensical")
    project = project_of(tmp_path_factory.mktemp("near"), under, folders)
    with pytest.MonkeyPatch.context() as patch:
        if large:
            patch.setattr(search_pages, "ON_ONE_PAGE", 3)
        assert project.run("build", "--generator", generator) == 0
    assert large == (project.root / "site/search/letter-s").is_dir()
    with hosted(project.root / "site", under) as address:
        yield address, project, folders


def proposed(browser, address: str) -> list[str]:
    page = browser.new_page()
    answer = page.goto(address)
    assert answer.status == 404, address
    page.locator(".g-near:not([hidden])").wait_for()
    links = [link.get_attribute("href") for link in page.locator(".g-near li a").all()]
    for link in links:
        assert page.request.get(link).ok, f"{link} is proposed at {address} and is not there"
    page.close()
    return links


ASKED = [
    # asked, where the first proposal leads (None: nowhere), why
    ("glossary/securitisation/", "glossary/securitization", "another spelling"),
    ("glosary/securitization/", "glossary/securitization", "a mistyped section"),
    ("names/securitization", "glossary/securitization", "in another section"),
    ("glossary/securitization/more/", "glossary/securitization", "a page below it, which is gone"),
    ("glossary/securitizaton.html", "glossary/securitization", "an address of before, when pages were files"),
    ("glossary/S%C3%A8vres-syndrom/", "glossary/sevres", "the headword instead of the address, with its accent"),
    ("names/lovelac/", "names/ada-lovelace", "one word of a name, mistyped"),
    ("glossary/hub-energy/", "glossary/energy-hub", "words in another order"),
    ("texts/how-a-relationship-became-a-question/", "texts/long-one", "the title of a text instead of its address"),
    ("abuot/", "about", "a page of the editors"),
    ("timelime/", "timeline", "a list"),
    ("bibliography/smith201/", "bibliography/#smith2010", "a work, which is a place on a page"),
    ("glossary/xylophone-quartet/", "glossary/", "nothing like it: the list of its section"),
    ("timeline/2055/", "timeline/", "a year without a page: numbers are not mistyped by letters"),
    ("glossary/%E0%A4%A/", "glossary/", "what cannot be read as an address"),
    ("xylophone/quartet/", None, "nothing like it anywhere"),
    ("x" * 3000, None, "very long"),
]


@pytest.mark.parametrize(("asked", "near", "why"), ASKED, ids=[row[-1] for row in ASKED])
def test_near_pages_are_proposed(browser, site, asked, near, why):
    address, _, folders = site
    links = [link.removeprefix(address) for link in proposed(browser, address + asked)]
    if near is None:
        assert links == [], why
        return
    page, mark, fragment = near.partition("#")
    wanted = page.rstrip("/")
    expected = {wanted + end + mark + fragment for end in (("/",) if folders else (".html", "/index.html"))}
    assert links[0] in expected, why
    assert wanted.count("/") == 0 or not set(links) & {"glossary/", "glossary/index.html"}, (
        "no list beside what is nearer"
    )
    assert len(links) <= 5 and len(set(links)) == len(links)


def test_the_search_is_offered_with_the_words_of_the_address(browser, site):
    address, _, _ = site
    page = browser.new_page()
    page.goto(f"{address}glossary/energie-hub-of/")
    page.locator(".g-near p a").click()
    assert page.locator("dialog input").first.input_value() == "energie hub of"
    page.close()


def test_words_of_an_address_are_only_words(browser, site):
    address, _, _ = site
    page = browser.new_page()
    page.goto(f"{address}glossary/%3Cimg%20src=x%20onerror=alert(1)%3E/")
    page.locator(".g-near:not([hidden])").wait_for()
    assert page.locator(".g-near img").count() == 0
    page.close()


def test_without_scripts_the_lists_are_there(browser, site):
    address, _, _ = site
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}glossary/securitisation/")
    assert page.title() == "Not found - Between Blocs"
    assert page.locator("h1").inner_text() == "Not found"
    assert not page.locator(".g-near").is_visible()
    links = page.locator("article .g-doors a")
    assert links.first.inner_text() == "Every headword from A to Z"
    assert [
        link for link in links.evaluate_all("all => all.map(one => one.href)") if not page.request.get(link).ok
    ] == []
    context.close()


def test_home_has_its_title_once(site):
    _, project, _ = site
    title = lxml.html.document_fromstring(project.page("")).xpath("//title")[0].text
    assert title == "A small reader - Between Blocs"
    written = Project(project.root.parent / "same")
    written.write("docs/index.md", "---\ntitle: Between Blocs\n---\n\nWords.\n")
    assert written.run("build") == 0
    assert lxml.html.document_fromstring(written.page("")).xpath("//title")[0].text == "Between Blocs"
