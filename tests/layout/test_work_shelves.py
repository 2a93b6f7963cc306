"""Where works stand: one page of a small library, shelves of a large one, by the name the style puts first."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.layout.work_shelves import (
    DEEPEST,
    MANY_USES,
    MANY_WORKS,
    SHELF,
    initial,
    shelf_name,
    shelf_signs,
    work_shelves,
)


def works(source: str):
    return read_library(source, "references/library.bib")[0]


INITIALS = [
    ("author = {Çelik, Ayşe}", "c", "the mark is no letter of its own here"),
    ("author = {Özel, Soli}", "o", ""),
    ("author = {{İstanbul Politikalar Merkezi}}", "i", "a capital with a dot"),
    ("author = {Łukasz, Jan}", "other", "a letter that has no other in ASCII"),
    ("author = {Лукьянов, Фёдор}", "other", "another script"),
    ("author = {{3M Company}}", "other", "a digit"),
    ("author = {{“Quoted” Society}}", "q", "signs before the first letter count for nothing"),
    ("editor = {Talbot, Valeria}", "t", "no author: the editor"),
    ("title = {Engines}", "e", "neither: the title"),
    ("author = {van der Berg, Jan}", "b", "a particle that stands apart is not sorted by"),
]


@pytest.mark.parametrize(("field", "letter", "why"), INITIALS)
def test_the_initial_is_that_of_what_the_style_puts_first(field, letter, why):
    title = "" if field.startswith("title") else "title = {Zebra}, "
    work = works(f"@book{{zz9, {title}{field}, date = {{2001}}}}")["zz9"]
    assert initial(work) == letter, why


def many(number: int):
    return works("".join(f"@book{{k{at}, author = {{Name{at}, A}}, title = {{T}}}}\n" for at in range(number)))


def test_a_small_library_is_one_page_however_long_the_list_of_its_uses_is_not():
    assert work_shelves(many(MANY_WORKS), {}) == {}
    assert work_shelves(many(2), {"k0": MANY_USES}) == {}
    assert set(work_shelves(many(2), {"k0": MANY_USES + 1}).values()) == {"bibliography/n", "bibliography/not-cited-n"}


def test_what_nobody_cites_stands_apart_in_a_large_one():
    shelves = work_shelves(many(MANY_WORKS + 1), {"k3": 1, "k4": 2})
    assert {key for key, page in shelves.items() if page == "bibliography/n"} == {"k3", "k4"}
    assert len(shelves) == MANY_WORKS + 1


def named(names: list[str], title: str = "T"):
    rows = (f"@book{{k{at}, author = {{{{{name}}}}}, title = {{{title} {at}}}}}\n" for at, name in enumerate(names))
    return works("".join(rows))


def on_shelves(library, uses):
    shelves: dict[str, list[str]] = {}
    for key, page in work_shelves(library, uses).items():
        shelves.setdefault(page.removeprefix("bibliography/"), []).append(key)
    return shelves


SYLLABLES = [f"{a}{b}{c}" for a in "btd" for b in "aeiou" for c in "klmnrs"]


def test_a_long_shelf_is_parted_by_further_letters_and_a_short_one_is_not():
    names = [f"{one}{other}" for one in SYLLABLES for other in SYLLABLES[:9]] + ["Zorn", "Zander"]
    library = named(names)
    uses = dict.fromkeys(library, 3)
    shelves = on_shelves(library, uses)
    assert sum(map(len, shelves.values())) == len(names)
    assert all(4 * len(keys) <= SHELF for keys in shelves.values())
    assert shelves["z"] == [f"k{len(names) - 2}", f"k{len(names) - 1}"]
    assert "t" not in shelves
    assert {name for name in shelves if name.startswith("t-a")} == {"t-a"}
    for name, keys in shelves.items():
        begins = "".join(shelf_signs(name))
        assert all(names[int(key[1:])].casefold().startswith(begins) for key in keys)


def test_what_is_named_by_the_letters_of_a_parted_shelf_stays_on_it():
    library = named(["By"] + ["Byers"] * 500 + ["Bo"] * 150, title="2")
    shelves = on_shelves(library, dict.fromkeys(library, 1))
    assert not {"by", "b", "index", "other"} & shelves.keys(), "an address of another page, or a shelf that is too long"
    assert shelves["b-o"] == [f"k{at}" for at in range(501, 651)]


def test_other_scripts_are_parted_by_their_own_letters_and_called_in_ascii():
    library = named(["Лукин"] * 199 + ["Ленин"] * 200 + ["Ярош"] * 90 + ["毛泽东"] * 3)
    shelves = on_shelves(library, dict.fromkeys(library, 1))
    assert set(shelves) == {"other-u43b-u443", "other-u43b-u435", "other-u44f", "other-u6bdb"}
    assert shelf_signs("other-u43b-u443") == ("other", "л", "у")


def test_works_of_one_name_and_title_share_a_shelf_however_many_they_are():
    row = "@book{{k{0}, author = {{{{Same Name}}}}, title = {{Same title}}, date = {{{0}}}}}\n"
    rows = "".join(row.format(at) for at in range(1000, 1500))
    library = works(rows)
    shelves = on_shelves(library, dict.fromkeys(library, 1))
    assert list(shelves) == ["-".join("samenamesame"[:DEEPEST])]


@pytest.mark.parametrize("name", ["t", "t-a-y", "other", "other-u43b-u443", "other-3-u6bdb"])
def test_a_name_of_a_shelf_comes_back(name):
    assert shelf_name(shelf_signs(name)) == name
