"""Two hundred phrases of dates in one text: built, whole, and linked to what they denote; and ids that look like dates."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from small_project import Project

from hostile.outside import EVERYTHING, findings, run
from hostile.pages import Page, folded

# The phrase as it is printed, and why it is tried.
PHRASES = [
    ("on 3 and 7 March 2016", "two days of one month: an EDTF set"),
    ("on 3, 5 and 7 March 2016", "three days"),
    ("on 3 March and 7 May 2016", "two days of two months"),
    ("on 31 December 2015 and 1 January 2016", "two days of two years"),
    ("on March 3 and 7, 2016", "American order"),
    ("on the 3rd and the 7th of March 2016", "with ordinals"),
    ("in March and May 2011", "two months"),
    ("in March, May and July 2011", "three months"),
    ("in March 2011 and May 2012", "two months of two years"),
    ("in 2016 and 2018", "two years"),
    ("in 2016, 2017 and 2018", "three years"),
    ("in 2016 or 2018", "one of two years: another EDTF set"),
    ("in March or April 2014", "one of two months"),
    ("on 3 or 4 March 2014", "one of two days"),
    ("either in 1667 or in 1668", "one of two, in many words"),
    ("05/06/2015", "day or month first: nobody knows"),
    ("13/06/2015", "only one order is possible"),
    ("06/13/2015", "the other order"),
    ("5.6.2015", "dots"),
    ("05.06.15", "dots, and two digits of a year"),
    ("5-6-2015", "hyphens"),
    ("2015/06/05", "year first"),
    ("2015.06.05", "year first, dots"),
    ("20150605", "no signs at all"),
    ("2015-06-05", "ISO"),
    ("2015-06", "ISO, a month"),
    ("2015-W23", "ISO, a week"),
    ("2015-W23-5", "ISO, a day of a week"),
    ("2015-156", "ISO, a day of a year"),
    ("2015-06-05T12:30:00Z", "ISO, with a time"),
    ("2015-06-05T12:30:00+03:00", "with a zone"),
    ("2015-06-05 12:30", "a space for the T"),
    ("--06-05", "ISO, no year"),
    ("3 March 2016", "a day"),
    ("March 3, 2016", "a day, American"),
    ("March 3rd, 2016", "with an ordinal"),
    ("the third of March 2016", "in words"),
    ("Thursday, 3 March 2016", "with its day of the week"),
    ("Friday, 3 March 2016", "with the wrong day of the week"),
    ("3 Mar. 2016", "short"),
    ("3 Mar 16", "shorter"),
    ("Sept. 2016", "four letters"),
    ("03 MARCH 2016", "capitals"),
    ("3 march 2016", "small letters"),
    ("3\u00a0March\u00a02016", "spaces that do not break"),
    ("3 March\n2016", "over two lines"),
    ("3 *March* 2016", "emphasis inside"),
    ("3 March, 2016", "a comma"),
    ("30 February 2016", "no such day"),
    ("31 April 2016", "no such day"),
    ("29 February 2015", "no such day that year"),
    ("29 February 2016", "a day of a leap year"),
    ("29 February 1900", "no leap year, though divided by four"),
    ("0 March 2016", "no such day"),
    ("32 March 2016", "no such day"),
    ("45 Smarch 2016", "no such month"),
    ("2016-13-01", "no such month"),
    ("2016-02-30", "no such day"),
    ("2016-00-00", "no such month"),
    ("99/99/9999", "nothing of it"),
    ("31/02/2015", "no such day"),
    ("1582-10-10", "a day that the calendar left out"),
    ("30 February 1712", "a day that Sweden had"),
    ("2016", "a year alone"),
    ("in the year 2016", "a year in words"),
    ("the year 1", "the first"),
    ("year 0", "no such year, to historians"),
    ("in 0999", "a zero before"),
    ("in 12345", "five digits"),
    ("in 99999999999999999999", "twenty digits"),
    ("9" * 400 + " BC", "four hundred digits"),
    ("from 2014 to 2016", "a range"),
    ("2014\u20132016", "a range with a dash"),
    ("2014-2016", "a range with a hyphen"),
    ("2014\u201416", "a range with a long dash and two digits"),
    ("2014\u201316", "two digits of the second year"),
    ("2014/16", "a slash"),
    ("2014/2016", "EDTF's range"),
    ("between 2014 and 2016", "a range in words"),
    ("2016\u20132014", "backwards"),
    ("from 2016 to 2014", "backwards in words"),
    ("3\u20137 March 2016", "days"),
    ("from 3 to 7 March 2016", "days in words"),
    ("7\u20133 March 2016", "days backwards"),
    ("3 March \u2013 7 May 2016", "two months"),
    ("3 March 2015 \u2013 7 May 2016", "two years"),
    ("March\u2013May 2016", "months"),
    ("March 2015\u2013May 2016", "months of two years"),
    ("May\u2013March 2016", "months backwards"),
    ("since 2014", "open"),
    ("until 2016", "open, the other way"),
    ("before 1990", "open"),
    ("after 11 September 2001", "open"),
    ("from 2014 onwards", "open"),
    ("2014\u2013", "open, with a dash"),
    ("(2014\u2013)", "open, in brackets"),
    ("to the present", "open, without a number"),
    ("spring 2015", "a season"),
    ("in the winter of 1941\u201342", "a season of two years"),
    ("autumn 2014 and spring 2015", "two seasons"),
    ("summer and autumn 2015", "two seasons of a year"),
    ("fall 2015", "a season that is a verb, too"),
    ("the early summer of 2015", "part of a season"),
    ("the 1990s", "ten years"),
    ("the '90s", "ten years, short"),
    ("the nineties", "ten years, in a word"),
    ("the 1990s and 2000s", "twenty years"),
    ("the early 1990s", "part of ten years"),
    ("the mid-1990s", "part of ten years"),
    ("the late 1980s and early 1990s", "parts of twenty"),
    ("the 1990's", "with an apostrophe"),
    ("the 199os", "a scanner's letter"),
    ("the 20th century", "a hundred years"),
    ("the twentieth century", "in words"),
    ("the 19th and 20th centuries", "two hundred years"),
    ("the late 19th century", "part of them"),
    ("the turn of the century", "no number"),
    ("the 21th century", "a wrong ordinal"),
    ("the 0th century", "no such century"),
    ("the 300th century", "far off"),
    ("the second millennium", "a thousand years"),
    ("Q3 2015", "a quarter"),
    ("the third quarter of 2015", "a quarter, in words"),
    ("2015 Q3", "a quarter, year first"),
    ("Q5 2015", "no such quarter"),
    ("the first half of 2015", "half a year"),
    ("H1 2015", "half a year, short"),
    ("mid-2015", "about the middle"),
    ("early 2015", "the beginning"),
    ("late March 2015", "the end of a month"),
    ("the end of 2015", "the end"),
    ("the week of 3 March 2016", "a week"),
    ("week 23 of 2015", "a week by its number"),
    ("44 BC", "before Christ"),
    ("44 B.C.E.", "before the common era"),
    ("BC 44", "the other order"),
    ("on 15 March 44 BC", "a day before Christ"),
    ("from 264 to 146 BC", "a range before Christ"),
    ("100 BC \u2013 AD 100", "a range over the turn"),
    ("AD 79", "after Christ"),
    ("79 AD", "the other order"),
    ("79 CE", "the common era"),
    ("the 5th century BC", "a century before Christ"),
    ("1453 AH", "another era"),
    ("5776 AM", "another era"),
    ("R.Y. 1293", "another era"),
    ("c. 1500", "about"),
    ("ca. 1500", "about"),
    ("circa 1500", "about"),
    ("around 1500", "about"),
    ("about 1500", "about"),
    ("1500?", "perhaps"),
    ("[1500]", "taken from elsewhere"),
    ("[1500?]", "perhaps, from elsewhere"),
    ("c. 1500\u2013c. 1550", "about, twice"),
    ("probably in March 2014", "perhaps, in words"),
    ("n.d.", "no date"),
    ("s.a.", "no date, in Latin"),
    ("forthcoming", "no date yet"),
    ("tomorrow", "no number"),
    ("last year", "no number"),
    ("two years later", "counted from another"),
    ("the same year", "another's"),
    ("the following day", "counted from another"),
    ("three days before 3 March 2016", "counted from a day"),
    ("{2016,2018}", "EDTF: both"),
    ("[1667,1668]", "EDTF: one of them"),
    ("[1667..1672]", "EDTF: one of a row"),
    ("{..1984}", "EDTF: all before"),
    ("[..1984]", "EDTF: one of all before"),
    ("{1667,1668,1670..1672}", "EDTF: all of them"),
    ("Y170000002", "EDTF: a long year"),
    ("Y-170000002", "EDTF: a long year before Christ"),
    ("Y17E8", "EDTF: a power"),
    ("1950S2", "EDTF: how far it is certain"),
    ("1984?", "EDTF: uncertain"),
    ("1984~", "EDTF: about"),
    ("1984%", "EDTF: both"),
    ("1984?/2004~", "EDTF: a range of such"),
    ("2004-06-~01/2004-06-~20", "EDTF: parts about"),
    ("?2004-06-~11", "EDTF: parts of both kinds"),
    ("-0044", "EDTF: before Christ"),
    ("-0044/0014", "EDTF: over the turn"),
    ("../1985", "EDTF: open before"),
    ("1985/..", "EDTF: open after"),
    ("/1985", "EDTF: unknown before"),
    ("1985/", "EDTF: unknown after"),
    ("201X", "EDTF: ten years"),
    ("20XX", "EDTF: a hundred years"),
    ("XXXX-12-XX", "EDTF: any year"),
    ("2004-XX", "EDTF: any month"),
    ("2001-21", "EDTF: spring"),
    ("2001-34", "EDTF: a quarter"),
    ("2001-41", "EDTF: no such season"),
    ("3. M\u00e4rz 2016", "German"),
    ("am 3. und 7. M\u00e4rz 2016", "German, two days"),
    ("im Winter 1941/42", "German, a season of two years"),
    ("3 mars 2016", "French"),
    ("le 1er janvier 2016", "French, with its ordinal"),
    ("les 3 et 7 mars 2016", "French, two days"),
    ("3 Mart 2016", "Turkish"),
    ("3 \u015eubat 2016", "Turkish, with its letter"),
    ("15 Temmuz 2016'da", "Turkish, with a case"),
    ("2016 y\u0131l\u0131nda", "Turkish, a year"),
    ("3 \u043c\u0430\u0440\u0442\u0430 2016 \u0433\u043e\u0434\u0430", "Russian"),
    ("\u0432 2014\u20132016 \u0433\u0433.", "Russian, a range"),
    ("3 de marzo de 2016", "Spanish"),
    ("3 marzo 2016", "Italian"),
    ("2016\u5e743\u67083\u65e5", "Japanese"),
    ("\u0663 \u0645\u0627\u0631\u0633 \u0662\u0660\u0661\u0666", "Arabic, with its digits"),
    ("MMXVI", "Roman numbers"),
    ("March MMXVI", "Roman numbers with a month"),
    ("\uff12\uff10\uff11\uff16", "wide digits"),
    ("2016\u00b2", "a note's number"),
    ("2016 [^1]", "a note's mark"),
    ("May", "a month, or a verb"),
    ("in May 2011 and may 2012", "a month and a verb"),
    ("March on Rome", "a month, or a verb"),
    ("2,016 people", "a number"),
    ("2016 km", "a length"),
    ("$2016", "a price"),
    ("p. 2016", "a page"),
    ("No. 2016", "a number of a thing"),
    ("Resolution 2231 (2015)", "a number and a year"),
    ("tel. 2016 1984", "a call"),
    ("1914-18-1939-45", "two ranges glued"),
    ("1.1.1", "a section"),
    ("24/7", "always"),
    ("9/11", "a day by its numbers"),
    ("07:30 on 03-04-05", "three pairs"),
    ("2016, 2016 and 2016", "the same three times"),
    ("on 7 and 3 March 2016", "two days, backwards"),
    ("on 3 and 3 March 2016", "the same day twice"),
    ("on 30 and 31 February 2016", "two days that are not"),
    ("in March and Smarch 2011", "one month that is"),
]  # fmt: skip


def _words(phrase: str) -> list[str]:
    """Return the letters and digits of a phrase; marks of Markdown are none of them."""
    return re.findall(r"\w+", folded(re.sub(r"\[\^1\]|\*", "", phrase)))


@cache
def _built(folder: Path) -> tuple[Any, Any, list[dict[str, Any]]]:
    project = Project(folder / "project")
    body = "".join(f"Row{i}row happened {phrase}, they say, end{i}end.\n\n" for i, (phrase, _) in enumerate(PHRASES))
    project.write("docs/texts/dates.md", f"---\ntitle: Dates\nlanguage: en\n---\n\n{body}[^1]: A note of 2 May 1999.\n")
    for language in ("tr", "de", "fr", "ru", "eo"):
        project.write(
            f"docs/texts/dates-{language}.md",
            f"---\ntitle: Dates {language}\nlanguage: {language}\n---\n\n{body}[^1]: 1999.\n",
        )
    return project, run(project, "build"), findings(project)[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dates")


def test_dates_of_every_shape_are_built(folder: Path) -> None:
    project, outcome, found = _built(folder)
    assert not outcome.is_civil()
    assert outcome.code == 0, outcome.said[-2000:]
    assert not [f for f in found if f["severity"] == "error"], "check finds errors where build finds none"
    verified = run(project, "graph", "verify", str(project.root / "site"))
    assert verified.code == 0, verified.said[-2000:]


@pytest.mark.parametrize(
    ("row", "phrase", "why"), [(i, *row) for i, row in enumerate(PHRASES)], ids=[p[:40] for p, _ in PHRASES]
)
def test_every_word_of_a_date_stays(row: int, phrase: str, why: str, folder: Path) -> None:
    project, _, _ = _built(folder)
    for language in ("", "-tr", "-de", "-fr", "-ru", "-eo"):
        said = _text_of(project.root / "site", f"texts/dates{language}")
        match = re.search(rf"Row{row}row happened (.*?), they say, end{row}end", said)
        assert match, f"{phrase!r} ({why}): its sentence is lost in dates{language}"
        words = re.findall(r"\w+", match[1])
        assert words[: len(_words(phrase))] == _words(phrase), f"{phrase!r} ({why}): {match[1]!r} in dates{language}"


@cache
def _text_of(site: Path, url: str) -> str:
    page = Page.at(site, url)
    return "\n".join(page.at_path("//article")) if page.raw else ""


def test_every_date_leads_to_the_timeline(folder: Path) -> None:
    """A link that is marked as a date leads to a page of the timeline that is there, and no card is another thing's."""
    project, _, _ = _built(folder)
    site = project.root / "site"
    page = Page.at(site, "texts/dates")
    links = page.tree.xpath("//article//a[contains(concat(' ', @class, ' '), ' g-date ')]")
    assert len(links) > 60, "few dates are found: the test would prove nothing"
    astray = []
    for link in links:
        path, _, place = unquote(link.get("href")).partition("#")
        target = (site / "texts/dates" / path / "index.html").resolve()
        there = target.is_file() and target.is_relative_to(site / "timeline")
        if not there or (place and place not in Page(target.read_bytes()).tree.xpath("//@id")):
            astray.append((link.text_content(), link.get("href")))
    assert not astray


