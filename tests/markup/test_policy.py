"""The content security policy: on every page, keeps the site whole, and bites."""

from __future__ import annotations

import re
import shutil

import lxml.html
import pytest
from page_reading import pages

from glossator.adapters.mkdocs import GlossatorPlugin

GENERATORS = ["mkdocs", "zensical"]
PAGES = ["", "texts/", "texts/first/", "glossary/", "glossary/machine-learning/", "names/", "names/people/", "names/ada-lovelace/",
         "timeline/", "timeline/1843/", "bibliography/", "notes/first/", "about/", "contributing/", "404.html"]  # fmt: skip
WATCH = """window.seen = [];
document.addEventListener("securitypolicyviolation", (e) => seen.push(`${e.violatedDirective} ${e.blockedURI}`));"""


def directives(policy: str) -> dict[str, list[str]]:
    return {words[0]: words[1:] for part in policy.split(";") if (words := part.split())}


@pytest.mark.parametrize("generator", GENERATORS)
def test_every_page_has_the_policy_before_anything_it_governs(plain_sites, generator):
    for name, html in pages(plain_sites(generator).root / "site"):
        head = lxml.html.document_fromstring(html).find("head")
        first = next(one for one in head if isinstance(one.tag, str))
        assert first.get("http-equiv") == "Content-Security-Policy", name
        policy = directives(first.get("content"))
        assert policy["default-src"] == ["'none'"]
        assert policy["object-src"] == policy["base-uri"] == ["'none'"]
        assert policy["script-src"] == ["'self'"]
        assert all(source == "'self'" or source.startswith("'sha256-") for source in policy["style-src"])
        assert {source for sources in policy.values() for source in sources if not source.startswith("'")} == {"data:"}
        assert policy["img-src"] == ["'self'", "data:"]


@pytest.mark.parametrize("generator", GENERATORS)
@pytest.mark.parametrize("own", [False, True], ids=["no theme of its own", "a theme of its own"])
def test_a_project_with_another_theme_has_it_too(project, generator, own):
    if generator == "zensical":
        pytest.importorskip("zensical")
    path = project.root / "mkdocs.yml"
    project.write("theme/partials/copyright.html", "<p>Own copyright</p>")
    custom = "  custom_dir: theme\n" if own else ""
    path.write_text(re.sub(r"  custom_dir: .*\n", custom, path.read_text(encoding="utf-8")), encoding="utf-8")
    assert project.run("build", "--generator", generator) == 0
    for name, html in pages(project.root / "site"):
        assert html.count('http-equiv="Content-Security-Policy"') == 1, name
        assert ("Own copyright" in html) == own
    assert "assets/glossator/early.js" in project.files()


@pytest.mark.parametrize("generator", GENERATORS)
def test_no_page_holds_a_script_a_style_or_a_handler(plain_sites, generator):
    for name, html in pages(plain_sites(generator).root / "site"):
        tree = lxml.html.document_fromstring(html)
        # A block of data runs nothing (HTML, section 4.12.1).
        scripts = [one for one in tree.iter("script") if one.get("type") != "application/ld+json"]
        assert [one.get("id") for one in scripts if not one.get("src")] == [], name
        assert tree.xpath("//style | //*[@style]") == [], name
        assert [key for one in tree.iter() for key in one.attrib if str(key).startswith("on")] == [], name


def test_only_a_preview_lets_inline_scripts_through(project):
    import mkdocs.config

    config = mkdocs.config.load_config(str(project.root / "mkdocs.yml"))
    plugin = GlossatorPlugin()
    shown = []
    for command in ("build", "serve"):
        plugin.on_startup(command=command, dirty=False)
        env = plugin.on_env(config.theme.get_env(), config=config, files=None)
        shown.append(
            directives(re.search('content="([^"]*)"', env.get_template("partials/policy.html").render()).group(1))
        )
    assert shown[0]["script-src"] == ["'self'"]
    assert shown[1] == {**shown[0], "script-src": ["'self'", "'unsafe-inline'"]}


class Watched:
    """A page whose violations, errors and foreign requests are noted."""

    def __init__(self, browser, address, **options):
        self.context = browser.new_context(**options)
        self.context.add_init_script(WATCH)
        self.page = self.context.new_page()
        self.noted: list[str] = []
        self.page.on("console", lambda one: self.noted.append(one.text) if one.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.noted.append(str(error)))
        self.page.on(
            "request", lambda one: None if one.url.startswith((address, "data:")) else self.noted.append(one.url)
        )

    def wrong(self) -> list[str]:
        found, self.noted = [*self.page.evaluate("window.seen"), *self.noted], []
        return found


def until(page, expression: str) -> None:
    """Wait until an expression holds. Playwright's own way of waiting evaluates strings in the page: the policy forbids it."""
    for _ in range(300):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"it never came true that {expression}")


def scheme(page) -> str:
    return page.evaluate("document.body.dataset.mdColorScheme")


