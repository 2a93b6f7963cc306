"""Where works stand: one page of a small library, shelves of a large one, by the name the style puts first."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.layout.work_shelves import MANY_USES, MANY_WORKS, initial, work_shelves


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
