"""Places as maps: what is shown around one, what the page of all holds, and odd places that must stay readable."""

from __future__ import annotations

import gzip
import re

import pytest
from lxml import html as markup
from small_project import Project

from glossator.adapters.navigation import without_absent
from glossator.weave.figures.labels import width_of

ONE = [("alpha", "Alpha", "[41, 29]")]
PLACES = [
    # (id, name, coordinates) of each, what must be so, why
    (ONE, "one place: a map of it alone"),
    ([*ONE, ("beta", "Beta", "[-41, -151]")], "at antipodes"),
    ([("alpha", "Alpha", "[66, 179.5]"), ("beta", "Beta", "[66, -179.5]")], "on both sides of the antimeridian"),
    ([("alpha", "Alpha", "[90, 0]"), ("beta", "Beta", "[-90, 0]")], "at both poles"),
    ([("alpha", "A" + "very" * 14 + "long", "[41, 29]"), ("beta", "Beta", "[41.1, 29]")], "a name of sixty letters"),
    ([("alpha", "القسطنطينية", "[41, 29]"), ("beta", "Beta", "[40, 29]")], "a name from right to left"),
    ([(f"p{n}", f"Place {n}", "[41, 29]") for n in range(40)], "forty on one spot"),
]


def _project(root, places, more: str = "") -> Project:
    project = Project(root)
    records = "".join(f"- {{id: {id}, kind: place, name: {name}, coordinates: {at}}}\n" for id, name, at in places)
    project.write("references/names.yml", records + more)
    project.write("references/events.yml", "[]\n")
    said = " ".join(f"They came to {name}." for _, name, _ in places[:3])
    project.write("docs/texts/first.md", f"---\ntitle: First text\n---\n\n{said}\n")
    project.write("docs/notes/first.md", "---\ntext: first\n---\n")
    return project


def _links(tree, figure: str = "") -> list:
    return tree.xpath(f"//figure[contains(@class, 'g-chart')]//a{figure}")


@pytest.mark.parametrize(("places", "why"), PLACES, ids=[row[-1] for row in PLACES])
def test_every_place_is_on_the_map_and_in_the_list(tmp_path, places, why):
    project = _project(tmp_path / "a", places)
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("map"))
    marked = {re.sub(r"^\.\./names/|/$", "", link.get("href")) for link in _links(tree)}
    listed = [link.text for link in tree.xpath("//ol[contains(@class, 'g-told')]/li/a")]
    assert marked == {id for id, _, _ in places}, why
    assert sorted(listed) == sorted(name for _, name, _ in places)
    for link in _links(tree):
        assert re.search(r": (no passage|1 passage|\d+ passages)$", link.xpath("title")[0].text)
    for number in tree.xpath("//svg[@class='g-map']//*/@x | //svg[@class='g-map']//*/@cx"):
        assert 0 <= float(number.rstrip("%")) <= 100
    assert not tree.xpath("//*[@class='g-map']//*[@style]"), "the policy forbids inline styles"


def test_a_page_of_a_place_has_its_neighbours_as_links_and_as_a_list(tmp_path):
    project = _project(tmp_path / "a", [*ONE, ("beta", "Beta", "[42, 30]"), ("far", "Far", "[-30, 150]")])
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("names/alpha"))
    assert [link.get("href") for link in _links(tree)] == ["../../names/beta/"], (
        "not itself, and nothing beyond the frame"
    )
    assert [link.get("href") for link in tree.xpath("//ol[@class='g-places']//a")] == ["../../names/beta/"]
    assert tree.xpath("//*[contains(@class, 'g-here')]/title")[0].text == "Alpha"
    assert "Natural Earth" in tree.xpath("//figcaption")[0].text_content()


