"""Shapes of citations that were missed, with the prose that looks like them: what is cited, by the library's say."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.citation import Course, LibraryIndex, find_citations, read_note, resolve_citation
from glossator.findings import Finding
from glossator.model import Place

LIBRARY = """\
@book{smith2010, author = {Smith, Ann}, title = {Ports}, date = {2010}}
@book{smith2011a, author = {Smith, Ann}, title = {Piers}, date = {2011}}
@book{jones2012, author = {Jones, Ben and Marsh, Eva}, title = {Locks}, date = {2012}}
@book{many2013, author = {Stone, Lea and Reed, Max and Holm, Ida}, title = {Nets}, date = {2013}}
@book{berg2014, author = {van der Berg, Jan}, title = {Bays}, date = {2014}}
@book{ivanov2015, author = {Иванов, Пётр}, title = {Порты}, date = {2015}}
@book{petrov2016, author = {Иванов, Пётр and Сидоров, Олег}, title = {Моря}, date = {2016}}
@report{bank2017, author = {{World Bank}}, title = {Report}, date = {2017}}
@book{yilmaz2018, author = {Yılmaz, Ali}, title = {Limanlar}, date = {2018}}
@book{nodate, author = {Vole, Tim}, title = {Reeds}, date = {}}
"""

Cited = list[tuple[str, str, str]]
"""(key, label, locator) of each work, in order."""

IN_PROSE = (
    # prose, what is cited, why
    ("So (“calm water”, Smith 2010, 12).", [("smith2010", "page", "12")], "quoted words open the parentheses"),
    ("So (“calm water,” Smith 2010, 12).", [("smith2010", "page", "12")], "the American comma inside the quotation"),
    ("So (‘calm water’, Smith 2010: 12).", [("smith2010", "page", "12")], "single quotation marks, and a colon"),
    ("So («тихая вода», Иванов 2015, с. 12).", [("ivanov2015", "page", "12")], "Russian quotation marks"),
    ("So („stilles Wasser“, Smith 2010, S. 12).", [("smith2010", "page", "12")], "German quotation marks"),
    ('So ("calm water", see Smith 2010, p. 12).', [("smith2010", "page", "12")], "a signal behind the quotation"),
    ("So (“calm”, Smith 2010, 12; Jones and Marsh 2012).", [("smith2010", "page", "12"), ("jones2012", "page", "")],
     "two works"),
    ("“Calm water”—Smith (2010).", [("smith2010", "page", "")], "a dash after the quotation"),
    ("“Calm water.”—Smith (2010, 7)", [("smith2010", "page", "7")], "a dash, with a page"),
    ("“Calm water” — Smith (2010).", [("smith2010", "page", "")], "a dash between spaces"),
    ("«Тихая вода»—Иванов (2015).", [("ivanov2015", "page", "")], "Russian marks and a dash"),
    ("“Calm water”–Jones and Marsh (2012)", [("jones2012", "page", "")], "an en dash behind a quotation mark"),
    ("It is calm—Smith (2010) says so.", [("smith2010", "page", "")], "a dash behind a word"),
    ("(Иванов 2015, с. 12)", [("ivanov2015", "page", "12")], "Russian page"),
    ("(Иванов 2015, С. 12–14)", [("ivanov2015", "page", "12–14")], "Russian page in a capital, a range"),
    ("(Иванов, 2015, стр. 12)", [("ivanov2015", "page", "12")], "Russian page written out"),
    ("(Иванов и Сидоров 2016, с. 5)", [("petrov2016", "page", "5")], "Russian and"),
    ("(см. Иванов 2015, с. 12)", [("ivanov2015", "page", "12")], "Russian see"),
    ("(ср. Иванов 2015)", [("ivanov2015", "page", "")], "Russian compare"),
    ("(Smith 2010, S. 12)", [("smith2010", "page", "12")], "German page"),
    ("(Smith 2010, S. 12 f.)", [("smith2010", "page", "12 f")], "German page and the next"),
    ("(vgl. Smith 2010, S. 12–14)", [("smith2010", "page", "12–14")], "German compare"),
    ("(Smith 2010, p. 12)", [("smith2010", "page", "12")], "French and English page"),
    ("(voir Smith 2010, p. 12)", [("smith2010", "page", "12")], "French see"),
    ("(Yılmaz 2018, s. 12)", [("yilmaz2018", "page", "12")], "Turkish page"),
    ("(Yılmaz 2018, ss. 12–14)", [("yilmaz2018", "page", "12–14")], "Turkish pages"),
    ("(bkz. Yılmaz 2018: 12)", [("yilmaz2018", "page", "12")], "Turkish see"),
    ("(Smith 2010, S.\u00a012)", [("smith2010", "page", "12")], "a space that does not break"),
    ("(Smith 2010 S. 12)", [("smith2010", "page", "12")], "no comma before a labelled page"),
    ("(Smith 2010, Kap. 3)", [("smith2010", "chapter", "3")], "German chapter"),
    ("(Иванов 2015, гл. 3)", [("ivanov2015", "chapter", "3")], "Russian chapter"),
)  # fmt: skip

NOTES = (
    ("Smith 2010, 12.", [("smith2010", "page", "12")], "a bare citation is the whole note"),
    ("Smith 2010.", [("smith2010", "page", "")], "without a page"),
    ("Smith, 2010, p. 12.", [("smith2010", "page", "12")], "with a comma"),
    ("See Smith 2010, 12.", [("smith2010", "page", "12")], "see"),
    ("Cf. Smith 2010, pp. 12–14.", [("smith2010", "page", "12–14")], "cf."),
    ("Smith 2010, 12; Jones and Marsh 2012, 3.", [("smith2010", "page", "12"), ("jones2012", "page", "3")], "two"),
    ("See also Smith 2010; cf. Jones and Marsh 2012.", [("smith2010", "page", ""), ("jones2012", "page", "")],
     "a signal each"),
    ("Stone et al. 2013, 4.", [("many2013", "page", "4")], "et al."),
    ("van der Berg 2014: 4", [("berg2014", "page", "4")], "a particle, and no full stop"),
    ("World Bank 2017, 4.", [("bank2017", "page", "4")], "a body"),
    ("Иванов 2015, с. 12.", [("ivanov2015", "page", "12")], "Russian"),
    ("См. Иванов 2015, с. 12; Smith 2010, S. 3.", [("ivanov2015", "page", "12"), ("smith2010", "page", "3")],
     "two languages"),
    ("Vgl. Smith 2010, S. 12 ff.", [("smith2010", "page", "12 ff")], "German"),
    ("Bkz. Yılmaz 2018, s. 12.", [("yilmaz2018", "page", "12")], "Turkish"),
    ("Smith 2010, 12; see also the second part of what Jones wrote in 2012.", [("smith2010", "page", "12")],
     "a sentence behind it"),
    ("Smith 2010, 2011.", [("smith2010", "page", ""), ("smith2011a", "page", "")], "two years"),
)  # fmt: skip

REFUSED_IN_PROSE = (
    ("(“calm water”)", "a quotation alone"),
    ("(“calm water”, 2010)", "no author"),
    ("(“calm water”, Turkey 2010, 12)", "no such work: the words before it promise none"),
    ("(“calm water”, the smith 2010)", "small letters"),
    ("(“calm water”, or calm)", "an aside"),
    ("“Calm water”—in Turkey (2010).", "a place"),
    ("It is calm—2010 (or later).", "no author"),
    ("Port–Smithville (2010)", "an en dash joins two names"),
    ("Смит с. 12", "no year"),
    ("Smith S. 12", "no year"),
)  # fmt: skip

REFUSED_NOTES = (
    ("In 2010, Smith", "prose"),
    ("In 2010, Smith went to sea.", "a sentence"),
    ("Turkey 2010, 12.", "no such work"),
    ("Smith 2009, 12.", "no such year"),
    ("Smith went to sea in 2010.", "a sentence that ends in a year"),
    ("Smith 2010 was a good year.", "a sentence that begins like a citation"),
    ("Summit 2010; Smith", "a part that is none"),
    ("Smith 2010 and 2011.", "prose between years"),
    ("Article 5, 2010.", "a count"),
    ("May 2010, 12.", "a month"),
    ("Smith, 12.", "no year"),
    ("2010, 12.", "no author"),
    ("smith 2010, 12.", "small letters"),
    ("", "nothing"),
    (";;; 2010;", "semicolons"),
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> LibraryIndex:
    works, _ = read_library(LIBRARY, "library.bib")
    return LibraryIndex.of(works)


def cited(words: str, index: LibraryIndex, note: bool) -> tuple[Cited, list[Finding]]:
    found: Cited = []
    findings: list[Finding] = []
    readings = [one.readings for one in read_note(words)] if note else [(one,) for one in find_citations(words)]
    for mentions in readings:
        for mention in mentions:
            resolutions, more = resolve_citation(mention, index, Place("x"), course=Course({}))
            if resolutions:
                break
        else:
            continue
        findings += more
        pairs = zip(mention.value.works, resolutions, strict=False)
        found += [(one.target.id, work.label, work.locator) for work, one in pairs if one.target]
    return found, findings


@pytest.mark.parametrize(("words", "expected", "why"), IN_PROSE, ids=[row[0] for row in IN_PROSE])
def test_in_prose(words: str, expected: Cited, why: str, index: LibraryIndex) -> None:
    assert cited(words, index, note=False) == (expected, []), why


@pytest.mark.parametrize(("words", "expected", "why"), NOTES, ids=[row[0] for row in NOTES])
def test_whole_notes(words: str, expected: Cited, why: str, index: LibraryIndex) -> None:
    assert cited(words, index, note=True) == (expected, []), why


@pytest.mark.parametrize(("words", "why"), REFUSED_IN_PROSE, ids=[row[0] for row in REFUSED_IN_PROSE])
def test_refused_in_prose(words: str, why: str, index: LibraryIndex) -> None:
    assert cited(words, index, note=False) == ([], []), why


@pytest.mark.parametrize(("words", "why"), REFUSED_NOTES, ids=[row[0] or "empty" for row in REFUSED_NOTES])
def test_refused_notes(words: str, why: str, index: LibraryIndex) -> None:
    """Nothing is cited, and nothing said: only the library can tell such words from prose."""
    assert cited(words, index, note=True) == ([], []), why
