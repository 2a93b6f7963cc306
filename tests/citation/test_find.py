"""What is a citation and what is not: tables of prose, with the reason for each row."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.citation import DOUBTFUL, find_citations

KEYS = [
    # prose, (key, locator, label, prefix, suffix, suppressed, narrative) of each work, why
    ("[see @doe99, pp. 33-35; also @smith04, chap. 1]",
     [("doe99", "33–35", "page", "see", "", False, False), ("smith04", "1", "chapter", "also", "", False, False)],
     "two works, labels, prefixes"),
    ("[@doe99, pp. 33-35, 38-39 and more]", [("doe99", "33–35, 38–39", "page", "", " and more", False, False)],
     "a list of ranges, then words"),
    ("[@smith04, 12]", [("smith04", "12", "page", "", "", False, False)], "a bare number is a page"),
    ("[@smith{ii, A, D-Z}, with a suffix]", [("smith", "ii, A, D-Z", "page", "", ", with a suffix", False, False)],
     "braces say what the locator is"),
    ("[@smith, {pp. iv, vi-xi, (xv)-(xvii)} then]",
     [("smith", "iv, vi-xi, (xv)-(xvii)", "page", "", " then", False, False)], "braces with a label"),
    ("said so [-@smith04, § 5]", [("smith04", "5", "section", "", "", True, False)], "author suppressed"),
    ("@smith04 says", [("smith04", "", "page", "", "", False, True)], "in running text"),
    ("@smith04 [p. 33] says", [("smith04", "33", "page", "", "", False, True)], "with a locator"),
    ("@smith04 [p. 33; see also @doe99]",
     [("smith04", "33", "page", "", "", False, True), ("doe99", "", "page", "see also", "", False, False)],
     "with another work"),
    ("@smith04 [sic] says", [("smith04", "", "page", "", ", sic", False, True)], "a remark is a suffix, as in Pandoc"),
    ("[@{https://example.com/bib?name=a&date=2000}, p. 33]",
     [("https://example.com/bib?name=a&date=2000", "33", "page", "", "", False, False)], "any key in braces"),
    ("As @bar_baz: shows.", [("bar_baz", "", "page", "", "", False, True)], "punctuation at the end is not the key's"),
    ("[@a, 12; 15]", [("a", "12", "page", "", "; 15", False, False)], "a part without key belongs to the one before"),
    ("[@a, p. 107; see @b, pp. 3–5; -@c]",
     [("a", "107", "page", "", "", False, False), ("b", "3–5", "page", "see", "", False, False),
      ("c", "", "page", "", "", True, False)], "the three kinds together"),
]  # fmt: skip


@pytest.mark.parametrize(("prose", "works", "why"), KEYS, ids=[row[2] for row in KEYS])
def test_keys(prose: str, works: list[tuple[object, ...]], why: str) -> None:
    (mention,) = find_citations(prose)
    fields = ("key", "locator", "label", "prefix", "suffix", "suppress_author", "narrative")
    assert [tuple(item.as_value()[name] for name in fields) for item in mention.value.works] == works


PRINTED = [
    # prose, what is printed, form, (authors, year, locator, title, publisher, date) of each work, why
    ("so (Tol and Taspinar 2019, 107).", "(Tol and Taspinar 2019, 107)", "author-year",
     [(["Tol", "Taspinar"], "2019", "107", "", "", "")], "Chicago"),
    ("so (Balta 2019, 81; Socor 2012).", "(Balta 2019, 81; Socor 2012)", "author-year",
     [(["Balta"], "2019", "81", "", "", ""), (["Socor"], "2012", "", "", "", "")], "two works"),
    ("(Aydin-Diizgit, Balta, and O’Donohue 2020, 9)", "(Aydin-Diizgit, Balta, and O’Donohue 2020, 9)", "author-year",
     [(["Aydin-Diizgit", "Balta", "O’Donohue"], "2020", "9", "", "", "")], "three, with hyphen and apostrophe"),
    ("(World Bank 2021a)", "(World Bank 2021a)", "author-year", [(["World Bank"], "2021a", "", "", "", "")], "a body"),
    ("(Smith, 2019, p. 5)", "(Smith, 2019, p. 5)", "author-year", [(["Smith"], "2019", "5", "", "", "")], "APA"),
    ("(Oguzlu 2012: 155)", "(Oguzlu 2012: 155)", "author-year", [(["Oguzlu"], "2012", "155", "", "", "")], "colon"),
    ("(Oğuzlu ve Baysal 2012, s. 15)", "(Oğuzlu ve Baysal 2012, s. 15)", "author-year",
     [(["Oğuzlu", "Baysal"], "2012", "15", "", "", "")], "Turkish: ve, s. for page"),
    ("(see Facon 2017)", "(see Facon 2017)", "author-year", [(["Facon"], "2017", "", "", "", "")], "a signal"),
    ("(Smith et al. 2019)", "(Smith et al. 2019)", "author-year", [(["Smith"], "2019", "", "", "", "")], "et al."),
    ("(cf. Smith 2001, 2004a, b)", "(cf. Smith 2001, 2004a, b)", "author-year",
     [(["Smith"], "2001", "", "", "", ""), (["Smith"], "2004a", "", "", "", ""), (["Smith"], "2004b", "", "", "", "")],
     "one author, several years"),
    ("(Frappi 2018, 48-50)", "(Frappi 2018, 48-50)", "author-year", [(["Frappi"], "2018", "48–50", "", "", "")],
     "range"),
    ("(de Gaulle 1950)", "(de Gaulle 1950)", "author-year", [(["de Gaulle"], "1950", "", "", "", "")], "particle"),
    ("(Balta 2019, 81, my translation)", "(Balta 2019, 81, my translation)", "author-year",
     [(["Balta"], "2019", "81", "", "", "")], "a remark after the page"),
    ("(Ministry of Trade and Industry 2019)", "(Ministry of Trade and Industry 2019)", "author-year",
     [(["Ministry of Trade and Industry"], "2019", "", "", "", "")], "one body whose name holds an and"),
    ("see Ozel (2018).", "Ozel (2018)", "narrative", [(["Ozel"], "2018", "", "", "", "")], "name and year only"),
    ("by Levitsky and Way (2010, 5).", "Levitsky and Way (2010, 5)", "narrative",
     [(["Levitsky", "Way"], "2010", "5", "", "", "")], "two and a page"),
    ("see Bayrakli, Gling6rmez, and Boyraz (2017).", "Bayrakli, Gling6rmez, and Boyraz (2017)", "narrative",
     [(["Bayrakli", "Gling6rmez", "Boyraz"], "2017", "", "", "", "")], "three, one damaged by the scanner"),
    ("Moreover, Levitsky and Way (2010) show", "Levitsky and Way (2010)", "narrative",
     [(["Levitsky", "Way"], "2010", "", "", "", "")], "an opener is no author"),
    ("Smith’s (2019) view, as argued", "Smith’s (2019)", "narrative",
     [(["Smith"], "2019", "", "", "", "")], "possessive"),
    ("as van der Berg (2010) notes", "van der Berg (2010)", "narrative",
     [(["van der Berg"], "2010", "", "", "", "")], "particles"),
    ("The World Bank (2021a) says", "World Bank (2021a)", "narrative",
     [(["World Bank"], "2021a", "", "", "", "")], "a body without its article"),
    ("(Petrov, Ships and Straits in Winter, The Harbour Times, 19 July 2016)",
     "(Petrov, Ships and Straits in Winter, The Harbour Times, 19 July 2016)", "source-in-parentheses",
     [(["Petrov"], "2016", "", "Ships and Straits in Winter", "The Harbour Times", "2016-07-19")], "newspaper"),
    ("(Tired of Rain, Reuters, 20 Nov 2016)", "(Tired of Rain, Reuters, 20 Nov 2016)", "source-in-parentheses",
     [([], "2016", "", "Tired of Rain", "Reuters", "2016-11-20")], "no author"),
    ("(Pilot ‘Sorry for Late Landing’, BBC, 27 Jun 2016)",
     "(Pilot ‘Sorry for Late Landing’, BBC, 27 Jun 2016)", "source-in-parentheses",
     [([], "2016", "", "Pilot ‘Sorry for Late Landing’", "BBC", "2016-06-27")], "quotation inside a title"),
    ("(Marsh, Why So Quiet on Ships? Notes on Harbours, 19 Dec 2017)",
     "(Marsh, Why So Quiet on Ships? Notes on Harbours, 19 Dec 2017)", "source-in-parentheses",
     [(["Marsh"], "2017", "", "Why So Quiet on Ships?", "Notes on Harbours", "2017-12-19")], "? ends a title"),
    ("(Stone, In Oslo, All the Wrong Words, NRK, 5 Feb 2020)",
     "(Stone, In Oslo, All the Wrong Words, NRK, 5 Feb 2020)", "source-in-parentheses",
     [(["Stone"], "2020", "", "In Oslo, All the Wrong Words", "NRK", "2020-02-05")], "a comma inside a title"),
    ("(Stone, Harbours and the Safety of Ships, Coast Foundation, Jun 2016, 9)",
     "(Stone, Harbours and the Safety of Ships, Coast Foundation, Jun 2016, 9)", "source-in-parentheses",
     [(["Stone"], "2016", "9", "Harbours and the Safety of Ships", "Coast Foundation", "2016-06")], "month, then page"),
    ("(Council of the Harbour Union, 12 Oct 2005)", "(Council of the Harbour Union, 12 Oct 2005)",
     "source-in-parentheses",
     [(["Council of the Harbour Union"], "2005", "", "", "Council of the Harbour Union", "2005-10-12")], "a body"),
    ("(Performans Raporu 2019)", "(Performans Raporu 2019)", "title-year",
     [([], "2019", "", "Performans Raporu 2019", "", "")], "a document by title"),
    ("the Norwegian Ministry of Ports database (https://www.ports.example/) and",
     "Norwegian Ministry of Ports database (https://www.ports.example/)", "named-source-with-address",
     [(["Norwegian Ministry of Ports"], "", "", "Database", "Norwegian Ministry of Ports", "")], "named, with address"),
    ("the Norwegian Statistical Institute (NSI) database (https://www.nsi.example/).",
     "Norwegian Statistical Institute (NSI) database (https://www.nsi.example/)", "named-source-with-address",
     [(["Norwegian Statistical Institute"], "", "", "Database", "Norwegian Statistical Institute", "")],
     "acronym between"),
]  # fmt: skip


@pytest.mark.parametrize(("prose", "printed", "form", "works", "why"), PRINTED, ids=[row[4] for row in PRINTED])
def test_printed_forms(prose: str, printed: str, form: str, works: list[tuple[object, ...]], why: str) -> None:
    (mention,) = find_citations(prose)
    assert (mention.printed, mention.rule) == (printed, form)
    assert prose[mention.start : mention.end] == printed
    fields = ("authors", "year", "locator", "title", "publisher", "date")
    assert [tuple(item.as_value()[name] for name in fields) for item in mention.value.works] == works


DATELESS = [
    ("(TUIK, Database)", "a word for data"),
    ("(Turkey Exports by Country, Trading Economics)", "a title and a body"),
    ("(Shipping Office of the Presidency of the Republic)", "a body alone"),
    ("by Ahmet Davutoglu (2009),", "a person with a given name may be a politician"),
    ("the Treaty of Sèvres (1920)", "a place"),
    ("(Chicago Summit 2012)", "an event"),
    ("(Lisbon, 19 November 2010)", "a place and a day"),
    ("(Paris, France, 5 May 2019)", "a place, a state and a day"),
    ("(GDP 2019)", "an acronym may be a measure"),
    ("(Sea Breeze 2019)", "capitals without a body's word"),
]


@pytest.mark.parametrize(("prose", "why"), DATELESS, ids=[row[1] for row in DATELESS])
def test_doubtful(prose: str, why: str) -> None:
    (mention,) = find_citations(prose)
    assert mention.value.confidence < DOUBTFUL


REFUSED = [
    ("the European Union (EU)", "acronym"),
    ("(North Atlantic Treaty Organisation, NATO)", "long form and acronym"),
    ("(Adalet ve Kalkinma Partisi, AKP)", "long form and acronym, Turkish"),
    ("(Partiya Karkerên Kurdistanê, PKK)", "long form and acronym, Kurdish"),
    ("(Armenia, Azerbaijan, Belarus, Georgia, Moldova, and Ukraine)", "a list"),
    ("(Turkey, Russia, and Iran)", "a short list"),
    ("(Ankara, Turkey)", "a place and its state"),
    ("(left to right)", "a caption's direction"),
    ("(proponents of Mustafa Kemal)", "an aside"),
    ("(currently only Azeri gas)", "an aside with a name"),
    ("in the year (1994)", "a year after a common noun"),
    ("(1994)", "a year alone"),
    ("(1947–1991)", "a span of years"),
    ("the war (Cold War, 1947–1991)", "a name and a span of years"),
    ("(Article V)", "an article"),
    ("(Article 5, 1949)", "an article and a year"),
    ("Resolution (1973)", "a number in parentheses"),
    ("(January 2019)", "a month"),
    ("(in March 2014)", "a month in a sentence"),
    ("(Spring 2016)", "a season"),
    ("In June (2018)", "a month before a year"),
    ("(since 2014)", "an adverb"),
    ("(born 14 March 1879)", "a life"),
    ("(Figure 2, 2019)", "a figure"),
    ("(e.g. the S-400)", "a signal, no source"),
    ("(Tired of Rain, Reuters, 31 Feb 2016)", "a day that the calendar does not have"),
    ("(https://nato.int)", "an address that nothing names"),
    ("write to me@example.org", "an e-mail address"),
    ("[me@example.org]", "an e-mail address in brackets"),
    ("https://example.org/@user", "a path"),
    ("[sic] and [...]", "brackets without key"),
    ("a price @ 5 dollars", "a sign alone"),
]


@pytest.mark.parametrize(("prose", "why"), REFUSED, ids=[row[1] for row in REFUSED])
def test_refused(prose: str, why: str) -> None:
    assert find_citations(prose) == []


def test_signal_makes_certain() -> None:
    (plain,) = find_citations("in Facon (2017)")
    (signalled,) = find_citations("see Facon (2017)")
    assert plain.value.confidence < DOUBTFUL <= signalled.value.confidence


def test_two_in_a_row() -> None:
    assert [m.printed for m in find_citations("see Aktürk (2006) and Balta (2019).")] == [
        "Aktürk (2006)",
        "Balta (2019)",
    ]


WORDS = st.sampled_from(
    ["(", ")", "[", "]", "@", "@key", "{", "}", ";", ",", ". ", " ", "Smith", "et al.", "and", "2019", "2019a", "p. 3",
     "19 July 2016", "see", "-", "“", "”", "‘’", "http://x.y", "database", "İ", "ß", "\u0301", "\ufffc", "n.d.", "§"]
)  # fmt: skip


@settings(deadline=None)
@given(
    st.one_of(
        st.text(max_size=200), st.lists(WORDS, max_size=40).map("".join), st.lists(WORDS, max_size=40).map(" ".join)
    )
)
def test_any_input_gives_ordered_spans(text: str) -> None:
    end = 0
    for mention in find_citations(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.printed == text[mention.start : mention.end]
        for item in mention.value.works:
            assert mention.start <= item.start <= item.end <= mention.end
        end = mention.end


HOSTILE = ["(", "[@", "@", "(Aa ", "Aa ", "Aa, ", "(Aa 2019, ", "2019, ", "()", "(2019)", "Aa of ", "et al. ", "@a[",
           "[@a;", "“", "(http://", "Aa (http://x.y) ", "see ", "(see ", "@{", "‘’", "(1, "]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_pieces_of_citations_without_end_are_read_to_the_end(piece: str) -> None:
    """What takes the square of its length here, `tests/linear` would see; a pattern without bounds never ends."""
    text = piece * (40_000 // len(piece))
    end = 0
    for mention in find_citations(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.printed == text[mention.start : mention.end]
        end = mention.end