# Ids that belong to several kinds of things, or to a page; each is built alone.
CLASHES = {
    "a work keyed 1843": ({"library.bib": "@book{1843,\n  author = {Year, Anna},\n  title = {A book of a year},\n  date = {1999},\n}\n"}, "The engine of 1843 stands.\n\nThe book [@1843, p. 2] lies.\n"),
    "a work keyed 2015-11-24": ({"library.bib": "@book{2015-11-24,\n  author = {Day, Anna},\n  title = {A book of a day},\n  date = {1999},\n}\n"}, "It was 24 November 2015.\n\nThe book [@2015-11-24] lies.\n"),
    "a name with the id 1843": ({"names.yml": "- id: \"1843\"\n  kind: person\n  name: Eighteen Fortythree\n"}, "Eighteen Fortythree met 1843.\n"),
    "a term with the id 1843": ({"../docs/glossary/1843.md": "---\nterm: odd year\n---\n\nA year that is odd.\n"}, "An odd year is 1843.\n"),
    "an event with the id 1843": ({"events.yml": "- id: \"1843\"\n  date: \"1850\"\n  label: Another year\n  also: [another year]\n"}, "In another year, 1843 was read.\n"),
    "a text with the id 1843": ({"../docs/texts/1843.md": "---\ntitle: A year\n---\n\nIn 1843 it was.\n"}, "See 1843 again.\n"),
    "all of one id": ({"library.bib": "@book{same,\n  author = {Same, Anna},\n  title = {The same book},\n  date = {1999},\n}\n", "names.yml": "- id: same\n  kind: person\n  name: Samuel Same\n", "events.yml": "- id: same\n  date: \"1850\"\n  label: The same event\n", "../docs/glossary/same.md": "---\nterm: same term\n---\n\nA same definition.\n", "../docs/texts/same.md": "---\ntitle: The same text\n---\n\nSamuel Same again.\n"}, "Samuel Same and the same term at the same event [@same].\n"),
    "a text and a name": ({"names.yml": "- id: second\n  kind: person\n  name: Samuel Second\n"}, "Samuel Second was here.\n"),
    "a text and a term": ({"../docs/glossary/second.md": "---\nterm: seconding\n---\n\nTo second is to be second.\n"}, "The seconding was done.\n"),
    "a name people": ({"names.yml": "- id: people\n  kind: person\n  name: Peter People\n"}, "Peter People was here.\n"),
    "a name index": ({"names.yml": "- id: index\n  kind: person\n  name: Ida Index\n"}, "Ida Index was here.\n"),
    "a name places": ({"names.yml": "- id: places\n  kind: person\n  name: Paul Places\n"}, "Paul Places was here.\n"),
    "a name PEOPLE": ({"names.yml": "- id: PEOPLE\n  kind: person\n  name: Petra People\n"}, "Petra People was here.\n"),
    "a term index": ({"../docs/glossary/index.md": "---\nterm: indexing\n---\n\nIndexing is finding.\n"}, "The indexing was done.\n"),
    "a text index": ({"../docs/texts/index.md": "---\ntitle: A text called index\n---\n\nQindex words here.\n"}, "Nothing.\n"),
    "an event top": ({"events.yml": "- id: top\n  date: \"1850\"\n  label: The top event\n"}, "It was the top event.\n"),
    "an event of the theme": ({"events.yml": "- id: __search\n  date: \"1850\"\n  label: The search event\n"}, "It was the search event.\n"),
    "an event of a decade": ({"events.yml": "- id: d-1840s\n  date: \"1850\"\n  label: The decade event\n"}, "It was the decade event in 1843.\n"),
    "an event index": ({"events.yml": "- id: index\n  date: \"1850\"\n  label: The index event\n"}, "It was the index event.\n"),
    "a work top": ({"library.bib": "@book{top,\n  author = {Top, Anna},\n  title = {The top book},\n  date = {1999},\n}\n"}, "The book [@top] lies.\n"),
    "a work in other case": ({"library.bib": "@book{Smith2010,\n  author = {Smythe, Anna},\n  title = {Another book},\n  date = {2010},\n}\n"}, "The books [@Smith2010] and [@smith2010] lie.\n"),
    "a name and a work": ({"names.yml": "- id: smith2010\n  kind: person\n  name: Anna Smith\n"}, "Anna Smith wrote [@smith2010].\n"),
    "a name of two": ({"names.yml": "- id: ada-lovelace\n  kind: person\n  name: Ada Double\n"}, "Ada Double was here.\n"),
    "a page names": ({"../docs/names.md": "# A page called names\n\nQnames words.\n"}, "Nothing.\n"),
    "a page in texts": ({"../docs/timeline/index.md": "# A page in the place of another\n\nQtimeline words.\n"}, "Nothing.\n"),
    "a page 404": ({"../docs/404.md": "# A page called 404\n\nQ404 words.\n"}, "Nothing.\n"),
}  # fmt: skip
# What class a link of each kind has, and below which address it leads.
LEADS = {"g-date": "timeline", "g-cite": "bibliography", "g-name": "names", "g-term": "glossary", "g-event": "timeline"}


