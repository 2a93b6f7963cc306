"""The timeline as a page: nothing is missing without its picture, and no date is shown as EDTF."""

from __future__ import annotations

import re

import pytest
from lxml import html
from small_project import FILES

from glossator.model import Edtf

MORE = """
- {id: war, date: "1914/1918", label: The war, who: [ada-lovelace], where: [analytical-engine]}
- {id: recognition, date: "2008-08-26", label: The recognition, after: [conflict], who: [ada-lovelace], terms: [machine-learning]}
- {id: conflict, date: "2008-08", label: The conflict, who: [ada-lovelace], terms: [machine-learning]}
- {id: century, date: "18XX", label: A century, where: [analytical-engine]}
- {id: decade, date: "180X", label: A decade, where: [analytical-engine]}
- {id: ides, date: "-0043-03-15", label: The ides}
- {id: augustus, date: "-0026", label: A title}
- {id: going-on, date: "2001/..", label: What goes on}
- {id: none, label: Undated}
"""


@pytest.fixture
def timeline(project):
    project.write("references/events.yml", FILES["references/events.yml"] + MORE)
    assert project.run("build", "--strict") == 0
    return project


def _main(words: str):
    (content,) = html.fromstring(words).xpath("//article")
    return content


def test_the_list_has_everything_in_order(timeline):
    page = _main(timeline.page("timeline"))
    headings = [re.sub("#$", "", one.text_content()) for one in page.xpath(".//h2")]
    assert headings == ["40s BC", "20s BC", "1800s", "1840s", "19th century", "1910s", "2000s", "2010s", "Undated"]
    order = [one.get("id") for one in page.xpath('.//ol[@class="g-timeline"]/li')]
    assert order == ["ides", "augustus", "decade", "lovelace-notes-1843", "century", "war", "going-on", "conflict",
                     "recognition", "quotation-day", "none"]  # fmt: skip
    assert page.xpath(".//details") == []
    under = [one.text_content() for one in page.xpath('.//p[@class="g-under-way"]')]
    assert under == ["Under way What goes on (from 2001)."], "in the decade after it began, and in no other"


def test_a_first_sentence_stands_there_and_all_others_are_links(project):
    again = "".join(f"Ada Lovelace publishes her notes, part {word}.\n\n" for word in ("one", "two", "three"))
    project.write(
        "docs/texts/third.md",
        "---\ntitle: Third\n---\n\n" + again.replace("Ada Lovelace publishes", "Lovelace publishes"),
    )
    assert project.run("build") == 0
    (entry,) = _main(project.page("timeline")).xpath('.//li[@id="lovelace-notes-1843"]')
    (first,) = entry.xpath('.//p[contains(@class, "g-first")]')
    assert "Lovelace publishes her notes, part one." in first.text_content()
    (more,) = entry.xpath('.//p[contains(@class, "g-more")]')
    assert more.text_content() == "2 more: ¶ 2, ¶ 3"
    assert len(more.xpath(".//a[starts-with(@href, '../texts/third/#')]")) == 2


def test_every_mark_has_a_name_and_leads_to_an_entry(timeline):
    page = _main(timeline.page("timeline"))
    ids = set(page.xpath(".//*[@id]/@id"))
    drawings = page.xpath('.//figure[@class="g-drawing"]/svg')
    assert len(drawings) == 2 and page.xpath(".//figure/figcaption")
    for drawing in drawings:
        links = drawing.xpath(".//a")
        assert {link.get("href") for link in links} >= {"#war", "#ides", "#conflict", "#going-on"}
        assert all(link.xpath("./title")[0].text for link in links)
        assert {link.get("tabindex") for link in links} == {"-1"}
        assert all(link.get("href")[1:] in ids for link in links if link.get("href").startswith("#"))
    assert page.xpath(".//*[@style]") == []


def test_filters_are_pages_from_three_events_on(timeline):
    page = _main(timeline.page("timeline"))
    offered = {link.get("data-by"): link.get("href") for link in page.xpath('.//nav[@class="g-filters"]//a[@data-by]')}
    assert offered == {"name:ada-lovelace": "../timeline/by/name/ada-lovelace/", "place:analytical-engine": "../timeline/by/place/analytical-engine/",
                       "term:machine-learning": "../timeline/by/term/machine-learning/"}  # fmt: skip
    narrowed = _main(timeline.page("timeline/by/name/ada-lovelace"))
    assert [link.text for link in narrowed.xpath('.//ul[@class="g-events"]//a')] == [
        "Lovelace publishes her notes", "The war", "The conflict", "The recognition",
    ]  # fmt: skip
    index = _main(timeline.page("timeline/by"))
    assert "4 events" in index.text_content() and len(index.xpath(".//ul//a")) == 3
    (entry,) = page.xpath('.//li[@id="recognition"]')
    assert entry.get("data-by") == "name:ada-lovelace term:machine-learning"


