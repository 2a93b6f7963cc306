"""A work as a style wants it: what is read off the style, what changes in the item, and what stays as written."""

from __future__ import annotations

from typing import Any

import pytest

from glossator.bibliography import read_library
from glossator.bibliography.fitted import fitted
from glossator.bibliography.styles import parse_style
from glossator.bibliography.styles.wants import NOTHING, Wants

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>s</title><id>http://www.zotero.org/styles/{name}</id><updated>2020-01-01T00:00:00Z</updated></info>
<macro name="what"><text variable="genre"/></macro>
<macro name="named"><choose><if type="bill"><text variable="title" text-case="title"/></if>
<else><text variable="title"{cased}/></else></choose></macro>
<citation><layout><text variable="title" form="short" text-case="title"/></layout></citation>
<bibliography><layout><text macro="named"/><group prefix="[" suffix="]"><text macro="what"/></group></layout>
</bibliography></style>"""
ALL = Wants(frozenset({"article-journal", "thesis", "report", "document", "webpage"}), True, True, True, True)


def test_a_style_that_prints_titles_as_stored_is_known_by_its_xml() -> None:
    wants = parse_style(STYLE.format(name="apa", cased="")).wants
    assert {"article-journal", "book"} <= wants.sentence
    assert (wants.brackets, wants.apa, wants.volumes, wants.numbered_articles) == (True, True, False, False)


def test_a_style_that_sets_capitals_itself_wants_none_of_it() -> None:
    wants = parse_style(STYLE.format(name="apart", cased=' text-case="title"')).wants
    assert (wants.sentence, wants.apa) == (frozenset(), False)


ROWS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("a title", "@article{a, title = {Counting Eels}, journaltitle = {River Science}}",
     {"title": "Counting eels", "container-title": "River Science"}),
    ("one in another language", "@article{a, title = {Counting Eels}, langid = {german}}", {"title": "Counting Eels"}),
    ("the number of an article", "@article{a, title = {X}, journaltitle = {Y}, eid = {e17}}",
     {"number": "e17", "page": None}),
    ("an addition says what it is", "@article{a, title = {Fog}, titleaddon = {Editorial}, journaltitle = {Y}}",
     {"title": "Fog", "genre": "Editorial"}),
    ("a translated title", "@article{a, title = {Nebel}, titleaddon = {Fog}, langid = {german}}",
     {"title": 'Nebel <span class="nocase">[Fog]</span>', "genre": None}),
    ("a publisher who is the author", "@report{a, author = {{Tides}}, title = {X}, institution = {{Tides}}}",
     {"publisher": None}),
    ("a thesis", "@phdthesis{a, title = {X}, school = {Y}}",
     {"genre": "Unpublished doctoral dissertation", "publisher": "Y"}),
    ("one to be had", "@phdthesis{a, title = {X}, school = {Y}, publisher = {Z}}",
     {"genre": "Doctoral dissertation", "publisher": "Y", "archive": "Z"}),
    ("a paper in a book", "@inproceedings{a, title = {X}, booktitle = {Y}, publisher = {Z}}", {"type": "chapter"}),
    ("data", "@dataset{a, title = {X}}", {"genre": "Data set"}),
    ("a form of publication", "@misc{a, title = {X}, howpublished = {Leaflet}}",
     {"medium": "Leaflet", "publisher": None}),
    ("a draft", "@unpublished{a, title = {X}, pubstate = {inpreparation}}", {"genre": "Manuscript in preparation"}),
    ("a page without dates", "@online{a, title = {X}, url = {https://x.example}}", {"status": "n.d."}),
    ("one seen on a day", "@online{a, title = {X}, urldate = {2020-01-02}}", {"status": None}),
    ("a press release", "@report{a, title = {X}, type = {Press release}}", {"type": "document"}),
    ("data with a number", "@dataset{a, title = {X}, number = {D 7}}", {"genre": None, "medium": "Data set"}),
    ("a kind that biblatex has no word for", "@music{a, title = {X}, entrysubtype = {album}}", {"genre": "Album"}),
    ("a film on a page", "@video{a, title = {X}, url = {https://x.example}}", {"genre": "Video"}),
    ("the note of what is unpublished", "@unpublished{a, title = {X}, note = {Unpublished manuscript.}}",
     {"genre": "Unpublished manuscript"}),
    ("another note", "@unpublished{a, title = {X}, note = {Lent by the harbour.}}", {"genre": None}),
    ("an edition in words", "@book{a, title = {X}, edition = {Winter}}", {"edition": "Winter ed."}),
    ("one that says so", "@book{a, title = {X}, edition = {New edition}}", {"edition": "New edition"}),
    ("a day told twice", "@unpublished{a, title = {X}, eventdate = {2011-02-03}, date = {2011-02-03}}",
     {"event-date": None}),
    ("what it is told twice", "@online{a, title = {X}, type = {Tweet}, titleaddon = {Tweet}}",
     {"title": "X", "genre": "Tweet"}),
    ("a post is quoted", "@online{a, title = {Fog Over My Quay}, type = {Tweet}}", {"title": "Fog Over My Quay"}),
    ("a draft in an archive", "@article{a, title = {X}, eprint = {2101.1}, eprinttype = {arxiv}}",
     {"type": "document", "publisher": "arXiv"}),
    ("a thesis with the number of a database", "@phdthesis{a, title = {X}, school = {Y}, number = {102}}",
     {"genre": "Doctoral dissertation", "number": "102"}),
    ("a kind with the label of its number", "@report{a, title = {X}, type = {Tide Publication No.}, number = {7}}",
     {"genre": "Tide Publication", "number": "7"}),
    ("a number with its season", "@article{a, title = {X}, journaltitle = {Y}, number = {231}, issue = {Fall}}",
     {"issue": "231"}),
    ("a volume", "@book{a, title = {Ice}, maintitle = {Waters}, volume = {2}}",
     {"title": "Waters", "volume-title": "Ice", "container-title": None}),
)  # fmt: skip


@pytest.mark.parametrize(("why", "source", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_an_item_is_fitted_to_a_style(why: str, source: str, wanted: dict[str, Any]) -> None:
    work = read_library(source, "x.bib")[0]["a"]
    before = dict(work.csl)
    found = fitted(work, ALL, frozenset(), english=True)
    assert {name: found.get(name) for name in wanted} == wanted, why
    assert dict(work.csl) == before, "the work itself stays"
    assert fitted(work, NOTHING, frozenset(), english=True) == before
