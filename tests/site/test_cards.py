"""The cards of a page: what each kind tells, that none is missing, and that none tells what a reader may not see."""

from __future__ import annotations

import gzip
import re

import pytest
from lxml import html as markup
from small_project import Project

from glossator.model import TargetKind
from glossator.weave.cards import CARDS


def _cards(page: str) -> dict[str, markup.HtmlElement]:
    tree = markup.fromstring(page)
    return {one.get("data-key"): one for one in tree.xpath("//div[@class='g-cards']//template")}


def _words(card: markup.HtmlElement) -> str:
    return " ".join(" ".join(card.itertext()).split())


ROWS = [
    # page, key, words that the card has, words that it has not, why
    ("texts/first", "smith2010", ("Reference", "Smith 2010"), ("Engines",), "its reference stands in the list of the page"),
    ("texts/first", "doe2011", ("Reference", "Doe 2011"), ("Journal",), "so does that of a work which only notes cite"),
    ("glossary/machine-learning", "smith2010", ("Reference", "Engines"), ("machine",), "no list there: the whole reference"),
    ("about", "smith2010", ("Reference", "Engines"), (), "nor behind a page that is no text"),
    ("texts/first", "machine-learning", ("Term", "Programs that get better with data."), ("2010",), "the first sentence, no reference"),
    ("texts/first", "ada-lovelace", ("Person", "Ada Lovelace", "Mathematician."), ("1843",), "who somebody is"),
    ("texts/first", "1843", ("Date", "1843"), ("A day",), "what happened then and nothing else"),
    ("texts/first", "2015-11-24", ("24 November 2015",), ("notes",), "a day asks for its own events"),
    ("texts/first", "first-note-was-never-built", ("Editorial note", "context", "was never built", "A part of it was"), (), "all of a note"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "key", "told", "untold", "why"), ROWS)
def test_what_a_card_tells(built, page, key, told, untold, why):
    words = _words(_cards(built.page(page))[key])
    assert all(one in words for one in told), (why, words)
    assert not any(one in words for one in untold), (why, words)


def test_a_text_says_each_reference_once_and_lists_it_under_the_key_of_its_card(built):
    tree = markup.fromstring(built.page("texts/first"))
    listed = {one.get("data-work"): _words(one) for one in tree.xpath("//ol[@class='g-references']/li")}
    assert listed.keys() == {"smith2010", "doe2011"}
    assert "Engines" in listed["smith2010"]
    assert not tree.xpath("//template//*[contains(., 'Engines')]")
    assert "data-work" not in built.page("glossary/machine-learning")


def test_a_work_behind_a_text_leads_to_what_anybody_has_seen_of_it(project):
    path = project.root / "references/library.bib"
    seen = path.read_text().replace("date = {2010},", "date = {2010}, seen = {record}, seenat = {https://e.org/x},")
    path.write_text(seen)
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("texts/first"))
    (mark,) = tree.xpath("//ol[@class='g-references']//a[@class='g-seen']")
    assert (mark.text, mark.get("href")) == ("seen by its record", "../../bibliography/#smith2010")
    assert mark.getparent().get("data-work") == "smith2010", "of the other nobody has said"


def test_what_a_page_says_twice_stands_near_its_first_saying(project):
    """Editorial notes are printed behind the text: their cards come first, whatever their ids and those of others."""
    assert project.run("build") == 0
    kinds = [_words(card.find("p")) for card in _cards(project.page("texts/first")).values()]
    assert kinds[0] == "Editorial note"
    assert kinds[1:3] == ["Reference", "Reference"]
    assert {"Date", "Person", "Term"} <= set(kinds[3:])
    assert not {"Editorial note", "Reference"} & set(kinds[3:])


def test_a_day_and_an_event_name_each_other(built):
    cards = _cards(built.page("texts/first"))
    assert "quotation-day" in markup.tostring(cards["2015-11-24"], encoding="unicode")
    notes = _cards(built.page("names/ada-lovelace"))["lovelace-notes-1843"]
    assert "Event · 1843" in _words(notes)
    assert notes.xpath(".//*[@data-side='after']")
    assert not notes.xpath(".//*[@data-side='before']"), "nothing came before the first event"


