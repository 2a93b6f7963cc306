"""A year that is spoken of very often: its months have pages, it keeps what is vaguer, and every link finds its date."""

import pytest

from glossator.layout import date_pages as rooms
from glossator.layout.date_pages import date_pages, month_of
from glossator.model import Ref, TargetKind

MONTHS = [
    ("1936-03-07", 3), ("1936-03", 3), ("1936-12-31~", 12), ("1936-03-07?", 3), ("1936", None), ("1936-21", None),
    ("193X", None), ("1936-03-01/1936-03-09", None), ("{1936-03-07,1936-03-09}", None), ("1936-XX-07", None),
    ("-0043-03-15", 3), ("nonsense", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("date", "month"), MONTHS, ids=[row[0] for row in MONTHS])
def test_a_day_and_a_month_are_of_a_month_and_nothing_else(date, month):
    assert month_of(date) == month


def test_only_a_year_that_is_spoken_of_too_often_is_parted():
    often = {Ref(TargetKind.DATE, f"1936-03-{day:02}"): 20 for day in range(1, 31)}
    seldom = {Ref(TargetKind.DATE, "1937-03-01"): rooms.MOST_DATED, Ref(TargetKind.DATE, "1936"): 3}
    pages = date_pages(often | seldom)
    assert {pages[one] for one in often} == {"timeline/1936-03"}
    assert {one.id: pages[one] for one in seldom} == {"1937-03-01": "timeline/1937", "1936": "timeline/1936"}


def test_a_year_with_pages_of_months_leads_to_them_and_all_links_are_alive(project, monkeypatch):
    monkeypatch.setattr(rooms, "MOST_DATED", 3)
    said = (
        "It began on 7 March 1936, went on in April 1936 and on 9 March 1936, and in spring 1936. In 1936 it was told."
    )
    project.write("docs/texts/dated.md", f"---\ntitle: Dated\n---\n\n{said}\n\nOn 2 May 1937 it was over.\n")
    assert project.run("build", "--strict") == 0
    assert project.run("graph", "verify", str(project.root / "site")) == 0
    year, march, text = (project.page(page) for page in ("timeline/1936", "timeline/1936-03", "texts/dated"))
    assert '<a href="../../timeline/1936-03/">March 1936</a>' in year
    assert '<a href="../../timeline/1936-04/">April 1936</a>' in year
    assert 'id="1936"' in year
    assert 'id="1936-03-07"' not in year
    assert 'id="1936-03-07"' in march
    assert 'id="1936-03-09"' in march
    assert "timeline/1936-03/#1936-03-07" in text
    assert '<a href="../../timeline/1936/">1936</a>' in march
    assert 'timeline/1936/">1936</a><' in project.page("timeline")
    assert "1936-03/" not in project.page("timeline").partition('class="g-years"')[2].partition("</nav>")[0]
    assert not (project.root / "site/timeline/1937-05").exists()


def test_a_year_of_which_only_days_are_spoken_has_its_page_all_the_same(project, monkeypatch):
    monkeypatch.setattr(rooms, "MOST_DATED", 1)
    project.write("docs/texts/dated.md", "---\ntitle: Dated\n---\n\nOn 7 March 1936 and on 8 March 1936.\n")
    assert project.run("build", "--strict") == 0
    assert '<a href="../../timeline/1936-03/">March 1936</a>' in project.page("timeline/1936")