def test_years_are_counted_and_have_what_was_under_way(timeline):
    years = _main(timeline.page("timeline")).xpath('.//nav[@class="g-years"]/span')
    assert [year.text_content() for year in years] == ["18432", "20151"], (
        "mentions in texts, years of citations not among them"
    )
    page = _main(timeline.page("timeline/2015"))
    assert [link.text for link in page.xpath('.//ul[@class="g-events"]//a')] == ["A day"]
    assert "Under way What goes on (from 2001)." in page.text_content()


def test_years_stand_before_the_decade_and_the_century_that_hold_them(project):
    project.write(
        "docs/texts/third.md",
        "---\ntitle: Third\n---\n\nIn the 19th century, in the 1840s, in 1840, in 1849, in the 1st century BC, in 44 BC, in AD 14.\n",
    )
    assert project.run("build") == 0
    years = _main(project.page("timeline")).xpath('.//nav[@class="g-years"]//a')
    order = ["44 BC", "1st century BC", "AD 14", "1840", "1843", "1849", "1840s", "19th century", "2015"]
    assert [year.text for year in years] == order
    (decade,) = _main(project.page("timeline/1840s")).xpath('.//nav[@class="g-neighbours"]')
    said = decade.text_content()
    assert 0 <= said.index("1849") < said.index("19th century"), "one leafs through them in the same order"


ALL = [
    "1985-04-12", "1985-04", "1985", "1964/2008", "2004-06/2006-08", "2004-02-01/2005", "2001-21", "1984?", "2004-06~",
    "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "1985-04/", "../1985", "/1985-04",
    "-1985", "Y170000002", "Y-17E7", "Y171010000S3", "1950S2", "2001-34", "[1667,1668,1670..1672]", "[..1760-12-03]",
    "{1960,1961-12}", "{..1984}", "[1760-12..]", "2004-06~-11", "2004?-06-11", "?2004-06-~11", "1560-XX-25", "15XX-12-25",
    "XXXX-12-XX", "1XXX", "2004-06-XX/2004-07-03", "1984~/2004-06", "2001-24", "2016-07-08/2016-07-09",
]  # fmt: skip
RAW = re.compile(r"[0-9]{4}-[0-9X]{2}|[0-9]X|X[0-9X-]|\.\.|[0-9][~%?]|\bY-?[0-9]|[0-9]S[0-9]|[0-9]/[0-9]|[{}\[\]]")


def test_no_date_is_printed_as_edtf(project):
    assert all(isinstance(Edtf.from_text(date), Edtf) for date in ALL)
    events = "".join(
        f'- {{id: e{at}, date: "{date}", label: Event, who: [ada-lovelace]}}\n' for at, date in enumerate(ALL)
    )
    project.write("references/events.yml", events)
    project.write(
        "docs/texts/third.md",
        '---\ntitle: Third\ndate: "2004-06"\n---\n\nOn 3 – 7 March 2016, in the 19th century, the 1990s and early 2015.\n',
    )
    project.run("build")
    for url in (
        "timeline",
        "timeline/by/name/ada-lovelace",
        "names/ada-lovelace",
        "texts/third",
        "timeline/2016",
        "timeline/19th-century",
        "timeline/1990s",
    ):
        page = _main(project.page(url))
        for data in page.xpath(".//script"):  # dates of linked data are ISO 8601, and nobody reads them
            data.text = ""
        assert RAW.findall(page.text_content()) == [], url
        for words in page.xpath(".//@aria-label | .//@title | .//@alt"):
            assert RAW.findall(words) == [], url


def test_ten_thousand_events_of_one_day_leave_the_picture_small(project):
    events = "".join(f'- {{id: e{at}, date: "2015-11-24", label: Event {at}}}\n' for at in range(10_000))
    project.write("references/events.yml", events)
    assert project.run("build") == 0
    page = _main(project.page("timeline"))
    (figure,) = page.xpath('.//figure[@class="g-drawing"]')
    assert len(html.tostring(figure)) < 30_000
    assert len(page.xpath('.//ol[@class="g-timeline"]/li')) == 10_000
    assert len(page.xpath('.//a[@class="g-pile"]')) == 2
