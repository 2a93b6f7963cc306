"""Chains of events on the site: a list, a page each, the picture with the same arrows as the list, and no page without."""

from __future__ import annotations

from lxml import html

CHAIN = """- id: to-the-day
  label: To the day
  text: How it came.
  steps:
  - event: lovelace-notes-1843
    text: The notes & their reader.
  - event: quotation-day
  - event: nowhere-at-all
  arrows:
  - {from: lovelace-notes-1843, to: quotation-day, said: It was read., by: smith2010, at: PASSAGE}
  - {from: lovelace-notes-1843, to: quotation-day, said: So we think.}
  - {from: nowhere-at-all, to: quotation-day, said: Not drawn.}
- id: alone
  label: Alone
  steps: [{event: quotation-day}]
"""


def _main(words: str):
    (content,) = html.fromstring(words).xpath("//article")
    return content


def test_a_chain_has_a_page_whose_picture_and_list_say_the_same(project):
    assert project.run("build") == 0
    (passage,) = set(_main(project.page("texts/second")).xpath('.//p[@class="g-p"]/@id'))
    project.write("references/chains.yml", CHAIN.replace("PASSAGE", passage))
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    (project.root / "mkdocs.yml").write_text(
        config.replace("  - Home: index.md\n", "  - Home: index.md\n  - Chains: chains/index.md\n")
    )
    assert project.run("build") == 0
    page = _main(project.page("chains/to-the-day"))
    assert page.xpath("string(.//h1)").startswith("To the day")
    steps = page.xpath('.//ol[contains(@class, "g-chain")]/li')
    assert [one.get("id") for one in steps] == ["s-lovelace-notes-1843", "s-quotation-day"]
    assert "The notes & their reader." in steps[0].text_content()
    first, second = steps[1].xpath('.//ul[@class="g-led-here"]/li')
    assert (first.get("id"), second.get("id")) == ("a-1", "a-2")
    assert "It was read." in first.text_content() and "Smith 2010" in first.text_content()
    assert first.xpath(f'.//a[contains(@href, "#{passage}")]') and "our reading" in second.text_content()
    for drawing in page.xpath(".//figure//*[local-name()='svg']"):
        links = [one.get("href") for one in drawing.xpath(".//*[local-name()='a']")]
        assert links == ["#a-1", "#a-2", "#s-lovelace-notes-1843", "#s-quotation-day"]
        assert [one.get("class") for one in drawing.xpath(".//*[local-name()='path']")] == ["g-led", "g-led g-ours"]
    ids = page.xpath(".//@id")
    assert len(ids) == len(set(ids))
    listed = _main(project.page("chains")).xpath('.//ul[@class="g-texts"]/li')
    assert [one.xpath("string(.//a)") for one in listed] == ["To the day", "Alone"]
    assert "2 events, 2 arrows" in listed[0].text_content() and "1 event, 0 arrows" in listed[1].text_content()
    (event,) = _main(project.page("timeline")).xpath('.//li[@id="quotation-day"]')
    assert "In a chain: To the day; Alone." in event.text_content()
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_an_edition_without_chains_has_no_such_page_and_may_name_it(project, capsys):
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    (project.root / "mkdocs.yml").write_text(
        config.replace("  - Home: index.md\n", "  - Home: index.md\n  - Chains: chains/index.md\n")
    )
    assert project.run("build", "--strict") == 0
    assert not (project.root / "site/chains").exists()
    assert "chains/" not in project.page("")


def test_what_is_folded_needs_no_script(project):
    project.write(
        "docs/about.md",
        "# About\n\n1. Why?\n\n   > [!answer]- What *holds*\n   >\n   > Machine learning [@smith2010].\n",
    )
    assert project.run("build", "--strict") == 0
    (fold,) = _main(project.page("about")).xpath('.//details[@class="g-fold"]')
    assert fold.xpath("normalize-space(summary)") == "What holds" and not fold.xpath("summary//p")
    assert "Machine learning (Smith 2010" in fold.xpath("string(p)") and fold.xpath("p//a[@data-card]")