@pytest.mark.parametrize(("at", "said", "why"), [
    ("[45.3, 34.4]", "Crimea as part of Ukraine", "what the frame shows is named"),
    ("[-25, 135]", None, "and nothing else is"),
])  # fmt: skip
def test_the_caption_names_the_disputed_territory_in_the_frame(tmp_path, at, said, why):
    project = _project(tmp_path / "a", [("alpha", "Alpha", at)])
    assert project.run("build") == 0
    caption = markup.fromstring(project.page("names/alpha")).xpath("//figcaption")[0].text_content()
    assert said in caption if said else "disputed" not in caption, why


def test_a_route_is_drawn_on_the_page_of_a_term(tmp_path):
    project = _project(tmp_path / "a", ONE)
    project.write("docs/glossary/line.md", "---\nterm: the line\nroute: [[41, 29], [43, 33]]\n---\n\nA line.\n")
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("glossary/line"))
    assert tree.xpath("//*[contains(@class, 'g-here')]/*[@class='g-route']")
    assert "schematic" in tree.xpath("//figcaption")[0].text_content()
    assert "../glossary/line/" in {link.get("href") for link in _links(markup.fromstring(project.page("map")))}


def test_a_bad_route_of_a_term_is_a_finding_and_no_map(tmp_path, capsys):
    project = _project(tmp_path / "a", [])
    project.write("references/names.yml", "[]\n")
    project.write("docs/glossary/line.md", "---\nterm: the line\nroute: [[41, 29]]\n---\n\nA line.\n")
    assert project.run("check") == 1
    assert "n-019" in capsys.readouterr().out


def test_an_edition_without_places_has_no_map_at_all(project):
    assert project.run("build", "--strict") == 0
    assert not (project.root / "site/map").exists()
    assert not [page for page in project.addresses() if re.search(r"(?:^|/)map/", page)]
    assert "g-chart" not in project.page("names/analytical-engine")


NAV = [
    # navigation, what is left without a map, why
    ([{"Home": "index.md"}, {"Map": "map/index.md"}], [{"Home": "index.md"}], "the entry goes"),
    (["map/index.md", "index.md"], ["index.md"], "without a title, too"),
    ([{"Typo": "tiemline.md"}], [{"Typo": "tiemline.md"}], "a mistake stays, to be reported"),
    (None, None, "no navigation"),
]


@pytest.mark.parametrize(("nav", "left", "why"), NAV, ids=[row[-1] for row in NAV])
def test_the_navigation_has_a_map_only_where_there_is_one(nav, left, why):
    assert without_absent(nav, {"index.md"}) == left, why
    assert without_absent(nav, {"index.md", "map/index.md"}) == nav


def test_a_thousand_places_stay_light(tmp_path):
    places = [(f"p{n}", f"Place {n}", f"[{30 + n % 40}.{n % 9}, {n // 40}.{n % 7}]") for n in range(1000)]
    project = _project(tmp_path / "a", places)
    assert project.run("weave", str(tmp_path / "woven")) == 0
    sizes = {p: len(gzip.compress((tmp_path / "woven" / p).read_bytes())) for p in ("map/index.md", "names/p500.md")}
    assert sizes["map/index.md"] < 120_000 and sizes["names/p500.md"] < 12_000


def test_words_of_wide_letters_are_as_wide_as_they_are():
    assert width_of("東京", 10) == 20 and width_of("ab", 10) < 15


@pytest.mark.parametrize(("words", "measured"), [
    ("Ardahan", 49.5), ("Bucharest", 57.0), ("Akkuyu", 44.6), ("Euphrates", 58.1), ("Istanbul", 47.2), ("Rome", 33.0),
    ("Akkuyu nuclear power plant", 162.2), ("Novorossiysk", 76.3), ("Idlib", 27.0), ("TurkStream", 67.8),
])  # fmt: skip
def test_words_are_given_the_room_that_a_browser_gives_them(words, measured):
    """Pixels at 12 pixels of the serif, as Chromium measured them: less would let labels touch, much more hide some."""
    assert measured <= width_of(words, 12.0) <= measured * 1.25