@pytest.mark.browser
@pytest.mark.parametrize("under", ["", "sub/folder/"])
@pytest.mark.parametrize("generator", GENERATORS)
def test_no_page_violates_it(plain_sites, browser, serve, tmp_path, generator, under):
    shutil.copytree(plain_sites(generator).root / "site", tmp_path / "site" / under)
    with serve(tmp_path / "site") as address:
        watched = Watched(browser, address, viewport={"width": 1280, "height": 800})
        page = watched.page
        for name in PAGES:
            if under and name == "404.html":
                continue  # its addresses start at the root, which only `site_url` moves
            page.goto(f"{address}{under}{name}")
            page.wait_for_load_state("networkidle")
            assert watched.wrong() == [], name
        page.goto(f"{address}{under}texts/first/")
        before = scheme(page)
        page.locator(".g-settings > summary").click()
        page.locator(".g-settings input[value=dark]").check()
        until(page, f"document.body.dataset.mdColorScheme !== '{before}'")
        assert watched.wrong() == []
        page.locator(".g-search-open").click()
        page.locator(".g-search-input").press_sequentially("wrote")
        page.locator(".g-search-hits a").first.click()
        page.locator(":target").first.wait_for()
        assert watched.wrong() == []
        watched.context.close()
        watched = Watched(browser, address, viewport={"width": 360, "height": 800})
        watched.page.goto(f"{address}{under}texts/first/")
        watched.page.locator("button[popovertarget=__drawer]").click()
        watched.page.locator("#__drawer a:visible").first.wait_for()
        assert watched.wrong() == []
        watched.context.close()


@pytest.mark.browser
@pytest.mark.parametrize("generator", GENERATORS)
def test_the_chosen_colours_stand_before_anything_is_drawn(plain_sites, browser, serve, generator):
    with serve(plain_sites(generator).root / "site") as address:
        watched = Watched(browser, address, viewport={"width": 1280, "height": 800}, color_scheme="light")
        page = watched.page
        page.goto(address)
        assert scheme(page) == "default"
        page.locator(".g-settings > summary").click()
        page.locator(".g-settings input[value=dark]").check()
        until(page, "document.body.dataset.mdColorScheme === 'slate'")
        # Without the scripts of the page nobody but early.js can have put them there; it is heard before the first frame.
        watched.context.route("**/page.js", lambda route: route.abort())
        watched.context.add_init_script(
            "requestAnimationFrame(function look() { document.body ? window.first ??= document.body.dataset.mdColorScheme"
            " : requestAnimationFrame(look); });"
        )
        page.goto(address + "glossary/machine-learning/")
        until(page, "window.first")
        assert page.evaluate("window.first") == "slate"
        assert scheme(page) == "slate"
        watched.context.close()


@pytest.mark.browser
def test_pages_are_the_same_from_a_folder(plain_sites, browser):
    site = plain_sites("mkdocs").root / "site"
    watched = Watched(browser, f"file://{site}/", viewport={"width": 1280, "height": 800})
    for name in ("index.html", "texts/first/index.html", "timeline/index.html"):
        watched.page.goto(f"file://{site}/{name}")
        assert watched.page.evaluate("window.seen") == []
        assert watched.page.evaluate("typeof __md_get") == "function"
        assert watched.page.evaluate("getComputedStyle(document.querySelector('.md-typeset')).fontFamily").startswith(
            '"Glossator Serif"'
        )
    watched.context.close()


INJECTED = [
    # what, HTML
    ("a script", "<script>window.ran = 1</script>"),
    ("a handler", "<img src=x onerror='window.ran = 1'>"),
    ("a handler of SVG", "<svg onload='window.ran = 1'></svg>"),
    ("a script of another host", "<script src='http://localhost:9/x.js' onerror='window.ran = 1'></script>"),
    ("a page inside", "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe><iframe src='../'></iframe>"),
    ("a data address", "<script src='data:text/javascript,window.ran = 1'></script>"),
    ("a picture of another host", "<img src='http://localhost:9/x.png'>"),
    ("a base", "<base href='http://localhost:9/'>"),
    ("a style", "<style>h1 { display: none }</style>"),
    ("an object", "<object data='x.svg'></object>"),
]


@pytest.mark.browser
@pytest.mark.parametrize(("what", "html"), INJECTED, ids=[row[0] for row in INJECTED])
def test_it_bites(plain_sites, browser, serve, tmp_path, what, html):
    site = tmp_path / "site"
    shutil.copytree(plain_sites("mkdocs").root / "site", site)
    page_file = site / "about/index.html"
    page_file.write_text(
        page_file.read_text(encoding="utf-8").replace("<article", f"{html}<article", 1), encoding="utf-8"
    )
    with serve(site) as address:
        watched = Watched(browser, address)
        watched.page.goto(address + "about/")
        until(watched.page, "window.seen.length > 0")
        assert watched.page.evaluate("window.ran") is None
        assert watched.page.locator("h1").first.is_visible()
        assert watched.page.evaluate("document.baseURI") == address + "about/"
        watched.context.close()


@pytest.mark.browser
@pytest.mark.parametrize("generator", GENERATORS)
def test_the_search_shows_a_title_as_its_words(project, browser, serve, generator):
    if generator == "zensical":
        pytest.importorskip("zensical")
    title = 'If a<b then <img src=x onerror=alert(1)> "c" & d zyzzyva'
    project.write("docs/about.md", f"---\ntitle: {title!r}\n---\n\nWords.\n\n##\n\nUnder an empty heading.\n")
    assert project.run("build", "--generator", generator) == 0
    with serve(project.root / "site") as address:
        context = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
        page = context.new_page()
        ran: list[str] = []
        page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
        page.goto(address)
        page.locator(".g-search-open").click()
        page.locator(".g-search-input:focus").wait_for()
        results = page.locator(".g-search-hits li")
        page.keyboard.type("zyzzyva", delay=20)
        results.first.wait_for()
        assert title in " ".join(results.first.inner_text().split())
        assert results.locator("img").count() == 0
        assert ran == []
        context.close()
