"""What may be an id: one rule for every kind of thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Place
from glossator.records.ids import (
    LONGEST,
    FileIds,
    Kind,
    id_findings,
    is_id,
    key_findings,
    page_findings,
)

PLACE = Place("x.yml", 3)

EVERY = [
    # id, code ("" for an id), why; for every kind but works
    ("a", "", "one letter"),
    ("0", "", "one digit"),
    ("nato-russia-2020", "", "words and a number"),
    ("a" * LONGEST, "", "as long as an id may be"),
    ("console", "", "begins like a device"),
    ("com10", "", "no device: there are nine"),
    ("index-2", "", "begins like a page"),
    ("a" * (LONGEST + 1), "t-004", "a letter too long"),
    ("x" * 300, "t-004", "no file's name"),
    ("", "t-004", "nothing"),
    (".", "t-004", "the folder itself"),
    ("..", "t-004", "the folder above"),
    ("../../docs/about", "t-004", "a path"),
    ("/etc/passwd", "t-004", "a path from the root"),
    ("a/b", "t-004", "a path below"),
    ("a\\b", "t-004", "a path of Windows"),
    ("c:", "t-004", "a drive"),
    ("A B", "t-004", "white space"),
    ("a b", "t-004", "white space"),
    ("Abc", "t-004", "a capital"),
    ("a_b", "t-004", "one pattern for files and records"),
    ("a--b", "t-004", "two hyphens"),
    ("-a", "t-004", "an option of commands"),
    ("a-", "t-004", "a hyphen at the end"),
    ("a.md", "t-004", "a file's name"),
    ("tür", "t-004", "a letter beyond ASCII"),
    ("٣", "t-004", "a digit beyond ASCII"),
    ("ﬁ", "t-004", "a ligature"),
    ("а", "t-004", "a Cyrillic letter that looks like a"),
    ("<b>", "t-004", "markup"),
    ('a"b', "t-004", "a quotation mark"),
    ("a&b", "t-004", "an entity"),
    ("a%2fb", "t-004", "an escape"),
    ("a#b", "t-004", "a fragment"),
    ("a?b", "t-004", "a query"),
    ("a\nb", "t-020", "a line end"),
    ("a\n", "t-020", "a line end at the end"),
    ("a\0b", "t-020", "a NUL"),
    ("a\u202eb", "t-020", "an override"),
    ("a\u200bb", "t-020", "a space of no width"),
    ("a\u200db", "t-020", "a joiner"),
    ("a\u00adb", "t-020", "a soft hyphen"),
    ("a\ufe0fb", "t-020", "a variation selector"),
    ("a\U000e0061b", "t-020", "a tag"),
    ("a\ufeffb", "t-020", "a mark of byte order"),
    ("a\u3164b", "t-020", "a filler"),
    ("a\udce9", "t-020", "a byte that is no UTF-8"),
    ("index", "t-004", "the page of the folder"),
    ("con", "t-004", "a device of Windows"),
    ("nul", "t-004", "a device of Windows"),
    ("com1", "t-004", "a device of Windows"),
    ("lpt9", "t-004", "a device of Windows"),
]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.WORK])
@pytest.mark.parametrize(("id", "code", "why"), EVERY, ids=[f"{row[2]} {i}" for i, row in enumerate(EVERY)])
def test_one_rule_for_all(id, code, why, kind):
    found = id_findings(id, kind, PLACE)
    assert [one.code for one in found] == [code] * bool(code), why
    assert is_id(id, kind) is not bool(code), why
    for one in found:
        assert one.place == PLACE
        assert one.hint
        assert one.message.isprintable(), why


RESERVED = [
    # kind, id, whether it may be one, why
    (Kind.NAME, "people", False, "a list of names"),
    (Kind.NAME, "organisations", False, "a list of names"),
    (Kind.NAME, "places", False, "a list of names"),
    (Kind.NAME, "things", False, "a list of names"),
    (Kind.NAME, "people-of-the-book", True, "begins like one"),
    (Kind.NAME, "top", True, "a page of its own"),
    (Kind.EVENT, "top", False, "the heading of the timeline"),
    (Kind.EVENT, "d-1990s", False, "a decade of the timeline"),
    (Kind.EVENT, "d-day", False, "would be one"),
    (Kind.EVENT, "people", True, "only for names"),
    (Kind.TERM, "things", True, "only for names"),
    (Kind.TEXT, "people", True, "only for names"),
    (Kind.PAGE, "d-day", True, "only for events"),
]


@pytest.mark.parametrize(("kind", "id", "fine", "why"), RESERVED, ids=[f"{row[0]} {row[1]}" for row in RESERVED])
def test_names_that_the_site_keeps(kind, id, fine, why):
    assert is_id(id, kind) is fine, why
    assert bool(id_findings(id, kind, PLACE)) is not fine, why


KEYS = [
    # key, code, why
    ("balta2019", "", "a key"),
    ("UN:2014", "", "keys have a pattern of their own"),
    ("letter", "", "begins like a heading"),
    ("öniş2011", "", "letters beyond ASCII"),
    ("top", "t-004", "the heading of the bibliography"),
    ("letter-a", "t-004", "a letter of the bibliography"),
    ("Letter-A", "t-004", "in capitals: addresses are compared without"),
    ("__search", "t-004", "an id of the theme"),
    ("index", "t-004", "the page itself"),
    ("CON", "t-004", "a device of Windows"),
    ("k" * (LONGEST + 1), "t-004", "too long"),
    ("smith\u202e2010", "t-020", "an override"),
    ("smith\u200b2010", "t-020", "a space of no width"),
    ("smith\u00ad2010", "t-020", "a soft hyphen"),
]


@pytest.mark.parametrize(("key", "code", "why"), KEYS, ids=[row[2] for row in KEYS])
def test_keys_of_works(key, code, why):
    assert [one.code for one in key_findings(key, PLACE)] == [code] * bool(code), why


PAGES = [
    # path below docs/ without .md, whether it may be one, why
    ("about", True, "a page"),
    ("index", True, "the home page"),
    ("guide/index", True, "the page of a folder"),
    ("guide/one", True, "a page in a folder"),
    ("index/one", False, "a folder called index"),
    ("a b/c", False, "white space in a folder's name"),
    ("guide/Index", False, "a capital"),
    ("con/one", False, "a device of Windows"),
    ("guide/con", False, "a device of Windows"),
    ("README", False, "a capital"),
    ("a/../b", False, "a way up"),
]


@pytest.mark.parametrize(("name", "fine", "why"), PAGES, ids=[row[0] for row in PAGES])
def test_paths_of_pages(name, fine, why):
    assert bool(page_findings(name, PLACE)) is not fine, why


FILES = [
    # names of files without ending in their order, ids, how many notes, why
    (["a"], ["a"], 0, "a name that is an id"),
    (["A Text, 2nd"], ["a-text-2nd"], 0, "a name with other signs"),
    (["a b", "a-b", "A B"], ["a-b", "a-b-2", "a-b-3"], 2, "three names with one slug"),
    (["é", "e\u0301"], ["e", "e-2"], 1, "two normal forms"),
    (["con", "NUL"], ["text-con", "text-nul"], 2, "devices"),
    (["index"], ["text-index"], 1, "the page of the folder"),
    (["taken"], ["taken-2"], 1, "the id of another text"),
    (["taken-2", "taken"], ["taken-2", "taken-3"], 1, "the next one is taken as well"),
    (["x" * 250], ["x" * 80], 1, "the longest name"),
    (["x" * 250, "x" * 249], ["x" * 80, "x" * 78 + "-2"], 2, "two of the longest"),
    (["…", "中文", "\udce9"], ["x", "zhongwen", "x-2"], 1, "nothing that an id may have"),
    (["x" * 79 + " y"], ["x" * 79], 1, "cut at a hyphen"),
]


@pytest.mark.parametrize(("stems", "ids", "notes", "why"), FILES, ids=[row[3] for row in FILES])
def test_ids_of_files(stems, ids, notes, why):
    given_ids = FileIds(["taken"])
    taken = [given_ids.take(stem) for stem in stems]
    assert [id for id, _ in taken] == ids, why
    assert sum(bool(reason) for _, reason in taken) == notes, why


@given(st.lists(st.text(max_size=100), max_size=12))
def test_every_file_gets_an_id_of_its_own(stems):
    given_ids = FileIds(["a", "x", "0"])
    ids = [given_ids.take(stem)[0] for stem in stems]
    assert all(is_id(id, Kind.TEXT) for id in ids)
    assert len({"a", "x", "0", *ids}) == len(ids) + 3
