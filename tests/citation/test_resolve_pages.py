"""Where a page lies outside the work that is cited, what is printed of one of several items, and where findings aim."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.citation import LibraryIndex, find_citations, resolve_citation
from glossator.model import Citation, CitedWork, Mention, MentionKind, Place, Ref, TargetKind, Unresolved

HERE = Place("docs/texts/x.md", 1, 1)


def index(pages: str) -> LibraryIndex:
    library = f"@article{{a2019, author = {{Smith, A.}}, title = {{Straits}}, date = {{2019}}, pages = {{{pages}}}}}"
    return LibraryIndex.of(read_library(library, "library.bib")[0])


PAGES = [
    # pages of the work, locator, whether it lies outside, why
    ("10--20", "p. 10", False, "the first page"),
    ("10--20", "p. 20", False, "the last"),
    ("10--20", "p. 9", True, "one before the first"),
    ("10--20", "p. 21", True, "one behind the last"),
    ("10--20", "pp. 19–21", True, "a range that leaves it"),
    ("10--20", "pp. 15, 300", True, "the second of two"),
    ("107--118", "pp. 107–8", False, "a shortened range: 108"),
    ("107--118", "pp. 117–21", True, "a shortened range: 121"),
    ("107--118", "pp. 107–18", False, "two digits shortened: 118"),
    ("1195--1205", "pp. 1198–203", False, "a range shortened over a hundred is 1203"),
    ("107--18", "p. 112", False, "the work's own range is shortened"),
    ("107--18", "p. 119", True, "and ends at 118"),
    ("10--20, 40--50", "p. 45", False, "the second stretch of a work in two"),
    ("10--20, 40--50", "p. 30", True, "between the two"),
    ("10", "p. 99", False, "one number is where it begins, or how many there are"),
    ("10--10", "p. 99", False, "from a page to itself says no more"),
    ("10--11", "p. 12", True, "two pages are a range"),
    ("e12--e15", "p. 99", False, "pages with letters cannot be compared"),
    ("A3--9", "p. 99", False, "nor where only the first has one"),
    ("", "p. 99", False, "no pages are known"),
    ("10--20", "p. iv", True, "a Roman page is none of the Arabic ones"),
    ("v--xvi", "p. ix", False, "Roman pages"),
    ("v--xvi", "pp. x–xx", True, "Roman pages that leave it"),
    ("v--xvi", "p. 9", True, "an Arabic page is none of the Roman ones"),
    ("10--20", "p. 12n5", False, "a note of a page is not compared"),
    ("10--20", "pp. 12–15ff.", False, "and those that follow"),
    ("10--20", "pp. 19, 12–14", False, "numbers of a list are whole"),
]


@pytest.mark.parametrize(("pages", "locator", "outside", "why"), PAGES, ids=[row[3] for row in PAGES])
def test_pages(pages: str, locator: str, outside: bool, why: str) -> None:
    (mention,) = find_citations(f"[@a2019, {locator}]")
    (row,), findings = resolve_citation(mention, index(pages), HERE)
    assert row.target == Ref(TargetKind.WORK, "a2019")
    assert [found.code for found in findings] == (["c-004"] if outside else [])


LOCATORS = [
    # entry type, its fields, locator, code of the finding or none, why
    ("book", "pagetotal = {345}", "p. 345", "", "the last page of a book"),
    ("book", "pagetotal = {345}", "p. 346", "c-111", "one behind the last"),
    ("book", "pagetotal = {xii + 345}", "pp. 340–350", "c-111", "the larger of two counts"),
    ("book", "pagetotal = {xii + 345}", "p. xiv", "", "the Roman count may leave some out"),
    ("book", "pagetotal = {ca. 300}", "p. 299", "", "about as many"),
    ("book", "volume = {2}", "vol. 2", "", "the volume it is"),
    ("book", "volume = {2}", "vol. II", "", "in Roman numerals"),
    ("book", "volume = {IV}", "vol. 3", "c-110", "another volume"),
    ("book", "volumes = {5}", "vol. 5", "", "the last of five"),
    ("book", "volumes = {5}", "vols. 4–6", "c-110", "one of six of five"),
    ("book", "volume = {spec. ed.}", "vol. 3", "", "a volume that is no number"),
    ("inbook", "chapter = {3}", "chap. 4", "c-110", "another chapter"),
    ("inbook", "title = {B}", "chap. 4", "", "no chapter is known"),
    ("article", "number = {3}, pages = {1--20}", "no. 4", "c-110", "another issue"),
    ("report", "number = {3}", "no. 4", "", "the number of a report is none of an issue"),
    ("book", "title = {B}", "pp. 45-32", "c-112", "a range backwards"),
    ("book", "title = {B}", "pp. x-v", "c-112", "the same in Roman numerals"),
    ("book", "title = {B}", "pp. 145-32", "c-112", "shortened and backwards"),
    ("book", "title = {B}", "pp. 45, 32", "", "a list in any order"),
    ("book", "title = {B}", "sec. 12-3", "", "a section with a hyphen"),
    ("article", "pages = {30--50}", "pp. 45-32", "c-112", "backwards and inside"),
    ("article", "pages = {30--50}", "{p. 60 passim}", "", "words are not compared"),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "fields", "locator", "code", "why"), LOCATORS, ids=[row[4] for row in LOCATORS])
def test_locators(type_: str, fields: str, locator: str, code: str, why: str) -> None:
    entry = f"@{type_}{{a2019, author = {{Smith, A.}}, date = {{2019}}, {fields}}}"
    library = LibraryIndex.of(read_library(entry, "library.bib")[0])
    (mention,) = find_citations(f"[@a2019, {locator}]")
    (row,), findings = resolve_citation(mention, library, HERE)
    assert row.target == Ref(TargetKind.WORK, "a2019")
    assert [found.code for found in findings] == ([code] if code else [])
    assert all("a2019" in found.message for found in findings)


ALIASES = [
    # citation, target, codes, why
    ("[@old2001, p. 3]", "a2019", ["c-109"], "another key in brackets"),
    ("@older says", "a2019", ["c-109"], "another key in the sentence"),
    ("[see @old2001; @b2020]", "a2019", ["c-109"], "beside a work by its own key"),
    ("[@both]", "", ["c-003"], "a key that two works have"),
    ("[@b2020]", "b2020", [], "a key that one work has and another claims"),
]


@pytest.mark.parametrize(("prose", "target", "codes", "why"), ALIASES, ids=[row[3] for row in ALIASES])
def test_other_keys(prose: str, target: str, codes: list[str], why: str) -> None:
    library = "@book{a2019, title = {A}, ids = {old2001, older, both, b2020}}\n@book{b2020, title = {B}, ids = {both}}"
    (mention,) = find_citations(prose)
    rows, findings = resolve_citation(mention, LibraryIndex.of(read_library(library, "library.bib")[0]), HERE)
    assert (rows[0].target.id if rows[0].target else "") == target
    assert [found.code for found in findings] == codes


def test_a_number_longer_than_any_page_is_read_by_its_first_nine_digits() -> None:
    (mention,) = find_citations("[@a2019, p. 1234567899]")
    assert resolve_citation(mention, index("123456788--123456790"), HERE)[1] == []
    assert resolve_citation(mention, index("1--1234567890"), HERE)[1] == []
    # The work's own pages are read so too: of these two nothing is left that could be compared.
    assert resolve_citation(mention, index("1234567891--1234567898"), HERE)[1] == []


AIMS = [
    # prose, words at which each finding points, why
    ("so [@nothing]", ["nothing"], "the key of one alone"),
    ("so [@nothing; @nought]", ["nothing", "nought"], "each at its own key"),
    ("so [@nothing; @nothing]", ["nothing", "nothing"], "the second of two alike"),
    ("so [@a2019; @nothing, p. 3]", ["nothing"], "the key, not its page"),
    ("so [@a2019, p. 99; @nothing]", ["99", "nothing"], "a page outside is told of at the page"),
]


@pytest.mark.parametrize(("prose", "aimed", "why"), AIMS, ids=[row[2] for row in AIMS])
def test_a_finding_points_at_its_words(prose: str, aimed: list[str], why: str) -> None:
    (mention,) = find_citations(prose)

    def at(start: int, end: int) -> tuple[Place, Place]:
        return Place("x", 1, start + 1), Place("x", 1, end + 1)

    _, findings = resolve_citation(mention, index("10--20"), HERE, at=at)
    starts = [found.place.column - 1 for found in findings]
    assert [prose[start : found.end_column - 1] for start, found in zip(starts, findings, strict=True)] == aimed
    assert starts == sorted(set(starts)), why


PRINTED = [
    ("see (Jones 1999)", ["(Jones 1999)"], "one alone is printed with its brackets"),
    ("see (Jones 1999; Muster 1998)", ["Jones 1999", "Muster 1998"], "of several each by itself"),
    ("see (Smith 2019; Muster 1998)", ["Muster 1998"], "the second of two"),
    ("see (Muster 1998; Smith 2019)", ["Muster 1998"], "the first of two"),
    ("see (Smith 2019; Chicago Summit 2012)", [], "what is doubtful beside a citation is not missed"),
]


@pytest.mark.parametrize(("prose", "printed", "why"), PRINTED, ids=[row[2] for row in PRINTED])
def test_a_finding_says_the_words(prose: str, printed: list[str], why: str) -> None:
    (mention,) = find_citations(prose)
    _, findings = resolve_citation(mention, index("10--20"), HERE)
    messages = [found.message for found in findings]
    assert messages == [f"“{words}” denotes no work of the library" for words in printed], why


KEYS = [
    # what is printed, where the finding aims, why
    ("(1999), 5", (3, 12), "a key that is not printed: at its item"),
    ("lost, p. 5", (3, 7), "a key with which the words begin"),
    ("@lost, p. 5", (4, 8), "a key behind its sign"),
]


@pytest.mark.parametrize(("printed", "aim", "why"), KEYS, ids=[row[2] for row in KEYS])
def test_a_finding_aims_at_a_printed_key(printed: str, aim: tuple[int, int], why: str) -> None:
    end = 3 + len(printed)
    item = CitedWork(3, end, "key", key="lost")
    mention = Mention(MentionKind.CITATION, 3, end, printed, "key", Citation("key", 1.0, (item,)))
    aimed: list[tuple[int, int]] = []

    def at(start: int, end: int) -> tuple[Place, Place]:
        aimed.append((start, end))
        return HERE, HERE

    (row,), _ = resolve_citation(mention, index(""), HERE, at=at)
    assert (row.reason, aimed) == (Unresolved.NO_CANDIDATE, [aim])
