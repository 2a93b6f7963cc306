"""Author and year in prose as scholars print them, and what looks the same: by the library's say."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.citation import LibraryIndex, find_citations, resolve_citation
from glossator.findings import Finding
from glossator.model import Place

LIBRARY = """\
@book{smith2010, author = {Smith, Ann}, title = {Ports}, date = {2010}, publisher = {Clarendon Press}}
@book{smith2011, author = {Smith, Ann}, title = {Piers}, date = {2011}, publisher = {Brenn University Press}}
@book{jones2012, author = {Jones, Ben and Marsh, Eva}, title = {Locks}, date = {2012}}
@book{vane1987, author = {Vane, Tom}, title = {Moles}, date = {1987}}
@book{kole1950, author = {Kole, Ann}, title = {Weirs}, date = {1950}}
@book{berg2014, author = {Berg, Karl}, title = {Häfen}, date = {2014}}
@book{roux2009, author = {Roux, Jean}, title = {Ports du Nord}, date = {2009}}
@book{yilmaz2018, author = {Yılmaz, Ali}, title = {Limanlar}, date = {2018}}
@book{ivanov2015, author = {Иванов, Пётр}, title = {Порты}, date = {2015}}
@report{who2005, author = {{World Harbour Office}}, title = {Report}, date = {2005}}
@report{web1999, author = {{World Wide Wharf Consortium}}, title = {Norms}, date = {1999}}
@report{justice1990, author = {{Bundesministerium der Justiz}}, title = {Bericht}, date = {1990}}
@report{survey2016, title = {Survey}, date = {2016}, publisher = {Harbour Times}}
"""

FOUND: tuple[tuple[str, list[tuple[str, str]], str], ...] = (
    # prose, (key, locator) of each work, why
    ("So (see Smith 2010; 2011).", [("smith2010", ""), ("smith2011", "")], "the author goes on behind a semicolon"),
    ("So (Smith 2010, 12; 2011, 5).", [("smith2010", "12"), ("smith2011", "5")], "each year with its page"),
    ("So (Smith 2010, 2011).", [("smith2010", ""), ("smith2011", "")], "years between commas"),
    ("Smith (2010, 2011) says", [("smith2010", ""), ("smith2011", "")], "the same in the sentence"),
    ("Smith (2010; 2011) says", [("smith2010", ""), ("smith2011", "")], "a semicolon in the sentence"),
    ("Smith (2010, 12; 2011, 5) says", [("smith2010", "12"), ("smith2011", "5")], "each with a page"),
    ("What Smith calls a port (2010, 12) is none.", [("smith2010", "12")], "the author stands before in the sentence"),
    ("Like Marsh, Smith has it otherwise (2011: 5).", [("smith2011", "5")], "the nearest who wrote in that year"),
    ("So [Smith 2010, 12].", [("smith2010", "12")], "square brackets"),
    ("So [see Smith 2010; Jones and Marsh 2012, 3].", [("smith2010", ""), ("jones2012", "3")], "two in brackets"),
    ("So [Smith 2010].", [("smith2010", "")], "no page: the library knows it"),
    ("Smith [2010, 12] says", [("smith2010", "12")], "the year in brackets"),
    ("See Smith 2010.", [("smith2010", "")], "a sentence without parentheses"),
    ("So it was; see also Smith 2010, 12; Jones and Marsh 2012.", [("smith2010", "12"), ("jones2012", "")],
     "two of them"),
    ("Cf. Smith 2010 and Vane 1987.", [("smith2010", ""), ("vane1987", "")], "joined by and"),
    ("Cf. Smith 2010, 7, and Vane 1987, 3.", [("smith2010", "7"), ("vane1987", "3")], "a comma before it"),
    ("As Smith (2010), p. 12, says", [("smith2010", "12")], "the page behind the parentheses"),
    ("So Berg (2014), S. 30, über Häfen", [("berg2014", "30")], "the same in German"),
    ("As Smith (2010), 12 years on, says", [("smith2010", "")], "a number without its label is no page"),
    ("Vgl. Berg 2014, S. 30.", [("berg2014", "30")], "German"),
    ("Dazu siehe Berg 2014: 30.", [("berg2014", "30")], "German, a colon"),
    ("Voir Roux 2009, p. 40.", [("roux2009", "40")], "French"),
    ("Bkz. Yılmaz 2018, s. 12.", [("yilmaz2018", "12")], "Turkish"),
    ("См. Иванов 2015, с. 45.", [("ivanov2015", "45")], "Russian"),
    ("So (Vane [1950] 1987, 12).", [("vane1987", "12")], "the first edition’s year beside the copy’s"),
    ("So (Vane 1987 [1950], 12).", [("vane1987", "12")], "the other way round"),
    ("So (Vane 1950/1987).", [("vane1987", "")], "with a stroke"),
    ("Vane [1950] 1987 says", [("vane1987", "")], "in the sentence"),
    ("Vane ([1950] 1987, 12) says", [("vane1987", "12")], "in the sentence, in parentheses"),
    ("So (Kole [1950] 1999).", [("kole1950", "")], "the library has the first edition"),
    ("Иванов (2015, с. 45) пишет", [("ivanov2015", "45")], "Russian, in the sentence"),
    ("У Иванова (2015, с. 45) сказано", [("ivanov2015", "45")], "a Russian ending"),
    ("Yılmaz’a (2018) göre", [("yilmaz2018", "")], "a Turkish ending"),
    ("Yılmaz’ın (2018: 12) dediği", [("yilmaz2018", "12")], "another, and a page"),
    ("So (World Harbour Office 2005).", [("who2005", "")], "a body that the library has"),
    ("So (WHO 2005).", [("who2005", "")], "its acronym"),
    ("So (W3C 1999, 4).", [("web1999", "4")], "an acronym that counts a letter"),
    ("So (BMJ 1990).", [("justice1990", "")], "an acronym of a compound"),
    ("So (Harbour Times 2016).", [("survey2016", "")], "who published a work that nobody signed"),
)  # fmt: skip

REFUSED: tuple[tuple[str, str], ...] = (
    ("Brenn University Press, Brenn (2011)", "printer and place"),
    ("Brenn University Press (2011)", "a printer, and a work of that year"),
    ("Clarendon Press, Oxford and London (2010)", "two places behind a printer"),
    ("Oxford: Clarendon Press (2010)", "a printer behind a place"),
    ("Harbour Review, Brenn and Norrhavn (2010)", "two places behind a comma"),
    ("It was agreed between Brenn and Norland (2010).", "two places behind a word before places"),
    ("the Treaty of Brenn (1920)", "a treaty"),
    ("the Brenn Convention (1936)", "a convention"),
    ("(Brenn Convention 1936)", "a convention in parentheses"),
    ("Ann Smith (1904–2005) was born here", "a life"),
    ("Ann Smith (b. 1904)", "a birth"),
    ("(Figure 3, 2010)", "a figure"),
    ("[Figure 3, 2010]", "a figure in brackets"),
    ("[Table 2, 2010, 12]", "a table in brackets"),
    ("See Figure 2010.", "a figure with a number like a year"),
    ("See Table 2 and Chapter 3.", "a table"),
    ("See May 2010.", "a month"),
    ("in May (2010)", "a month before a year"),
    ("See Brenn 2010.", "a place"),
    ("[2010]", "a year in brackets"),
    ("It rose [in 2010] by half.", "an editor’s words"),
    ("[Smith was 12 in 2010]", "an editor’s sentence"),
    ("It had 570 ships (2010, 12).", "no name before"),
    ("Smith went. It had ships (2010, 12).", "the name stands in another sentence"),
    ("Olsen calls it a port (2010, 12).", "a name that wrote nothing in that year"),
    ("What Smith calls a port (2010) is none.", "no page: the year may be the port’s"),
    ("So (BUS 1990).", "letters that no name spells"),
    ("So (BMX 1990).", "a last letter that is none of its words"),
    ("So (BMJ 1991).", "another year"),
    ("So (WWC 1999).", "a word left out"),
    ("(European Union 2019)", "a body that the library has not"),
    ("(Ministry of Ports, 2020)", "another"),
    ("(Turkish Armed Forces 2019)", "a third"),
    ("the 12 ships [Smith’s, 2010s]", "a decade"),
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> LibraryIndex:
    works, findings = read_library(LIBRARY, "library.bib")
    assert findings == [] or all(one.code == "b-004" for one in findings)
    return LibraryIndex.of(works)


def cited(prose: str, index: LibraryIndex) -> tuple[list[tuple[str | None, str]], list[Finding]]:
    found: list[tuple[str | None, str]] = []
    findings: list[Finding] = []
    for mention in find_citations(prose):
        rows, more = resolve_citation(mention, index, Place("x"))
        findings += more
        pairs = zip(mention.value.works, rows, strict=False)
        found += [(row.target.id if row.target else None, work.locator) for work, row in pairs]
    return found, findings


@pytest.mark.parametrize(("prose", "expected", "why"), FOUND, ids=[row[0] for row in FOUND])
def test_found(prose: str, expected: list[tuple[str, str]], why: str, index: LibraryIndex) -> None:
    assert cited(prose, index) == (expected, []), why


@pytest.mark.parametrize(("prose", "why"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(prose: str, why: str, index: LibraryIndex) -> None:
    """Nothing is cited, and nothing said."""
    assert cited(prose, index) == ([], []), why


UNKNOWN: tuple[tuple[str, str, str], ...] = (
    # prose, code of the finding, why
    ("Smith (1999) says", "c-001", "who wrote other works is cited, with a year that the library has not"),
    ("So (Smith 1999).", "c-001", "the same in parentheses"),
    ("See Smith 1999.", "c-001", "the same behind see"),
    ("Smith (2010, 1999) says", "c-001", "one of two years"),
    ("So (Nobody 1999, 12).", "c-001", "a page says that it is a citation"),
)


@pytest.mark.parametrize(("prose", "code", "why"), UNKNOWN, ids=[row[0] for row in UNKNOWN])
def test_never_silent(prose: str, code: str, why: str, index: LibraryIndex) -> None:
    found, findings = cited(prose, index)
    assert [one.code for one in findings] == [code], why
    assert (None, "") in found or (None, "12") in found


def test_each_year_has_its_own_words() -> None:
    (mention,) = find_citations("Smith (2010, 2011, 5) says")
    assert [mention.printed[one.start : one.end] for one in mention.value.works] == ["Smith (2010", "2011, 5"]
