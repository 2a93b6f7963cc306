"""Which work a citation denotes: exactly one or none, and what is said about it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.bibliography import read_library
from glossator.citation import LibraryIndex, find_citations, find_reference, make_key, match_item, resolve_citation
from glossator.model import CitedWork, Place, Ref, TargetKind, Unresolved

LIBRARY = """
@article{smith2019, author = {Smith, Ann}, title = {On Straits and Ships}, pages = {10--20}, date = {2019}}
@article{jonesBeta, author = {Jones, Bo}, title = {Beta}, pages = {1--9}, date = {2018}}
@article{jonesAlpha, author = {Jones, Bo}, title = {Alpha}, pages = {100--120}, date = {2018}}
@online{bank2021a, author = {{World Bank}}, title = {Zeta}, date = {2021}}
@online{bank2021b, author = {{World Bank}}, title = {Eta}, date = {2021}}
@report{lind2020, author = {Lind, A. and Pieper, B.}, title = {Future}, date = {2020},
  institution = {Danish Institute for Studies (DIS)}}
@book{gul2001, author = {Güngörmez, O. and Bayraklı, E. and Boyraz, H.}, title = {Three}, date = {2001}}
@book{muller2016, author = {Müller, C.}, title = {Borders}, date = {2016}}
@book{demirel2016, author = {Demirel, S.}, title = {Roads}, date = {2016}}
@online{paper2016, author = {Luk, F.}, title = {People with Big Plans: What Comes Next}, date = {2016-07-19},
  journaltitle = {The Times}}