# The ordinary run tries half of them.
TRIED = [row for i, row in enumerate(CLASHES) if EVERYTHING or i % 2 == 0]


@pytest.mark.parametrize("row", TRIED, ids=[row.replace(" ", "_") for row in TRIED])
def test_things_of_one_id_are_told_apart_or_found(row: str, project: Any, folder: Path) -> None:
    files, body = CLASHES[row]
    for name, content in files.items():
        path = project.root / "references" / name
        old = path.read_text() if path.is_file() and ".." not in name else ""
        project.write(f"references/{name}", old + content)
    project.write("docs/texts/clash.md", f"---\ntitle: Clash\nlanguage: en\n---\n\n{body}")
    baseline = {"d-003", "g-004"}  # what is not used in any text
    found = [f for f in findings(project)[1] if f["code"] not in baseline]
    outcome = run(project, "build")
    assert not outcome.is_civil()
    assert outcome.code in (0, 1)
    site = project.root / "site"
    if outcome.code:
        assert found
        return
    astray = []
    for url in ("texts/clash", "texts/first", "texts/second"):
        page = Page.at(site, url)
        assert page.raw, f"{url} is gone"
        for link in page.tree.xpath("//article//a[@data-card]"):
            for name in (link.get("class") or "").split():
                path, _, place = unquote(link.get("href") or "").partition("#")
                target = (site / url / path / "index.html").resolve()
                below = site / LEADS.get(name, ".")
                if (
                    not target.is_file()
                    or not target.is_relative_to(below)
                    or (place and place not in Page(target.read_bytes()).tree.xpath("//@id"))
                ):
                    astray.append((name, link.text_content(), link.get("href")))
    assert not astray
    for url, heading in _headings(folder).items():
        assert found or Page.at(site, url).at_path("//h1") == heading, f"{url} is another page, and there is no finding"
    lost = [
        w for c in files.values() for w in re.findall(r"(?:title = \{|name: |label: |term: |title: |# )(.*?)\}?,?\n", c)
    ]
    everything = " ".join(_strip(path) for path in site.rglob("*.html")).casefold()
    assert found or not [w for w in lost if w.casefold() not in everything], "a thing is lost, and there is no finding"
    for path in (p for p in site.rglob("*.html") if not found):
        ids = Page(path.read_bytes()).tree.xpath("//@id")
        twice = {i for i in ids if ids.count(i) > 1}
        assert not twice, f"{path.relative_to(site)} has an id twice: {twice}"
    assert run(project, "graph", "verify", str(project.root / "site")).code == 0 or found


