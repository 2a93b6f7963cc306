"""Maps of the editors on the site: a page each, everything on the map in its list too, and the way there and back."""

from __future__ import annotations

from lxml import html

MAPS = """- id: coast
  label: The coast
  text: What one sees of it.
  frame: [[54, -8], [60, 2]]
  parts:
  - name: analytical-engine
    coordinates: [57.1, -2.1]
    date: 1850
    text: It was never & built.
    by: smith2010
    at: PASSAGE
  - label: Cable
    route: [[57, -2], [58.5, 0]]
    status: dropped
  - label: Bank
    outline: [[55, -3], [56, -3], [56, -1.5], [55, -1.5]]
  - label: Far away
    coordinates: [10, 10]
  - name: ada-lovelace
- id: harbour
  label: The harbour
  parts: [{label: Pier, coordinates: [57.1, -2.1]}]
"""


def _main(words: str):
    (content,) = html.fromstring(words).xpath("//article")
    return content


def test_a_map_shows_what_is_within_it_and_its_list_says_all(project):
    assert project.run("build") == 0
    (passage,) = set(_main(project.page("texts/second")).xpath('.//p[@class="g-p"]/@id'))
    project.write("references/maps.yml", MAPS.replace("PASSAGE", passage))
    project.write(
        "docs/class.md", f"# Class: a plan\n\nRead [this](texts/second.md#{passage}), and [this](index.md#no).\n"
    )
    assert project.run("build") == 0
    page = _main(project.page("maps/coast"))
    assert page.xpath("string(.//h1)").startswith("The coast")
    items = page.xpath('.//ol[@class="g-mapped"]/li')
    assert [one.get("id") for one in items] == ["p-1", "p-2", "p-3", "p-4"]
    first, second = items[:2]
    assert first.xpath('.//a[contains(@href, "names/analytical-engine/")]')
    assert "It was never & built." in first.text_content() and "Smith 2010" in first.text_content()
    assert first.xpath(f'.//a[contains(@href, "#{passage}")]') and "1850" in first.text_content()
    assert "never built" in second.text_content()
    drawn = page.xpath(".//figure//*[local-name()='a']")
    assert {one.get("href") for one in drawn} == {"#p-1", "#p-2", "#p-3"}
    paths = {one.get("class") for one in page.xpath(".//figure//*[local-name()='path']")}
    assert {"g-land", "g-zone", "g-route g-faint"} <= paths
    caption = page.xpath("string(.//figcaption)")
    assert "Areas are schematic." in caption and "Dotted lines were never built." in caption
    listed = _main(project.page("maps")).xpath('.//ul[@class="g-texts"]/li')
    assert [one.xpath("string(.//a)") for one in listed] == ["The coast", "The harbour"]
    assert "4 things on it" in listed[0].text_content() and "1 thing on it" in listed[1].text_content()
    (way,) = _main(project.page("names/analytical-engine")).xpath('.//p[starts-with(., "On a map: ")]/a')
    assert way.text_content() == "The coast" and way.get("href").endswith("maps/coast/#p-1")
    ways = _main(project.page("texts/second")).xpath(f'.//p[@id="{passage}"]//span[contains(@class, "g-taken-up")]/a')
    assert [one.text_content() for one in ways] == ["Class", "The coast"]
    assert "class/#p" in ways[0].get("href") and ways[1].get("href").endswith("maps/coast/")
    assert "On a map" not in project.page("names/ada-lovelace"), "she is nowhere, so no map shows her"
    ids = page.xpath(".//@id")
    assert len(ids) == len(set(ids))
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_an_edition_without_maps_has_no_such_page_and_may_name_it(project):
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    (project.root / "mkdocs.yml").write_text(
        config.replace("  - Home: index.md\n", "  - Home: index.md\n  - Maps: maps/index.md\n")
    )
    assert project.run("build", "--strict") == 0
    assert not (project.root / "site/maps").exists()