@online{other2016, author = {Daily, X.}, title = {Another Story Altogether}, date = {2016-07-19}}
@misc{council2005, author = {{Council of Europe}}, title = {Framework}, date = {2005-10-12}}
@misc{council2005b, author = {{Council of Europe}}, title = {Another Paper}, date = {2005-03-01}}
@online{stat, author = {{Statistical Institute (TÜİK)}}, title = {Database}, url = {https://www.stat.example/}}
@online{office, author = {{Investment Office of the Republic}}}
@report{perf2013, title = {Long Name Performans Raporu 2013}, date = {2013}}
@report{perf2019, title = {Long Name Performans Raporu 2019}, date = {2020}}
@online{tie1, author = {A, B}, title = {The Same Headline Again}, date = {2017-01-01}}
@online{tie2, author = {C, D}, title = {The Same Headline Again}, date = {2017-01-01}}
@article{many2015, author = {First, A. and Second, B. and Third, C.}, title = {Many}, date = {2015}}
@book{gaulle1950, author = {de Gaulle, Charles}, title = {War}, date = {1950}}
@article{note, author = {Writer, W.}, title = {A Long Enough Title}, urldate = {2020-04-24}}
"""
WORKS, PROBLEMS = read_library(LIBRARY, "references/library.bib")
INDEX = LibraryIndex.of(WORKS)
HERE = Place("docs/texts/x.md", 4, 2)


def test_library_is_sound() -> None:
    assert [one for one in PROBLEMS if one.fails] == []


RESOLVED = [
    ("[@smith2019, p. 12]", "smith2019", "key", "by key"),
    ("(Smith 2019, 12)", "smith2019", "authors-year", "surname and year"),
    ("(Ann Smith 2019)", "smith2019", "authors-year", "given name too"),
    ("(Lind and Pieper 2020)", "lind2020", "authors-year", "two surnames"),
    ("(DIS 2020, 5)", "lind2020", "body-year", "acronym of the institution"),
    ("(World Bank 2021a)", "bank2021a", "authors-year", "the key's own letter"),
    ("(World Bank 2021b)", "bank2021b", "authors-year", "the other letter"),
    ("(Jones 2018a)", "jonesAlpha", "authors-year", "letters by title: Alpha is a"),
    ("(Jones 2018b)", "jonesBeta", "authors-year", "letters by title: Beta is b"),
    ("(Jones 2018, 105)", "jonesAlpha", "authors-year", "only one of the two has that page"),
    ("(First et al. 2015)", "many2015", "authors-year", "et al."),
    ("(de Gaulle 1950)", "gaulle1950", "authors-year", "particle"),
    ("(Gaulle 1950)", "gaulle1950", "authors-year", "without its particle"),
    ("(Gling6rmez, Bayrakli, and Boyraz 2001)", "gul2001", "scanned-authors-year", "a scanner's ü and ö"),
    ("(Gyngqrmez, Bayrakli, and Boyraz 2001)", "gul2001", "scanned-authors-year", "one garbled among three"),
    ("(Luk, People with Big Plans, The Times, 19 July 2016)", "paper2016", "title-date", "a shortened title"),
    ("(People with Big Plnas, The Times, 19 July 2016)", "paper2016", "title-date", "a slip in the title"),
    ("(Council of Europe, 12 Oct 2005)", "council2005", "body-date", "the day tells two documents apart"),
    ("(TUIK, Database)", "stat", "title", "acronym and a word for data"),
    ("the Statistical Institute database (https://stat.example)", "stat", "address", "address, www. or not"),
    ("(Investment Office of the Republic)", "office", "body-alone", "the only work without title and year"),
    ("(Performans Raporu 2019)", "perf2019", "title-year", "end of a title, whose year is not the date's"),
    ("(Long Name Performans Raporu 2013)", "perf2013", "title-year", "whole title"),
]


@pytest.mark.parametrize(("prose", "key", "rule", "why"), RESOLVED, ids=[row[3] for row in RESOLVED])
def test_resolved(prose: str, key: str, rule: str, why: str) -> None:
    (mention,) = find_citations(prose)
    (resolution,), findings = resolve_citation(mention, INDEX, HERE)
    assert (resolution.target, resolution.reason, findings) == (Ref(TargetKind.WORK, key), None, [])
    assert match_item(mention.value.works[0], INDEX).rule == rule


UNRESOLVED = [
    # prose, reason, candidates, code, why
    ("[@smiht2019]", Unresolved.NO_CANDIDATE, ("smith2019",), "c-002", "a slip in a key"),
    ("[@nothing]", Unresolved.NO_CANDIDATE, (), "c-002", "no such key"),
    ("(Smith 2018)", Unresolved.NO_CANDIDATE, ("smith2019",), "c-001", "another year"),
    ("(Smiths 2019)", Unresolved.NO_CANDIDATE, ("smith2019",), "c-001", "a near name is offered, not taken"),
    ("(Miller 2016)", Unresolved.NO_CANDIDATE, ("muller2016",), "c-001", "Miller is not Müller"),
    ("(Demir 2016)", Unresolved.NO_CANDIDATE, ("demirel2016",), "c-001", "Demir is not Demirel"),
    ("(Jones 2018)", Unresolved.SEVERAL, ("jonesBeta", "jonesAlpha"), "c-003", "a tie is not guessed"),
    ("(World Bank 2021)", Unresolved.SEVERAL, ("bank2021a", "bank2021b"), "c-003", "a body's tie"),
    ("(Jones 2018, 500)", Unresolved.LOCATOR, ("jonesBeta", "jonesAlpha"), "c-003", "a page of neither"),
    ("(Smith 2019b)", Unresolved.NO_CANDIDATE, ("smith2019",), "c-001", "a letter the library does not give"),
    (
        "(Same, The Same Headline Again, The Sun, 1 Jan 2017)",
        Unresolved.SEVERAL,
        ("tie1", "tie2"),
        "c-003",
        "one title",
    ),
    (
        "(Luk, People with Big Plans, The Times, 20 July 2016)",
        Unresolved.NO_CANDIDATE,
        ("paper2016",),
        "c-001",
        "another day",
    ),
    ("(World Bank 2021c)", Unresolved.NO_CANDIDATE, ("bank2021a", "bank2021b"), "c-001", "a letter too many"),
]


@pytest.mark.parametrize(
    ("prose", "reason", "candidates", "code", "why"), UNRESOLVED, ids=[row[4] for row in UNRESOLVED]
)
def test_unresolved(prose: str, reason: Unresolved, candidates: tuple[str, ...], code: str, why: str) -> None:
    (mention,) = find_citations(prose)
    (resolution,), (found,) = resolve_citation(mention, INDEX, HERE)
    assert (resolution.target, resolution.reason) == (None, reason)
    assert tuple(ref.id for ref in resolution.candidates) == candidates
    assert (found.code, found.place, found.suggestions) == (code, HERE, candidates)


def test_a_tie_among_two_years_of_one_author_says_all_the_words() -> None:
    """Both items begin where the citation does: `Jones` is said of each."""
    (mention,) = find_citations("Jones (2018, 2017) says")
    _, (found, other) = resolve_citation(mention, INDEX, HERE)
    assert other.code == "c-001", "who wrote other works is cited with a year of which there is none"
    assert found.code == "c-003" and "“Jones (2018, 2017)”" in found.message


DROPPED = ["the Treaty of Sèvres (1920)", "(Chicago Summit 2012)", "(Lisbon, 19 November 2010)",
           "(Ministry of Foreign Affairs of the Republic)", "(Russian Gas to Europe, Trading Places)"]  # fmt: skip


@pytest.mark.parametrize("prose", DROPPED)
def test_doubtful_that_nothing_matches_is_no_citation(prose: str) -> None:
    (mention,) = find_citations(prose)
    assert resolve_citation(mention, INDEX, HERE) == ((), [])


def test_page_outside_the_work() -> None:
    (mention,) = find_citations("[@smith2019, p. 35]")
    (resolution,), (found,) = resolve_citation(mention, INDEX, HERE)
    assert (resolution.target, found.code) == (Ref(TargetKind.WORK, "smith2019"), "c-004")


@pytest.mark.parametrize("locator", ["p. 10", "pp. 12–20", "pp. 12–8", "chap. 99", "pp. 15, 17"])
def test_page_inside_the_work(locator: str) -> None:
    (mention,) = find_citations(f"[@smith2019, {locator}]")
    assert resolve_citation(mention, INDEX, HERE)[1] == []


def test_each_item_has_its_own_place() -> None:
    prose = "so [@smith2019; @nothing]"
    (mention,) = find_citations(prose)
    places = {at: Place("x", 1, at + 1) for at in range(len(prose) + 1)}
    _, (found,) = resolve_citation(mention, INDEX, HERE, at=lambda start, end: (places[start], places[end]))
    assert prose[found.place.column - 1 : found.end_column - 1] == "nothing"


@pytest.mark.parametrize(
    ("note", "key"),
    [
        ("Writer, W., “A Long Enough Title”, Somewhere,, 24 April 2020.", "note"),
        ("A Long Enough Title,, 24 April 2020.", "note"),
        ("Other, O., “A Long Enough Title Indeed”, Elsewhere, 3 May 1999.", None),
        ("Statistical Institute (TÜİK) Database", "stat"),
        ("Three Long Years", None),
    ],
)
def test_notes(note: str, key: str | None) -> None:
    mention = find_reference(note)
    assert mention is not None
    rows, _ = resolve_citation(mention, INDEX, HERE)
    assert (rows[0].target.id if rows and rows[0].target else None) == key


@settings(deadline=None)
@given(st.permutations(list(WORKS)), st.sampled_from([row[0] for row in RESOLVED + UNRESOLVED]))
def test_order_of_the_library_changes_no_target(order: list[str], prose: str) -> None:
    (mention,) = find_citations(prose)
    (ours,), _ = resolve_citation(mention, INDEX, HERE)
    (theirs,), _ = resolve_citation(mention, LibraryIndex.of({key: WORKS[key] for key in order}), HERE)
    assert (ours.target, ours.reason) == (theirs.target, theirs.reason)


@settings(deadline=None)
@given(st.text(alphabet="AaBé (),.@[]2019;“”p3 ", max_size=80))
def test_any_input_resolves_to_one_or_none(text: str) -> None:
    for mention in find_citations(text):
        rows, _ = resolve_citation(mention, INDEX, HERE)
        assert all((row.target is None) == (row.reason is not None) for row in rows)


KEYS = [
    ("(Tol and Taşpınar 2019, 107)", "tolTaspinar2019"),
    ("(World Bank 2021a)", "worldBank2021a"),
    ("(Aydın-Düzgit, Balta, and O’Donohue 2020)", "aydinDuzgitBaltaODonohue2020"),
    ("(LaGrone, Russia to Expand Its Presence, USNI News, 6 May 2014)", "laGrone2014"),
    ("(Performans Raporu 2019)", "performansRaporu2019"),
    ("(TUIK, Database)", "tuikDatabase"),
    ("(Smith et al. 2019)", "smithEtAl2019"),
    ("(Tired of Rain, Reuters, 20 Nov 2016)", "tiredOfRain2016"),
    ("[@given]", "given"),
]


@pytest.mark.parametrize(("prose", "key"), KEYS)
def test_make_key(prose: str, key: str) -> None:
    assert make_key(find_citations(prose)[0].value.works[0]) == key


@settings(deadline=None)
@given(st.lists(st.text(max_size=12), max_size=5), st.text(max_size=20), st.text(max_size=6))
def test_any_item_gets_a_key(authors: list[str], title: str, year: str) -> None:
    key = make_key(CitedWork(0, 1, "form", authors=tuple(authors), title=title, year=year))
    assert key and key.isascii() and key.isalnum() and key[0].isalpha()


def test_a_year_that_a_full_note_prints_otherwise_than_the_library_is_told() -> None:
    for year, codes in (("2019", []), ("2018", ["c-141"])):
        mention = find_reference(f"Ann Smith, “On Straits and Ships,” Review 3 ({year}): 10–20, at 12.")
        assert mention is not None
        rows, findings = resolve_citation(mention, INDEX, Place("a.md", 3, 5))
        assert [row.target and row.target.id for row in rows] == ["smith2019"]
        assert [(one.code, one.place.line, one.place.column) for one in findings] == [(code, 3, 5) for code in codes]


def test_an_author_with_another_year_is_told_with_the_nearest_work() -> None:
    (mention,) = find_citations("So it was (Jones 2011, 3).")
    _, (found,) = resolve_citation(mention, INDEX, Place("a.md", 1, 1))
    assert (found.code, sorted(found.suggestions)) == ("c-001", ["jonesAlpha", "jonesBeta"])
