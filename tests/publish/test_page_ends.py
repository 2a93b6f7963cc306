"""A site whose pages were looked through when they were written is sound exactly where the links of its files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.publish.links_checked import built_findings
from glossator.publish.page_ends import Ends, PageEnds, sound
from glossator.publish.site_links import site_links

URL = "https://example.org/r/"
LINKS = [
    # what stands in the page `texts/one/index.html`
    '<a href="../two/">a page</a>',
    '<a href="../two/#here">a place</a>',
    '<a href="../two/#nothing">no place</a>',
    '<a href="../two/#TOP">its beginning</a>',
    '<a href="#own" id="own">itself</a>',
    '<a href="#none">nothing of itself</a>',
    '<a href="../../">the first page</a>',
    '<a href="../three/">no page</a>',
    '<a href="../../../">out of the site</a>',
    '<a href="/r/texts/two/#here">from the root</a>',
    '<a href="/texts/two/">another root</a>',
    '<a href="../two/?q=1#here">a query</a>',
    '<a href="../tw%6F/#he%72e">signs in numbers</a>',
    '<a href="../two//">two slashes</a>',
    '<a href="../two/index.html#here">the file</a>',
    '<a href="..\\two">a slash of Windows</a>',
    '<a href=" ../two/ ">spaces</a>',
    '<a href="../two/#:~:text=x">words</a>',
    '<a href="../two/#here:~:text=x">words of a place</a>',
    '<a href="https://example.org/r/texts/two/#here">of this host</a>',
    '<a href="https://example.org/r/texts/three/">absent of this host</a>',
    '<a href="https://example.com/x">of another</a>',
    '<img src="../../p.svg"><img src="../../q.svg">',
    '<p>say href="x"</p>',
    '<a href="../two/&#35;here">an entity</a>',
]  # fmt: skip
OTHERS = {
    "p.svg": '<svg id="a"></svg>',
    "s.css": "p { background: url(p.svg) }",
    "404.html": '<a href="/r/texts/two/#here">x</a>',
}


def site(folder: Path, pages: dict[str, str], others: dict[str, str]) -> None:
    for path, words in (pages | others).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(words, "utf-8")


def ends_of(pages: dict[str, str]) -> dict[str, PageEnds]:
    ends = Ends(pages)
    return {path: ends.of(path, words.encode()) for path, words in pages.items()}


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("others", [OTHERS, {}], ids=["on a host", "with nothing beside"])
def test_what_is_sound_has_no_finding(tmp_path, link, others):
    pages = {
        "index.html": '<a href="texts/one/">x</a>',
        "texts/one/index.html": link,
        "texts/two/index.html": f'<i id="here"></i>{link}',
    }
    site(tmp_path, pages, others)
    found = site_links(tmp_path, URL).findings
    assert sound(tmp_path, URL, ends_of(pages)) is (not found and 'href="x"' not in link)
    assert built_findings(tmp_path, URL, {}, ends=ends_of(pages)) == found


@pytest.mark.parametrize("link", ["two.html", "two.html#here", "two.html#no", "deep/", "deep/index.html", "/two.html"])
@pytest.mark.parametrize("disk", [True, False])
def test_plain_names(tmp_path, link, disk):
    pages = {
        "one.html": f'<a href="{link}">x</a>', "two.html": '<i id="here">',
        "deep/index.html": '<a href="../one.html">x</a>',
    }  # fmt: skip
    site(tmp_path, pages, {} if disk else {"404.html": ""})
    assert sound(tmp_path, "", ends_of(pages)) is (not site_links(tmp_path).findings)


def test_a_page_that_is_not_there_is_not_sound(tmp_path):
    pages = {"index.html": ""}
    site(tmp_path, pages, {})
    assert sound(tmp_path, "", ends_of(pages))
    assert not sound(tmp_path, "", ends_of(pages | {"gone/index.html": ""}))


def test_files_of_another_hand_count(tmp_path):
    site(tmp_path / "beside", {}, {"his.html": ""})
    pages = {"index.html": '<a href="his.html#x">x</a>'}
    site(tmp_path / "site", pages, {})
    assert not sound(tmp_path / "site", "", ends_of(pages))
    assert sound(tmp_path / "site", "", ends_of(pages), tmp_path / "beside")