@cache
def _headings(folder: Path) -> dict[str, list[str]]:
    """Return the heading of every page of an edition without clashes."""
    project = Project(folder / "plain")
    assert run(project, "build").code == 0
    site = project.root / "site"
    pages = [str(path.parent.relative_to(site)) for path in site.rglob("index.html") if path.parent != site]
    return {url: Page.at(site, url).at_path("//h1") for url in [*pages, "index.html", "404.html"]}


def _strip(path: Path) -> str:
    return Page(path.read_bytes()).words


def test_a_date_is_no_citation(project: Any) -> None:
    """With a work keyed 1843, three mentions of the year must not count as citations of the work."""
    files, _ = CLASHES["a work keyed 1843"]
    old = (project.root / "references/library.bib").read_text()
    project.write("references/library.bib", old + files["library.bib"])
    project.write("docs/texts/clash.md", "---\ntitle: Clash\n---\n\nIn 1843.\n\nAgain 1843.\n\nAnd 1843.\n")
    outcome = run(project, "build")
    found = [f for f in findings(project)[1] if "1843" in f["message"] and f["code"] != "d-003"]
    assert not outcome.is_civil()
    if outcome.code == 0:
        edges = json.loads((project.root / "site/graph.json").read_text())["edges"]
        assert found or not [e for e in edges if e["kind"] == "citation" and e["target"].endswith("1843")]
        entry = Page.at(project.root / "site", "bibliography").at_path("//*[@id='1843']")
        assert found or not any("Again" in text for text in entry)
