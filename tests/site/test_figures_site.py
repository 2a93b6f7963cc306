"""Figures on the site: a page by subject, pictures whose links lead into the table, and the way from a passage and back."""

from __future__ import annotations

from lxml import html

HEAD = "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"
ROWS = (
    "mill-1830,Mills,Mills,with steam,1830,12,mills,,,smith2010,a dozen,PASSAGE,,\n"
    "mill-1840,Mills,Mills,with steam,1840,~20,mills,,,,,PASSAGE,25,The printer’s <slip>.\n"
    "oats,Grain,Grain,oats,,3,tons,,,,,,,\n"
    "rye,Grain,Grain,rye,,>4,tons,,,,,,,\n"
    "once,Grain,Harvests,,1841,1,,,,,,,,\n"
)


def _main(words: str):
    (content,) = html.fromstring(words).xpath("//article")
    return content


def test_figures_are_drawn_told_and_linked_both_ways(project):
    assert project.run("build") == 0
    (passage,) = set(_main(project.page("texts/second")).xpath('.//p[@class="g-p"]/@id'))
    project.write("references/figures.csv", HEAD + ROWS.replace("PASSAGE", passage))
    assert project.run("build") == 0
    page = _main(project.page("figures"))
    assert "5 figures as the texts state them, 1 of them mended." in page.text_content()
    assert [one.text_content().rstrip("#") for one in page.xpath(".//h2")] == ["Mills", "Grain"]
    captions = [one.text_content() for one in page.xpath(".//figure/figcaption")]
    assert captions == ["Mills, mills", "Grain, tons"]
    rows = page.xpath(".//table//tr[@id]/@id")
    assert rows == ["f-mill-1830", "f-mill-1840", "f-oats", "f-rye", "f-once"]
    drawn = [one.get("href") for one in page.xpath(".//figure//*[local-name()='a']")]
    assert drawn == ["#f-mill-1830", "#f-mill-1840", "#f-oats", "#f-rye"]
    first, second = page.xpath('.//tr[starts-with(@id, "f-mill")]')
    assert "12 mills" in first.text_content() and "Smith 2010" in first.text_content()
    assert second.xpath("string(.//s)") == "about 20 mills" and "should be 25 mills" in second.text_content()
    assert "The printer’s <slip>." in second.text_content()
    assert first.xpath(f'.//a[contains(@href, "#{passage}")]')
    ids = page.xpath(".//@id")
    assert len(ids) == len(set(ids))
    (way,) = _main(project.page("texts/second")).xpath('.//a[contains(@href, "figures/#f-")]')
    assert way.text_content() == "2 figures" and way.get("href").endswith("#f-mill-1830")
    (source,) = _main(project.page("bibliography")).xpath('.//li[@id="smith2010"]//a[contains(@href, "figures/#f-")]')
    assert source.text_content() == "Mills: with steam, 1830: 12 mills"
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_an_edition_without_figures_has_no_such_page_and_may_name_it(project):
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    (project.root / "mkdocs.yml").write_text(
        config.replace("  - Home: index.md\n", "  - Home: index.md\n  - Figures: figures/index.md\n")
    )
    assert project.run("build", "--strict") == 0
    assert not (project.root / "site/figures").exists()
    assert "figures/" not in project.page("")