def test_every_link_of_every_page_has_its_card_and_every_card_its_link(built):
    pages = 0
    for path in (built.root / "site").rglob("*.html"):
        tree = markup.fromstring(path.read_text(encoding="utf-8"))
        notes = {one.get("id") for one in tree.xpath("//ol[@class='g-notes']/li")}
        opened = {one.get("data-card") for one in tree.xpath("//article//*[@data-card][not(ancestor::template)]")}
        held = {key for one in tree.xpath("//article//*[@data-holds]") for key in one.get("data-holds").split()}
        cards = _cards(path.read_text(encoding="utf-8"))
        assert opened - notes <= set(cards), path
        assert held <= set(cards), path
        for key, card in cards.items():
            assert card.xpath(".//p[@class='g-called']//a/@href") or key in opened, f"no way from {key} on {path}"
            assert not card.xpath(".//*[@id]"), "an id would stand on the page twice"
        pages += bool(cards)
    assert pages > 8


def test_a_kind_without_a_row_has_the_common_card(project, monkeypatch):
    monkeypatch.delitem(CARDS, TargetKind.NAME)
    assert project.run("build") == 0
    card = _cards(project.page("texts/first"))["ada-lovelace"]
    assert _words(card).startswith("Name Ada Lovelace Mathematician.")


def test_what_is_long_is_cut_behind_a_word(project):
    project.write(
        "references/names.yml",
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  text: " + "word, " * 3_000 + "end\n",
    )
    project.write(
        "docs/notes/first.md",
        "---\ntext: first\n---\n\n## was never built {kind=context}\n\n" + ("A part of it was. " * 60 + "\n\n") * 90,
    )
    assert project.run("build") == 0
    cards = _cards(project.page("texts/first"))
    assert _words(cards["ada-lovelace"]).endswith("word …")
    assert len(_words(cards["ada-lovelace"]).split()) < 60
    assert len(_words(cards["first-note-was-never-built"])) < 4_000


def test_words_of_records_are_words(project):
    project.write(
        "references/names.yml",
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n"
        "  text: '</template><script>alert(1)</script><img src=x onerror=alert(1)>'\n",
    )
    assert project.run("build") == 0
    page = project.page("texts/first")
    assert "<script>alert" not in page
    assert "<script>alert(1)</script>" in _words(_cards(page)["ada-lovelace"])


def test_cards_weigh_little(tmp_path):
    """A page of 10,000 words and 300 marks: its cards take at most 25 kB on the way to a reader."""
    project = Project(tmp_path / "many")
    filler = "Nothing but words that pass by and say what everybody knows of rivers, roads and rain in spring."
    people = [(f"person-{number}", f"Arvel Tomik{'abcdefghij'[number % 10]}{number}") for number in range(150)]
    project.write(
        "references/names.yml",
        "\n".join(
            f"- id: {id}\n  kind: person\n  name: {name}\n  text: Engineer number {number} of the canal company, who "
            f"drew lock {number * 7} and left it in {1700 + number}."
            for number, (id, name) in enumerate(people)
        ),
    )
    project.write("references/events.yml", "[]\n")
    lines = [
        f"{name} spoke. {filler} {filler} Then it was shown [@smith2010, p. {number}]. {filler}"
        for number, (_, name) in enumerate(people)
    ]
    project.write("docs/texts/first.md", "---\ntitle: First text\n---\n\n" + "\n\n".join(lines) + "\n")
    project.write("docs/notes/first.md", "---\ntext: first\n---\n")
    assert project.run("build") == 0
    page = project.page("texts/first")
    cards = re.search(r'<div class="g-cards" hidden>.*?</template></div>', page, re.DOTALL)
    assert cards is not None
    assert page.count("data-card=") >= 300
    weight = len(gzip.compress(page.encode(), 9)) - len(gzip.compress(page.replace(cards[0], "").encode(), 9))
    assert weight <= 25_000, weight


def test_the_search_reads_no_card(built):
    assert "Mathematician." in built.page("names/ada-lovelace")
    for path in (built.root / "site/search").rglob("*.js*"):
        told = path.read_text(encoding="utf-8")
        assert told.count("Mathematician") <= 4, "its own page, its list and their titles, not each page with a card"
